package roles

import (
	"slices"

	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/syntax"
)

// prepositional returns the phrase that a verb of striking, taking or seizing takes
// under the preposition that belongs to it ("set upon [a bus]", "made off with [two
// rifles]"), or -1.
func prepositional(t frames.Trigger) int {
	switch t.Frame().Kind {
	case frames.Strike, frames.Take, frames.Intercept:
	default:
		return -1
	}
	last := t.Words[len(t.Words)-1]
	if h := t.Sentence.Words[last].Head; last > t.Word && t.Sentence.Is(last, "ADP") && t.Sentence.Rel(last) == "case" && h > last && t.Sentence.Words[h].Head == t.Word && t.Sentence.Is(h, "NOUN", "PROPN") && !t.Sentence.IsTimed(h) {
		return h
	}
	return -1
}

// idiomObject gives a verb whose own object is part of an idiom what the idiom is done to,
// under the preposition that belongs to it: « a mis la main sur [deux suspects] », « a eu
// raison du [portail] ».
func (d *Reader) idiomObject(t frames.Trigger, all syntax.Arguments, a *syntax.Arguments) {
	s := t.Sentence
	idiom := slices.ContainsFunc(t.Words, func(w int) bool {
		return w != t.Word && s.Rel(w) == "obj" && s.Words[w].Head == t.Word && d.Thing(s, w).Class == reading.NoClass
	})
	if !idiom || a.Passive || len(a.Object) > 0 {
		return
	}
	named := []syntax.Oblique{} // what the pattern itself names: « mettre la main sur [un suspect] »
	for _, w := range t.Words {
		if w != t.Word && syntax.BaseRel(s.Rel(w)) == "obl" && s.Words[w].Head == t.Word {
			named = append(named, syntax.Oblique{Prep: s.Preposition(w), Head: w})
		}
	}
	for _, o := range slices.Concat(named, all.Oblique, a.Oblique) {
		under := d.Grammar.Set("strong-target-preposition").HasPrep(o.Prep) || d.Grammar.Set("genitive-preposition").HasPrep(o.Prep) && holds(t, o.Head)
		if under && suffersIdiom(t.Frame(), d.Thing(s, d.Content(s, o.Head)).Class) {
			a.Object = append(a.Object, o.Head)
			a.Oblique = slices.DeleteFunc(slices.Clone(a.Oblique), func(p syntax.Oblique) bool { return p.Head == o.Head })
			return
		}
	}
}

// suffersIdiom tells what the acts that such idioms tell are done to.
func suffersIdiom(f *frames.Frame, c reading.Class) bool {
	switch f.Kind {
	case frames.Arrest, frames.Take:
		return c.Person()
	case frames.Intercept:
		return c == reading.WeaponClass
	case frames.Land:
		return c.Thing()
	case frames.Strike:
		return f.Act == attest.Destruction && c.Thing()
	}
	return false
}

// whoseVehicle makes those whose vehicle is stopped, by words that tell an abduction, the ones
// to whom it is done: "intercepted the car of [the mayor]", "[the mayor's] car was intercepted".
func (d *Reader) whoseVehicle(t frames.Trigger, all syntax.Arguments, a *syntax.Arguments) {
	if t.Frame().Kind != frames.Take || len(a.Object) > 0 {
		return
	}
	s := t.Sentence
	for _, w := range t.Words {
		if w == t.Word || !slices.Contains(all.Object, w) || !d.Thing(s, w).Class.Thing() {
			continue
		}
		for _, k := range s.Children(w, "nmod:poss", "nmod") {
			genitive := s.Rel(k) == "nmod:poss" || d.Grammar.Set("genitive-preposition").HasPrep(s.Preposition(k))
			if genitive && (d.Thing(s, k).Class.Person() || s.Is(k, "PRON")) {
				drop(a, k)
				a.Object = append(a.Object, s.Nominals(k)...)
				return
			}
		}
	}
}
