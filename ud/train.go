package ud

import (
	"fmt"
	"io"
	"math/rand/v2"
	"slices"
	"strings"
	"sync"
)

// Corpus is a treebank to learn from; its name is its style.
type Corpus struct {
	Name  string
	Trees []Tree
}

// TrainOptions says how to train. The zero value of a number means none.
type TrainOptions struct {
	TaggerEpochs, ParserEpochs int
	// Caseless is the share of sentences learnt a second time without capitals.
	Caseless float64
	// Drop is the share of the smallest weights that is left out.
	Drop float64
	// Lexicon has lines "form TAB UPOS TAB lemma TAB morphology", Clusters
	// "word TAB number of 12 bits"; both may be nil.
	Lexicon, Clusters io.Reader
	// Nouns has plural nouns that are nothing else, one to a line; it may be nil.
	Nouns io.Reader
	// Abbreviations end with a full stop that belongs to them.
	Abbreviations []string
	// Grammar makes Sentences more sentences; it may be nil.
	Grammar   *Grammar
	Sentences int
	Seed      uint64
	Log       func(format string, args ...any)
}

// sample is a sentence to learn from.
type sample struct {
	words    []Word // gold
	guessed  []Word // with tags and lemmas of a tagger that has not seen it
	style    uint64
	caseless bool
}

// Train learns a model. The same corpora and options give the same model.
func Train(corpora []Corpus, o TrainOptions) (*Model, error) {
	m := &Model{}
	var err error
	if o.Lexicon != nil {
		if m.lexicon, err = readLexicon(o.Lexicon); err != nil {
			return nil, err
		}
	}
	if o.Clusters != nil {
		if m.clusters, err = readClusters(o.Clusters); err != nil {
			return nil, err
		}
	}
	m.agent = agentCase(corpora)
	var samples []*sample
	random := rand.New(rand.NewPCG(o.Seed, 1))
	for i := range corpora {
		c := &corpora[i]
		if !slices.Contains(m.styles, c.Name) {
			m.styles = append(m.styles, c.Name)
		}
		for _, t := range c.Trees {
			harmonise(t.Words, m.agent)
			s := &sample{words: t.Words, style: m.style(c.Name)}
			samples = append(samples, s)
			if random.Float64() < o.Caseless {
				samples = append(samples, &sample{words: withoutCase(t.Words), style: s.style, caseless: true})
			}
		}
	}
	if len(samples) == 0 {
		return nil, fmt.Errorf("no sentences to learn from")
	}
	m.tokenizer = trainTokenizer(corpora, m.lexicon, o)
	o.Log("tokenizer trained, %d sentences", len(samples))
	if o.Grammar != nil {
		m.trainWords(samples, o, (o.TaggerEpochs+1)/2)
		for _, s := range m.made(o.Grammar, o) {
			samples = append(samples, s)
			if random.Float64() < o.Caseless {
				samples = append(samples, &sample{words: withoutCase(s.words), style: s.style, caseless: true})
			}
		}
		o.Log("%d sentences with those of the grammar", len(samples))
	}
	m.trainWords(samples, o, o.TaggerEpochs)
	o.Log("tagger and lemmatizer trained, %d tags, %d scripts", len(m.tagger.tags), len(m.lemmatizer.scripts))
	m.jackknife(samples, o)
	o.Log("corpus tagged by taggers that have not seen it")
	m.parser = trainParser(m, samples, o)
	if o.Nouns != nil {
		if err := m.tagger.knowNouns(o.Nouns); err != nil {
			return nil, err
		}
	}
	o.Log("parser trained, %d labels, %d features", len(m.parser.labels), m.parser.transitions.rows()+m.parser.labeler.index.len())
	return m, nil
}

// withoutCase returns a copy in small letters.
func withoutCase(words []Word) []Word {
	out := slices.Clone(words)
	for i := range out {
		out[i].Form = strings.ToLower(out[i].Form)
		out[i].Lemma = strings.ToLower(out[i].Lemma)
	}
	return out
}

// trainWords trains tagger and lemmatizer.
func (m *Model) trainWords(samples []*sample, o TrainOptions, epochs int) {
	m.tagger = trainTagger(m, samples, o, epochs)
	m.lemmatizer = trainLemmatizer(samples, o)
}

// jackknife gives each sample the tags and lemmas of a tagger trained on the
// other samples, so that the parser learns from tags as wrong as it will get.
func (m *Model) jackknife(samples []*sample, o TrainOptions) {
	const parts, stretch = 3, 20
	var wait sync.WaitGroup
	free := make(chan bool, 2)
	for part := range parts {
		wait.Add(1)
		free <- true
		go func() {
			defer wait.Done()
			var others, mine []*sample
			for i, s := range samples {
				if i/stretch%parts == part {
					mine = append(mine, s)
				} else {
					others = append(others, s)
				}
			}
			x := *m
			x.trainWords(others, o, (o.TaggerEpochs+1)/2)
			var w workspace
			for _, s := range mine {
				s.guessed = slices.Clone(s.words)
				x.tag(s.guessed, &w, s.caseless, s.style)
			}
			<-free
		}()
	}
	wait.Wait()
}
