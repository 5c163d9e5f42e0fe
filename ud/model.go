package ud

import (
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"sync"
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

const modelFormat = "attest-ud-5"

// Load reads a model file (gzipped, as Save writes it).
func Load(data []byte) (*Model, error) {
	parts, err := members(data)
	if err != nil {
		return nil, fmt.Errorf("read model: %w", err)
	}
	if len(parts) != 3 {
		return nil, fmt.Errorf("model has %d parts where there should be 3", len(parts))
	}
	m := &Model{tagger: &tagger{}, lemmatizer: &lemmatizer{}, parser: &parser{}}
	errs := make([]error, len(parts))
	var wait sync.WaitGroup
	for i, read := range []func(*reader){m.readWords, m.readParser, m.readLexicon} {
		wait.Go(func() {
			plain, err := unpack(parts[i])
			if err != nil {
				errs[i] = fmt.Errorf("unpack model: %w", err)
				return
			}
			r := &reader{buf: plain}
			if format := r.string(); format != modelFormat {
				errs[i] = fmt.Errorf("model has the format %.20q, this program reads %q", format, modelFormat)
				return
			}
			read(r)
			if r.bad {
				errs[i] = errors.New("model is damaged")
			}
		})
	}
	wait.Wait()
	if err := errors.Join(errs...); err != nil {
		return nil, err
	}
	m.tagger.prepare()
	m.parser.prepare()
	if !m.whole() {
		return nil, errors.New("the parts of the model do not fit together")
	}
	return m, nil
}

func (m *Model) readWords(r *reader) {
	m.styles, m.agent = r.strings(), r.string()
	m.tokenizer = r.tokenizer()
	m.tagger.tags, m.tagger.ambiguity, m.tagger.sure, m.tagger.weights = r.strings(), r.table(), r.table(), r.weights()
	m.lemmatizer.scripts, m.lemmatizer.seen, m.lemmatizer.weights = r.strings(), r.table(), r.weights()
}

func (m *Model) readParser(r *reader) {
	m.parser.labels, m.parser.transitions, m.parser.sure, m.parser.labeler = r.strings(), r.transitions(), r.table(), r.weights()
}

func (m *Model) readLexicon(r *reader) {
	if r.uint() == 1 {
		m.lexicon = r.lexicon()
	}
	m.clusters = r.table()
}

// whole checks that the parts fit together.
func (m *Model) whole() bool {
	return len(m.styles) > 0 && m.parser.root >= 0 && len(m.parser.labels) > 1 && len(m.parser.labels) <= 64 &&
		m.tagger.weights.classes == len(m.tagger.tags) && len(m.tagger.tags) > 0 && m.tagger.sure.below(len(m.tagger.tags)) &&
		m.lemmatizer.weights.classes == len(m.lemmatizer.scripts) && len(m.lemmatizer.scripts) > 0 &&
		m.parser.labeler.classes == len(m.parser.labels) && m.parser.sure.below(len(m.parser.labels))
}

// Save writes the model. The same model gives the same bytes.
func (m *Model) Save(out io.Writer) error {
	words := &writer{}
	words.string(modelFormat)
	words.strings(m.styles)
	words.string(m.agent)
	words.tokenizer(m.tokenizer)
	words.strings(m.tagger.tags)
	words.table(m.tagger.ambiguity)
	words.table(m.tagger.sure)
	words.weights(m.tagger.weights)
	words.strings(m.lemmatizer.scripts)
	words.table(m.lemmatizer.seen)
	words.weights(m.lemmatizer.weights)

	parser := &writer{}
	parser.string(modelFormat)
	parser.strings(m.parser.labels)
	parser.transitions(m.parser.transitions)
	parser.table(m.parser.sure)
	parser.weights(m.parser.labeler)

	lexicon := &writer{}
	lexicon.string(modelFormat)
	if m.lexicon == nil {
		lexicon.uint(0)
	} else {
		lexicon.uint(1)
		lexicon.lexicon(m.lexicon)
	}
	lexicon.table(m.clusters)
	for _, w := range []*writer{words, parser, lexicon} {
		member, err := pack(w.buf)
		if err != nil {
			return err
		}
		if _, err := out.Write(member); err != nil {
			return err
		}
	}
	return nil
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
	for _, k := range slices.Sorted(maps.Keys(t.inside)) {
		w.string(k)
		w.uint(uint64(len(t.inside[k])))
		for _, at := range t.inside[k] {
			w.uint(uint64(at))
		}
	}
	w.uint(uint64(len(t.multi)))
	for _, k := range slices.Sorted(maps.Keys(t.multi)) {
		w.string(k)
		w.strings(t.multi[k])
	}
	w.strings(slices.Sorted(maps.Keys(t.ambiguous)))
	w.strings(slices.Sorted(maps.Keys(t.abbreviations)))
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
