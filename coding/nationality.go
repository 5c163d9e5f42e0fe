package coding

import "attest"

// nationality returns the country of a word for a nationality ("Israeli",
// « ukrainiens »), or "".
func (d *telling) nationality(s *sentence, k int) string {
	if !s.is(k, "ADJ", "PROPN", "NOUN") || s.is(k, "NOUN") && len(s.lower[k]) <= 3 { // "a CAR bomb"
		return ""
	}
	iso, ok := d.parties.Nation(s.Words[k].Form)
	if !ok {
		if iso, ok = d.parties.Nation(s.lemma[k]); !ok {
			return ""
		}
	}
	return iso
}

// forcesOf makes the armed forces of a country the filler of a role, on the
// word that names the nationality.
func (d *telling) forcesOf(s *sentence, k int, iso, rule string) *filler {
	return &filler{
		s: s, head: k, class: forceClass, named: true, rule: rule, at: []span{s.span(k, k)},
		party: attest.Party{Name: s.Words[k].Form, Canonical: d.parties.ForcesOf(iso, d.year), Kind: attest.StateForce, Country: iso},
	}
}

// nationalForces finds the nationality beside the words of an act or a weapon
// ("an Israeli air strike", « un obus russe ») and returns that country's
// forces, or nil.
func (d *telling) nationalForces(s *sentence, heads []int, rule string) *filler {
	for _, h := range heads {
		for _, k := range s.children(h, "amod", "compound", "nmod", "nmod:poss") {
			if s.preposition(k) != "" && s.rel(k) != "nmod:poss" {
				continue
			}
			if iso := d.nationality(s, k); iso != "" {
				return d.forcesOf(s, k, iso, rule)
			}
		}
	}
	return nil
}

// actsByForces makes a country that fights its armed forces: "Russia launched
// 26 drones" is told of the Russian forces, while a government that threatens
// or agrees stays the government.
func (d *telling) actsByForces(m *mention) {
	if m.actor == nil || m.stance == attest.Threatened || m.actor.party.Country == "" {
		return
	}
	switch m.act.Family() {
	case attest.AttackFamily, attest.InterceptionFamily:
	default:
		return
	}
	if m.actor.nation {
		f := *m.actor
		f.class, f.party.Kind = forceClass, attest.StateForce
		f.party.Canonical = d.parties.ForcesOf(f.party.Country, d.year)
		m.actor = &f
	}
}
