package roles

import (
	"slices"

	"attest/coding/frames"
	"attest/coding/syntax"
)

// A phrase without a preposition is the subject or the object of a verb near it, however many
// circumstances, asides and quotation marks stand between: "In north Lagos a driver, father of four, was murdered",
// « dit avoir capturé à Kidal, dimanche dernier, deux officiers ». Where the parser hung it on another word
// it is found by that alone.

// farthestPhrase is how many words from a verb its bare phrases are looked for.
const farthestPhrase = 25

// fitness tells whether the head of a phrase can play a part.
type fitness func(s *syntax.Sentence, head int) bool

// barePhrases gives a verb the subject and the object that the parser hung elsewhere.
func (d *Reader) barePhrases(t frames.Trigger, a *syntax.Arguments) {
	if t.Pattern.Noun {
		return
	}
	if s, v := t.Sentence, t.Word; d.wantsSubject(t, a) {
		if h := d.onTheLeft(s, s.VerbStart(v)-1, d.isPersonal); h >= 0 {
			a.Subject = []int{h}
		}
	}
	if fits := d.wantsObject(t, a); fits != nil {
		if h := d.bareObject(t, a, fits); h >= 0 && !slices.Contains(t.Words, h) && !slices.Contains(a.Subject, h) && !slices.Contains(a.Agent, h) {
			drop(a, h)
			a.Object = []int{h}
		}
	}
}

// wantsSubject tells an active finite verb without a subject that shares none with a verb before it.
func (d *Reader) wantsSubject(t frames.Trigger, a *syntax.Arguments) bool {
	s, v := t.Sentence, t.Word
	return !a.Passive && len(a.Subject) == 0 && s.Words[v].Feat("VerbForm") == "Fin" && s.Words[v].Feat("Mood") != "Imp" && s.Rel(v) != "conj" && !t.Frame().Intransitive()
}

// wantsObject returns what can be done what a verb without a possible object tells, or nil.
func (d *Reader) wantsObject(t frames.Trigger, a *syntax.Arguments) fitness {
	s, v := t.Sentence, t.Word
	switch t.Frame().Needs {
	case frames.NeedVictim, frames.NeedCaptor:
		if !slices.ContainsFunc(a.Object, func(h int) bool { return d.maySuffer(s, h) }) {
			return d.isPersonal
		}
	case frames.NeedPhysical, frames.NeedPlace:
		if len(a.Object) == 0 && finiteOnItsOwn(s, v) {
			return d.isStruck
		}
	case frames.NeedWeapon:
		if t.Frame().Kind == frames.Intercept && !slices.ContainsFunc(a.Object, func(h int) bool { return s.Is(h, "NOUN") }) {
			return d.isWeapon
		}
	default:
		if t.Frame().Kind == frames.Strike && len(a.Object) == 0 && finiteOnItsOwn(s, v) && !d.Grammar.Set("support-undergo").Verb(s, v) {
			return d.isStruck
		}
	}
	return nil
}

// finiteOnItsOwn tells a verb with an auxiliary and without a reflexive pronoun: headlines and « s'infiltrer » have
// other objects, or none.
func finiteOnItsOwn(s *syntax.Sentence, v int) bool {
	return s.Child(v, "aux", "aux:pass") >= 0 && s.Child(v, "expl") < 0
}

// bareObject returns the head of the bare phrase that a verb has done something to: that before it if it is a passive,
// else that behind it; -1 without.
func (d *Reader) bareObject(t frames.Trigger, a *syntax.Arguments, fits fitness) int {
	s, v := t.Sentence, t.Word
	switch up := s.Words[v].Head; {
	case a.Passive && (s.Child(v, "aux:pass") >= 0 || up >= 0 && s.Is(up, "VERB")):
		return d.onTheLeft(s, s.VerbStart(v)-1, fits)
	case !a.Passive && (len(a.Subject) > 0 || s.Rel(v) == "xcomp" || s.Rel(v) == "conj"):
		return d.onTheRight(s, lastInRow(t)+1, fits)
	}
	return -1
}

// maySuffer reports whether what a verb has for its object can be those to whom it is done: no place, and
// no thing behind a preposition.
func (d *Reader) maySuffer(s *syntax.Sentence, h int) bool {
	_, place := d.PlaceAt(s, h)
	return !(s.Is(h, "PROPN") && place) && (!s.Is(h, "NOUN", "PROPN") || d.Thing(s, h).Class.Person() || !d.underPreposition(s, rowStart(s, h)))
}

