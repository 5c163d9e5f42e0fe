package ud

import (
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"slices"
)

// Model analyses the text of one language. It does not change after loading
// and may be used by many goroutines at once.
type Model struct {
	// styles names the treebanks learnt from. Where their habits differ, Parse
	// follows the first.
	styles     []string
	agent      string // preposition of agents of passives, for evaluation
	tokenizer  *tokenizer
	tagger     *tagger
	lemmatizer *lemmatizer
	parser     *parser
	lexicon    *lexicon // nil when the language has none
	clusters   table    // empty when the language has none
}

const modelFormat = "attest-ud-1"

// Load reads a model file (gzipped, as Save writes it).
func Load(data []byte) (*Model, error) {
	z, err := gzip.NewReader(bytes.NewReader(data))
	if err != nil {
		return nil, fmt.Errorf("model is not gzipped: %w", err)
	}
	plain, err := io.ReadAll(z)
	if err != nil {
		return nil, fmt.Errorf("unpack model: %w", err)
	}
	r := &reader{buf: plain}
	if format := r.string(); format != modelFormat {
		return nil, fmt.Errorf("model has the format %q, this program reads %q", format, modelFormat)
	}
	m := &Model{styles: r.strings(), agent: r.string()}
	m.tokenizer = r.tokenizer()
	m.tagger = &tagger{tags: r.strings(), ambiguity: r.table(), weights: r.weights()}
	m.lemmatizer = &lemmatizer{scripts: r.strings(), seen: r.table(), weights: r.weights()}
	m.parser = &parser{labels: r.strings(), weights: r.weights()}
	if r.uint() == 1 {
		m.lexicon = r.lexicon()
	}
	m.clusters = r.table()
	m.tagger.prepare()
	m.parser.prepare()
	if r.bad || !m.whole() {
		return nil, errors.New("model is damaged")
	}
	return m, nil
}

// whole checks that the parts fit together.
func (m *Model) whole() bool {
	return len(m.styles) > 0 && m.parser.root >= 0 && len(m.parser.labels) <= 64 &&
		m.tagger.weights.classes == len(m.tagger.tags) && len(m.tagger.tags) > 0 &&
		m.lemmatizer.weights.classes == len(m.lemmatizer.scripts) && len(m.lemmatizer.scripts) > 0 &&
		m.parser.weights.classes == 2*len(m.parser.labels)+1
}

// Save writes the model. The same model gives the same bytes.
func (m *Model) Save(out io.Writer) error {
	w := &writer{}
	w.string(modelFormat)
	w.strings(m.styles)
	w.string(m.agent)
	w.tokenizer(m.tokenizer)
	w.strings(m.tagger.tags)
	w.table(m.tagger.ambiguity)
	w.weights(m.tagger.weights)
	w.strings(m.lemmatizer.scripts)
	w.table(m.lemmatizer.seen)
	w.weights(m.lemmatizer.weights)
	w.strings(m.parser.labels)
	w.weights(m.parser.weights)
	if m.lexicon == nil {
		w.uint(0)
	} else {
		w.uint(1)
		w.lexicon(m.lexicon)
	}
	w.table(m.clusters)
	z, err := gzip.NewWriterLevel(out, gzip.BestCompression)
	if err != nil {
		return err
	}
	if _, err := z.Write(w.buf); err != nil {
		return err
	}
	return z.Close()
}

// style returns the number of a treebank's style, that of the first treebank
// when the model does not know it.
func (m *Model) style(name string) uint64 {
	return uint64(max(slices.Index(m.styles, name), 0)) + 1
}

func (w *writer) tokenizer(t *tokenizer) {
	w.weights(t.cut)
	w.weights(t.end)
	w.weights(t.contraction)
	w.uint(uint64(len(t.inside)))
	for _, k := range sortedKeys(t.inside) {
		w.string(k)
		w.uint(uint64(len(t.inside[k])))
		for _, at := range t.inside[k] {
			w.uint(uint64(at))
		}
	}
	w.uint(uint64(len(t.multi)))
	for _, k := range sortedKeys(t.multi) {
		w.string(k)
		w.strings(t.multi[k])
	}
	w.strings(sortedKeys(t.ambiguous))
	w.strings(sortedKeys(t.abbreviations))
	spaced := uint64(0)
	if t.spacedNumbers {
		spaced = 1
	}
	w.uint(spaced)
}

func (r *reader) tokenizer() *tokenizer {
	t := &tokenizer{cut: r.weights(), end: r.weights(), contraction: r.weights()}
	r.bad = r.bad || t.cut.classes != 2 || t.end.classes != 2 || t.contraction.classes != 2
	t.inside = map[string][]int{}
	for range r.count() {
		k := r.string()
		places := make([]int, r.count())
		for i := range places {
			places[i] = int(r.uint())
		}
		t.inside[k] = places
	}
	t.multi = map[string][]string{}
	for range r.count() {
		k := r.string()
		t.multi[k] = r.strings()
	}
	t.ambiguous = r.set()
	t.abbreviations = r.set()
	t.spacedNumbers = r.uint() == 1
	return t
}

func (r *reader) set() map[string]bool {
	set := map[string]bool{}
	for _, s := range r.strings() {
		set[s] = true
	}
	return set
}
