package coding

// struckBehind puts in the place of a verb's object what stands behind it under
// "into" or "in", where the object is only what the blow is struck with or leaves:
// "rammed his car into the gate", "tore a hole in the pipeline". It returns what is
// driven, or -1.
func (d *acting) struckBehind(s *sentence, v int, a *arguments) (driven int) {
	g := d.grammar
	if a.passive || len(a.object) != 1 {
		return -1
	}
	o, prepositions := a.object[0], g.set("into-preposition")
	gash := g.set("gash").word(s, o)
	if !gash {
		if g.set("drive-into").at(s, v) == 0 || !g.set("vehicle").word(s, o) {
			return -1
		}
		prepositions = g.set("driven-into")
	}
	for _, p := range append(s.nounArguments(o).oblique, a.oblique...) {
		if p.head < o || s.isTimed(p.head) || !hasPrep(prepositions, p.prep) {
			continue
		}
		a.object = []int{p.head}
		if !gash {
			return o
		}
		break
	}
	return -1
}
