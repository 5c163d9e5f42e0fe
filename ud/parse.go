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
	w.plain = m.withoutAccents(text)
	for _, b := range blocks(text) {
		tokens = m.tokenizer.tokens(tokens[:0], text, b.start, b.end, &c)
		ends = m.tokenizer.split(ends[:0], text, tokens, capitals, &c)
		from := 0
		for _, to := range ends {
			if at := dateline(text, tokens[:to]); from == 0 && at > 0 {
				out = append(out, m.sentence(text, tokens[from:from+at], &c, w, capitals))
				from += at
			}
			for to-from > longestSentence {
				rest := from + restAt(text, tokens[from:from+longestSentence])
				out = append(out, m.sentence(text, tokens[from:rest], &c, w, capitals))
				from = rest
			}
			out = append(out, m.sentence(text, tokens[from:to], &c, w, capitals))
			from = to
		}
	}
	return out
}

// longestSentence is the most words that are parsed as one: lists without a full stop and
// texts without signs go on for thousands, and what reads a tree may take time by the
// square of its size.
const longestSentence = 200

// restAt returns behind which of so many tokens a sentence too long is best cut: a sign of
// its last third, or the last token.
func restAt(text string, tokens []span) int {
	for i := len(tokens) - 1; i > 2*len(tokens)/3; i-- {
		switch text[tokens[i].start:tokens[i].end] {
		case ",", ";", ":", "–", "—":
			return i + 1
		}
	}
	return len(tokens)
}

func (m *Model) sentence(text string, tokens []span, c *chunk, w *workspace, capitals bool) Sentence {
	words := m.tokenizer.words(make([]Word, 0, len(tokens)+4), text, tokens, m.lexicon, c)
	if len(words) > 1 && isBullet(words[0].Form) {
		// The sentence is what follows the bullet.
		m.analyse(words[1:], w, capitals, 1)
		hangBullet(words)
	} else {
		m.analyse(words, w, capitals, 1)
	}
	return Sentence{Start: tokens[0].start, End: tokens[len(tokens)-1].end, Words: words}
}

// hangBullet makes the first word the punctuation of a sentence that has been
// parsed without it.
func hangBullet(words []Word) {
	root := 0
	for i := 1; i < len(words); i++ {
		if words[i].Head < 0 {
			root = i
		} else {
			words[i].Head++
		}
	}
	words[0].Lemma, words[0].UPOS, words[0].Head, words[0].Rel = words[0].Form, "PUNCT", root, "punct"
}

// analyse tags, lemmatises and parses the words of a sentence.
func (m *Model) analyse(words []Word, w *workspace, capitals bool, style uint64) {
	w.forms = w.forms[:0]
	for i := range words {
		w.forms = append(w.forms, words[i].Form)
	}
	caseless := caselessForms(w.forms, capitals)
	plain := w.plain || caseless && m.lexicon != nil && unaccented(words)
	if plain {
		m.restoreAccents(words)
	}
	m.tag(words, w, caseless, style)
	if plain && m.restoreByTags(words) {
		m.tag(words, w, caseless, style)
	}
	m.parser.parse(words, w, &m.clusters, style)
	if plain && m.restoreByAgent(words) {
		m.tag(words, w, caseless, style)
		m.parser.parse(words, w, &m.clusters, style)
	}
	repair(words)
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

// dateline returns the number of tokens of a dateline or a time of the day
// that a paragraph begins with ("QUETTA, Pakistan (AP) -", "18 h 20 –",
// "21.40"), or 0. A dateline ends with a dash among the first tokens, after
// which something begins with a capital, and has either a place in capitals
// first or an agency in brackets last.
func dateline(text string, tokens []span) int {
	const longest, longestTime, longestDay = 16, 3, 4
	form := func(i int) string { return text[tokens[i].start:tokens[i].end] }
	if len(tokens) < 3 {
		return 0
	}
	if isClock(form(0)) && beginsLoud(form(1)) {
		return 1
	}
	for i := 1; i < min(len(tokens)-1, longest); i++ {
		if !isDash(form(i)) || tokens[i].start == tokens[i-1].end && tokens[i].end == tokens[i+1].start {
			continue
		}
		switch {
		case !beginsLoud(form(i + 1)):
			return 0
		case strings.HasSuffix(form(i-1), ")"):
			return i + 1
		case i <= longestTime && unicode.IsDigit(rune(form(0)[0])), i >= 2 && i <= longestDay && beginsLoud(form(0)) && unicode.IsDigit(rune(form(i - 2)[0])):
			return i + 1 // "14 May –", "Tuesday 3 February –"
		case allCapitals(form(0)) && !(allCapitals(form(i+1)) && i+2 < len(tokens) && allCapitals(form(i+2))):
			return i + 1 // in a text that is not all in capitals
		}
		return 0
	}
	return 0
}

func isDash(s string) bool {
	return s == "-" || s == "--" || s == "---" || s == "_" || s == "–" || s == "—"
}

// beginsLoud tells whether a form begins with anything but a small letter.
func beginsLoud(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return !unicode.IsLower(r)
}

// isClock tells whether a form is a time of the day: 21.40, 21:40, 21h40.
func isClock(s string) bool {
	digits := func(s string) bool { return strings.Trim(s, "0123456789") == "" && len(s) > 0 && len(s) < 3 }
	i := strings.IndexAny(s, ".:hH")
	return i > 0 && digits(s[:i]) && len(s) == i+3 && digits(s[i+1:])
}

func allCapitals(s string) bool {
	return utf8.RuneCountInString(s) > 2 && s == strings.ToUpper(s) && s != strings.ToLower(s)
}
