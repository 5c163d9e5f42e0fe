package nouns

import (
	"strings"

	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// GenitiveBehindAdjective hangs on the noun a phrase of "of" that the parser hung on the
// adjective between them, which takes none: « des combattants présumés du M23 ».
func GenitiveBehindAdjective(l *tree.Language, s *syntax.Sentence) {
	for k := range s.Words {
		a := s.Words[k].Head
		if !s.Is(k, "NOUN", "PROPN") || a < 1 || a > k || s.Child(k, "case") != a+1 || !l.Set("takes-no-genitive").Word(s, a) || !l.Set("genitive-preposition").HasPrep(s.Preposition(k)) {
			continue
		}
		if n := s.Words[a].Head; n >= 0 && n < a && s.Is(n, "NOUN", "PROPN") && (s.Rel(a) == "amod" || s.Rel(a) == "acl") {
			s.Rehang(func() { s.Hang(k, n, "nmod") })
		}
	}
}

// GenitiveOfMembers hangs the name behind a noun for men on that noun where the parser hung
// it on the act before both: « un assaut de combattants de [l'EIGS] ».
func GenitiveOfMembers(l *tree.Language, s *syntax.Sentence) {
	for k := range s.Words {
		act := s.Words[k].Head
		if !s.Is(k, "PROPN") || act < 0 || act > k || !s.Is(act, "NOUN") || s.Rel(k) != "nmod" || !l.Set("genitive-preposition").HasPrep(s.Preposition(k)) {
			continue
		}
		n := s.Leftmost(k) - 1
		if n > act && s.Is(n, "NOUN") && s.Words[n].Head == act && s.Rel(n) == "nmod" && l.Set("member").Word(s, n) && l.Set("genitive-preposition").HasPrep(s.Preposition(n)) {
			s.Rehang(func() { s.Words[k].Head = n })
		}
	}
}

// AgainstBehindAgent hangs on a noun the phrase of "against" that the parser hung on the agent of
// its participle: « un attentat revendiqué par les talibans [contre un convoi] ».
func AgainstBehindAgent(l *tree.Language, s *syntax.Sentence) {
	for k := range s.Words {
		a := s.Words[k].Head
		if !s.Is(k, "NOUN", "PROPN") || a < 0 || a > k || s.Rel(a) != "obl:agent" || s.Rel(k) != "nmod" || !l.Set("against-side").HasPrep(s.Preposition(k)) {
			continue
		}
		v := s.Words[a].Head
		if n := s.Words[v].Head; s.Rel(v) == "acl" && n >= 0 && n < v && s.Is(n, "NOUN") {
			s.Rehang(func() { s.Words[k].Head = n })
		}
	}
}

// PossessivePlural hangs a plural with an apostrophe on the noun behind it, which the
// parser took for a subject of its own: "the Prisoners' Club said".
func PossessivePlural(_ *tree.Language, s *syntax.Sentence) {
	for i := 1; i+1 < len(s.Words); i++ {
		owner := i - 1
		if !apostropheOf(s, owner) || !s.Is(owner, "NOUN", "PROPN") || syntax.BaseRel(s.Rel(owner)) == "nmod" {
			continue
		}
		owned := i
		for owned+1 < len(s.Words) && s.Is(owned+1, "NOUN", "PROPN", "ADJ") {
			owned++
		}
		v := s.Words[owner].Head
		subject := v == owned && s.Rel(owner) == "nsubj" // "the rebels' bombing of an embassy", as what a gerund does
		if owned == i || !subject && (v >= owner && v <= owned || s.Words[owned].Head != v) || !s.Is(owned, "NOUN", "PROPN") {
			continue
		}
		s.Rehang(func() {
			s.Hang(i, owner, "case")
			s.Hang(owner, owned, "nmod:poss")
		})
	}
}

// apostropheOf reports whether the word behind a plural is the sign of possession: it
// touches the plural, a space follows, and no quotation is open that it would close.
func apostropheOf(s *syntax.Sentence, owner int) bool {
	i := owner + 1
	if s.Lower[i] != "'" && s.Lower[i] != "’" {
		return false
	}
	if s.Is(i, "PART") {
		return true
	}
	open := 0
	for _, w := range s.Words[:i] {
		if w.Form == "'" || w.Form == "‘" {
			open++
		}
	}
	return open%2 == 0 && strings.HasSuffix(s.Lower[owner], "s") && s.Words[i].Start == s.Words[owner].End && i+1 < len(s.Words) && s.Words[i+1].Start > s.Words[i].End
}

// OfMembers hangs on "members" the name of their body that was hung on the noun which
// they are joined with: "between troops and members [of the Front]".
func OfMembers(l *tree.Language, s *syntax.Sentence) {
	for c := range s.Words {
		h := s.Words[c].Head
		if s.Rel(c) != "conj" || !s.Is(c, "NOUN") || h < 0 || h > c || !l.Set("member").Word(s, c) || s.Child(c, "nmod") >= 0 {
			continue
		}
		for _, k := range s.Children(h, "nmod") {
			if from := s.Leftmost(k); from == c+1 && l.Set("genitive-preposition").HasPrep(s.Preposition(k)) {
				s.Rehang(func() { s.Words[k].Head = c })
				break
			}
		}
	}
}

// AreaBehindPlace hangs on a place the area that it is said to lie in without a comma,
// which the parser hung on the verb: « morts dans une attaque à Kobu dans la province du
// Lac ».
func AreaBehindPlace(l *tree.Language, s *syntax.Sentence) {
	for k := range s.Words {
		c := s.Child(k, "case")
		if !s.Is(k, "NOUN") || !l.Set("area-noun").Word(s, k) || c < 2 || c != s.Leftmost(k) || !l.Set("inside-preposition").Word(s, c) {
			continue
		}
		p, up := c-1, s.Words[k].Head
		if !s.Is(p, "PROPN") || up < 0 || up >= p || s.Within(p, k) || s.Child(k, "nmod", "flat") < 0 {
			continue
		}
		if h := s.FirstOfRow(s.HeadIn(s.ChunkStart(p), p)); s.Is(h, "PROPN") && s.Child(h, "case") >= 0 {
			s.Rehang(func() { s.Hang(k, h, "nmod") })
		}
	}
}

// PlaceBehindWith hangs on the noun right before it a place behind "with", with which
// nobody does anything: « tués non loin de la frontière [avec le Bénin] »; and whom a fight was
// with: « tués au cours de combats [avec l'armée] ».
func PlaceBehindWith(l *tree.Language, s *syntax.Sentence) {
	for k := 2; k < len(s.Words); k++ {
		c, up := s.Child(k, "case"), s.Words[k].Head
		if !s.Is(k, "PROPN", "NOUN") || c < 1 || c != s.Leftmost(k) || !l.Set("companion-preposition").HasPrep(s.Preposition(k)) {
			continue
		}
		n := c - 1
		fight := s.Is(n, "NOUN") && l.TellsAct(s.Lemma[n])
		if !fight && !(s.Is(k, "PROPN") && l.IsPlace(s.Words[k].Form)) {
			continue
		}
		if s.Is(n, "ADJ") && s.Words[n].Head == n-1 { // « la frontière commune avec »
			n--
		}
		if up < 0 || up >= n || !s.Is(up, "VERB") || !s.Is(n, "NOUN") || l.IsPerson(s.Words[n]) || s.Within(n, k) {
			continue
		}
		s.Rehang(func() { s.Hang(k, n, "nmod") })
	}
}
