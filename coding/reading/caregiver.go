package reading

import "attest/coding/syntax"

// CareGiver returns the hospital or doctors by whose count of those they took in a toll stands, or nil: "Hospitals in
// Sidon admitted [nine wounded]", « L'hôpital a reçu trois corps ».
func (d *Document) CareGiver(s *syntax.Sentence, toll int) *SourceRef {
	v := s.VerbAbove(toll)
	if v == toll { // "nine wounded", read as a verb
		v = s.VerbAbove(s.Words[toll].Head)
	}
	if v < 0 || !d.Grammar.Set("admit-patient").Word(s, v) || d.Negated(s, v) {
		return nil
	}
	k := s.Child(v, "nsubj")
	if k < 0 || !s.Is(k, "NOUN", "PROPN") {
		return nil
	}
	ref := d.namedSpeaker(s, k)
	if ref == nil || ref.Speaker.Kind != MedicSpeaker {
		return nil
	}
	ref.Voice, ref.Sentence = Says, s
	return ref
}
