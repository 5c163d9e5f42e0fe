package reading

import "attest/coding/syntax"

// affiliated gives armed people of no name the party that their phrase says they
// are of: "gunmen loyal to the general", "men believed to belong to Boko Haram",
// « des combattants se réclamant d'Al-Qaïda ».
func (d *Document) affiliated(s *syntax.Sentence, h int, t *Thing) {
	if t.Party.Canonical != "" || !s.Is(h, "NOUN", "PROPN") || t.Class != ArmedClass && !d.Grammar.Set("followers").Word(s, h) && !d.Grammar.Set("group-anaphor").Word(s, h) {
		return
	}
	for _, k := range s.Children(h, "acl", "amod") {
		if k < h || s.Rel(k) == "acl:relcl" && !d.saysOwnSide(s, k) {
			continue
		}
		tie := k
		if c := s.Child(k, "xcomp"); c > k && d.Grammar.Set("suspect").At(s, k) > 0 {
			tie = c // "believed to belong to"
		}
		if !d.Grammar.Set("affiliated").Word(s, tie) && tie == k {
			continue
		}
		if o, ok := d.sideUnder(s, tie); ok {
			t.Class, t.Party.Kind, t.Party.Canonical, t.Party.Country, t.Party.Owner = o.Class, o.Party.Kind, o.Party.Canonical, o.Party.Country, ""
			return
		}
	}
}

// saysOwnSide tells a relative clause about people by which they say whose they are: « des hommes
// armés qui se réclament d'Al-Qaïda ».
func (d *Document) saysOwnSide(s *syntax.Sentence, v int) bool {
	k := s.Child(v, "nsubj")
	return k >= 0 && s.Words[k].Feat("PronType") == "Rel" && s.Child(v, "expl", "expl:pass", "expl:comp", "obj") >= 0 && d.Grammar.Set("affiliated").Word(s, v)
}

// sideUnder returns the named armed party in what hangs on a word of belonging.
func (d *Document) sideUnder(s *syntax.Sentence, tie int) (Thing, bool) {
	if s.Is(tie, "NOUN", "PROPN") { // "thought to be from the ADF"
		o := d.Thing(s, tie)
		return o, o.Class.Armed() && o.Named
	}
	for _, k := range s.Children(tie, "obl", "nmod", "obj", "xcomp", "obl:agent") {
		for _, w := range append([]int{k}, s.Children(k, "nmod", "flat", "appos", "compound")...) { // « au groupe Boko Haram »
			if o := d.Thing(s, w); o.Class.Armed() && o.Named {
				return o, true
			}
		}
	}
	return Thing{}, false
}
