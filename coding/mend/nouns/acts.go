package nouns

import (
	"slices"

	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// InCourseOf hangs on the noun of an act the clause that tells what happened during it, where the
// parser took "course" for a part of the sentence: « une attaque à Gao, au cours de laquelle huit
// soldats ont péri ».
func InCourseOf(l *tree.Language, s *syntax.Sentence) {
	for n := 2; n+3 < len(s.Words); n++ {
		of, which := n+1, n+2
		if !s.Is(n, "NOUN") || !l.Set("course-noun").Word(s, n) || !s.Is(n-2, "ADP") || !s.Is(of, "ADP") || s.Words[which].Feat("PronType") != "Rel" {
			continue
		}
		v := clauseFrom(s, which)
		act := actBefore(l, s, n-2, which)
		if v < 0 || act < 0 {
			continue
		}
		s.Rehang(func() {
			s.Hang(v, act, "acl:relcl")
			s.Hang(which, v, "obl")
			s.Hang(n-2, which, "case")
			for _, k := range []int{n - 1, n, of} {
				s.Hang(k, n-2, "fixed")
			}
			s.Words[n].UPOS = "ADP"
			if c := n - 3; c >= 0 && s.Lower[c] == "," {
				s.Words[c].Head = v
			}
		})
	}
}

// clauseFrom returns the verb that the clause behind a relative pronoun has, or -1.
func clauseFrom(s *syntax.Sentence, which int) int {
	for v := which + 1; v < len(s.Words) && !s.Is(v, "PUNCT"); v++ {
		if s.Is(v, "VERB") && (s.Words[v].Feat("VerbForm") == "Fin" || s.Child(v, "aux", "aux:pass") > which) {
			return v
		}
	}
	return -1
}

// actBefore returns the nearest noun for an act before a word that agrees with a relative
// pronoun, or -1.
func actBefore(l *tree.Language, s *syntax.Sentence, before, which int) int {
	agrees := func(w int) bool {
		return !slices.ContainsFunc([]string{"Gender", "Number"}, func(f string) bool {
			return s.Words[w].Feat(f) != "" && s.Words[which].Feat(f) != "" && s.Words[w].Feat(f) != s.Words[which].Feat(f)
		})
	}
	for w := before - 1; w >= 0; w-- {
		if s.Is(w, "NOUN") && agrees(w) && l.Set("event-anaphor").Word(s, w) {
			return w
		}
	}
	return -1
}

// StruckBehindDoer hangs on the noun of an act what it fell on, which was hung on its doer:
// "shelling by soldiers [of a market]".
func StruckBehindDoer(l *tree.Language, s *syntax.Sentence) {
	for o := range s.Words {
		doer := s.Words[o].Head
		if s.Rel(o) != "nmod" || !s.Is(o, "NOUN") || doer < 0 || doer > o || !l.Set("genitive-preposition").HasPrep(s.Preposition(o)) {
			continue
		}
		act := s.Words[doer].Head
		if act < 0 || act > doer || s.Rel(doer) != "nmod" || !s.Is(act, "NOUN") || !l.TellsAct(s.Lemma[act]) || !l.Set("agent-preposition").HasPrep(s.Preposition(doer)) || s.Child(act, "nmod") != doer {
			continue
		}
		if det := s.Child(o, "det", "nummod"); !l.Set("settlement").Word(s, o) && (l.IsPerson(s.Words[o]) || det >= 0 && s.Is(det, "DET") && l.Set("definite").Word(s, det) || !l.IsPerson(s.Words[doer]) && !s.Is(doer, "PROPN") || l.Set("member").Word(s, doer)) {
			continue
		}
		s.Rehang(func() { s.Words[o].Head = act })
	}
}

// LossesInAct hangs the act in which losses were suffered on the losses, where it was hung
// on the verb with which somebody reports them: "admitted [the deaths of two of its men in
// the ambush]", "reported two dead in a raid".
func LossesInAct(l *tree.Language, s *syntax.Sentence) {
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
func wordOfLoss(l *tree.Language, s *syntax.Sentence, v, o int) int {
	for _, w := range append(s.Children(v, "xcomp"), o) {
		for _, set := range []string{"toll-noun", "kill-word", "wound-word", "losses"} {
			if l.Set(set).Word(s, w) {
				return w
			}
		}
	}
	return -1
}
