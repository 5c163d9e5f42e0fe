package reading

import "attest/coding/syntax"

// unknownSpeaker returns the definite noun that is the subject of a verb of saying with
// what it says, though no list knows it as a source: "the camp committee said that", « …, dit la
// coordination des victimes ». It
// is -1 where that is a thing or an act, or where there is none.
func (d *Document) unknownSpeaker(s *syntax.Sentence, v int) int {
	if s.Words[v].Feat("VerbForm") != "Fin" && s.Child(v, "aux") < 0 || d.Grammar.Set("say").At(s, v) == 0 {
		return -1
	}
	if s.Child(v, "aux:pass") >= 0 {
		return -1
	}
	k := s.Child(v, "nsubj")
	if k > v && syntax.BaseRel(s.Rel(v)) == "parataxis" && d.followsQuoteOrComma(s, v) && s.Is(k, "NOUN") && s.Child(v, "obj", "ccomp") < 0 && d.Grammar.Definite(s, k, "det", "nmod:poss") && (d.Parties.UnknownNoun(s.Words[k]) || d.Thing(s, k).Class == ObjectClass) {
		return k // « …, reconnaît l'inspection générale »
	}
	if k < 0 || k > v || !s.Is(k, "NOUN") || s.Child(v, "ccomp") < 0 && !d.endsAsSaid(s, k, v) && !d.saysToHave(s, v) {
		return -1
	}
	if !d.Grammar.Definite(s, k, "det", "nmod:poss") && s.Words[k].Feat("Number") != "Plur" { // "arrivals say": people
		return -1
	}
	if th := d.Thing(s, k); th.Class != NoClass && th.Class != CivilianClass && th.Class != PlaceClass && th.Class != ObjectClass {
		return -1
	}
	return k
}

// saysToHave tells a verb of saying under which an infinitive tells what the speaker has done or
// suffered: « des arrivants disent avoir été dépouillés ».
func (d *Document) saysToHave(s *syntax.Sentence, v int) bool {
	c := s.Child(v, "xcomp")
	return c > v && s.Is(c, "VERB") && d.PastInfinitive(s, c)
}

// endsAsSaid tells "…, the committee said." at the end of what is said.
func (d *Document) endsAsSaid(s *syntax.Sentence, k, v int) bool {
	first, _ := s.NounPhrase(k)
	return first > 0 && s.Lower[first-1] == "," && (v+1 >= len(s.Words) || s.Is(v+1, "PUNCT") || s.IsTimed(v+1) || s.Is(v+1, "ADP"))
}
