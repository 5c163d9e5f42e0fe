package coding

import (
	"unicode/utf8"

	"attest"
)

// offsets turns byte offsets into code points. Every stride bytes it keeps
// the number of code points before, so that a look-up reads at most a stride.
type offsets struct {
	text   string
	before []int
}

// stride is how many bytes lie between two counts.
const stride = 256

// newOffsets counts the code points of a text.
func newOffsets(text string) offsets {
	o := offsets{text: text, before: make([]int, 0, len(text)/stride+1)}
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
func (o offsets) codePoint(b int) int {
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

// selector returns the Web Annotation selector of a byte span.
func (o offsets) selector(sp span) attest.Selector {
	return attest.Selector{Start: o.codePoint(sp.start), End: o.codePoint(sp.end), Quote: o.text[sp.start:sp.end]}
}
