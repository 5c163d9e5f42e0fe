package mend

import (
	"slices"

	"attest/coding/syntax"
)

// The past tense and the participle of most English verbs are one form, and a
// parser that reads from left to right takes one for the other. What follows
// tells them apart.

// gardenPaths mends sentences read so; intransitive verbs have no passive, and who is
// held captive is what comes before "held".
func gardenPaths(l *Language, s *syntax.Sentence) {
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
	within := rel == "nsubj" && up > v && otherSubject(s, up, n)
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
		moveLater(s, n, v)
	})
	return true
}

// overGerund tells a noun that the parser made the subject of a present participle behind a
// verb v, which no sentence has as its verb.
func overGerund(s *syntax.Sentence, n, v int) bool {
	if n < 0 || syntax.BaseRel(s.Rel(n)) != "nsubj" {
		return false
	}
	up := s.Words[n].Head
	return up > v && s.Words[up].Feat("Tense") == "Pres" && s.Words[up].Feat("VerbForm") != "Fin" && s.Child(up, "aux") < 0
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

// otherSubject tells whether a verb has a subject nearer than one.
func otherSubject(s *syntax.Sentence, v, far int) bool {
	for _, k := range s.Children(v, "nsubj") {
		if k > far {
			return true
		}
	}
	return false
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
		moveLater(s, v, main)
	})
	return true
}

// moveLater hangs what stands after word b and hung on word a on b.
func moveLater(s *syntax.Sentence, a, b int) {
	for _, k := range s.Kids[a] {
		if k <= b || s.Words[k].Head != a {
			continue
		}
		s.Words[k].Head = b
		if syntax.BaseRel(s.Rel(k)) == "nmod" {
			s.Words[k].Rel = "obl"
		}
	}
}

// thoughtToBe makes a participle of believing before an infinitive, taken for the
// verb of the sentence, part of the phrase before it: "Gunmen thought to be from
// the hills killed six".
func thoughtToBe(l *Language, s *syntax.Sentence) {
	for v := 1; v < len(s.Words); v++ {
		n := v - 1
		if !s.Is(v, "VERB") || s.Lower[v] == s.Lemma[v] || l.Set("suspect").At(s, v) == 0 || s.Rel(v) == "acl" || s.Child(v, "aux", "aux:pass", "obj") >= 0 || !s.Is(n, "NOUN", "PROPN") {
			continue
		}
		subject := n // or what it belongs to: "an attack by gunmen thought to be …"
		for subject >= 0 && s.Words[subject].Head != v {
			subject = s.Words[subject].Head
		}
		if subject < 0 || subject > n {
			continue
		}
		if v+1 >= len(s.Words) || !s.Is(v+1, "PART") {
			continue
		}
		main := -1
		for k := v + 2; k < len(s.Words) && s.Lower[k] != ","; k++ {
			if a := s.Child(k, "aux", "aux:pass"); s.Is(k, "VERB") && s.PastForm(k) && (a < 0 || a >= v+2) && (s.Child(k, "mark") < 0 || s.Child(k, "mark") == v+1) && (s.Words[k].Head == v || s.Words[k].Head > v && s.Words[s.Words[k].Head].Head == v || s.Words[k].Head == s.Words[v].Head && s.Child(k, "cc") < 0 && (s.Child(k, "nsubj") < 0 || s.Child(k, "nsubj") > v)) {
				main = k
				break
			}
		}
		if main < 0 {
			continue
		}
		s.Rehang(func() {
			for _, k := range s.Children(main, "nsubj") { // "from the ADF", taken for the subject
				if k < main {
					s.Hang(k, v, "xcomp")
					if s.Words[v+2].Head == main { // "thought to [be Islamists killed]"
						s.Hang(v+2, k, "cop")
					}
				}
			}
			s.TakePlaceOf(main, v)
			for _, k := range s.Kids[v] {
				if k < n && k != subject && s.Words[k].Head == v || k > main && s.Words[k].Head == v {
					s.Words[k].Head = main
				}
			}
			s.Hang(v, n, "acl")
			s.Hang(subject, main, "nsubj")
		})
	}
}

