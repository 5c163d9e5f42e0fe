package earnest

import (
	"slices"
	"strings"

	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/roles"
	"attest/coding/syntax"
)

// saidGenerally tells why the words of an act say what is so in general, as those who
// explain laws and customs do: no day, no place and no number goes with them.
func (d *Judge) saidGenerally(t frames.Trigger) string {
	s := t.Sentence
	if d.Units[s.Unit].Heading {
		return ""
	}
	if d.recurs(t) {
		return "what is done as a rule"
	}
	if d.deedAsTopic(t) || infinitiveAsTopic(t) {
		return "a kind of deed that something is said of"
	}
	if d.reasonGiven(t) {
		return "deeds of the enemy at large, given as a reason"
	}
	if d.PlaceNear(s, t.Word) || d.TimeNear(s, t.Word) {
		return ""
	}
	switch {
	case d.anySuchDeed(t), d.happensToAny(t), d.whoeverDoesIt(t):
		return "a general statement"
	case d.supposed(t):
		return "only supposed"
	case d.askedWho(t):
		return "asked, not told"
	}
	return ""
}

// reasonGiven tells deeds without number or day to which a communiqué says that its blow
// answers: "in response to the massacres of our people".
func (d *Judge) reasonGiven(t frames.Trigger) bool {
	if !d.Answered(t) {
		return false
	}
	s, n := t.Sentence, roles.NounHead(t)
	if s.Words[n].Feat("Number") != "Plur" || s.Child(n, "nummod") >= 0 {
		return false
	}
	first, last := s.Subtree(n)
	return !slices.ContainsFunc(d.TimesIn(s), func(x reading.TimeRef) bool { return x.Head >= first && x.Head <= last })
}

// recurs tells deeds that a verb in the present says are done as a rule ("carry out frequent
// raids", « mène régulièrement des raids »), or one in the perfect over and over ("has carried
// out similar attacks in the past").
func (d *Judge) recurs(t frames.Trigger) bool {
	s := t.Sentence
	n, v := ActNoun(t), t.Word
	if h := s.Words[t.Word].Head; !t.Pattern.Noun && s.Rel(t.Word) == "acl" && d.TellsAct(s, h) { // "similar attacks targeting soldiers"
		n = h
	}
	if t.Pattern.Noun || n >= 0 && s.Rel(t.Word) == "acl" {
		if v = s.VerbAbove(n); v < 0 { // "there have been attacks"
			v = s.Words[n].Head
		}
		if v < 0 && s.Child(n, "cop") >= 0 { // "has been under constant attacks"
			v = n
		}
	} else if k := slices.IndexFunc(t.Words, func(w int) bool { return w != v && s.Is(w, "NOUN") && s.Words[w].Head == v }); k >= 0 {
		n = t.Words[k] // « mène des raids fréquents »
	}
	if f := t.Frame().Act.Family(); f != attest.AttackFamily && f != attest.CustodyFamily && f != attest.DestructionFamily {
		return false
	}
	if n >= 0 && s.Words[n].Feat("Number") != "Plur" || d.ClauseHasToll(s, t.Word) || d.datedLine(s) || d.Units[s.Unit].Heading {
		return false
	}
	v = firstOfPair(s, v)
	ever := v >= 0 && d.untilNow(t, v)
	if v < 0 || d.onDay(s, v) || !inPresent(s, v) && !ever {
		return false
	}
	if first, last := s.Subtree(v); ever {
		again := d.Grammar.Set("over-and-over")
		if i, ok := again.In(s, first, last+1); ok && !timedFrom(s, i+again.At(s, i)) { // "in the past", no "in the past few hours"
			return true
		}
	}
	return n >= 0 && d.frequent(s, n) || slices.ContainsFunc(s.Children(v, "advmod", "obl"), func(k int) bool {
		return d.Grammar.Set("general").At(s, k) > 0 || d.Grammar.Set("each-time").At(s, k) > 0
	})
}

// timedFrom tells whether a time goes on at a word.
func timedFrom(s *syntax.Sentence, w int) bool { return w < len(s.Words) && s.IsTimed(w) }

// frequent tells a noun with a word for how often such things happen, or one in a row of which the
// last has it for all: « des attaques et accrochages récurrents ».
func (d *Judge) frequent(s *syntax.Sentence, n int) bool {
	often := func(k int) bool { return d.Grammar.Set("frequent").Word(s, k) }
	if slices.ContainsFunc(s.Children(n, "amod"), often) {
		return true
	}
	return slices.ContainsFunc(s.Children(n, "conj"), func(c int) bool {
		return s.Child(c, "det") < 0 && slices.ContainsFunc(s.Children(c, "amod"), func(k int) bool { return k > c && often(k) })
	})
}

