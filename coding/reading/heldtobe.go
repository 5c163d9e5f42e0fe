package reading

import "attest/coding/syntax"

// doersHeldToBe returns who a clause that somebody believes or thinks says the doers of an act told before
// were, or -1: "believe that the killers were hired [assassins]", « pensent que les auteurs appartiennent
// au [Front] ».
func (d *Document) doersHeldToBe(s *syntax.Sentence, clause int) int {
	if clause < 0 || d.Negated(s, clause) {
		return -1
	}
	w := s.Child(clause, "nsubj")
	if w < 0 || w > clause || !s.Is(w, "NOUN") || !d.callsDoers(s, w) {
		return -1
	}
	return d.SaidToBe(s, clause)
}

// callsDoers tells a definite noun that only calls those so who did what was told: "the attackers", « les
// auteurs de l'attaque ».
func (d *Document) callsDoers(s *syntax.Sentence, w int) bool {
	return d.Grammar.Definite(s, w, "det") && (d.Grammar.Set("assailant").Word(s, w) || d.Grammar.Set("author-noun").Word(s, w))
}

// SaidToBe returns who a clause says its subject is or belongs to, or -1: "were members of the [Front]",
// "belonged to a [militia]".
func (d *Document) SaidToBe(s *syntax.Sentence, v int) int {
	switch {
	case s.Child(v, "cop") >= 0 && s.Is(v, "NOUN", "PROPN"):
		return v
	case s.Is(v, "VERB") && s.IsPassive(v) && s.Child(v, "obj") == v+1 && d.Grammar.Set("assailant").Word(s, v+1):
		return v + 1 // "were hired assassins", the participle taken for the verb
	case s.Is(v, "VERB") && d.Grammar.Set("affiliated").Word(s, v):
		for _, o := range s.VerbArguments(v).Oblique {
			if !d.Grammar.Set("source-preposition").HasPrep(o.Prep) && !s.IsTimed(o.Head) {
				return o.Head
			}
		}
	}
	return -1
}

// HeldToBeDoers tells a noun for the doers of an act in a clause in which somebody is only believed to be
// those: "police believe that the [killers] were rebels".
func (d *Document) HeldToBeDoers(s *syntax.Sentence, w int) bool {
	for _, a := range d.AttributionsOf(s) {
		if a.Kind == Suspects && a.Speaker >= 0 && a.Top == Nothing && a.Blamed >= 0 && w > a.Verb && s.Within(w, a.Verb) && d.callsDoers(s, w) {
			return true
		}
	}
	return false
}
