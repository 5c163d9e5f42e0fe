package telling

import (
	"slices"

	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/syntax"
)

// nationality returns the country of a word for a nationality ("Israeli",
// « ukrainiens »), or "".
func (d *Teller) nationality(s *syntax.Sentence, k int) string {
	if !s.Is(k, "ADJ", "PROPN", "NOUN") || s.Is(k, "NOUN") && len(s.Lower[k]) <= 3 { // "a CAR bomb"
		return ""
	}
	iso, ok := d.Parties.Nation(s.Words[k].Form)
	if !ok {
		if iso, ok = d.Parties.Nation(s.Lemma[k]); !ok {
			return ""
		}
	}
	return iso
}

// forcesOf makes the armed forces of a country the filler of a role, on the
// word that names the nationality.
func (d *Teller) forcesOf(s *syntax.Sentence, k int, iso, rule string) *reading.Filler {
	return &reading.Filler{
		Sentence: s, Head: k, Class: reading.ForceClass, Named: true, Rule: rule, At: []syntax.Span{s.Span(k, k)},
		Party: attest.Party{Name: s.Words[k].Form, Canonical: d.Parties.ForcesOf(iso, d.Year), Kind: attest.StateForce, Country: iso},
	}
}

// nationalForces finds the nationality beside the words of an act or a weapon
// ("an Israeli air strike", « un obus russe ») and returns that country's
// forces, or nil.
func (d *Teller) nationalForces(s *syntax.Sentence, heads []int, rule string) *reading.Filler {
	for _, h := range heads {
		for _, k := range s.Children(h, "amod", "compound", "nmod", "nmod:poss") {
			if s.Preposition(k) != "" && s.Rel(k) != "nmod:poss" {
				if k = d.behindModel(s, h, k); k < 0 {
					continue
				}
			}
			if iso := d.nationality(s, k); iso != "" && !d.Scene(s, h, k) {
				return d.forcesOf(s, k, iso, rule)
			}
		}
		if f := d.saidToBeOf(s, h, rule); f != nil {
			return f
		}
	}
	return nil
}

// behindModel returns the adjective that was hung on a bare noun which says what kind of aircraft
// or weapon another means, or -1: « un avion sans pilote [américain] », « un hélicoptère de combat
// [syrien] ».
func (d *Teller) behindModel(s *syntax.Sentence, h, k int) int {
	if a := s.Child(k, "amod"); a == k+1 && k == h+2 && s.Is(k, "NOUN") && s.Is(a, "ADJ") && d.Thing(s, h).Class == reading.WeaponClass {
		return a
	}
	return -1
}

// saidToBeOf returns the forces of the country of which words behind a noun say that what it
// names is: "a drone believed to be Turkish", "the strike, which was probably American", « des
// avions que l'on croit russes ».
func (d *Teller) saidToBeOf(s *syntax.Sentence, h int, rule string) *reading.Filler {
	for _, c := range s.Children(h, "acl", "appos") {
		supposed := d.Grammar.Set("suspect").Word(s, c) || d.Grammar.Set("suspected").Word(s, c)
		heads := []int{c}
		if s.Is(c, "VERB") && supposed {
			heads = s.Children(c, "xcomp")
		}
		for _, k := range heads {
			if iso := d.nationality(s, k); k > h && s.Is(k, "ADJ") && iso != "" && !d.Negated(s, k) {
				f := d.forcesOf(s, k, iso, rule)
				f.Party.Suspected = supposed || slices.ContainsFunc(s.Children(k, "advmod"), func(a int) bool { return d.Grammar.Set("hedge").Word(s, a) })
				return f
			}
		}
	}
	return nil
}

// blowNouns returns the words of a noun for an act, or the noun in an idiom of undergoing
// one: « ont repoussé douze [attaques] russes ».
func (d *Teller) blowNouns(t frames.Trigger) []int {
	if t.Pattern.Noun {
		return t.Words
	}
	if !d.Grammar.Set("support-undergo").Verb(t.Sentence, t.Word) {
		return nil
	}
	return slices.DeleteFunc(slices.Clone(t.Words), func(w int) bool { return w == t.Word || !t.Sentence.Is(w, "NOUN") })
}

// ActsByForces makes a country that fights its armed forces: "Russia launched
// 26 drones" is told of the Russian forces, while a government that threatens
// or agrees stays the government.
func (d *Teller) ActsByForces(m *Mention) {
	if d.stateBombs(m) {
		m.Act, m.ActBy = attest.AirStrike, "act.bombing"
	}
	if m.Stance == attest.Threatened {
		return
	}
	switch m.Act.Family() {
	case attest.AttackFamily, attest.InterceptionFamily:
		m.Actor = d.forcesOfNation(m.Actor)
	}
	if m.Act == attest.ArmedClash {
		m.Target = d.forcesOfNation(m.Target)
	}
}

// forcesOfNation returns the armed forces of a country that is told to have done something, or
// whoever else that is.
func (d *Teller) forcesOfNation(f *reading.Filler) *reading.Filler {
	if f == nil || f.Party.Country == "" || !f.Nation || d.somePersons(f) {
		return f
	}
	forces := *f
	forces.Class, forces.Party.Kind = reading.ForceClass, attest.StateForce
	forces.Party.Canonical = d.Parties.ForcesOf(f.Party.Country, d.Year)
	return &forces
}

// stateBombs tells the noun for bombing of which a state or its forces are the doers, and
// which is from the air unless bombs on the ground are named: "the Israeli bombing of Gaza",
// "air force bombings". Those of agents and the police are none.
func (d *Teller) stateBombs(m *Mention) bool {
	if m.Act != attest.Explosion || m.Actor == nil || !m.Actor.Nation && m.Actor.Party.Kind != attest.StateForce && m.Actor.Party.Kind != attest.Government {
		return false
	}
	s, h := m.Actor.Sentence, m.Actor.Head
	if !m.Actor.Nation && !d.Parties.Nationality(s.Words[h].Form) && !d.Grammar.Set("air-force-word").Word(s, h) {
		return false
	}
	for _, means := range m.Means {
		if means.Kind != attest.Aircraft {
			return false
		}
	}
	return slices.ContainsFunc(m.Triggers(), func(t frames.Trigger) bool {
		return t.Pattern.Noun && d.Grammar.Set("bombing").Word(t.Sentence, t.Word)
	})
}

// somePersons tells one or several people called by where they are from, who are no forces:
// "a Syrian", « deux Tchétchènes ».
func (d *Teller) somePersons(f *reading.Filler) bool {
	s := f.Sentence
	if !s.Is(f.Head, "NOUN") {
		return false
	}
	det := s.Child(f.Head, "det")
	_, numbered := d.NumberOf(s, f.Head)
	return numbered || det >= 0 && !d.Grammar.Definite(s, f.Head, "det", "nmod:poss") && s.Words[f.Head].Feat("Number") != "Plur"
}
