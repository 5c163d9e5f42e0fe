package roles

import (
	"slices"

	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/syntax"
)

// whoPasses makes what comes by when a charge goes off its target: "a mine exploded as a
// bus drove past", « l'explosion d'une mine au passage d'un bus », « a sauté au passage d'un convoi ».
func (d *Reader) whoPasses(t frames.Trigger, r *RoleWords) {
	s := t.Sentence
	beside := !slices.ContainsFunc(r.Target, func(h int) bool { return s.Preposition(h) == "" }) // "near the village"
	if k := t.Frame().Kind; !beside || k != frames.Blast && k != frames.Land {
		return
	}
	around := s.VerbArguments(t.Word).Oblique
	if t.Pattern.Noun {
		around = r.Around
	}
	for _, o := range around {
		if up := s.Words[o.Head].Head; t.Pattern.Noun && up >= 0 && d.Grammar.Set("passage").Word(s, up) && d.canBeStruck(s, o.Head) {
			r.Target = []int{o.Head}
			return
		}
		if !d.Grammar.Set("passage").Word(s, o.Head) {
			continue
		}
		for _, k := range s.Children(o.Head, "nmod") {
			if d.Grammar.Set("genitive-preposition").HasPrep(s.Preposition(k)) && d.canBeStruck(s, k) {
				r.Target = []int{k}
				return
			}
		}
	}
	if k := d.comesBy(t); len(r.Target) == 0 && k >= 0 && d.canBeStruck(s, k) {
		r.Target = append(r.Target, k)
	}
}

// comesBy returns what comes by in the clause of time behind a trigger, wherever the parser hung
// it, or -1: "as [a convoy] passed", « au moment où passait [un camion] ».
func (d *Reader) comesBy(t frames.Trigger) int {
	s := t.Sentence
	for i := t.Word + 1; i < len(s.Words) && s.Lower[i] != ";" && s.Lower[i] != ":"; i++ {
		if !d.Grammar.Set("as-clause").Word(s, i) {
			continue
		}
		v := i + 1
		for v < len(s.Words) && (!s.Is(v, "VERB", "PUNCT") || s.Rel(v) == "acl" && !d.Grammar.Set("come-by").Word(s, v)) { // "a truck carrying soldiers drove over it"
			v++
		}
		if v == len(s.Words) || !d.Grammar.Set("come-by").Word(s, v) {
			return -1
		}
		if k := s.Child(v, "nsubj"); k > i {
			return k
		}
		if k := s.Words[v].Head; k > i && k < v { // "as a convoy passed", read as "like a convoy that passed"
			return k
		}
		return s.Child(v, "obj") // a subject behind its verb
	}
	return -1
}

// runsInto tells a verb of striking whose object is an ambush, so that the subject is who was
// struck: "reinforcements hit a second ambush".
func (d *Reader) runsInto(s *syntax.Sentence, a syntax.Arguments) bool {
	return !a.Passive && len(a.Object) == 1 && d.Grammar.Set("run-into").Word(s, a.Object[0])
}

// laidFor finds for whom an ambush was laid where the parser hung him on the agent or the
// day between: « une embuscade tendue par des rebelles [à un convoi] ». Where it was laid is
// nobody.
func (d *Reader) laidFor(t frames.Trigger, r *RoleWords) {
	s := t.Sentence
	if t.Pattern.Noun || t.Frame().Kind != frames.Strike || !slices.ContainsFunc(t.Words, func(w int) bool { return w != t.Word && d.Grammar.Set("run-into").Word(s, w) }) {
		return
	}
	r.Target = slices.DeleteFunc(r.Target, func(h int) bool {
		return d.Grammar.Set("settlement").Word(s, h) && d.Grammar.Set("inside-preposition").HasPrep(s.Preposition(h))
	})
	for i := t.Word + 1; len(r.Target) == 0 && i < len(s.Words) && i < t.Word+18 && !s.Is(i, "VERB", "SCONJ", "PUNCT"); i++ {
		if s.Is(i, "NOUN") && !s.IsTimed(i) && d.Grammar.Set("to-preposition").HasPrep(s.Preposition(i)) && d.Thing(s, i).Class.CanSuffer() && !d.ground(s, i) && !d.Grammar.Set("settlement").Word(s, i) {
			r.Target = append(r.Target, i)
		}
	}
}

// onlyNear tells a body of a place that only says where something lay, of which a clause says
// what it did: "a charge laid near the municipality, which destroyed a post".
func (d *Reader) onlyNear(t frames.Trigger, h int) bool {
	s := t.Sentence
	if s.Rel(t.Word) != "acl:relcl" || s.Words[t.Word].Head != h || !d.Grammar.Set("place-preposition").HasPrep(s.Preposition(h)) {
		return false
	}
	return d.Thing(s, h).Class.Thing() || d.Grammar.Set("area-noun").Word(s, h)
}

// carriedForces returns the forces that ships or aircraft, the subject of a verb, bring: "two
// ships landed 800 marines".
func (d *Reader) carriedForces(s *syntax.Sentence, v int, subject []int) []int {
	craft := slices.ContainsFunc(subject, func(h int) bool {
		return d.Thing(s, h).Class == reading.WeaponClass || d.Grammar.Set("vessel").Word(s, h) || d.Grammar.Set("vehicle").Word(s, h)
	})
	if !craft {
		return nil
	}
	return slices.DeleteFunc(s.Children(v, "obj"), func(h int) bool { return !d.Thing(s, h).Class.Armed() })
}
