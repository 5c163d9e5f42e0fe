package web

import (
	"html"
	"strings"
	"testing"

	"attest"
)

func TestPiecesAreTheTextToTheLetter(t *testing.T) {
	text := "Bétou <b>\r\n& “l’armée” 🙂 a tiré\x00."
	marks := []mark{{"c1", "act", 0, 5}, {"c2", "place", 3, 9}, {"c2", "act", 3, 9}, {"c3", "time", 20, 999}, {"c4", "actor", 7, 7}}
	var b strings.Builder
	for _, p := range pieces(text, marks) {
		b.WriteString(html.UnescapeString(string(p.Text)))
		if strings.ContainsAny(string(p.Text), "<>\r") {
			t.Errorf("%q is not escaped", p.Text)
		}
	}
	if b.String() != text {
		t.Errorf("%q, want %q", b.String(), text)
	}
}

func TestPiecesKnowTheirMarks(t *testing.T) {
	got := pieces("one two three", marksOf("c1", attest.Evidence{
		"act":   {{Start: 0, End: 7, Quote: "one two"}},
		"place": {{Start: 4, End: 7, Quote: "two"}},
	}))
	if len(got) != 3 || got[0].Top().Field != "act" || got[1].Top().Field != "place" || got[2].Top() != nil {
		t.Fatalf("%+v", got)
	}
	if len(got[0].Begin) != 1 || got[1].Begin[0] != "words-c1-place" {
		t.Errorf("%+v", got)
	}
}

func TestDirection(t *testing.T) {
	for code, want := range map[string]string{"ar": "rtl", "fa": "rtl", "he": "rtl", "ur-PK": "rtl", "en": "ltr", "uz-Cyrl": "ltr", "ku-Arab": "rtl", "": "auto", "?": "auto"} {
		if got := direction(code); got != want {
			t.Errorf("%q: %s, want %s", code, got, want)
		}
	}
}

func FuzzPieces(f *testing.F) {
	f.Add("a <script>", 2, 9, 0, 4)
	f.Fuzz(func(t *testing.T, text string, a, b, c, d int) {
		text = strings.ToValidUTF8(text, "\uFFFD")
		var out strings.Builder
		for _, p := range pieces(text, []mark{{"c1", "act", a, b}, {"c2", "place", c, d}}) {
			out.WriteString(html.UnescapeString(string(p.Text)))
		}
		if out.String() != text {
			t.Errorf("%q became %q", text, out.String())
		}
	})
}
