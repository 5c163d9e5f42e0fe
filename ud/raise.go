package ud

// raiseNominals turns the complement of an adverb into what it is for the
// meaning: in "près de Kidal", "lors d'une attaque" and "plus de cent maisons"
// some treebanks hang the noun on the adverb. Here the noun takes the adverb's
// place in the sentence, and the adverb becomes its preposition ("près de") or
// its modifier ("plus de", where the adverb was subject or object). Likewise
// the infinitive of "afin de venger" becomes the clause.
func raiseNominals(words []Word) {
	for i := range words {
		w := &words[i]
		if w.UPOS != "ADV" {
			continue
		}
		noun, preposition := complement(words, i)
		if noun < 0 {
			continue
		}
		d := &words[noun]
		d.Head = w.Head
		if words[preposition].Rel == "mark" {
			d.Rel = "advcl"
			w.Rel = "mark"
		} else if w.Rel == "advmod" || w.Rel == "case" {
			d.Rel = "nmod"
			if w.Head >= 0 && isPredicate(words[w.Head].UPOS) {
				d.Rel = "obl"
			}
			w.Rel = "case"
		} else {
			d.Rel = w.Rel
			w.Rel = "advmod"
		}
		w.Head = noun
		words[preposition].Head, words[preposition].Rel = i, "fixed"
		for j := range words { // what hung on the adverb
			if words[j].Head == i && j != preposition && j > i {
				words[j].Head = noun
			}
		}
	}
}

// complement returns the noun or infinitive on the right of an adverb that
// hangs on it with a preposition right after the adverb, and the preposition;
// -1 if there is none.
func complement(words []Word, adverb int) (complement, preposition int) {
	p := adverb + 1
	if p >= len(words) || words[p].UPOS != "ADP" || words[p].Rel != "case" && words[p].Rel != "mark" {
		return -1, -1
	}
	n := words[p].Head
	if n <= p || words[n].Head != adverb {
		return -1, -1
	}
	switch baseRelation(words[n].Rel) {
	case "obl", "obj", "nmod":
		if words[p].Rel == "case" {
			return n, p
		}
	case "ccomp", "xcomp", "advcl":
		if words[p].Rel == "mark" && words[adverb].Rel == "advmod" {
			return n, p
		}
	}
	return -1, -1
}

func isPredicate(upos string) bool {
	return upos == "VERB" || upos == "AUX" || upos == "ADJ" || upos == "ADV"
}
