package frames

import (
	"slices"

	"attest/coding/syntax"
)

// companions is the search for the companions of a pattern beside the word that heads it.
type companions struct {
	s     *syntax.Sentence
	head  int
	p     Pattern
	words []int // the head and what has been found
	g     *syntax.Grammar
}

// companionsOf finds each companion near the head: the nearest word with
// that lemma or form, within companionWindow and in the same clause part, or an
// argument of the verb. It returns them with the head, in text order.
func companionsOf(s *syntax.Sentence, i int, p Pattern, g *syntax.Grammar) ([]int, bool) {
	for _, c := range p.companions { // of most patterns a word is nowhere in the sentence
		if c != "self" && !slices.Contains(s.Lower, c) && !slices.Contains(s.Lemma, c) {
			return nil, false
		}
	}
	f := companions{s: s, head: i, p: p, words: []int{i}, g: g}
	for _, c := range p.companions {
		j := f.nearest(c)
		if j < 0 {
			if j = argumentCalled(s, i, c, p); j < 0 || f.onlyWhere(j) {
				return nil, false
			}
		}
		f.words = append(f.words, j)
	}
	slices.Sort(f.words)
	return f.words, !p.hyphened || hyphenIn(s, f.words)
}

// nearest returns the nearest word that can be a companion, or -1. Compounds of nouns must stand close.
func (f *companions) nearest(companion string) int {
	const compoundWindow = 4
	window := companionWindow
	if f.p.Noun {
		window = compoundWindow
	}
	for d := 1; d <= window+longestAside; d++ {
		for _, j := range [2]int{f.head - d, f.head + d} {
			if j < 0 || j >= len(f.s.Words) || !isCompanion(f.s, j, companion, f.g) || slices.Contains(f.words, j) {
				continue
			}
			if d > window && d-asides(f.s, f.head, j) > window {
				continue
			}
			if !f.barred(j, companion) && f.belongs(j) {
				return j
			}
		}
	}
	return -1
}

// belongs reports whether a word is in one phrase or clause with the head, and not what only describes or
// dates what is said there.
func (f *companions) belongs(j int) bool {
	if !connected(f.s, f.head, j, f.p.Noun) || doesIt(f.s, f.head, j, f.p) {
		return false
	}
	return f.p.Noun || !f.onlyModifies(j) && !f.onlyCircumstance(j)
}

// barred reports whether a word that could be a companion is part of something else.
func (f *companions) barred(j int, companion string) bool {
	s := f.s
	switch {
	case companion == "self" && f.selfOfOther(j), f.particleOfOther(j), s.Is(j, "VERB") && f.verbOfOther(j), f.onlyWhere(j):
		return true
	case s.Hyphened(j) && f.g.Set("handler").At(s, j+2) > 0: // "destroyed a bomb-making workshop" bursts no bomb
		return true
	case s.Is(j, "PROPN") && s.IsTimed(j): // "held since March" holds no march
		return true
	}
	return !f.p.Noun && s.Is(j, "NOUN") && inOtherClause(s, f.head, j) // "the force, backed by jets, raided a house" raids with none
}

// selfOfOther reports whether "self" is that of another verb: « font sauter deux ponts avant de se retirer »,
// « qui s'y reposaient avant de faire exploser la tour », "a cell calling itself the Front said it had blown up a bridge".
func (f *companions) selfOfOther(j int) bool {
	v := f.s.Words[j].Head
	if v < 0 || !f.s.Is(v, "VERB") {
		return false
	}
	if j > f.head {
		return v > j
	}
	if v > j {
		return v != f.head && !slices.Contains(f.p.companions, f.s.Lemma[v])
	}
	return v != f.s.Words[f.head].Head
}

// particleOfOther reports whether a particle or preposition goes with another word than the head.
func (f *companions) particleOfOther(j int) bool {
	s, up := f.s, f.s.Words[j].Head
	if up < 0 {
		return false
	}
	switch {
	case s.Rel(j) == "compound:prt" && up != f.head && s.Is(up, "VERB") && !slices.Contains(f.words, up): // "was given up by those who held it": nobody is held up
		return true
	case s.Is(j, "ADP", "ADV") && up > j+1 && s.Is(up, "NUM") && s.Words[j+1].Head == up: // "up to 20 people held" are not held up
		return true
	case s.Is(j, "ADP", "SCONJ") && j < f.head && s.Rel(j) == "mark" && up == f.head: // "home from taking her son to school"
		return true
	}
	return s.Is(j, "ADP") && s.Rel(j) == "case" && s.IsTimed(up) // "took the town on Monday" is no "take on"
}

