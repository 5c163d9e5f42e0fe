package reading

import (
	"slices"

	"attest/coding/syntax"
)

// nearness orders the subjects of a verb of saying: those behind it first (« ont indiqué des
// habitants et une source »), the nearest of each side in front.
func nearness(v, subject int) int {
	if subject > v {
		return subject - v
	}
	const behind = 1 << 16
	return behind + v - subject
}

// speakerOf returns the head of the subject of a verb of saying, if it can
// speak, or -1.
func (d *Document) speakerOf(s *syntax.Sentence, v int) int {
	if d.oneSays(s, s.Child(v, "nsubj")) {
		return d.whereOneSpeaks(s, v)
	}
	inverted := d.invertedSpeaker(s, v)
	subjects := s.Children(v, "nsubj")
	for _, k := range s.Children(v, "expl") { // « a-t-il ajouté »
		if s.Rel(k) == "expl:subj" {
			subjects = append(subjects, k)
		}
	}
	slices.SortStableFunc(subjects, func(a, b int) int { return nearness(v, a) - nearness(v, b) }) // the nearest: one before it is often of the clause that is told
	if len(subjects) > 1 && setOff(s, subjects[0]) {
		subjects[0], subjects[1] = subjects[1], subjects[0] // "an official, Ann Lee, said"
	}
	for _, k := range subjects {
		if s.Rel(k) == "nsubj:pass" || s.Child(v, "aux:pass") >= 0 {
			continue
		}
		if s.Words[k].Feat("Person") == "1" && s.Words[v].Feat("Person") == "3" { // « une source nous le confirme »
			continue
		}
		if inverted >= 0 && d.toldBefore(s, k, v) {
			return inverted
		}
		heads := s.Nominals(k)
		if d.InName(s, k) { // "Human Rights Watch", read as "rights who watch"
			heads = []int{k}
		}
		for _, h := range heads {
			if s.Is(h, "PRON") && h < v && inverted >= 0 && s.Words[h].Feat("Person") != "3" {
				return inverted // « nous écrit sa nièce »: the pronoun is whom it is told to
			}
			if s.Is(h, "PRON") && d.Grammar.Set("people-pronoun").Word(s, h) {
				return d.saidAt(s, v)
			}
			if inverted >= 0 && h < v && d.apartBefore(s, h, v) {
				return inverted
			}
			if c := d.Content(s, h); d.canSpeak(s, c) { // "two of their commanders"
				if d.Grammar.Set("tally").Word(s, c) { // « un bilan donné par le ministère fait état de »
					return d.author(s, c)
				}
				return c
			}
		}
	}
	if syntax.BaseRel(s.Rel(v)) == "acl" && v > 0 && s.Lower[v-1] == "," && s.Child(v, "obj", "ccomp") > v {
		if h := d.speakerRightBefore(s, v); h >= 0 && h == s.Root() { // "The army, in a statement carried by state media, blamed the rebels"
			return h
		}
	}
	if inverted >= 0 {
		return inverted
	}
	if h := s.Words[v].Head; h >= 0 && syntax.Infinitival(s, v) && d.Grammar.Set("contact").At(s, h) > 0 { // "telephoned the paper to say"
		return d.speakerOf(s, h)
	}
	if h := s.Words[v].Head; h >= 0 && h < v && s.Rel(v) == "advcl" && s.Words[v].Feat("VerbForm") == "Part" && s.Child(h, "ccomp") >= 0 && d.Grammar.Set("say").At(s, h) > 0 { // "\"…\", the ministry said, adding nine were hurt"
		return d.speakerOf(s, h)
	}
	a := s.VerbArguments(v)
	heads := a.Subject
	if a.Passive {
		heads = a.Agent
	}
	for _, h := range heads {
		if d.canSpeak(s, h) {
			return h
		}
	}
	if h := d.unknownSpeaker(s, v); h >= 0 {
		return h
	}
	if s.Child(v, "aux:pass", "nsubj") < 0 && s.Words[v].Feat("VerbForm") == "Fin" {
		return d.speakerRightBefore(s, v)
	}
	if s.Child(v, "aux:pass", "nsubj") < 0 {
		return d.speakerWho(s, v)
	}
	return -1
}

