package syntax

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Bounds of a line that says who wrote the text, in words, and of the name in it.
const (
	longestByline     = 9
	shortestNameWords = 2
	longestNameWords  = 4
)

// withoutBylines blanks out, offsets kept, lines that say who wrote the text ("By Our
// Correspondent", "Staff Reporter", « Par notre envoyé spécial, Jean Diallo »), which parsers
// hang on the headline above: nobody was killed by the correspondent.
func (g *Grammar) withoutBylines(text string) string {
	var out []byte
	for from := 0; from < len(text); {
		to := len(text)
		if n := strings.IndexByte(text[from:], '\n'); n >= 0 {
			to = from + n
		}
		if g.byline(strings.Trim(text[from:to], " \t\r()")) {
			if out == nil {
				out = []byte(text)
			}
			copy(out[from:], Blanked(to-from))
		}
		from = to + 1
	}
	if out == nil {
		return text
	}
	return string(out)
}

// byline reports whether a line says who wrote the text: words for correspondents and nothing
// else, or such words or a person's name behind "by".
func (g *Grammar) byline(line string) bool {
	words := strings.Fields(line)
	if len(words) == 0 || len(words) > longestByline || strings.HasSuffix(line, ".") {
		return false
	}
	correspondents := 0
	rest := words
	opens := g.Set("byline-opening").Has(strings.ToLower(words[0]))
	if opens {
		rest = words[1:]
	}
	for _, w := range rest {
		if !g.Set("byline").Has(strings.ToLower(strings.TrimSuffix(w, ","))) {
			break
		}
		correspondents++
		if strings.HasSuffix(w, ",") {
			break
		}
	}
	const several = 2
	if correspondents >= several && (opens || correspondents == len(rest)) {
		return true
	}
	return g.Set("byline-name").Has(strings.ToLower(words[0])) && opensWithName(rest)
}

// opensWithName reports whether words open with a name of some words in capital letters, and end
// there or go on with a comma or a word in small letters: "Ahmed Musa in Gusau".
func opensWithName(words []string) bool {
	n := 0
	for n < len(words) {
		if first, _ := utf8.DecodeRuneInString(words[n]); !unicode.IsUpper(first) {
			break
		}
		n++
		if strings.HasSuffix(words[n-1], ",") {
			break
		}
	}
	return n >= shortestNameWords && n <= longestNameWords
}
