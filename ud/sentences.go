package ud

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// maxSentence is the number of tokens at which a sentence is cut by force, so
// that time and memory stay in proportion to the text.
const maxSentence = 200

// split appends the places in tokens after which a sentence ends, by number of
// the token after the last one. In a text with capitals no sentence begins
// with a small letter.
func (t *tokenizer) split(ends []int, text string, tokens []span, capitals bool, c *chunk) []int {
	from, quotes := 0, 0
	for i := range tokens {
		form := text[tokens[i].start:tokens[i].end]
		if strings.Contains(form, "\"") {
			quotes++
		}
		end := i == len(tokens)-1 || i-from+1 >= maxSentence
		if !end && (!capitals || beginsLoud(text[tokens[i+1].start:])) && t.mayEnd(text, tokens, from, i) {
			c.list = t.endFeatures(c.list[:0], text, tokens, from, i, quotes)
			t.end.score(c.list, c.scores[:])
			end = c.scores[1] > c.scores[0]
		}
		if end {
			ends = append(ends, i+1)
			from, quotes = i+1, 0
		}
	}
	return ends
}

const (
	terminals = ".!?…:;。؟"
	closers   = ")]»”\"'’"
)

// mayEnd tells whether a sentence may end after the token i: at a token that
// ends with a terminal, and at quotes and brackets after one.
func (t *tokenizer) mayEnd(text string, tokens []span, from, i int) bool {
	for j := i; j >= from; j-- {
		form := text[tokens[j].start:tokens[j].end]
		r, _ := utf8.DecodeLastRuneInString(form)
		if strings.ContainsRune(terminals, r) {
			return true
		}
		if !strings.ContainsRune(closers, r) || utf8.RuneCountInString(form) > 2 || i-j > 2 {
			return false
		}
	}
	return false
}

// endFeatures describes the place after the token i of a sentence that began
// at the token from.
func (t *tokenizer) endFeatures(fs []uint64, text string, tokens []span, from, i, quotes int) []uint64 {
	form := func(j int) string {
		if j < 0 || j >= len(tokens) {
			return ""
		}
		return text[tokens[j].start:tokens[j].end]
	}
	kind := func(s string) uint64 {
		r, _ := utf8.DecodeRuneInString(s)
		k := uint64(classOf(r))
		if k == 'A' && len(s) > 1 && strings.ToUpper(s) == s {
			k = 'B' // all capitals
		}
		return k
	}
	hash := func(s string) uint64 { return lexicalHash(fold(s)) }
	this, next, next2 := form(i), form(i+1), form(i+2)
	prev := ""
	if i > from {
		prev = form(i - 1)
	}
	glued := uint64(0)
	if i+1 < len(tokens) && tokens[i+1].start == tokens[i].end {
		glued = 1
	}
	abbreviation := uint64(0)
	if t.abbreviations[fold(this)] || t.abbreviations[fold(prev)+"."] {
		abbreviation = 1
	}
	length := uint64(min(i-from, 4))
	open := uint64(quotes & 1)
	prevLength := uint64(min(utf8.RuneCountInString(prev), 4))
	prevUpper := uint64(0)
	if r, _ := utf8.DecodeRuneInString(prev); unicode.IsUpper(r) {
		prevUpper = 1
	}
	id := uint64(3000)
	add := func(a, b, c uint64) {
		id++
		fs = append(fs, mix(mix(mix(id*0x9E3779B97F4A7C15, a), b), c))
	}
	add(0, 0, 0)
	add(hash(this), 0, 0)
	add(hash(this), kind(next), glued)
	add(hash(this), kind(next), abbreviation)
	add(hash(this), kind(next), open)
	add(hash(this), kind(next), length)
	add(hash(this), hash(prev), 0)
	add(hash(this), hash(prev), kind(next))
	add(hash(this), hash(next), 0)
	add(hash(this), kind(next), kind(next2))
	add(hash(this), kind(prev), kind(next))
	add(prevLength<<1|prevUpper, kind(this), kind(next))
	add(hash(next), kind(this), 0)
	add(hash(next), glued, open)
	add(hash(prev), 1, 0)
	add(abbreviation, kind(this), kind(next))
	add(length, open, hash(this))
	return fs
}
