package story

import (
	"slices"

	"attest/coding/reading"
	"attest/coding/syntax"
	"attest/coding/telling"
)

// personsNamed gives the one person whom an act was done to, and who did it, the name by which
// another sentence calls them: who was called by an office or a trade ("a farmer … the farmer, Luis
// Ruiz"), and who was called by the last name ("Mayor Ruiz", where it is Luis Ruiz elsewhere). The
// evidence has both (codebook, section 10, Parties).
func (d *Story) personsNamed(ms []*telling.Mention) {
	var full [][]nameAt // by sentence, read when it is first asked for
	names := func() [][]nameAt {
		if full == nil {
			full = make([][]nameAt, len(d.Sents))
			for i := range d.Sents {
				full[i] = d.namesIn(&d.Sents[i])
			}
		}
		return full
	}
	for _, m := range ms {
		for _, f := range []**reading.Filler{&m.Target, &m.Actor} {
			if *f == nil || len((*f).At) == 0 || (*f).Refers || !(*f).Class.Person() {
				continue
			}
			if n, calling, ok := d.nameOf(*f, names); ok {
				*f = d.called(*f, n, calling)
			}
		}
	}
}

// nameAt is the name of a person in a sentence: given names and last names, no title.
type nameAt struct {
	s           *syntax.Sentence
	first, last int
}

// called gives a filler a person's full name: in place of a calling, beside a last name.
func (d *Story) called(f *reading.Filler, n nameAt, calling bool) *reading.Filler {
	out := *f
	at := n.s.Span(n.first, n.last)
	name := d.Words(at)
	switch {
	case out.Party.Canonical != "": // of a force, whose man he is
	case calling:
		out.Party.Name, out.Party.Canonical = name, name
	default:
		out.Party.Canonical = name
	}
	out.At = append(slices.Clone(f.At), at)
	return &out
}

// nameOf finds the full name of the person that a filler calls otherwise, and whether by a calling.
func (d *Story) nameOf(f *reading.Filler, names func() [][]nameAt) (n nameAt, calling, ok bool) {
	s, h := f.Sentence, f.Head
	if h >= len(s.Words) || s.Words[h].Feat("Number") == "Plur" || len(s.Coordinated(h)) > 1 {
		return n, false, false
	}
	var known []nameAt // the words of names that it has
	for _, at := range f.At {
		o := d.SentenceAt(at)
		if o == nil {
			continue
		}
		first, last := o.WordsOf(at)
		for w := first; first >= 0 && w <= last; w++ {
			if d.nameWord(o, w) {
				known = append(known, nameAt{o, w, w})
			}
		}
	}
	switch {
	case len(known) == 1 && known[0].s == s:
		n, ok = d.inFull(s, known[0].first, names())
	case len(known) == 0 && s.Is(h, "NOUN") && (f.Party.Canonical == "" || f.Class == reading.ForceClass) && d.Parties.PersonNoun(s.Words[h]):
		n, ok = d.nameOfCalling(s, h, names())
		calling = ok
	}
	return n, calling, ok
}

// inFull finds the one full name in the report that a last name is short for.
func (d *Story) inFull(s *syntax.Sentence, w int, names [][]nameAt) (nameAt, bool) {
	return only(d, names, 0, len(d.Sents), func(n nameAt) bool {
		for i := n.first + 1; i <= n.last; i++ {
			if n.s.Lower[i] == s.Lower[w] {
				return true
			}
		}
		return false
	})
}

// nameOfCalling finds the one name that a calling has beside it in the sentences around the one in
// which it stands alone: "the mayor, Luis Ruiz", "Mayor Luis Ruiz".
func (d *Story) nameOfCalling(s *syntax.Sentence, h int, names [][]nameAt) (nameAt, bool) {
	const around = 3
	from := s.Index + 1
	if d.Grammar.Definite(s, h, "det") {
		from = s.Index - around
	}
	return only(d, names, max(0, from), min(len(d.Sents), s.Index+around+1), func(n nameAt) bool {
		k := n.first - 1
		if k > 0 && n.s.Lower[k] == "," {
			k--
			if n.s.HeadIn(n.first, n.last) != d.NameBeside(n.s, k) {
				return false
			}
		}
		return k >= 0 && (n.s != s || k != h) && n.s.Lemma[k] == s.Lemma[h] && n.s.Words[k].Feat("Number") != "Plur" && (n.s.Child(k, "det") < 0 || d.Grammar.Definite(n.s, k, "det"))
	})
}

// only returns the name for which something holds in some sentences of the report, the longest
// when it is given more than once; not when two names are.
func only(d *Story, names [][]nameAt, from, to int, is func(nameAt) bool) (nameAt, bool) {
	var best nameAt
	found := false
	text := func(n nameAt) string { return d.Words(n.s.Span(n.first, n.last)) }
	for _, in := range names[from:to] {
		for _, n := range in {
			switch {
			case !is(n):
			case !found:
				best, found = n, true
			case !reading.SameName(text(best), text(n)):
				return nameAt{}, false
			case n.last-n.first > best.last-best.first:
				best = n
			}
		}
	}
	return best, found
}

// namesIn finds the full names of persons in a sentence.
func (d *Story) namesIn(s *syntax.Sentence) []nameAt {
	var out []nameAt
	for i := 0; i < len(s.Words); i++ {
		last := i
		for last < len(s.Words) && d.nameWord(s, last) {
			last++
		}
		if last-i >= 2 {
			out = append(out, nameAt{s, i, last - 1})
		}
		i = max(i, last)
	}
	return out
}

// nameWord tells a word of a person's name that is no title.
func (d *Story) nameWord(s *syntax.Sentence, w int) bool {
	return d.NamePart(s, w) && !d.Parties.Lists(s.Words[w]) && !d.Grammar.Set("short-title").Word(s, w) && !d.Grammar.Set("courtesy-title").Word(s, w)
}
