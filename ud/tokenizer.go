package ud

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// tokenizer cuts a line of text into tokens and sentences. Where to cut
// inside of what stands between spaces is learnt from the treebanks, which
// know elisions, clitics, contractions and abbreviations of their language.
type tokenizer struct {
	cut           *weights            // is there a token boundary between two characters
	end           *weights            // does a sentence end after a token
	contraction   *weights            // is a form that may be two words two words here
	inside        map[string][]int    // letters-only forms that are several tokens: where to cut, in bytes
	multi         map[string][]string // folded form → words of the multiword token
	ambiguous     map[string]bool     // forms of multi that may also be one word
	abbreviations map[string]bool     // folded, with the full stop
	spacedNumbers bool                // "10 000" is one token
}

// maxToken is the length in runes at which a token is cut by force.
const maxToken = 100

// span is a token by its byte offsets.
type span struct{ start, end int }

// isSpace tells what never belongs to a token: white space, control
// characters, byte order marks and zero-width spaces.
func isSpace(r rune) bool {
	return unicode.IsSpace(r) || unicode.IsControl(r) || r == 0x200B || r == 0xFEFF || r == 0x2060
}

// tokens appends the tokens of text[from:to].
func (t *tokenizer) tokens(out []span, text string, from, to int, c *chunk) []span {
	at := from
	for {
		at = skipSpace(text, at, to)
		if at >= to {
			return out
		}
		if t.spacedNumbers {
			if end := spacedNumber(text, at, to); end > 0 {
				out = append(out, span{at, end})
				at = end
				continue
			}
		}
		end := chunkEnd(text, at, to)
		c.read(text, at, end, to)
		out = t.cutChunk(out, text, c)
		at = end
	}
}

func skipSpace(text string, at, to int) int {
	for at < to {
		r, size := utf8.DecodeRuneInString(text[at:to])
		if !isSpace(r) {
			break
		}
		at += size
	}
	return at
}

// chunkEnd is where the chunk at a place ends: at a space or at its maximum.
func chunkEnd(text string, at, to int) int {
	for n := 0; at < to && n < maxToken; n++ {
		r, size := utf8.DecodeRuneInString(text[at:to])
		if isSpace(r) {
			break
		}
		at += size
	}
	return at
}

// spacedNumber returns the end of a number written with spaces between its
// thousands at a place, or 0.
func spacedNumber(text string, at, to int) int {
	const enough = 4 // no need to count on
	digits := func(i int) int {
		n := 0
		for n < enough && i+n < to && '0' <= text[i+n] && text[i+n] <= '9' {
			n++
		}
		return n
	}
	if n := digits(at); n == 0 || n > 3 {
		return 0
	} else {
		at += n
	}
	groups := 0
	const mostGroups = 5
	for at < to && groups < mostGroups {
		r, size := utf8.DecodeRuneInString(text[at:to])
		if r != ' ' && r != 0xA0 && r != 0x202F || digits(at+size) != 3 {
			break
		}
		at += size + 3
		groups++
	}
	if groups == 0 {
		return 0
	}
	return at
}

// chunk is what stands between two spaces, with what follows.
type chunk struct {
	start   int
	runes   []rune // folded
	offsets []int  // of the runes in the text, and the end
	folded  string
	upper   bool   // has capitals
	letters bool   // nothing but letters
	next    string // folded form of the next chunk, cut at its maximum
	nextIs  byte   // class of its first character, 0 when there is none
	list    []uint64
	scores  [2]int32
}

func (c *chunk) read(text string, start, end, to int) {
	c.start = start
	c.runes, c.offsets = c.runes[:0], c.offsets[:0]
	c.upper, c.letters = false, true
	for at := start; at < end; {
		r, size := utf8.DecodeRuneInString(text[at:end])
		c.offsets = append(c.offsets, at)
		c.upper = c.upper || unicode.IsUpper(r)
		c.letters = c.letters && unicode.IsLetter(r)
		c.runes = append(c.runes, foldRune(r))
		at += size
	}
	c.offsets = append(c.offsets, end)
	if c.letters {
		c.folded = fold(text[start:end])
		return
	}
	c.folded = string(c.runes)
	c.next, c.nextIs = "", 0
	at := skipSpace(text, end, to)
	if at < to {
		stop := chunkEnd(text, at, to)
		c.next = fold(text[at:stop])
		r, _ := utf8.DecodeRuneInString(text[at:stop])
		c.nextIs = classOf(r)
	}
}

func foldRune(r rune) rune {
	switch r {
	case '’', 'ʼ', '‘', '`', '´':
		return '\''
	case '‑': // hyphen that does not break
		return '-'
	}
	return unicode.ToLower(r)
}

// classOf puts characters in classes; rare ones share one.
func classOf(r rune) byte {
	switch {
	case unicode.IsUpper(r):
		return 'A'
	case unicode.IsLetter(r) || unicode.IsMark(r):
		return 'a'
	case unicode.IsDigit(r):
		return '0'
	case r < 0x80:
		return byte(r)
	case strings.ContainsRune("“”„«»", r):
		return '"'
	case r == '–' || r == '—' || r == '―':
		return '_'
	case r == '…':
		return '.'
	case r == '€' || r == '£':
		return '$'
	case r == '•' || r == '·':
		return '*'
	case r == '°':
		return 'o'
	}
	return '@'
}

