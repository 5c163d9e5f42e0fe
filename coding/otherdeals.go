package coding

import "slices"

// civilMatter tells an agreement on something other than the fighting: "an extradition
// treaty", "the trade accord".
func (d *telling) civilMatter(t trigger) bool {
	return slices.ContainsFunc(t.words, func(w int) bool {
		return d.grammar.set("any-agreement").word(t.s, w) && slices.ContainsFunc(t.s.children(w, "compound", "amod", "nmod"), func(k int) bool {
			return d.grammar.set("civil-matter").word(t.s, k)
		})
	})
}

// handedToJustice tells who is handed to a court, which lets nobody go: "was turned over
// to the criminal court", « remis au tribunal ».
func (d *telling) handedToJustice(t trigger) bool {
	g := d.grammar
	return !t.pattern.noun && slices.ContainsFunc(d.verbArgumentsOf(t).oblique, func(o oblique) bool {
		return hasPrep(g.set("to-preposition"), o.prep) && g.set("judicial").word(t.s, o.head)
	})
}

// onlyStands tells a participle behind a noun that says where something stands or who
// is still there: "a station located next to the barracks", "have 200 men left".
func (d *telling) onlyStands(t trigger) bool {
	s, g := t.s, d.grammar
	if t.pattern.noun || t.w == 0 || !s.is(t.w-1, "NOUN", "PROPN") || s.child(t.w, "aux", "aux:pass", "nsubj") >= 0 {
		return false
	}
	rel := s.rel(t.w)
	return g.set("situated").word(s, t.w) && s.Words[t.w].Feat("VerbForm") == "Part" && (rel == "acl" || rel == "advcl") ||
		g.set("remaining").word(s, t.w) && rel == "acl"
}
