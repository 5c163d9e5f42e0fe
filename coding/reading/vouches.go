package reading

import "attest/coding/syntax"

// vouches reads who vouches for a clause without a verb of saying.
func (d *Document) vouches(s *syntax.Sentence, i int) (Attribution, bool) {
	for _, reads := range []func(*syntax.Sentence, int) (Attribution, bool){d.viewOf, d.sureOf, d.noDoubt, d.versionIs} {
		if a, ok := reads(s, i); ok {
			return a, true
		}
	}
	return Attribution{}, false
}

// sureOf reads who vouches for a clause by being sure of it: "the mayor is adamant that it
// was the rebels who fired", « le gouverneur est formel : des miliciens ont tiré ».
func (d *Document) sureOf(s *syntax.Sentence, i int) (Attribution, bool) {
	if !d.Grammar.Set("sure").Word(s, i) || s.Child(i, "cop", "aux", "aux:pass") < 0 {
		return Attribution{}, false
	}
	return d.sureThat(s, i, s.Child(i, "nsubj", "nsubj:pass"), i)
}

// noDoubt reads who vouches for a clause by having no doubt of it: "the police have no doubt
// that the rebels did it", « l'armée n'a aucun doute : les rebelles ont tiré ».
func (d *Document) noDoubt(s *syntax.Sentence, i int) (Attribution, bool) {
	v := s.Words[i].Head
	if v < 0 || s.Rel(i) != "obj" || !d.Grammar.Set("doubt").Word(s, i) || !d.Grammar.Set("have").Word(s, v) || !d.Negated(s, v) {
		return Attribution{}, false
	}
	a, ok := d.sureThat(s, i, s.Child(v, "nsubj"), v)
	a.Negated = false // there is no doubt
	return a, ok
}

// sureThat reads what h, the subject of v, is sure of: the clause on word i, or all that stands
// behind the colon that follows it.
func (d *Document) sureThat(s *syntax.Sentence, i, h, v int) (Attribution, bool) {
	if h < 0 || h > i || !d.canSpeak(s, h) {
		return Attribution{}, false
	}
	a := Attribution{Kind: Says, Sentence: s, Verb: i, Speaker: h, Top: s.Child(i, "ccomp"), Blamed: -1, Negated: d.Negated(s, v)}
	for _, c := range s.Children(i, "advcl", "acl") {
		if m := s.Child(c, "mark"); a.Top < 0 && m >= 0 && d.Grammar.Set("that").Word(s, m) {
			a.Top = c
		}
	}
	if a.Top < 0 {
		if i+2 >= len(s.Words) || s.Lower[i+1] != ":" {
			return Attribution{}, false
		}
		a.from, a.to = i+2, len(s.Words)
	}
	return a, true
}

// versionIs reads whose account a clause is said to be: "the army's version is that gunmen
// killed nine people", « la version de l'armée est que … ».
func (d *Document) versionIs(s *syntax.Sentence, i int) (Attribution, bool) {
	c := s.Words[i].Head
	if c < i || s.Rel(i) != "nsubj" || !d.Grammar.Set("account-noun").Word(s, i) {
		return Attribution{}, false
	}
	that, is := s.Child(c, "mark"), s.Child(c, "cop", "aux")
	if that < i || is < i || is > that || !d.Grammar.Set("that").Word(s, that) || !d.Grammar.Set("be").Word(s, is) {
		return Attribution{}, false
	}
	for _, k := range s.Children(i, "nmod:poss", "nmod") {
		if d.canSpeak(s, k) && (s.Rel(k) == "nmod:poss" || d.Grammar.Set("genitive-preposition").HasPrep(s.Preposition(k))) {
			return Attribution{Kind: Says, Sentence: s, Verb: i, Speaker: k, Top: -1, Blamed: -1, from: that + 1, to: len(s.Words)}, true
		}
	}
	return Attribution{}, false
}
