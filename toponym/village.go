package toponym

import "attest/gazetteer"

// partKinds are the kinds of a quarter, commune or district, whose name may begin with no place:
// « la commune de Tarek Ben Ziad » is no Tarek.
var partKinds = map[gazetteer.Kind]bool{"quarter": true, "admin2": true, "admin3": true, "town": true}

// villageAt adds the name of several words that begins at a token behind a word for a
// village, where no gazetteer has more than one of them: "the village of Bara Koura" is
// no Bara. It returns the name's length in tokens, or 0.
func (t *reading) villageAt(i int) int {
	if !t.cased || !t.plainName(i) {
		return 0
	}
	n := 1
	for n < longestName && i+n < len(t.tokens) && t.tokens[i+n].start == t.tokens[i+n-1].end+1 && t.tokens[i+n].sentence == t.tokens[i].sentence && t.plainName(i+n) {
		n++
	}
	if n == 1 {
		return 0
	}
	f := &find{from: i, to: i + n, name: t.text[t.tokens[i].start:t.tokens[i+n-1].end], kindFrom: i, kindTo: i + n, unknown: true}
	f.folded = gazetteer.Fold(f.name)
	t.kindBeside(f)
	settled := f.kindSure && f.kindFrom < i && (f.kinds[0] == "village" || partKinds[f.kinds[0]] && !t.r.g.Has(t.tokens[i].folded))
	if !settled || t.knownUpTo(i, n) {
		return 0
	}
	t.found = append(t.found, f)
	return n
}

// plainName reports whether a token is written as a name and is no word of position,
// kind, people or body.
func (t *reading) plainName(i int) bool {
	k, w := t.tokens[i], t.r.w
	return k.capital && !k.hinted && !k.initial && k.folded != "" && (k.upos == "PROPN" || k.upos == "X" || k.upos == "NOUN") && !startsWithDigit(k.folded) && !w.noName(k.folded) && w.kinds[k.folded] == nil && !w.title[k.folded] && !w.body[k.folded]
}

// knownUpTo reports whether a gazetteer has a name of more than one of the first n
// tokens from i on.
func (t *reading) knownUpTo(i, n int) bool {
	for ; n > 1; n-- {
		if t.r.g.Has(gazetteer.Fold(t.text[t.tokens[i].start:t.tokens[i+n-1].end])) {
			return true
		}
	}
	return false
}
