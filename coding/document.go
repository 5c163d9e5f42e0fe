package coding

import (
	"attest"
	"attest/edtf"
	"attest/party"
	"attest/quantity"
	"attest/timex"
	"attest/toponym"
	"attest/ud"
)

// document is a report with its analysis: everything that the grammar reads.
type document struct {
	*language
	report  attest.Report
	text    string
	offsets offsets
	units   []unit
	sents   []sentence

	quantities [][]quantity.Mention // by sentence
	things     [][]*thing           // by sentence and head word, filled on demand
	toponyms   []toponym.Mention
	placeWords [][]placeRef
	timeWords  [][]timeRef
	published  edtf.Value
	dateline   span // blanked out for the parser
	headDate   span // the date in the head of the text
	anchor     timex.Anchor
	narrowed   timex.Anchor // with a publication narrowed by the text itself
	parsed     []ud.Sentence
	names      *party.Names
	year       int    // of publication, 0 when not known
	country    string // ISO 3166-1 alpha-3 of the country that the report is mostly about

	own        *sourceRef // whose voice the report is in: the report's own, or a party's
	atts       []*[]attribution
	refs       [][]*sourceRef  // by sentence, one for each of its attributions; nil where nobody is meant
	wars       map[string]bool // countries that the report says another state's forces strike
	determined bool            // the text uses determiners, as telegraphic texts do not
	warlike    bool            // the report is about conflict
	elsewhere  bool            // words of sport, business and the arts outweigh those of war
	asides     map[int]bool    // the units that are about other things
	loose      []looseToll
	days       []*timeRef // by sentence, the days that head its entries (dayreport.go); nil until asked for
	trace      Trace
}

// code runs the reading of one analysed report.
func (d *document) run() attest.CodedReport {
	out := attest.CodedReport{Report: d.report, Claims: []attest.Claim{}}
	talk := &discourse{d: d}
	for i := range d.sents {
		s := &d.sents[i]
		figures := d.figures(s)
		for _, f := range figures {
			out.Statistics = append(out.Statistics, f.statistic)
		}
		told := d.tellings(s, figures)
		for _, m := range told {
			talk.add(m)
		}
		if len(told) == 0 {
			talk.addEffect(s)
			talk.addMeans(s)
			talk.sameAgain(s)
		}
	}
	numberStatistics(out.Statistics)
	out.Claims = append(out.Claims, d.claims(d.finish(talk.claims))...)
	return out
}
