package reading

import (
	"slices"

	"attest/coding/syntax"
)

// looseSource reads an attribution whose verb the parser took for a noun
// ("the hospital, for its part, concedes that …", "X, a rights group,
// reports."): a word of saying that ends its sentence, or stands before a
// clause, right after the phrase of one who can speak.
func (d *Document) looseSource(s *syntax.Sentence, i int) (Attribution, bool) {
	n := len(s.Words)
	g := d.Grammar
	kind := Says
	switch {
	case g.Set("deny").Word(s, i):
		kind = Denies
	case !g.Set("say").Word(s, i):
		return Attribution{}, false
	}
	that := i+1 < n && g.Set("that").Word(s, i+1)
	opens := that || kind == Denies && i+1 < n && !s.Is(i+1, "PUNCT")
	ends := i+1 == n || s.Is(i+1, "PUNCT") && i+2 >= n || s.IsTimed(i+1)
	if !opens && !ends {
		return Attribution{}, false
	}
	h := d.speakerRightBefore(s, i)
	if h < 0 {
		return Attribution{}, false
	}
	a := Attribution{Kind: kind, Sentence: s, Verb: i, Speaker: h, Top: -1, Blamed: -1}
	first, _ := s.NounPhrase(h)
	if s.Is(i, "NOUN") && s.Within(h, i) { // "…, local radio reports.", all of it read as one phrase
		first, _ = s.NounPhrase(i)
	}
	if !opens && (first == 0 || !s.Is(first-1, "PUNCT")) { // "the police reports" name a thing
		return Attribution{}, false
	}
	if opens {
		a.from, a.to = i+1, n
	} else {
		a.from, a.to = 0, first
	}
	return a, a.to > a.from
}

// speakerRightBefore returns the head of the phrase of a known kind of speaker
// that stands right before a word, what is set off by commas or brackets
// between them left out, or -1.
func (d *Document) speakerRightBefore(s *syntax.Sentence, i int) int {
	j := i - 1
	for j >= 0 && s.Is(j, "ADV") {
		j--
	}
	if j > 0 && (s.Lower[j] == "," || s.Lower[j] == ")") { // back to the comma or bracket that opens
		open := map[string]string{",": ",", ")": "("}[s.Lower[j]]
		k := j - 1
		for k > 0 && j-k <= 10 && s.Lower[k] != open {
			k--
		}
		if s.Lower[k] != open {
			return -1
		}
		j = k - 1
	}
	if j < 0 || !s.Is(j, "NOUN", "PROPN", "ADJ") && !d.InName(s, j) {
		return -1
	}
	h := j
	for up := s.Words[h].Head; up >= 0 && up < j && j-up <= 6 && s.Is(up, "NOUN", "PROPN") && !s.IsTimed(up) && syntax.BaseRel(s.Rel(h)) != "appos"; up = s.Words[h].Head {
		h = up
	}
	for _, w := range []int{h, j} {
		if sp, _ := d.speakerAt(s, w); !sp.refers && sp.known && (s.Is(w, "NOUN", "PROPN") || d.InName(s, w)) {
			return w
		}
	}
	return -1
}

// viewOf reads whose view a sentence opens with, parted from it by a comma: « Pour le
// gouverneur, c'est le groupe qui a enlevé les pêcheurs ».
func (d *Document) viewOf(s *syntax.Sentence, i int) (Attribution, bool) {
	if i != 0 || !d.Grammar.Set("view-preposition").Word(s, i) || s.Rel(i) != "case" {
		return Attribution{}, false
	}
	h := s.Words[i].Head
	if sp, _ := d.speakerAt(s, h); !sp.known || sp.refers || !d.canSpeak(s, h) {
		return Attribution{}, false
	}
	_, last := s.NounPhrase(h)
	if last+1 >= len(s.Words) || s.Lower[last+1] != "," {
		return Attribution{}, false
	}
	return Attribution{Kind: Says, Sentence: s, Verb: i, Speaker: h, Top: -1, Blamed: -1, from: last + 2, to: len(s.Words)}, true
}

// answersWithArms tells a verb of answering under which a weapon stands, and nothing said:
// "the gendarmes answered with live rounds".
func (d *Document) answersWithArms(s *syntax.Sentence, v int) bool {
	if s.Child(v, "ccomp", "obj") >= 0 {
		return false
	}
	if k := s.Child(v, "nsubj"); k >= 0 && d.Grammar.Set("gun-arm").Word(s, k) { // « l'artillerie a répliqué »
		return true
	}
	if !d.Grammar.Set("say-clause").Word(s, v) {
		return false
	}
	return slices.ContainsFunc(s.VerbArguments(v).Oblique, func(o syntax.Oblique) bool {
		return d.Grammar.Set("instrument-preposition").HasPrep(o.Prep) && (d.Thing(s, o.Head).Class == WeaponClass || d.Grammar.Set("no-party").Word(s, o.Head))
	})
}

// chargesAtEnd returns who speaks by a verb of accusing at the end of a sentence, behind the
// comma that ends what is said and with nobody whom it accuses, or -1: "troops massacred 29
// peasants, [a rights group] charged", « …, accuse [une organisation paysanne] ».
func (d *Document) chargesAtEnd(s *syntax.Sentence, v int) int {
	r, k := s.Rel(v), s.Child(v, "nsubj")
	if s.Words[v].Head < 0 || s.Words[v].Head > v || r != "parataxis" && !(r == "conj" && s.Child(v, "cc") < 0) || s.Child(v, "obl", "ccomp", "xcomp", "advcl") >= 0 {
		return -1
	}
	if o := s.Child(v, "obj"); k < 0 && o > v { // inverted, the subject read as the object
		k = o
	} else if o >= 0 {
		return -1
	}
	if k < 0 || !d.canSpeak(s, k) {
		return -1
	}
	if first, _ := s.NounPhrase(k); !d.followsQuoteOrComma(s, v) && s.Lower[max(first-1, 0)] != "," {
		return -1
	}
	return k
}