// saidAt returns the head of the office or place among whose people something is said:
// « indique-t-on dans l'entourage du gouverneur », or -1.
func (d *Document) saidAt(s *syntax.Sentence, v int) int {
	for _, k := range s.Children(v, "obl", "nmod", "obj", "advmod") {
		sp, _ := d.speakerAt(s, k)
		if s.Preposition(k) != "" && sp.known && !sp.refers && sp.Kind != MediaSpeaker && d.Thing(s, k).Class != PlaceClass {
			return k
		}
	}
	return -1
}

// apartBefore tells a phrase that only is told of, before the comma that the verb of saying
// stands behind: « Onze morts, dit la mairie ».
func (d *Document) apartBefore(s *syntax.Sentence, k, v int) bool {
	first, _ := s.NounPhrase(k)
	if v == 0 || s.Lower[v-1] != "," || first > 0 && (s.Lower[first-1] == "," || syntax.ClosesQuotation[s.Lower[first-1]]) {
		return false
	}
	sp, _ := d.speakerAt(s, k)
	return !sp.known || d.Grammar.Set("toll-noun").Word(s, k)
}

// toldBefore tells a phrase that is what is told and not who tells it: one with a
// participle of its own before the comma that the verb of saying stands behind
// (« Un soldat tué, annonce le commandement »).
func (d *Document) toldBefore(s *syntax.Sentence, k, v int) bool {
	if k > v || s.Child(v, "ccomp", "xcomp") >= 0 {
		return false
	}
	for _, a := range s.Children(k, "acl") {
		if s.Rel(a) == "acl" && a > k && a < v && len(d.TriggersAt(s, a)) > 0 {
			return true
		}
	}
	return false
}

// accusesSomebodyBehind tells a verb of blame with whom it accuses behind it, and of what: who speaks
// then stands before it ("The governor, reached by phone, blamed [the army] for the killing").
func (d *Document) accusesSomebodyBehind(s *syntax.Sentence, v int) bool {
	return d.Grammar.Set("accuse").At(s, v) == 1 && s.Child(v, "obj") > v && slices.ContainsFunc(s.Children(v, "obl", "nmod", "advcl"), func(k int) bool {
		return k > v && d.UnderAccusation(s, k) && (s.Is(k, "VERB") || d.TellsAct(s, k))
	})
}

// speakerWho returns the head of a phrase with a relative clause that stands
// before the last verb of a sentence, after a comma: "…, an official who asked
// not to be named told reporters", the last verb hung in the clause. It is -1
// where there is none.
func (d *Document) speakerWho(s *syntax.Sentence, v int) int {
	for i := v + 1; i < len(s.Words); i++ {
		if s.Is(i, "VERB", "AUX") {
			return -1
		}
	}
	for r := v - 1; r > 0 && v-r <= 10; r-- {
		if s.Is(r, "PUNCT") {
			return -1
		}
		if s.Words[r].Feat("PronType") != "Rel" || !s.Is(r-1, "NOUN", "PROPN") {
			continue
		}
		h := r - 1
		if first, _ := s.NounPhrase(h); first > 1 && (s.Lower[first-1] == "," || syntax.ClosesQuotation[s.Lower[first-1]]) && d.canSpeak(s, h) {
			return h
		}
		return -1
	}
	return -1
}

// setOff tells a name between commas, which only says who the phrase before
// it is.
func setOff(s *syntax.Sentence, h int) bool {
	first, last := s.NounPhrase(h)
	return s.Is(h, "PROPN") && first > 1 && s.Lower[first-1] == "," && s.Is(first-2, "NOUN", "ADJ", "PROPN") && last+1 < len(s.Words) && s.Lower[last+1] == ","
}

