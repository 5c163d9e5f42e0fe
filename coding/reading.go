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

// reading is a report with its analysis: everything that the grammar reads.
type reading struct {
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

	own  *sourceRef // whose voice the report is in: the report's own, or a party's
	atts []*[]attribution
	refs [][]*sourceRef  // by sentence, one for each of its attributions; nil where nobody is meant
	wars map[string]bool // countries that the report says another state's forces strike
}
