package coding

import (
	"fmt"
	"strings"

	"attest"
	"attest/coding/discourse"
	"attest/coding/reading"
	"attest/coding/story"
	"attest/coding/syntax"
	"attest/coding/telling"
	"attest/gazetteer"
	"attest/lang"
	"attest/langid"
	"attest/toponym"
	"attest/ud"
)

// Coder codes reports. It is safe for concurrent use.
type Coder struct {
	languages reading.Languages
}

// New opens the gazetteer. The pack of a language is opened when the first
// report in it comes.
func New() (*Coder, error) {
	g, err := gazetteer.Open()
	if err != nil {
		return nil, err
	}
	return With(g), nil
}

// With returns a coder that resolves places with the given gazetteer.
func With(g *gazetteer.Gazetteer) *Coder {
	return &Coder{languages: reading.Languages{Gazetteer: g}}
}

// Result is a coded report with the account of how it was coded and what was
// wrong with its data.
type Result struct {
	Coded    attest.CodedReport
	Trace    Trace
	Problems []attest.Problem
}

// Code codes one report. It never fails: what is wrong with the report's data
// (a date that is none, a language without a pack) is a problem in the result.
// Bytes that are no UTF-8 become U+FFFD in the text of the coded report.
func (c *Coder) Code(r attest.Report) Result {
	res, _ := c.code(r)
	return res
}

// Explain codes a report as Code does, and accounts for all its words: its trace also
// tells which words no frame has.
func (c *Coder) Explain(r attest.Report) Result {
	res, d := c.code(r)
	if d != nil {
		d.silent(&res.Trace, res.Coded)
	}
	return res
}

// code codes a report and returns what it was read into, nil where that has no pack.
func (c *Coder) code(r attest.Report) (Result, *document) {
	l, r, problems := c.open(r)
	day, undated := published(&r)
	res := Result{Coded: attest.CodedReport{Report: r, Claims: []attest.Claim{}}, Problems: append(problems, undated...)}
	if l == nil {
		return res, nil
	}
	d := &document{Story: story.New(&discourse.Document{Teller: telling.New(l.Read(r, day))})}
	res.Coded = d.run()
	res.Trace = d.trace(res.Coded)
	return res, d
}

// open returns the pack of a report's language, nil with a problem where there
// is none, and the report with its text in UTF-8.
func (c *Coder) open(r attest.Report) (*reading.Language, attest.Report, []attest.Problem) {
	r.Text = strings.ToValidUTF8(r.Text, "\uFFFD")
	code := r.Language
	if code == "" {
		code = identify(r.Text)
	}
	l, err := c.languages.Get(baseLanguage(code))
	if err != nil {
		return nil, r, []attest.Problem{problem(r, "%v", err)}
	}
	return l, r, nil
}

func problem(r attest.Report, format string, args ...any) attest.Problem {
	return attest.Problem{Report: r.ID, Message: fmt.Sprintf(format, args...)}
}

// baseLanguage returns the language of a BCP 47 tag without script and region.
func baseLanguage(tag string) string {
	for i := range len(tag) {
		if tag[i] == '-' || tag[i] == '_' {
			return tag[:i]
		}
	}
	return tag
}

// sure is how certain an identification must be to be believed against the
// languages that there are packs for.
const sure = 0.6

// identify returns the language of a text; a text too short to tell is taken
// for the likeliest of the languages that can be coded.
func identify(text string) string {
	code, confidence := langid.Identify(text)
	if confidence < sure {
		return langid.Among(text, lang.Codes())
	}
	return code
}

// Analysis is a report as coding reads it, before any claim: its sentences with
// their trees, and the places that it names.
type Analysis struct {
	Report    attest.Report // bytes of its text that are no UTF-8 replaced by U+FFFD
	Sentences []ud.Sentence
	Places    []toponym.Mention
	Problems  []attest.Problem // what was wrong with its data

	offsets reading.Offsets
}

// Selector returns the selector of a half-open range of bytes of the report's
// text.
func (a Analysis) Selector(start, end int) attest.Selector {
	return a.offsets.Selector(syntax.Span{Start: start, End: end})
}

// Analyse reads a report as Code does and stops before the claims. Like Code it
// never fails.
func (c *Coder) Analyse(r attest.Report) Analysis {
	l, r, problems := c.open(r)
	if l == nil {
		return Analysis{Report: r, Problems: problems}
	}
	a := l.Analyse(r.Text)
	return Analysis{Report: r, Sentences: a.All, Places: a.Places, Problems: problems, offsets: reading.NewOffsets(r.Text)}
}
