package quantity

import (
	"sort"

	"attest"
	"attest/scan"
	"attest/ud"
)

// Mention is a quantity in the text. Start and End are half-open byte
// offsets; word indices count in the sentence.
type Mention struct {
	Start, End  int
	Sentence    int
	First, Last int // the words it covers, both included
	HeadNoun    int // the noun that it counts, -1 when it stands alone
	Quantity    attest.Quantity
	Weak        bool // only an article says one ("a soldier")
	Percent     bool // a share, not a count
}

// Find returns the quantities in an analysed text, in text order. They do not
// overlap. It works from the words alone where the sentences carry no tree.
func (r *Reader) Find(text string, sents []ud.Sentence) []Mention {
	tokens := scan.Tokens(text)
	var out []Mention
	for si := range sents {
		s := &sents[si]
		lo := sort.Search(len(tokens), func(k int) bool { return tokens[k].Start >= s.Start })
		hi := lo + sort.Search(len(tokens)-lo, func(k int) bool { return tokens[lo+k].Start >= s.End })
		word := 0
		for i := lo; i < hi; {
			m, next, ok := r.mention(text, tokens[:hi], i)
			if !ok {
				i = max(i+1, next)
				continue
			}
			m.Sentence = si
			m.place(s, &word)
			if m.readsAsOtherWord(s) {
				i++
				continue
			}
			m.HeadNoun = r.headNoun(s, m)
			m.Quantity.Text = text[m.Start:m.End]
			out = append(out, m)
			i = next
		}
	}
	return out
}

// mention reads a quantity that begins at token i: the longest of a set
// phrase and a number with what stands before and after it.
func (r *Reader) mention(text string, tokens []scan.Token, i int) (Mention, int, bool) {
	if r.numbersAnItem(tokens, i) {
		return Mention{}, i, false
	}
	if _, n, ok := r.match(tokens, i, figure); ok {
		return Mention{}, n, false
	}
	q, next, ok := r.counted(text, tokens, i)
	if e, n, found := r.match(tokens, i, zero, vague, several); found && (!ok || n > next) {
		if e.kind == zero && n < len(tokens) && tokens[n].Glued && tokens[n].Fold == "." && n+1 < len(tokens) && tokens[n+1].Kind == scan.Digits {
			return Mention{}, n + 2, false // "No. 7"
		}
		q, next, ok = reading{low: e.low, high: e.high}, n, true
		if e.kind == zero {
			q.high = e.low
		}
	}
	if !ok {
		return Mention{}, next, false
	}
	m := Mention{Start: tokens[i].Start, End: tokens[next-1].End, Weak: q.weak}
	if _, n, ok := r.match(tokens, next, percent); ok {
		m.Percent, next, m.End = true, n, tokens[n-1].End
	} else if q.broken {
		return Mention{}, i, false
	}
	m.Quantity = attest.Between(q.low, q.high)
	m.Quantity.Approx = q.approx
	return m, next, true
}

// numbersAnItem says whether digits number an item of a list or a thing: "3.
// Gaza.", "2/ the port", "no. 12", "flight 93".
func (r *Reader) numbersAnItem(tokens []scan.Token, i int) bool {
	if tokens[i].Kind != scan.Digits {
		return false
	}
	if i+1 < len(tokens) && tokens[i+1].Glued && tokens[i+1].Kind == scan.Mark {
		alone := i+2 >= len(tokens) || !tokens[i+2].Glued
		switch tokens[i+1].Fold {
		case "/", ")":
			if alone && (i == 0 || tokens[i].NewLine || !tokens[i].Glued && tokens[i+1].Fold == "/") {
				return true
			}
		case ".", "-":
			if alone && (i == 0 || tokens[i].NewLine) {
				return true
			}
		}
	}
	if i == 0 || tokens[i].NewLine {
		return false
	}
	k := i - 1
	if tokens[k].Kind == scan.Mark && (tokens[k].Fold == "." || tokens[k].Fold == "°" || tokens[k].Fold == "º") && tokens[k].Glued && k > 0 {
		k--
	}
	_, _, ok := r.match(tokens, k, label)
	return ok
}

