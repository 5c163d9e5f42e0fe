package ud

import (
	"math/rand/v2"
	"slices"
)

// explore is how often the parser in training goes on from its own mistake
// rather than from the right action, after the first epoch.
const explore = 0.9

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
	L := len(p.labels)
	targets := make([]target, len(samples))
	for i, s := range samples {
		targets[i] = targetOf(s.words, ids)
	}
	learner := newPerceptron(2*L + 1)
	scores := make([]float32, 2*L+1)
	random := rand.New(rand.NewPCG(o.Seed, 4))
	var s state
	var nodes []node
	var list []uint64
	var right []int
	for epoch := range o.ParserEpochs {
		for _, n := range random.Perm(len(samples)) {
			x := samples[n]
			nodes = readNodes(nodes, x.guessed, &m.clusters)
			s.reset(len(x.words) + 1)
			for !s.done() {
				list = parseFeatures(list[:0], nodes, &s, x.style)
				learner.score(list, scores)
				guess := choose(p, scores, &s)
				right = s.bestActions(targets[n], p, right)
				action := guess
				if !slices.Contains(right, guess) {
					gold := right[0]
					for _, a := range right {
						if scores[a] > scores[gold] {
							gold = a
						}
					}
					learner.learn(list, gold, guess)
					if epoch == 0 || random.Float64() >= explore {
						action = gold
					}
				} else {
					learner.now++
				}
				s.apply(action, L)
			}
		}
		o.Log("parser epoch %d", epoch+1)
	}
	p.weights = learner.weights(o.Drop)
	return p
}