// cutChunk appends the tokens of a chunk.
func (t *tokenizer) cutChunk(out []span, text string, c *chunk) []span {
	n := len(c.runes)
	if c.letters {
		from := c.start
		for _, at := range t.inside[c.folded] {
			if c.start+at < c.offsets[n] {
				out = append(out, span{from, c.start + at})
				from = c.start + at
			}
		}
		return append(out, span{from, c.offsets[n]})
	}
	piece := 0
	for i := 1; i < n; i++ {
		if c.endMark(i) {
			out = append(out, span{c.offsets[piece], c.offsets[i]})
			piece = i
		} else if c.mayCut(i) {
			c.list = t.cutFeatures(c.list[:0], c, piece, i)
			t.cut.score(c.list, c.scores[:])
			if c.scores[1] > c.scores[0] {
				out = append(out, span{c.offsets[piece], c.offsets[i]})
				piece = i
			}
		}
	}
	return append(out, span{c.offsets[piece], c.offsets[n]})
}

func isWordRune(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r)
}

// endMark tells a mark that ends a chunk after a word, which is none of its letters in any
// language: « Bouar; », « Bouar! ». It may end what is written for a character ("&amp;").
func (c *chunk) endMark(i int) bool {
	return i == len(c.runes)-1 && strings.ContainsRune(";!?", c.runes[i]) && isWordRune(c.runes[i-1]) && !slices.Contains(c.runes, '&')
}

// mayCut tells whether a token may end before the rune i: not between two
// letters, unless an apostrophe follows ("do|n't").
func (c *chunk) mayCut(i int) bool {
	a, b := c.runes[i-1], c.runes[i]
	if unicode.IsMark(b) || b == 0x200D || a == 0x200D {
		return false
	}
	if !isWordRune(a) || !isWordRune(b) || unicode.IsDigit(a) != unicode.IsDigit(b) {
		return true
	}
	return i+1 < len(c.runes) && c.runes[i+1] == '\''
}

// cutFeatures describes the place before the rune i, the token having begun
// at the rune piece.
func (t *tokenizer) cutFeatures(fs []uint64, c *chunk, piece, i int) []uint64 {
	n := len(c.runes)
	char := func(j int) uint64 {
		if j < 0 || j >= n {
			return 1
		}
		return uint64(c.runes[j]) + 2
	}
	class := func(j int) uint64 {
		if j < 0 || j >= n {
			return 1
		}
		return uint64(classOf(c.runes[j]))
	}
	word := func(a, b int) uint64 { // hash of runes, digits alike
		h := uint64(14695981039346656037)
		for j := a; j < min(b, n); j++ {
			r := c.runes[j]
			if unicode.IsDigit(r) {
				r = '0'
			}
			h = mix(h, uint64(r))
		}
		return h
	}
	segment := i + 1 // end of the letters after the place
	for segment < n && unicode.IsLetter(c.runes[segment]) {
		segment++
	}
	last := uint64(0) // the place is before the chunk's last character
	if i == n-1 {
		last = uint64(c.nextIs) + 1
	}
	upper := uint64(0)
	if c.upper {
		upper = 1
	}
	left, right := word(piece, i), word(i, i+10)
	pair := class(i-1)<<8 | class(i)
	four := class(i-2)<<24 | pair<<8 | class(i+1)
	length := uint64(min(i-piece, 6))
	abbreviation := uint64(0)
	if c.runes[i] == '.' && t.abbreviations[c.text(piece, i+1)] {
		abbreviation = 1
	}
	id := uint64(2000)
	add := func(a, b, c uint64) {
		id++
		fs = append(fs, mix(mix(mix(id*0x9E3779B97F4A7C15, a), b), c))
	}
	add(0, 0, 0)
	add(char(i-1), char(i), 0)
	add(pair, 0, 0)
	add(four, 0, 0)
	add(four, class(i-3), class(i+2))
	add(left, 0, 0)
	add(left, char(i), 0)
	add(left, char(i), char(i+1))
	add(right, 0, 0)
	add(right, char(i-1), 0)
	add(right, pair, length)
	add(char(i), char(i+1), char(i+2))
	add(char(i-1), char(i), char(i+1))
	add(word(0, n), uint64(i), 0)
	add(length, pair, last)
	add(length, upper, pair<<8|last)
	add(hashOf(c.next), char(i), last)
	add(left, char(i), last)
	add(abbreviation, char(i), last)
	add(abbreviation, pair, 0)
	add(word(i, segment), char(segment), 0)
	add(word(i, segment), char(segment), char(i-1))
	add(word(i, segment), class(i-1), upper)
	return fs
}

func (c *chunk) text(from, to int) string { return string(c.runes[from:to]) }
