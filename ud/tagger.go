package ud

import (
	"slices"
	"strings"
)

// tagger gives each word its UPOS and features at once, from left to right.
type tagger struct {
	tags      []string // "UPOS|Feat=Value|…"
	upos      []uint64 // of each tag, hashed
	ambiguity table    // folded form → the UPOS it had in training, hashed
	sure      table    // folded form of a word that always has one tag → that tag
	weights   *weights
}

func (t *tagger) prepare() {
	t.upos = make([]uint64, len(t.tags))
	for i, tag := range t.tags {
		upos, _, _ := strings.Cut(tag, "|")
		t.upos[i] = hashOf(upos)
	}
}

func tagOf(w *Word) string {
	if w.Feats == "" {
		return w.UPOS
	}
	return w.UPOS + "|" + w.Feats
}

// tag fills UPOS and Feats.
func (t *tagger) tag(words []Word, in *features, style uint64) {
	scores := in.scoresOf(len(t.tags))
	var prev tagContext
	for i := range words {
		b, sure := t.sureTag(in, i)
		if !sure {
			in.list = in.tagging(i, prev, style)
			t.weights.score(in.list, scores)
			b = best(scores)
		}
		words[i].UPOS, words[i].Feats, _ = strings.Cut(t.tags[b], "|")
		prev = prev.next(t.upos[b], b)
	}
}

// sureTag returns the tag of a word that needs no weighing: articles, most
// prepositions, punctuation, which are two words in five.
func (t *tagger) sureTag(in *features, i int) (tag int, ok bool) {
	v, ok := t.sure.find(key32(in.words[i].lower))
	return int(v), ok
}

// tagContext is what was said about the words before.
type tagContext struct {
	upos1, upos2 uint64 // UPOS of the word before and of the one before that
	tag1         uint64
}

func (c tagContext) next(upos uint64, tag int) tagContext {
	return tagContext{upos1: upos, upos2: c.upos1, tag1: uint64(tag + 1)}
}

// features holds what is known of the words of a sentence before tagging.
type features struct {
	words []wordFeatures // two more than words, at the end
	list  []uint64
	// room for scores, kept between sentences
	scores []int32
	lex    bool // the language has a lexicon
	clus   bool // the language has clusters
}

// scoresOf returns room for the scores of a number of classes.
func (in *features) scoresOf(classes int) []int32 {
	in.scores = slices.Grow(in.scores[:0], classes)[:classes]
	return in.scores
}

type wordFeatures struct {
	form, lower uint64 // hashes
	ambiguity   uint64
	cat, morph  uint64 // of the lexicon
	c4, c6, c12 uint64 // prefixes of the cluster
	suffixes    [6]uint64
	prefixes    [4]uint64
	shape       uint64
}

// read takes in the words of a sentence.
func (in *features) read(m *Model, words []Word, caseless bool) {
	in.words = in.words[:0]
	in.lex, in.clus = m.lexicon != nil, len(m.clusters.slots) > 0
	for i := range words {
		form := words[i].Form
		folded := fold(form)
		var f wordFeatures
		f.lower = lexicalHash(folded)
		f.form = f.lower
		if !caseless {
			f.form = mix(3, lexicalHash(form))
		}
		key := key32(f.lower)
		if a, ok := m.tagger.ambiguity.find(key); ok {
			f.ambiguity = uint64(a)
		}
		f.shape = shapeOf(form, caseless)
		if in.lex {
			e := m.lexicon.lookup(folded)
			f.cat, f.morph = e.cat, e.morph
		}
		if in.clus {
			if c, ok := m.clusters.find(key32(hashOf(folded))); ok {
				f.c4, f.c6, f.c12 = uint64(c>>8)+1, uint64(c>>6)+1, uint64(c)+1
			}
		}
		for k := 1; k < len(f.suffixes); k++ {
			if s := suffix(folded, k); s != "" {
				f.suffixes[k] = hashOf(s)
			}
		}
		for k := 1; k < len(f.prefixes); k++ {
			if s := prefix(folded, k); s != "" {
				f.prefixes[k] = hashOf(s)
			}
		}
		in.words = append(in.words, f)
	}
	in.words = append(in.words, afterEnd, afterEnd)
}

