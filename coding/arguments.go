package coding

import "slices"

// arguments are the phrases that a predicate governs, by grammatical
// function; the frame decides what role each plays.
type arguments struct {
	subject []int // heads of phrases, coordinated ones expanded
	object  []int
	agent   []int
	oblique []oblique
	passive bool
}

// oblique is a phrase with its preposition.
type oblique struct {
	prep string
	head int
}

// verbArguments collects the arguments of a verb. A subject that is only
// understood is taken from the clause that controls it: the first verb of a
// coordination, the verb that governs an infinitive, the noun that a
// participle or a relative clause belongs to.
func (s *sentence) verbArguments(v int) arguments {
	return s.argumentsOf(v, s.isPassive(v))
}

// argumentsOf collects the arguments of a verb whose voice is known.
func (s *sentence) argumentsOf(v int, passive bool) arguments {
	a := arguments{passive: passive}
	for _, k := range s.kids[v] {
		if s.isTimed(k) {
			if h := s.behindTime(k); h >= 0 && baseRel(s.rel(k)) == "obj" {
				a.object = append(a.object, h)
			}
			s.pastTime(v, k, &a)
			continue
		}
		switch rel := s.rel(k); {
		case rel == "nsubj:pass" || rel == "csubj:pass":
			a.passive = true
			a.object = append(a.object, s.nominals(k)...)
		case baseRel(rel) == "nsubj":
			if a.passive {
				a.object = append(a.object, s.nominals(k)...)
			} else {
				a.subject = append(a.subject, s.nominals(k)...)
			}
		case rel == "amod" && a.passive && k == v-1 && s.is(k, "ADJ") && s.child(k, "nummod") >= 0:
			a.object = append(a.object, k) // « et huit autres blessées »: a number and "others" stand for people
		case rel == "nummod" && k < v && s.is(k, "NUM") && a.passive: // « dix ont été relâchés »
			a.object = append(a.object, k)
		case baseRel(rel) == "obj", baseRel(rel) == "iobj":
			a.object = append(a.object, s.nominals(k)...)
		case rel == "obl:agent":
			a.agent = append(a.agent, s.nominals(k)...)
		case rel == "obl" && k > v && !a.passive && s.child(v, "obj") < 0 && s.preposition(k) == "" && s.is(k, "NOUN", "PROPN"):
			a.object = append(a.object, s.nominals(k)...) // a phrase without preposition is none that only goes along
		case baseRel(rel) == "obl", baseRel(rel) == "nmod":
			for _, h := range s.nominals(k) {
				p := s.preposition(h)
				if p == "" {
					p = s.preposition(k)
				}
				a.oblique = append(a.oblique, oblique{p, h})
			}
		}
	}
	if n := len(a.subject); n > 1 && !a.passive && len(a.object) == 0 && a.subject[0] < v && a.subject[n-1] > v && s.Words[a.subject[n-1]].Head == v {
		a.subject, a.object = a.subject[:n-1], a.subject[n-1:] // of two subjects the one behind the verb is its object
	}
	if h := s.Words[v].Head; len(a.object) == 0 && !a.passive && baseRel(s.rel(v)) == "conj" && h >= 0 && h < v { // « ont découvert et détruit cinq mines »
		for _, o := range s.argumentsOf(h, false).object {
			if o > v {
				a.object = append(a.object, o)
			}
		}
	}
	if k := v + 2; len(a.object) == 0 && !a.passive && k < len(s.Words) && s.is(v+1, "CCONJ") && s.is(k, "VERB") && s.rel(k) == "conj" && s.Words[k].Head == v && s.Words[k].Feat("VerbForm") == s.Words[v].Feat("VerbForm") { // "killed or wounded 40 rebels"
		if o := s.child(k, "obj"); o > k {
			a.object = s.nominals(o)
		}
	}
	if len(a.subject) == 0 && !a.passive || len(a.object) == 0 && a.passive {
		s.inherit(v, &a)
	}
	return a
}

// inherit fills an understood subject (or, in the passive, object).
func (s *sentence) inherit(v int, a *arguments) {
	head := s.Words[v].Head
	if head < 0 {
		return
	}
	fill := func(heads []int) {
		if a.passive {
			a.object = append(a.object, heads...)
		} else {
			a.subject = append(a.subject, heads...)
		}
	}
	switch rel := s.rel(v); {
	case baseRel(rel) == "conj" && s.is(head, "VERB", "AUX", "ADJ"):
		up := s.verbArguments(head)
		switch {
		case a.passive == up.passive:
			if a.passive {
				fill(up.object)
				a.agent = append(a.agent, up.agent...)
			} else {
				fill(up.subject)
			}
		case a.passive:
			fill(up.subject)
		default: // "was shot down and crashed": the passive subject goes on
			fill(up.object)
		}
	case rel == "acl:relcl":
		// The relative pronoun stands as subject or object in the clause;
		// verbArguments of the clause has found it as such already, or there
		// is none ("the town they took").
		if !a.passive && len(s.children(v, "nsubj")) > 0 {
			a.object = append(a.object, s.nominals(head)...)
		} else {
			fill(s.nominals(head))
		}
	case baseRel(rel) == "acl":
		fill(s.nominals(head))
	case baseRel(rel) == "xcomp", baseRel(rel) == "ccomp", baseRel(rel) == "advcl":
		if k := s.child(head, "ccomp"); baseRel(rel) == "advcl" && k >= 0 && k < head && v > head && s.Words[v].Feat("VerbForm") != "Fin" && s.child(v, "mark") < 0 { // "sank a boat, the navy said, killing ten"
			head = k
		}
		if s.is(head, "VERB", "AUX", "ADJ", "NOUN") && (baseRel(rel) != "ccomp" || s.nonfinite(v)) {
			up := s.verbArguments(head)
			switch {
			case len(up.subject) > 0 && !(baseRel(rel) == "xcomp" && len(up.object) > 0 && !up.passive && s.objectControls(head, v)):
				fill(up.subject)
			case len(up.object) > 0:
				fill(up.object)
			}
		}
	}
}

