package telling

import (
	"slices"
	"strings"
	"unicode"

	"attest"
	"attest/coding/reading"
	"attest/coding/syntax"
)

// vaguer reports whether one source is told by a common noun that the other names: "a
// war monitor", then "the Observatory for Human Rights"; "local civil society", then
// "Ann Lee, its president". Told of one act, they are one source.
func vaguer(x, y *reading.SourceRef) bool {
	if thenNamed(x, y) || spokesmanOf(x, y) {
		return true
	}
	if x.Speaker.Kind != y.Speaker.Kind || x.Source.Canonical != "" || named(x.Source.Name) || y.Source.Canonical == "" && !named(y.Source.Name) {
		return false
	}
	switch x.Speaker.Kind {
	case reading.MonitorSpeaker, reading.MedicSpeaker:
		return true
	case reading.OfficeSpeaker, reading.ForceSpeaker, reading.PartySpeaker, reading.FirmSpeaker:
		return x.Speaker.Word != "" && x.Speaker.Word == y.Speaker.Word || sharesNoun(x.Source.Name, y.Source.Name)
	}
	return false
}

// thenNamed tells a person of whom a noun speaks ("an army officer said") and whom the
// next sentences name ("Captain Ann Lee said").
func thenNamed(x, y *reading.SourceRef) bool {
	ofState := x.Speaker.Kind == reading.ForceSpeaker || x.Speaker.Kind == reading.OfficeSpeaker
	fits := x.Speaker.Kind == y.Speaker.Kind && (x.Source.Canonical == "" || y.Source.Canonical == "" || x.Source.Canonical == y.Source.Canonical)
	return ofState && fits && x.Speaker.Someone && !named(x.Source.Name) && named(y.Source.Name) && y.Speaker.Person && x.Sentence != nil && y.Sentence != nil &&
		y.Sentence.Index > x.Sentence.Index && y.Sentence.Index-x.Sentence.Index <= soonNamed && !otherCountries(x, y)
}

// oneOfThem tells one of those whom another source only names together: "officials said", then "a
// senior security official said".
func oneOfThem(many, one *reading.SourceRef) bool {
	x, y := many.Speaker, one.Speaker
	return x.Many() && y.Someone && x.Word != "" && x.Word == y.Word && !named(many.Source.Name) && !named(one.Source.Name) && !otherCountries(many, one)
}

// soonNamed is how many sentences behind it the name of a speaker may stand.
const soonNamed = 4

// spokesmanOf tells a spokesman of the body that another source names: "a ministry
// spokesman", of "the interior ministry".
func spokesmanOf(x, y *reading.SourceRef) bool {
	state := func(k reading.SpeakerKind) bool { return k == reading.ForceSpeaker || k == reading.OfficeSpeaker }
	return x.Speaker.Spokes && !y.Speaker.Spokes && !named(x.Source.Name) && state(x.Speaker.Kind) && state(y.Speaker.Kind) &&
		!otherCountries(x, y) && sharesNoun(x.Source.Name, y.Source.Name)
}

func otherCountries(x, y *reading.SourceRef) bool {
	a, b := x.Speaker.Party.Country, y.Speaker.Party.Country
	return a != "" && b != "" && a != b
}

// sharesNoun reports whether a word of one phrase stands in the other: "the movement's
// spokesman" and "the M23 rebel movement".
func sharesNoun(x, y string) bool {
	const long = 4
	for _, w := range strings.FieldsFunc(strings.ToLower(x), func(r rune) bool { return !unicode.IsLetter(r) }) {
		if len(w) > long && slices.Contains(strings.Fields(strings.ToLower(y)), w) {
			return true
		}
	}
	return false
}

// named reports whether a phrase has a proper name behind its first word.
func named(phrase string) bool {
	before := ' '
	for i, r := range phrase {
		if i > 0 && before == ' ' && unicode.IsUpper(r) {
			return true
		}
		before = r
	}
	return false
}

// NameSource gives a claim the source that names whom its own only hints at.
func (m *Mention) NameSource(o *Mention) {
	if vaguer(m.Source, o.Source) {
		named := *o.Source
		named.At = append(append([]syntax.Span{}, m.Source.At...), o.Source.At...)
		m.Source = &named
	}
}

// ToldAsBlame tells a claim that somebody made as an accusation and on which he goes on
// in words of his own: "accused the army of bombing the market. A jet dropped two
// bombs, he said".
func ToldAsBlame(a, m *Mention) bool {
	return a.Source.Voice == reading.Accuses && m.Source.Voice == reading.Says && m.Stance == a.Stance && m.Stance == attest.Asserted && SameSource(m, a)
}
