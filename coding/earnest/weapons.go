package earnest

import (
	"slices"

	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/roles"
)

// onlyWeapon reports whether a noun that can tell a blast ("a car bomb") only
// names the weapon of the verb that it depends on, or what somebody makes or keeps.
func (d *Judge) onlyWeapon(t frames.Trigger) bool {
	if !t.Pattern.Noun {
		return false
	}
	n := roles.NounHead(t)
	if d.Thing(t.Sentence, n).Class != reading.WeaponClass {
		return false
	}
	h := t.Sentence.Words[t.Sentence.FirstOfRow(n)].Head // « ont détruit trois abris et deux bombes »
	if h < 0 {
		return false
	}
	if !t.Sentence.Is(h, "VERB", "AUX") {
		return t.Sentence.Is(h, "NOUN", "PROPN") && (d.TellsAct(t.Sentence, h) || d.Grammar.Set("handler").Word(t.Sentence, h))
	}
	if d.Contains(t.Sentence, h) || d.Loaded(t.Sentence, h) {
		return true
	}
	verbs := append([]int{h}, t.Sentence.Children(h, "xcomp")...) // « un engin a pu être désamorcé »
	return slices.ContainsFunc(verbs, func(v int) bool {
		return slices.ContainsFunc(d.TriggersAt(t.Sentence, v), func(o frames.Trigger) bool {
			return !o.Pattern.Noun && !(o.Frame().Kind == frames.Intercept && d.weaponDoes(o))
		})
	})
}

// weaponDoes tells a verb of bringing down of which the weapon named with it is the
// subject: "a rocket destroyed a house".
func (d *Judge) weaponDoes(t frames.Trigger) bool {
	return len(t.Words) > 1 && slices.ContainsFunc(t.Words, func(w int) bool {
		return t.Sentence.Rel(w) == "nsubj" && t.Sentence.Words[w].Head == t.Word && d.Thing(t.Sentence, w).Class == reading.WeaponClass
	}) && t.Sentence.Child(t.Word, "obj") >= 0
}

// attacksIt tells a noun of a blast made up with a word for explosives that is what is attacked,
// and not what with: "the attack on the mine", « l'attaque de la mine ».
func (d *Judge) attacksIt(t frames.Trigger) bool {
	s, n := t.Sentence, roles.NounHead(t)
	return t.Pattern.Noun && t.Frame().Kind == frames.Blast && slices.ContainsFunc(t.Words, func(w int) bool {
		p := s.Preposition(w)
		return w > n && s.Rel(w) == "nmod" && s.Words[w].Head == n &&
			(d.Grammar.Set("strong-target-preposition").HasPrep(p) || d.Grammar.Set("genitive-preposition").HasPrep(p) && d.Grammar.Definite(s, w, "det"))
	})
}

// onlyScatters tells grenades that are no blow: "fired smoke grenades at demonstrators".
func (d *Judge) onlyScatters(t frames.Trigger) bool {
	return t.Frame().Act.Family() == attest.AttackFamily && slices.ContainsFunc(t.Words, func(w int) bool { return d.ScattersCrowds(t.Sentence, w) })
}

// takesUpArms tells the arms that somebody takes up to fight with, and from nobody: « avons pris les armes contre
// une injustice », "took up arms".
func (d *Judge) takesUpArms(t frames.Trigger) bool {
	return t.Frame().Kind == frames.Intercept && !t.Pattern.Noun && d.Grammar.Set("take-up-arms").At(t.Sentence, t.Word) > 0
}
