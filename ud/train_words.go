package ud

import (
	"maps"
	"math/rand/v2"
	"slices"
)

// tagMargin is the margin by which the right tag has to win in training.
const tagMargin = 80

// trainTagger trains by letting the tagger tag: the words before have the
// tags that it guessed.
func trainTagger(m *Model, samples []*sample, o TrainOptions, epochs int) *tagger {
	t := &tagger{}
	ids := map[string]int{}
	for _, s := range samples {
		for i := range s.words {
			ids[tagOf(&s.words[i])] = 0
		}
	}
	t.tags = slices.Sorted(maps.Keys(ids))
	for i, tag := range t.tags {
		ids[tag] = i
	}
	t.ambiguity = ambiguities(samples)
	t.sure = sureWords(samples, ids)
	t.prepare()
	x := *m
	x.tagger = t
	read := make([]features, len(samples))
	gold := make([][]int, len(samples))
	for n, s := range samples {
		read[n].read(&x, s.words, s.caseless)
		for i := range s.words {
			gold[n] = append(gold[n], ids[tagOf(&s.words[i])])
		}
	}
	p := newPerceptron(len(t.tags))
	scores := make([]float32, len(t.tags))
	var list []uint64
	random := rand.New(rand.NewPCG(o.Seed, 2))
	for range epochs {
		for _, n := range random.Perm(len(samples)) {
			var prev tagContext
			in := &read[n]
			for i, right := range gold[n] {
				if tag, ok := t.sureTag(in, i); ok {
					prev = prev.next(t.upos[tag], tag)
					continue
				}
				in.list = list
				list = in.tagging(i, prev, samples[n].style)
				p.score(list, scores)
				p.learn(list, scores, right, -1, tagMargin)
				guess := best(scores)
				prev = prev.next(t.upos[guess], guess)
			}
			in.list = nil
		}
	}
	t.weights = p.weights(o.Drop)
	return t
}

// ambiguities finds for the words that are not rare the UPOS they had, and
// which one mostly.
func ambiguities(samples []*sample) table {
	counts := map[uint32]map[string]int{}
	for _, s := range samples {
		if s.caseless {
			continue // the same words again
		}
		for i := range s.words {
			w := &s.words[i]
			k := key32(lexicalHash(fold(w.Form)))
			if counts[k] == nil {
				counts[k] = map[string]int{}
			}
			counts[k][w.UPOS]++
		}
	}
	classes := map[uint32]uint32{}
	for k, byTag := range counts {
		if class, ok := ambiguityClass(byTag); ok {
			classes[k] = class
		}
	}
	return tableOf(classes)
}

// seldom is how often a word has to be met for its UPOS to be known.
const seldom = 3

// ambiguityClass folds the UPOS that a word had, how often each, into a number that words of the
// same UPOS share; a word met too seldom has none.
func ambiguityClass(byTag map[string]int) (uint32, bool) {
	sum := 0
	for _, n := range byTag {
		sum += n
	}
	if sum < seldom {
		return 0, false
	}
	class := uint64(0)
	for _, upos := range slices.Sorted(maps.Keys(byTag)) {
		n := byTag[upos]
		if n*20 >= sum {
			class = mix(class, hashOf(upos))
			if n*2 > sum {
				class = mix(class, 1)
			}
		}
	}
	return uint32(class>>40) | 1, true
}

// sureWords finds the words that are common and had one tag as good as always.
func sureWords(samples []*sample, ids map[string]int) table {
	counts := classCounts{}
	for _, s := range samples {
		for i := range s.words {
			counts.add(key32(lexicalHash(fold(s.words[i].Form))), ids[tagOf(&s.words[i])])
		}
	}
	return counts.sure()
}

// classCounts counts by key how often a class was right.
type classCounts map[uint32]map[int]int

func (c classCounts) add(key uint32, class int) {
	if c[key] == nil {
		c[key] = map[int]int{}
	}
	c[key][class]++
}

// sure returns the class of the keys that are common and had one class as good
// as always.
func (c classCounts) sure() table {
	const common, always = 50, 0.998
	sure := map[uint32]uint32{}
	for key, byClass := range c {
		sum, most, best := 0, 0, 0
		for class, n := range byClass {
			sum += n
			if n > most {
				most, best = n, class
			}
		}
		if sum >= common && float64(most) >= always*float64(sum) {
			sure[key] = uint32(best)
		}
	}
	return tableOf(sure)
}

// trainLemmatizer collects the lemmas seen and trains the choice of scripts
// for words never seen. When treebanks differ on a word, the first decides.
func trainLemmatizer(samples []*sample, o TrainOptions) *lemmatizer {
	l := &lemmatizer{}
	type example struct {
		word     Word
		folded   string
		script   string
		caseless bool
	}
	counts := map[uint64]map[string]int{}
	uses := map[string]int{}
	var all []example
	repeats := map[string]int{}
	for _, s := range samples {
		for _, w := range s.words {
			e := example{w, fold(w.Form), editScript(w.Form, w.Lemma), s.caseless}
			uses[e.script]++
			if !s.caseless {
				for _, k := range []uint64{lemmaKey(e.folded, w.UPOS), lemmaKey(e.folded, tagOf(&w)+"!")} {
					if counts[k] == nil {
						counts[k] = map[string]int{}
					}
					counts[k][e.script]++
				}
			}
			k := w.Form + "\t" + tagOf(&w) + "\t" + e.script
			if repeats[k]++; repeats[k] <= 3 {
				all = append(all, e)
			}
		}
	}
	ids := map[string]int{}
	for _, script := range slices.Sorted(maps.Keys(uses)) {
		ids[script] = len(l.scripts)
		l.scripts = append(l.scripts, script)
	}
	seen := map[uint32]uint32{}
	most := func(byScript map[string]int) string {
		b := ""
		for _, script := range slices.Sorted(maps.Keys(byScript)) {
			if b == "" || byScript[script] > byScript[b] {
				b = script
			}
		}
		return b
	}
	for k, byScript := range counts {
		seen[key32(k)] = uint32(ids[most(byScript)])
	}
	for _, e := range all { // what holds for all features need not be said for each
		fine := key32(lemmaKey(e.folded, tagOf(&e.word)+"!"))
		if coarse, ok := seen[key32(lemmaKey(e.folded, e.word.UPOS))]; ok && seen[fine] == coarse {
			delete(seen, fine)
		}
	}
	l.seen = tableOf(seen)
	p := newPerceptron(len(l.scripts))
	scores := make([]float32, len(l.scripts))
	var list []uint64
	random := rand.New(rand.NewPCG(o.Seed, 3))
	const epochs = 6
	for range epochs {
		for _, n := range random.Perm(len(all)) {
			e := &all[n]
			if uses[e.script] < 2 {
				continue
			}
			list = lemmaFeatures(list[:0], &e.word, e.folded, e.caseless)
			p.score(list, scores)
			p.learn(list, scores, ids[e.script], -1, 0)
		}
	}
	l.weights = p.weights(o.Drop)
	return l
}
