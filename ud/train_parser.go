package ud

import (
	"maps"
	"math/rand/v2"
	"slices"
)

// explore is how often the parser in training goes on from its own mistake
// rather than from the right transition, after the first epoch.
const explore = 0.9

// The margins by which the right transition and the right label have to win
// in training.
const (
	transitionMargin = 300
	labelMargin      = 300
)

// parserTrainer trains the choice of transitions and that of labels.
type parserTrainer struct {
	parser      *parser
	transitions *transitionLearner
	labeler     *perceptron
	random      *rand.Rand
	first       bool // in the first epoch

	state    state
	nodes    []node
	features featureList
	scores   []float32
}

func trainParser(m *Model, samples []*sample, o TrainOptions) *parser {
	p := &parser{}
	ids := map[string]int{}
	for _, s := range samples {
		for i := range s.words {
			ids[s.words[i].Rel] = 0
		}
	}
	p.labels = slices.Sorted(maps.Keys(ids))
	for i, l := range p.labels {
		ids[l] = i
	}
	p.prepare()
	targets := make([]target, len(samples))
	for i, s := range samples {
		targets[i] = targetOf(s.words, ids)
	}
	p.sure = sureLabels(m, samples, targets)
	t := &parserTrainer{
		parser: p, transitions: newTransitionLearner(), labeler: newPerceptron(len(p.labels)),
		random: rand.New(rand.NewPCG(o.Seed, 4)), scores: make([]float32, len(p.labels)),
	}
	for epoch := range o.ParserEpochs {
		t.first = epoch == 0
		for _, n := range t.random.Perm(len(samples)) {
			t.nodes = readNodes(t.nodes, samples[n].guessed, &m.clusters)
			t.attach(targets[n], samples[n].style)
		}
		o.Log("parser epoch %d", epoch+1)
	}
	p.transitions, p.labeler = t.transitions.transitions(o.Drop), t.labeler.weights(o.Drop)
	return p
}

// sureLabels finds the words that under a head of a kind have one label as good
// as always.
func sureLabels(m *Model, samples []*sample, targets []target) table {
	counts := classCounts{}
	var nodes []node
	for i, s := range samples {
		nodes = readNodes(nodes, s.guessed, &m.clusters)
		gold := targets[i]
		for dependent := 1; dependent < len(nodes); dependent++ {
			if head := int(gold.heads[dependent]); head != 0 {
				counts.add(sureKey(nodes, head, dependent), gold.labels[dependent])
			}
		}
	}
	return counts.sure()
}

// attach parses a sentence greedily and learns from the transitions that lose
// arcs, and from the labels.
func (t *parserTrainer) attach(gold target, style uint64) {
	s := &t.state
	s.reset(len(t.nodes))
	for !s.done() {
		m, forced := s.forced()
		if !forced {
			transitionFeatures(&t.features, t.nodes, s, style)
			scores := t.transitions.score(t.features.list)
			m = choose(scores, s.allowed())
			best := s.bestTransitions(gold)
			right := choose(scores, best)
			t.transitions.learn(t.features.list, scores, right, without(s.allowed(), best))
			if !best[m] && (t.first || t.random.Float64() >= explore) {
				m = right
			}
		}
		s.apply(m, t.label(m, gold, style))
	}
}

// label labels the arc of a transition and learns from mistakes: a word has
// its gold label even where it hangs on the wrong head.
func (t *parserTrainer) label(m transition, gold target, style uint64) int {
	if m == shift {
		return 0
	}
	head, dependent := t.state.arc(m)
	root := t.parser.root
	if head == 0 {
		return root
	}
	labelFeatures(&t.features, t.nodes, &t.state, m, style)
	t.labeler.score(t.features.list, t.scores)
	label := bestBut(t.scores, root)
	if right := gold.labels[dependent]; right != root {
		t.labeler.learn(t.features.list, t.scores, right, root, labelMargin)
		if t.first {
			label = right
		}
	}
	return label
}
