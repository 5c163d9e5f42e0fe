package ud

import (
	"cmp"
	"slices"
)

// step is a transition that a state may take, the label of the arc that it
// makes, and the score of the state afterwards.
type step struct {
	from  *state
	move  transition
	label int
	score int
}

// near is by how much the score of a transition may be less than that of the
// best one for the search to follow it too: where it is at most 1.6 times as unlikely.
const near = softness / 2

// beamWidth is the number of states followed at most. Two gain .5 to 1 point of
// labelled attachment over one at little cost; three, followed when they are twice as
// far, .1 to .4 more for 15 % of the time of a report.
const beamWidth = 2

// longestSearch is the number of nodes of a sentence up to which several
// ways are followed: to copy a state takes time in proportion to it.
const longestSearch = 400

// search returns the last of the states through which the sentence is parsed
// best. It goes on greedily where one transition is clearly the best, and
// follows several ways where not, until they come to the same stack and the
// same next word: then it forgets those with lower scores. So it is a beam
// search that joins equivalent states (Huang and Sagae 2010) and branches
// where the parser is in doubt (Choi and McCallum 2013). A step has the
// logarithm of its probability for a score; that of an arc counts both the
// transition and the label, as an arc for which there is no good label is
// mostly wrong.
func (p *parser) search(w *workspace, style uint64) *state {
	b := &w.beam
	width := beamWidth
	if len(w.nodes) > longestSearch {
		width = 1
	}
	b.start(len(w.nodes))
	w.kept.reset(len(w.nodes))
	for !b.states[0].done() {
		b.steps = b.steps[:0]
		for _, s := range b.states {
			b.steps = p.steps(b.steps, w, s, style)
		}
		b.advance(width)
	}
	return b.states[0]
}

// beam holds the states that a search follows side by side.
type beam struct {
	states []*state // the best one first
	before []*state // room for those of the step before
	free   []*state // to be used again
	steps  []step
}

func (b *beam) start(nodes int) {
	b.free = append(b.free, b.states...)
	s := b.unused()
	s.reset(nodes)
	b.states = append(b.states[:0], s)
}

func (b *beam) unused() *state {
	if len(b.free) == 0 {
		return new(state)
	}
	s := b.free[len(b.free)-1]
	b.free = b.free[:len(b.free)-1]
	return s
}

// advance takes the best of the steps, as many as the width, the earlier of
// equal ones.
func (b *beam) advance(width int) {
	slices.SortStableFunc(b.steps, func(x, y step) int { return cmp.Compare(y.score, x.score) })
	steps := b.steps[:min(len(b.steps), width)]
	starts := func(steps []step, s *state) bool {
		return slices.ContainsFunc(steps, func(t step) bool { return t.from == s })
	}
	for _, s := range b.states {
		if !starts(steps, s) {
			b.free = append(b.free, s)
		}
	}
	next := b.before[:0]
	for i, t := range steps {
		s := t.from
		if starts(steps[i+1:], s) {
			s = b.unused()
			s.copyFrom(t.from)
		}
		s.score = t.score
		s.apply(t.move, t.label)
		if slices.ContainsFunc(next, s.meets) {
			b.free = append(b.free, s)
		} else {
			next = append(next, s)
		}
	}
	b.states, b.before = next, b.states
}

// steps appends the steps that a state may take: the best one, and those that
// are near.
func (p *parser) steps(list []step, w *workspace, s *state, style uint64) []step {
	if m, ok := s.forced(); ok {
		return append(list, p.step(w, s, m, s.score, style))
	}
	scores := p.weigh(w, s, style)
	can := s.allowed()
	best := choose(scores, can)
	all := scores[best]
	for m, score := range scores {
		if can[m] && transition(m) != best {
			all = logSum(all, score)
		}
	}
	for m, score := range scores {
		if can[m] && scores[best]-score <= near {
			list = append(list, p.step(w, s, transition(m), s.score+int(score-all), style))
		}
	}
	return list
}

// step gives the arc of a transition its label. The score is that of the
// state after the transition without it. Labels count half, which measured
// best.
func (p *parser) step(w *workspace, s *state, m transition, score int, style uint64) step {
	t := step{from: s, move: m, score: score}
	if m != shift {
		l := p.bestLabel(w, s, m, style)
		t.label = l.label
		t.score -= int(l.doubt) / 2
	}
	return t
}
