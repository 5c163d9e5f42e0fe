package ud

import (
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// passage is a stretch of a treebank that is learnt as running text.
type passage struct {
	text   string
	tokens []span       // gold
	words  [][]string   // of each token that is multiword
	ends   map[int]bool // number of the token after a sentence
}

// passages joins the sentences between two breaks of paragraphs, in the
// writing that change makes of them.
func passages(trees []Tree, change func(string) string) []passage {
	var out []passage
	var p passage
	flush := func() {
		if len(p.tokens) > 0 {
			out = append(out, p)
		}
		p = passage{ends: map[int]bool{}}
	}
	flush()
	for _, t := range trees {
		if t.NewPar || len(p.tokens) > 3000 {
			flush()
		}
		if p.text != "" {
			p.text += " "
		}
		p.add(t, change)
	}
	flush()
	return out
}

func (p *passage) add(t Tree, change func(string) string) {
	at := 0 // in t.Text
	for i := 0; i < len(t.Words); i++ {
		w := t.Words[i]
		var parts []string
		for i+1 < len(t.Words) && t.Words[i+1].Start == w.Start {
			if parts == nil {
				parts = []string{change(w.Form)}
			}
			i++
			parts = append(parts, change(t.Words[i].Form))
		}
		p.text += t.Text[at:w.Start]
		start := len(p.text)
		p.text += change(t.Text[w.Start:w.End])
		at = w.End
		p.tokens = append(p.tokens, span{start, len(p.text)})
		p.words = append(p.words, parts)
	}
	p.ends[len(p.tokens)] = true
}

func trainTokenizer(corpora []Corpus, x *lexicon, o TrainOptions) *tokenizer {
	t := &tokenizer{abbreviations: map[string]bool{}}
	for _, a := range o.Abbreviations {
		t.abbreviations[fold(a)] = true
	}
	var all []passage
	for _, c := range corpora {
		same := passages(c.Trees, func(s string) string { return s })
		all = append(all, same...)
		t.collect(same)
		// A part of each treebank also without telling case, so that capitals
		// are a help and not a condition.
		some := c.Trees[:len(c.Trees)/3]
		all = append(all, passages(some, strings.ToUpper)...)
		all = append(all, passages(some, strings.ToLower)...)
	}
	t.trainCut(all, o)
	t.trainEnd(all, o)
	if o.Grammar != nil {
		all = append(all, t.contracted(o.Grammar.Generate(o.Sentences, o.Seed)))
	}
	t.trainContraction(all, x, o)
	return t
}

// collect fills the tables of forms.
func (t *tokenizer) collect(all []passage) {
	if t.inside == nil {
		t.inside, t.multi, t.ambiguous = map[string][]int{}, map[string][]string{}, map[string]bool{}
	}
	alone := map[string]bool{}
	for _, p := range all {
		for i, s := range p.tokens {
			form := p.text[s.start:s.end]
			folded := fold(form)
			if strings.ContainsFunc(form, isSpace) {
				t.spacedNumbers = true
			}
			if parts := p.words[i]; parts != nil {
				for k := range parts {
					parts[k] = fold(parts[k])
				}
				t.multi[folded] = parts
			} else {
				alone[folded] = true
			}
			if n := utf8.RuneCountInString(form); n > 1 && strings.HasSuffix(form, ".") && strings.IndexFunc(form, unicode.IsLetter) == 0 {
				t.abbreviations[folded] = true
			}
			if places := lettersGlued(p, i); places != nil {
				t.inside[fold(p.text[s.start:p.tokens[i+len(places)].end])] = places
			}
		}
	}
	for form := range alone {
		delete(t.inside, form)
		if t.multi[form] != nil {
			t.ambiguous[form] = true
		}
	}
}

// lettersGlued returns where to cut when tokens of nothing but letters stand
// without space from the token i on, with spaces around them: "can|not".
func lettersGlued(p passage, i int) []int {
	letters := func(s span) bool {
		return strings.IndexFunc(p.text[s.start:s.end], func(r rune) bool { return !unicode.IsLetter(r) }) < 0
	}
	glued := func(j int) bool { return j > 0 && j < len(p.tokens) && p.tokens[j].start == p.tokens[j-1].end }
	if glued(i) || !letters(p.tokens[i]) {
		return nil
	}
	var places []int
	for j := i + 1; glued(j); j++ {
		if !letters(p.tokens[j]) {
			return nil
		}
		places = append(places, p.tokens[j].start-p.tokens[i].start)
	}
	return places
}

// contracted makes a passage of sentences of words: words that come together
// in a multiword token are that token.
func (t *tokenizer) contracted(sentences [][]Word) passage {
	surface := map[string]string{}
	for _, form := range slices.Sorted(maps.Keys(t.multi)) {
		surface[strings.Join(t.multi[form], " ")] = form
	}
	p := passage{ends: map[int]bool{}}
	var text strings.Builder
	for _, words := range sentences {
		for i := 0; i < len(words); i++ {
			form := words[i].Form
			var parts []string
			if i+1 < len(words) {
				pair := []string{fold(form), fold(words[i+1].Form)}
				if s := surface[strings.Join(pair, " ")]; s != "" {
					form, parts = s, pair
					i++
				}
			}
			start := text.Len()
			text.WriteString(form)
			p.tokens = append(p.tokens, span{start, text.Len()})
			p.words = append(p.words, parts)
			text.WriteString(" ")
		}
		p.ends[len(p.tokens)] = true
	}
	p.text = text.String()
	return p
}

type binaryExample struct {
	features []uint64
	yes      int
}

// trainBinary trains a yes/no classifier.
func trainBinary(examples []binaryExample, seed uint64) *weights {
	p := newPerceptron(2)
	scores := make([]float32, 2)
	random := rand.New(rand.NewPCG(seed, 5))
	const epochs, drop = 8, 0.4
	for range epochs {
		for _, n := range random.Perm(len(examples)) {
			p.score(examples[n].features, scores)
			p.learn(examples[n].features, scores, examples[n].yes, -1, 0)
		}
	}
	return p.weights(drop)
}

func (t *tokenizer) trainCut(all []passage, o TrainOptions) {
	var examples []binaryExample
	var c chunk
	for _, p := range all {
		starts := map[int]bool{}
		spaced := map[int]bool{}
		for _, s := range p.tokens {
			starts[s.start] = true
			if strings.ContainsFunc(p.text[s.start:s.end], isSpace) {
				spaced[s.start] = true
			}
		}
		for at := skipSpace(p.text, 0, len(p.text)); at < len(p.text); at = skipSpace(p.text, at, len(p.text)) {
			end := chunkEnd(p.text, at, len(p.text))
			c.read(p.text, at, end, len(p.text))
			piece := 0
			for i := 1; i < len(c.runes) && !c.letters; i++ {
				yes := 0
				if starts[c.offsets[i]] {
					yes = 1
				}
				if c.mayCut(i) {
					examples = append(examples, binaryExample{t.cutFeatures(nil, &c, piece, i), yes})
				}
				if yes == 1 {
					piece = i
				}
			}
			at = end
		}
	}
	t.cut = trainBinary(examples, o.Seed)
}

func (t *tokenizer) trainEnd(all []passage, o TrainOptions) {
	var examples []binaryExample
	for _, p := range all {
		from, quotes := 0, 0
		for i := 0; i+1 < len(p.tokens); i++ {
			if strings.Contains(p.text[p.tokens[i].start:p.tokens[i].end], "\"") {
				quotes++
			}
			yes := 0
			if p.ends[i+1] {
				yes = 1
			}
			if t.mayEnd(p.text, p.tokens, from, i) {
				examples = append(examples, binaryExample{t.endFeatures(nil, p.text, p.tokens, from, i, quotes), yes})
			}
			if yes == 1 {
				from, quotes = i+1, 0
			}
		}
	}
	t.end = trainBinary(examples, o.Seed)
}

func (t *tokenizer) trainContraction(all []passage, x *lexicon, o TrainOptions) {
	var examples []binaryExample
	for _, p := range all {
		from := 0
		for i, s := range p.tokens {
			if p.ends[i] {
				from = i
			}
			folded := fold(p.text[s.start:s.end])
			if !t.ambiguous[folded] {
				continue
			}
			yes := 0
			if p.words[i] != nil {
				yes = 1
			}
			forms := func(j int) string {
				if j < from || j >= len(p.tokens) || j > i && slices.ContainsFunc([]int{i + 1, i + 2}, func(k int) bool { return k <= j && p.ends[k] }) {
					return ""
				}
				return fold(p.text[p.tokens[j].start:p.tokens[j].end])
			}
			examples = append(examples, binaryExample{contractionFeatures(nil, folded, forms, i, x), yes})
		}
	}
	t.contraction = trainBinary(examples, o.Seed)
}
