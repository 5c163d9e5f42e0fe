package mend

import "attest/coding/syntax"

// participleBetweenCommas hangs on a noun the participle between commas that is said of it, and makes
// the noun the subject of the verb behind, where the parser took the participle for the verb of
// the sentence: « En mars, [une attaque], déjà imputée à l'armée, avait fait cinq morts ».
func participleBetweenCommas(l *Language, s *syntax.Sentence) {
	for v := 4; v < len(s.Words); v++ {
		p, start := s.Words[v].Head, s.VerbStart(v)
		if p < 0 || p > start || !s.Is(start, "AUX") || s.Lower[start-1] != "," || !saidOfNoun(l, s, p) || s.Child(v, "nsubj", "nsubj:pass", "cc", "mark") >= 0 {
			continue
		}
		switch syntax.BaseRel(s.Rel(v)) {
		case "parataxis", "ccomp", "conj", "advcl":
		default:
			continue
		}
		comma := p - 1
		for comma > 1 && s.Is(comma, "ADV") {
			comma--
		}
		if comma < 1 || s.Lower[comma] != "," {
			continue
		}
		n := s.HeadIn(s.ChunkStart(comma-1), comma-1)
		if n < 0 || !s.Is(n, "NOUN", "PROPN") || s.Words[n].Head != p || s.Child(n, "case") >= 0 || s.IsTimed(n) || disagree(s, n, p) {
			continue
		}
		s.Rehang(func() {
			s.TakePlaceOf(v, p)
			for _, k := range s.Kids[p] {
				if k < n || k > v {
					s.Words[k].Head = v
				}
			}
			s.Hang(p, n, "acl")
			hangSubject(s, n, v)
			passiveOf(l, s, p)
		})
	}
}

// saidOfNoun tells a past participle without auxiliary and with no object but a time: « arrêté la
// veille par la police ».
func saidOfNoun(l *Language, s *syntax.Sentence, p int) bool {
	w, o := s.Words[p], s.Child(p, "obj")
	return s.Is(p, "VERB") && w.Feat("VerbForm") == "Part" && w.Feat("Tense") == "Past" && s.Child(p, "aux", "cop", "mark") < 0 && (o < 0 || l.Set("time-unit").Word(s, o))
}

// passiveOf makes a passive participle of one that was taken for a finite verb: the day is no object
// of it, and what stands under the preposition of the agent is its agent.
func passiveOf(l *Language, s *syntax.Sentence, p int) {
	for _, k := range s.Kids[p] {
		switch {
		case s.Rel(k) == "obj" && l.Set("time-unit").Word(s, k):
			s.Words[k].Rel = "obl"
		case s.Rel(k) == "obl" && k > p && l.Set("agent-preposition").HasPrep(s.Preposition(k)):
			s.Words[k].Rel = "obl:agent"
		}
	}
	if s.Words[p].Feat("Voice") == "" {
		s.Words[p].Feats += "|Voice=Pass"
	}
}

// disagree tells whether a noun and a participle are of different gender or number.
func disagree(s *syntax.Sentence, n, p int) bool {
	for _, f := range []string{"Gender", "Number"} {
		if a, b := s.Words[n].Feat(f), s.Words[p].Feat(f); a != "" && b != "" && a != b {
			return true
		}
	}
	return false
}

// subjectBeforeApposition makes a noun the subject of the verb behind an apposition that the
// parser took for that, and the verb for a clause about the noun: « [Des Imbonerakure], les jeunes
// du parti, ont enlevé un instituteur ».
func subjectBeforeApposition(_ *Language, s *syntax.Sentence) {
	for v := 4; v < len(s.Words); v++ {
		n, start := s.Words[v].Head, s.VerbStart(v)
		k := s.Child(v, "nsubj", "nsubj:pass")
		if s.Rel(v) != "acl:relcl" || n < 0 || k < n || k > start || !s.Is(n, "NOUN", "PROPN") || !s.Is(k, "NOUN") || !s.Is(start, "AUX") || s.Lower[start-1] != "," || s.Words[n].Head >= 0 {
			continue
		}
		first := s.Leftmost(k)
		if first < 2 || s.Lower[first-1] != "," || s.HeadIn(s.ChunkStart(first-2), first-2) != n || s.Child(k, "case") >= 0 || s.Between(first, k, "PRON") {
			continue
		}
		rel := s.Rel(k)
		s.Rehang(func() {
			s.TakePlaceOf(v, n)
			s.Hang(n, v, rel)
			s.Hang(k, n, "appos")
		})
	}
}

// nounBeforeGerund makes a noun the subject of the verb behind a clause between commas with a
// present participle, where the parser gave it to that: "[The agency], quoting a nurse, said …",
// "[The army], having taken the town, said …".
func nounBeforeGerund(_ *Language, s *syntax.Sentence) {
	for n := range s.Words {
		p := s.Words[n].Head
		if p < n+2 || s.Rel(n) != "nsubj" || s.Rel(p) != "ccomp" && s.Rel(p) != "advcl" {
			continue
		}
		first, v := p, s.Words[p].Head
		if aux := s.Child(p, "aux"); aux > n && aux < p {
			first = aux
		}
		if v < p || s.Words[first].Feat("VerbForm") != "Part" || s.Words[first].Feat("Tense") != "Pres" || s.Lower[first-1] != "," || s.Lower[v-1] != "," || s.Child(v, "nsubj", "nsubj:pass", "mark") >= 0 {
			continue
		}
		s.Rehang(func() {
			s.Words[n].Head = v
			s.Words[p].Rel = "advcl"
		})
	}
}
