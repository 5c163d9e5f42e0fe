package earnest

import (
	"slices"

	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/roles"
	"attest/coding/syntax"
)

// inExercise tells what an exercise in the sentence consists of.
func (d *Judge) inExercise(t frames.Trigger) bool {
	s, exercise := t.Sentence, d.Grammar.Set("exercise")
	for i, ok := exercise.In(s, 0, len(s.Words)); ok; i, ok = exercise.In(s, i+1, len(s.Words)) {
		if d.namesKind(s, i) || d.helped(s, i) || d.inName(s, i) && d.ClauseHasToll(s, t.Word) {
			continue
		}
		if d.governsTrigger(s, i, t) || t.Word > i && i+1 < len(s.Words) && s.Lower[i+1] == ":" { // « a assisté à une démonstration : deux avions ont bombardé une cible »
			return true
		}
	}
	return d.listedAsExercise(t)
}

// inName tells a word of exercises within the name of a facility: "near the Barclay Training Centre".
func (d *Judge) inName(s *syntax.Sentence, i int) bool {
	h := s.Words[i].Head
	return h >= 0 && s.Is(h, "PROPN") && d.describesFacility(s, i, h)
}

// helped tells what an act was done thanks to, and no exercise: « grâce à la combinaison des feux aériens et de la
// manœuvre au sol ».
func (d *Judge) helped(s *syntax.Sentence, i int) bool {
	for h := i; h >= 0 && !s.Is(h, "VERB"); h = s.Words[h].Head {
		if d.Grammar.Set("thanks-to").HasPrep(s.Preposition(h)) {
			return true
		}
	}
	return false
}

// listedAsExercise tells what a list behind the subject or the opening of a sentence says an
// exercise consists of: "Exercise Tall Oak goes ahead in May: troops will land at Barra", "During
// the drill, gunners took a hill and beat off a counter-attack".
func (d *Judge) listedAsExercise(t frames.Trigger) bool {
	s, exercise := t.Sentence, d.Grammar.Set("exercise")
	root := s.Root()
	if colon := slices.Index(s.Lower, ":"); colon > 0 && colon < t.Word {
		if k := d.exerciseSubject(s); k >= 0 && k < colon {
			return true
		}
	}
	v := t.Word
	if t.Pattern.Noun {
		v = s.VerbAbove(t.Word)
	}
	for v >= 0 && v != root && (s.Rel(v) == "conj" || s.Rel(v) == "parataxis") {
		v = s.Words[v].Head
	}
	if v != root || root < 0 {
		return false
	}
	return slices.ContainsFunc(s.Children(root, "obl"), func(h int) bool {
		first, last := s.NounPhrase(h)
		_, ok := exercise.In(s, first, last+1)
		return ok && h < root && d.Grammar.Set("during-preposition").HasPrep(s.Preposition(h))
	})
}

// paragraphOfExercise tells a sentence of a scenario, or of a paragraph on an exercise.
func (d *Judge) paragraphOfExercise(t frames.Trigger) bool {
	_, ok := d.Grammar.Set("made-up").In(t.Sentence, 0, len(t.Sentence.Words))
	return ok || d.exerciseTold(t) || d.exerciseLeads(t) || d.playedOut(t)
}

// playedOut tells an act in a paragraph that says it is played, by umpires, a red side or somebody
// who was asked, where that paragraph or one close by speaks of the exercise: "The mayor was
// kidnapped, with his consent. … The exercise ends on Friday." So does one sentence alone
// that ends such a paragraph: "It was a drill."
func (d *Judge) playedOut(t frames.Trigger) bool {
	const near, plainly = 2, 2 // paragraphs; sentences that need no word of an exercise beside them
	unit, played, named, acts := t.Sentence.Unit, false, false, 0
	end := d.firstFrom(unit + near + 1)
	for i := range d.staged.within(d.firstFrom(unit-near), end, func(i int) bool { return d.stages(&d.Sents[i]) }) {
		o := &d.Sents[i]
		if d.playsIt(o) {
			played = played || o.Unit == unit
			acts++
		}
		named = named || d.namesDrill(o)
		if o.Unit == unit && o.Index >= t.Sentence.Index && d.saysItWasDrill(o) {
			return true
		}
	}
	return played && (named || acts >= plainly)
}

// stages tells a sentence that has anything to do with an exercise.
func (d *Judge) stages(o *syntax.Sentence) bool {
	return d.playsIt(o) || d.namesDrill(o) || d.saysItWasDrill(o)
}

// playsIt tells a sentence that says that an act is played: by umpires, a red side, with consent.
func (d *Judge) playsIt(o *syntax.Sentence) bool {
	return d.playing.of(o, len(d.Sents), func() bool {
		_, ok := d.Grammar.Set("play-acting").In(o, 0, len(o.Words))
		return ok
	})
}

// namesDrill tells a sentence that speaks of an exercise.
func (d *Judge) namesDrill(o *syntax.Sentence) bool {
	return d.drills.of(o, len(d.Sents), func() bool {
		k, ok := d.Grammar.Set("exercise").In(o, 0, len(o.Words))
		return ok && !d.namesKind(o, k)
	})
}

// saysItWasDrill tells a sentence, not the first of its paragraph, that calls what was told there
// an exercise: "It was a drill."
func (d *Judge) saysItWasDrill(o *syntax.Sentence) bool {
	return d.wasDrill.of(o, len(d.Sents), func() bool {
		r := o.Root()
		return r >= 0 && o.Child(r, "cop") >= 0 && d.Grammar.Set("exercise").Word(o, r) && d.FirstOfUnit(o) < o.Index
	})
}

