package toponym

import (
	"bufio"
	"encoding/json"
	"io/fs"
	"os"
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"attest"
	"attest/gazetteer"
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

func TestDev(t *testing.T) {
	in, out := os.Getenv("PLACES_IN"), os.Getenv("PLACES_OUT")
	if in == "" {
		t.Skip("PLACES_IN names no file")
	}
	g, err := gazetteer.Open()
	if err != nil {
		t.Fatal(err)
	}
	recs, models := map[string]*Recognizer{}, map[string]*ud.Model{}
	f, _ := os.Open(in)
	defer f.Close()
	o, _ := os.Create(out)
	defer o.Close()
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<24)
	for lines.Scan() {
		var rep struct {
			Report attest.Report `json:"report"`
		}
		if err := json.Unmarshal(lines.Bytes(), &rep); err != nil {
			t.Fatal(err)
		}
		code := rep.Report.Language
		if recs[code] == nil {
			p, err := lang.Open(code)
			if err != nil {
				continue
			}
			if recs[code], err = New(g, p); err != nil {
				t.Fatal(err)
			}
		}
		text := rep.Report.Text
		type place struct {
			Start     int          `json:"start"`
			End       int          `json:"end"`
			Quote     string       `json:"quote"`
			Canonical string       `json:"canonical,omitempty"`
			Lat       float64      `json:"lat"`
			Lon       float64      `json:"lon"`
			Precision string       `json:"precision"`
			Reason    string       `json:"reason"`
			Country   string       `json:"country"`
			Relation  string       `json:"relation"`
			Place     attest.Place `json:"place"`
		}
		places := []any{}
		sents := plainSentences(text)
		if os.Getenv("PLACES_PLAIN") == "" {
			if models[code] == nil {
				models[code] = model(t, code)
			}
			sents = models[code].Parse(text)
		}
		ms := recs[code].Find(text, sents, Hints{})
		for _, m := range ms {
			var other *Mention
			if m.Other >= 0 {
				other = &ms[m.Other]
			}
			p := place{Start: utf8.RuneCountInString(text[:m.Start]), End: utf8.RuneCountInString(text[:m.End]), Quote: m.Name, Precision: string(m.Precision), Reason: m.Reason, Relation: string(m.Relation), Place: m.ToPlace(other)}
			if m.Place != nil && m.Place.HasPoint {
				p.Canonical, p.Lat, p.Lon, p.Country = m.Place.Name, m.Place.Lat, m.Place.Lon, m.Place.Country
				places = append(places, p)
			} else {
				places = append(places, map[string]any{"start": p.Start, "end": p.End, "quote": p.Quote, "reason": p.Reason, "place": p.Place})
			}
		}
		b, _ := json.Marshal(map[string]any{"report": rep.Report, "places": places})
		o.Write(append(b, '\n'))
	}
}
