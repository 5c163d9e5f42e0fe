package earnest

import (
	"slices"
	"strings"

	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/syntax"
)

// habitual tells a verb in the tense in which the language tells what somebody
// does as a rule: "who attack the poor", and not what he did. Headings and lists tell
// news in it.
func (d *Judge) habitual(t frames.Trigger) bool {
	s, g := t.Sentence, d.Grammar
	w := s.Words[t.Word]
	if t.Pattern.Noun || d.Units[s.Unit].Heading || d.datedLine(s) || w.Feat("VerbForm") != "Fin" || !g.Set("habitual-tense").Has(strings.ToLower(w.Feat("Tense"))) {
		return false
	}
	if h := w.Head; h >= 0 && g.Set("perceive").Word(s, h) && s.Words[h].Feat("Tense") == "Past" { // "saw rebels kill his father": the infinitive, read as a present
		return false
	}
	plain := strings.HasPrefix(s.Lower[t.Word], s.Lemma[t.Word]) // "shot" is no present of "shoot", whatever the tagger says
	return plain && s.Child(t.Word, "aux", "aux:pass", "cop") < 0 && !g.Set("same-past").Word(s, t.Word) && !d.newsInPresent(t)
}

// newsInPresent tells a main clause in the present that tells news, as lists of events
// and summaries do, by what no rule has: a number of persons it is done to ("Gunmen kill
// five villagers in Zurmi."), nouns without their articles ("Militants attack police
// post."), a day, or a town that is taken or shelled ("Fighters retake Tal Abyad."). What
// happens each day or year is none.
func (d *Judge) newsInPresent(t frames.Trigger) bool {
	s := t.Sentence
	if rel := syntax.BaseRel(s.Rel(t.Word)); rel != "root" && rel != "conj" && rel != "parataxis" {
		return false
	}
	if s.Child(t.Word, "mark") >= 0 {
		return false
	}
	for _, set := range []string{"each-time", "general"} {
		if _, rate := d.Grammar.Set(set).In(s, 0, len(s.Words)); rate {
			return false
		}
	}
	a := d.VerbArgumentsOf(t)
	if len(a.Subject) > 0 && d.Thing(s, a.Subject[0]).Class.CanAct() && d.onDay(s, t.Word) {
		return true
	}
	return d.numbersPersons(s) || d.headlined(t) || slices.ContainsFunc(a.Object, func(h int) bool {
		return h > t.Word && s.Is(h, "PROPN") && d.IsPlaceName(s, h)
	})
}

// onDay tells a word with a day of its own beside it.
func (d *Judge) onDay(s *syntax.Sentence, w int) bool {
	return slices.ContainsFunc(d.TimesIn(s), func(t reading.TimeRef) bool {
		p := t.Time.Precision
		return !t.Weak && (p == attest.Day || p == attest.Hour) && d.goesWith(s, w, t.Head, t.First, t.Last)
	})
}

// numbersPersons tells a sentence in which persons are counted.
func (d *Judge) numbersPersons(s *syntax.Sentence) bool {
	for i := range s.Words {
		if s.Is(i, "NUM") && !s.IsTimed(i) && (s.Rel(i) == "obj" || s.Rel(i) == "nummod" && d.Thing(s, s.Words[i].Head).Class.Person()) {
			return true
		}
	}
	return false
}

// headlined tells a verb whose object lacks the article that it has outside of
// headlines, in a sentence without one.
func (d *Judge) headlined(t frames.Trigger) bool {
	s := t.Sentence
	for i := range s.Words {
		if s.Is(i, "DET") {
			return false
		}
	}
	return slices.ContainsFunc(d.VerbArgumentsOf(t).Object, func(k int) bool {
		class := d.Thing(s, k).Class
		return s.Is(k, "NOUN") && s.Words[k].Feat("Number") == "Sing" && s.Child(k, "nmod:poss") < 0 && (class.Person() || class.Thing() || d.Grammar.Set("settlement").Word(s, k))
	})
}
