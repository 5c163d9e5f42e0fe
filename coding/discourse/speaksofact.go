package discourse

import (
	"attest/coding/reading"
	"attest/coding/syntax"
	"attest/coding/telling"
)

// speaksOfAct tells an attribution of something about an act told before: about those who
// struck or were struck in it, its weapon, or where and when it was. "Police said the attackers
// wore army uniforms", "They came on motorcycles, a resident said", « Six d'entre eux n'ont pas
// reparu, s'alarme le préfet », « L'engin était caché dans un sac, selon la police ».
func (d *Document) speaksOfAct(said reading.Attribution, a *telling.Mention) bool {
	s := said.Sentence
	for w := range s.Words {
		if w == said.Speaker || said.Governs(w) == 0 {
			continue
		}
		if s.Is(w, "NOUN") && d.Grammar.Definite(s, w, "det") && (d.Grammar.Set("assailant").Word(s, w) || d.Grammar.Set("victim-anaphor").Word(s, w) || d.happened(s, w) || d.itsWeapon(s, w, a)) {
			return true
		}
		if s.Is(w, "PRON") && w < said.Verb && w < said.Speaker && !s.Quoted[w] && d.standsForParty(s, w, a) { // "women said that they …" is of the women
			return true
		}
	}
	return false
}

// happened tells a word for an act told before as the subject of one for taking place.
func (d *Document) happened(s *syntax.Sentence, w int) bool {
	v := s.Words[w].Head
	return v >= 0 && syntax.BaseRel(s.Rel(w)) == "nsubj" && d.Grammar.Set("event-anaphor").Word(s, w) && d.Grammar.Set("support-happen").At(s, v) > 0 && s.Child(v, "obj") < 0
}

// itsWeapon tells a subject that names the bomb or other weapon of an act: "the device".
func (d *Document) itsWeapon(s *syntax.Sentence, w int, a *telling.Mention) bool {
	return len(a.Means) > 0 && syntax.BaseRel(s.Rel(w)) == "nsubj" && d.Thing(s, w).Class == reading.WeaponClass
}

// standsForParty tells a pronoun of several, as subject or after "of", that can stand for one
// of the two sides of an act: "they", « d'entre eux ».
func (d *Document) standsForParty(s *syntax.Sentence, w int, a *telling.Mention) bool {
	if s.Words[w].Feat("Person") != "3" || s.Words[w].Feat("Number") != "Plur" {
		return false
	}
	if rel := syntax.BaseRel(s.Rel(w)); rel != "nsubj" && !(rel == "nmod" && s.Rel(w) != "nmod:poss") {
		return false
	}
	several := func(f *reading.Filler) bool {
		return f != nil && f.Class.Person() && f.Head >= 0 && f.Sentence != nil && f.Sentence.Words[f.Head].Feat("Number") != "Sing"
	}
	return several(a.Actor) || several(a.Target)
}