// firstOfPair returns the verb with the subject and auxiliary of another: "regularly attack
// posts and kidnap travellers".
func firstOfPair(s *syntax.Sentence, v int) int {
	for v >= 0 && s.Rel(v) == "conj" && s.Child(v, "nsubj", "aux") < 0 {
		v = s.Words[v].Head
	}
	return v
}

// untilNow tells a verb in the perfect that says what was done until now to any of a kind, in
// no town: "have attacked schools", "there have been raids on posts in the north".
func (d *Judge) untilNow(t frames.Trigger, v int) bool {
	s := t.Sentence
	if !slices.ContainsFunc(s.Children(v, "aux"), func(k int) bool {
		return d.Grammar.Set("perfect-of-habit").Word(s, k) && s.Words[k].Feat("Tense") == "Pres"
	}) {
		return false
	}
	if object := d.VerbArgumentsOf(t).Object; !t.Pattern.Noun && (len(object) == 0 || slices.ContainsFunc(object, func(h int) bool {
		return !s.Is(h, "NOUN") || s.Words[h].Feat("Number") != "Plur" && s.Child(h, "det", "nmod:poss", "nummod") >= 0
	})) {
		return false
	}
	return !d.inTown(s, v)
}

// inPresent tells a verb in the simple present, that of a language whose infinitive has the
// same form by its subject.
func inPresent(s *syntax.Sentence, v int) bool {
	switch w := s.Words[v]; w.Feat("VerbForm") {
	case "Fin":
		return w.Feat("Tense") == "Pres" && s.Child(v, "aux") < 0
	case "Inf":
		return s.Child(v, "nsubj") >= 0 && s.Child(v, "aux", "mark") < 0
	}
	return false
}

// deedAsTopic tells a gerund as the subject of what is so: "killing a prisoner is a
// crime".
func (d *Judge) deedAsTopic(t frames.Trigger) bool {
	s := t.Sentence
	v := s.Words[t.Word].Head
	if t.Pattern.Noun || v < 0 || syntax.BaseRel(s.Rel(t.Word)) != "csubj" || s.Child(v, "cop") < 0 || s.Words[s.Child(v, "cop")].Feat("Tense") == "Past" && s.Words[s.Child(v, "cop")].Feat("VerbForm") == "Fin" {
		return false
	}
	o := s.Child(t.Word, "obj")
	return o < 0 || s.Child(o, "nummod") < 0 && !d.definiteWord(s, o)
}

// infinitiveAsTopic tells a bare infinitive that opens its clause, which tells no deed but
// speaks of it: « Tuer un civil est un crime », « Enlever un enfant, c'est … ».
func infinitiveAsTopic(t frames.Trigger) bool {
	s, w := t.Sentence, t.Word
	if t.Pattern.Noun || s.Words[w].Feat("VerbForm") != "Inf" || s.Child(w, "aux", "mark", "case", "nsubj") >= 0 {
		return false
	}
	h := s.Words[w].Head
	return (h < 0 || h > w) && (w == 0 || s.Is(w-1, "PUNCT"))
}

// definiteWord tells a noun with a definite article or a possessive, or a name.
func (d *Judge) definiteWord(s *syntax.Sentence, n int) bool {
	return s.Is(n, "PROPN") || d.Grammar.Definite(s, n, "det", "nmod:poss")
}

// anySuchDeed tells a noun of a deed with "a" as the subject of what is done to it as a
// rule: "a drone strike is judged like any other attack".
func (d *Judge) anySuchDeed(t frames.Trigger) bool {
	s := t.Sentence
	n := roles.NounHead(t)
	v := s.Words[n].Head
	if !t.Pattern.Noun || !d.withA(s, n) || v < 0 || syntax.BaseRel(s.Rel(n)) != "nsubj" || d.ClauseHasToll(s, t.Word) {
		return false
	}
	if presentPassive(s, v) {
		return true
	}
	cop := s.Child(v, "cop")
	return cop >= 0 && s.Words[cop].Feat("Tense") == "Pres"
}

// presentPassive tells a passive in the present: "is judged", not "has been judged".
func presentPassive(s *syntax.Sentence, v int) bool {
	aux := s.Child(v, "aux:pass")
	return aux >= 0 && s.Words[aux].Feat("Tense") == "Pres" && !slices.ContainsFunc(s.Kids[v], func(k int) bool { return s.Rel(k) == "aux" })
}

// happensToAny tells a passive in the tense in which the language says what happens as a
// rule, of persons without number or article: "witnesses are killed".
func (d *Judge) happensToAny(t frames.Trigger) bool {
	s := t.Sentence
	if t.Pattern.Noun || d.datedLine(s) || !d.Grammar.Set("habitual-tense").Has("pres") || !presentPassive(s, t.Word) || d.ClauseHasToll(s, t.Word) {
		return false
	}
	k := s.Child(t.Word, "nsubj:pass")
	if k < 0 || !s.Is(k, "NOUN") || s.Child(k, "nummod", "nmod:poss", "amod", "acl") >= 0 {
		return false
	}
	return s.Words[k].Feat("Number") == "Plur" && s.Child(k, "det") < 0 || d.withA(s, k)
}

