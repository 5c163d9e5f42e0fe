package main

import (
	"fmt"
	"io/fs"
	"strings"
	"sync"
	"unicode/utf8"

	"attest"
	"attest/coding"
	"attest/gazetteer"
	"attest/intake"
	"attest/lang"
	"attest/langid"
	"attest/party"
	"attest/timex"
	"attest/toponym"
	"attest/ud"
)

// analysis is a report with its sentences and the places it names, without
// any claim.
type analysis struct {
	intake.Item
	language  string
	sentences []ud.Sentence
	places    []toponym.Mention
}

func (a analysis) item() intake.Item { return a.Item }

func (a analysis) problems() []attest.Problem { return a.Problems }

// analyser analyses reports as coding does, for those who want to look at the
// parts. It is safe for concurrent use.
type analyser struct {
	places bool // else only sentences
	packs  map[string]func() (*analysingPack, error)
}

// analysingPack is what the analysis needs of a language.
type analysingPack struct {
	model      *ud.Model
	recognizer *toponym.Recognizer
	parties    *party.Lexicon
	times      *timex.Finder
}

func newAnalyser(e *env, places bool) (*analyser, error) {
	var g *gazetteer.Gazetteer
	if places {
		var err error
		if g, err = openGazetteer(e); err != nil {
			return nil, err
		}
	}
	a := &analyser{places: places, packs: map[string]func() (*analysingPack, error){}}
	for _, code := range lang.Codes() {
		a.packs[code] = sync.OnceValues(func() (*analysingPack, error) { return openAnalysingPack(code, g) })
	}
	return a, nil
}

// openAnalysingPack loads the model of a language and, with a gazetteer, what
// finds places.
func openAnalysingPack(code string, g *gazetteer.Gazetteer) (*analysingPack, error) {
	pack, err := lang.Open(code)
	if err != nil {
		return nil, err
	}
	data, err := fs.ReadFile(pack.FS, modelFile)
	if err != nil {
		return nil, err
	}
	p := &analysingPack{}
	if p.model, err = ud.Load(data); err != nil {
		return nil, err
	}
	if g == nil {
		return p, nil
	}
	if p.recognizer, err = toponym.New(g, pack); err != nil {
		return nil, err
	}
	if p.parties, err = party.Open(pack); err != nil {
		return nil, err
	}
	p.times, err = timex.Load(pack)
	return p, err
}

// modelFile is the parser's model in a language pack.
const modelFile = "model.ud.gz"

// item analyses the report of an item, if it has one.
func (a *analyser) item(it intake.Item) analysis {
	out := analysis{Item: it, language: ""}
	if it.Report == nil {
		return out
	}
	code := it.Report.Language
	if code == "" {
		code, _ = langid.Identify(it.Report.Text)
	}
	code, _, _ = strings.Cut(code, "-")
	out.language = code
	load, known := a.packs[code]
	if !known {
		out.Problems = append(out.Problems, attest.Problem{File: it.File, Line: it.Line, Report: it.Report.ID,
			Message: fmt.Sprintf("no language pack for %q; there are packs for %s (--language says which a report is in)", code, listed(lang.Codes()))})
		return out
	}
	p, err := load()
	if err != nil {
		out.Err = fmt.Errorf("language pack %s: %w", code, err)
		return out
	}
	text := it.Report.Text
	out.sentences = p.model.Parse(text)
	if a.places {
		out.places = p.recognizer.Find(text, out.sentences,
			coding.PlaceHints(out.sentences, p.times.Find(text, out.sentences), p.parties.Names(text, out.sentences)))
	}
	return out
}

// codePoints counts the characters before byte offsets that come in any order
// but are mostly rising.
type codePoints struct {
	text        string
	byteAt, now int
}

func (c *codePoints) at(offset int) int {
	if offset < c.byteAt {
		c.byteAt, c.now = 0, 0
	}
	c.now += utf8.RuneCountInString(c.text[c.byteAt:offset])
	c.byteAt = offset
	return c.now
}
