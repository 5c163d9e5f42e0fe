package earnest

import (
	"slices"

	"attest/coding/frames"
	"attest/coding/reading"
)

// takesUpBarred tells a verb whose object is a pronoun for something told in the
// sentence before with which the verb tells no act: « La trêve a commencé mardi.
// L'armée les accuse de l'avoir violée ».
func (d *Judge) takesUpBarred(t frames.Trigger) bool {
	s := t.Sentence
	if t.Pattern.Noun || s.Index == 0 || d.Sents[s.Index-1].Unit != s.Unit || len(t.Words) > 1 {
		return false
	}
	o := s.Child(t.Word, "obj")
	if o < 0 || !s.Is(o, "PRON") || s.Words[o].Feat("Number") != "Sing" {
		return false
	}
	before := &d.Sents[s.Index-1]
	barred, person := false, false
	for i := range before.Words {
		if !before.Is(i, "NOUN") {
			continue
		}
		barred = barred || t.Frame().Not.Word(before, i)
		person = person || before.Words[i].Feat("Number") != "Plur" && d.Thing(before, i).Class == reading.CivilianClass
	}
	return barred && !person
}

// onlyLaden tells a participle that says what the thing carries to which another
// verb does something: « ont intercepté un camion chargé de munitions », « ont mis le feu à un
// camion chargé de minerai ».
func (d *Judge) onlyLaden(t frames.Trigger) bool {
	s := t.Sentence
	if t.Pattern.Noun || len(t.Words) > 1 || !d.Grammar.Set("laden").Word(s, t.Word) || s.Words[t.Word].Feat("VerbForm") != "Part" || s.Child(t.Word, "aux", "aux:pass", "nsubj") >= 0 || t.Word+1 >= len(s.Words) {
		return false
	}
	h := s.Words[t.Word].Head
	if h < 0 || !d.Grammar.Set("genitive-preposition").HasPrep(s.Lemma[t.Word+1]) {
		return false
	}
	return slices.Contains([]string{"obj", "nsubj:pass"}, s.Rel(h)) || d.Thing(s, h).Class.Thing() && !slices.ContainsFunc(s.Children(t.Word, "obl", "nmod"), func(k int) bool { return d.Thing(s, k).Class == reading.WeaponClass })
}
