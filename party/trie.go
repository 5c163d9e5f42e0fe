package party

// trie holds names by their atoms; values are indices into a list of the
// owner's. Values of one name keep the order in which they were added.
type trie struct {
	next   map[string]*trie
	values []int32
}

func (t *trie) add(name []string, value int32) {
	for _, k := range name {
		n := t.next[k]
		if n == nil {
			n = &trie{}
			if t.next == nil {
				t.next = map[string]*trie{}
			}
			t.next[k] = n
		}
		t = n
	}
	t.values = append(t.values, value)
}

// longest returns the values of the longest name that begins at i, and the
// number of atoms it covers.
func (t *trie) longest(list []atom, i int) (values []int32, n int) {
	for k := i; k < len(list); k++ {
		t = t.next[list[k].key]
		if t == nil {
			break
		}
		if len(t.values) > 0 {
			values, n = t.values, k+1-i
		}
	}
	return values, n
}
