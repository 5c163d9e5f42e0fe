package ud

import (
	"math"
	"math/rand/v2"
	"testing"
)

func TestLogSum(t *testing.T) {
	for _, c := range [][2]int32{{0, 0}, {-700, 900}, {12345, 0}, {100_000, 3}} {
		a, b := float64(c[0])/softness, float64(c[1])/softness
		want := softness * math.Log(math.Exp(a)+math.Exp(b))
		if got := float64(logSum(c[0], c[1])); math.Abs(got-want) > oddsStep {
			t.Errorf("logSum(%d, %d) = %v, want about %.1f", c[0], c[1], got, want)
		}
		if logSum(c[0], c[1]) != logSum(c[1], c[0]) {
			t.Errorf("logSum(%d, %d) depends on the order", c[0], c[1])
		}
	}
}

// TestMeets attaches "b" in a phrase of three words to its left and to its
// right neighbour, after which the states are joined.
func TestMeets(t *testing.T) {
	var one, other state
	one.reset(4)
	one.apply(shift, 0)
	one.apply(shift, 0)
	other.copyFrom(&one)
	one.apply(right, 1)
	other.apply(left, 2)
	if !one.meets(&other) {
		t.Errorf("%+v does not meet %+v", one, other)
	}
	if one.arcs[2].head != 1 || other.arcs[2].head != 3 || one.arcs[1].rightSet != 1<<1 || other.arcs[3].leftSet != 1<<2 {
		t.Errorf("attached %+v and %+v", one.arcs, other.arcs)
	}
	if one.apply(shift, 0); one.meets(&other) {
		t.Error("a state meets one that is a step behind")
	}
}

// TestKeptResults walks at random through sentences, many times with the same
// kept results, and compares them with those of a walk that keeps none.
func TestKeptResults(t *testing.T) {
	m, err := Load(trainTiny(t))
	if err != nil {
		t.Fatal(err)
	}
	random := rand.New(rand.NewPCG(1, 1))
	for _, tree := range tiny(t) {
		var w workspace
		w.nodes = readNodes(nil, tree.Words, &m.clusters)
		w.kept.reset(len(w.nodes))
		for range 200 {
			var s state
			s.reset(len(w.nodes))
			for !s.done() {
				move, forced := s.forced()
				if !forced {
					transitionFeatures(&w.arc, w.nodes, &s, 1)
					want := m.parser.transitions.score(w.arc.list)
					if got := m.parser.weigh(&w, &s, 1); got[left] != want.left || got[right] != want.right {
						t.Fatalf("kept votes %v, want %v", got, want)
					}
					for can := s.allowed(); !can[move] || random.IntN(2) == 0; {
						move = transition(random.IntN(int(transitionCount)))
					}
				}
				label := 0
				if move != shift {
					fresh := workspace{nodes: w.nodes}
					fresh.kept.reset(len(w.nodes))
					want := m.parser.bestLabel(&fresh, &s, move, 1)
					if got := m.parser.bestLabel(&w, &s, move, 1); got != want {
						t.Fatalf("kept label %v, want %v", got, want)
					}
					label = want.label
				}
				s.apply(move, label)
			}
		}
	}
}