// exerciseLeads tells an act in a report on an exercise: one that is headed by its name, or
// that opens with it and gives the act no day and no toll of its own ("The brigade's
// exercise ended on Friday. … Gunners shelled two hills.").
func (d *Judge) exerciseLeads(t frames.Trigger) bool {
	s := t.Sentence
	const lead = 2
	if first := &d.Sents[0]; d.Grammar.Set("exercise").Word(first, 0) && !first.Is(first.Root(), "VERB") { // "Exercise Green Reed, day four."
		return true
	}
	if s.Index < lead || d.TimeNear(s, t.Word) || d.ClauseHasToll(s, t.Word) {
		return false
	}
	return slices.ContainsFunc([]int{0, 1}, func(i int) bool { return d.exerciseSubject(&d.Sents[i]) >= 0 })
}

// duringExercise tells a verb of a relative clause that goes on about an exercise: « un
// exercice, au cours duquel des fusiliers ont pris d'assaut une plage ».
func (d *Judge) duringExercise(t frames.Trigger) bool {
	s := t.Sentence
	for i := t.Word - 1; i > 0 && i >= t.Word-reading.RelativeReach; i-- {
		if s.Relative(i) && s.ClauseOf(i) == s.ClauseOf(t.Word) {
			n := d.AntecedentOf(s, i-2, i)
			return n >= 0 && d.Grammar.Set("exercise").Word(s, n) || n >= 1 && d.Grammar.Set("genitive-preposition").HasPrep(s.Preposition(n)) && d.Grammar.Set("exercise").Word(s, s.Words[n].Head)
		}
	}
	return false
}

// exerciseTold reports whether the paragraph of a sentence goes on about "the
// exercise", as what was told before it, or began with one that began or ended.
func (d *Judge) exerciseTold(t frames.Trigger) bool {
	s := t.Sentence
	marked := s.Quoted != nil && s.Quoted[t.Word]
	const back = 5
	for i := max(d.FirstOfUnit(s), s.Index-back+1); i < s.Index; i++ {
		if (len(d.TimesIn(s)) == 0 || s.Words[s.Root()].Feat("Tense") != "Past" || marked) && d.exerciseSubject(&d.Sents[i]) >= 0 {
			return true
		}
	}
	for i := range d.subjects.within(s.Index, d.firstFrom(s.Unit+1), func(i int) bool { return d.exerciseSubject(&d.Sents[i]) >= 0 }) {
		o := &d.Sents[i]
		k := d.exerciseSubject(o)
		if d.Grammar.Definite(o, k, "det") || o.Is(k, "VERB") && s.Words[s.Root()].Feat("Tense") != "Past" {
			return true
		}
	}
	return false
}

// exerciseSubject returns the exercise that the main verb of a sentence is said of, or the
// verb where that tells one; else -1.
func (d *Judge) exerciseSubject(s *syntax.Sentence) int {
	k, known := d.exercises[s.Index]
	if !known {
		k = d.findExercise(s)
		d.exercises[s.Index] = k
	}
	return k
}

// findExercise reads that exercise from the tree.
func (d *Judge) findExercise(s *syntax.Sentence) int {
	root := s.Root()
	for v := range s.Words { // "are rehearsing their response to a siege"
		if s.Is(v, "VERB") && d.Grammar.Set("rehearse").At(s, v) > 0 && (v == root || s.Child(v, "nsubj", "aux") >= 0) {
			return v
		}
	}
	for _, v := range append([]int{root}, s.Children(root, "conj")...) {
		heads := s.Children(v, "nsubj", "nsubj:pass")
		if d.Grammar.Set("held-event").Word(s, v) { // « a présidé un exercice »
			heads = append(heads, s.Children(v, "obj")...)
		}
		for _, k := range heads {
			first, _ := s.NounPhrase(k)
			if _, ok := d.Grammar.Set("exercise").In(s, first, k+1); ok {
				return k
			}
		}
	}
	return -1
}

// onlyLikened tells an act that something else is likened to: "a ceasefire of sorts", « une
// sorte de trêve ».
func (d *Judge) onlyLikened(t frames.Trigger) bool {
	if !t.Pattern.Noun {
		return false
	}
	s, n := t.Sentence, roles.NounHead(t)
	_, last := s.NounPhrase(n)
	for i := n + 1; i <= last+1 && i < len(s.Words); i++ {
		if d.Grammar.Set("of-sorts").At(s, i) > 1 {
			return true
		}
	}
	h := s.Words[n].Head
	return h >= 0 && h < n && s.Rel(n) == "nmod" && d.Grammar.Set("likened").Word(s, h)
}

// yearsSince tells what years are counted from, told without its dead: "a hundred years
// since the guns fell silent".
func (d *Judge) yearsSince(t frames.Trigger) bool {
	const near = 4
	s := t.Sentence
	if t.Pattern.Noun || d.ClauseHasToll(s, t.Word) {
		return false
	}
	for i := t.Word - 1; i > 0 && i >= t.Word-near && !s.Is(i, "PUNCT"); i-- {
		if d.Grammar.Set("since").Word(s, i) {
			return d.Grammar.Set("decades").Word(s, i-1) || d.Grammar.Set("long-period").Word(s, i-1)
		}
	}
	return false
}
