package roles

import (
	"slices"

	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/syntax"
)

// protestedAt reports whether a phrase says at whose door people protest: an
// office, a force or what is theirs, in front of which they stand or on which
// they march ("outside the ministry", « sur l'ambassade », « devant le siège de
// la Commission »).
func (d *Reader) protestedAt(s *syntax.Sentence, o syntax.Oblique) bool {
	g := d.Grammar
	th := d.Thing(s, o.Head)
	marched := g.Set("strong-target-preposition").HasPrep(o.Prep) && (th.Class == reading.OfficialClass || th.Class.Thing() && th.Party.Kind != attest.Civilian && th.Party.Kind != attest.Infrastructure)
	if !marched && !g.Set("before-preposition").HasPrep(o.Prep) {
		return false
	}
	switch {
	case th.Class == reading.OfficialClass, th.Class == reading.ForceClass, th.Class.Thing() && th.Party.Kind != attest.Civilian:
		return true
	}
	return g.Set("seat").Word(s, o.Head)
}

// ProtestCause tells a definite act against which a verb says that people protest, and
// a protest that a verb says is broken up: it has been done, whatever the purpose that
// the clause tells.
func (d *Reader) ProtestCause(t frames.Trigger, v int) bool {
	if t.Pattern.Noun && syntax.BaseRel(t.Sentence.Rel(NounHead(t))) == "obj" && t.Sentence.Words[NounHead(t)].Head == v && d.Grammar.Set("disperse").At(t.Sentence, v) > 0 {
		return t.Frame().Act.Family() == attest.UnrestFamily // "fired tear gas to break up a protest"
	}
	if !t.Pattern.Noun && t.Frame().Kind == frames.Protest && d.Grammar.Set("disperse").At(t.Sentence, t.Word) > 0 && slices.ContainsFunc(t.Words, func(w int) bool { return d.Grammar.Set("demonstrator").Word(t.Sentence, w) }) {
		return true // "fired tear gas to disperse the marchers"
	}
	n := NounHead(t)
	if !d.Presupposed(t) || n < v || !d.Grammar.Set("protest-cause").HasPrep(t.Sentence.Preposition(n)) && !(t.Sentence.Rel(n) == "obj" && t.Sentence.Words[n].Head == v) {
		return false
	}
	return slices.ContainsFunc(d.TriggersAt(t.Sentence, v), func(o frames.Trigger) bool { return o.Frame().Kind == frames.Protest && !o.Pattern.Noun })
}

// condemnedOrHailed tells a definite act that it is the purpose of somebody to condemn or welcome,
// which has been done: « saisit l'occasion pour saluer la libération des otages ».
func (d *Reader) condemnedOrHailed(t frames.Trigger, v int) bool {
	n := NounHead(t)
	return d.Presupposed(t) && n > v && t.Sentence.Rel(n) == "obj" && t.Sentence.Words[n].Head == v && d.Grammar.Set("attitude").Word(t.Sentence, v)
}
