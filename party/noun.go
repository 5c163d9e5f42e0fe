package party

import "attest/ud"

// nounAt finds the longest listed noun or weapon among the words first to
// last that covers the head. A word counts by its form and by its lemma.
func (l *Lexicon) nounAt(words []ud.Word, first, last, head int) (n *noun, from, to int) {
	best := 0
	for a := first; a <= head; a++ {
		walk(l.phrases, words, a, last, func(value int32, end int) {
			if end >= head && end-a+1 > best {
				best, n, from, to = end-a+1, &l.nouns[value], a, end
			}
		})
	}
	return n, from, to
}

// walk follows the words from a on through a trie, each by its form or its
// lemma, and reports the first value of each name it passes.
func walk(t *trie, words []ud.Word, a, last int, found func(value int32, end int)) {
	t.follow(0, words, a, last, found)
}

func (t *trie) follow(node uint32, words []ud.Word, a, last int, found func(value int32, end int)) {
	if a > last {
		return
	}
	for i, by := range [2]string{words[a].Form, words[a].Lemma} {
		if i == 1 && by == words[a].Form || by == "" {
			continue
		}
		at, ok := node, true
		for _, k := range keys(by) {
			if at, ok = t.step(at, k); !ok {
				break
			}
		}
		if !ok || at == node {
			continue
		}
		if v := t.values[at]; len(v) > 0 {
			found(v[0], a)
		}
		t.follow(at, words, a+1, last, found)
	}
}
