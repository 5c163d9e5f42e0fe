package ud

import (
	"maps"
	"math/rand/v2"
	"slices"
	"testing"
)

func TestTransitions(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 1))
	features := map[uint32]uint64{} // by key
	for len(features) < 3000 {
		f := random.Uint64()
		features[key32(f)] = f
	}
	rows := make([]transitionRow, 0, len(features))
	for i, k := range slices.Sorted(maps.Keys(features)) {
		rows = append(rows, transitionRow{k, int8(i%255 - 127), int8(i%7 + 1)})
	}
	m := newTransitions(slices.Clone(rows))
	for _, r := range rows {
		got := m.score([]uint64{features[r.key]})
		if got.left != int32(expand(int16(r.left))) || got.right != int32(expand(int16(r.right))) {
			t.Fatalf("%08x has %d and %d, want the squares of %d and %d", r.key, got.left, got.right, r.left, r.right)
		}
	}
	w := &writer{}
	w.transitions(m)
	r := &reader{buf: w.buf}
	again := r.transitions()
	if r.bad || len(r.buf) > 0 || again.shift != m.shift || !slices.Equal(again.slots, m.slots) {
		t.Errorf("wrote a table of %d slots, read one of %d", len(m.slots), len(again.slots))
	}
	for n := range len(w.buf) {
		if r := (&reader{buf: w.buf[:n]}); r.transitions() != nil && !r.bad {
			t.Fatalf("the first %d bytes of %d read as whole", n, len(w.buf))
		}
	}
}
