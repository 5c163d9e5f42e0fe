package party

import (
	"attest"
)

// beside is what a phrase names beside its head noun: whose a thing is.
type beside struct {
	actor   *Actor
	nation  string // ISO 3166-1 alpha-3 of a nationality or country
	noun    *noun  // of persons or bodies: "army" of "army base"
	foreign bool   // of another country than the report's: "enemy forces"
	country string // only where it is: "in Syria"
}

// around goes over the words of a phrase around its noun of a class, which stands at from to to.
func (r *reader) around(p phrase, from, to int, class Class) beside {
	var b beside
	for w := p.first; w <= p.last; w++ {
		if w >= from && w <= to { // a nationality may stand inside: « ministère russe de la défense »
			if p.words[w].UPOS == "ADJ" && b.nation == "" {
				if iso, k, form := r.nationAt(p.line, w, w); k > 0 && form == nationality {
					b.nation = iso
				}
			}
			continue
		}
		b.foreign = b.foreign || r.in("foreign", p.words[w].Form)
		place := !r.belongs(p, w, class)
		if m := r.at(w); m != nil && b.actor == nil && !place && (m.last < from || m.first > to) {
			b.actor = r.resolve(m)
			if b.actor != nil {
				w = max(w, m.last)
				continue
			}
		}
		if iso, k, form := r.nationAt(p.line, w, p.last); k > 0 && (startsUpper(p.words[w].Form) || form == nationality) {
			switch {
			case b.nation == "" && (!place || form == nationality):
				b.nation = iso
			case b.country == "":
				b.country = iso
			}
			w += k - 1
			continue
		}
		if place || b.noun != nil {
			continue
		}
		if (p.words[w].UPOS == "ADJ" || base(p.words[w].Rel) == "amod") && r.in("other-adjective", p.words[w].Form) {
			continue // "private house"
		}
		if u := p.words[w].UPOS; (u == "ADJ" || u == "VERB") && len(r.phrases.get(keys(p.words[w].Lemma))) == 0 {
			continue // « organisation armée » is no army
		}
		if word, f, t := r.nounAt(p.line, max(p.first, w-3), min(p.last, w+3), w); word != nil && word.class.persons() && (t < from || f > to) &&
			(p.words[w].UPOS != "ADJ" || word.class != Civilian || word.kind != attest.Civilian) { // "local" is no local here
			b.noun = word
		}
	}
	if b.actor == nil {
		b.actor = r.apposed(p)
	}
	return b
}

// belongs tells whether a word qualifies the head and does not only say where
// it is: no case of another sort stands between it and the head. Persons may
// also be "from" whom they belong to.
func (l *Lexicon) belongs(p phrase, w int, class Class) bool {
	for depth := 0; w != p.head && w >= 0 && depth < 12; depth++ {
		if c := p.preposition(w); c != "" && !l.in("belonging", c) && !(class.persons() && l.in("membership", c)) {
			return false
		}
		w = p.words[w].Head
	}
	return true
}
