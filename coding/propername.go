package coding

import "strings"

// properName gives a person named in apposition the proper name: "its first
// elected president, Melchior Ndadaye", "teachers Juan Ruiz and Ana Sola", "a woman
// called Rosa Lima".
func (d *reading) properName(f *filler, s *sentence, h int) {
	if f.class != civilianClass && f.class != officialClass || s.is(h, "PROPN") || f.named {
		return
	}
	names := d.namesBehind(s, h)
	if len(names) < 2 {
		k := d.nameBeside(s, h)
		if k < 0 || d.names.Covers(s.index, k) {
			return
		}
		if _, ok := d.placeAt(s, k); ok {
			return
		}
		names = []span{s.span(s.nounPhrase(k))}
	}
	at := span{names[0].start, names[len(names)-1].end}
	var canonical []string
	for _, n := range names {
		canonical = append(canonical, d.text[n.start:n.end])
	}
	f.party.Name, f.party.Canonical = d.text[at.start:at.end], strings.Join(canonical, "; ")
	f.at = append(f.at, at)
}

// nameBeside returns the head of the proper name in apposition to a noun for
// persons, or -1: hung on it, or right behind its comma on the noun above it
// ("the kidnapping of another farmer, Luis Ruiz"), or, before a noun for one
// person, the name that this stands in apposition to.
func (d *reading) nameBeside(s *sentence, h int) int {
	if k := s.child(h, "appos"); k > h && s.is(k, "PROPN") {
		return k
	}
	for _, v := range s.children(h, "acl") { // "a man named Luis Ruiz"
		if k := s.child(v, "xcomp", "obl", "obj"); k > v && v == h+1 && d.grammar.set("named-as").word(s, v) && d.namePart(s, k) {
			return k
		}
	}
	if k := h + 2; k < len(s.Words) && s.lower[h+1] == "," && d.namePart(s, k) && baseRel(s.rel(k)) == "appos" && s.Words[k].Head == s.Words[h].Head {
		return k
	}
	if start := s.chunkStart(h); d.parties.PersonNoun(s.Words[h]) {
		if k := d.personNamedBefore(s, start, h); k != h && s.child(k, "flat") >= 0 {
			return k
		}
	}
	return -1
}

// namesBehind returns the names of persons that stand in a row right behind a plural
// noun for them, wherever the tree hangs them: "priests Juan Ruiz, Luis Sola and Ana Gil".
func (d *reading) namesBehind(s *sentence, h int) []span {
	if s.Words[h].Feat("Number") != "Plur" {
		return nil
	}
	var out []span
	for i := h + 1; i < len(s.Words) && d.namePart(s, i); {
		last := i
		for last+1 < len(s.Words) && s.is(last+1, "PROPN") && !s.isTimed(last+1) {
			last++
		}
		if last == i && len(out) == 0 { // a title or a label
			return nil
		}
		out = append(out, s.span(i, last))
		i = last + 1
		for i < len(s.Words) && (s.lower[i] == "," || s.is(i, "CCONJ")) {
			i++
		}
		if i == last+1 {
			break
		}
	}
	return out
}
