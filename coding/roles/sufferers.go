package roles

import (
	"slices"

	"attest/coding/frames"
	"attest/coding/syntax"
)

// farthestSufferer is how many words from a verb those to whom it is done are looked for.
const farthestSufferer = 25

// sufferersInReach gives a verb of killing, taking or freeing those to whom it is done, where the parser
// hung them on another word. Persons without a preposition are the object of the active
// verb before them or the subject of the passive behind them, however many circumstances stand between:
// "In north Lagos a driver, father of four, was murdered", « dit avoir capturé à Kidal, dimanche dernier, deux
// officiers ».
func (d *Reader) sufferersInReach(t frames.Trigger, a *syntax.Arguments) {
	s := t.Sentence
	fits := d.isPersonal
	switch n := t.Frame().Needs; {
	case t.Pattern.Noun:
		return
	case n == frames.NeedVictim || n == frames.NeedCaptor:
		if slices.ContainsFunc(a.Object, func(h int) bool { return d.maySuffer(s, h) }) {
			return
		}
	case n == frames.NeedPhysical || n == frames.NeedPlace || t.Frame().Kind == frames.Strike:
		if len(a.Object) > 0 || s.Child(t.Word, "expl") >= 0 || s.Child(t.Word, "aux", "aux:pass") < 0 || d.Grammar.Set("support-undergo").Verb(s, t.Word) {
			return
		}
		fits = d.isStruck
	default:
		return
	}
	h, v := -1, t.Word
	switch head := s.Words[v].Head; {
	case a.Passive && (s.Child(v, "aux:pass") >= 0 || head >= 0 && s.Is(head, "VERB")):
		h = d.onTheLeft(s, s.VerbStart(v)-1, fits)
	case !a.Passive && (len(a.Subject) > 0 || s.Rel(v) == "xcomp" || s.Rel(v) == "conj"):
		h = d.onTheRight(s, lastInRow(t)+1, fits)
	}
	if h < 0 || slices.Contains(a.Subject, h) || slices.Contains(a.Agent, h) {
		return
	}
	drop(a, h)
	a.Object = []int{h}
}

// maySuffer reports whether what a verb has for its object can be those to whom it is done: no place, and
// no thing behind a preposition.
func (d *Reader) maySuffer(s *syntax.Sentence, h int) bool {
	return !(s.Is(h, "PROPN") && d.IsPlaceName(s, h)) && (!s.Is(h, "NOUN", "PROPN") || d.Thing(s, h).Class.Person() || !d.underPreposition(s, rowStart(s, h)))
}

// underPreposition reports whether a row of nouns stands right behind a preposition that says where, when or whose,
// and not how many: "in north Belfast", and not "about a hundred men".
func (d *Reader) underPreposition(s *syntax.Sentence, first int) bool {
	return first > 0 && s.Is(first-1, "ADP") && !d.Grammar.Set("approximation").Word(s, first-1)
}

// personsOnTheRight returns the head of the first phrase from a word on that stands under no preposition, if
// it names persons and no verb of its own follows, else -1.
func (d *Reader) onTheRight(s *syntax.Sentence, from int, fits func(*syntax.Sentence, int) bool) int {
	for i := from; i < len(s.Words) && i < from+farthestSufferer; {
		switch last := rowEnd(s, i); {
		case s.Lower[i] == "(":
			i = closingOf(s, i) + 1
		case s.Is(i, "PRON", "NUM") && i+1 < len(s.Words) && s.Is(i+1, "ADP") && d.Grammar.Set("genitive-preposition").Word(s, i+1): // « un de nos officiers »
			i += 2
		case s.Is(i, "ADP") && !d.Grammar.Set("approximation").Word(s, i):
			i = max(rowEnd(s, i+1), i) + 1
		case s.IsTimed(i), s.Is(i, "ADV", "PUNCT") && s.Lower[i] != ";" && s.Lower[i] != ":":
			i++
		case last < i, last+1 < len(s.Words) && s.Is(last+1, "VERB", "AUX") && s.Words[last+1].Feat("VerbForm") != "Part":
			return -1
		default:
			return d.headOf(s, i, last, fits)
		}
	}
	return -1
}

