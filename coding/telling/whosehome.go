package telling

import "attest/coding/reading"

// whoseHome returns whom "him" is, who was killed where he lives: "burst into the home of
// Juan Ruiz and shot him dead"; nil where the home is nobody's.
func (d *Teller) whoseHome(home, him *reading.Filler) *reading.Filler {
	s := home.Sentence
	if him.Sentence != s || !home.Class.Thing() || !d.Grammar.Set("person-pronoun").Word(s, him.Head) {
		return nil
	}
	for _, k := range s.Children(home.Head, "nmod", "nmod:poss") {
		owner := s.Rel(k) == "nmod:poss" && s.Is(k, "NOUN", "PROPN") || k > home.Head && d.Grammar.Set("genitive-preposition").HasPrep(s.Preposition(k))
		if th := d.Thing(s, k); owner && (th.Person || th.Class.Person()) {
			o := d.Describe(s, k, "target.whose-home")
			o.At = append(o.At, him.At...)
			return o
		}
	}
	return nil
}
