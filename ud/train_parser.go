package ud

import "math/rand/v2"

// explore is how often the parser in training goes on from its own mistake
// rather than from the right transition, after the first epoch.
const explore = 0.9

// The margins by which the right transition and the right label have to win
// in training.
const (
	transitionMargin = 300
	labelMargin      = 300
)

// parserTrainer trains the choice of transitions and, on the trees that they
// make, the choice of labels.
type parserTrainer struct {
	parser      *parser
	transitions *transitionLearner
	labeler     *perceptron
	random      *rand.Rand
	first       bool // in the first epoch

	state    state
	nodes    []node
	features featureList
	labels   []labelSets
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
	p.labels = sortedKeys(ids)
	for i, l := range p.labels {
		ids[l] = i
	}
	p.prepare()
	targets := make([]target, len(samples))
	for i, s := range samples {
		targets[i] = targetOf(s.words, ids)
	}
	t := &parserTrainer{
		parser: p, transitions: newTransitionLearner(), labeler: newPerceptron(len(p.labels)),
		random: rand.New(rand.NewPCG(o.Seed, 4)), scores: make([]float32, len(p.labels)),
	}
	for epoch := range o.ParserEpochs {
		t.first = epoch == 0
		for _, n := range t.random.Perm(len(samples)) {
			t.nodes = readNodes(t.nodes, samples[n].guessed, &m.clusters)
			t.attach(targets[n], samples[n].style)
			t.label(targets[n], samples[n].style)
		}
		o.Log("parser epoch %d", epoch+1)
	}
	p.transitions, p.labeler = t.transitions.transitions(o.Drop), t.labeler.weights(o.Drop)
	return p
}

// attach parses a sentence and learns from the transitions that lose arcs.
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
		s.apply(m, t.nodes)
	}
}

// label labels the arcs of the last sentence parsed and learns from mistakes:
// a word has its gold label even where it hangs on the wrong head.
func (t *parserTrainer) label(gold target, style uint64) {
	s := &t.state
	t.labels = make([]labelSets, s.n)
	for _, dependent := range s.order {
		d := int(dependent)
		head := int(s.arcs[d].head)
		label := t.parser.root
		if head != 0 {
			labelFeatures(&t.features, t.nodes, s, t.labels, head, d, style)
			t.labeler.score(t.features.list, t.scores)
			label = bestBut(t.scores, t.parser.root)
			if right := gold.labels[d]; right != t.parser.root {
				t.labeler.learn(t.features.list, t.scores, right, t.parser.root, labelMargin)
				if t.first {
					label = right
				}
			}
		}
		t.labels[head].add(label, d < head)
	}
}
