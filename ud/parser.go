package ud

import "slices"

// parser attaches the words by a sequence of transitions, in time linear in
// their number, and gives each arc its label when it is made.
type parser struct {
	labels      []string
	root        int // the label "root"
	transitions *transitions
	sure        table // word, side and UPOS of its head → the label that it always has
	labeler     *weights
}

func (p *parser) prepare() { p.root = slices.Index(p.labels, "root") }

// sureKey is the key of an arc in the table of sure labels.
func sureKey(nodes []node, head, dependent int) uint32 {
	side := uint64(1)
	if dependent < head {
		side = 2
	}
	return key32(mix(mix(side, nodes[head].upos), nodes[dependent].form))
}

// workspace is the memory that parsing a sentence needs; it is used again.
type workspace struct {
	features
	nodes []node
	beam  beam
	kept  results
	arc   featureList
	forms []string
	plain bool // the text is one that its writer left without accents
}

// parse fills Head and Rel.
func (p *parser) parse(words []Word, w *workspace, clusters *table, style uint64) {
	w.nodes = readNodes(w.nodes, words, clusters)
	arcs := p.search(w, style).arcs[1:]
	for i := range words {
		words[i].Head, words[i].Rel = int(arcs[i].head)-1, p.labels[arcs[i].label]
	}
}

// choose returns the best of the transitions that are allowed, transitionCount
// if none is.
func choose[T int32 | float32](scores [transitionCount]T, allowed [transitionCount]bool) transition {
	b := transitionCount
	for m := range transitionCount {
		if allowed[m] && (b == transitionCount || scores[m] > scores[b]) {
			b = m
		}
	}
	return b
}

// bestBut returns the class with the highest score other than one.
func bestBut[T int32 | float32](scores []T, other int) int {
	b := -1
	for i, s := range scores {
		if i != other && (b < 0 || s > scores[b]) {
			b = i
		}
	}
	return b
}
