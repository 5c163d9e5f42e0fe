package frames

import (
	"slices"

	"attest/coding/syntax"
)

// Trigger is a word, with its companions, that may tell an act.
type Trigger struct {
	Pattern  Pattern
	Sentence *syntax.Sentence
	Word     int   // head word
	Words    []int // head and companions, in text order
}

// Frame returns the frame that the word belongs to.
func (t Trigger) Frame() *Frame { return t.Pattern.Frame }

// Span returns the bytes of the trigger's head word.
func (t Trigger) Span() syntax.Span { return t.Sentence.Span(t.Word, t.Word) }

// TriggersAt returns the patterns that match at word i: those with more
// companions first, then in the order of the pack's file.
func (fr *Lexicon) TriggersAt(s *syntax.Sentence, i int) []Trigger {
	fit, _ := fr.TriggersOrNot(s, i)
	return fit
}

// TriggersOrNot returns with them the patterns that would match but for words
// beside them with which they mean something else.
func (fr *Lexicon) TriggersOrNot(s *syntax.Sentence, i int) (fit, unfit []Trigger) {
	for k, key := range [2]string{s.Lemma[i], s.Lower[i]} {
		if k > 0 && key == s.Lemma[i] {
			continue
		}
		for _, p := range fr.byHead[key] {
			if !tagFits(s, i, p) || p.Frame.Needs == NeedLine && !verbless(s) {
				continue
			}
			words, ok := matchCompanions(s, i, p, fr.grammar)
			switch {
			case !ok || auxiliaryOf(s, i, words) || describesOther(s, i, words):
			case fr.meansElse(s, i, p, words):
				unfit = append(unfit, Trigger{p, s, i, words})
			default:
				fit = append(fit, Trigger{p, s, i, words})
			}
		}
	}
	slices.SortStableFunc(fit, func(a, b Trigger) int {
		if d := len(b.Pattern.companions) - len(a.Pattern.companions); d != 0 {
			return d
		}
		return a.Frame().Line - b.Frame().Line
	})
	return fit, unfit
}

// tagFits tells whether the word's tag can be a verb's or a noun's. A
// participle used as an adjective counts as a verb; a word that the tagger
// took for a proper noun counts as a noun, as in headlines.
func tagFits(s *syntax.Sentence, i int, p Pattern) bool {
	if p.Noun && s.Is(i, "VERB") && s.Child(i, "aux", "nsubj", "obj") >= 0 { // "had fired rockets" is no "rocket fire"
		return false
	}
	if !p.Noun && len(p.companions) > 0 && !p.hyphened && i > 1 && s.Lower[i-1] == "-" && s.Words[i].Feat("VerbForm") == "Part" { // "fire from a rebel-held hill" holds no fire
		return false
	}
	if p.Noun {
		return s.Is(i, "NOUN", "PROPN") || len(p.companions) > 0 && s.Is(i, "ADJ", "VERB", "X") && s.Words[i].Feat("VerbForm") != "Fin"
	}
	if s.Is(i, "VERB", "AUX") {
		return true
	}
	return s.Is(i, "ADJ") && (s.Words[i].Feat("VerbForm") == "Part" || s.Lower[i] != s.Lemma[i] || len(p.companions) > 0)
}

