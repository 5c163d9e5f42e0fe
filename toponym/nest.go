package toponym

import (
	"slices"

	"attest/gazetteer"
)

// nest finds which names stand in a phrase with the place that holds them:
// "Mubi, Adamawa", "the X base in the countryside of Y, in the west of Z",
// "Kharkiv's Saltivka district", "Djibo (Burkina Faso)". Whether it really
// holds them is seen when both are resolved.
func (t *reading) nest() {
	for i := 0; i+1 < len(t.found); i++ {
		a, b := t.found[i], t.found[i+1]
		if t.tokens[a.from].sentence != t.tokens[b.from].sentence || a.other == b || b.neighbour {
			continue
		}
		if t.possessive(a, b) {
			b.inside = a
			continue
		}
		if t.measured(a, b) {
			a.inside, a.told = b, true
			continue
		}
		if t.holds(a, b) && !(i+2 < len(t.found) && t.row(a, b, t.found[i+2])) {
			a.inside = b
		}
	}
}

// row tells three names of one list, "Goma, Rutshuru and Masisi", of which the second is no
// country or province of the first: "Gao, Mali and Niamey".
func (t *reading) row(a, b, c *find) bool {
	from := max(b.to, b.kindTo)
	if b.kindFrom != max(a.to, a.kindTo)+1 || c.kindFrom <= from || c.kindFrom > from+2 {
		return false
	}
	if and := t.tokens[c.kindFrom-1].folded; and == "" || !t.r.w.and[and] {
		return false
	}
	return !slices.ContainsFunc(b.candidates, func(o gazetteer.Candidate) bool {
		return (o.Kind == "country" || o.Kind == "admin1") && slices.ContainsFunc(a.candidates, func(x gazetteer.Candidate) bool { return t.r.g.Within(x.Place, o.Place) })
	})
}

// possessive: "Kharkiv's Saltivka district", "Ukraine's second city, Kharkiv".
func (t *reading) possessive(a, b *find) bool {
	from := max(a.to, a.kindTo)
	if from >= b.kindFrom || b.kindFrom-from > 4 {
		return false
	}
	s := t.text[t.tokens[from].start:t.tokens[from].end]
	return s == "'s" || s == "’s" || s == "'" || s == "’"
}

// holds reports whether only words of position and kind, and commas, stand
// between the two names.
func (t *reading) holds(a, b *find) bool {
	w := t.r.w
	bound := false
	from, to := max(a.to, a.kindTo), b.kindFrom
	if to-from > 9 {
		return false
	}
	for k := from; k < to; {
		x := t.tokens[k]
		if x.folded == "" {
			if s := t.text[x.start:x.end]; s != "," && s != "(" && s != "-" {
				return false
			}
			bound = true
			k++
			continue
		}
		if w.article[x.folded] {
			k++
			continue
		}
		n := t.positionAt(k, to)
		if n == 0 {
			return false
		}
		bound = true
		k += n
	}
	return bound
}

// positionAt returns how many tokens from k on are a word of position or kind.
func (t *reading) positionAt(k, to int) int {
	w := t.r.w
	for n := min(longestPhrase, to-k); n > 0; n-- {
		key, ok := t.phraseAfter(k, n)
		if !ok || key == "" {
			continue
		}
		if w.in[key] != "" || w.near[key] || w.part[key] != "" || w.side[key] != "" || w.compass[key] != "" || t.kindsOf(key) != nil {
			return n
		}
	}
	return 0
}
