package roles

import (
	"slices"

	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/syntax"
)

// Contents replaces the heads of phrases by what the phrases are about, each
// once: a number read as a phrase beside the noun that it counts is one with it.
func (d *Reader) Contents(s *syntax.Sentence, heads []int) []int {
	var out []int
	for _, h := range heads {
		if c := d.Content(s, h); !slices.Contains(out, c) {
			out = append(out, c)
		}
	}
	return out
}

// contentRoles does so for all the roles of a telling.
func (d *Reader) contentRoles(s *syntax.Sentence, r *RoleWords) {
	r.Actor, r.Target, r.Weapon = d.Contents(s, r.Actor), d.Contents(s, r.Target), d.Contents(s, r.Weapon)
	for i, o := range r.Around {
		if h := d.Content(s, o.Head); h != o.Head {
			r.Around[i].Head = h
		}
	}
}

// canBeHit leaves out of the objects of a suicide bomber's verb himself and what he bursts: « a
// actionné sa charge ».
func (d *Reader) canBeHit(t frames.Trigger, objects []int) []int {
	return slices.DeleteFunc(slices.Clone(objects), func(h int) bool {
		c := d.Thing(t.Sentence, h).Class
		return t.Sentence.Is(h, "PRON") || t.Sentence.HasPossessive(h) || c == reading.WeaponClass || c == reading.EventClass
	})
}