// verbOfOther reports whether a verb tells something of its own: "shot down a helicopter, killing two" shot nobody
// dead, "had fired rockets" is no "rocket fire", "was attacked by armed men" no "armed attack", "according to
// initial reports" is no accord.
func (f *companions) verbOfOther(j int) bool {
	s := f.s
	if s.Rel(j) == "case" {
		return true
	}
	if f.p.Noun {
		return s.Words[j].Feat("VerbForm") == "Fin" || syntax.Infinitival(s, j) || s.Words[f.head].Head == j || s.Child(j, "aux:pass") >= 0
	}
	return j > f.head+1 && s.Rel(j) == "advcl" && s.Lower[j-1] == ","
}

// isCompanion reports whether a word is a companion, by its lemma or form.
func isCompanion(s *syntax.Sentence, j int, companion string, g *syntax.Grammar) bool {
	return s.Lemma[j] == companion || s.Lower[j] == companion || companion == "self" && (g.Set("self").Word(s, j) || s.Words[j].Feat("Reflex") == "Yes")
}

// hyphenIn reports whether a hyphen stands between two of the words.
func hyphenIn(s *syntax.Sentence, words []int) bool {
	for _, w := range words {
		if w+2 < len(s.Words) && s.Lower[w+1] == "-" && slices.Contains(words, w+2) {
			return true
		}
	}
	return false
}

// inOtherClause tells a noun of a participle or clause that only describes an argument
// of a verb.
func inOtherClause(s *syntax.Sentence, v, j int) bool {
	for i, steps := j, 0; i >= 0 && i != v && steps < len(s.Words); i, steps = s.Words[i].Head, steps+1 {
		if s.Is(i, "VERB") && syntax.BaseRel(s.Rel(i)) == "acl" && s.Within(i, v) {
			return true
		}
	}
	return false
}

// onlyModifies reports whether a noun only says which the subject or object of a verb
// is: « les gardes du village ont été enlevés » takes no village. What is
// counted or measured is meant itself ("a haul of weapons").
func (f *companions) onlyModifies(j int) bool {
	s, h := f.s, f.s.Words[j].Head
	for h >= 0 && h < j && s.Rel(h) == "nmod" && s.Is(h, "NOUN") && s.Words[h].Head >= 0 && f.g.Set("genitive-preposition").HasPrep(s.Preposition(h)) { // « un atelier de réparation d'avions »
		h = s.Words[h].Head
	}
	if h < 0 || s.Words[h].Head != f.head || !s.Is(j, "NOUN") || !s.Is(h, "NOUN", "PROPN") || syntax.BaseRel(s.Rel(j)) != "nmod" || slices.Contains(f.words, h) {
		return false
	}
	rel := syntax.BaseRel(s.Rel(h))
	return (rel == "nsubj" || rel == "obj") && !f.g.Set("portion").Word(s, h) && f.g.Set("genitive-preposition").HasPrep(s.Preposition(j))
}

// doesIt tells the subject of a verb with an object of its own, which is no weapon
// that is sent, no ground and nobody that is held: "the bomb attack left five dead", "the
// authorities imposed a curfew".
func doesIt(s *syntax.Sentence, v, j int, p Pattern) bool {
	if !p.Noun && p.Frame.Kind == Launch && s.Is(j, "VERB") { // "left the church after it was bombed"
		return true
	}
	if p.Noun || j > v || p.Frame.Kind != Launch && p.Frame.Kind != Seize && p.Frame.Kind != Arrest || !s.Is(j, "NOUN", "PROPN") || s.Child(v, "obj") < v {
		return false
	}
	k := s.Child(v, "nsubj")
	return k >= 0 && k < v && s.Rel(k) != "nsubj:pass" && s.Within(j, k)
}

// onlyWhere reports whether ground is only where something else is taken: « ont enlevé six enseignants
// dans la ville » takes no town.
func (f *companions) onlyWhere(j int) bool {
	s, v := f.s, f.head
	if f.p.Noun || f.p.Frame.Kind != Seize || !f.g.Set("settlement").Word(s, j) || s.Words[j].Head < 0 || !f.g.Set("inside-preposition").HasPrep(s.Preposition(j)) {
		return false
	}
	if s.IsPassive(v) && s.Child(v, "nsubj", "nsubj:pass") < 0 && slices.Contains([]string{"acl", "advcl"}, s.Rel(v)) {
		return true // « Enlevés samedi dans la ville, trois bergers … »
	}
	return slices.ContainsFunc(s.Children(v, "obj", "nsubj:pass"), func(o int) bool { return o != j && !slices.Contains(f.words, o) })
}

