package coding

// answered tells a noun of a blow to which another answers: "in retaliation for a
// strike", « en riposte à une frappe ».
func (d *acting) answered(t trigger) bool {
	if !t.pattern.noun {
		return false
	}
	return d.answeredNoun(t.s, t.nounHead())
}

// answeredNoun tells whether a noun of answering stands before or over a noun.
func (d *acting) answeredNoun(s *sentence, n int) bool {
	w := d.container(s, n)
	if first, _ := s.nounPhrase(w); first >= 2 && d.grammar.set("answer").word(s, first-2) { // wherever the parser hung it
		return true
	}
	for steps := 0; w >= 0 && steps < 2; steps++ {
		w = s.Words[w].Head
		if w >= 0 && s.is(w, "NOUN") && d.grammar.set("answer").word(s, w) {
			return true
		}
	}
	return false
}
