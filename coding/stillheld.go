package coding

// stillHeld tells words by which somebody says that ground has not changed hands:
// "was still in full control", "the town had not fallen". They take back a taking told
// before and are none themselves.
func (d *reading) stillHeld(s *sentence, i int) bool {
	n := d.grammar.set("still-held").at(s, i)
	return n > 0 && !d.underIf(s, s.clauseOf(i))
}

// onlyHolds tells a word of taking among those by which somebody says that he still
// holds what he held.
func (d *reading) onlyHolds(t trigger) bool {
	for i := max(0, t.words[0]-holdingReach); i <= t.w; i++ {
		if n := d.grammar.set("still-held").at(t.s, i); n > 0 && i+n > t.w && d.stillHeld(t.s, i) {
			return true
		}
	}
	return false
}

// holdingReach is how far before the word of taking the words may begin by which it
// is only holding.
const holdingReach = 4