var (
	beforeStart = wordFeatures{form: 7, lower: 7, ambiguity: 7, shape: 7}
	afterEnd    = wordFeatures{form: 9, lower: 9, ambiguity: 9, shape: 9}
)

// tagging lists the features of the word i for the tagger.
func (in *features) tagging(i int, c tagContext, style uint64) []uint64 {
	w, n1, n2 := &in.words[i], &in.words[i+1], &in.words[i+2]
	m1, m2 := &beforeStart, &beforeStart
	first := uint64(1)
	if i > 0 {
		m1 = &in.words[i-1]
		first = 0
	}
	if i > 1 {
		m2 = &in.words[i-2]
	}
	fs := in.list[:0]
	id := uint64(0)
	add := func(a, b, c uint64) {
		id++
		fs = append(fs, mix(mix(mix(id*0x9E3779B97F4A7C15, a), b), c))
	}
	add(0, 0, 0)
	add(w.form, 0, 0)
	add(w.lower, 0, 0)
	add(w.lower, c.upos1, 0)
	add(w.lower, n1.lower, 0)
	add(w.lower, m1.lower, 0)
	add(w.suffixes[1], w.shape, 0)
	add(w.suffixes[2], 0, 0)
	add(w.suffixes[3], 0, 0)
	add(w.suffixes[4], 0, 0)
	add(w.suffixes[5], 0, 0)
	add(w.suffixes[2], c.upos1, 0)
	add(w.suffixes[3], c.upos1, 0)
	add(w.suffixes[3], c.tag1, 0)
	add(w.suffixes[3], n1.suffixes[2], 0)
	add(w.prefixes[1], 0, 0)
	add(w.prefixes[2], 0, 0)
	add(w.prefixes[3], 0, 0)
	add(w.shape, first, 0)
	add(w.shape, c.upos1, first)
	add(w.shape, n1.shape, m1.shape)
	add(c.upos1, 0, 0)
	add(c.tag1, 0, 0)
	add(c.upos1, c.upos2, 0)
	add(c.upos1, c.upos2, w.ambiguity)
	add(c.tag1, w.ambiguity, n1.ambiguity)
	add(m1.lower, 0, 0)
	add(m2.lower, 0, 0)
	add(n1.lower, 0, 0)
	add(n2.lower, 0, 0)
	add(m1.lower, n1.lower, 0)
	add(m1.lower, m2.lower, 0)
	add(n1.lower, n2.lower, 0)
	add(m1.suffixes[3], 0, 0)
	add(n1.suffixes[3], 0, 0)
	add(n1.suffixes[2], 0, 0)
	add(n2.suffixes[3], 0, 0)
	add(w.ambiguity, 0, 0)
	add(n1.ambiguity, c.upos1, 0)
	add(w.ambiguity, n1.ambiguity, n2.ambiguity)
	add(w.ambiguity, c.upos1, n1.ambiguity)
	add(n1.shape, 0, 0)
	add(w.lower, style, 0)
	add(w.ambiguity, c.upos1, style)
	add(w.suffixes[3], style, 1)
	if in.clus {
		add(w.c12, 1, 0)
		add(w.c6, 2, 0)
		add(w.c12, c.upos1, 3)
		add(w.c6, c.upos1, 4)
		add(n1.c12, 5, 0)
		add(n1.c6, c.upos1, 6)
		add(m1.c12, 7, 0)
		add(n2.c6, 8, 0)
		add(w.c6, n1.c6, 9)
		add(m1.c6, w.c6, n1.c4)
		add(w.c12, w.shape, 10)
	}
	if in.lex {
		add(w.morph, 11, 0)
		add(w.morph, c.upos1, 12)
		add(w.morph, c.tag1, 13)
		add(w.morph, n1.cat, 14)
		add(w.cat, c.upos1, n1.cat)
		add(w.cat, n1.cat, n2.cat)
		add(w.cat, c.upos1, c.upos2)
		add(w.cat, w.shape, first)
		add(w.morph, w.suffixes[2], 15)
		add(w.morph, m1.morph, 16)
		add(w.morph, n1.morph, 17)
	}
	return fs
}
