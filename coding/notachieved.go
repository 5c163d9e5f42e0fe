package coding

// notAchieved tells a word h under which the clause or noun w tells what somebody did
// not bring about: "was unable to capture", "have not managed to", « n'a pas pu », "will
// not allow them to be bombed". What fails otherwise, a shot or an attack, was still made.
func (d *acting) notAchieved(t trigger, h, w int) bool {
	s, g := t.s, d.grammar
	if !infinitival(s, w) && !(t.pattern.noun && w == t.nounHead()) {
		return false
	}
	switch {
	case g.set("unable").at(s, h) > 0:
		return true
	case g.set("able").at(s, h) > 0, g.set("allow").at(s, h) > 0:
		return d.negated(s, h)
	case g.set("failed").word(s, h) && s.is(h, "VERB"):
		return completesOrNot(t.frame().kind)
	}
	return false
}

// completesOrNot tells the kinds of act of which nothing is left when they fail: a
// town that was not taken, a truce that was not agreed, a man who was not caught.
func completesOrNot(k frameKind) bool {
	switch k {
	case seizeFrame, agreeFrame, releaseFrame, arrestFrame, takeFrame:
		return true
	}
	return false
}

// infinitival tells a verb in the infinitive, its passive included: "be respected",
// « être respecté ».
func infinitival(s *sentence, w int) bool {
	if s.Words[w].Feat("VerbForm") == "Inf" {
		return true
	}
	k := s.child(w, "aux:pass")
	return k >= 0 && s.Words[k].Feat("VerbForm") == "Inf"
}
