package coding

import (
	"slices"
)

// trigger is a word, with its companions, that may tell an act.
type trigger struct {
	pattern pattern
	s       *sentence
	w       int   // head word
	words   []int // head and companions, in text order
}

// frame returns the frame that the word belongs to.
func (t trigger) frame() *frame { return t.pattern.frame }

// span returns the bytes of the trigger's head word.
func (t trigger) span() span { return t.s.span(t.w, t.w) }

// triggersAt returns the patterns that match at word i: those with more
// companions first, then in the order of the pack's file.
func (fr *frames) triggersAt(s *sentence, i int) []trigger {
	fit, _ := fr.triggersOrNot(s, i)
	return fit
}

// triggersOrNot returns with them the patterns that would match but for words
// beside them with which they mean something else.
func (fr *frames) triggersOrNot(s *sentence, i int) (fit, unfit []trigger) {
	seen := map[string]bool{}
	for _, key := range [2]string{s.lemma[i], s.lower[i]} {
		if seen[key] {
			continue
		}
		seen[key] = true
		for _, p := range fr.byHead[key] {
			if !tagFits(s, i, p) {
				continue
			}
			words, ok := matchCompanions(s, i, p, fr.grammar)
			switch {
			case !ok || auxiliaryOf(s, i, words):
			case fr.meansElse(s, i, p, words):
				unfit = append(unfit, trigger{p, s, i, words})
			default:
				fit = append(fit, trigger{p, s, i, words})
			}
		}
	}
	slices.SortStableFunc(fit, func(a, b trigger) int {
		if d := len(b.pattern.companions) - len(a.pattern.companions); d != 0 {
			return d
		}
		return a.frame().line - b.frame().line
	})
	return fit, unfit
}

// tagFits tells whether the word's tag can be a verb's or a noun's. A
// participle used as an adjective counts as a verb; a word that the tagger
// took for a proper noun counts as a noun, as in headlines.
func tagFits(s *sentence, i int, p pattern) bool {
	if p.noun && s.is(i, "VERB") && s.child(i, "aux", "nsubj", "obj") >= 0 { // "had fired rockets" is no "rocket fire"
		return false
	}
	if p.noun {
		return s.is(i, "NOUN", "PROPN") || len(p.companions) > 0 && s.is(i, "ADJ", "VERB", "X") && s.Words[i].Feat("VerbForm") != "Fin"
	}
	if s.is(i, "VERB", "AUX") {
		return true
	}
	return s.is(i, "ADJ") && (s.Words[i].Feat("VerbForm") == "Part" || s.lower[i] != s.lemma[i] || len(p.companions) > 0)
}

// matchCompanions finds each companion near the head: the nearest word with
// that lemma or form, within companionWindow and in the same clause part, or an
// argument of the verb. Compounds of nouns must stand close.
func matchCompanions(s *sentence, i int, p pattern, g *grammar) ([]int, bool) {
	words := []int{i}
	window := companionWindow
	if p.noun {
		window = 4
	}
	for _, c := range p.companions {
		best := -1
		for d := 1; d <= window+window/2; d++ {
			for _, j := range [2]int{i - d, i + d} {
				if d > window && d-s.asides(i, j) > window {
					continue
				}
				if j < 0 || j >= len(s.Words) || best >= 0 || slices.Contains(words, j) {
					continue
				}
				if v := s.Words[j].Head; c == "self" && j > i && v > j && s.is(v, "VERB") { // « font sauter deux ponts avant de se retirer »
					continue
				}
				if p.noun && s.is(j, "VERB") && (s.Words[j].Feat("VerbForm") == "Fin" || s.Words[i].Head == j) { // "had fired rockets" is no "rocket fire"
					continue
				}
				if s.is(j, "VERB") && s.rel(j) == "case" { // "according to initial reports" is no accord
					continue
				}
				if s.is(j, "ADP") && s.rel(j) == "case" && s.Words[j].Head >= 0 && s.isTimed(s.Words[j].Head) { // "took the town on Monday" is no "take on"
					continue
				}
				if (s.lemma[j] == c || s.lower[j] == c || c == "self" && (g.set("self").word(s, j) || s.Words[j].Feat("Reflex") == "Yes")) && s.connected(i, j, p.noun) && !s.doesIt(i, j, p) && (p.noun || !s.onlyModifies(i, j, words, g) && !s.onlyCircumstance(i, j, g)) {
					best = j
				}
			}
		}
		if best < 0 {
			best = argumentCalled(s, i, c, p)
		}
		if best < 0 {
			return nil, false
		}
		words = append(words, best)
	}
	slices.Sort(words)
	return words, !p.hyphened || s.hyphenIn(words)
}

