package ud

import (
	"fmt"
	"slices"
	"strings"
)

// Scores are F1 measures in percent in the manner of the CoNLL 2018 shared
// task (Zeman et al. 2018): on gold tokens they are accuracies. Relations
// count without subtypes, lemmas without regard to capitals.
type Scores struct {
	Tokens, Sentences, Words float64
	UPOS, Feats, Lemma       float64
	UAS, LAS                 float64
	N                        int                 // gold words
	Relations                map[string]Relation // with the kept subtypes
}

// Relation counts how often a relation is in the gold, was found, and was
// found with the right head.
type Relation struct{ Gold, Found, Right int }

// F1 is the harmonic mean of precision and recall, in percent.
func (r Relation) F1() float64 { return f1(r.Right, r.Found, r.Gold) }

func f1(right, found, gold int) float64 {
	if found+gold == 0 {
		return 0
	}
	return 200 * float64(right) / float64(found+gold)
}

func (s Scores) String() string {
	return fmt.Sprintf("n=%d tokens %.2f sentences %.2f words %.2f UPOS %.2f feats %.2f lemma %.2f UAS %.2f LAS %.2f",
		s.N, s.Tokens, s.Sentences, s.Words, s.UPOS, s.Feats, s.Lemma, s.UAS, s.LAS)
}

// EvaluateTokens measures tagging and parsing of gold tokens. The style is the
// name of the treebank whose habits to follow, "" for the default; change
// rewrites forms (strings.ToUpper, say) and may be nil.
func (m *Model) EvaluateTokens(trees []Tree, style string, change func(string) string) Scores {
	var w workspace
	var e evaluation
	for _, t := range trees {
		gold := slices.Clone(t.Words)
		harmonise(gold, m.agent)
		found := make([]Word, len(gold))
		for i, g := range gold {
			found[i] = Word{Form: g.Form, Start: g.Start, End: g.End}
			if change != nil {
				found[i].Form = change(g.Form)
			}
		}
		w.plain = false
		m.analyse(found, &w, change == nil, m.style(style))
		e.sentence(gold, found)
	}
	return e.scores()
}

// EvaluateText measures everything on running text: the sentences of a
// document joined by spaces, paragraphs by blank lines.
func (m *Model) EvaluateText(trees []Tree, change func(string) string) Scores {
	var e evaluation
	for from := 0; from < len(trees); {
		to := from + 1
		for to < len(trees) && !trees[to].NewPar && to-from < 500 {
			to++
		}
		text := ""
		var gold []Word
		var ends []span
		for _, t := range trees[from:to] {
			if text != "" {
				text += " "
			}
			shift := len(text)
			piece := t.Text
			if change != nil {
				piece = sameLength(change, piece)
			}
			text += piece
			words := slices.Clone(t.Words)
			harmonise(words, m.agent)
			for i := range words {
				words[i].Start += shift
				words[i].End += shift
				if words[i].Head >= 0 {
					words[i].Head += len(gold)
				}
			}
			ends = append(ends, span{words[0].Start, words[len(words)-1].End})
			gold = append(gold, words...)
		}
		var found []Word
		var foundEnds []span
		for _, s := range m.Parse(text) {
			shift := len(found)
			foundEnds = append(foundEnds, span{s.Start, s.End})
			for _, w := range s.Words {
				if w.Head >= 0 {
					w.Head += shift
				}
				found = append(found, w)
			}
		}
		e.running(gold, found, ends, foundEnds)
		from = to
	}
	return e.scores()
}

// sameLength rewrites the characters whose bytes keep their number.
func sameLength(change func(string) string, s string) string {
	var b strings.Builder
	for _, r := range s {
		x := change(string(r))
		if len(x) != len(string(r)) {
			x = string(r)
		}
		b.WriteString(x)
	}
	return b.String()
}

// evaluation counts.
type evaluation struct {
	gold, found, words                 int
	goldTokens, foundTokens, tokens    int
	goldSentences, foundSentences, end int
	upos, feats, lemma, uas, las       int
	relations                          map[string]Relation
}

// sentence counts a sentence with gold tokens.
func (e *evaluation) sentence(gold, found []Word) {
	all := []span{{0, 1}}
	e.running(gold, found, all, all)
}

// running aligns words by their offsets and their order in a token.
func (e *evaluation) running(gold, found []Word, ends, foundEnds []span) {
	if e.relations == nil {
		e.relations = map[string]Relation{}
	}
	e.gold += len(gold)
	e.found += len(found)
	e.goldSentences += len(ends)
	e.foundSentences += len(foundEnds)
	for _, s := range foundEnds {
		if slices.Contains(ends, s) {
			e.end++
		}
	}
	place := map[[3]int]int{} // start, end, order → index in gold
	for i, k := range wordKeys(gold) {
		place[k] = i
		if k[2] == 0 {
			e.goldTokens++
		}
		r := e.relations[gold[i].Rel]
		r.Gold++
		e.relations[gold[i].Rel] = r
	}
	keys := wordKeys(found)
	match := make([]int, len(found))
	for i, k := range keys {
		g, ok := place[k]
		if !ok {
			g = -2
		}
		match[i] = g
		if k[2] == 0 {
			e.foundTokens++
			if ok {
				e.tokens++
			}
		}
	}
	for i, g := range match {
		r := e.relations[found[i].Rel]
		r.Found++
		if g >= 0 {
			right := e.word(gold[g], found[i], match)
			if right && gold[g].Rel == found[i].Rel {
				r.Right++
			}
		}
		e.relations[found[i].Rel] = r
	}
}

// word counts a word found and returns whether it has its head.
func (e *evaluation) word(g, f Word, match []int) bool {
	e.words++
	if g.UPOS == f.UPOS {
		e.upos++
	}
	if g.Feats == f.Feats {
		e.feats++
	}
	if strings.EqualFold(g.Lemma, f.Lemma) {
		e.lemma++
	}
	head := f.Head
	if head >= 0 {
		head = match[head]
	}
	if head != g.Head {
		return false
	}
	e.uas++
	if baseRelation(g.Rel) == baseRelation(f.Rel) {
		e.las++
	}
	return true
}

func wordKeys(words []Word) [][3]int {
	keys := make([][3]int, len(words))
	for i, w := range words {
		keys[i] = [3]int{w.Start, w.End, 0}
		if i > 0 && keys[i-1][0] == w.Start && keys[i-1][1] == w.End {
			keys[i][2] = keys[i-1][2] + 1
		}
	}
	return keys
}

func (e *evaluation) scores() Scores {
	of := func(n int) float64 { return f1(n, e.found, e.gold) }
	return Scores{
		Tokens:    f1(e.tokens, e.foundTokens, e.goldTokens),
		Sentences: f1(e.end, e.foundSentences, e.goldSentences),
		Words:     of(e.words), UPOS: of(e.upos), Feats: of(e.feats), Lemma: of(e.lemma),
		UAS: of(e.uas), LAS: of(e.las), N: e.gold, Relations: e.relations,
	}
}
