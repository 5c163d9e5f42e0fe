package mend

import "attest/coding/syntax"

// lossesInAct hangs the act in which losses were suffered on the losses, where it was hung
// on the verb with which somebody reports them: "admitted [the deaths of two of its men in
// the ambush]", "reported two dead in a raid".
func lossesInAct(l *Language, s *syntax.Sentence) {
	for o := range s.Words {
		v := s.Words[o].Head
		if v < 0 || v > o || s.Rel(o) != "obj" || l.Set("say").At(s, v) == 0 {
			continue
		}
		lost := wordOfLoss(l, s, v, o)
		if lost < 0 {
			continue
		}
		for k := o + 1; k < len(s.Words); k++ {
			if !s.Is(k, "NOUN") || !l.TellsAct(s.Lemma[k]) || !l.Set("during-preposition").HasPrep(s.Preposition(k)) {
				continue
			}
			if up := s.Words[k].Head; up == v || up > o && s.Words[up].Head == v && s.Is(up, "NOUN") {
				s.Rehang(func() { s.Hang(k, lost, "nmod") })
			}
			break
		}
	}
}

// wordOfLoss returns the word that says that the object of a verb is the dead or wounded,
// or -1.
func wordOfLoss(l *Language, s *syntax.Sentence, v, o int) int {
	for _, w := range append(s.Children(v, "xcomp"), o) {
		for _, set := range []string{"toll-noun", "kill-word", "wound-word", "losses"} {
			if l.Set(set).Word(s, w) {
				return w
			}
		}
	}
	return -1
}
