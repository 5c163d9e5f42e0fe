package roles

import (
	"slices"

	"attest"
	"attest/coding/reading"
	"attest/coding/syntax"
)

// identified reads those who died from what is said of the victims or of their bodies: "The
// victims were a mother and her two daughters", "the bodies of four farmers were taken to the
// morgue", « Les habitants ont enterré trois bergers ».
func (d *Reader) identified(s *syntax.Sentence, w int, used map[int]bool) (Casualty, bool) {
	victims := d.calledVictims(s, w)
	if victims == nil {
		victims = d.whoseBodies(s, w)
	}
	if victims == nil {
		victims = d.whoseLives(s, w)
	}
	q, sp, ok := d.howMany(s, victims, used)
	if !ok || len(victims) == 1 && d.uncounted(s, victims) {
		return Casualty{}, false
	}
	sp = syntax.Span{Start: min(sp.Start, s.Words[w].Start), End: max(sp.End, s.Words[w].End)}
	return Casualty{Kind: reading.Killed, Toll: Toll{Quantity: q, At: sp, Rule: "harm.identified"}, Word: w, Victims: victims}, true
}

// calledVictims returns those whom a sentence says the victims of an act to have been, by
// the word that is said of them.
func (d *Reader) calledVictims(s *syntax.Sentence, w int) []int {
	k := s.Child(w, "nsubj")
	if s.Child(w, "cop") < 0 || k < 0 || k > w || !d.Grammar.Set("the-dead").Word(s, k) || !d.Grammar.Definite(s, k, "det") || s.Preposition(w) != "" || d.Negated(s, w) {
		return nil
	}
	row := s.Coordinated(w)
	if slices.ContainsFunc(row, func(h int) bool { return !d.Thing(s, h).Class.Person() && !d.Thing(s, h).Person }) {
		return nil
	}
	return row
}

// whoseBodies returns those of whose bodies a verb of taking them away or burying them tells.
func (d *Reader) whoseBodies(s *syntax.Sentence, w int) []int {
	v := s.Words[w].Head
	if !s.Is(w, "NOUN") || !d.Grammar.Set("dead-body").Word(s, w) || v < 0 || !s.Is(v, "VERB") || !d.Grammar.Set("laid-out").Word(s, v) || d.Negated(s, v) {
		return nil
	}
	k := s.Child(w, "nmod")
	if k < w || !d.Grammar.Set("genitive-preposition").HasPrep(s.Preposition(k)) || !d.Thing(s, k).Class.Person() {
		return nil
	}
	return s.Coordinated(k)
}

// whoseLives returns a row of persons whose lives something cost: "cost the lives of a couple
// and their two children".
func (d *Reader) whoseLives(s *syntax.Sentence, w int) []int {
	v := s.Words[w].Head
	if !s.Is(w, "NOUN") || !d.Grammar.Set("life-word").Word(s, w) || v < 0 || !d.Grammar.Set("take-life").Word(s, v) {
		return nil
	}
	k := s.Child(w, "nmod")
	if k < w || !d.Grammar.Set("genitive-preposition").HasPrep(s.Preposition(k)) {
		return nil
	}
	return s.Coordinated(k)
}

// harmNoun reads a number alone, or "others", under a noun for killing or hurting: "led to the
// killing of seven of them and the wounding of others".
func (d *Reader) harmNoun(s *syntax.Sentence, w int, used map[int]bool) (Casualty, bool) {
	g := d.Grammar
	if !s.Is(w, "NOUN") || g.Set("toll-word").Word(s, w) || g.Set("toll-noun").Word(s, w) || g.Set("dead-body").Word(s, w) || d.Negated(s, w) {
		return Casualty{}, false
	}
	kind := reading.Killed
	switch {
	case g.Set("wound-word").Word(s, w):
		kind = reading.Wounded
	case !g.Set("kill-word").Word(s, w):
		return Casualty{}, false
	}
	k := s.Child(w, "nmod")
	if k < w || !g.Set("genitive-preposition").HasPrep(s.Preposition(k)) || !s.Is(k, "NUM") && !d.others(s, k) || s.IsTimed(k) {
		return Casualty{}, false
	}
	q, sp, ok := d.howMany(s, []int{k}, used)
	if m, bare := d.NumberOf(s, k); !ok && bare && s.Is(k, "NUM") && !m.Percent {
		q, sp, ok = m.Quantity, syntax.Span{Start: m.Start, End: m.End}, true
	}
	if !ok {
		return Casualty{}, false
	}
	return Casualty{Kind: kind, Toll: Toll{Quantity: q, At: syntax.Span{Start: s.Words[w].Start, End: max(sp.End, s.Words[k].End)}, Rule: "harm.noun"}, Word: w, Victims: []int{k}}, true
}

// whoDied counts who is said to have died by a noun that no list knows: one
// dies who is alive, whatever he is called (« le cocher est décédé »).
func (d *Reader) whoDied(s *syntax.Sentence, victims []int) (attest.Quantity, syntax.Span, bool) {
	if len(victims) != 1 {
		return attest.Quantity{}, syntax.Span{}, false
	}
	h := victims[0]
	if k := s.Child(h, "nmod"); k > h && d.SomeOfWounded(s, k) { // "one of the injured died"
		if m, ok := d.NumberOf(s, h); ok && !m.Percent {
			return m.Quantity, syntax.Span{Start: m.Start, End: s.Words[k].End}, true
		}
		q, at := attest.Exactly(1), s.Span(h, k)
		q.Text = d.Text[at.Start:s.Words[h].End]
		return q, at, true
	}
	if d.Thing(s, h).Class != reading.NoClass || !s.Is(h, "NOUN") || s.Words[h].Feat("Number") != "Sing" || s.Child(h, "det") < 0 {
		return attest.Quantity{}, syntax.Span{}, false
	}
	q, at := attest.Exactly(1), s.Span(h, h)
	q.Text = d.Text[at.Start:at.End]
	return q, at, true
}
