package roles

import (
	"slices"

	"attest/coding/frames"
	"attest/coding/syntax"
)

// onlyExpected tells a noun of an act that is no more than feared, guarded against or hoped for:
// "warned of possible attacks", "was sent for possible arrest of the culprits", « en vue de
// l'arrestation des tueurs ».
func (d *Reader) onlyExpected(t frames.Trigger) bool {
	s, g := t.Sentence, d.Grammar
	if !t.Pattern.Noun {
		return false
	}
	n := NounHead(t)
	if v := s.Words[n].Head; v >= 0 && (s.Rel(n) == "obj" || s.Preposition(n) == "") && g.Set("dread").Word(s, v) { // "fears a bloodbath", but not the one that was
		return !g.Definite(s, n, "det", "nmod:poss")
	}
	possible := slices.ContainsFunc(s.Children(n, "amod", "advmod"), func(k int) bool { return g.Set("possible-word").Word(s, k) })
	for i := max(0, n-6); i < n && completesOrNot(t.Frame().Kind); i++ {
		if end := i + g.Set("with-a-view").At(s, i); end > i && end >= n-2 {
			return true
		}
	}
	return possible && (completesOrNot(t.Frame().Kind) || d.fearedOrGuarded(t))
}

// isAim tells a verb that a copula makes the aim or the plan of somebody: "their aim was to
// [kidnap] the mayor", « l'objectif était de capturer le chef ».
func (d *Reader) isAim(s *syntax.Sentence, v int) bool {
	return s.Words[v].Feat("VerbForm") == "Inf" && s.Child(v, "cop") >= 0 && slices.ContainsFunc(s.Children(v, "nsubj"), func(k int) bool {
		return k < v && (d.Grammar.Set("goal").Word(s, k) || d.Grammar.Set("plan").Word(s, k))
	})
}

// fearedOrGuarded reports whether a noun hangs on a word for a warning, a fear or a precaution.
func (d *Reader) fearedOrGuarded(t frames.Trigger) bool {
	const reach = 4
	s := t.Sentence
	for v, steps := s.Words[NounHead(t)].Head, 0; v >= 0 && steps < reach; v, steps = s.Words[v].Head, steps+1 {
		if d.Grammar.Set("beware").At(s, v) > 0 {
			return true
		}
		if s.Is(v, "VERB") && s.Words[v].Feat("VerbForm") == "Fin" {
			return false
		}
	}
	return false
}