// matchCompanions finds each companion near the head: the nearest word with
// that lemma or form, within companionWindow and in the same clause part, or an
// argument of the verb. Compounds of nouns must stand close.
func matchCompanions(s *syntax.Sentence, i int, p Pattern, g *syntax.Grammar) ([]int, bool) {
	for _, c := range p.companions { // of most patterns a word is nowhere in the sentence
		if c != "self" && !slices.Contains(s.Lower, c) && !slices.Contains(s.Lemma, c) {
			return nil, false
		}
	}
	words := []int{i}
	window := companionWindow
	if p.Noun {
		window = 4
	}
	for _, c := range p.companions {
		best := -1
		for d := 1; d <= window+longestAside; d++ {
			for _, j := range [2]int{i - d, i + d} {
				if j < 0 || j >= len(s.Words) || best >= 0 || !isCompanion(s, j, c, g) || slices.Contains(words, j) {
					continue
				}
				if d > window && d-asides(s, i, j) > window {
					continue
				}
				if h := s.Words[j].Head; s.Rel(j) == "compound:prt" && h != i && h >= 0 && s.Is(h, "VERB") && !slices.Contains(words, h) { // "was given up by those who held it": nobody is held up
					continue
				}
				if h := s.Words[j].Head; s.Is(j, "ADP", "ADV") && h > j+1 && s.Is(h, "NUM") && s.Words[j+1].Head == h { // "up to 20 people held" are not held up
					continue
				}
				if !p.Noun && j > i+1 && s.Is(j, "VERB") && s.Rel(j) == "advcl" && s.Lower[j-1] == "," { // "shot down a helicopter, killing two" shot nobody dead
					continue
				}
				if s.Hyphened(j) && g.Set("handler").At(s, j+2) > 0 { // "destroyed a bomb-making workshop" bursts no bomb
					continue
				}
				if s.Is(j, "PROPN") && s.IsTimed(j) { // "held since March" holds no march
					continue
				}
				if s.Is(j, "ADP", "SCONJ") && j < i && s.Rel(j) == "mark" && s.Words[j].Head == i { // "home from taking her son to school"
					continue
				}
				if v := s.Words[j].Head; c == "self" && j > i && v > j && s.Is(v, "VERB") { // « font sauter deux ponts avant de se retirer »
					continue
				}
				if v := s.Words[j].Head; c == "self" && j < i && v >= 0 && v < j && v != s.Words[i].Head && s.Is(v, "VERB") { // "a cell calling itself the Front said it had blown up a bridge"
					continue
				}
				if p.Noun && s.Is(j, "VERB") && (s.Words[j].Feat("VerbForm") == "Fin" || syntax.Infinitival(s, j) || s.Words[i].Head == j) { // "had fired rockets" is no "rocket fire"
					continue
				}
				if s.Is(j, "VERB") && s.Rel(j) == "case" { // "according to initial reports" is no accord
					continue
				}
				if onlyWhere(s, i, j, p, words, g) {
					continue
				}
				if !p.Noun && s.Is(j, "NOUN") && inOtherClause(s, i, j) { // "the force, backed by jets, raided a house" raids with none
					continue
				}
				if s.Is(j, "ADP") && s.Rel(j) == "case" && s.Words[j].Head >= 0 && s.IsTimed(s.Words[j].Head) { // "took the town on Monday" is no "take on"
					continue
				}
				if connected(s, i, j, p.Noun) && !doesIt(s, i, j, p) && (p.Noun || !onlyModifies(s, i, j, words, g) && !onlyCircumstance(s, i, j, g)) {
					best = j
				}
			}
		}
		if best < 0 {
			best = argumentCalled(s, i, c, p)
			if best >= 0 && onlyWhere(s, i, best, p, words, g) {
				best = -1
			}
		}
		if best < 0 {
			return nil, false
		}
		words = append(words, best)
	}
	slices.Sort(words)
	return words, !p.hyphened || hyphenIn(s, words)
}

// isCompanion tells whether a word is a companion, by its lemma or form.
func isCompanion(s *syntax.Sentence, j int, companion string, g *syntax.Grammar) bool {
	return s.Lemma[j] == companion || s.Lower[j] == companion || companion == "self" && (g.Set("self").Word(s, j) || s.Words[j].Feat("Reflex") == "Yes")
}

// hyphenIn tells whether a hyphen stands between two of the words.
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

