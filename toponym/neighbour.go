package toponym

import "slices"

// neighboursApart notes the countries that only tell on which border something lies
// (« un village près de la frontière avec le Burundi », "Diffa, bordering Chad"): nothing
// told there happened in them, and what is named beside them does not lie in them.
func (t *reading) neighboursApart() {
	for i, f := range t.found {
		f.neighbour = f.isCountry() && f.relation != Between && (t.behindBorder(f) || i > 0 && f.closes && t.found[i-1].neighbour)
	}
}

func (f *find) isCountry() bool { return len(f.candidates) > 0 && f.candidates[0].Kind == "country" }

// behindBorder reports whether a word for a border and its preposition end right before a
// name: « frontalier du », « la frontière commune avec ».
func (t *reading) behindBorder(f *find) bool {
	end := f.kindFrom
	for end > 0 && t.r.w.article[t.tokens[end-1].folded] {
		end--
	}
	for n := min(3, end); n > 0; n-- {
		key, ok := t.phraseBefore(end, n)
		if ok && t.r.w.border[key] {
			return true
		}
		if n == 3 && ok { // a word between them tells which border
			outer, _ := t.phraseBefore(end-2, 1)
			inner, _ := t.phraseBefore(end, 1)
			if t.r.w.border[outer+" "+inner] {
				return true
			}
		}
	}
	return false
}

// onlyNeighbour reports whether a find is a neighbour of a country that the text speaks of.
func (t *reading) onlyNeighbour(f *find) bool {
	if !f.neighbour || f.chosen == nil {
		return false
	}
	for country, votes := range t.votes {
		if country != f.chosen.Country && votes > 0 {
			return true
		}
	}
	return false
}

// allNeighbours reports whether a name is told only as that of a neighbour.
func (g *group) allNeighbours() bool {
	return !slices.ContainsFunc(g.finds, func(f *find) bool { return !f.neighbour })
}
