package roles

import (
	"slices"

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