// reportsAtEnd makes a noun of saying that ends a sentence or clause behind a comma
// and a name the verb that it is: "… was killed, the Anadolu agency reports".
func reportsAtEnd(l *Language, s *syntax.Sentence) {
	for n := 2; n < len(s.Words); n++ {
		k, v := n-1, s.Words[n].Head
		if v < 0 || v > n || !s.Is(n, "NOUN") || !endsClause(s, n) || s.Words[k].Head != n || !s.Is(k, "NOUN", "PROPN") || l.Set("say").At(s, n) == 0 {
			continue
		}
		if s.Words[n].Feat("Number") != "Plur" && s.Child(n, "det") >= 0 { // one report has its article
			continue
		}
		first, _ := s.NounPhrase(n)
		if s.Lower[first] == "," {
			first++
		}
		if s.Lower[first-1] != "," || s.Child(n, "case", "nummod") >= 0 || s.Child(n, "amod") >= 0 && !l.Set("station").Word(s, k) && s.Child(n, "det") < 0 && s.Words[n].Feat("Number") == "Plur" {
			continue
		}
		s.Rehang(func() { verbAtEnd(s, first, k, n, v) })
	}
}

// endsClause tells a word with the end of the sentence or a semicolon behind it.
func endsClause(s *syntax.Sentence, n int) bool {
	for n++; n < len(s.Words); n++ {
		if s.Lower[n] == ";" {
			return true
		}
		if !s.Is(n, "PUNCT") || s.Lower[n] == "," {
			return false
		}
	}
	return true
}

// verbAtEnd makes the noun n the verb that tells what the clause v says, with the
// words from first to k before it as its subject.
func verbAtEnd(s *syntax.Sentence, first, k, n, v int) {
	s.TakePlaceOf(n, v)
	s.Hang(v, n, "ccomp")
	s.Words[n].UPOS, s.Words[n].Feats = "VERB", "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin"
	s.Words[k].Rel = "nsubj"
	for _, w := range s.Kids[n] {
		if w >= first && w < k {
			s.Words[w].Head = k
		}
	}
}

// reportThat makes a noun of saying behind a plural and before "that" the verb
// that it is: "Local sources report that …".
func reportThat(l *Language, s *syntax.Sentence) {
	for n := 1; n+1 < len(s.Words); n++ {
		k := n - 1
		if !s.Is(n, "NOUN") || !s.Is(k, "NOUN") || s.Words[k].Feat("Number") != "Plur" || s.Words[k].Head != n || !l.Set("that").Word(s, n+1) || l.Set("say").At(s, n) == 0 {
			continue
		}
		s.Rehang(func() {
			if up := s.Words[n].Head; syntax.BaseRel(s.Rel(n)) == "nsubj" && up > n { // the verb of what is told
				s.TakePlaceOf(n, up)
				s.Hang(up, n, "ccomp")
			}
			s.Words[n].UPOS, s.Words[n].Feats = "VERB", "Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin"
			s.Words[k].Rel = "nsubj"
			for _, w := range s.Kids[n] {
				if w < k {
					s.Words[w].Head = k
				}
				if w > n && s.Words[w].Head == n && (s.Rel(w) == "acl" || s.Rel(w) == "acl:relcl") {
					s.Words[w].Rel = "ccomp"
				}
			}
		})
	}
}

// sustainedInjuries makes a clause of persons and their injuries that the parser read
// as one phrase: "two died and [six sustained] injuries when a blast …".
func sustainedInjuries(l *Language, s *syntax.Sentence) {
	g := l.Grammar
	for h := range s.Words {
		if s.Rel(h) != "conj" || !s.Is(h, "NOUN") || g.Set("wound-word").At(s, h) == 0 || s.Child(h, "case", "det") >= 0 {
			continue
		}
		n, w := s.Child(h, "nummod"), s.Child(h, "amod")
		if n < 0 || w < n || w > h || !g.Set("support-undergo").Word(s, w) {
			continue
		}
		s.Rehang(func() {
			for k := range s.Words {
				if s.Words[k].Head == h && (k > h || k < n) {
					s.Words[k].Head = w
				}
			}
			makeVerb(s, w, finitePast)
			s.Hang(w, s.ClauseOf(s.Words[h].Head), "conj")
			s.Hang(n, w, "nsubj")
			s.Hang(h, w, "obj")
		})
	}
}

