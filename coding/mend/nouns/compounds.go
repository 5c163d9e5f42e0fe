package nouns

import (
	"strings"

	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// AdjunctNoun makes a noun of the word behind the noun of an act that says what sort of act it
// is, and that the parser took for a verb: « dix morts dans un attentat [suicide] contre une
// mosquée ». What was hung on it goes to the act, the subject takes its place.
func AdjunctNoun(l *tree.Language, s *syntax.Sentence) {
	for w := 1; w < len(s.Words); w++ {
		if !s.Is(w, "VERB") || !l.Set("adjunct-noun").Has(s.Lower[w]) || !s.Is(w-1, "NOUN") || !l.TellsAct(s.Lemma[w-1]) || s.Child(w, "aux", "aux:pass", "expl", "mark") >= 0 {
			continue
		}
		act, top := w-1, -1
		if s.Within(act, w) {
			for top = act; s.Words[top].Head != w; {
				top = s.Words[top].Head
			}
		}
		s.Rehang(func() {
			if top >= 0 {
				s.TakePlaceOf(top, w)
			}
			for _, k := range s.Kids[w] {
				switch {
				case k == top:
				case k < act && top >= 0:
					s.Words[k].Head = top
				default:
					s.Words[k].Head = act
					if c := s.Child(k, "case"); c >= 0 && s.Is(k, "NOUN", "PROPN") {
						s.Words[k].Rel = "nmod"
					}
				}
			}
			s.Words[w].UPOS, s.Words[w].Feats, s.Lemma[w] = "NOUN", "Number=Sing", s.Lower[w]
			s.Hang(w, act, "nmod")
		})
	}
}

// CompoundAcross takes a noun that a preposition parts from what it is said to describe
// for the head of the two: "Fighting between government troops and the rebels resumed".
func CompoundAcross(_ *tree.Language, s *syntax.Sentence) {
	for n := range s.Words {
		h := s.Words[n].Head
		if s.Rel(n) != "compound" || h < n+2 || !s.Is(n, "NOUN") || !s.Is(h, "NOUN", "PROPN") || !s.Is(n+1, "ADP") || s.Lower[n+1] == "of" {
			continue
		}
		s.Rehang(func() {
			s.TakePlaceOf(n, h)
			s.Hang(h, n, "nmod")
			s.Hang(n+1, h, "case")
			for i := n + 2; i < h; i++ {
				if s.Words[i].Head == n {
					s.Hang(i, h, "compound")
				}
			}
		})
	}
}

// GerundAsCompound makes a gerund behind a verb of going on the verb of what follows,
// which the parser took for one noun with it: "stepped up shelling army positions".
func GerundAsCompound(l *tree.Language, s *syntax.Sentence) {
	for g := 1; g < len(s.Words); g++ {
		n, verb := s.Words[g].Head, l.Forms[s.Lower[g]].Verb
		if verb == "" || !s.Is(g, "NOUN") || s.Rel(g) != "compound" || n < g || s.Rel(n) != "obj" || !strings.HasSuffix(s.Lower[g], "ing") || s.Is(g-1, "DET", "ADJ", "NOUN") {
			continue
		}
		v := s.Words[n].Head
		if v < 0 || v > g || l.Set("goes-on").At(s, v) == 0 {
			continue
		}
		s.Rehang(func() {
			s.Hang(g, v, "xcomp")
			s.Words[g].UPOS = "VERB"
			s.Hang(n, g, "obj")
			s.Lemma[g] = verb
		})
	}
}

// NounOfParticiple makes a noun of a word that the tagger took for a present participle with the
// article as its object, where a name stands right behind: « ont arrêté à Gao [l'opposant] Ali Ba ».
func NounOfParticiple(l *tree.Language, s *syntax.Sentence) {
	for w := 1; w+1 < len(s.Words); w++ {
		det, name := w-1, w+1
		up := s.Words[w].Head
		if !s.Is(w, "VERB") || s.Words[w].Feat("Tense") != "Pres" || s.Words[w].Feat("VerbForm") == "Fin" || !s.Is(det, "PRON") || s.Words[det].Head != w || !l.Set("definite").Word(s, det) || !s.Is(name, "PROPN") || up < 0 || up > w {
			continue
		}
		rel := "nmod"
		if s.Is(up, "NOUN", "PROPN") && syntax.BaseRel(s.Rel(up)) == "obl" && s.Is(s.Words[up].Head, "VERB") {
			up = s.Words[up].Head
		}
		if s.Is(up, "VERB") && s.Child(up, "obj") < 0 && !s.IsPassive(up) {
			rel = "obj"
		}
		s.Rehang(func() {
			s.Words[w].UPOS, s.Words[w].Feats, s.Lemma[w] = "NOUN", "Number=Sing", s.Lower[w]
			s.Hang(w, up, rel)
			s.Words[det].UPOS, s.Words[det].Rel, s.Words[det].Feats = "DET", "det", "Definite=Def|PronType=Art"
			if s.Words[name].Head == w {
				s.Words[name].Rel = "flat"
			}
		})
	}
}

// ParticipleBehindNoun makes a verb of a present participle that the tagger took for the second part
// of a noun: "conducted a [strike] consisting of one engagement".
func ParticipleBehindNoun(l *tree.Language, s *syntax.Sentence) {
	for w := 1; w+1 < len(s.Words); w++ {
		n := w - 1
		if !s.Is(w, "NOUN") || !l.Set("describing-participle").Word(s, w) || !s.Is(n, "NOUN") || s.Rel(n) != "compound" || s.Words[n].Head != w {
			continue
		}
		s.Rehang(func() {
			s.TakePlaceOf(n, w)
			s.Hang(w, n, "acl")
			s.Words[w].UPOS, s.Words[w].Feats = "VERB", "Tense=Pres|VerbForm=Part"
			for _, k := range s.Kids[w] {
				switch {
				case k == n:
				case k < n:
					s.Words[k].Head = n
				case syntax.BaseRel(s.Rel(k)) == "nmod":
					s.Words[k].Rel = "obl"
				}
			}
		})
	}
}

// TypeDesignation hangs the designation of a weapon's or vehicle's type on the noun behind it,
// which takes the place that the parser gave to its first letters: "gunmen armed with [AK-47]
// rifles stormed the bank", "troops in [T-72] tanks".
func TypeDesignation(_ *tree.Language, s *syntax.Sentence) {
	for i := range s.Words {
		number, n := i+2, i+3
		form := s.Words[i].Form
		if !s.Is(i, "PROPN") || len(form) > longestDesignation || form != strings.ToUpper(form) && len(form) > 2 || !s.Hyphened(i) || number >= len(s.Words) {
			continue
		}
		if s.Is(number, "NOUN") && strings.ContainsAny(s.Words[number].Form, "0123456789") { // "AK-47s"
			n = number
		} else if !s.Is(number, "NUM") || n >= len(s.Words) || !s.Is(n, "NOUN") || s.Words[number].Head != n {
			continue
		}
		if s.Words[i].Head == n || s.Words[i].Head < 0 {
			continue
		}
		s.Rehang(func() {
			s.TakePlaceOf(n, i)
			for _, k := range s.Kids[i] {
				if k != n {
					s.Words[k].Head = n
				}
			}
			s.Hang(i, n, "compound")
		})
	}
}

// longestDesignation is the number of letters up to which capitals before a hyphen and a number
// are the designation of a type.
const longestDesignation = 4

// HyphenParticiple hangs a participle that a hyphen joins to what stands before it on
// the noun behind it, whose place the parser gave it: "pitted Turkish-backed fighters
// against", "Iran-backed militias attacked".
func HyphenParticiple(_ *tree.Language, s *syntax.Sentence) {
	for i := range s.Words {
		p := i + 2
		if !s.Hyphened(i) || !s.Is(p, "VERB") || !s.PastForm(p) && s.Words[p].Feat("VerbForm") != "Part" || p+1 >= len(s.Words) {
			continue
		}
		n := p
		for n+1 < len(s.Words) && s.Is(n+1, "NOUN", "PROPN", "ADJ") {
			n++
		}
		for n > p && s.Is(n, "ADJ") {
			n--
		}
		if n == p {
			continue
		}
		firstOfName(s, i, n)
		if s.Words[p].Head == n {
			hangHyphened(s, i, p, n)
			continue
		}
		head, rel := s.Words[p].Head, s.Rel(p)
		s.Rehang(func() {
			switch s.Words[n].Head {
			case p: // the noun under its participle takes the participle's place
				s.Hang(n, head, rel)
				if head >= 0 && s.Is(head, "VERB") && (rel == "amod" || rel == "advcl" || rel == "xcomp") {
					s.Words[n].Rel = "obj"
					if head > n {
						s.Words[n].Rel = "nsubj"
					}
				}
			default: // "militias attacked" under "backed"
				if v := s.Words[n].Head; v >= 0 && s.Words[v].Head == p {
					s.Hang(v, head, rel)
				}
			}
			for _, k := range s.Kids[p] {
				if k > n && s.Words[k].Head == p {
					s.Words[k].Head = s.Words[n].Head
				}
			}
			s.Hang(i, p, "compound")
			s.Hang(p, n, "amod")
		})
	}
}

// firstOfName hangs on the noun n the first word of a name with a hyphen in it, which the parser parted from
// word i, and gives the noun its place: "an attack by [Al]-Qaeda-linked militants".
func firstOfName(s *syntax.Sentence, i, n int) {
	f := i - 2
	if f < 0 || !s.Hyphened(f) || !s.Is(f, "PROPN", "NOUN", "X") || s.Within(f, n) || s.Within(n, f) {
		return
	}
	s.Rehang(func() {
		if h := s.Words[f].Head; h < i || h > n { // not of the participle
			s.TakePlaceOf(n, f)
		}
		for _, k := range s.Kids[f] {
			if k < f {
				s.Words[k].Head = n
			}
		}
		s.Hang(f, n, "compound")
	})
}

// hangHyphened hangs the word before a participle's hyphen on it, where only that hung elsewhere,
// and what stood under the word on the noun: "shelled the government-held town".
func hangHyphened(s *syntax.Sentence, i, p, n int) {
	if h := s.Words[i].Head; h == p || h == n {
		return
	}
	s.Rehang(func() {
		for _, k := range s.Kids[i] {
			if k < i {
				s.Words[k].Head = n
			}
		}
		s.Hang(i, p, "compound")
	})
}
