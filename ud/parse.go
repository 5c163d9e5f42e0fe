package ud

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

var workspaces = sync.Pool{New: func() any { return new(workspace) }}

// Parse splits a text into sentences and analyses them. It takes time in
// proportion to the text, whatever the text is.
func (m *Model) Parse(text string) []Sentence {
	w := workspaces.Get().(*workspace)
	defer workspaces.Put(w)
	var out []Sentence
	var c chunk
	var tokens []span
	var ends []int
	capitals := hasCapitals(text)
	for _, b := range blocks(text) {
		tokens = m.tokenizer.tokens(tokens[:0], text, b.start, b.end, &c)
		ends = m.tokenizer.split(ends[:0], text, tokens, &c)
		from := 0
		for _, to := range ends {
			if at := dateline(text, tokens[from:to]); at > 0 {
				out = append(out, m.sentence(text, tokens[from:from+at], &c, w, capitals))
				from += at
			}
			out = append(out, m.sentence(text, tokens[from:to], &c, w, capitals))
			from = to
		}
	}
	return out
}

func (m *Model) sentence(text string, tokens []span, c *chunk, w *workspace, capitals bool) Sentence {
	words := m.tokenizer.words(make([]Word, 0, len(tokens)+4), text, tokens, c)
	m.analyse(words, w, capitals, 1)
	return Sentence{Start: tokens[0].start, End: tokens[len(tokens)-1].end, Words: words}
}

// analyse tags, lemmatises and parses the words of a sentence.
func (m *Model) analyse(words []Word, w *workspace, capitals bool, style uint64) {
	w.forms = w.forms[:0]
	for i := range words {
		w.forms = append(w.forms, words[i].Form)
	}
	caseless := caselessForms(w.forms, capitals)
	m.tag(words, w, caseless, style)
	m.parser.parse(words, w, &m.clusters, style)
}

// tag fills in tags and lemmas.
func (m *Model) tag(words []Word, w *workspace, caseless bool, style uint64) {
	w.read(m, words, caseless)
	m.tagger.tag(words, &w.features, style)
	m.lemmatizer.lemmatize(words, m.lexicon, &w.features, caseless)
}

// hasCapitals tells whether a text uses capitals: at least one letter in two
// hundred is one.
func hasCapitals(text string) bool {
	upper, all := 0, 0
	for _, r := range text {
		if unicode.IsLetter(r) {
			all++
			if unicode.IsUpper(r) {
				upper++
			}
		}
	}
	return upper*200 >= all && upper > 0
}

// dateline returns the number of tokens of a dateline that the sentence
// begins with ("QUETTA, Pakistan (AP) -"), or 0: a dash among the first
// tokens, after which something begins with a capital, and before it either a
// place in capitals or an agency in brackets.
func dateline(text string, tokens []span) int {
	const limit = 16
	form := func(i int) string { return text[tokens[i].start:tokens[i].end] }
	for i := 1; i < min(len(tokens)-2, limit); i++ {
		f := form(i)
		if f != "-" && f != "--" && f != "–" && f != "—" && f != "---" {
			continue
		}
		if tokens[i].start == tokens[i-1].end && tokens[i].end == tokens[i+1].start {
			continue // inside a compound
		}
		bracket := strings.HasSuffix(form(i-1), ")")
		next, _ := utf8.DecodeRuneInString(form(i + 1))
		if !bracket && !allCapitals(form(0)) || unicode.IsLower(next) {
			return 0
		}
		if !bracket && allCapitals(form(i+1)) && allCapitals(form(i+2)) {
			return 0 // the text is in capitals: the first word tells nothing
		}
		return i + 1
	}
	return 0
}

func allCapitals(s string) bool {
	return utf8.RuneCountInString(s) > 2 && s == strings.ToUpper(s) && s != strings.ToLower(s)
}
