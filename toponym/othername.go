package toponym

import (
	"slices"
	"strings"

	"attest/gazetteer"
)

// quoted reports whether signs of quotation stand right around a name, and nothing else in them.
func (t *reading) quoted(from, to int) bool {
	if from == 0 || to >= len(t.tokens) {
		return false
	}
	before, after := t.text[t.tokens[from-1].start:t.tokens[from-1].end], t.text[t.tokens[to].start:t.tokens[to].end]
	return strings.ContainsAny(before, `"“«‘`) && strings.ContainsAny(after, `"”»’`)
}

// follows reports whether a preposition that ends before a token, and a word for those who
// follow or fight somebody before it, tell that a person's name stands there: « fidèles à Moussa ».
func (t *reading) follows(end int) bool {
	return end > 1 && t.r.w.allegiance[t.tokens[end-2].folded] && t.tokens[end-2].sentence == t.tokens[end-1].sentence
}

// streetBefore reports whether a name is that of a street.
func (t *reading) streetBefore(end int) bool {
	w := t.r.w
	for end > 0 && (w.article[t.tokens[end-1].folded] || w.of[t.tokens[end-1].folded]) {
		end--
	}
	return end > 0 && w.street[t.tokens[end-1].folded] && t.tokens[end-1].sentence == t.tokens[end].sentence
}

// knownBehind reports whether the word right behind a name is a place of its own, and neither
// is a person's first and second name: of "Craig Murray" both are towns, and of no country
// that holds the other.
func (t *reading) knownBehind(f *find) bool {
	c := t.knownAt(f.to)
	if len(c) == 0 || !t.cased || f.strength > 1 || f.to-f.from > 1 || len(f.candidates) == 0 {
		return len(c) > 0
	}
	return slices.ContainsFunc(c, func(o gazetteer.Candidate) bool {
		return !o.Kind.Settlement() || slices.ContainsFunc(f.candidates, func(x gazetteer.Candidate) bool { return !x.Kind.Settlement() || t.r.g.Within(x.Place, o.Place) })
	})
}
