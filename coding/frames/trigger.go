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

// TriggersOrNot returns the patterns that match at word i, those with more companions
// first, then in the order of the pack's file; and those that would match but for words
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
			words, ok := companionsOf(s, i, p, fr.grammar)
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

// tagFits reports whether the word's tag can be a verb's or a noun's. A
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

// meansElse reports whether a word stands beside the trigger with which it
// means something else ("take place", "open fire on all cylinders"). Where it happened
// is no such word ("was kidnapped in the city"), nor how long before ("three days before the raid").
func (fr *Lexicon) meansElse(s *syntax.Sentence, i int, p Pattern, words []int) bool {
	for j := max(0, i-3); j < len(s.Words) && j <= max(i, words[len(words)-1])+4; j++ {
		if slices.Contains(words, j) || !p.Frame.Not.Word(s, j) || !standsWith(s, i, j, words) || s.IsTimed(j) && s.Child(j, "nummod") >= 0 {
			continue
		}
		if !fr.withinTime(s, j) && !fr.namesScene(s, j) && connected(s, i, j, false) {
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

// standsWith reports whether a word stands right beside a trigger, or hangs on one of its words.
func standsWith(s *syntax.Sentence, i, j int, words []int) bool {
	beside := j == i+1 || j == i-1 || j == i-2 && s.Lower[i-1] == "-"
	return beside || s.Words[i].Head == j || slices.Contains(words, s.Words[j].Head)
}

// withinTime tells the time within which something was done: « s'est emparé dans la nuit d'un village » is no
// nightfall, nor « enlevé en plein jour » a day off.
func (fr *Lexicon) withinTime(s *syntax.Sentence, j int) bool {
	return fr.grammar.Set("time-unit").Word(s, j) && fr.grammar.Set("inside-preposition").HasPrep(s.Preposition(j))
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
