package party

// vocabulary numbers the atoms of all names.
type vocabulary map[string]uint32

func (v vocabulary) id(key string) uint32 {
	n, ok := v[key]
	if !ok {
		n = uint32(len(v))
		v[key] = n
	}
	return n
}

// unknownAtom is the number of an atom of no name.
const unknownAtom = ^uint32(0)

// number returns the number of an atom.
func (v vocabulary) number(key string) uint32 {
	if n, ok := v[key]; ok {
		return n
	}
	return unknownAtom
}

// trie holds names by their atoms; values are indices into a list of the
// owner's. Values of one name keep the order in which they were added.
type trie struct {
	words  vocabulary
	next   map[uint64]uint32 // node<<32 | atom → node
	values [][]int32         // by node; the root is 0
}

func newTrie(words vocabulary, size int) *trie {
	return &trie{words: words, next: make(map[uint64]uint32, size), values: make([][]int32, 1, size)}
}

func (t *trie) add(name []string, value int32) {
	if len(name) == 0 {
		return
	}
	node := uint32(0)
	for _, k := range name {
		edge := uint64(node)<<32 | uint64(t.words.id(k))
		to, ok := t.next[edge]
		if !ok {
			to = uint32(len(t.values))
			t.values = append(t.values, nil)
			t.next[edge] = to
		}
		node = to
	}
	t.values[node] = append(t.values[node], value)
}

// step goes from a node along an atom.
func (t *trie) step(node uint32, key string) (uint32, bool) {
	id, ok := t.words[key]
	if !ok {
		return 0, false
	}
	to, ok := t.next[uint64(node)<<32|uint64(id)]
	return to, ok
}

// along goes from a node along the atoms of a word.
func (t *trie) along(node uint32, atoms []uint32) (to uint32, ok bool) {
	for _, id := range atoms {
		if id == unknownAtom {
			return 0, false
		}
		if node, ok = t.next[uint64(node)<<32|uint64(id)]; !ok {
			return 0, false
		}
	}
	return node, true
}

// get returns the values of a name.
func (t *trie) get(name []string) []int32 {
	node, ok := uint32(0), true
	for _, k := range name {
		if node, ok = t.step(node, k); !ok {
			return nil
		}
	}
	return t.values[node]
}

// longest returns the values of the longest name that begins at i, and the
// number of atoms it covers.
func (t *trie) longest(list []atom, i int) (values []int32, n int) {
	node, ok := uint32(0), true
	for k := i; k < len(list); k++ {
		if node, ok = t.step(node, list[k].key); !ok {
			break
		}
		if len(t.values[node]) > 0 {
			values, n = t.values[node], k+1-i
		}
	}
	return values, n
}
