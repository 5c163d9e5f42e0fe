package reading

import (
	"attest"
	"attest/coding/syntax"
	"attest/edtf"
	"attest/party"
	"attest/quantity"
	"attest/timex"
	"attest/toponym"
	"attest/ud"
)

// Document is a report with its analysis: everything that the grammar reads.
type Document struct {
	*Language
	Report  attest.Report
	Text    string
	Offsets Offsets
	Units   []syntax.Unit
	Sents   []syntax.Sentence

	Quantities [][]quantity.Mention // by sentence
	things     [][]*Thing           // by sentence and head word, filled on demand
	weapons    []*[]int             // by sentence, the words that head the name of one, filled on demand
	triggers   [][]triggers         // by sentence and word, filled on demand
	Toponyms   []toponym.Mention
	placeWords [][]PlaceRef
	timeWords  [][]TimeRef
	yearsFrom  int // the first sentence with a year that heads entries
	Published  edtf.Value
	Dateline   syntax.Span // blanked out for the parser
	HeadDate   syntax.Span // the date in the head of the text
	Anchor     timex.Anchor
	Narrowed   timex.Anchor // with a publication narrowed by the text itself
	Parsed     []ud.Sentence
	Names      *party.Names
	Year       int    // of publication, 0 when not known
	Country    string // ISO 3166-1 alpha-3 of the country that the report is mostly about

	Own         *SourceRef   // whose voice the report is in: the report's own, or a party's
	observer    bool         // the publisher watches the conflict and is no side of it: a mission, a rights group
	turns       []*SourceRef // by unit: who speaks in it; nil where the text does
	talk        []turnPart   // by unit of an interview; nil until asked for
	dashAnswers bool         // it is an interview that sets dashes before its answers
	atts        []*[]Attribution
	refs        [][]*SourceRef  // by sentence, one for each of its attributions; nil where nobody is meant
	Wars        map[string]bool // countries that the report says another state's forces strike
	Sides       Sides           // who strikes whom
}
