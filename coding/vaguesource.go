package coding

import (
	"slices"
	"strings"
	"unicode"

	"attest"
)

// vaguer tells whether one source is told by a common noun that the other names: "a
// war monitor", then "the Observatory for Human Rights"; "local civil society", then
// "Ann Lee, its president". Told of one act, they are one source.
func vaguer(x, y *sourceRef) bool {
	if x.speaker.kind != y.speaker.kind || x.source.Canonical != "" || named(x.source.Name) || y.source.Canonical == "" && !named(y.source.Name) {
		return false
	}
	switch x.speaker.kind {
	case monitorSpeaker, medicSpeaker:
		return true
	case officeSpeaker, forceSpeaker, partySpeaker, firmSpeaker:
		return x.speaker.word != "" && x.speaker.word == y.speaker.word || sharesNoun(x.source.Name, y.source.Name)
	}
	return false
}

// sharesNoun tells whether a word of one phrase stands in the other: "the movement's
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

// named tells whether a phrase has a proper name behind its first word.
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

// nameSource gives a claim the source that names whom its own only hints at.
func (m *mention) nameSource(o *mention) {
	if vaguer(m.source, o.source) {
		named := *o.source
		named.at = append(append([]span{}, m.source.at...), o.source.at...)
		m.source = &named
	}
}

// toldAsBlame tells a claim that somebody made as an accusation and on which he goes on
// in words of his own: "accused the army of bombing the market. A jet dropped two
// bombs, he said".
func toldAsBlame(a, m *mention) bool {
	return a.source.voice == accuses && m.source.voice == says && m.stance == a.stance && m.stance == attest.Asserted && sameSource(m, a)
}