// onlyModifies tells a noun that only says which the subject or object of a verb
// is: « les gardes du village ont été enlevés » takes no village. What is
// counted or measured is meant itself ("a haul of weapons").
func onlyModifies(s *syntax.Sentence, v, j int, words []int, g *syntax.Grammar) bool {
	h := s.Words[j].Head
	for h >= 0 && h < j && s.Rel(h) == "nmod" && s.Is(h, "NOUN") && s.Words[h].Head >= 0 && g.Set("genitive-preposition").HasPrep(s.Preposition(h)) { // « un atelier de réparation d'avions »
		h = s.Words[h].Head
	}
	return syntax.BaseRel(s.Rel(j)) == "nmod" && s.Is(j, "NOUN") && h >= 0 && s.Words[h].Head == v && s.Is(h, "NOUN", "PROPN") && slices.Contains([]string{"nsubj", "obj"}, syntax.BaseRel(s.Rel(h))) && !slices.Contains(words, h) && !g.Set("portion").Word(s, h) && g.Set("genitive-preposition").HasPrep(s.Preposition(j))
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

// onlyWhere tells ground in which something else is taken: « ont enlevé six enseignants
// dans la ville » takes no town.
func onlyWhere(s *syntax.Sentence, v, j int, p Pattern, words []int, g *syntax.Grammar) bool {
	if p.Noun || p.Frame.Kind != Seize || !g.Set("settlement").Word(s, j) || s.Words[j].Head < 0 || !g.Set("inside-preposition").HasPrep(s.Preposition(j)) {
		return false
	}
	if s.IsPassive(v) && s.Child(v, "nsubj", "nsubj:pass") < 0 && slices.Contains([]string{"acl", "advcl"}, s.Rel(v)) {
		return true // « Enlevés samedi dans la ville, trois bergers … »
	}
	return slices.ContainsFunc(s.Children(v, "obj", "nsubj:pass"), func(o int) bool { return o != j && !slices.Contains(words, o) })
}

// onlyCircumstance tells a noun behind a verb that only says when, or in spite of
// what, or what something is for: "suspended its work after the attack" suspends no
// attack, "struck a depot for drones" strikes with none.
func onlyCircumstance(s *syntax.Sentence, v, j int, g *syntax.Grammar) bool {
	p := s.Preposition(j)
	return j > v && s.Is(j, "NOUN") && (g.Set("circumstance").Has(p) || g.Set("no-means-preposition").Has(p)) && !g.Set("aim").Word(s, j) // « pris pour cible »
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

// connected tells whether two words belong to one phrase (nouns) or to one
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

// coordinatedVerb tells whether word b is an argument of another verb that is only
// coordinated with verb a.
func coordinatedVerb(s *syntax.Sentence, a, b int) bool {
	v := s.Words[b].Head
	for steps := 0; v >= 0 && !s.Is(v, "VERB") && steps < 4; steps++ {
		v = s.Words[v].Head
	}
	return v >= 0 && v != a && (s.Rel(v) == "conj" && s.Words[v].Head == a || s.Rel(a) == "conj" && s.Words[a].Head == v && b < a)
}

// describesOther tells an adjective of a noun that the pattern knows nothing of: "fired
// into open ground" is no opening of fire.
func describesOther(s *syntax.Sentence, i int, words []int) bool {
	h := s.Words[i].Head
	return s.Is(i, "ADJ") && s.Rel(i) == "amod" && h > i && !slices.Contains(words, h) && s.Lower[i] == s.Lemma[i]
}

// auxiliaryOf tells an auxiliary of a verb that the pattern knows nothing of:
// « se sont retrouvés aux mains » is no « être aux mains ».
func auxiliaryOf(s *syntax.Sentence, i int, words []int) bool {
	return s.Is(i, "AUX") && syntax.BaseRel(s.Rel(i)) == "aux" && !slices.Contains(words, s.Words[i].Head)
}

// meansElse tells whether a word stands beside the trigger with which it
// means something else ("take place", "open fire on all cylinders"). Where it happened
// is no such word ("was kidnapped in the city"), nor how long before ("three days before the raid").
func (fr *Lexicon) meansElse(s *syntax.Sentence, i int, p Pattern, words []int) bool {
	for j := max(0, i-3); j < len(s.Words) && j <= max(i, words[len(words)-1])+4; j++ {
		if !slices.Contains(words, j) && p.Frame.Not.Word(s, j) && !(s.IsTimed(j) && s.Child(j, "nummod") >= 0) && !fr.nightOfTaking(s, j, p) && !fr.namesScene(s, j) && connected(s, i, j, false) && (s.Words[j].Head == i || s.Words[i].Head == j || j == i-2 && s.Lower[i-1] == "-" || j == i+1 || j == i-1 || slices.Contains(words, s.Words[j].Head)) {
			return true
		}
	}
	if n := s.Words[i].Head; n >= 0 && s.Is(i, "VERB") && s.Rel(i) == "acl" && p.Frame.Not.Word(s, n) { // « le retrait des troupes, achevé samedi »
		return true
	}
	// What is done to something far before it: "soldiers held by the movement were handed over".
	return s.Is(i, "VERB") && slices.ContainsFunc(s.Children(i, "nsubj:pass"), func(k int) bool {
		return p.Frame.Not.Word(s, k) && !slices.Contains(words, k)
	})
}

// nightOfTaking tells the time within which a place was taken: « s'est emparé dans la nuit d'un
// village » is no nightfall.
func (fr *Lexicon) nightOfTaking(s *syntax.Sentence, j int, p Pattern) bool {
	return p.Frame.Kind == Seize && fr.grammar.Set("time-unit").Word(s, j) && fr.grammar.Set("inside-preposition").HasPrep(s.Preposition(j))
}

// namesScene tells a word for a kind of place that says where something happened, or for a
// part of a certain day: « s'est emparé dans la nuit de lundi à mardi » is no nightfall.
func (fr *Lexicon) namesScene(s *syntax.Sentence, j int) bool {
	if s.IsTimed(j) && s.Preposition(j) != "" && j+1 < len(s.Words) && s.IsTimed(j+1) {
		return true
	}
	place := slices.ContainsFunc([]string{"settlement", "facility", "site", "place-anaphor", "ground", "locative"}, func(set string) bool { return fr.grammar.Set(set).Word(s, j) })
	return place && syntax.BaseRel(s.Rel(j)) == "obl" && fr.grammar.Set("inside-preposition").HasPrep(s.Preposition(j))
}
