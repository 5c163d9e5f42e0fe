package earnest

import (
	"slices"

	"attest/coding/frames"
	"attest/coding/syntax"
)

// fictionTold tells a verb in the present, or what somebody says never happened, in a
// paragraph that began with what a novel or a film tells: "The novel opens with the murder
// of a bishop. A lieutenant is taken hostage."
func (d *Judge) fictionTold(t frames.Trigger) bool {
	s := t.Sentence
	first := &d.Sents[d.FirstOfUnit(s)]
	if first == s || !d.tellsStory(first) {
		return false
	}
	v := t.Word
	if t.Pattern.Noun {
		v = s.VerbAbove(t.Word)
	}
	if v < 0 {
		return true
	}
	tense := s.Words[v].Feat("Tense")
	for _, aux := range s.Children(v, "aux:pass", "aux") { // "have been shot": the first of them tells the tense
		tense = s.Words[aux].Feat("Tense")
		break
	}
	return tense != "Past" || t.Pattern.Noun && !d.PlaceNear(s, v) && !d.TimeNear(s, v)
}

// tellsStory tells a sentence whose subject is a work of fiction and whose verb says what
// happens in it.
func (d *Judge) tellsStory(s *syntax.Sentence) bool {
	v := s.Root()
	if v < 0 || d.Grammar.Set("tells-story").At(s, v) == 0 {
		return false
	}
	k := s.Child(v, "nsubj", "nsubj:pass")
	return k >= 0 && slices.ContainsFunc(append(s.Children(k, "nmod"), k), func(h int) bool { return d.Grammar.Set("fiction").Word(s, h) }) // "the new season of the series"
}

// ofFiction tells an act that hangs on a work of fiction, or is what it is called: "the
// novel is called The Ambush".
func (d *Judge) ofFiction(t frames.Trigger) bool {
	s, fiction := t.Sentence, d.Grammar.Set("fiction")
	v := s.Words[t.Word].Head
	if d.storyOf(s, t.Word) {
		return true
	}
	if v < 0 {
		return false
	}
	if o := s.Child(v, "obj"); o > v && d.Grammar.Set("part-in-act").Word(s, o) { // "played a part in the killing"
		return false
	}
	if fiction.Word(s, v) && !d.Grammar.Set("container").Word(s, v) && d.Grammar.Set("same-again").At(s, 0) == 0 && syntax.BaseRel(s.Rel(t.Word)) != "root" {
		return true
	}
	return t.Pattern.Noun && s.Is(v, "VERB") && slices.ContainsFunc(s.VerbArguments(v).Subject, func(h int) bool { return h != t.Word && fiction.Word(s, h) })
}

// storyOf reports whether a word stands in what a film or novel, the subject of the sentence
// in the present, is about: « Le film suit un commando qui attaque un convoi ». What it
// shows of a day that is told, or of an act that everybody knows, has happened.
func (d *Judge) storyOf(s *syntax.Sentence, w int) bool {
	r := s.Root()
	k := s.Child(r, "nsubj")
	if k < 0 || r == w || !s.Is(r, "VERB") || s.Words[r].Feat("Tense") != "Pres" || !d.Grammar.Set("fiction").Word(s, k) || d.Grammar.Set("container").Word(s, k) {
		return false
	}
	o := s.Child(r, "obj")
	if o < 0 || !s.Within(w, o) || d.TimeNear(s, w) {
		return false
	}
	det := s.Child(o, "det")
	return det >= 0 && !d.Grammar.Set("definite").Word(s, det)
}

// inFiction tells an act of which a novel or a game, as the subject of a verb above, tells:
// "the game lets players storm a beach".
func (d *Judge) inFiction(t frames.Trigger) bool {
	s := t.Sentence
	for v, steps := s.Words[t.Word].Head, 0; v >= 0 && steps < 4; v, steps = s.Words[v].Head, steps+1 {
		if !s.Is(v, "VERB") {
			continue
		}
		if k := s.Child(v, "nsubj"); k >= 0 && d.Grammar.Set("pure-fiction").Word(s, k) {
			return true
		}
	}
	return false
}

// withinWork tells what a sentence in the present tells of what happens in a novel or a game that
// it opens with: "In the novel, partisans blow up a bridge", « Dans ce jeu, on bombarde les dépôts ».
func (d *Judge) withinWork(t frames.Trigger) bool {
	s := t.Sentence
	v := s.ClauseOf(t.Word)
	if v < 0 || s.Words[v].Feat("Tense") == "Past" && s.Child(v, "aux:pass") < 0 {
		return false
	}
	const opening = 6
	for i := 0; i < opening && i < len(s.Words); i++ {
		if !d.Grammar.Set("pure-fiction").Word(s, i) && !d.Grammar.Set("fiction").Word(s, i) || i >= t.Word {
			continue
		}
		for h := i; h >= 0; h = s.Words[h].Head {
			if s.Rel(h) == "obl" {
				return d.Grammar.Set("inside-preposition").HasPrep(s.Preposition(h))
			}
			if !s.Is(h, "NOUN", "PROPN") {
				break
			}
		}
	}
	return false
}

// inTitle tells a word of the day that dates the report ("11 March 2014"), or of the
// title of a report on what a day brought ("FIGHTING IN YALA: AS IT HAPPENED").
func (d *Judge) inTitle(t frames.Trigger) bool {
	if sp := t.Span(); d.HeadDate.Start <= sp.Start && sp.End <= d.HeadDate.End {
		return true
	}
	return t.Pattern.Noun && t.Sentence.Unit == 0 && d.Units[0].Heading && !d.ClauseHasToll(t.Sentence, t.Word) && d.DayReport()
}