// personsOnTheLeft returns the head of the nearest phrase up to a word that stands under no preposition and is
// no aside between commas, if it names persons, else -1.
func (d *Reader) onTheLeft(s *syntax.Sentence, from int, fits func(*syntax.Sentence, int) bool) int {
	closed := false // a comma was passed, which may close an aside
	for i := from; i >= 0 && i > from-farthestSufferer; {
		closed = closed || s.Lower[i] == ","
		switch {
		case s.Lower[i] == ")":
			i = openingOf(s, i) - 1
		case s.IsTimed(i), s.Is(i, "ADV", "CCONJ", "PUNCT") && s.Lower[i] != ";" && s.Lower[i] != ":":
			i--
		case !s.Is(i, "NOUN", "PROPN", "ADJ", "NUM"):
			return -1
		default:
			first := rowStart(s, i)
			if aside := closed && first > 0 && s.Lower[first-1] == ","; !aside && !d.underPreposition(s, first) {
				return d.headOf(s, first, i, fits)
			}
			i = first - 2
		}
	}
	return -1
}

// rowEnd returns the last word of the noun phrase that begins at word i, without what follows under a
// preposition, or i-1: an article or a number behind a noun begins another.
func rowEnd(s *syntax.Sentence, i int) int {
	for named := false; i < len(s.Words) && inRow(s, i) && !(named && s.Is(i, "DET", "NUM")); i++ {
		named = named || s.Is(i, "NOUN", "PROPN")
	}
	return i - 1
}

// rowStart returns the first word of the noun phrase that ends at word i.
func rowStart(s *syntax.Sentence, i int) int {
	for i > 0 && inRow(s, i-1) && !(s.Is(i, "DET", "NUM") && s.Is(i-1, "NOUN", "PROPN")) {
		i--
	}
	return i
}

// inRow tells a noun, what describes one before or behind it, or the mark that opens a quotation within a
// row of them: « six [«] terroristes ».
func inRow(s *syntax.Sentence, i int) bool {
	if s.IsTimed(i) {
		return false
	}
	return s.Is(i, "NOUN", "PROPN", "ADJ", "NUM", "DET") || syntax.OpensQuotation(s.Lower[i]) && i > 0 && s.Is(i-1, "NUM", "DET", "ADJ") && i+1 < len(s.Words) && s.Is(i+1, "NOUN", "ADJ")
}

// closingOf returns the bracket that closes the one at word i, or the last word.
func closingOf(s *syntax.Sentence, i int) int {
	for i < len(s.Words)-1 && s.Lower[i] != ")" {
		i++
	}
	return i
}

// personIn returns the head of a row of nouns if it names persons and nothing before it makes it part of
// others ("including", « dont »), else -1.
func (d *Reader) headOf(s *syntax.Sentence, first, last int, fits func(*syntax.Sentence, int) bool) int {
	h := s.HeadIn(first, last)
	if first > 0 && s.Is(first-1, "VERB", "PRON", "SCONJ") && s.Rel(first-1) != "aux" && h > first-1 && first-1 != s.Words[h].Head {
		return -1
	}
	if !s.Is(h, "NOUN", "PROPN", "ADJ") || !fits(s, h) {
		return -1
	}
	return h
}

func (d *Reader) isPersonal(s *syntax.Sentence, h int) bool {
	return !d.IsPlaceName(s, h) && d.Thing(s, h).Class.Person()
}

func (d *Reader) isStruck(s *syntax.Sentence, h int) bool {
	return d.IsPlaceName(s, h) || d.Thing(s, h).Class.CanSuffer() || d.Grammar.Set("facility").Word(s, h) || d.Grammar.Set("settlement").Word(s, h)
}