// hyphenIn tells whether a hyphen stands between two of the words.
func (s *sentence) hyphenIn(words []int) bool {
	for _, w := range words {
		if w+2 < len(s.Words) && s.lower[w+1] == "-" && slices.Contains(words, w+2) {
			return true
		}
	}
	return false
}

// onlyModifies tells a noun that only says which the subject or object of a verb
// is: « les gardes du village ont été enlevés » takes no village. What is
// counted or measured is meant itself ("a haul of weapons").
func (s *sentence) onlyModifies(v, j int, words []int, g *grammar) bool {
	h := s.Words[j].Head
	return baseRel(s.rel(j)) == "nmod" && s.is(j, "NOUN") && h >= 0 && s.Words[h].Head == v && s.is(h, "NOUN", "PROPN") && slices.Contains([]string{"nsubj", "obj"}, baseRel(s.rel(h))) && !slices.Contains(words, h) && !g.set("portion").word(s, h) && hasPrep(g.set("genitive-preposition"), s.preposition(j))
}

// doesIt tells the subject of a verb with an object of its own, which is no weapon
// that is sent and no ground that is held: "the bomb attack left five dead", "the
// authorities imposed a curfew".
func (s *sentence) doesIt(v, j int, p pattern) bool {
	if !p.noun && p.frame.kind == launchFrame && s.is(j, "VERB") { // "left the church after it was bombed"
		return true
	}
	if p.noun || j > v || p.frame.kind != launchFrame && p.frame.kind != seizeFrame || !s.is(j, "NOUN", "PROPN") || s.child(v, "obj") < v {
		return false
	}
	k := s.child(v, "nsubj")
	return k >= 0 && k < v && s.rel(k) != "nsubj:pass" && s.within(j, k)
}

// onlyCircumstance tells a noun behind a verb that only says when, or in spite of
// what: "suspended its work after the attack" suspends no attack.
func (s *sentence) onlyCircumstance(v, j int, g *grammar) bool {
	return j > v && s.is(j, "NOUN") && g.set("circumstance").has(s.preposition(j))
}

// argumentCalled returns the subject or object of a verb that is a companion, however
// far it stands ("the bodies of eleven men with bullet wounds … were found"), or
// -1.
func argumentCalled(s *sentence, v int, companion string, p pattern) int {
	if p.noun || !s.is(v, "VERB") {
		return -1
	}
	for _, k := range s.children(v, "nsubj", "nsubj:pass", "obj") {
		if (s.lemma[k] == companion || s.lower[k] == companion) && !s.doesIt(v, k, p) {
			return k
		}
	}
	for _, k := range s.children(v, "obl") { // an object behind asides, which the parser took for a circumstance
		if (s.lemma[k] == companion || s.lower[k] == companion) && s.preposition(k) == "" {
			return k
		}
	}
	return -1
}

// asides counts the words between two that do not part them: punctuation and
// times (« ont mis la main, jeudi, sur un arsenal »).
func (s *sentence) asides(a, b int) int {
	n := 0
	for k := max(min(a, b)+1, 0); k < max(a, b) && k < len(s.Words); k++ {
		if s.is(k, "PUNCT") || s.isTimed(k) {
			n++
		}
	}
	return n
}

