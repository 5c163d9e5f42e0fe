package syntax

import "slices"

// Arguments are the phrases that a predicate governs, by grammatical
// function; the frame decides what role each plays.
type Arguments struct {
	Subject []int // heads of phrases, coordinated ones expanded
	Object  []int
	Agent   []int
	Oblique []Oblique
	Passive bool
}

// Oblique is a phrase with its preposition.
type Oblique struct {
	Prep string
	Head int
}

// Complements returns the heads of the object and of the phrases with a preposition.
func (a Arguments) Complements() []int {
	out := slices.Clone(a.Object)
	for _, o := range a.Oblique {
		out = append(out, o.Head)
	}
	return out
}

// ArgumentsOf collects the arguments of a verb whose voice is known.
func (s *Sentence) ArgumentsOf(v int, passive bool) Arguments {
	return s.arguments(v, passive, longestChain)
}

// longestChain bounds how many verbs that hang on each other an understood argument is
// looked for over: without a bound, a thousand coordinated verbs would take a million steps.
const longestChain = 5

func (s *Sentence) arguments(v int, passive bool, chain int) Arguments {
	a := Arguments{Passive: passive}
	for _, k := range s.Kids[v] {
		if s.IsTimed(k) {
			if h := s.behindTime(k); h >= 0 && BaseRel(s.Rel(k)) == "obj" {
				a.Object = append(a.Object, h)
			}
			s.pastTime(v, k, &a)
			continue
		}
		switch rel := s.Rel(k); {
		case rel == "nsubj:pass" || rel == "csubj:pass":
			a.Passive = true
			a.Object = append(a.Object, s.Nominals(k)...)
		case BaseRel(rel) == "nsubj":
			if a.Passive {
				a.Object = append(a.Object, s.Nominals(k)...)
			} else {
				a.Subject = append(a.Subject, s.Nominals(k)...)
			}
		case rel == "amod" && a.Passive && k == v-1 && s.Is(k, "ADJ") && s.Child(k, "nummod") >= 0:
			a.Object = append(a.Object, k) // « et huit autres blessées »: a number and "others" stand for people
		case rel == "nummod" && k < v && s.Is(k, "NUM") && a.Passive: // « dix ont été relâchés »
			a.Object = append(a.Object, k)
		case BaseRel(rel) == "iobj" && s.Words[k].Feat("PronType") == "Rel" && s.Child(v, "obj") >= 0: // « une ferme dont ils ont tué les occupants »
		case BaseRel(rel) == "obj", BaseRel(rel) == "iobj":
			a.Object = append(a.Object, s.Nominals(k)...)
		case rel == "obl:agent":
			a.Agent = append(a.Agent, s.Nominals(k)...)
		case rel == "obl" && k > v && !a.Passive && s.Child(v, "obj") < 0 && s.Preposition(k) == "" && s.Is(k, "NOUN", "PROPN"):
			a.Object = append(a.Object, s.Nominals(k)...) // a phrase without preposition is none that only goes along
		case BaseRel(rel) == "obl", BaseRel(rel) == "nmod":
			a.Oblique = append(a.Oblique, s.obliques(k)...)
		}
	}
	if n := len(a.Subject); n > 1 && !a.Passive && len(a.Object) == 0 && a.Subject[0] < v && a.Subject[n-1] > v && s.Words[a.Subject[n-1]].Head == v {
		a.Subject, a.Object = a.Subject[:n-1], a.Subject[n-1:] // of two subjects the one behind the verb is its object
	}
	if h := s.objectBefore(v); h >= 0 && len(a.Object) == 0 && !a.Passive {
		a.Object = s.Nominals(h)
	}
	if h := s.Words[v].Head; len(a.Object) == 0 && !a.Passive && BaseRel(s.Rel(v)) == "conj" && h >= 0 && h < v && chain > 0 { // « ont découvert et détruit cinq mines »
		for _, o := range s.arguments(h, false, chain-1).Object {
			if o > v || s.sharedClitic(v, o) {
				a.Object = append(a.Object, o)
			}
		}
	}
	if k := s.secondOfPair(v); len(a.Object) == 0 && !a.Passive && k >= 0 && s.Rel(k) == "conj" && s.Words[k].Head == v && s.Words[k].Feat("VerbForm") == s.Words[v].Feat("VerbForm") { // "killed or wounded 40 rebels"
		if o := s.Child(k, "obj"); o > k {
			a.Object = s.Nominals(o)
		}
	}
	if chain > 0 && (len(a.Subject) == 0 && !a.Passive || len(a.Object) == 0 && a.Passive) {
		s.inherit(v, &a, chain-1)
	}
	return a
}

