package coding

import "slices"

// contents replaces the heads of phrases by what the phrases are about, each
// once: a number read as a phrase beside the noun that it counts is one with it.
func (d *acting) contents(s *sentence, heads []int) []int {
	var out []int
	for _, h := range heads {
		if c := d.content(s, h); !slices.Contains(out, c) {
			out = append(out, c)
		}
	}
	return out
}

// contentRoles does so for all the roles of a telling.
func (d *acting) contentRoles(s *sentence, r *roleWords) {
	r.actor, r.target, r.weapon = d.contents(s, r.actor), d.contents(s, r.target), d.contents(s, r.weapon)
	for i, o := range r.around {
		if h := d.content(s, o.head); h != o.head {
			r.around[i].head = h
		}
	}
}
