package relatives

import (
	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// RelativeByNumber hangs a relative clause with a singular verb on the singular noun
// right before it where it was hung on a plural: « 22 morts selon la police, qui a
// abattu un suspect ».
func RelativeByNumber(_ *tree.Language, s *syntax.Sentence) {
	for v := range s.Words {
		n := s.Words[v].Head
		if s.Rel(v) != "acl:relcl" || n < 0 || n > v || s.Words[n].Feat("Number") != "Plur" {
			continue
		}
		finite := v
		if aux := s.Child(v, "aux", "aux:pass"); aux >= 0 {
			finite = aux
		}
		first, _ := s.Subtree(v)
		for first < v && s.Is(first, "PUNCT") {
			first++
		}
		near := first - 1
		for near > n && s.Is(near, "PUNCT") {
			near--
		}
		if s.Words[finite].Feat("Number") == "Sing" && near > n && s.Is(near, "NOUN", "PROPN") && s.Words[near].Feat("Number") == "Sing" && s.Is(first, "PRON") && s.Within(near, n) {
			s.Rehang(func() { s.Words[v].Head = near })
		}
	}
}

// PluralRelative hangs a relative clause with a plural verb on the plural noun before the
// singular one that it was hung on: « des opérations dans la région de l'Est, qui ont permis … ».
func PluralRelative(_ *tree.Language, s *syntax.Sentence) {
	for v := range s.Words {
		n := s.Words[v].Head
		if s.Rel(v) != "acl:relcl" || n < 2 || n > v || !s.Is(n, "NOUN", "PROPN") || s.Words[n].Feat("Number") != "Sing" || s.Child(n, "conj") >= 0 {
			continue
		}
		finite := v
		if aux := s.Child(v, "aux", "aux:pass"); aux >= 0 {
			finite = aux
		}
		which := s.Child(v, "nsubj", "nsubj:pass")
		if s.Words[finite].Feat("Number") != "Plur" || which < n || which > v || s.Words[which].Feat("PronType") != "Rel" {
			continue
		}
		if p := pluralBefore(s, n, which); p >= 0 {
			s.Rehang(func() { s.Words[v].Head = p })
		}
	}
}

// pluralBefore returns the nearest plural noun before n, in one run of phrases with it, or -1;
// -1 as well where n holds a plural itself (« un groupe d'hommes qui ont … »).
func pluralBefore(s *syntax.Sentence, n, which int) int {
	for i := n + 1; i < which; i++ {
		if s.Is(i, "NOUN", "PROPN", "ADJ") && s.Words[i].Feat("Number") == "Plur" {
			return -1
		}
	}
	for i := n - 1; i >= 0 && !s.Is(i, "PUNCT", "VERB", "AUX", "SCONJ"); i-- {
		if s.Is(i, "NOUN", "PROPN") && s.Words[i].Feat("Number") == "Plur" {
			return i
		}
	}
	return -1
}

// RelativeUnderVerb hangs a relative clause on the noun right before its pronoun, where the
// parser hung it on the verb behind: "[Militants who abducted the students] freed them"; behind a comma, on the
// head of that noun's phrase: « [Selon le chef du front, qui a été blessé], les rebelles ont pris Bura ».
func RelativeUnderVerb(_ *tree.Language, s *syntax.Sentence) {
	for c := 2; c < len(s.Words); c++ {
		v, rel := s.Words[c].Head, s.Rel(c)
		if rel != "acl:relcl" && rel != "advcl" || v < c || !s.Is(v, "VERB") {
			continue
		}
		p, first := tree.RelativeSubject(s, c), s.Leftmost(c)
		if first < c && s.Is(first, "PUNCT") {
			first++
		}
		if p < 1 || first != p {
			continue
		}
		n := p - 1
		if p > 1 && s.Lower[n] == "," {
			for n--; s.Rel(n) == "nmod" || s.Rel(n) == "flat"; {
				n = s.Words[n].Head
			}
		}
		if n >= 0 && n < p && s.Is(n, "NOUN", "PROPN") {
			s.Rehang(func() { s.Hang(c, n, "acl:relcl") })
		}
	}
}

// MainBehindRelative gives a noun that the parser took for the head of a sentence the verb
// that stands behind its relative clause, with the month before that verb, if any, back to
// its date: "The bodies of two students who were abducted on 3 May were found on a beach", "The
// bombing, which the mayor blamed on the army, killed nine".
func MainBehindRelative(_ *tree.Language, s *syntax.Sentence) {
	n := s.Root()
	if !s.Is(n, "NOUN", "PROPN") || s.Child(n, "cop", "nsubj", "case") >= 0 {
		return
	}
	for v := n + 3; v < len(s.Words); v++ {
		start := s.VerbStart(v)
		up := s.Words[v].Head
		apart := s.Lower[start-1] == "," && s.PastForm(v) && s.Child(v, "obj") > v
		if !s.Is(v, "VERB") || !s.Is(start, "AUX") && !apart || s.Child(v, "cc", "mark") >= 0 || up < n || up > v || s.Rel(v) == "root" {
			continue
		}
		r := relativeBefore(s, n, start)
		if apart {
			r = relativeAside(s, n, start)
		}
		k := s.Child(v, "nsubj", "nsubj:pass")
		month := k == start-1 && s.Is(k, "PROPN") && s.Is(k-1, "NUM")
		if r < 0 || k >= 0 && !month {
			continue
		}
		s.Rehang(func() {
			s.Hang(v, -1, "root")
			if apart && s.Child(v, "aux", "aux:pass") < 0 {
				s.Words[v].Feats = tree.FinitePast
			}
			if month {
				s.Hang(k, k-1, "nmod:unmarked")
			}
			tree.HangSubject(s, n, v)
		})
		return
	}
}

// relativeBefore returns the verb of a relative clause with a pronoun as its subject that
// hangs under noun n and ends before a word, or -1.
func relativeBefore(s *syntax.Sentence, n, before int) int {
	for r := n + 1; r < before-1; r++ {
		if s.Is(r, "VERB") && s.Rel(r) == "acl:relcl" && s.Within(r, n) && tree.RelativeSubject(s, r) >= 0 {
			return r
		}
	}
	return -1
}

// relativeAside returns the verb of a relative clause that hangs under noun n between a comma
// and the one before a word, or -1.
func relativeAside(s *syntax.Sentence, n, before int) int {
	for r := n + 2; r < before-1; r++ {
		first := s.Leftmost(r)
		if s.Is(r, "VERB") && s.Rel(r) == "acl:relcl" && s.Within(r, n) && first > n && (s.Lower[first] == "," || s.Lower[first-1] == ",") && !s.Between(r, before-1, "PUNCT") {
			return r
		}
	}
	return -1
}

// ClauseOfPredicate hangs a clause with a conjunction of its own on the predicate that it was
// taken to describe: "are in custody [after being arrested]".
func ClauseOfPredicate(_ *tree.Language, s *syntax.Sentence) {
	for v := range s.Words {
		n := s.Words[v].Head
		if m := s.Child(v, "mark"); s.Rel(v) == "acl" && s.Is(v, "VERB") && n >= 0 && n < v && s.Child(n, "cop") >= 0 && m > n && m < v && s.Is(m, "SCONJ") && s.Child(v, "nsubj", "nsubj:pass") < 0 {
			s.Words[v].Rel = "advcl"
		}
	}
}

// SubjectOnRelative gives a verb without a subject the noun that was hung on the
// relative pronoun before it, which takes no complement: « selon lesquelles des
// soldats auraient … ».
func SubjectOnRelative(_ *tree.Language, s *syntax.Sentence) {
	for k := range s.Words {
		p := s.Words[k].Head
		if p < 0 || p > k || s.Rel(k) != "nmod" || !s.Is(k, "NOUN") || !s.Relative(p) {
			continue
		}
		v := s.Words[p].Head
		for v >= 0 && v < k && !s.Is(v, "VERB") { // « au cours duquel »
			v = s.Words[v].Head
		}
		if v >= 0 && v < p { // the pronoun was hung on the main verb: its own is the next
			for v = k + 1; v < len(s.Words) && !s.Is(v, "VERB"); v++ {
			}
		}
		if v <= k || v >= len(s.Words) || !s.Is(v, "VERB") || s.Child(v, "nsubj", "nsubj:pass") >= 0 {
			continue
		}
		rel := "nsubj"
		if s.IsPassive(v) {
			rel = "nsubj:pass"
		}
		s.Rehang(func() {
			s.Hang(k, v, rel)
			s.Words[p].Head = v
		})
	}
}

// RelativeVerb makes a verb of what the parser took for a noun between a relative pronoun and an
// article or a number: "a commander who orders the bombing of a hospital".
func RelativeVerb(l *tree.Language, s *syntax.Sentence) {
	for v := 2; v+2 < len(s.Words); v++ {
		who := v - 1
		if !s.Is(v, "NOUN") || s.Rel(v) != "acl:relcl" || s.Words[who].Head != v || s.Rel(who) != "nsubj" || s.Words[who].Feat("PronType") != "Rel" || s.Child(v, "cop", "det") >= 0 || !s.Is(v+1, "DET", "NUM") {
			continue
		}
		o, verb := s.Words[v+1].Head, l.Forms[s.Lower[v]].Verb
		if verb == "" || o <= v+1 || !s.Is(o, "NOUN", "PROPN") {
			continue
		}
		s.Rehang(func() {
			tree.MakeVerb(s, v, tree.FinitePresent)
			s.Words[v].Lemma, s.Lemma[v] = verb, verb
			s.Hang(o, v, "obj")
		})
	}
}