// FirstSubject returns the subject of a verb where it stands right behind the
// conjunction that joins the clause, or -1.
func (s *Sentence) FirstSubject(v int) int {
	if v < 0 || !s.Is(v, "VERB") {
		return -1
	}
	k, c := s.Child(v, "nsubj"), s.Child(v, "cc")
	if k < 0 || c < 0 || k > v {
		return -1
	}
	first, _ := s.NounPhrase(k)
	for first > c+1 && s.Is(first-1, "DET") { // an article that was hung on the verb
		first--
	}
	if first != c+1 {
		return -1
	}
	return k
}

// Nominals returns the heads of a phrase's coordinated members, a relative
// pronoun replaced by the noun that it stands for.
func (s *Sentence) Nominals(head int) []int {
	if s.Is(head, "PRON") && s.Words[head].Feat("PronType") == "Rel" {
		if c := s.relativeNoun(head); c >= 0 {
			return []int{c}
		}
	}
	var out []int
	for _, h := range s.Coordinated(head) {
		if s.Is(h, "VERB", "AUX") && h != head {
			continue
		}
		out = append(out, h)
	}
	return out
}

// relativeNoun returns the noun that a relative pronoun stands for, or -1.
func (s *Sentence) relativeNoun(pron int) int {
	for i, steps := pron, 0; i >= 0 && steps <= len(s.Words); i, steps = s.Words[i].Head, steps+1 {
		if s.Rel(i) == "acl:relcl" || s.Rel(i) == "acl" {
			h := s.Words[i].Head
			if h >= 0 && s.Words[h].Feat("PronType") == "Dem" { // « ce que les rebelles réfutent »
				return h
			}
			if h >= 0 && s.Is(h, "VERB", "AUX", "PRON") { // hung on the verb, or on "themselves": the noun before it is meant
				for j := pron - 1; j >= 0; j-- {
					if s.Is(j, "NOUN", "PROPN") {
						return j
					}
				}
			}
			return h
		}
	}
	if j := pron - 1; j > 0 { // hung on the predicate before it: « imputable aux mercenaires, qui ont brûlé … »
		if s.Lower[j] == "," {
			j--
		}
		if s.Is(j, "NOUN", "PROPN") {
			return s.HeadIn(s.ChunkStart(j), j)
		}
	}
	return -1
}

// NounArguments collects the complements of a noun that tells an act: its
// possessor, its complements with their prepositions, its modifiers.
func (s *Sentence) NounArguments(n int) Arguments {
	var a Arguments
	for _, k := range s.Kids[n] {
		if s.IsTimed(k) {
			continue
		}
		switch rel := s.Rel(k); {
		case rel == "nmod:poss":
			a.Subject = append(a.Subject, s.Nominals(k)...)
		case rel == "obl:agent":
			a.Agent = append(a.Agent, s.Nominals(k)...)
		case BaseRel(rel) == "nmod", BaseRel(rel) == "obl":
			a.Oblique = append(a.Oblique, s.obliques(k)...)
		case BaseRel(rel) == "acl":
			if s.Is(k, "VERB", "ADJ") {
				v := s.VerbArguments(k)
				a.Agent = append(a.Agent, v.Agent...)
				for _, o := range v.Oblique {
					if !slices.Contains(a.Oblique, o) {
						a.Oblique = append(a.Oblique, o)
					}
				}
			}
		}
	}
	return a
}

// obliques returns a prepositional phrase and those coordinated with it, each with its
// own preposition or else the first one's.
func (s *Sentence) obliques(k int) []Oblique {
	var out []Oblique
	for _, h := range s.Nominals(k) {
		p := s.Preposition(h)
		if p == "" {
			p = s.Preposition(k)
		}
		out = append(out, Oblique{p, h})
	}
	return out
}
