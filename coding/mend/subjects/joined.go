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
		if !joinedNoun(s, n) {
			continue
		}
		h, v := s.Words[n].Head, verbBehind(s, n)
		if v < 0 {
			continue
		}
		before, far := s.VerbAbove(h), s.Child(v, "nsubj", "nsubj:pass")
		own := s.Words[v].Head != n && joinsNoLike(l, s, h, n) || ownClause(l, s, n, v)
		switch {
		case far == h && lacksObject(s, h): // "rockets hit [Gao and gunmen] kidnapped a priest"
			before = h - 1
			s.Rehang(func() { s.Hang(h, before, "obj") })
		case far >= 0 && far < h: // "A bomb [went off in Gao and rebels] attacked": the first verb was hung on its subject
			before = s.Child(far, "acl", "acl:relcl")
			if before > h || !noPassive(l, s, before) || !s.Within(h, before) || s.Child(before, "nsubj", "mark") >= 0 {
				continue
			}
			s.Rehang(func() { liftOver(s, before, v, far) })
		case !own || far >= 0 && far < v || before < 0 || s.Within(before, v):
			continue
		}
		s.Rehang(func() { joinClause(s, n, v, before) })
	}
}

// joinedNoun tells a noun that "and" joins to a word before, without a preposition.
func joinedNoun(s *syntax.Sentence, n int) bool {
	c, h := s.Child(n, "cc"), s.Words[n].Head
	if s.Rel(n) != "conj" || c < 0 || h < 0 || h > c || !s.Is(n, "NOUN") || s.IsTimed(n) || s.Leftmost(n) != c {
		return false
	}
	return s.Child(n, "case") < 0 || indefinitePlural(s, n) == c+1 // « et des hommes armés ont enlevé »
}

// lacksObject tells a noun right behind a verb that has a subject and no object.
func lacksObject(s *syntax.Sentence, h int) bool {
	v := h - 1
	return v > 0 && s.Is(v, "VERB") && s.Child(v, "nsubj") >= 0 && s.Child(v, "obj", "aux:pass") < 0
}

// liftOver makes a verb, which described the subject of another behind it, the verb of the clause, with
// that subject.
func liftOver(s *syntax.Sentence, before, v, subject int) {
	s.TakePlaceOf(before, v)
	tree.HangSubject(s, subject, before)
	for _, k := range s.Kids[v] {
		if k < before && k != subject {
			s.Words[k].Head = before
		}
	}
}

// joinClause makes noun n the subject of verb v, and joins that to the verb before.
func joinClause(s *syntax.Sentence, n, v, before int) {
	for _, w := range []int{before, v} {
		if s.Words[w].Feat("VerbForm") == "Part" && s.Child(w, "aux", "aux:pass") < 0 {
			s.Words[w].Feats = tree.FinitePast
		}
	}
	if o := s.Child(v, "nsubj"); o > v && s.Child(v, "obj", "aux:pass") < 0 { // « deux roquettes ont touché [Gao] »
		s.Words[o].Rel = "obj"
	}
	s.Words[s.Child(n, "cc")].Head = v
	s.Hang(v, before, "conj")
	tree.HangSubject(s, n, v)
	for k := n + 1; k < s.VerbStart(v); k++ {
		if h := s.Words[k].Head; h < n {
			s.Hang(k, n, "nmod") // "a bomb [near Gao] killed"
		}
	}
	for _, k := range s.Kids[n] {
		if k > v {
			s.Words[k].Head = v
		}
	}
}

// verbBehind returns the verb whose words begin right behind a noun, its adjectives and a phrase with a
// preposition; or -1.
func verbBehind(s *syntax.Sentence, n int) int {
	const longest = 8
	preposition := false
	for at := n + 1; at < len(s.Words) && at <= n+longest; at++ {
		switch {
		case s.Is(at, "VERB", "AUX") && s.Rel(at) != "amod":
			for v := at; v < len(s.Words) && v < at+4; v++ {
				if s.Is(v, "VERB") {
					if s.VerbStart(v) == at && s.Child(v, "mark", "cc") < 0 {
						return v
					}
					return -1
				}
			}
			return -1
		case s.Words[at].Head == n && (s.Rel(at) == "amod" || s.Rel(at) == "flat"):
		case !preposition && s.Is(at, "ADP"):
			preposition = true
		case preposition && s.Is(at, "DET", "NUM", "ADJ", "NOUN", "PROPN"):
		default:
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
		finite := s.Child(v, "aux", "aux:pass") >= 0 || s.Rel(v) == "conj" && s.Child(v, "obj") > v
		return (k < 0 || k > v) && finite
	}
	return s.Rel(v) == "acl" && s.Words[v].Feat("VerbForm") != "Ger" && s.Words[v].Feat("Tense") != "Pres" && (s.Child(v, "obj") > v || noPassive(l, s, v))
}

// noPassive tells a verb whose participle describes nobody: "died", "exploded".
func noPassive(l *tree.Language, s *syntax.Sentence, v int) bool {
	return v >= 0 && (l.Set("burst").At(s, v) > 0 || l.Set("no-passive").Word(s, v))
}