// invertedSpeaker returns the speaker that follows its verb ("said the
// governor", « ont indiqué jeudi des sources »), which parsers take for an
// object, or -1. Times, adverbs and the channel may stand between.
func (d *Document) invertedSpeaker(s *syntax.Sentence, v int) int {
	if s.Child(v, "aux:pass", "ccomp") > v || !d.followsQuoteOrComma(s, v) || s.Words[v].Feat("VerbForm") == "Part" && s.Words[v].Feat("Tense") == "Pres" { // "denied it, accusing the army"
		return -1
	}
	if k := s.Child(v, "nsubj"); k >= 0 && k < v && s.Words[k].Feat("PronType") == "Rel" && s.Rel(v) == "acl:relcl" { // "the front, which held the men"
		return -1
	}
	if d.accusesSomebodyBehind(s, v) || s.Rel(v) == "acl" && s.Words[v].Feat("VerbForm") == "Part" && s.Child(v, "aux") < 0 { // « une attaque contre la base, attribuée à Boko Haram »
		return -1
	}
	for j, steps := v+d.sayingLength(s, v), 0; j < len(s.Words) && steps < 9; j, steps = j+1, steps+1 {
		switch {
		case s.Is(j, "PRON") && d.IsLatter(s, j): // « confirme ce dernier »
			return j
		case s.IsTimed(j) || s.Is(j, "DET", "ADJ", "ADV", "NUM", "ADP", "PRON"):
			continue
		case !s.Is(j, "NOUN", "PROPN"):
			return -1
		}
		// The phrase's head: a noun or name that this one stands before.
		h := j
		for up := s.Words[h].Head; up > h && s.Is(up, "NOUN", "PROPN") && up-h <= 4; up = s.Words[h].Head {
			h = up
		}
		genitive := d.Grammar.Set("genitive-preposition").HasPrep(s.Preposition(h))
		one := s.Words[h].Head > v && d.Grammar.Set("portion").Word(s, s.Words[h].Head) // "one of its officers"
		if p := s.Child(h, "case"); p >= 0 && p > v && !(genitive && (s.SurfaceAt(p) != "" || one)) {
			_, last := s.NounPhrase(h)
			j = max(h, last) // « sur Telegram », "in a statement": go on
			continue
		}
		if d.canSpeak(s, h) && d.Thing(s, h).Class != PlaceClass && !d.Grammar.Set("tells-somebody").Word(s, v) { // "…, told Reuters"
			return h
		}
		return -1
	}
	return -1
}

// sayingLength returns how many words the verb of an attribution covers.
func (d *Document) sayingLength(s *syntax.Sentence, v int) int {
	n := 1
	for _, set := range []string{"say", "suspect", "deny"} {
		n = max(n, d.Grammar.Set(set).At(s, v))
	}
	return n
}

// followsQuoteOrComma tells whether a verb stands after a comma or closing
// quotation mark, auxiliaries and pronouns between.
func (d *Document) followsQuoteOrComma(s *syntax.Sentence, v int) bool {
	for j := v - 1; j >= 0 && j > v-5; j-- {
		if s.Is(j, "PUNCT") {
			return s.Lower[j] == "," || syntax.ClosesQuotation[s.Lower[j]]
		}
		if !s.Is(j, "AUX", "ADV", "PRON", "PART") {
			return false
		}
	}
	return false
}

// figureGiven tells a toll that speaks only because somebody gives it: in a quotation, or a
// definite one without a word on whose it is. « "Le bilan fait état de six morts", dit le préfet ».
func (d *Document) figureGiven(s *syntax.Sentence, v, speaker int) bool {
	if speaker < 0 || !s.Is(speaker, "NOUN") || !d.Grammar.Set("balance").Word(s, speaker) || s.Child(speaker, "nmod", "nmod:poss") >= 0 {
		return false
	}
	if k := s.Child(speaker, "acl"); k >= 0 && s.Child(k, "obl:agent") >= 0 { // « le bilan établi par la police »
		return false
	}
	return s.Quoted[v] || d.Grammar.Definite(s, speaker, "det")
}

// takesIn tells what a hospital has seen of an act by those whom it took in: "the clinic
// admitted two burnt soldiers", « l'hôpital a reçu un mort et neuf blessés ».
func (d *Document) takesIn(s *syntax.Sentence, v int) bool {
	k, o := s.Child(v, "nsubj"), s.Child(v, "obj")
	if k < 0 || o < v || !d.Grammar.Set("take-in").Word(s, v) || s.IsPassive(v) || d.Negated(s, v) {
		return false
	}
	if !d.Thing(s, o).Class.Person() && !d.Grammar.Set("victim-anaphor").Word(s, o) {
		return false
	}
	sp, _ := d.speakerAt(s, k)
	return sp.Kind == MedicSpeaker
}
