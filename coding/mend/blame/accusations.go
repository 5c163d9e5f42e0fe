package blame

import (
	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// Reader is what a report tells of its words that no sentence tells by itself.
type Reader interface {
	// TellsAct reports whether a word is the noun of an act.
	TellsAct(s *syntax.Sentence, w int) bool
	// ShiftedTo returns on whom a verb of throwing off puts an act, or -1.
	ShiftedTo(s *syntax.Sentence, v int) int
	// UnderAccusation reports whether the preposition of what somebody is accused of stands
	// before a phrase or clause.
	UnderAccusation(s *syntax.Sentence, k int) bool
}

// Accusations hangs on the verb of blame what the parser hung on the phrase between: "accused
// [the rebels of the killing]", "blamed [the attack on the rebels]".
func Accusations(l *tree.Language, s *syntax.Sentence, r Reader) {
	for v := range s.Words {
		if !s.Is(v, "VERB") {
			continue
		}
		if k := r.ShiftedTo(s, v); k >= 0 {
			s.Hang(k, v, "obl")
		}
		accuses, ascribes := l.Set("accused-of").At(s, v) > 0, l.Set("ascribed").At(s, v) > 0
		if accuses || ascribes {
			blamedAndAct(l, s, r, v)
		}
		if ascribes {
			ascribedBehindAgent(l, s, v)
		}
		if accuses {
			accusedBehindAgent(s, r, v)
		}
		for _, o := range s.Children(v, "obj", "nsubj:pass") {
			if ascribes {
				ascribedUnder(l, s, r, v, o)
			}
			if accuses {
				accusedUnder(s, r, v, o)
				accusedFurther(l, s, r, v, o)
			}
		}
	}
}

// ascribedBehindAgent hangs on a verb of ascribing to whom an act is ascribed, where the parser
// hung that on who does so: « imputé par les survivants [à des miliciens] ».
func ascribedBehindAgent(l *tree.Language, s *syntax.Sentence, v int) {
	a := s.Child(v, "obl:agent")
	if a < v {
		return
	}
	for _, k := range s.Children(a, "nmod") {
		if k > a && l.Set("ascribed-preposition").HasPrep(s.Preposition(k)) {
			s.Hang(k, v, "obl")
		}
	}
}

// accusedBehindAgent hangs on a verb of accusing of what somebody is accused, where the parser
// hung that on who accuses: « accusé par une ONG [d'avoir tué six civils] ».
func accusedBehindAgent(s *syntax.Sentence, r Reader, v int) {
	a := s.Child(v, "obl:agent")
	if a < v {
		return
	}
	for _, k := range s.Children(a, "acl") {
		if s.Words[k].Feat("VerbForm") != "Fin" && s.Child(k, "mark") > a && r.UnderAccusation(s, k) {
			s.Hang(k, v, "xcomp")
		}
	}
}

// ascribedUnder hangs on a verb of ascribing to whom it ascribes, where the parser hung that on
// the act o, or on its day or place: "attributed the killing on Friday [to the rebels]".
func ascribedUnder(l *tree.Language, s *syntax.Sentence, r Reader, v, o int) {
	act := r.TellsAct(s, o)
	to := func(k int) bool { return l.Set("ascribed-preposition").HasPrep(s.Preposition(k)) }
	for _, k := range s.Kids[o] {
		rel := syntax.BaseRel(s.Rel(k))
		if k < max(o, v) || rel != "nmod" && rel != "obl" || r.TellsAct(s, k) {
			continue
		}
		if act {
			for _, n := range s.Children(k, "nmod") {
				if n > k && s.Is(n, "NOUN", "PROPN") && l.Set("to-preposition").HasPrep(s.Preposition(n)) && to(n) {
					s.Hang(n, v, "obl")
				}
			}
		}
		if rel == "nmod" && to(k) && (act || l.Set("responsibility").Word(s, o)) {
			s.Hang(k, v, "obl")
		}
	}
}

// accusedUnder hangs on a verb of accusing of what its object o is accused, where the parser
// hung that on the object.
func accusedUnder(s *syntax.Sentence, r Reader, v, o int) {
	for _, k := range s.Kids[o] {
		if k < max(o, v) || s.Words[k].Head != o || !r.UnderAccusation(s, k) {
			continue
		}
		switch {
		case syntax.BaseRel(s.Rel(k)) == "nmod" && r.TellsAct(s, k):
			s.Hang(k, v, "obl")
		case s.Rel(k) == "acl" && s.Words[k].Feat("VerbForm") != "Fin":
			s.Hang(k, v, "xcomp")
		}
	}
}

// accusedFurther hangs on a verb of accusing of what its object o is accused, where the parser hung that on
// what describes the object: "blamed bandits known as Zarginas [for the killing]", « accusent des hommes du
// Front uni [d'avoir tué six civils] ».
func accusedFurther(l *tree.Language, s *syntax.Sentence, r Reader, v, o int) {
	if o < v || s.Child(v, "xcomp", "ccomp") > v {
		return
	}
	for k := o + 1; k < len(s.Words); k++ {
		if s.Words[k].Head == o || !s.Within(k, o) || !r.UnderAccusation(s, k) {
			continue
		}
		clause := s.Is(k, "VERB") && s.Words[k].Feat("VerbForm") != "Fin" && s.Child(k, "mark") > o
		noun := s.Is(k, "NOUN") && r.TellsAct(s, k) && !l.Set("genitive-preposition").HasPrep(s.Preposition(k))
		switch {
		case clause:
			s.Hang(k, v, "xcomp")
		case noun:
			s.Hang(k, v, "obl")
		default:
			continue
		}
		return
	}
}

// blameReach is how many words behind a verb of blame the preposition may stand.
const blameReach = 8

// blamedAndAct hangs on a verb of blame the party and the act behind it, of which the parser
// made one phrase or clause: "accused JNIM of the attack", "blamed the attack on JNIM".
func blamedAndAct(l *tree.Language, s *syntax.Sentence, r Reader, v int) {
	p := v + 1
	for p < len(s.Words) && p <= v+blameReach && !s.Is(p, "VERB", "AUX", "SCONJ") && !(s.Is(p, "ADP") && s.Rel(p) == "case") {
		p++
	}
	if p >= len(s.Words) || p > v+blameReach || !s.Is(p, "ADP") || s.IsPassive(v) {
		return
	}
	o, c := s.HeadIn(v+1, p-1), s.Words[p].Head
	if o < 0 || c < p || !s.Is(o, "NOUN", "PROPN") || !s.Is(c, "NOUN", "PROPN") || s.Words[o].Head == v && (s.Words[c].Head == v || s.Words[c].Head == o && s.Rel(c) == "nmod" && r.TellsAct(s, c)) {
		return
	}
	act, blamed := o, c
	if l.Set("accused-of").At(s, v) > 0 && l.Set("accused-preposition").HasPrep(s.Preposition(c)) {
		act, blamed = c, o
	} else if l.Set("ascribed").At(s, v) == 0 || !l.Set("ascribed-preposition").HasPrep(s.Preposition(c)) {
		return
	}
	if (r.TellsAct(s, act) || l.Set("violence-word").Word(s, act) || l.Set("event-anaphor").Word(s, act)) && !r.TellsAct(s, blamed) {
		s.Rehang(func() {
			s.Hang(o, v, "obj")
			s.Hang(c, v, "obl")
		})
	}
}
