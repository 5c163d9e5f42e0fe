package syntax

import "slices"

// PluralVerb reports whether a verb or one of its auxiliaries stands in the
// plural: "were burned" does, "was" does not.
func (s *Sentence) PluralVerb(v int) bool {
	for _, k := range append(s.Children(v, "aux", "cop"), v) {
		if s.Words[k].Feat("Number") == "Plur" || s.Lower[k] == "were" {
			return true
		}
	}
	return false
}

// readVoice reports whether a verb is passive, by its words and its tree.
func (s *Sentence) readVoice(v int) bool {
	if s.Child(v, "aux:pass", "nsubj:pass") >= 0 {
		return true
	}
	if k := s.Child(v, "obj"); k > v && !s.IsTimed(k) && s.Child(v, "obl:agent") < 0 { // "militants snatched four workers", read as a participle
		return false
	}
	if h := s.Words[v].Head; s.Rel(v) == "conj" && h >= 0 && h < v && s.Child(v, "aux", "nsubj", "obl:agent") < 0 && s.Words[v].Feat("VerbForm") == "Part" &&
		(s.Child(h, "aux") >= 0 && s.Words[h].Feat("VerbForm") == "Part" || s.Words[h].Feat("VerbForm") == "Fin" && s.Child(h, "nsubj") >= 0) {
		return s.IsPassive(h) // « ont incendié le poste et libéré des prisonniers »: the auxiliary serves both; "plundered the market and made off"
	}
	if h := s.Words[v].Head; s.Rel(v) == "conj" && h >= 0 && h < v && s.Words[v].Feat("VerbForm") == "Inf" && s.Child(v, "mark", "aux", "nsubj", "obj") < 0 && s.Child(h, "aux:pass") >= 0 {
		return s.IsPassive(h) // "was stopped and shot", read as an infinitive
	}
	if s.Words[v].Feat("Voice") == "Pass" && (s.Child(v, "obj") < 0 || s.Child(v, "nsubj") < 0) { // « ils les ont tués » is none, whatever the tagger says
		return true
	}
	if s.Words[v].Feat("VerbForm") != "Part" && !s.Is(v, "ADJ") {
		return false
	}
	if s.Words[v].Feat("Tense") == "Pres" {
		return false
	}
	if s.Child(v, "aux") >= 0 {
		return false
	}
	switch BaseRel(s.Rel(v)) {
	case "acl", "amod":
		return s.Rel(v) != "acl:relcl"
	}
	return s.Child(v, "obl:agent") >= 0 || s.Child(v, "obj") < 0 && s.Child(v, "aux") < 0
}

// nonfinite reports whether a word is an infinitive or gerund, by itself or by its auxiliary ("denied
// having shelled").
func (s *Sentence) nonfinite(v int) bool {
	if k := s.Child(v, "aux"); k >= 0 {
		return s.Words[k].Feat("VerbForm") != "Fin"
	}
	return slices.Contains([]string{"Inf", "Ger"}, s.Words[v].Feat("VerbForm"))
}

// ObjectControls reports whether the object of a governing verb is the
// understood subject of an infinitive ("ordered troops to fire").
func (s *Sentence) ObjectControls(head, v int) bool {
	o := s.Child(head, "obj", "iobj")
	return o >= 0 && o < v
}

// PastForm reports whether a word is a form that can be the past tense or the participle.
func (s *Sentence) PastForm(v int) bool {
	w := s.Words[v]
	return w.Feat("Tense") == "Past" && (w.Feat("VerbForm") == "Part" || w.Feat("VerbForm") == "Fin")
}

// VerbStart returns the first word of a verb with its auxiliaries, negations
// and relative pronoun.
func (s *Sentence) VerbStart(v int) int {
	first := v
	for first > 0 && s.Words[first-1].Head == v && s.Is(first-1, "AUX", "ADV", "PART", "PRON") {
		first--
	}
	return first
}

// Infinitival reports whether a verb is in the infinitive, its passive included: "be respected",
// « être respecté ».
func Infinitival(s *Sentence, w int) bool {
	if s.Words[w].Feat("VerbForm") == "Inf" {
		return true
	}
	k := s.Child(w, "aux:pass")
	return k >= 0 && s.Words[k].Feat("VerbForm") == "Inf"
}

// InProgress reports whether a word is a verb of what was going on: "were returning", « regagnaient ».
func (s *Sentence) InProgress(v int) bool {
	w := s.Words[v]
	if w.Feat("VerbForm") == "Fin" {
		return w.Feat("Tense") == "Imp"
	}
	return w.Feat("Tense") == "Pres" && w.Feat("VerbForm") == "Part" && s.Child(v, "aux") >= 0
}

// VerbAbove returns the nearest verb that a word hangs on, however far down, or -1.
func (s *Sentence) VerbAbove(w int) int {
	for steps := 0; w >= 0 && steps < len(s.Words); steps++ {
		if s.Is(w, "VERB") {
			return w
		}
		w = s.Words[w].Head
	}
	return -1
}

// RelativeOver returns the head of the innermost relative clause that a word stands in, or -1.
func (s *Sentence) RelativeOver(w int) int {
	for w >= 0 && s.Rel(w) != "acl:relcl" {
		w = s.Words[w].Head
	}
	return w
}
