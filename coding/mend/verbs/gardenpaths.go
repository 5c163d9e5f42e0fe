package verbs

import (
	"attest/coding/mend/tree"
	"attest/coding/syntax"
)

// GardenPaths tells the past tense and the participle apart, which are one form of most English
// verbs: "Gunmen on motorbikes [killed] two villagers, residents said", "A shell [filled] with
// gas landed in a village". Intransitive verbs have no passive, and who is held captive is what
// comes before "held".
func GardenPaths(l *tree.Language, s *syntax.Sentence) {
	intransitive, captive := l.Set("no-passive"), l.Set("captive")
	for v := range s.Words {
		if !s.Is(v, "VERB") || !s.PastForm(v) || s.Child(v, "aux", "aux:pass", "cop", "mark") >= 0 {
			continue
		}
		if !finiteAfterAll(s, v, intransitive.Word(s, v)) && !participleAfterAll(s, v, captive) {
			agentAfterAll(s, v)
		}
	}
}

// finiteAfterAll makes a participle that is no passive, since it has an object of
// its own or never takes one, the verb whose subject is the noun that it was hung
// on: "Gunmen on motorbikes killed two villagers, residents said".
func finiteAfterAll(s *syntax.Sentence, v int, intransitive bool) bool {
	n := s.Words[v].Head
	o := s.Child(v, "obj")
	name := -1
	if o < 0 {
		name = bareName(s, v)
		o = name
	}
	if top := describedRoot(s, n); o > v && top >= 0 {
		n = top
	}
	if top := partOfRoot(s, n); intransitive && top >= 0 {
		n = top
	}
	gerund := overGerund(s, n, v)
	if s.Rel(v) != "acl" || n < 0 || n > v || o < v && !intransitive && !gerund || !s.Is(n, "NOUN", "PROPN") || s.Child(v, "obl:agent", "nsubj", "iobj") >= 0 || s.Lower[v-1] == "," {
		return false
	}
	up, rel := s.Words[n].Head, syntax.BaseRel(s.Rel(n))
	within := rel == "nsubj" && up > v && tree.OtherSubject(s, up, n)
	if up >= 0 && !within && !gerund {
		return false
	}
	s.Rehang(func() {
		switch {
		case up < 0:
			s.Hang(v, -1, "root")
		case within:
			s.Hang(v, up, "ccomp")
		default: // "Clashes raged near the town, pitting …", "Gunmen shot at a taxi, leaving …"
			s.TakePlaceOf(v, up)
			s.Hang(up, v, "advcl")
		}
		s.Hang(n, v, "nsubj")
		if name >= 0 {
			s.Hang(name, v, "obj")
		}
		tree.MoveLater(s, n, v)
	})
	return true
}

// bareName returns the name of two words or more that was hung on a verb like a time, without a
// preposition: "Gunmen killed senator and party leader [Luis Ruiz]". -1 without.
func bareName(s *syntax.Sentence, v int) int {
	for _, k := range s.Children(v, "obl") {
		if k > v && s.Rel(k) == "obl" && s.Is(k, "PROPN") && s.Child(k, "flat") > k && s.Child(k, "case") < 0 && s.Child(k, "nmod:desc") >= 0 {
			return k
		}
	}
	return -1
}

// describedRoot returns the noun that a sentence was hung on and that a word describes
// through an adjective behind it: "Militiamen" for "governor" in "Militiamen loyal to a
// governor raided a camp". -1 without.
func describedRoot(s *syntax.Sentence, n int) int {
	if n < 0 || syntax.BaseRel(s.Rel(n)) != "obl" {
		return -1
	}
	a := s.Words[n].Head
	if a < 0 || a > n || !s.Is(a, "ADJ") || s.Rel(a) != "acl" && s.Rel(a) != "amod" {
		return -1
	}
	if top := s.Words[a].Head; top >= 0 && top < a && s.Words[top].Head < 0 {
		return top
	}
	return -1
}

// partOfRoot returns the noun that a sentence was hung on and of which a word tells what
// or who it is made up of: "Hundreds" for "people" in "Hundreds of people protested". -1
// without.
func partOfRoot(s *syntax.Sentence, n int) int {
	if n < 0 || s.Rel(n) != "nmod" {
		return -1
	}
	if top := s.Words[n].Head; top >= 0 && top < n && s.Is(top, "NOUN") && s.Words[top].Head < 0 {
		return top
	}
	return -1
}

// overGerund reports whether a word is a noun that the parser made the subject of a present participle behind a
// verb v, which no sentence has as its verb.
func overGerund(s *syntax.Sentence, n, v int) bool {
	if n < 0 || syntax.BaseRel(s.Rel(n)) != "nsubj" {
		return false
	}
	up := s.Words[n].Head
	return up > v && s.Words[up].Feat("Tense") == "Pres" && s.Words[up].Feat("VerbForm") != "Fin" && s.Child(up, "aux") < 0
}

// participleAfterAll makes a verb without an object a participle of its
// subject when another verb follows that has no subject and nothing to join it:
// "A shell filled with gas landed in a village", "Men held hostage for years were freed",
// "Two men charged with the murder were released".
func participleAfterAll(s *syntax.Sentence, v int, captive syntax.WordSet) bool {
	n, o := s.Child(v, "nsubj", "nsubj:pass"), s.Child(v, "obj")
	if w := v + 1; o < 0 && w < len(s.Words) && captive.Word(s, w) && s.Words[w].Head == v {
		o = w
	}
	if n < 0 || n > v || !s.Is(n, "NOUN", "PROPN") || o >= 0 && (o != v+1 || !captive.Word(s, o)) {
		return false
	}
	main := -1
	for _, k := range s.Children(v, "advcl", "conj", "ccomp", "parataxis", "xcomp") {
		be := s.Child(k, "aux:pass")
		passive := be >= 0 && (o >= 0 || s.Words[be].Feat("VerbForm") == "Fin" && be > v)
		if k > v && s.Is(k, "VERB") && (passive || s.Words[k].Feat("VerbForm") == "Fin" && s.Child(k, "aux") < 0) && s.Child(k, "nsubj", "nsubj:pass", "mark", "cc", "expl") < 0 {
			main = k
			break
		}
	}
	if main < 0 || (s.Lower[v-1] == ",") != (s.Lower[s.VerbStart(main)-1] == ",") {
		return false
	}
	s.Rehang(func() {
		s.TakePlaceOf(main, v)
		s.Hang(v, n, "acl")
		if o < 0 {
			s.Words[v].Feats = "Tense=Past|VerbForm=Part|Voice=Pass"
		}
		s.Hang(n, main, "nsubj")
		tree.MoveLater(s, v, main)
	})
	return true
}

// agentAfterAll makes a verb that the parser joined to the verb before it, with nothing
// between the two to join them, a participle of the noun right before it, since somebody
// is named by whom it was done: "was hurt in the raid mounted tonight by rebels".
func agentAfterAll(s *syntax.Sentence, v int) {
	h := s.Words[v].Head
	if v < 1 || s.Rel(v) != "conj" || h < 0 || h >= v-1 || !s.Is(h, "VERB") || !s.Is(v-1, "NOUN") || s.Child(v, "obl:agent") < v || s.Child(v, "nsubj", "nsubj:pass", "obj", "cc", "expl") >= 0 {
		return
	}
	s.Rehang(func() {
		s.Hang(v, v-1, "acl")
		s.Words[v].Feats = "Tense=Past|VerbForm=Part|Voice=Pass"
	})
}
