package ud

import "slices"

// parser attaches the words by a greedy sequence of transitions, in time
// linear in their number.
type parser struct {
	labels  []string
	root    int // the label "root"
	lost    int // the label learnt for a root that a mistake has put under a word
	weights *weights
}

func (p *parser) prepare() {
	p.root = slices.Index(p.labels, "root")
	p.lost = max(slices.Index(p.labels, "parataxis"), 0)
}

// workspace is the memory that parsing a sentence needs; it is used again.
type workspace struct {
	features
	nodes  []node
	state  state
	action []int32
	forms  []string
}

// parse fills Head and Rel.
func (p *parser) parse(words []Word, w *workspace, clusters *table, style uint64) {
	L := len(p.labels)
	if cap(w.action) < 2*L+1 {
		w.action = make([]int32, 2*L+1)
	}
	scores := w.action[:2*L+1]
	w.nodes = readNodes(w.nodes, words, clusters)
	s := &w.state
	s.reset(len(words) + 1)
	for !s.done() {
		if action, forced := s.forced(p.root, L); forced {
			s.apply(action, L)
			continue
		}
		w.list = parseFeatures(w.list[:0], w.nodes, s, style)
		p.weights.score(w.list, scores)
		s.apply(choose(p, scores, s), L)
	}
	for i := range words {
		a := s.arcs[i+1]
		words[i].Head = int(a.head) - 1
		words[i].Rel = p.labels[a.label-1]
	}
}

// choose returns the possible action with the highest score. The label root
// is for the root's arc alone.
func choose[T int32 | float32](p *parser, scores []T, s *state) int {
	L := len(p.labels)
	shift, left, right := s.allowed()
	b := -1
	if shift {
		b = 0
	}
	if left {
		for a := 1; a <= L; a++ {
			if a != 1+p.root && (b < 0 || scores[a] > scores[b]) {
				b = a
			}
		}
	}
	if right {
		if s.stack[len(s.stack)-2] == 0 {
			return 1 + L + p.root // only when nothing is left to shift
		}
		for a := L + 1; a <= 2*L; a++ {
			if a != 1+L+p.root && (b < 0 || scores[a] > scores[b]) {
				b = a
			}
		}
	}
	return b
}

// node is what the parser knows of a word.
type node struct {
	form, lemma, upos, tag, suffix uint64 // hashes
	kind                           uint64 // one bit for kinds of words that matter between two others
	c4, c6, c12                    uint64
}

var (
	noNode   = node{form: 3, lemma: 3, upos: 3, tag: 3, suffix: 3}
	rootNode = node{form: 5, lemma: 5, upos: 5, tag: 5, suffix: 5}
)

func readNodes(nodes []node, words []Word, clusters *table) []node {
	nodes = append(nodes[:0], rootNode)
	for i := range words {
		w := &words[i]
		folded := fold(w.Form)
		n := node{
			form:   lexicalHash(folded),
			lemma:  lexicalHash(fold(w.Lemma)),
			upos:   hashOf(w.UPOS),
			tag:    hashOf(tagOf(w)),
			kind:   kindOf(w),
			suffix: 2,
		}
		if s := suffix(folded, 3); s != "" {
			n.suffix = hashOf(s)
		}
		if c, ok := clusters.find(key32(hashOf(folded))); ok {
			n.c4, n.c6, n.c12 = uint64(c>>8)+1, uint64(c>>6)+1, uint64(c)+1
		}
		nodes = append(nodes, n)
	}
	return nodes
}

func kindOf(w *Word) uint64 {
	switch w.UPOS {
	case "PUNCT":
		if w.Form == "," {
			return 2
		}
		return 1
	case "VERB", "AUX":
		return 4
	case "CCONJ":
		return 8
	case "SCONJ":
		return 16
	case "ADP":
		return 32
	case "NOUN", "PROPN":
		return 64
	case "PRON":
		if w.Feat("PronType") == "Rel" {
			return 16
		}
	}
	return 0
}
