package coding

import "slices"

// pluralVerb tells whether a verb or one of its auxiliaries stands in the
// plural: "were burned" does, "was" does not.
func (s *sentence) pluralVerb(v int) bool {
	for _, k := range append(s.children(v, "aux", "cop"), v) {
		if s.Words[k].Feat("Number") == "Plur" || s.lower[k] == "were" {
			return true
		}
	}
	return false
}

// isPassive tells whether a verb is passive: by an auxiliary, by its features,
// or as a past participle that modifies a noun ("soldiers killed in …").
func (s *sentence) isPassive(v int) bool {
	if s.child(v, "aux:pass", "nsubj:pass") >= 0 {
		return true
	}
	if k := s.child(v, "obj"); k > v && !s.isTimed(k) && s.child(v, "obl:agent") < 0 { // "militants snatched four workers", read as a participle
		return false
	}
	if h := s.Words[v].Head; s.rel(v) == "conj" && h >= 0 && h < v && s.child(v, "aux", "nsubj", "obl:agent") < 0 && s.Words[v].Feat("VerbForm") == "Part" &&
		(s.child(h, "aux") >= 0 && s.Words[h].Feat("VerbForm") == "Part" || s.Words[h].Feat("VerbForm") == "Fin" && s.child(h, "nsubj") >= 0) {
		return s.isPassive(h) // « ont incendié le poste et libéré des prisonniers »: the auxiliary serves both; "plundered the market and made off"
	}
	if h := s.Words[v].Head; s.rel(v) == "conj" && h >= 0 && h < v && s.Words[v].Feat("VerbForm") == "Inf" && s.child(v, "mark", "aux", "nsubj", "obj") < 0 && s.child(h, "aux:pass") >= 0 {
		return s.isPassive(h) // "was stopped and shot", read as an infinitive
	}
	if s.Words[v].Feat("Voice") == "Pass" && (s.child(v, "obj") < 0 || s.child(v, "nsubj") < 0) { // « ils les ont tués » is none, whatever the tagger says
		return true
	}
	if s.Words[v].Feat("VerbForm") != "Part" && !s.is(v, "ADJ") {
		return false
	}
	if s.Words[v].Feat("Tense") == "Pres" {
		return false
	}
	if s.child(v, "aux") >= 0 {
		return false
	}
	switch baseRel(s.rel(v)) {
	case "acl", "amod":
		return s.rel(v) != "acl:relcl"
	}
	return s.child(v, "obl:agent") >= 0 || s.child(v, "obj") < 0 && s.child(v, "aux") < 0
}

// nonfinite tells an infinitive or gerund, by itself or by its auxiliary ("denied
// having shelled").
func (s *sentence) nonfinite(v int) bool {
	if k := s.child(v, "aux"); k >= 0 {
		return s.Words[k].Feat("VerbForm") != "Fin"
	}
	return slices.Contains([]string{"Inf", "Ger"}, s.Words[v].Feat("VerbForm"))
}

// objectControls tells whether the object of a governing verb is the
// understood subject of an infinitive ("ordered troops to fire").
func (s *sentence) objectControls(head, v int) bool {
	o := s.child(head, "obj", "iobj")
	return o >= 0 && o < v
}

// pastForm tells a form that can be the past tense or the participle.
func (s *sentence) pastForm(v int) bool {
	w := s.Words[v]
	return w.Feat("Tense") == "Past" && (w.Feat("VerbForm") == "Part" || w.Feat("VerbForm") == "Fin")
}

// leftmostOf returns the first word of a verb with its auxiliaries, negations
// and relative pronoun.
func (s *sentence) leftmostOf(v int) int {
	first := v
	for first > 0 && s.Words[first-1].Head == v && s.is(first-1, "AUX", "ADV", "PART", "PRON") {
		first--
	}
	return first
}
