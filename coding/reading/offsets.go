package reading

import (
	"unicode/utf8"

	"attest"
	"attest/coding/syntax"
)

// Offsets turns byte offsets into code points. Every stride bytes it keeps
// the number of code points before, so that a look-up reads at most a stride.
type Offsets struct {
	text   string
	before []int
}

// stride is how many bytes lie between two counts.
const stride = 256

// NewOffsets counts the code points of a text.
func NewOffsets(text string) Offsets {
	o := Offsets{text: text, before: make([]int, 0, len(text)/stride+1)}
	n := 0
	for i := 0; i < len(text); i++ {
		if i%stride == 0 {
			o.before = append(o.before, n)
		}
		if utf8.RuneStart(text[i]) {
			n++
		}
	}
	return o
}

// codePoint returns the number of code points before byte offset b.
func (o Offsets) codePoint(b int) int {
	if b <= 0 || len(o.before) == 0 {
		return 0
	}
	k := min(b/stride, len(o.before)-1)
	n := o.before[k]
	for i := k * stride; i < b && i < len(o.text); i++ {
		if utf8.RuneStart(o.text[i]) {
			n++
		}
	}
	return n
}

// Selector returns the Web Annotation selector of a byte span.
func (o Offsets) Selector(sp syntax.Span) attest.Selector {
	return attest.Selector{Start: o.codePoint(sp.Start), End: o.codePoint(sp.End), Quote: o.text[sp.Start:sp.End]}
}
