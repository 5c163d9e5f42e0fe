package view

import (
	"strings"
	"unicode"
)

// sentenceAt is the sentence (or sentences) that an extent lies in, for
// showing only: it ends at a line's end, or at a full stop with a blank and a
// capital after it.
func sentenceAt(text []rune, x extent) extent {
	s := x
	for s.start > 0 && !startsSentence(text, s.start) {
		s.start--
	}
	for s.end < len(text) && !endsSentence(text, s.end) {
		s.end++
	}
	return shorn(text, s)
}

// startsSentence tells whether a sentence begins at i, blanks before it aside.
func startsSentence(text []rune, i int) bool {
	j := i
	for j > 0 && unicode.IsSpace(text[j-1]) {
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
	for j > 0 && strings.ContainsRune("»”\"’')] \u00A0\u202F", text[j-1]) {
		j--
	}
	if j == 0 || !strings.ContainsRune(".!?…؟。", text[j-1]) {
		return false
	}
	next := i
	for next < len(text) && unicode.IsSpace(text[next]) {
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
	for i > 0 && !unicode.IsSpace(text[i-1]) {
		i--
	}
	word := text[i:]
	return len(word) == 1 && unicode.IsUpper(word[0]) || strings.ContainsRune(string(word), '.')
}
