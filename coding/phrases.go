package coding

// nounPhrase returns the first and last word of the phrase that a noun heads:
// its own words without preposition, relative clause, apposition and
// coordinated members.
func (s *sentence) nounPhrase(head int) (first, last int) {
	first, last = head, head
	var walk func(w int, top bool)
	walk = func(w int, top bool) {
		first, last = min(first, w), max(last, w)
		for _, k := range s.kids[w] {
			switch baseRel(s.rel(k)) {
			case "case", "punct", "cc", "appos", "parataxis", "mark", "cop", "advcl", "nsubj", "aux", "discourse", "dislocated":
				if top || baseRel(s.rel(k)) != "case" {
					continue
				}
			case "conj":
				if top {
					continue
				}
			case "acl":
				continue
			}
			walk(k, false)
		}
	}
	walk(head, true)
	// The parser may hang something far away under the noun: a phrase does
	// not reach over a comma.
	for i := head + 1; i <= last; i++ {
		if s.is(i, "PUNCT") && (s.lower[i] == "," || s.lower[i] == ";" || s.lower[i] == ":") {
			last = i - 1
			break
		}
	}
	for i := head - 1; i >= first; i-- {
		if s.is(i, "PUNCT") && (s.lower[i] == "," || s.lower[i] == ";" || s.lower[i] == ":") {
			first = i + 1
			break
		}
	}
	return first, last
}
