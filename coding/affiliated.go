package coding

// affiliated gives armed people of no name the party that their phrase says they
// are of: "gunmen loyal to the general", "men believed to belong to Boko Haram",
// « des combattants se réclamant d'Al-Qaïda ».
func (d *reading) affiliated(s *sentence, h int, t *thing) {
	if t.party.Canonical != "" || !s.is(h, "NOUN", "PROPN") || t.class != armedClass && !d.grammar.set("followers").word(s, h) && !d.grammar.set("group-anaphor").word(s, h) {
		return
	}
	for _, k := range s.children(h, "acl", "amod") {
		if s.rel(k) == "acl:relcl" || k < h {
			continue
		}
		tie := k
		if c := s.child(k, "xcomp"); c > k && d.grammar.set("suspect").at(s, k) > 0 {
			tie = c // "believed to belong to"
		}
		if !d.grammar.set("affiliated").word(s, tie) && tie == k {
			continue
		}
		if o, ok := d.sideUnder(s, tie); ok {
			t.class, t.party.Kind, t.party.Canonical, t.party.Country, t.party.Owner = o.class, o.party.Kind, o.party.Canonical, o.party.Country, ""
			return
		}
	}
}

// sideUnder returns the named armed party in what hangs on a word of belonging.
func (d *reading) sideUnder(s *sentence, tie int) (thing, bool) {
	if s.is(tie, "NOUN", "PROPN") { // "thought to be from the ADF"
		o := d.thing(s, tie)
		return o, o.class.armed() && o.named
	}
	for _, k := range s.children(tie, "obl", "nmod", "obj", "xcomp", "obl:agent") {
		for _, w := range append([]int{k}, s.children(k, "nmod", "flat", "appos", "compound")...) { // « au groupe Boko Haram »
			if o := d.thing(s, w); o.class.armed() && o.named {
				return o, true
			}
		}
	}
	return thing{}, false
}
