package toponym

import (
	"slices"

	"attest"
)

// shortestEcho is the length from which a name is no chance likeness.
const shortestEcho = 4

// echoes finds where a text comes back, without a word for its kind, to a name
// that it has made known as a place's ("the village of Xyz … they burnt Xyz").
func (t *reading) echoes() []*find {
	var out []*find
	seen := map[string]bool{}
	taken := t.taken()
	for _, f := range t.found {
		if f.dropped || f.body || !f.madeKnown() || !t.cased || len(f.name) < shortestEcho || seen[f.folded] {
			continue
		}
		seen[f.folded] = true
		t.sameAgain(f)
		for i := range t.tokens {
			if t.repeats(i, f, taken) {
				e := &find{from: i, to: i + f.to - f.from, kindFrom: i, kindTo: i + f.to - f.from, name: f.name, folded: f.folded, kinds: f.kinds, unknown: f.unknown,
					chosen: f.chosen, score: f.score, inside: f.inside, reason: f.reason, considered: f.considered}
				e.name = t.text[t.tokens[i].start:t.tokens[e.to-1].end]
				if t.before(e); e.strength > 0 || f.chosen != nil || t.standsFor(e) {
					out = append(out, e)
				}
			}
		}
	}
	return out
}

// standsFor reports whether the name of a village or a post, which no institution
// is called by, tells what happened there: "the Sake killings".
func (t *reading) standsFor(e *find) bool {
	switch {
	case len(e.kinds) == 0 || e.from == 0 || e.to == len(t.tokens):
		return false
	case !e.kinds[0].Settlement() && e.kinds[0] != "base" && e.kinds[0] != "camp" && e.kinds[0] != "crossing":
		return false
	}
	next := t.tokens[e.to]
	return t.r.w.article[t.tokens[e.from-1].folded] && next.sentence == t.tokens[e.from].sentence && next.upos == "NOUN" && !next.capital
}

// madeKnown reports whether a word for its kind, or the place that it is said to lie
// in, makes a name known as that of a facility, or of a town or district that no
// gazetteer has.
func (f *find) madeKnown() bool {
	called := f.kindSure && f.kindWord != ""
	if f.chosen != nil {
		return called && f.chosen.Kind.Facility()
	}
	return f.unknown && (f.inArea() || called && (f.kinds[0].Settlement() || f.kinds[0].Facility() || f.kinds[0].Precision() == attest.District))
}

// sameAgain gives a name that stays open, found again without its kind or holder,
// those that the text made it known with.
func (t *reading) sameAgain(known *find) {
	for _, f := range t.found {
		if f != known && !f.dropped && f.chosen == nil && f.folded == known.folded && f.inside == nil && len(f.kinds) == 0 && known.chosen == nil {
			f.inside, f.kinds = known.inside, known.kinds
		}
	}
}

// repeats reports whether the tokens from i on say the name of a find again,
// neither as part of a longer name nor where a place was found already.
func (t *reading) repeats(i int, f *find, taken []bool) bool {
	n := f.to - f.from
	if i+n > len(t.tokens) || !t.tokens[i].capital || t.tokens[i].hinted || slices.Contains(taken[i:i+n], true) {
		return false
	}
	for k := range n {
		if t.tokens[i+k].folded != t.tokens[f.from+k].folded || t.tokens[i+k].sentence != t.tokens[i].sentence {
			return false
		}
	}
	before, after := i > 0 && t.partOfName(i-1, i), i+n < len(t.tokens) && t.partOfName(i+n, i)
	return !before && !after
}

// partOfName reports whether a token beside another one is written as part of one
// name with it.
func (t *reading) partOfName(k, beside int) bool {
	x, w := t.tokens[k], t.r.w
	return x.sentence == t.tokens[beside].sentence && (x.capital && !x.initial && !x.hinted && x.folded != "" && !w.noName(x.folded) || w.title[x.folded])
}
