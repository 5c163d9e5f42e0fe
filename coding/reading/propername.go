package reading

import (
	"slices"
	"strings"

	"attest"
	"attest/coding/syntax"
)

// properName gives a person named in apposition the proper name: "its first
// elected president, Melchior Ndadaye", "teachers Juan Ruiz and Ana Sola", "a woman
// called Rosa Lima".
func (d *Document) properName(f *Filler, s *syntax.Sentence, h int) {
	if f.Class != CivilianClass && f.Class != OfficialClass || f.Party.Kind == attest.Criminal || s.Is(h, "PROPN") || f.Named {
		return
	}
	names := d.namesBehind(s, h)
	if len(names) < 2 {
		k := d.NameBeside(s, h)
		if k < 0 || d.Names.Covers(s.Index, k) {
			return
		}
		if _, ok := d.PlaceAt(s, k); ok {
			return
		}
		names = []syntax.Span{s.Span(s.NounPhrase(k))}
	}
	at := syntax.Span{Start: names[0].Start, End: names[len(names)-1].End}
	var canonical []string
	for _, n := range names {
		canonical = append(canonical, d.Text[n.Start:n.End])
	}
	f.Party.Name, f.Party.Canonical = d.Text[at.Start:at.End], strings.Join(canonical, "; ")
	f.At = append(f.At, at)
}

// groupName gives a group whose name a participle or an apposition tells that name: "a militia
// known as the Sons of Gao", "a rebel faction, the Front for Change".
func (d *Document) groupName(f *Filler, s *syntax.Sentence, h int) {
	if !s.Is(h, "NOUN") || f.Named || f.Party.Canonical != "" || s.Words[h].Feat("Number") == "Plur" {
		return
	}
	k := d.nameGiven(s, h, f.Class == ArmedClass || f.Party.Kind == attest.Criminal || d.Grammar.Set("group-anaphor").Word(s, h))
	if k < 0 {
		return
	}
	th := d.Thing(s, k)
	if th.Class != NoClass && !th.Class.Armed() && th.Class != CivilianClass || th.Party.Country != "" && f.Party.Country != "" && th.Party.Country != f.Party.Country {
		return
	}
	at := d.nameSpan(s, k)
	f.Party.Name = d.Text[at.Start:at.End]
	if th.Party.Canonical != "" && d.Names.Covers(s.Index, k) {
		f.Party.Canonical, f.Party.Kind, f.Party.Country, f.Class = th.Party.Canonical, th.Party.Kind, th.Party.Country, th.Class
	}
	f.At = append(f.At, at)
}

// nameSpan is where the name stands that a word heads, from its first capital on: "its acronym
// [FLQ]".
func (d *Document) nameSpan(s *syntax.Sentence, k int) syntax.Span {
	first, last := s.NounPhrase(k)
	for first < k && s.Words[first].Form == s.Lower[first] {
		first++
	}
	return s.Span(first, last)
}

// nameGiven returns the head of the name that a participle, or an apposition if it is a group,
// gives to a noun, or -1.
func (d *Document) nameGiven(s *syntax.Sentence, h int, group bool) int {
	capital := func(k int) bool { return k > h && s.Words[k].Form != s.Lower[k] && s.Is(k, "NOUN", "PROPN", "X") }
	for _, v := range s.Children(h, "acl", "acl:relcl") {
		if v < h || d.Grammar.Set("named-as").At(s, v) == 0 {
			continue
		}
		for _, k := range s.Children(v, "xcomp", "obl", "obj", "obl:agent") {
			byName := slices.ContainsFunc(s.Children(k, "compound", "nmod"), func(n int) bool { return d.Grammar.Set("name-word").Word(s, n) }) // "by its acronym FLQ"
			if capital(k) && (s.Rel(k) != "obl:agent" || byName) {
				return k
			}
		}
	}
	if k := s.Child(h, "appos"); group && k > h && capital(k) && s.Is(k, "PROPN", "X") {
		if _, ok := d.PlaceAt(s, k); !ok {
			return k
		}
	}
	return -1
}

// NameBeside returns the head of the proper name in apposition to a noun for
// persons, or -1: hung on it, or right behind its comma on the noun above it
// ("the kidnapping of another farmer, Luis Ruiz"), or, before a noun for one
// person, the name that this stands in apposition to.
func (d *Document) NameBeside(s *syntax.Sentence, h int) int {
	if k := s.Child(h, "appos"); k > h && s.Is(k, "PROPN") && s.Words[k].Feat("Number") != "Plur" { // "two workers, both Sri Lankans" names nobody
		return k
	}
	for _, v := range s.Children(h, "acl") { // "a man named Luis Ruiz"
		if k := s.Child(v, "xcomp", "obl", "obj"); k > v && v == h+1 && d.Grammar.Set("named-as").Word(s, v) && d.NamePart(s, k) {
			return k
		}
	}
	if k := h + 2; k < len(s.Words) && s.Lower[h+1] == "," && d.NamePart(s, k) && syntax.BaseRel(s.Rel(k)) == "appos" && s.Words[k].Head == s.Words[h].Head {
		return k
	}
	if start := s.ChunkStart(h); d.Parties.PersonNoun(s.Words[h]) {
		if k := d.PersonNamedBefore(s, start, h); k != h && s.Child(k, "flat") >= 0 {
			return k
		}
	}
	return -1
}

// namesBehind returns the names of persons that stand in a row right behind a plural
// noun for them, wherever the tree hangs them: "priests Juan Ruiz, Luis Sola and Ana Gil". Behind
// a comma or colon they are given in full: "three priests: Juan Ruiz and Luis Sola".
func (d *Document) namesBehind(s *syntax.Sentence, h int) []syntax.Span {
	if s.Words[h].Feat("Number") != "Plur" {
		return nil
	}
	var out []syntax.Span
	from := h + 1
	apart := from < len(s.Words) && (s.Lower[from] == "," || s.Lower[from] == ":")
	if apart {
		from++
	}
	for i := from; i < len(s.Words) && d.NamePart(s, i); {
		last := i
		for last+1 < len(s.Words) && s.Is(last+1, "PROPN") && !s.IsTimed(last+1) {
			last++
		}
		if last == i && (apart || len(out) == 0) { // a title or a label
			return nil
		}
		out = append(out, s.Span(i, last))
		i = last + 1
		for i < len(s.Words) && (s.Lower[i] == "," || s.Is(i, "CCONJ")) {
			i++
		}
		if i == last+1 {
			break
		}
	}
	return out
}
