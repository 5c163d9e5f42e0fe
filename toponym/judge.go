package toponym

// What a name must have in its favour, by how much its surroundings look like
// a place's (0 to 3): the prior of the place it would be.
var needed = [...]float64{4.6, 3.2, 0.3, -10}

// judge decides whether a find is a place at all.
func (t *reading) judge(f *find) {
	k := t.tokens[f.from]
	single := f.to-f.from == 1
	s := f.strength
	if t.lies(f) {
		s = max(s, 2) // "Mubi, Adamawa"
	}
	if f.chosen == nil {
		f.dropped = !(f.kindSure && s >= 2) || f.kindWord == ""
		return
	}
	known := f.chosen.Prior
	if f.chosen.Match == "spelling" {
		known -= 1
	}
	need := needed[s]
	switch {
	case f.person && s < 3:
		f.dropped = !(s == 2 && known > 7)
		return
	case f.weak && s < 2:
		f.dropped = true
		return
	}
	if single && k.upos != "" && k.upos != "PROPN" && k.upos != "X" {
		need += 2.5
		if k.initial && s < 2 {
			need += 3
		}
	}
	if single && k.upos == "" && k.initial && s < 2 {
		need += 0.6
	}
	if !t.cased {
		need += 1.5
		if single && k.upos != "PROPN" {
			need += 1
		}
	}
	f.dropped = known < need
}
