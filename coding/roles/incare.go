package roles

import (
	"slices"

	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/syntax"
)

// inCare reads the wounded of whom only is said where they were taken or how they are:
// "Three villagers were taken to hospital", "three ended up in hospital", "two are in critical condition", "left two in
// critical condition", « quatre civils ont été transportés à l'hôpital ». Where bodies are taken there, it says nothing of wounded.
func (d *Reader) inCare(s *syntax.Sentence, w int, used map[int]bool) (Casualty, bool) {
	var victims []int
	at := w
	switch g := d.Grammar; {
	case s.Is(w, "VERB") && g.Set("brought").Word(s, w) && s.IsPassive(w) && !d.Negated(s, w):
		at, victims = d.careFor(s, w), s.ArgumentsOf(w, true).Object
	case s.Is(w, "VERB") && g.Set("end-up").Word(s, w) && !d.Negated(s, w) && !s.IsPassive(w):
		at, victims = d.careFor(s, w), s.ArgumentsOf(w, false).Subject
	case s.Is(w, "VERB") && g.Set("leave-in-state").Word(s, w) && !d.Negated(s, w):
		if at = d.inState(s, w); at >= 0 {
			victims = s.ArgumentsOf(w, true).Object
		}
	case s.Is(w, "VERB") && g.Set("be").Word(s, w) && !d.Negated(s, w):
		if at = d.inState(s, w); at >= 0 {
			victims = s.Children(w, "nsubj")
		}
	case len(d.takenIn(s, w)) > 0:
		victims = d.takenIn(s, w)
	case d.leftHurt(s, w) >= 0:
		at, victims = d.leftHurt(s, w), []int{w}
	case s.Child(w, "cop") >= 0 && (g.Set("care").Word(s, w) || d.badState(s, w)):
		victims = s.Children(w, "nsubj")
	default:
		return Casualty{}, false
	}
	if at < 0 || len(victims) == 0 || d.Grammar.Set("dead-body").Word(s, victims[0]) && (!d.Thing(s, victims[0]).Class.Person() || s.Child(victims[0], "nmod:poss") >= 0) {
		return Casualty{}, false
	}
	if m, ok := d.NumberOf(s, victims[0]); ok && d.someOfThem(s, m) {
		return Casualty{}, false
	}
	q, sp, ok := d.howMany(s, victims, used)
	if !ok {
		return Casualty{}, false
	}
	sp = syntax.Span{Start: min(sp.Start, s.Words[w].Start), End: max(sp.End, s.Words[at].End)}
	return Casualty{Kind: reading.Wounded, Toll: Toll{Quantity: q, At: sp, Rule: "harm.in-care"}, Word: w, Victims: victims}, true
}

// leftHurt returns the phrase for how one more is who was left badly hurt, where the parser hung
// him elsewhere than on the verb: "leaving two dead and a third in [critical condition]"; -1
// without one.
func (d *Reader) leftHurt(s *syntax.Sentence, w int) int {
	if !s.Is(w, "NOUN", "ADJ", "NUM") || s.Rel(w) != "conj" || !d.Grammar.Set("one-more").Word(s, w) {
		return -1
	}
	for _, k := range s.Children(w, "nmod") {
		if k > w && d.badState(s, k) {
			return k
		}
	}
	return -1
}

// careFor returns the hospital that somebody is brought to, also where the parser hung it on
// the verb before: "two were killed and one taken to [hospital]"; -1 without one.
func (d *Reader) careFor(s *syntax.Sentence, w int) int {
	at := -1
	for _, o := range s.ArgumentsOf(w, true).Oblique {
		if d.Grammar.Set("care").Word(s, o.Head) && (d.Grammar.Set("to-preposition").HasPrep(o.Prep) || d.Grammar.Set("place-preposition").HasPrep(o.Prep)) {
			at = o.Head
		}
	}
	if h := w + 2; at < 0 && h < len(s.Words) && d.Grammar.Set("care").Word(s, h) && d.Grammar.Set("to-preposition").Word(s, w+1) {
		at = h
	}
	return at
}

// inState returns the phrase under a verb for how somebody is who is badly hurt: "left two
// others in [critical condition]", « deux sont dans un [état critique] »; -1 without one.
func (d *Reader) inState(s *syntax.Sentence, w int) int {
	a := s.ArgumentsOf(w, true)
	for _, o := range a.Oblique {
		if d.badState(s, o.Head) {
			return o.Head
		}
	}
	for _, h := range a.Object {
		for _, k := range s.Children(h, "nmod") {
			if d.badState(s, k) {
				return k
			}
		}
	}
	return -1
}

// BroughtToCare tells a verb of bringing with a hospital as where somebody is brought.
func (d *Reader) BroughtToCare(s *syntax.Sentence, w int) bool {
	return s.Is(w, "VERB") && d.Grammar.Set("brought").Word(s, w) && d.careFor(s, w) >= 0
}

// badState tells the head of a phrase for how the badly hurt are: "in critical condition",
// « dans un état grave ».
func (d *Reader) badState(s *syntax.Sentence, h int) bool {
	for i := max(h-1, 0); i <= h; i++ {
		if n := d.Grammar.Set("bad-state").At(s, i); n > 0 && i+n > h {
			return true
		}
	}
	return false
}

// nearDeath tells a word for death inside words for how the badly hurt are: « sont entre la [vie
// et la mort] ».
func (d *Reader) nearDeath(s *syntax.Sentence, w int) bool {
	const reach = 4
	for i := max(0, w-reach); i < w; i++ {
		if w < i+d.Grammar.Set("bad-state").At(s, i) {
			return true
		}
	}
	return false
}

// NearDeath tells words for dying that only tell how the badly hurt are, or what did not quite happen:
// "was nearly killed", « presque lynché ».
func (d *Reader) NearDeath(t frames.Trigger) bool {
	almost := slices.ContainsFunc(t.Sentence.Children(t.Word, "advmod"), func(k int) bool { return k < t.Word && d.Grammar.Set("almost").Word(t.Sentence, k) })
	return almost && !t.Pattern.Noun || t.Frame().Act.Family() == attest.AttackFamily && slices.ContainsFunc(t.Words, func(w int) bool { return d.nearDeath(t.Sentence, w) })
}

// harmBeside reads a toll that no word of an act tells; the body's harm only where the word
// tells no act itself.
func (d *Reader) harmBeside(s *syntax.Sentence, i int, tellsAct bool, used map[int]bool) (Casualty, bool) {
	if !tellsAct || d.takesBullet(s, i) || d.bearsWound(s, i) {
		if c, ok := d.suffered(s, i, used); ok {
			return c, true
		}
	}
	if c, ok := d.inCare(s, i, used); ok {
		return c, true
	}
	if c, ok := d.identified(s, i, used); ok {
		return c, true
	}
	return d.harmNoun(s, i, used)
}
