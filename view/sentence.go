package view

import (
	"strings"
	"unicode"
)

// farthest is how many code points away the ends of a sentence are looked for,
// so that a text without any costs no more than others; mostBlanks is the same
// for white space between sentences.
const farthest, mostBlanks = 2000, 16

// sentenceAt is the sentence (or sentences) that an extent lies in, for
// showing only: it ends at a line's end, or at a full stop with a blank and a
// capital after it.
func sentenceAt(text []rune, x extent) extent {
	s := x
	for s.start > max(0, x.start-farthest) && !startsSentence(text, s.start) {
		s.start--
	}
	for s.end < min(len(text), x.end+farthest) && !endsSentence(text, s.end) {
		s.end++
	}
	return shorn(text, s)
}

// startsSentence tells whether a sentence begins at i, blanks before it aside.
func startsSentence(text []rune, i int) bool {
	j := i
	for j > max(0, i-mostBlanks) && unicode.IsSpace(text[j-1]) {
		if text[j-1] == '\n' {
			return true
		}
		j--
	}
	return j == 0 || j < i && endsSentence(text, j)
}

// endsSentence tells whether a sentence ends at i, with its closing quotes.
func endsSentence(text []rune, i int) bool {
	if i >= len(text) || text[i] == '\n' {
		return true
	}
	if i == 0 || !unicode.IsSpace(text[i]) {
		return false
	}
	j := i
	for j > max(0, i-mostBlanks) && strings.ContainsRune("»”\"’')] \u00A0\u202F", text[j-1]) {
		j--
	}
	if j == 0 || !strings.ContainsRune(".!?…؟。", text[j-1]) {
		return false
	}
	next := i
	for next < min(len(text), i+mostBlanks) && unicode.IsSpace(text[next]) {
		next++
	}
	if next < len(text) && (unicode.IsLower(text[next]) || unicode.IsDigit(text[next])) {
		return false
	}
	return !abbreviated(text[:j-1])
}

// abbreviated tells whether the word before a full stop looks like an initial
// or an acronym with full stops: "M", "U.S".
func abbreviated(text []rune) bool {
	i := len(text)
	for i > max(0, len(text)-mostBlanks) && !unicode.IsSpace(text[i-1]) {
		i--
	}
	word := text[i:]
	return len(word) == 1 && unicode.IsUpper(word[0]) || strings.ContainsRune(string(word), '.')
}
