package ud

import (
	"slices"
	"strings"
)

// made returns sentences of the grammar as samples: the tagger, which has
// learnt the treebanks, gives them their tags, as far as the tree allows.
func (m *Model) made(g *Grammar, o TrainOptions) []*sample {
	var out []*sample
	var w workspace
	for _, words := range g.Generate(o.Sentences, o.Seed) {
		w.read(m, words, false)
		m.tagger.tagWithin(words, &w.features, 1, allowedTags(words))
		m.lemmatizer.lemmatize(words, m.lexicon, &w.features, false)
		out = append(out, &sample{words: words, style: 1})
	}
	return out
}

// tagWithin tags like tag, but each word gets the best of the tags that are
// allowed for it; if none is, the best of all.
func (t *tagger) tagWithin(words []Word, in *features, style uint64, allowed []func(upos, feats string) bool) {
	scores := make([]int32, len(t.tags))
	var prev tagContext
	for i := range words {
		in.list = in.tagging(i, prev, style)
		t.weights.score(in.list, scores)
		b := -1
		for k, tag := range t.tags {
			upos, feats, _ := strings.Cut(tag, "|")
			if (b < 0 || scores[k] > scores[b]) && allowed[i](upos, feats) {
				b = k
			}
		}
		if b < 0 {
			b = best(scores)
		}
		words[i].UPOS, words[i].Feats, _ = strings.Cut(t.tags[b], "|")
		prev = prev.next(t.upos[b], b)
	}
}

// uposOf lists the UPOS that a relation mostly has.
var uposOf = map[string][]string{
	"det": {"DET"}, "nmod:poss": {"PRON", "NOUN", "PROPN"}, "case": {"ADP", "PART"}, "aux": {"AUX"}, "aux:pass": {"AUX"}, "cop": {"AUX"},
	"punct": {"PUNCT"}, "nummod": {"NUM"}, "amod": {"ADJ", "VERB"}, "cc": {"CCONJ"}, "mark": {"SCONJ", "ADP", "PART"},
	"advmod": {"ADV", "PART"}, "compound": {"NOUN", "PROPN", "ADJ"}, "compound:prt": {"ADP", "ADV"}, "flat": {"PROPN", "NOUN", "X"},
	"nsubj": {"NOUN", "PROPN", "PRON", "NUM"}, "nsubj:pass": {"NOUN", "PROPN", "PRON", "NUM"}, "obj": {"NOUN", "PROPN", "PRON", "NUM"},
	"obl": {"NOUN", "PROPN", "PRON", "NUM"}, "obl:agent": {"NOUN", "PROPN", "PRON"}, "obl:unmarked": {"NOUN", "PROPN"},
	"nmod": {"NOUN", "PROPN", "PRON", "NUM", "ADJ"}, "appos": {"NOUN", "PROPN", "NUM"}, "nmod:desc": {"NOUN", "PROPN"},
	"expl": {"PRON"}, "expl:subj": {"PRON"}, "expl:pass": {"PRON"},
}

// allowedTags says for each word which tags fit its place in the tree: by its
// relation when the grammar gives no UPOS; and verbs are finite when they
// have a subject and no auxiliary, participles when they modify without one.
func allowedTags(words []Word) []func(upos, feats string) bool {
	has := make([]map[string]bool, len(words))
	for i := range words {
		has[i] = map[string]bool{}
	}
	for _, w := range words {
		if w.Head >= 0 {
			has[w.Head][w.Rel] = true
		}
	}
	out := make([]func(upos, feats string) bool, len(words))
	for i, w := range words {
		relations := has[i]
		out[i] = func(upos, feats string) bool {
			if w.UPOS != "" && upos != w.UPOS {
				return false
			}
			if list := uposOf[w.Rel]; w.UPOS == "" && list != nil && !slices.Contains(list, upos) {
				return false
			}
			if upos != "VERB" {
				return true
			}
			finite := strings.Contains(feats, "VerbForm=Fin")
			subject := relations["nsubj"] || relations["nsubj:pass"] || relations["expl:subj"]
			auxiliary := relations["aux"] || relations["aux:pass"] || relations["cop"]
			switch {
			case auxiliary || w.Rel == "xcomp":
				return !finite
			case w.Rel == "acl" || w.Rel == "advcl" && !subject:
				return !finite
			case subject:
				return finite
			}
			return true
		}
	}
	return out
}
