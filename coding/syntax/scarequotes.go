package syntax

import (
	"regexp"
	"strings"
)

// scareQuoted is one word in small letters between quotation marks.
var scareQuoted = regexp.MustCompile("([\"“„«‹][ \u00a0\u202f]?)(\\p{Ll}[\\p{Ll}-]+)([ \u00a0\u202f]?[\"”“»›])")

// withoutScareQuotes blanks out, offsets kept, the marks around a single word by which a text
// keeps its distance, and behind which parsers take the word for a name or a speech of its own:
// "troops [\"]neutralised[\"] eight militants", « dix [« ]terroristes[ »] ».
func withoutScareQuotes(text string) string {
	var out []byte
	for _, at := range scareQuoted.FindAllStringSubmatchIndex(text, -1) {
		if out == nil {
			out = []byte(text)
		}
		copy(out[at[2]:at[3]], Blanked(at[3]-at[2]))
		copy(out[at[6]:at[7]], Blanked(at[7]-at[6]))
	}
	if out == nil {
		return text
	}
	return string(out)
}

// ScareQuoted reports whether a word of a text stands right behind an opening quotation mark, which Plain may have
// blanked out.
func (s *Sentence) ScareQuoted(text string, w int) bool {
	before := strings.TrimRight(text[:s.Words[w].Start], " \u00a0\u202f")
	for _, mark := range []string{"\"", "“", "„", "«", "‹"} {
		if strings.HasSuffix(before, mark) {
			return true
		}
	}
	return false
}
