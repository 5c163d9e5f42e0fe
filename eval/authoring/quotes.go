package authoring

import (
	"regexp"
	"strconv"
	"strings"
	"unicode/utf8"

	"attest"
)

// quoted divides "value < quote | quote".
func quoted(value string) (string, []string) {
	v, q, found := strings.Cut(" "+value+" ", " < ")
	if !found {
		return strings.TrimSpace(v), nil
	}
	var quotes []string
	for _, one := range strings.Split(q, "|") {
		quotes = append(quotes, strings.TrimSpace(one))
	}
	return strings.TrimSpace(v), quotes
}

var numbered = regexp.MustCompile(`^(.*\S) #(\d+)$`)

// locate finds a quote in the text. near is the byte offset of the act; with
// near < 0 the quote has to be unique or numbered.
func (s *source) locate(line int, quote string, near int) (attest.Selector, int, error) {
	want := 0
	if m := numbered.FindStringSubmatch(quote); m != nil {
		quote = m[1]
		want, _ = strconv.Atoi(m[2])
	}
	at := occurrences(s.report.Text, quote)
	switch {
	case len(at) == 0:
		return attest.Selector{}, 0, s.problem(line, "%q is not in the text", quote)
	case want > len(at):
		return attest.Selector{}, 0, s.problem(line, "%q stands in the text %d times, not %d", quote, len(at), want)
	case want == 0 && near < 0 && len(at) > 1:
		return attest.Selector{}, 0, s.problem(line, "%q stands in the text %d times: say which (%s #1 …)", quote, len(at), quote)
	}
	chosen := at[max(want-1, 0)]
	if want == 0 {
		for _, a := range at {
			if distance(a, near) < distance(chosen, near) {
				chosen = a
			}
		}
	}
	start := utf8.RuneCountInString(s.report.Text[:chosen])
	return attest.Selector{Start: start, End: start + utf8.RuneCountInString(quote), Quote: quote}, chosen, nil
}

// occurrences returns the byte offsets of whole-word occurrences of quote, or
// of all when it stands nowhere as whole words.
func occurrences(text, quote string) []int {
	var all, whole []int
	for from := 0; quote != ""; {
		i := strings.Index(text[from:], quote)
		if i < 0 {
			break
		}
		i += from
		all = append(all, i)
		before, _ := utf8.DecodeLastRuneInString(text[:i])
		after, _ := utf8.DecodeRuneInString(text[i+len(quote):])
		if !isWord(before) && !isWord(after) {
			whole = append(whole, i)
		}
		from = i + 1
	}
	if whole != nil {
		return whole
	}
	return all
}

func distance(a, b int) int {
	if a > b {
		return a - b
	}
	return b - a
}
