package speech

import (
	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// FurtherInfinitive hangs on what somebody says to have done the next thing that he has done,
// where it was hung on the verb of saying: « dit avoir tué neuf soldats et [détruit] deux
// blindés », « affirme avoir attaqué le poste, [tué] six gendarmes … ».
func FurtherInfinitive(l *tree.Language, s *syntax.Sentence) {
	for v := range s.Words {
		c := s.Child(v, "xcomp")
		if c < v || !s.Is(v, "VERB") || !tells(l, s, v) {
			continue
		}
		aux := s.Child(c, "aux")
		if aux < 0 || s.Words[aux].Feat("VerbForm") != "Inf" {
			continue
		}
		for _, k := range s.Children(v, "conj", "parataxis", "advcl") {
			if k < c || s.Rel(k) == "advcl" && (!s.PastForm(k) || s.Child(k, "obj") < k) || !s.Is(k, "VERB") || tells(l, s, k) || s.Child(k, "nsubj", "nsubj:pass", "aux", "aux:pass", "mark", "expl") >= 0 {
				continue
			}
			s.Rehang(func() { s.Hang(k, c, "conj") })
		}
	}
}

// InfinitiveOfSaid joins an infinitive that was coordinated with a finite verb to the
// infinitive that this verb governs: « affirme avoir attaqué le poste et s'être emparé de
// dix fusils ».
func InfinitiveOfSaid(_ *tree.Language, s *syntax.Sentence) {
	for c := range s.Words {
		v := s.Words[c].Head
		if s.Rel(c) != "conj" || v < 0 || v > c || !s.Is(c, "VERB") || s.Child(c, "nsubj", "nsubj:pass") >= 0 || !infinitive(s, c) || infinitive(s, v) {
			continue
		}
		if x := s.Child(v, "xcomp"); x > v && x < c && infinitive(s, x) {
			s.Rehang(func() { s.Words[c].Head = x })
		}
	}
}

// infinitive reports whether a verb is in the infinitive, or has its auxiliary in it.
func infinitive(s *syntax.Sentence, v int) bool {
	if s.Words[v].Feat("VerbForm") == "Inf" {
		return s.Child(v, "aux") < 0
	}
	a := s.Child(v, "aux", "aux:pass")
	return a >= 0 && s.Words[a].Feat("VerbForm") == "Inf"
}

// ParticipleOfSaid joins a participle without auxiliary of its own to the one that has it,
// where the parser joined it to the finite verb above: « dit avoir poursuivi les voleurs et
// tué trois d'entre eux ».
func ParticipleOfSaid(_ *tree.Language, s *syntax.Sentence) {
	for v := range s.Words {
		up := s.Words[v].Head
		if s.Rel(v) != "conj" || up < 0 || up > v || s.Words[v].Feat("VerbForm") != "Part" || s.Words[v].Feat("Tense") != "Past" || s.Words[up].Feat("VerbForm") != "Fin" || s.Child(v, "aux", "aux:pass", "nsubj", "nsubj:pass") >= 0 || s.Child(v, "cc") < 0 {
			continue
		}
		for _, p := range s.Children(up, "xcomp", "ccomp") {
			if p > up && p < v && s.Words[p].Feat("VerbForm") == "Part" && s.Child(p, "aux") >= 0 {
				s.Rehang(func() { s.Words[v].Head = p })
				break
			}
		}
	}
}

// PerfectPair hangs a participle without an auxiliary on the infinitive of the perfect before
// it, whose auxiliary it shares, where the parser joined it with the verb of saying: « a
// annoncé avoir détruit un atelier et [interpellé] trois hommes ».
func PerfectPair(_ *tree.Language, s *syntax.Sentence) {
	for c := range s.Words {
		v := s.Words[c].Head
		if s.Rel(c) != "conj" || v < 0 || v > c || s.Words[c].Feat("VerbForm") != "Part" || s.Child(c, "aux", "aux:pass", "nsubj", "nsubj:pass") >= 0 {
			continue
		}
		x := s.Child(v, "xcomp", "ccomp")
		if a := -1; x > v && x < c && s.Words[x].Feat("VerbForm") == "Part" {
			if a = s.Child(x, "aux"); a > v && s.Words[a].Feat("VerbForm") == "Inf" {
				s.Rehang(func() { s.Words[c].Head = x })
			}
		}
	}
}

// VerbBehindSaid gives a verb joined behind a verb of saying that only stands between
// commas to what is said: "guards detained a farmer, the service said, and let him go".
func VerbBehindSaid(l *tree.Language, s *syntax.Sentence) {
	for k := range s.Words {
		v := s.Words[k].Head
		cc := s.Child(k, "cc")
		if s.Rel(k) != "conj" || v < 0 || v > k || !s.Is(k, "VERB") || l.Set("say").At(s, v) == 0 || s.Child(k, "nsubj", "nsubj:pass") >= 0 || cc < v || cc-v > 3 || s.Lower[cc-1] != "," {
			continue
		}
		c, n := s.Child(v, "ccomp"), s.Child(v, "nsubj")
		if c < 0 || n < c || n > v || !s.Is(c, "VERB") {
			continue
		}
		s.Rehang(func() { s.Words[k].Head = c })
	}
}

// SaidBesideDenied gives a verb of saying that is joined to what somebody denies back to
// who denies: "denied that shots were fired and said four men had died".
func SaidBesideDenied(l *tree.Language, s *syntax.Sentence) {
	for k := range s.Words {
		v := s.Words[k].Head
		if s.Rel(k) != "conj" || v < 0 || v > k || !s.Is(k, "VERB") || l.Set("say").At(s, k) == 0 || s.Child(k, "nsubj", "nsubj:pass") >= 0 || s.Child(k, "ccomp") < k {
			continue
		}
		u := s.Words[v].Head
		if s.Rel(v) != "ccomp" || u < 0 || u > v || l.Set("deny").At(s, u) == 0 || s.Child(u, "nsubj") < 0 {
			continue
		}
		s.Rehang(func() { s.Words[k].Head = u })
	}
}

// GerundOfTold hangs a present participle behind what somebody is said or accused to have done
// on that, where it was hung on the verb of saying: « accuse l'armée d'avoir bombardé un marché,
// [faisant] cinq morts ». Who goes on saying stays.
func GerundOfTold(l *tree.Language, s *syntax.Sentence) {
	for w := 1; w < len(s.Words); w++ {
		v := s.Words[w].Head
		if s.Rel(w) != "advcl" || v < 0 || v > w || !s.Is(w, "VERB") || s.Words[w].Feat("VerbForm") != "Part" || s.Words[w].Feat("Tense") != "Pres" || s.Lower[s.VerbStart(w)-1] != "," || s.Child(w, "nsubj", "mark") >= 0 || l.Set("say").At(s, w) > 0 {
			continue
		}
		if l.Set("accuse").At(s, v) == 0 && l.Set("say").At(s, v) == 0 {
			continue
		}
		for _, c := range s.Children(v, "xcomp") {
			if c > v && c < w && s.Is(c, "VERB") && s.Child(c, "aux") >= 0 {
				s.Rehang(func() { s.Words[w].Head = c })
				break
			}
		}
	}
}

// GerundBehindSpeaker hangs on the verb of saying what the speaker named behind it does in
// the same breath: « a affirmé le porte-parole, démentant que … », "said the mayor, blaming …".
func GerundBehindSpeaker(l *tree.Language, s *syntax.Sentence) {
	for k := 1; k < len(s.Words); k++ {
		n, w := s.Words[k].Head, s.Words[k]
		if !s.Is(k, "VERB") || syntax.BaseRel(s.Rel(k)) != "acl" || w.Feat("Tense") != "Pres" || w.Feat("VerbForm") != "Part" && w.Feat("VerbForm") != "Ger" || n < 0 || n > k || s.Lower[k-1] != "," {
			continue
		}
		if syntax.BaseRel(s.Rel(n)) == "appos" {
			n = s.Words[n].Head
		}
		v := s.Words[n].Head
		behindSaid := v >= 0 && v < n && syntax.BaseRel(s.Rel(n)) == "nsubj" && l.Set("say").At(s, v) > 0
		behindDenied := v >= 0 && v < n && s.Rel(n) == "obj" && s.Child(v, "nsubj") >= 0 && l.Set("deny").At(s, v) > 0 // "denied responsibility, accusing …"
		if behindSaid || behindDenied {
			s.Rehang(func() { s.Hang(k, v, "advcl") })
		}
	}
}

// SeenDoing hangs on a verb of seeing what somebody was seen to do, where the parser hung it on
// the verb of saying: « a dit avoir vu des soldats [abattre trois hommes] ».
func SeenDoing(l *tree.Language, s *syntax.Sentence) {
	for v := range s.Words {
		told := s.Children(v, "xcomp")
		if len(told) != 2 || l.Set("say").At(s, v) == 0 {
			continue
		}
		if seen, done := told[0], told[1]; l.Set("perceive").Word(s, seen) && s.Child(seen, "obj") > seen && s.Child(seen, "obj") < done && s.Words[done].Feat("VerbForm") == "Inf" {
			s.Rehang(func() { s.Words[done].Head = seen })
		}
	}
}
