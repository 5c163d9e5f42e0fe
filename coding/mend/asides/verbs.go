package asides

import (
	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// VerbBehindAside gives a verb back the subject that the parser gave to a participle or
// relative clause set apart between the two: « Le meurtre du chef, survenu samedi, a
// provoqué … », « L'armée, qui a perdu deux hommes, a bombardé … », "A commander, speaking by
// phone, blamed …".
func VerbBehindAside(_ *tree.Language, s *syntax.Sentence) {
	for v := range s.Words {
		n := s.Child(v, "nsubj", "nsubj:pass")
		if n < 0 || n > v || !s.Is(v, "VERB") || !s.Is(n, "NOUN", "PROPN") || !startsApart(s, n, v) {
			continue
		}
		for _, main := range s.Children(v, "parataxis", "conj", "ccomp", "advcl", "xcomp") {
			if main < v || !s.Is(main, "VERB") || s.Child(main, "mark", "cc") >= 0 || !tree.LacksOnlySubject(s, main) || s.Lower[s.VerbStart(main)-1] != "," {
				continue
			}
			s.Rehang(func() { setClauseApart(s, n, v, main) })
			break
		}
	}
}

// startsApart reports whether the clause of verb v begins right behind the comma after
// its subject n, with a participle or with "who".
func startsApart(s *syntax.Sentence, n, v int) bool {
	if who := tree.RelativeSubject(s, v); who > n {
		return s.Lower[who-1] == ","
	}
	if behindRelative(s, n, v) {
		return true
	}
	participle := s.Words[v].Feat("VerbForm") == "Part" && s.Child(v, "aux", "aux:pass", "cop") < 0
	bare := s.Words[v].Feat("Tense") == "Past" && s.Child(v, "obj") < 0
	return participle && (bare || s.Words[v].Feat("Tense") == "Pres") && s.Lower[v-1] == ","
}

// behindRelative reports whether a preposition and "which" behind a comma open the clause of verb v: « L'attaque, au
// cours de laquelle des rebelles ont tué neuf civils, a choqué ».
func behindRelative(s *syntax.Sentence, n, v int) bool {
	const longest = 4 // words of a preposition
	for r := n + 2; r < v; r++ {
		if !s.Relative(r) || !s.Is(r-1, "ADP") {
			continue
		}
		open := r - 1
		for open > n && open > r-1-longest && s.Is(open, "ADP", "DET", "NOUN") {
			open--
		}
		return s.Lower[open] == ","
	}
	return false
}

// setClauseApart makes clause v a description of noun n, which is the subject of main.
func setClauseApart(s *syntax.Sentence, n, v, main int) {
	rel := "acl"
	if tree.RelativeSubject(s, v) >= 0 || behindRelative(s, n, v) {
		rel = "acl:relcl"
	}
	s.TakePlaceOf(main, v)
	tree.MoveLater(s, v, main)
	s.Hang(v, n, rel)
	tree.HangSubject(s, n, main)
}

// VerbBehindCompanions gives a verb the noun as its subject that the parser took for the
// head of the sentence, where the two commas between them set apart who else took part, or
// what he is: "Rebels, together with militiamen, ambushed a convoy".
func VerbBehindCompanions(_ *tree.Language, s *syntax.Sentence) {
	for v := range s.Words {
		n := s.Words[v].Head
		if n < 0 || n > v || !s.Is(v, "VERB") || !s.Is(n, "NOUN", "PROPN") || s.Words[n].Head >= 0 || s.Child(v, "cc", "mark") >= 0 || !tree.LacksOnlySubject(s, v) || s.Child(n, "cop", "nsubj", "case") >= 0 {
			continue
		}
		start := s.VerbStart(v)
		_, end := s.NounPhrase(n)
		if end+2 >= start || s.Lower[end+1] != "," || s.Lower[start-1] != "," || s.Between(end, start, "VERB", "AUX") {
			continue
		}
		s.Rehang(func() {
			s.Hang(v, -1, "root")
			tree.HangSubject(s, n, v)
			tree.MoveLater(s, n, v)
		})
	}
}

// VerbAfterAside makes the verb of a sentence of a participle that the parser took for
// an adjective, where a name set apart with commas stands before it: a name and the noun
// behind a comma are never one ("Acacia Watch, a rights group, accused soldiers of …").
func VerbAfterAside(_ *tree.Language, s *syntax.Sentence) {
	for v := 2; v+1 < len(s.Words); v++ {
		h := s.Words[v].Head
		if !s.Is(v, "VERB") || s.Rel(v) != "amod" || h <= v || s.Words[v].Feat("Tense") != "Past" || s.Lower[v-1] != "," || s.Child(v, "aux", "nsubj") >= 0 {
			continue
		}
		for _, k := range s.Kids[h] {
			if k >= v || !s.Is(k, "PROPN", "NOUN") || s.Child(k, "case") >= 0 || s.Rel(k) != "compound" && s.Rel(k) != "appos" && syntax.BaseRel(s.Rel(k)) != "nmod" && s.Rel(k) != "nsubj" || s.Child(k, "appos", "acl", "acl:relcl") < k {
				continue
			}
			s.Rehang(func() {
				s.TakePlaceOf(v, h)
				s.Words[v].Feats = tree.FinitePast
				s.Hang(k, v, "nsubj")
				s.Hang(h, v, "obj")
			})
			break
		}
	}
}

// PredicateBehindAside makes the predicate of a sentence of a noun with its copula behind an aside,
// which the parser joined to the aside: « Un poste de la gendarmerie, dans la province du Séno, a
// été [la cible] d'une attaque ».
func PredicateBehindAside(_ *tree.Language, s *syntax.Sentence) {
	for k := range s.Words {
		cop, n, top := s.Child(k, "cop"), s.Words[k].Head, s.Root()
		if cop < 0 || n < 0 || cop > k || s.Rel(k) != "conj" || s.Child(k, "cc", "nsubj", "mark", "case") >= 0 || top >= n || !s.Is(top, "NOUN", "PROPN") || !s.Is(k, "NOUN") || s.Words[n].Head != top || s.Child(top, "cop", "nsubj") >= 0 {
			continue
		}
		s.Rehang(func() {
			s.Hang(k, -1, "root")
			s.Hang(top, k, "nsubj")
		})
		return
	}
}

// ParticipleBetweenCommas hangs on a noun the participle between commas that is said of it, and makes
// the noun the subject of the verb behind, where the parser took the participle for the verb of
// the sentence: « En mars, [une attaque], déjà imputée à l'armée, avait fait cinq morts ».
func ParticipleBetweenCommas(l *tree.Language, s *syntax.Sentence) {
	for v := 4; v < len(s.Words); v++ {
		p, start := s.Words[v].Head, s.VerbStart(v)
		if p < 0 || p > start || !s.Is(start, "AUX") || s.Lower[start-1] != "," || !saidOfNoun(l, s, p) && !pastBehindComma(l, s, p) || s.Child(v, "nsubj", "nsubj:pass", "cc", "mark") >= 0 {
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
		if n < 0 || !s.Is(n, "NOUN", "PROPN") || s.Words[n].Head != p || s.Child(n, "case") >= 0 || s.IsTimed(n) || tree.Disagree(s, n, p) {
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
			tree.HangSubject(s, n, v)
			passiveOf(l, s, p)
		})
	}
}

// saidOfNoun reports whether a word is a past participle without auxiliary and with no object but a time or a length:
// « arrêté la veille par la police ».
func saidOfNoun(l *tree.Language, s *syntax.Sentence, p int) bool {
	return s.Words[p].Feat("VerbForm") == "Part" && barePast(l, s, p)
}

// barePast tells a past form without auxiliary and with no object but a time or a length.
func barePast(l *tree.Language, s *syntax.Sentence, p int) bool {
	o := s.Child(p, "obj")
	return s.Is(p, "VERB") && s.Words[p].Feat("Tense") == "Past" && s.Child(p, "aux", "cop", "mark") < 0 && (o < 0 || isMeasure(l, s, o))
}

// pastBehindComma tells a past form that was read as the verb of the subject before its comma, which no
// single comma parts from its verb: "A bomb, [planted] a few metres from the first, was …".
func pastBehindComma(l *tree.Language, s *syntax.Sentence, p int) bool {
	n := s.Child(p, "nsubj", "nsubj:pass")
	return n >= 0 && n < p && barePast(l, s, p)
}

// isMeasure tells a noun that says how long or how far, and so is no object: "planted a few [metres] away".
func isMeasure(l *tree.Language, s *syntax.Sentence, k int) bool {
	return l.Set("time-unit").Word(s, k) || l.Set("length-unit").Word(s, k)
}

// passiveOf makes a passive participle of one that was taken for a finite verb: the day or the
// distance is no object of it, and what stands under the preposition of the agent is its agent.
func passiveOf(l *tree.Language, s *syntax.Sentence, p int) {
	for _, k := range s.Kids[p] {
		switch {
		case s.Rel(k) == "obj" && isMeasure(l, s, k):
			s.Words[k].Rel = "obl"
		case s.Rel(k) == "obl" && k > p && l.Set("agent-preposition").HasPrep(s.Preposition(k)):
			s.Words[k].Rel = "obl:agent"
		}
	}
	if s.Words[p].Feat("VerbForm") == "Fin" {
		s.Words[p].Feats = "Tense=Past|VerbForm=Part"
	}
	if s.Words[p].Feat("Voice") == "" {
		s.Words[p].Feats += "|Voice=Pass"
	}
}

// NounBeforeGerund makes a noun the subject of the verb behind a clause between commas with a
// present participle, where the parser gave it to that: "[The agency], quoting a nurse, said …",
// "[The army], having taken the town, said …".
func NounBeforeGerund(_ *tree.Language, s *syntax.Sentence) {
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
