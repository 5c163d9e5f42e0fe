package subjects

import (
	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// JoinedClause gives a clause behind "and" its subject, which the parser joined to the end of the clause
// before: "A bomb went off in Gao and [rebels] attacked a convoy", "nine died in an attack on Gao and
// [a car bomb] exploded in Kidal", « a été enlevée à Gao et [une voiture piégée] a explosé ». The times
// of the sentence must be marked.
func JoinedClause(l *tree.Language, s *syntax.Sentence) {
	for n := range s.Words {
		c := s.Child(n, "cc")
		h := s.Words[n].Head
		if s.Rel(n) != "conj" || c < 0 || h < 0 || h > c || !s.Is(n, "NOUN") || s.IsTimed(n) || s.Child(n, "case") >= 0 || s.Leftmost(n) != c {
			continue
		}
		v := verbBehind(s, n)
		if v < 0 {
			continue
		}
		before, far := s.VerbAbove(h), s.Child(v, "nsubj", "nsubj:pass")
		own := s.Words[v].Head != n && joinsNoLike(l, s, h, n) || ownClause(l, s, n, v)
		if !own && !(far >= 0 && far < h && noPassive(l, s, before)) {
			continue
		}
		object := -1
		if far > v && s.Child(v, "obj") < 0 && s.Child(v, "aux:pass") < 0 { // « deux roquettes ont touché [Gao] »
			object, far = far, -1
		}
		if far >= 0 && far < h { // "A bomb [went off in Gao and rebels] attacked": the verb of the first clause was hung on its subject
			before = s.Child(far, "acl", "acl:relcl")
			if before > h || !noPassive(l, s, before) || !s.Within(h, before) || s.Child(before, "nsubj", "mark") >= 0 {
				continue
			}
		} else if far >= 0 || before < 0 || s.Within(before, v) && before != v {
			continue
		}
		if before == v {
			continue
		}
		s.Rehang(func() {
			if far >= 0 {
				s.TakePlaceOf(before, v)
				tree.HangSubject(s, far, before)
				for _, k := range s.Kids[v] {
					if k < before && k != far {
						s.Words[k].Head = before
					}
				}
			}
			for _, w := range []int{before, v} {
				if s.Words[w].Feat("VerbForm") == "Part" && s.Child(w, "aux", "aux:pass") < 0 {
					s.Words[w].Feats = tree.FinitePast
				}
			}
			s.Hang(v, before, "conj")
			tree.HangSubject(s, n, v)
			s.Words[c].Head = v
			if object >= 0 {
				s.Words[object].Rel = "obj"
			}
			for _, k := range s.Kids[n] {
				if k > v {
					s.Words[k].Head = v
				}
			}
		})
	}
}

// verbBehind returns the verb whose words begin right behind a noun and its adjectives, or -1.
func verbBehind(s *syntax.Sentence, n int) int {
	at := n + 1
	for at < len(s.Words) && s.Words[at].Head == n && (s.Rel(at) == "amod" || s.Rel(at) == "flat") {
		at++
	}
	for v := at; v < len(s.Words) && v < at+4; v++ {
		if s.Is(v, "VERB") {
			if s.VerbStart(v) == at && s.Child(v, "mark", "cc") < 0 {
				return v
			}
			return -1
		}
	}
	return -1
}

// joinsNoLike tells a noun of persons or things that was joined to a day, to a verb, or to a name behind a
// preposition.
func joinsNoLike(l *tree.Language, s *syntax.Sentence, h, n int) bool {
	return s.IsTimed(h) || s.Is(h, "VERB") || s.Is(h, "PROPN") && s.Child(h, "case") >= 0 && !l.IsPlace(s.Words[n].Form)
}

// ownClause tells a verb behind a noun that describes it in no passive: it has an auxiliary, an object,
// or a meaning that has no passive.
func ownClause(l *tree.Language, s *syntax.Sentence, n, v int) bool {
	if s.Child(v, "obl:agent") >= 0 {
		return false
	}
	if s.Words[v].Head != n {
		k := s.Child(v, "nsubj", "nsubj:pass")
		return (k < 0 || k > v) && s.Child(v, "aux", "aux:pass") >= 0
	}
	return s.Rel(v) == "acl" && s.Words[v].Feat("VerbForm") != "Ger" && s.Words[v].Feat("Tense") != "Pres" && (s.Child(v, "obj") > v || noPassive(l, s, v))
}

// noPassive tells a verb whose participle describes nobody: "died", "exploded".
func noPassive(l *tree.Language, s *syntax.Sentence, v int) bool {
	return v >= 0 && (l.Set("burst").At(s, v) > 0 || l.Set("no-passive").Word(s, v))
}
