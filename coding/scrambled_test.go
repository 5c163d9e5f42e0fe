package coding

import (
	"math/rand/v2"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"attest/eval"
)

// TestScrambledReports codes the own gold in capitals, with its sentences or words in
// another order, or with words or signs lost: trees and lists such as no careful
// writer gives, and no fuzzer of bytes finds.
func TestScrambledReports(t *testing.T) {
	c := newCoder(t)
	random := rand.New(rand.NewPCG(7, 7))
	files, err := filepath.Glob("../eval/gold/*.jsonl")
	if err != nil || len(files) == 0 {
		t.Fatal("no gold: ", err)
	}
	for _, file := range files {
		gold, err := eval.Load(file)
		if err != nil {
			t.Fatal(err)
		}
		for i, g := range gold {
			r := g.Report
			r.Text = scrambles[i%len(scrambles)](random, r.Text)
			checkCoded(t, c.Code(r))
		}
	}
}

var (
	sentenceEnd = regexp.MustCompile(`[.!?]\s+`)
	sign        = regexp.MustCompile(`[.,;:]`)
)

var scrambles = []func(*rand.Rand, string) string{
	func(_ *rand.Rand, text string) string { return strings.ToUpper(text) },
	func(random *rand.Rand, text string) string {
		return strings.Join(shuffled(random, sentenceEnd.Split(text, -1)), ". ")
	},
	func(random *rand.Rand, text string) string {
		sentences := sentenceEnd.Split(text, -1)
		for i, s := range sentences {
			sentences[i] = strings.Join(shuffled(random, strings.Fields(s)), " ")
		}
		return strings.Join(sentences, ". ")
	},
	func(random *rand.Rand, text string) string {
		return strings.Join(kept(random, strings.Split(text, " ")), " ")
	},
	func(random *rand.Rand, text string) string {
		signs := []string{"", ",", ".", "\n", " - ", ": "}
		return sign.ReplaceAllStringFunc(text, func(string) string { return signs[random.IntN(len(signs))] })
	},
}

func shuffled(random *rand.Rand, list []string) []string {
	random.Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
	return list
}

// kept drops one in seven.
func kept(random *rand.Rand, list []string) []string {
	var out []string
	for _, x := range list {
		if random.IntN(7) > 0 {
			out = append(out, x)
		}
	}
	return out
}