// reading is a quantity while it is being read.
type reading struct {
	low, high    int
	approx, weak bool
	broken       bool
}

// counted reads [at least|up to|about]* (number | range | several hundred)
// [or more|or so].
func (r *Reader) counted(text string, tokens []scan.Token, i int) (reading, int, bool) {
	var before [kinds]bool
	next, prefixed, article := i, false, true
	for {
		if _, _, ok := r.severalTimes(tokens, next); ok {
			break
		}
		e, n, ok := r.match(tokens, next, least, most, about)
		if !ok {
			break
		}
		before[e.kind] = true
		next, prefixed, article = n, true, article && e.room > 0
	}
	q, next, ok := r.core(text, tokens, next)
	if !ok || prefixed && q.weak && !article {
		return q, i, false // "under a deal"
	}
	if prefixed {
		q.weak = false
	}
	for {
		e, n, ok := r.match(tokens, next, leastAfter, mostAfter, aboutAfter)
		if !ok {
			break
		}
		if _, _, more := r.number(text, tokens, n); more && e.kind != aboutAfter {
			break // "ten soldiers, at least five …" belongs to what follows
		}
		before[map[kind]kind{leastAfter: least, mostAfter: most, aboutAfter: about}[e.kind]] = true
		next = n
	}
	switch {
	case before[least] && before[most]:
	case before[least]:
		q.high = open
	case before[most]:
		q.low = open
	}
	q.approx = q.approx || before[about]
	if q.low == open || q.high == open {
		q.approx = before[about]
	}
	return q, next, true
}

// core reads a number, a range of two, or "several hundred".
func (r *Reader) core(text string, tokens []scan.Token, i int) (reading, int, bool) {
	if q, n, ok := r.severalTimes(tokens, i); ok {
		return q, n, true
	}
	for _, pair := range [][2]kind{{between, betweenAnd}, {from, to}} {
		_, n, ok := r.match(tokens, i, pair[0])
		if !ok {
			continue
		}
		a, n, ok := r.number(text, tokens, n)
		if !ok || a.weak {
			continue
		}
		_, n, ok = r.match(tokens, n, pair[1])
		if !ok {
			continue
		}
		b, n, ok := r.number(text, tokens, n)
		if q, fits := span(a, b); ok && fits {
			return q, n, true
		}
	}
	a, next, ok := r.number(text, tokens, i)
	if !ok {
		return reading{}, i, false
	}
	if e, n, ok := r.match(tokens, next, to, or); ok {
		b, after, ok := r.numberFrom(text, tokens, n)
		near := e.kind == to && !a.weak || b.value <= 2*max(a.value, 5) && b.value > a.value
		if q, fits := span(a, b); ok && fits && near {
			return q, after, true
		}
		if ok && tokens[next].Glued && a.digits && b.digits {
			return reading{}, after, false // a score, a span turned round
		}
	}
	return reading{low: a.value, high: a.value, approx: a.approx, weak: a.weak, broken: a.broken}, next, true
}

// severalTimes reads "several hundred", « quelques dizaines ».
func (r *Reader) severalTimes(tokens []scan.Token, i int) (reading, int, bool) {
	if _, n, ok := r.match(tokens, i, several); ok {
		if m, after, ok := r.match(tokens, n, multiple, group); ok {
			return reading{low: 2 * m.low, high: m.high}, after, true
		}
	}
	return reading{}, i, false
}

// span joins two numbers to a range; "two to three hundred" is 200–300.
func span(a, b number) (reading, bool) {
	low := a.value
	if b.scale > 1 && a.scale == 1 && a.value < 100 && b.value%b.scale == 0 && a.value < b.value/b.scale {
		low *= b.scale
	}
	return reading{low: low, high: b.value, approx: a.approx || b.approx}, low < b.value && !a.broken && !b.broken
}
