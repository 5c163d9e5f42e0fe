package coding

import "slices"

// takesUpBarred tells a verb whose object is a pronoun for something told in the
// sentence before with which the verb tells no act: « La trêve a commencé mardi.
// L'armée les accuse de l'avoir violée ».
func (d *telling) takesUpBarred(t trigger) bool {
	s := t.s
	if t.pattern.noun || s.index == 0 || d.sents[s.index-1].unit != s.unit || len(t.words) > 1 {
		return false
	}
	o := s.child(t.w, "obj")
	if o < 0 || !s.is(o, "PRON") || s.Words[o].Feat("Number") != "Sing" {
		return false
	}
	before := &d.sents[s.index-1]
	barred, person := false, false
	for i := range before.Words {
		if !before.is(i, "NOUN") {
			continue
		}
		barred = barred || t.frame().not.word(before, i)
		person = person || before.Words[i].Feat("Number") != "Plur" && d.thing(before, i).class == civilianClass
	}
	return barred && !person
}

// onlyLaden tells a participle that says what the thing carries to which another
// verb does something: « ont intercepté un camion chargé de munitions ».
func (d *telling) onlyLaden(t trigger) bool {
	s := t.s
	if t.pattern.noun || len(t.words) > 1 || !d.grammar.set("laden").word(s, t.w) || s.Words[t.w].Feat("VerbForm") != "Part" || s.child(t.w, "aux", "aux:pass", "nsubj") >= 0 || t.w+1 >= len(s.Words) {
		return false
	}
	h := s.Words[t.w].Head
	return h >= 0 && slices.Contains([]string{"obj", "nsubj:pass"}, s.rel(h)) && hasPrep(d.grammar.set("genitive-preposition"), s.lemma[t.w+1])
}