// firstSubject returns the subject of a verb where it stands right behind the
// conjunction that joins the clause, or -1.
func (s *sentence) firstSubject(v int) int {
	if v < 0 || !s.is(v, "VERB") {
		return -1
	}
	k, c := s.child(v, "nsubj"), s.child(v, "cc")
	if k < 0 || c < 0 || k > v {
		return -1
	}
	first, _ := s.nounPhrase(k)
	for first > c+1 && s.is(first-1, "DET") { // an article that was hung on the verb
		first--
	}
	if first != c+1 {
		return -1
	}
	return k
}

// nominals returns the heads of a phrase's coordinated members, a relative
// pronoun replaced by the noun that it stands for.
func (s *sentence) nominals(head int) []int {
	if s.is(head, "PRON") && s.Words[head].Feat("PronType") == "Rel" {
		if c := s.relativeNoun(head); c >= 0 {
			return []int{c}
		}
	}
	var out []int
	for _, h := range s.coordinated(head) {
		if s.is(h, "VERB", "AUX") && h != head {
			continue
		}
		out = append(out, h)
	}
	return out
}

// relativeNoun returns the noun that a relative pronoun stands for, or -1.
func (s *sentence) relativeNoun(pron int) int {
	for i, steps := pron, 0; i >= 0 && steps <= len(s.Words); i, steps = s.Words[i].Head, steps+1 {
		if s.rel(i) == "acl:relcl" || s.rel(i) == "acl" {
			h := s.Words[i].Head
			if h >= 0 && s.is(h, "VERB", "AUX", "PRON") { // hung on the verb, or on "themselves": the noun before it is meant
				for j := pron - 1; j >= 0; j-- {
					if s.is(j, "NOUN", "PROPN") {
						return j
					}
				}
			}
			return h
		}
	}
	if j := pron - 1; j > 0 { // hung on the predicate before it: « imputable aux mercenaires, qui ont brûlé … »
		if s.lower[j] == "," {
			j--
		}
		if s.is(j, "NOUN", "PROPN") {
			return s.headIn(s.chunkStart(j), j)
		}
	}
	return -1
}

// nounArguments collects the complements of a noun that tells an act: its
// possessor, its complements with their prepositions, its modifiers.
func (s *sentence) nounArguments(n int) arguments {
	var a arguments
	for _, k := range s.kids[n] {
		if s.isTimed(k) {
			continue
		}
		switch rel := s.rel(k); {
		case rel == "nmod:poss":
			a.subject = append(a.subject, s.nominals(k)...)
		case rel == "obl:agent":
			a.agent = append(a.agent, s.nominals(k)...)
		case baseRel(rel) == "nmod", baseRel(rel) == "obl":
			for _, h := range s.nominals(k) {
				p := s.preposition(h)
				if p == "" {
					p = s.preposition(k)
				}
				a.oblique = append(a.oblique, oblique{p, h})
			}
		case baseRel(rel) == "acl":
			if s.is(k, "VERB", "ADJ") {
				v := s.verbArguments(k)
				a.agent = append(a.agent, v.agent...)
				for _, o := range v.oblique {
					if !slices.Contains(a.oblique, o) {
						a.oblique = append(a.oblique, o)
					}
				}
			}
		}
	}
	return a
}

// pastTime gives the verb the phrases after a time word that the parser hung
// under the time word: « s'est emparé mardi de la ville », « a relâché mercredi
// deux otages ».
func (s *sentence) pastTime(v, k int, a *arguments) {
	if k < v || k-v > 4 {
		return
	}
	for _, c := range s.kids[k] {
		if c < k || s.isTimed(c) || s.is(c, "PUNCT", "VERB", "AUX", "PRON") || s.child(c, "acl", "mark") >= 0 && s.is(c, "ADJ") {
			continue
		}
		switch baseRel(s.rel(c)) {
		case "nmod", "obl", "obj", "appos", "nummod":
		default:
			continue
		}
		if c+1 < len(s.Words) && s.is(c, "NUM") && s.is(c+1, "NOUN", "PROPN", "ADJ") { // « samedi deux militantes »
			c++
		}
		for _, h := range s.nominals(c) {
			switch p := s.preposition(h); {
			case p != "":
				a.oblique = append(a.oblique, oblique{p, h})
			case !a.passive && (s.child(v, "obj") < 0 || s.child(v, "obj") == k):
				a.object = append(a.object, h)
			}
		}
	}
}

// behindTime returns the noun that the parser hung under a time word as if
// they were one name ("freed 12 hostages Tuesday"), or -1.
func (s *sentence) behindTime(k int) int {
	for _, c := range s.kids[k] {
		if !s.isTimed(c) && s.is(c, "NOUN", "PROPN") && s.child(c, "case") < 0 {
			return c
		}
	}
	return -1
}