// underPreposition reports whether a row of nouns stands right behind a preposition that says where, when or whose,
// and not how many: "in north Belfast", and not "about a hundred men".
func (d *Reader) underPreposition(s *syntax.Sentence, first int) bool {
	return first > 0 && s.Is(first-1, "ADP") && !d.Grammar.Set("approximation").Word(s, first-1)
}

// onTheRight returns the head of the first phrase from a word on that stands under no preposition, if
// it fits and no verb of its own follows, else -1.
func (d *Reader) onTheRight(s *syntax.Sentence, from int, fits fitness) int {
	for i := from; i < len(s.Words) && i < from+farthestPhrase; {
		switch last := rowEnd(s, i); {
		case d.partitiveAt(s, i): // « pris en otage pendant dix heures [des] clients »
			i++
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

// onTheLeft returns the head of the nearest phrase up to a word that stands under no preposition and is
// no aside between commas, if it fits, else -1.
func (d *Reader) onTheLeft(s *syntax.Sentence, from int, fits fitness) int {
	closed := false // a comma was passed, which may close an aside
	for i := from; i >= 0 && i > from-farthestPhrase; {
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

// partitiveAt tells the article for some of many, which the tagger splits into a preposition and an article, where no
// noun stands before it whose genitive it could be.
func (d *Reader) partitiveAt(s *syntax.Sentence, i int) bool {
	return d.Grammar.Set("partitive").Has(s.SurfaceAt(i)) && (s.IsTimed(i-1) || d.Grammar.Set("time-unit").Word(s, i-1) || !s.Is(i-1, "NOUN", "PROPN", "ADJ"))
}

// rowEnd returns the last word of the noun phrase that begins at word i, without what follows under a
// preposition, or i-1: an article or a number behind a noun begins another.
func rowEnd(s *syntax.Sentence, i int) int {
	for named := false; i < len(s.Words) && inRow(s, i) && !(named && s.Is(i, "DET", "NUM") && !s.Hyphened(i)); i++ {
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
	return s.Is(i, "NOUN", "PROPN", "ADJ", "NUM", "DET") || s.Hyphened(i-1) || syntax.OpensQuotation(s.Lower[i]) && i > 0 && s.Is(i-1, "NUM", "DET", "ADJ") && i+1 < len(s.Words) && s.Is(i+1, "NOUN", "ADJ")
}

// closingOf returns the bracket that closes the one at word i, or the last word.
func closingOf(s *syntax.Sentence, i int) int {
	for i < len(s.Words)-1 && s.Lower[i] != ")" {
		i++
	}
	return i
}

// headOf returns the head of a row of nouns if it fits and nothing before it makes it part of
// others ("including", « dont »), else -1: the word that the parser hung outside, or the last noun, where
// the parser tore the row apart.
func (d *Reader) headOf(s *syntax.Sentence, first, last int, fits fitness) int {
	for _, h := range []int{s.HeadIn(first, last), last} {
		if first > 0 && s.Is(first-1, "VERB", "PRON", "SCONJ") && s.Rel(first-1) != "aux" && first-1 != s.Words[h].Head {
			return -1
		}
		if s.Is(h, "NOUN", "PROPN", "ADJ") && fits(s, h) {
			return h
		}
	}
	return -1
}

// isPersonal tells a phrase for persons.
func (d *Reader) isPersonal(s *syntax.Sentence, h int) bool {
	return !d.IsPlaceName(s, h) && d.Thing(s, h).Class.Person()
}

// isWeapon tells a phrase for arms, or for a craft that can be brought down.
func (d *Reader) isWeapon(s *syntax.Sentence, h int) bool {
	th := d.Thing(s, h)
	return th.Arms() || th.Carrier()
}

// isStruck tells a phrase for what can be struck, destroyed or taken.
func (d *Reader) isStruck(s *syntax.Sentence, h int) bool {
	return d.IsPlaceName(s, h) || d.Thing(s, h).Class.CanSuffer() || d.Grammar.Set("facility").Word(s, h) || d.Grammar.Set("settlement").Word(s, h)
}
