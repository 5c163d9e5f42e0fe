package telling

import (
	"slices"

	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/roles"
	"attest/coding/syntax"
)

// describes reports whether the clause of a verb describes the noun of a blow: "a
// strike that killed three".
func describes(verb, noun frames.Trigger) bool {
	return noun.Pattern.Noun && !verb.Pattern.Noun && syntax.BaseRel(verb.Sentence.Rel(verb.Word)) == "acl" && verb.Sentence.Words[verb.Word].Head == roles.NounHead(noun)
}

// carries reports whether the noun trigger b is an argument or circumstance of
// the verb trigger a ("the raid destroyed …", "killed in an attack"), or a
// complement of the noun trigger a.
func (d *Teller) carries(a, b frames.Trigger) bool {
	if d.makesPossible(a, b) {
		return true
	}
	if !b.Pattern.Noun {
		return false
	}
	s := a.Sentence
	n := d.Container(s, roles.NounHead(b))
	top := a.Word
	if a.Pattern.Noun {
		top = roles.NounHead(a)
	}
	if slices.Contains(a.Words, n) || slices.Contains(a.Words, b.Word) {
		return true
	}
	for steps := 0; steps < 3; steps++ { // through coordination of nouns
		h := s.Words[n].Head
		if h < 0 {
			return false
		}
		switch syntax.BaseRel(s.Rel(n)) {
		case "nsubj", "obj", "obl", "nmod", "appos":
			return h == top || slices.Contains(a.Words, h)
		case "conj":
			n = h
			continue
		}
		return false
	}
	return false
}

// hangs reports whether the clause of one word of telling b hangs on that of one
// of telling a.
func (d *Teller) hangs(b, a *Mention) bool {
	for _, x := range b.Triggers() {
		for _, y := range a.Triggers() {
			if d.dependent(x, y) {
				return true
			}
		}
	}
	return false
}

// dependent reports whether the clause of b hangs on that of a as a participle,
// gerund, relative or coordination ("opened fire, killing five").
func (d *Teller) dependent(b, a frames.Trigger) bool {
	s := a.Sentence
	top := roles.PredicateOf(a) // « un kamikaze s'est fait exploser, tuant … », the first verb an auxiliary
	if a.Pattern.Noun {
		top = s.ClauseOf(roles.NounHead(a))
	} else if h := s.Words[top].Head; s.Rel(top) == "xcomp" && (slices.Contains(a.Words, h) || d.Grammar.Set("goes-on").At(s, h) > 0) {
		top = h // « s'est fait exploser », "continued to attack the group, conducting nine strikes"
	}
	w := b.Word
	if b.Pattern.Noun {
		w = s.ClauseOf(roles.NounHead(b))
	}
	for steps := 0; w >= 0 && steps < 6; steps++ {
		if w == top || s.Words[top].Head == w && syntax.BaseRel(s.Rel(top)) == "ccomp" && a.Pattern.Noun == b.Pattern.Noun && b.Frame().Soft() { // "a drone struck, residents said, and five were killed"
			return true
		}
		switch syntax.BaseRel(s.Rel(w)) {
		case "advcl", "conj", "xcomp", "parataxis":
			w = s.Words[w].Head
		case "ccomp": // a clause of time that the parser took for what is said
			if h := s.Words[w].Head; b.Frame().Soft() && d.goesOnSaying(s, h) { // "claimed the attack, saying it had killed 16 soldiers"
				w = h
				continue
			}
			if m := s.Child(w, "mark"); m < 0 || !a.Frame().Soft() && !b.Frame().Soft() {
				return false
			}
			w = s.Words[w].Head
		case "acl": // on through the noun that it describes
			w = s.Words[w].Head
			if d.speaksIn(s, w) { // "22 dead, according to the police, who shot a suspect"
				return false
			}
			if w >= 0 && s.Is(w, "NOUN") && d.AnsweredNoun(s, w) {
				return a.Pattern.Noun && roles.NounHead(a) == w
			}
			if w >= 0 && s.Is(w, "NOUN", "PROPN", "PRON") && w != top {
				w = s.ClauseOf(w)
			}
		default:
			return false
		}
	}
	return false
}

// goesOnSaying tells a participle of saying by which the speaker of a verb of owning up
// goes on.
func (d *Teller) goesOnSaying(s *syntax.Sentence, v int) bool {
	up := s.Words[v].Head
	return s.Is(v, "VERB") && s.Words[v].Feat("VerbForm") == "Part" && s.Rel(v) == "advcl" && s.Child(v, "nsubj") < 0 && d.Grammar.Set("say").Word(s, v) && up >= 0 && d.Grammar.Set("own-up").At(s, up) > 0
}

// speaksIn reports whether a word heads the phrase of one whom its sentence cites.
func (d *Teller) speaksIn(s *syntax.Sentence, h int) bool {
	return slices.ContainsFunc(d.AttributionsOf(s), func(a reading.Attribution) bool { return a.Speaker == h && a.Kind == reading.Says })
}

// sameClause reports whether two triggers stand in one clause.
func (d *Teller) sameClause(a, b frames.Trigger) bool {
	return a.Sentence.ClauseOf(a.Word) == b.Sentence.ClauseOf(b.Word)
}
