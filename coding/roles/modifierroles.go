package roles

import (
	"slices"
	"strings"

	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/syntax"
)

// modifierRoles reads what stands before or after the noun without a
// preposition: "RSF shelling", "Israeli raid", « tirs de mortier ukrainiens ».
func (d *Reader) modifierRoles(t frames.Trigger, n int, r *RoleWords) {
	s := t.Sentence
	heads := []int{n}
	for _, w := range t.Words {
		if w != n {
			heads = append(heads, w)
		}
	}
	for _, h := range heads {
		for _, k := range s.Children(h, "compound", "amod", "nmod", "appos", "flat") {
			if slices.Contains(t.Words, k) || s.Preposition(k) != "" {
				continue
			}
			th := d.Thing(s, k)
			switch {
			case d.againstThem(s, k): // "an anti-Taliban operation"
			case d.Grammar.Set("adjective-too").Has(s.Lower[k]) && s.Child(k, "amod", "nmod", "det") < 0: // « une attaque armée »
			case d.Scene(s, h, k):
			case d.besideNation(s, h, k): // « un raid israélien ennemi »
			case th.Class == reading.WeaponClass:
				r.Weapon = append(r.Weapon, k)
			case suffersGenitive(t.Frame().Kind) && th.Class.CanSuffer() && s.Rel(k) == "compound":
				r.Target = append(r.Target, k)
			case th.Class.CanAct() && (th.Nation || th.Named || th.Class.Armed() || d.rulersStrike(t, k)) && len(r.Actor) == 0 && !d.onlyLabel(s, k):
				r.Actor = append(r.Actor, k)
			case th.Class.Thing() && s.Rel(k) == "compound" && len(r.Target) == 0 && !d.Grammar.Set("road").Word(s, k): // "a highway attack" is where it was
				r.Target = append(r.Target, k)
			}
		}
	}
}

// Scene tells the name of a country as where an attack on the ground was, unless at whom it
// was made is told: "the Somalia bombing", not "a US attack" nor "Russia's attack on Kyiv".
func (d *Reader) Scene(s *syntax.Sentence, h, k int) bool {
	if _, nation := d.Parties.Nation(s.Words[k].Form); !nation || s.Rel(k) != "compound" || d.Parties.Nationality(s.Words[k].Form) || !d.Grammar.Set("attack-on-ground").Word(s, h) {
		return false
	}
	return !slices.ContainsFunc(s.Children(h, "nmod"), func(o int) bool { return d.Grammar.Set("strong-target-preposition").HasPrep(s.Preposition(o)) })
}

// besideNation tells an adjective beside that of a nation, which says whose the act is.
func (d *Reader) besideNation(s *syntax.Sentence, h, k int) bool {
	return s.Is(k, "ADJ") && slices.ContainsFunc(s.Children(h, "amod"), func(o int) bool {
		return o != k && s.Is(o, "ADJ") && d.Parties.Nationality(s.Words[o].Form) && !d.Parties.Nationality(s.Words[k].Form)
	})
}

// againstThem tells a word that says whom an act is against: "anti-rebel".
func (d *Reader) againstThem(s *syntax.Sentence, k int) bool {
	prefix, _, joined := strings.Cut(s.Lower[k], "-")
	return joined && d.Grammar.Set("against-prefix").Has(prefix) || k > 1 && s.Lower[k-1] == "-" && d.Grammar.Set("against-prefix").Has(s.Lower[k-2])
}

// onlyLabel tells a bare word before a noun of an act that says what sort of
// act it is and names nobody: "a terrorist attack", "the military offensive".
func (d *Reader) onlyLabel(s *syntax.Sentence, k int) bool {
	return s.Preposition(k) == "" && d.Grammar.Set("label").Word(s, k) && !slices.ContainsFunc(s.Children(k, "compound", "amod", "flat"), func(a int) bool {
		return d.Thing(s, a).Class.CanAct() || d.Thing(s, a).Nation // "a large-scale security operation" is nobody's
	})
}
