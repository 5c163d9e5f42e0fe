package toponym

import (
	"io/fs"
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"attest/lang"
	"attest/ud"
)

// plainSentences splits a text into words and sentences without a parser.
func plainSentences(text string) []ud.Sentence {
	word := regexp.MustCompile(`[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}ʿʾ.]*[\p{L}\p{M}\p{N}]|[\p{L}\p{N}]|['’]s\b|[^\s]`)
	var out []ud.Sentence
	var cur ud.Sentence
	flush := func() {
		if len(cur.Words) > 0 {
			cur.Start, cur.End = cur.Words[0].Start, cur.Words[len(cur.Words)-1].End
			out = append(out, cur)
		}
		cur = ud.Sentence{}
	}
	for _, m := range word.FindAllStringIndex(text, -1) {
		if n := len(cur.Words); n > 0 {
			if strings.Contains(text[cur.Words[n-1].End:m[0]], "\n") {
				flush()
			} else if last := cur.Words[n-1]; last.Form == "." || last.Form == "!" || last.Form == "?" {
				if r, _ := utf8.DecodeRuneInString(text[m[0]:]); m[0] > last.End && r != ' ' {
					flush()
				}
			}
		}
		form := text[m[0]:m[1]]
		if n := len(cur.Words); n > 0 && (form == "'" || form == "’") && cur.Words[n-1].End == m[0] && len(cur.Words[n-1].Form) == 1 {
			cur.Words[n-1].End, cur.Words[n-1].Form = m[1], cur.Words[n-1].Form+form
			continue
		}
		cur.Words = append(cur.Words, ud.Word{Form: form, Head: -1, Start: m[0], End: m[1]})
	}
	flush()
	return out
}

// model loads the parser of a language.
func model(t testing.TB, code string) *ud.Model {
	t.Helper()
	p, err := lang.Open(code)
	if err != nil {
		t.Fatal(err)
	}
	data, err := fs.ReadFile(p.FS, "model.ud.gz")
	if err != nil {
		t.Fatal(err)
	}
	m, err := ud.Load(data)
	if err != nil {
		t.Fatal(err)
	}
	return m
}
