package eval

import (
	"regexp"
	"sort"
	"unicode/utf8"

	"attest"
)

var sentenceEnd = regexp.MustCompile("[.!?…؟。]+[»”\"')\\]]*[\\s\\v\\x1c-\\x1f\\x{85}\\p{Z}]+|\n+")

// sentences returns the code points at which the text's sentences begin, and
// an end beyond the last.
func sentences(text string) []int {
	cuts, runes, from := []int{0}, 0, 0
	for _, m := range sentenceEnd.FindAllStringIndex(text, -1) {
		runes += utf8.RuneCountInString(text[from:m[1]])
		from = m[1]
		cuts = append(cuts, runes)
	}
	return append(cuts, runes+utf8.RuneCountInString(text[from:])+1)
}

// touched returns the sentences that a claim's evidence of the act touches.
func touched(c *attest.Claim, cuts []int) map[int]bool {
	in := map[int]bool{}
	for _, s := range c.Evidence["act"] {
		for i := 0; i+1 < len(cuts); i++ {
			if s.Start < cuts[i+1] && s.End > cuts[i] {
				in[i] = true
			}
		}
	}
	return in
}

// weights are what agreement on a slot counts when a partner is chosen.
var weights = map[string]float64{"act": 1, "place": 2, "stance": 1, "actor": 1, "target": 1, "time": 1, "source": 1, "count": .5, "killed": .5}

// pair matches gold with predicted claims one to one and returns the indices
// of each pair, the best agreeing first.
func pair(gold, predicted []attest.Claim, text string) [][2]int {
	cuts := sentences(text)
	inGold, inPredicted := make([]map[int]bool, len(gold)), make([]map[int]bool, len(predicted))
	for i := range gold {
		inGold[i] = touched(&gold[i], cuts)
	}
	for j := range predicted {
		inPredicted[j] = touched(&predicted[j], cuts)
	}
	type candidate struct {
		score float64
		i, j  int
	}
	var candidates []candidate
	for i := range gold {
		for j := range predicted {
			g, p := &gold[i], &predicted[j]
			if g.Act.Family() != p.Act.Family() || !meet(inGold[i], inPredicted[j]) {
				continue
			}
			score := 0.0
			for _, s := range slots {
				if w := weights[s.name]; w > 0 && s.compare(g, p) != differ {
					score += w
				}
			}
			candidates = append(candidates, candidate{score, i, j})
		}
	}
	sort.SliceStable(candidates, func(a, b int) bool { return candidates[a].score > candidates[b].score })
	usedGold, usedPredicted := map[int]bool{}, map[int]bool{}
	var pairs [][2]int
	for _, c := range candidates {
		if usedGold[c.i] || usedPredicted[c.j] {
			continue
		}
		usedGold[c.i], usedPredicted[c.j] = true, true
		pairs = append(pairs, [2]int{c.i, c.j})
	}
	return pairs
}

func meet(a, b map[int]bool) bool {
	for i := range a {
		if b[i] {
			return true
		}
	}
	return false
}
