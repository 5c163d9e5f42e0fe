package party

import (
	"attest"
	"attest/ud"
)

// nounAt finds the longest listed noun or weapon among the words first to
// last that covers the head. A word counts by its form and by its lemma.
func (l *Lexicon) nounAt(in line, first, last, head int) (n *noun, from, to int) {
	best := 0
	for a := first; a <= head; a++ {
		l.walk(l.phrases, in, a, last, func(value int32, end int) {
			if end >= head && end-a+1 > best {
				best, n, from, to = end-a+1, &l.nouns[value], a, end
			}
		})
	}
	return n, from, to
}

// Lists tells a noun that is listed for persons, forces or things.
func (l *Lexicon) Lists(w ud.Word) bool {
	n, _, _ := l.nounAt(l.line([]ud.Word{w}), 0, 0, 0)
	return n != nil
}

// walk follows the words from a on through a trie, each by its form or its
// lemma, and reports the first value of each name it passes. It steps over an
// adverb or a nationality inside a name: « hommes lourdement armés »,
// « ministère russe de la défense ».
func (l *Lexicon) walk(t *trie, in line, a, last int, found func(value int32, end int)) {
	l.follow(t, 0, in, a, last, found)
}

func (l *Lexicon) follow(t *trie, node uint32, in line, a, last int, found func(value int32, end int)) {
	if a > last {
		return
	}
	w, atoms := &in.words[a], in.atoms[a]
	if node != 0 && w.UPOS == "PART" && len(atoms.form) == 0 { // "the governor's office" is the entry without it
		l.follow(t, node, in, a+1, last, found)
		return
	}
	for _, by := range [2][]uint32{atoms.form, atoms.lemma} {
		at, ok := t.along(node, by)
		if !ok || at == node {
			continue
		}
		if v := t.values[at]; len(v) > 0 {
			found(v[0], a)
		}
		l.follow(t, at, in, a+1, last, found)
	}
	if node != 0 && (hyphen(w.Form) || w.UPOS == "ADV" || w.UPOS == "ADJ" && l.nationality(w.Form)) {
		l.follow(t, node, in, a+1, last, found)
	}
}

// hyphen tells whether a word is a hyphen, which some treebanks cut off.
func hyphen(form string) bool { return form == "-" || form == "‐" || form == "‑" }

// nationality tells whether a word is one.
func (l *Lexicon) nationality(word string) bool {
	v := l.nations.names.get(keys(word))
	return len(v) > 0 && nationKey(v[0]).form() == nationality && !nationKey(v[0]).abbreviation()
}

// spread writes a name's contractions out, as the parser does: "du" → "de le".
func (l *Lexicon) spread(name []string) []string {
	for i, k := range name {
		if full, ok := l.contractions[k]; ok {
			return append(append(append([]string{}, name[:i]...), full...), l.spread(name[i+1:])...)
		}
	}
	return name
}

// Weapon returns the kind of weapon that a word by itself names, or "".
func (l *Lexicon) Weapon(w ud.Word) attest.InstrumentKind {
	if n, _, _ := l.nounAt(l.line([]ud.Word{w}), 0, 0, 0); n != nil && n.class == Weapon {
		return n.instrument
	}
	return ""
}

// UnknownNoun tells whether no list has the word.
func (l *Lexicon) UnknownNoun(w ud.Word) bool {
	n, _, _ := l.nounAt(l.line([]ud.Word{w}), 0, 0, 0)
	return n == nil
}

// PersonNoun tells whether a word by itself is listed as a noun for persons
// ("governor", "colonel"), so that a name beside it is that of a person.
func (l *Lexicon) PersonNoun(w ud.Word) bool {
	n, _, _ := l.nounAt(l.line([]ud.Word{w}), 0, 0, 0)
	return n != nil && n.class.persons() && !n.collective
}
