package blame

import (
	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// SuspectedBeforeNoun makes a participle of suspecting between a number or an article and
// a noun part of the phrase, which it hung on the verb in the noun's place: « ont arrêté
// deux présumés djihadistes », « Trois présumés membres du gang ont été tués ».
func SuspectedBeforeNoun(l *tree.Language, s *syntax.Sentence) {
	for p := 1; p+1 < len(s.Words); p++ {
		n, before := p+1, p-1
		if !s.Is(p, "VERB") || !l.Set("suspected").Word(s, p) || !s.Is(n, "NOUN", "ADJ", "PROPN") || !s.Is(before, "DET", "NUM", "ADP") || s.Child(p, "aux", "aux:pass", "cop") >= 0 {
			continue
		}
		v := s.Words[p].Head
		if v == before {
			v = s.Words[before].Head
		}
		if v < 0 || v == n || s.Within(v, p) {
			continue
		}
		rel := phraseRelation(s, p, n, v)
		opens := rel == "obl" && s.Is(before, "ADP") && l.Set("bare-plural").Word(s, before) && (before == 0 || s.Is(before-1, "PUNCT", "CCONJ", "SCONJ")) && tree.Subjectless(s, p, v)
		if opens { // « De présumés rebelles ont attaqué … »
			rel = "nsubj"
		}
		s.Rehang(func() {
			for _, k := range s.Kids[p] {
				s.Words[k].Head = n
			}
			if s.Is(before, "NUM") {
				for _, k := range s.Kids[before] {
					s.Words[k].Head = n
				}
				s.Hang(before, n, "nummod")
			}
			if rel == "nsubj" {
				tree.HangSubject(s, n, v)
			} else {
				s.Hang(n, v, rel)
			}
			if opens {
				s.Words[before].UPOS, s.Words[before].Rel = "DET", "det"
			}
			s.Words[n].UPOS = nounUnlessName(s, n)
			s.Hang(p, n, "amod")
			s.Words[p].UPOS = "ADJ"
		})
	}
}

// phraseRelation tells what the phrase of a participle and the noun behind it is to the
// word that it hangs on.
func phraseRelation(s *syntax.Sentence, p, n, v int) string {
	cased := s.Child(p, "case", "mark") >= 0 || s.Child(n, "case") >= 0 || s.Is(p-1, "ADP")
	switch {
	case !s.Is(v, "VERB", "AUX"):
		return "nmod"
	case cased:
		return "obl"
	case tree.Subjectless(s, p, v):
		return "nsubj"
	case p > v && (!s.IsPassive(v) || s.Child(v, "aux") >= 0 && s.Child(v, "aux:pass") < 0) && (s.Child(v, "obj") < 0 || s.Child(v, "obj") == p-1):
		return "obj"
	}
	return "obl"
}

// nounUnlessName is the tag of a word that is the head of a phrase.
func nounUnlessName(s *syntax.Sentence, n int) string {
	if s.Is(n, "PROPN") {
		return "PROPN"
	}
	return "NOUN"
}

// SuspectAsAdjective makes a verb of "suspect" behind a pronoun, which the parser took for an
// adjective of the subject behind it: "residents said they [suspect] police were involved".
func SuspectAsAdjective(l *tree.Language, s *syntax.Sentence) {
	for i := 1; i+1 < len(s.Words); i++ {
		o, who := s.Words[i].Head, i-1
		if !s.Is(i, "ADJ") || s.Rel(i) != "amod" || !l.Set("suspect").Word(s, i) || o < i || !s.Is(who, "PRON") || s.Words[who].Head != o || s.Rel(o) != "nsubj" && s.Rel(o) != "nsubj:pass" {
			continue
		}
		c := s.Words[o].Head
		s.Rehang(func() {
			tree.MakeVerb(s, i, tree.FinitePresent)
			s.Lemma[i] = s.Lower[i]
			s.TakePlaceOf(i, c)
			s.Hang(c, i, "ccomp")
			s.Hang(who, i, "nsubj")
		})
	}
}

// SuspectedSubject gives the clause behind a verb of suspecting its subject, which the parser
// took for the object: "they suspect [soldiers] were involved".
func SuspectedSubject(l *tree.Language, s *syntax.Sentence) {
	for c := range s.Words {
		v := s.Words[c].Head
		if s.Rel(c) != "conj" || v < 0 || v > c || l.Set("suspect").At(s, v) == 0 || s.Child(c, "cc", "mark", "nsubj", "nsubj:pass") >= 0 {
			continue
		}
		o, first := s.Child(v, "obj"), s.Child(c, "cop", "aux", "aux:pass")
		if o < v || first < o {
			continue
		}
		if _, end := s.NounPhrase(o); end+1 != first {
			continue
		}
		s.Rehang(func() {
			s.Words[c].Rel = "ccomp"
			tree.HangSubject(s, o, c)
		})
	}
}

// GuiltBehindNoun hangs on a word of guilt behind whom it is said of the phrase that says of
// what, where the parser hung that on the verb, and makes a participle of what it took for an
// adjective: "will punish the soldiers involved [in the killing]".
func GuiltBehindNoun(l *tree.Language, s *syntax.Sentence) {
	g := l.Grammar
	for p := 1; p+2 < len(s.Words); p++ {
		n := s.Words[p].Head
		if !s.Is(p, "ADJ", "VERB") || n != p-1 || !s.Is(n, "NOUN", "PROPN", "PRON", "DET") || s.Rel(p) != "amod" && s.Rel(p) != "acl" {
			continue
		}
		verb := l.Forms[s.Lower[p]].Verb
		if g.Set("accused-of").At(s, p) == 0 && (verb == "" || !g.Set("accused-of").Has(verb)) || !g.Set("accused-preposition").Word(s, p+1) {
			continue
		}
		k := s.Words[p+1].Head
		s.Rehang(func() {
			if k > p+1 && s.Rel(p+1) == "case" && s.Words[k].Head < p && s.Words[k].Head >= 0 {
				s.Hang(k, p, "obl")
			}
			if s.Is(p, "ADJ") && verb != "" {
				s.Words[p].UPOS, s.Words[p].Rel, s.Words[p].Feats = "VERB", "acl", "Tense=Past|VerbForm=Part|Voice=Pass"
				s.Lemma[p] = verb
			}
		})
	}
}

// AgentBehindSuspected hangs on the act the agent that was hung on the word by which those
// it was done to are suspected: « l'interpellation de trois rebelles présumés par la police ».
func AgentBehindSuspected(l *tree.Language, s *syntax.Sentence) {
	for w := range s.Words {
		k, n := s.Child(w, "obl:agent"), s.Words[w].Head
		if k < w || n < 0 || n > w || s.Rel(w) != "amod" || !l.Set("suspected").Word(s, w) || !l.Set("takes-no-genitive").Word(s, w) {
			continue
		}
		if act := s.Words[n].Head; act >= 0 && act < n && s.Is(act, "NOUN") && l.TellsAct(s.Lemma[act]) {
			s.Rehang(func() { s.Hang(k, act, "nmod") })
		}
	}
}

// PresumedToBe hangs on a noun the participle and the infinitive that say whose he is thought to be,
// where the parser took the infinitive for a clause that has the subject of the sentence: « [Les
// assaillants], présumés appartenir à la milice, ont pillé le dépôt ».
func PresumedToBe(l *tree.Language, s *syntax.Sentence) {
	for p := 1; p+1 < len(s.Words); p++ {
		inf := p + 1
		v, n := s.Words[inf].Head, s.Child(inf, "nsubj")
		if !l.Set("suspected").Word(s, p) || s.Words[p].Head != inf || !s.Is(inf, "VERB") || !syntax.Infinitival(s, inf) || n < 0 || n > p || v < inf || !s.Is(v, "VERB") || s.Child(v, "nsubj", "nsubj:pass") >= 0 {
			continue
		}
		s.Rehang(func() {
			tree.HangSubject(s, n, v)
			s.Hang(p, n, "acl")
			s.Words[p].UPOS = "VERB"
			s.Hang(inf, p, "xcomp")
		})
	}
}
