package ud

import "slices"

// node is what the parser knows of a word, hashed but for upos.
type node struct {
	form, lemma, tag, suffix uint64
	upos                     uint64 // a small number
	kind                     uint64 // one bit for kinds of words that matter between two others
	c4, c6, c12              uint64 // prefixes of the cluster, 0 when it has none
}

var uposTags = []string{
	"ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ",
	"SYM", "VERB", "X",
}

var (
	noNode   = node{form: 3, lemma: 3, upos: 30, tag: 3, suffix: 3}
	rootNode = node{form: 5, lemma: 5, upos: 31, tag: 5, suffix: 5}
)

func readNodes(nodes []node, words []Word, clusters *table) []node {
	nodes = append(nodes[:0], rootNode)
	for i := range words {
		w := &words[i]
		folded := fold(w.Form)
		n := node{
			form:   lexicalHash(folded),
			lemma:  lexicalHash(fold(w.Lemma)),
			upos:   uint64(slices.Index(uposTags, w.UPOS) + 1),
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

// nodeAt returns the node of an index, which may be of none.
func nodeAt(nodes []node, i int) *node {
	if i < 0 || i >= len(nodes) {
		return &noNode
	}
	return &nodes[i]
}

// distance puts distances in classes.
func distance(d int) uint64 {
	switch {
	case d < 5:
		return uint64(d)
	case d < 7:
		return 5
	case d < 11:
		return 6
	default:
		return 7
	}
}

// between is the kinds of words that stand between two nodes.
func between(nodes []node, a, b int) uint64 {
	kinds := uint64(0)
	for i := a + 1; i < b; i++ {
		kinds |= nodes[i].kind
	}
	return kinds
}
