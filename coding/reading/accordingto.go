package reading

import (
	"slices"

	"attest/coding/syntax"
	"attest/quantity"
)

// learned tells whether a phrase with a preposition gives from whom something
// was learned (« a-t-on appris auprès de », « j'ai appris par », "it was learned from").
func (d *Document) learned(s *syntax.Sentence, i int) bool {
	h := s.Words[i].Head
	if h < 0 || s.Words[h].Head < 0 || s.Rel(h) == "obl:agent" || d.Thing(s, h).Class == PlaceClass {
		return false
	}
	return d.Grammar.Set("learn").Word(s, s.Words[h].Head)
}

// heardFrom tells a verb of learning beside which a phrase says from whom, who speaks then and
// not the one who learned it: "I heard from a colleague that …".
func (d *Document) heardFrom(s *syntax.Sentence, v int) bool {
	return d.Grammar.Set("learn").Word(s, v) && slices.ContainsFunc(s.Children(v, "obl"), func(k int) bool {
		return d.Grammar.Set("learned-from").HasPrep(s.Preposition(k)) && d.canSpeak(s, k) && d.Thing(s, k).Class != PlaceClass
	})
}

// describesSource tells a verb in the relative clause of who is a source himself: « selon un
// officier qui a reconnu les faits ».
func (d *Document) describesSource(s *syntax.Sentence, v int) bool {
	n := s.Words[v].Head
	return n >= 0 && s.Rel(v) == "acl:relcl" && d.Grammar.Set("source-preposition").HasPrep(s.Preposition(n))
}

// prepositionalSource reads "according to police", « selon un élu ».
func (d *Document) prepositionalSource(s *syntax.Sentence, i int) (Attribution, bool) {
	if slices.ContainsFunc(d.Quantities[s.Index], func(m quantity.Mention) bool { return m.Percent && m.First <= i && i <= m.Last }) { // "18 per cent"
		return Attribution{}, false
	}
	n := max(d.Grammar.Set("source-preposition").At(s, i), d.Grammar.Set("learned-from").At(s, i))
	if i+n < len(s.Words) && s.Lower[i+n] == ":" { // « le bilan est le suivant : »
		return Attribution{}, false
	}
	speaker := speakerOfPhrase(s, i, i+n)
	if speaker < 0 || s.IsTimed(speaker) || s.HasPossessive(speaker) && d.Grammar.Set("plan").Word(s, speaker) { // "as per their plan"
		return Attribution{}, false
	}
	clause := s.Words[speaker].Head
	if clause >= 0 && d.Grammar.Set("say").At(s, clause) > 0 && d.whereOneSpeaks(s, clause) == speaker {
		return Attribution{}, false // « a-t-on indiqué de source policière »: the verb tells it
	}
	if who, relative := d.relativeSpeaker(s, i, speaker); relative {
		if who < 0 {
			return Attribution{}, false
		}
		return Attribution{Kind: Says, Sentence: s, Verb: i, Speaker: who, Top: clause, Blamed: -1}, true
	}
	a := Attribution{Kind: Says, Sentence: s, Verb: i, Speaker: d.author(s, speaker), Top: -1, Blamed: -1}
	for _, q := range d.Quantities[s.Index] { // "…; nine, according to residents": of that number alone
		if by, ok := d.TollOfSource(s, q); ok && by == i {
			a.from, a.to = q.First, i
			return a, true
		}
	}
	if s.Words[speaker].Head < 0 { // the phrase was taken for the head of the sentence
		for j := speaker + 1; j < len(s.Words); j++ {
			if s.Lower[j] == "," {
				a.from, a.to = j+1, len(s.Words)
				break
			}
		}
	}
	h := s.Words[speaker].Head
	for h >= i && h < i+n { // « à en croire les riverains »: on to what the phrase hangs on
		h = s.Words[h].Head
	}
	if h >= 0 {
		if d.Grammar.Set("verify").Word(s, h) { // "could not be verified from an independent source"
			return Attribution{}, false
		}
		a.Top = s.ClauseOf(h)
		if up := s.Words[a.Top].Head; up >= 0 && s.Rel(a.Top) == "parataxis" && d.Grammar.Set("learn").Word(s, a.Top) { // « ont, a-t-on appris de source militaire, pris la ville »
			a.Top = s.ClauseOf(up)
		}
	}
	return a, true
}

// speakerOfPhrase returns who speaks by the words of a preposition, from first to before behind, or -1: a noun among
// them (« de source policière »), what they mark, or the first noun behind them.
func speakerOfPhrase(s *syntax.Sentence, first, behind int) int {
	const near = 8
	if s.Is(behind-1, "NOUN") {
		return behind - 1
	}
	for j := first; j < behind; j++ {
		if h := s.Words[j].Head; syntax.BaseRel(s.Rel(j)) == "case" && h >= behind {
			return h
		}
	}
	for j := behind; j < len(s.Words) && j < behind+near; j++ {
		if !s.Is(j, "NOUN", "PROPN", "PRON") {
			continue
		}
		speaker := j
		for h := s.Words[j].Head; h > j && h < behind+near && s.Is(h, "NOUN", "PROPN") && syntax.BaseRel(s.Rel(speaker)) != "nmod"; h = s.Words[h].Head {
			speaker = h
		}
		return speaker
	}
	return -1
}