// withA tells a noun with an article that makes it any of its kind.
func (d *Judge) withA(s *syntax.Sentence, n int) bool {
	det := s.Child(n, "det")
	return det >= 0 && s.Words[det].Feat("PronType") == "Art" && !d.Grammar.Set("definite").Word(s, det) && s.Words[n].Feat("Number") == "Sing"
}

// whoeverDoesIt tells a verb in the present in a relative clause on any of its kind: « une
// armée qui bombarde un village fabrique des combattants ».
func (d *Judge) whoeverDoesIt(t frames.Trigger) bool {
	s, v := t.Sentence, t.Word
	if t.Pattern.Noun { // "a commander who orders the bombing of a hospital"
		if n := roles.NounHead(t); s.Rel(n) == "obj" {
			v = s.Words[n].Head
		}
	}
	n := s.Words[v].Head
	if s.Rel(v) != "acl:relcl" || n < 0 || n > v || s.Words[v].Feat("Tense") != "Pres" || s.Words[v].Feat("VerbForm") != "Fin" || s.Child(v, "aux", "aux:pass") >= 0 {
		return false
	}
	return d.withA(s, n) && syntax.BaseRel(s.Rel(n)) != "obj" && !d.ClauseHasToll(s, v)
}

// saidOfAnybody tells a verb in the present in a relative clause on "anyone" or "whoever":
// « celui qui ordonne de tirer sur la foule engage sa responsabilité ».
func (d *Judge) saidOfAnybody(t frames.Trigger) bool {
	s := t.Sentence
	for v, steps := t.Word, 0; v >= 0 && steps < 4; v, steps = s.Words[v].Head, steps+1 {
		if s.Rel(v) != "acl:relcl" {
			continue
		}
		n := s.Words[v].Head
		return n >= 0 && d.Grammar.Set("anyone").Word(s, n) && s.Words[v].Feat("Tense") == "Pres" && s.Child(v, "aux") < 0
	}
	return false
}

// supposed tells what a sentence asks the reader to suppose: "suppose that forty civilians
// die", "say a sniper shoots at your patrol".
func (d *Judge) supposed(t frames.Trigger) bool {
	s := t.Sentence
	root := s.Root()
	if root < 0 || root > 1 || t.Word == root || s.Child(root, "nsubj") >= 0 || s.Words[root].Feat("VerbForm") != "Fin" && s.Words[root].Feat("VerbForm") != "Inf" {
		return false
	}
	if s.Words[root].Feat("Tense") == "Past" || s.Child(root, "ccomp") < root {
		return false
	}
	return d.Grammar.Set("suppose").Word(s, root) || d.Grammar.Set("let-us-say").Has(s.Lower[root])
}

// askedWho tells a verb whose subject is asked for, with nobody it was done to: "they ask
// who fired".
func (d *Judge) askedWho(t frames.Trigger) bool {
	s := t.Sentence
	k := s.Child(t.Word, "nsubj")
	return !t.Pattern.Noun && k >= 0 && s.Words[k].Feat("PronType") == "Int" && s.Child(t.Word, "obj") < 0 && !d.ClauseHasToll(s, t.Word)
}

// datedLine tells a sentence that opens with a day, or an entry that does, as those of
// chronicles do, which tell what was done in the present: "September 4th: the UVF …"; or
// one of a report that goes by years, or an entry of a running page.
func (d *Judge) datedLine(s *syntax.Sentence) bool {
	if d.UnderYear(s) || d.Units[s.Unit].Entry {
		return true
	}
	return d.dated.of(s, len(d.Sents), func() bool {
		if d.opensWithDay(s) {
			return true
		}
		before := s.Index - 1
		return before >= 0 && d.Sents[before].Unit == s.Unit && d.datedLine(&d.Sents[before])
	})
}

// opensWithDay tells a sentence that begins with a day or a month and a mark: "September 4th: …".
func (d *Judge) opensWithDay(s *syntax.Sentence) bool {
	for _, t := range d.TimesIn(s) {
		if t.First > 1 || t.Last+1 >= len(s.Words) || !s.Is(t.Last+1, "PUNCT") {
			continue
		}
		if t.Time.Precision == attest.Month || t.Time.Precision == attest.Day && Numbered(s, t.First, t.Last) {
			return true
		}
	}
	return false
}

// Numbered reports whether a number stands among some words.
func Numbered(s *syntax.Sentence, first, last int) bool {
	return slices.ContainsFunc(s.Lower[first:last+1], func(w string) bool { return strings.ContainsAny(w, "0123456789") })
}
