package roles

import (
	"slices"

	"attest/coding/syntax"
)

// accusedRoles reads who is said to have done what a noun tells, from the word
// of blame that carries it: "blamed rebels for the murder", "soldiers involved
// in the massacre", "the army is responsible for the killing", "the attack is
// attributed to the group", "the murder was the work of hired killers".
func (d *Reader) accusedRoles(s *syntax.Sentence, n, v int, r *RoleWords) bool {
	if len(r.Actor) > 0 {
		return false
	}
	var heads []int
	rel := syntax.BaseRel(s.Rel(n))
	if h := s.Words[v].Head; rel == "nmod" && h >= 0 && (syntax.BaseRel(s.Rel(v)) == "obj" || s.Rel(v) == "nsubj:pass") { // "blamed rebels for the murder"
		if g := d.Grammar; g.Set("accused-of").At(s, h) > 0 && g.Set("accused-preposition").HasPrep(s.Preposition(n)) {
			heads = s.Nominals(v)
		}
	}
	switch g := d.Grammar; {
	case rel == "obl" && g.Set("accused-of").At(s, v) > 0 && g.Set("accused-preposition").HasPrep(s.Preposition(n)):
		heads = d.accusedBy(s, v)
	case (rel == "nsubj" || rel == "obj") && g.Set("ascribed").At(s, v) > 0:
		heads = d.ascribedTo(s, v)
	case rel == "nsubj" && g.Set("handiwork").Word(s, v):
		heads = d.Makers(s, v)
	}
	for _, h := range heads {
		if d.Thing(s, h).Class.CanAct() && !slices.Contains(r.Target, h) {
			r.Actor = append(r.Actor, h)
		}
	}
	if len(r.Actor) == 0 {
		return false
	}
	r.Support, r.Rule = v, "noun under a word of blame"
	return true
}

// ascribedNoun reads to whom a participle on the noun ascribes the act: "an
// attack attributed to the group".
func (d *Reader) ascribedNoun(s *syntax.Sentence, n int, r *RoleWords) {
	if len(r.Actor) > 0 {
		return
	}
	for _, k := range s.Children(n, "acl", "amod") {
		if d.Grammar.Set("ascribed").At(s, k) == 0 || !s.IsPassive(k) && (s.Rel(k) != "acl:relcl" || s.Child(k, "obj") >= 0) { // "a strike that rescuers blamed on Russia"
			continue
		}
		for _, h := range d.ascribedTo(s, k) {
			if d.Thing(s, h).Class.CanAct() {
				r.Actor = append(r.Actor, h)
				r.Target = slices.DeleteFunc(r.Target, func(x int) bool { return x == h })
			}
		}
	}
}

// accusedBy returns who is accused at a word of blame: its object, the subject
// of its passive or of the adjective, the noun that the participle describes.
func (d *Reader) accusedBy(s *syntax.Sentence, v int) []int {
	if a := s.VerbArguments(v); s.Is(v, "VERB", "AUX") && len(a.Object) > 0 {
		return a.Object
	}
	for _, k := range s.Children(v, "nsubj") {
		return s.Nominals(k)
	}
	if h := s.Words[v].Head; h >= 0 && s.Is(h, "VERB") && d.Grammar.Set("accused-of").At(s, h) > 0 { // "accused rebels of being responsible"
		return s.VerbArguments(h).Object
	}
	if h := s.Words[v].Head; h >= 0 && (syntax.BaseRel(s.Rel(v)) == "amod" || syntax.BaseRel(s.Rel(v)) == "acl") {
		return s.Nominals(h)
	}
	return nil
}

// ascribedTo returns to whom a verb of ascribing ascribes.
func (d *Reader) ascribedTo(s *syntax.Sentence, v int) []int {
	var out []int
	for _, o := range s.VerbArguments(v).Oblique {
		if d.Grammar.Set("ascribed-preposition").HasPrep(o.Prep) {
			out = append(out, o.Head)
		}
	}
	return out
}
