package earnest

import (
	"slices"

	"attest"
	"attest/coding/frames"
	"attest/coding/roles"
	"attest/coding/syntax"
)

// toldAsTrend tells a plural noun of acts of which a sentence says how they grow, fall or
// stand, without a toll and without a day: "attacks have increased", « les enlèvements y sont
// fréquents ». That counts acts and tells none of them.
func (d *Judge) toldAsTrend(t frames.Trigger) bool {
	s := t.Sentence
	n := firstOfRow(s, roles.NounHead(t))
	top := s.Words[n].Head
	rel := syntax.BaseRel(s.Rel(n))
	stepped := rel == "obj" && top >= 0 && (s.Child(top, "aux") >= 0 && s.Words[top].Feat("VerbForm") == "Part" || s.Words[top].Feat("Tense") == "Pres" && s.Words[top].Feat("VerbForm") == "Fin") // "have stepped up attacks", « multiplie les raids »
	if !t.Pattern.Noun || top < 0 || rel != "nsubj" && !stepped || s.Words[n].Feat("Number") != "Plur" || d.ClauseHasToll(s, n) || d.onDay(s, top) || d.onDay(s, n) {
		return false
	}
	g := d.Grammar
	for _, set := range []string{"statistic-rise", "statistic-fall", "acts-multiply"} {
		if s.Is(top, "VERB") && g.Set(set).At(s, top) > 0 {
			return true
		}
	}
	if rel == "nsubj" && d.goOn(s, n, top) {
		return true
	}
	if x := s.Child(top, "xcomp"); x >= 0 { // "have become common"
		return g.Set("frequent").Word(s, x)
	}
	return s.Child(top, "cop") >= 0 && g.Set("frequent").Word(s, top)
}

// goOn tells crimes against persons, of no number and told before nowhere, that are only said to
// go on: "Killings and abductions of farmers continue in three districts". A fight that goes on
// is one act.
func (d *Judge) goOn(s *syntax.Sentence, n, v int) bool {
	g := d.Grammar
	if g.Set("acts-go-on").At(s, v) == 0 || s.Words[v].Feat("Tense") != "Pres" && !s.InProgress(v) || g.Definite(s, n, "det") || s.Child(n, "nummod", "nmod:poss") >= 0 {
		return false
	}
	return slices.ContainsFunc(append([]int{n}, s.Children(n, "conj")...), func(k int) bool {
		return slices.ContainsFunc(d.TriggersAt(s, k), func(t frames.Trigger) bool {
			return t.Frame().Kind == frames.Kill || t.Frame().Kind == frames.Take || t.Frame().Act == attest.SexualViolence
		})
	})
}

// firstOfRow returns the first of the words that are named in a row with one: of "killings and
// abductions", the killings.
func firstOfRow(s *syntax.Sentence, n int) int {
	for h := s.Words[n].Head; s.Rel(n) == "conj" && h >= 0 && h < n && s.Is(h, "NOUN"); h = s.Words[n].Head {
		n = h
	}
	return n
}

// fightsARising tells a verb of fighting in the present whose object is a conflict of years:
// "is battling two insurgencies".
func (d *Judge) fightsARising(t frames.Trigger) bool {
	if t.Pattern.Noun || t.Frame().Kind != frames.Clash {
		return false
	}
	s, object := t.Sentence, d.VerbArgumentsOf(t).Object
	return len(object) > 0 && d.Grammar.Set("long-violence").Word(s, object[0]) &&
		s.Words[t.Word].Feat("Tense") == "Pres" && !d.ClauseHasToll(s, t.Word) && !d.onDay(s, t.Word)
}

// whoIsUnknown tells words of an act in a clause that says what nobody knows of it: « On ignore
// qui sont les auteurs de l'attaque », "it is not known how the men got into the base".
func (d *Judge) whoIsUnknown(t frames.Trigger) bool {
	s := t.Sentence
	n := t.Word
	if t.Pattern.Noun {
		n = roles.NounHead(t)
	}
	if t.Pattern.Noun && !d.Grammar.Definite(s, n, "det") || !t.Pattern.Noun && (s.Rel(n) != "ccomp" || s.Child(n, "mark") >= 0) || d.ClauseHasToll(s, t.Word) || d.PlaceNear(s, n) {
		return false
	}
	for v, steps := s.Words[n].Head, 0; v >= 0 && steps < 4; v, steps = s.Words[v].Head, steps+1 {
		if d.Grammar.Set("not-known").Word(s, v) || d.Grammar.Set("known").Word(s, v) && d.Negated(s, v) {
			return true
		}
	}
	return false
}

// yetToCome tells a noun of forces on the move that only dates something else: « ont pris la
// fuite avant l'arrivée des renforts ».
func (d *Judge) yetToCome(t frames.Trigger) bool {
	return t.Pattern.Noun && t.Frame().Kind == frames.Move && d.Grammar.Set("before-act").HasPrep(t.Sentence.Preposition(roles.NounHead(t)))
}
