package ud

import (
	"maps"
	"slices"
	"strings"
)

// What treebanks of a language do not agree on is left out: these subtypes
// and features stay.
var (
	keptRelations = map[string]bool{
		"nsubj:pass": true, "csubj:pass": true, "aux:pass": true, "expl:pass": true,
		"obl:agent": true, "obl:unmarked": true, "acl:relcl": true, "expl:subj": true,
		"nmod:poss": true, "nmod:desc": true, "nmod:unmarked": true,
		"nsubj:caus": true, "aux:caus": true, "compound:prt": true,
	}
	keptFeatures = []string{
		"Case", "Gender", "Mood", "Number", "Person", "Polarity", "Poss",
		"PronType", "Reflex", "Tense", "VerbForm", "Voice",
	}
)

// agentCase returns the preposition that agents of passives mostly have in
// the treebanks ("by"), folded.
func agentCase(corpora []Corpus) string {
	counts := map[string]int{}
	for _, c := range corpora {
		for _, t := range c.Trees {
			for i := range t.Words {
				if t.Words[i].Rel == "obl:agent" {
					counts[caseOf(t.Words, i)]++
				}
			}
		}
	}
	most := ""
	for _, form := range slices.Sorted(maps.Keys(counts)) {
		if counts[form] > counts[most] {
			most = form
		}
	}
	return most
}

// harmonise gives a tree the relations and features of the models. An oblique
// is an agent if it has the preposition that agents have and its verb is
// passive: some treebanks do not say so themselves.
func harmonise(words []Word, agent string) {
	raiseNominals(words)
	passive := make([]bool, len(words))
	for i := range words {
		w := &words[i]
		if (w.Rel == "aux:pass" || w.Rel == "nsubj:pass") && w.Head >= 0 {
			passive[w.Head] = true
		}
		if w.Feat("Voice") == "Pass" {
			passive[i] = true
		}
	}
	for i := range words {
		w := &words[i]
		w.Feats = reduceFeats(w.Feats, keptFeatures)
		switch {
		case w.Rel == "iobj:agent" || w.Rel == "obj:agent":
			w.Rel = strings.TrimSuffix(w.Rel, ":agent")
		case !keptRelations[w.Rel]:
			w.Rel = baseRelation(w.Rel)
		}
		if w.Rel == "obl" && w.Head >= 0 && passive[w.Head] && agent != "" && caseOf(words, i) == agent {
			w.Rel = "obl:agent"
		}
	}
}

func baseRelation(rel string) string {
	rel, _, _ = strings.Cut(rel, ":")
	return rel
}

// caseOf returns the folded preposition of a word, "" when it has none.
func caseOf(words []Word, i int) string {
	for j := range words {
		if words[j].Head == i && words[j].Rel == "case" {
			return fold(words[j].Form)
		}
	}
	return ""
}
