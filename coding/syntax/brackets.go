package syntax

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Plain returns a text as it is parsed. It blanks out, offsets kept, what an editor put between square
// brackets and no reader reads as part of the sentence: marks such as [text] or
// [passage omitted], an abbreviation written out behind itself, and one behind its name, where the
// sentence goes on. Of other insertions ("[former minister] Ruiz") only the brackets go.
func (g *Grammar) Plain(text string) string {
	text = withoutScareQuotes(g.withoutManner(g.WithoutTitlePoints(g.withoutBylines(WithoutDoubledNumbers(text)))))
	if !strings.Contains(text, "[") {
		return text
	}
	out := []byte(text)
	blank := func(from, to int) {
		for i := from; i < to; i++ {
			if out[i] != '\n' {
				out[i] = ' '
			}
		}
	}
	for _, run := range bracketRun.FindAllStringIndex(text, -1) {
		if slices.ContainsFunc(BracketedAt(text, run[0]), g.editorial) {
			blank(run[0], run[1])
		}
	}
	text = string(out)
	for at := 0; ; {
		open := strings.IndexByte(text[at:], '[')
		if open < 0 {
			break
		}
		open += at
		length := strings.IndexByte(text[open:], ']')
		if length < 0 {
			break
		}
		end := open + length
		if inner := text[open+1 : end]; length > 160 || strings.Contains(inner, "[") {
			at = open + 1
			continue
		} else if g.editorial(inner) || writtenOut(text[:open], inner) || goesOn(text[end+1:]) && abbreviated(text[:open], inner) || speakerLabel(text[:open], inner, text[end+1:]) {
			blank(open, end+1)
		} else {
			blank(open, open+1)
			blank(end, end+1)
		}
		at = end + 1
	}
	return string(out)
}

// bracketRun is a row of square brackets, as monitoring services set before a text:
// "[COMMUNIQUE] [REBEL FRONT] [TEXT]".
var bracketRun = regexp.MustCompile(`(?:\[[^\[\]\n]{1,160}\]\s*){2,}`)

// BracketedAt returns what stands between the square brackets of the row that begins at
// a byte of a text, white space aside.
func BracketedAt(text string, from int) []string {
	var out []string
	for rest := strings.TrimLeft(text[from:], " \n"); strings.HasPrefix(rest, "["); rest = strings.TrimLeft(rest, " \n") {
		end := strings.IndexByte(rest, ']')
		if end < 0 {
			break
		}
		out, rest = append(out, rest[1:end]), rest[end+1:]
	}
	return out
}

// doubledNumber is a number in digits between brackets, before a word.
var doubledNumber = regexp.MustCompile(`( \(\d{1,3}\)) \pL`)

// WithoutDoubledNumbers blanks out, offsets kept, the digits with which
// communiqués repeat a number that they have written out: « un (01) terroriste ».
func WithoutDoubledNumbers(text string) string {
	if !strings.Contains(text, " (") {
		return text
	}
	out := []byte(text)
	done := 0
	for _, at := range doubledNumber.FindAllStringSubmatchIndex(text, -1) {
		if endsInLetter(text[done:at[0]]) {
			copy(out[at[2]:at[3]], Blanked(at[3]-at[2]))
			done = at[1]
		}
	}
	return string(out)
}

func endsInLetter(text string) bool {
	r, _ := utf8.DecodeLastRuneInString(text)
	return unicode.IsLetter(r)
}

// editorial reports whether words between brackets are an editor's, not of the text.
func (g *Grammar) editorial(inner string) bool {
	words := strings.FieldsFunc(strings.ToLower(inner), func(r rune) bool { return !unicode.IsLetter(r) })
	set := g.Set("editorial")
	for _, w := range words {
		if set.Has(w) {
			return true
		}
	}
	return len(words) == 0
}

// speakerLabel reports whether a word is the name with which a transcript opens what somebody says:
// "[Ruiz] The police came at dawn."
func speakerLabel(before, inner, behind string) bool {
	before = strings.TrimRight(before, " \n")
	opens := before == "" || strings.ContainsRune(".!?]", rune(before[len(before)-1]))
	if !opens || len(strings.Fields(inner)) > 3 || !strings.HasPrefix(behind, " ") {
		return false
	}
	next := []rune(strings.TrimLeft(behind, " "))
	if len(next) == 0 || !unicode.IsUpper(next[0]) {
		return false
	}
	for _, w := range strings.Fields(inner) {
		if !unicode.IsUpper([]rune(w)[0]) {
			return false
		}
	}
	return true
}

// writtenOut reports whether three words or more stand right behind an
// abbreviation in capitals, which they write out.
func writtenOut(before, inner string) bool {
	before = strings.TrimRight(before, " \n")
	i := strings.LastIndexAny(before, " \n(\"“«'’") + 1
	short := strings.Map(func(r rune) rune {
		if r == '-' || r == '.' {
			return -1
		}
		return r
	}, before[i:])
	if n := len([]rune(short)); n < 2 || n > 10 || strings.ToUpper(short) != short || strings.ToLower(short) == short {
		return false
	}
	return len(strings.Fields(inner)) >= 3
}

// abbreviated reports whether words between brackets are the abbreviation of the name right
// before them: all of its letters but one, which another language may have put there, begin words
// of the name, "National Liberation Army [ELN]".
func abbreviated(before, inner string) bool {
	const fewest, most = 2, 8
	letters := []rune(inner)
	if len(letters) < fewest || len(letters) > most || slices.ContainsFunc(letters, func(r rune) bool { return !unicode.IsUpper(r) }) {
		return false
	}
	name := strings.Fields(before)
	name = name[max(0, len(name)-len(letters)-3):]
	strange := 0
	for _, r := range letters {
		if !slices.ContainsFunc(name, func(w string) bool { first, _ := utf8.DecodeRuneInString(w); return first == r }) {
			strange++
		}
	}
	return strange == 0 || strange == 1 && len(letters) > fewest
}

// goesOn reports whether a word follows, in the same line.
func goesOn(behind string) bool {
	first, _ := utf8.DecodeRuneInString(strings.TrimPrefix(behind, " "))
	return unicode.IsLetter(first)
}

// Blanked stands for n bytes of the text, to keep offsets.
func Blanked(n int) string { return strings.Repeat(" ", n) }