// pastBeforeNumber makes a participle behind "and" that was hung on a noun with its number behind
// the participle the verb that it is: "led to the death of nine people and [forced] hundreds of
// families to flee".
func pastBeforeNumber(l *Language, s *syntax.Sentence) {
	for w := 1; w < len(s.Words); w++ {
		n := s.Words[w].Head
		if !s.Is(w, "VERB") || !s.PastForm(w) || s.Rel(w) != "amod" || n <= w || !s.Is(w-1, "CCONJ") || s.Rel(n) != "conj" {
			continue
		}
		if k := s.Child(n, "nummod"); k < w && !l.Set("magnitude").Word(s, n) {
			continue
		}
		v := s.VerbAbove(s.Words[n].Head)
		if v < 0 || v > w {
			continue
		}
		s.Rehang(func() {
			s.Hang(w, v, "conj")
			s.Words[w].Feats = finitePast
			s.Hang(n, w, "obj")
			s.Words[w-1].Head = w
		})
	}
}

// pastOfPhrase makes a past form before a name, which it was hung on as if it described it, or
// whose object that is, the verb of the sentence, where the parser took the present participle
// behind it for that: "an unknown armed group [attacked] Damol village, near Gorga, killing nine".
func pastOfPhrase(_ *Language, s *syntax.Sentence) {
	for w := 1; w < len(s.Words); w++ {
		g := w - 1
		if !s.Is(w, "VERB") || !s.PastForm(w) || !s.Is(g, "NOUN") || s.Child(w, "aux", "aux:pass", "obl:agent", "nsubj") >= 0 {
			continue
		}
		o, v := -1, -1
		switch h := s.Words[w].Head; {
		case s.Rel(w) == "amod" && h > w && s.Words[h].Head == g && s.Rel(h) == "nmod" && s.Child(h, "case") < 0 && s.Rel(g) == "nsubj":
			o, v = h, s.Words[g].Head
		case s.Rel(w) == "acl" && h == g && s.Rel(g) == "appos":
			o, v = s.Child(w, "obj"), s.Root()
		}
		if o < w || v < o || s.Words[v].Feat("VerbForm") == "Fin" || s.Words[v].Feat("Tense") == "Past" || s.Child(v, "aux", "mark") >= 0 || s.Lower[v-1] != "," || !s.Is(v, "VERB") {
			continue
		}
		s.Rehang(func() {
			s.TakePlaceOf(w, v)
			s.Words[w].Feats = finitePast
			for _, k := range slices.Concat(s.Kids[v], s.Kids[g]) {
				if s.Words[k].Head == v && k < v || s.Words[k].Head == g && k > w {
					s.Words[k].Head = w
				}
				if s.Words[k].Head == w && syntax.BaseRel(s.Rel(k)) == "nmod" {
					s.Words[k].Rel = "obl"
				}
			}
			s.Hang(v, w, "advcl")
			s.Hang(g, w, "nsubj")
			s.Hang(o, w, "obj")
		})
	}
}

// pastBeforeClause makes a past form with an object, which was hung on its subject, the verb of the
// sentence where the parser took for that the verb of a clause behind it: "Two gunmen [shot] and
// killed a man on Friday, as he was leaving his home".
func pastBeforeClause(_ *Language, s *syntax.Sentence) {
	r := s.Root()
	if r < 0 || !s.Is(r, "VERB") {
		return
	}
	mark := s.Child(r, "mark")
	if mark < 2 || !s.Is(mark, "SCONJ") {
		return
	}
	for _, n := range s.Children(r, "nsubj") {
		w := s.Child(n, "acl")
		if n > mark || w < n || w > mark || !s.Is(w, "VERB") || !s.PastForm(w) || s.Child(w, "aux", "aux:pass", "obl:agent") >= 0 {
			continue
		}
		object := s.Child(w, "obj")
		if k := s.Child(w, "conj"); object < 0 && k > w {
			object = s.Child(k, "obj")
		}
		if object < w || object > mark {
			continue
		}
		s.Rehang(func() {
			for _, k := range slices.Concat(s.Kids[r], s.Kids[n]) {
				if k != n && k != w && (s.Words[k].Head == r && k < mark || s.Words[k].Head == n && k > w) {
					s.Words[k].Head = w
					if syntax.BaseRel(s.Rel(k)) == "nmod" {
						s.Words[k].Rel = "obl"
					}
				}
			}
			s.Hang(w, -1, "root")
			s.Words[w].Feats = finitePast
			s.Hang(n, w, "nsubj")
			s.Hang(r, w, "advcl")
		})
		return
	}
}