// onlyCircumstance reports whether a noun behind a verb only says when, or in spite of
// what, or what something is for: "suspended its work after the attack" suspends no
// attack, "struck a depot for drones" strikes with none.
func (f *companions) onlyCircumstance(j int) bool {
	p := f.s.Preposition(j)
	return j > f.head && f.s.Is(j, "NOUN") && (f.g.Set("circumstance").Has(p) || f.g.Set("no-means-preposition").Has(p)) && !f.g.Set("aim").Word(f.s, j) // « pris pour cible »
}

// argumentCalled returns the subject or object of a verb, or what it says of the object,
// that is a companion, however far it stands ("the bodies of eleven men with bullet wounds
// … were found", "left six guards of the mine near Yala dead", "set two lorries loaded with ore
// on fire"), or -1.
func argumentCalled(s *syntax.Sentence, v int, companion string, p Pattern) int {
	if p.Noun || !s.Is(v, "VERB") {
		return -1
	}
	for _, k := range s.Children(v, "nsubj", "nsubj:pass", "obj") {
		if (s.Lemma[k] == companion || s.Lower[k] == companion) && !doesIt(s, v, k, p) {
			return k
		}
	}
	for _, k := range s.Children(v, "xcomp", "advmod") {
		if (s.Is(k, "ADJ") || s.Rel(k) == "xcomp" && s.Is(k, "NOUN")) && s.Lemma[k] == companion && s.Child(v, "obj") >= 0 {
			return k
		}
	}
	for _, k := range s.Children(v, "obl") { // an object behind asides, which the parser took for a circumstance
		if (s.Lemma[k] == companion || s.Lower[k] == companion) && s.Preposition(k) == "" {
			return k
		}
	}
	return -1
}

// longestAside is how many words more than the window may stand before a companion where
// they do not part it from its head: « s'est emparé dans la nuit de lundi à mardi de la ville ».
const longestAside = 10

// asides counts the words between two that do not part them: punctuation and
// times (« ont mis la main, samedi, sur une cache »).
func asides(s *syntax.Sentence, a, b int) int {
	n := 0
	for k := max(min(a, b)+1, 0); k < max(a, b) && k < len(s.Words); k++ {
		if s.Is(k, "PUNCT") || s.IsTimed(k) {
			n++
		}
	}
	return n
}

// connected reports whether two words belong to one phrase (nouns) or to one
// clause (verbs): no clause-level punctuation between them, or one governs
// the other.
func connected(s *syntax.Sentence, a, b int, noun bool) bool {
	if !noun && s.Is(b, "NOUN", "ADP", "ADV") && coordinatedVerb(s, a, b) {
		return false // "took the post and seized arms" takes no arms, "pushed them out and took prisoners" takes nothing out
	}
	if h := s.Words[b].Head; !noun && b < a && s.Is(b, "ADP") && s.Rel(b) == "case" && h >= 0 && s.Words[h].Head != a {
		return false // "soldiers from Chad drove into the town" drives nobody from it
	}
	if !noun && s.Rel(a) == "acl" && s.Is(b, "VERB") && s.Words[b].Feat("VerbForm") == "Fin" && s.Within(a, b) { // "gunmen firing from a car shot two men" fires no shot
		return false
	}
	if s.Within(b, a) {
		if !noun {
			return true
		}
		top := b
		if s.Rel(b) == "case" { // « des tirs croisés entre … »
			top = s.Words[b].Head
		}
		if up := s.Words[top].Head; top == a || up == a || up >= 0 && s.Words[up].Head == a {
			return true
		}
	}
	if s.Words[a].Head == b {
		return true
	}
	if !noun && s.Rel(a) == "acl" && s.Is(b, "NOUN") && b < a { // « leurs cibles malgré les mesures prises » is no « prendre pour cible »
		return false
	}
	lo, hi := min(a, b), max(a, b)
	for k := lo + 1; k < hi; k++ {
		if s.Is(k, "PUNCT") && s.Lower[k] != "-" && s.Lower[k] != "\"" && s.Lower[k] != "«" && s.Lower[k] != "»" {
			return false
		}
		if noun && s.Is(k, "VERB", "AUX", "SCONJ") {
			return false
		}
	}
	if noun {
		return hi-lo <= 3
	}
	return true
}

// coordinatedVerb reports whether word b is an argument of another verb that is only
// coordinated with verb a.
func coordinatedVerb(s *syntax.Sentence, a, b int) bool {
	v := s.Words[b].Head
	for steps := 0; v >= 0 && !s.Is(v, "VERB") && steps < 4; steps++ {
		v = s.Words[v].Head
	}
	return v >= 0 && v != a && (s.Rel(v) == "conj" && s.Words[v].Head == a || s.Rel(a) == "conj" && s.Words[a].Head == v && b < a)
}
