package events

import (
	"slices"
)

// clusters joins claims into events: pairs that join, best first, as long as
// no two claims of the joined events exclude each other and the two groups
// agree on the whole. Rulings come first and bind.
type clusters struct {
	claims  []*claim
	group   []int   // by claim: its group
	members [][]int // by group, sorted; nil when joined to another
	ruled   []bool  // by group: a person joined it
	apart   map[[2]int]bool
	copies  func(x, y *claim) bool
}

// leastMean is the mean score over all pairs of two groups below which a good
// pair alone does not join them. It is lower than threshold, so that a vaguer
// claim can chain two that only adjoin.
const leastMean = 2.0

func newClusters(claims []*claim, copies func(x, y *claim) bool) *clusters {
	k := &clusters{claims: claims, group: make([]int, len(claims)), members: make([][]int, len(claims)),
		ruled: make([]bool, len(claims)), apart: map[[2]int]bool{}, copies: copies}
	for i := range claims {
		k.group[i], k.members[i] = i, []int{i}
	}
	return k
}

func order(a, b int) [2]int { return [2]int{min(a, b), max(a, b)} }

// keepApart rules that two claims are two events.
func (k *clusters) keepApart(a, b int) { k.apart[order(a, b)] = true }

// force rules that two claims are one event, whatever their features say.
func (k *clusters) force(a, b int) {
	if a, b = k.group[a], k.group[b]; a != b {
		k.ruled[k.unite(a, b)] = true
	}
}

// join takes a pair and unites its groups if nothing forbids it.
func (k *clusters) join(p pair) {
	a, b := k.group[p.a], k.group[p.b]
	if a != b && k.agree(a, b) {
		k.unite(a, b)
	}
}

// unite puts the members of two groups into the one with the lower number and returns it.
func (k *clusters) unite(a, b int) int {
	if b < a {
		a, b = b, a
	}
	for _, i := range k.members[b] {
		k.group[i] = a
	}
	k.members[a] = append(k.members[a], k.members[b]...)
	slices.Sort(k.members[a])
	k.members[b] = nil
	k.ruled[a] = k.ruled[a] || k.ruled[b]
	return a
}

// sample bounds the work for very large groups: an evenly spaced part.
const sample = 48

func thin(list []int) []int {
	if len(list) <= sample {
		return list
	}
	out := make([]int, sample)
	for i := range out {
		out[i] = list[i*len(list)/sample]
	}
	return out
}

func (k *clusters) agree(a, b int) bool {
	if len(k.apart) > 0 {
		for _, i := range k.members[a] {
			for _, j := range k.members[b] {
				if k.apart[order(i, j)] {
					return false
				}
			}
		}
	}
	sum, n := 0.0, 0
	for _, i := range thin(k.members[a]) {
		for _, j := range thin(k.members[b]) {
			x, y := k.claims[i], k.claims[j]
			w := weigh(x, y, texts(k.copies(x, y)))
			if w.excluded && !(k.ruled[a] || k.ruled[b]) {
				return false
			}
			sum, n = sum+w.score, n+1
		}
	}
	return sum/float64(n) >= leastMean
}

// groups returns the groups in order of their first claims.
func (k *clusters) groups() [][]int {
	var out [][]int
	for _, m := range k.members {
		if m != nil {
			out = append(out, m)
		}
	}
	return out
}
