package earnest

import "attest/coding/syntax"

// partings are the words of a sentence that part what stands before them from what stands
// behind: stops and commas, and the verbs of other acts.
type partings struct {
	cost       []int // of those before each word, in all
	semicolons []int // how many of them are semicolons
}

// partingsIn returns the partings of a sentence, which are counted once: each phrase of it is
// weighed against each of its acts.
func (d *Judge) partingsIn(s *syntax.Sentence) *partings {
	if d.partings == nil {
		d.partings = make([]*partings, len(d.Sents))
	}
	if d.partings[s.Index] == nil {
		d.partings[s.Index] = d.countPartings(s)
	}
	return d.partings[s.Index]
}

func (d *Judge) countPartings(s *syntax.Sentence) *partings {
	n := len(s.Words)
	p := &partings{cost: make([]int, n+1), semicolons: make([]int, n+1)}
	for i := range n {
		cost, semicolons := 0, 0
		switch {
		case s.Lower[i] == ";":
			cost, semicolons = 4, 1
		case s.Lower[i] == "." || s.Lower[i] == ":":
			cost = 4
		case s.Is(i, "VERB") && d.TriggerHead(s, i):
			cost = 2
		case s.Lower[i] == ",":
			cost = 1
		}
		p.cost[i+1], p.semicolons[i+1] = p.cost[i]+cost, p.semicolons[i]+semicolons
	}
	return p
}

// between returns the cost of what stands between two words, and whether a semicolon does.
func (p *partings) between(a, b int) (cost int, parted bool) {
	if b <= a {
		return 0, false
	}
	return p.cost[b] - p.cost[a+1], p.semicolons[b] > p.semicolons[a+1]
}