// connected tells whether two words belong to one phrase (nouns) or to one
// clause (verbs): no clause-level punctuation between them, or one governs
// the other.
func (s *sentence) connected(a, b int, noun bool) bool {
	if !noun && s.is(b, "NOUN", "ADP", "ADV") && s.coordinatedVerb(a, b) {
		return false // "took the post and seized arms" takes no arms, "pushed them out and took prisoners" takes nothing out
	}
	if s.within(b, a) {
		if !noun {
			return true
		}
		top := b
		if s.rel(b) == "case" { // « des tirs croisés entre … »
			top = s.Words[b].Head
		}
		if up := s.Words[top].Head; top == a || up == a || up >= 0 && s.Words[up].Head == a {
			return true
		}
	}
	if s.Words[a].Head == b {
		return true
	}
	if !noun && s.rel(a) == "acl" && s.is(b, "NOUN") && b < a { // « leurs cibles malgré les mesures prises » is no « prendre pour cible »
		return false
	}
	lo, hi := min(a, b), max(a, b)
	for k := lo + 1; k < hi; k++ {
		if s.is(k, "PUNCT") && s.lower[k] != "-" && s.lower[k] != "\"" && s.lower[k] != "«" && s.lower[k] != "»" {
			return false
		}
		if noun && s.is(k, "VERB", "AUX", "SCONJ") {
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
func (s *sentence) coordinatedVerb(a, b int) bool {
	v := s.Words[b].Head
	for steps := 0; v >= 0 && !s.is(v, "VERB") && steps < 4; steps++ {
		v = s.Words[v].Head
	}
	return v >= 0 && v != a && (s.rel(v) == "conj" && s.Words[v].Head == a || s.rel(a) == "conj" && s.Words[a].Head == v && b < a)
}

// auxiliaryOf tells an auxiliary of a verb that the pattern knows nothing of:
// « se sont retrouvés aux mains » is no « être aux mains ».
func auxiliaryOf(s *sentence, i int, words []int) bool {
	return s.is(i, "AUX") && baseRel(s.rel(i)) == "aux" && !slices.Contains(words, s.Words[i].Head)
}

// meansElse tells whether a word stands beside the trigger with which it
// means something else ("take place", "open fire on all cylinders"). Where it happened
// is no such word ("was kidnapped in the city").
func (fr *frames) meansElse(s *sentence, i int, p pattern, words []int) bool {
	for j := max(0, i-3); j < len(s.Words) && j <= max(i, words[len(words)-1])+4; j++ {
		if !slices.Contains(words, j) && p.frame.not.word(s, j) && !fr.namesScene(s, j) && s.connected(i, j, false) && (s.Words[j].Head == i || s.Words[i].Head == j || j == i+1 || j == i-1 || slices.Contains(words, s.Words[j].Head)) {
			return true
		}
	}
	if n := s.Words[i].Head; n >= 0 && s.is(i, "VERB") && s.rel(i) == "acl" && p.frame.not.word(s, n) { // « le retrait des troupes, achevé samedi »
		return true
	}
	// What is done to something far before it: "soldiers held by the movement were handed over".
	return s.is(i, "VERB") && slices.ContainsFunc(s.children(i, "nsubj:pass"), func(k int) bool { return p.frame.not.word(s, k) })
}

// namesScene tells a word for a kind of place that says where something happened.
func (fr *frames) namesScene(s *sentence, j int) bool {
	place := slices.ContainsFunc([]string{"settlement", "facility", "site", "place-anaphor", "ground", "locative"}, func(set string) bool { return fr.grammar.set(set).word(s, j) })
	return place && baseRel(s.rel(j)) == "obl" && hasPrep(fr.grammar.set("inside-preposition"), s.preposition(j))
}
