package quantity

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"attest/scan"
)

// number is a number that was read, before what stands around it.
type number struct {
	value  int
	scale  int // the last multiple in it ("two hundred": 100), 1 without
	weak   bool
	approx bool
	digits bool
	broken bool // has decimals
}

// largest is where whole numbers of people, weapons and money end.
const largest = 1e12

// Number reads a cardinal number, in digits or words, that begins at token i
// of the text, and returns its value and the token after it.
func (r *Reader) Number(text string, tokens []scan.Token, i int) (value, next int, ok bool) {
	n, next, ok := r.number(text, tokens, i)
	return n.value, next, ok && !n.broken
}

// Vague reads "several", "a few" and the like at token i as their bounds; an
// open bound is -1.
func (r *Reader) Vague(tokens []scan.Token, i int) (low, high, next int, ok bool) {
	e, next, ok := r.match(tokens, i, vague, several)
	return e.low, e.high, next, ok
}

// Ordinal reads an ordinal number at token i: "third", "twenty-first", "21st".
func (r *Reader) Ordinal(tokens []scan.Token, i int) (value, next int, ok bool) {
	if i >= len(tokens) {
		return 0, i, false
	}
	if tokens[i].Kind == scan.Digits && len(tokens[i].Fold) <= 3 && r.hasSuffix(tokens, i) {
		value, _ = strconv.Atoi(tokens[i].Fold)
		return value, i + 2, true
	}
	tens := 0
	if e, n, ok := r.match(tokens, i, cardinal); ok && e.room > 0 && n+1 < len(tokens) && tokens[n].Fold == "-" {
		tens, i = e.low, n+1
	}
	e, next, ok := r.match(tokens, i, ordinal)
	return tens + e.low, next, ok
}

// hasSuffix says whether digits carry the ending of an ordinal.
func (r *Reader) hasSuffix(tokens []scan.Token, i int) bool {
	if i+1 >= len(tokens) || !tokens[i+1].Glued {
		return false
	}
	_, _, ok := r.match(tokens, i+1, suffix)
	return ok
}

func (r *Reader) number(text string, tokens []scan.Token, i int) (number, int, bool) {
	if i >= len(tokens) || !startsNumber(tokens, i) {
		return number{}, i, false
	}
	return r.numberFrom(text, tokens, i)
}

// numberFrom reads a number whatever stands before it.
func (r *Reader) numberFrom(text string, tokens []scan.Token, i int) (number, int, bool) {
	if i >= len(tokens) {
		return number{}, i, false
	}
	var n number
	var next int
	var ok bool
	if tokens[i].Kind == scan.Digits {
		n, next, ok = r.inDigits(text, tokens, i)
	} else {
		n, next, ok = r.inWords(tokens, i)
	}
	if !ok || r.continues(tokens, next, n) {
		return number{}, i, false
	}
	return n, next, true
}

// startsNumber keeps out the tails of names and codes: M23, T-72, 12:30, v2.1.
func startsNumber(tokens []scan.Token, i int) bool {
	if !tokens[i].Glued || i == 0 {
		return true
	}
	p := tokens[i-1]
	switch {
	case p.Kind != scan.Mark:
		return false
	case p.Fold == "'" || p.Fold == "\"" || p.Fold == "(" || p.Fold == "[" || p.Fold == "*" || p.Fold == "•":
		return true
	case p.Fold == "-":
		return !p.Glued || i < 2 || tokens[i-2].Kind == scan.Mark
	case i >= 2 && p.Glued && tokens[i-2].Kind != scan.Mark && tokens[i].Kind == scan.Digits:
		return p.Fold == ";" || p.Fold == "…"
	}
	return p.Fold != "#" && p.Fold != "/" && p.Fold != ":"
}

// continues says whether what follows makes the number a part of something
// else: 20-year-old, 5kg, 12:30, 2-0, two-thirds, one third.
func (r *Reader) continues(tokens []scan.Token, next int, n number) bool {
	if next >= len(tokens) {
		return false
	}
	t := tokens[next]
	if _, _, ok := r.match(tokens, next, ordinal); ok && !n.digits && !n.weak {
		return true
	}
	if !t.Glued {
		return false
	}
	if t.Kind != scan.Mark {
		return true
	}
	if next+1 >= len(tokens) || !tokens[next+1].Glued {
		return false
	}
	after := tokens[next+1]
	switch t.Fold {
	case "-":
		if _, _, ok := r.match(tokens, next, aboutAfter); ok {
			return false
		}
		_, _, ordinalTail := r.match(tokens, next+1, ordinal)
		upper, _, counts := r.match(tokens, next+1, cardinal)
		return ordinalTail || after.Kind == scan.Letters && !(counts && upper.low > n.value)
	case ":", "/":
		return after.Kind == scan.Digits
	case ".", ",":
		return n.digits && after.Kind == scan.Digits
	}
	return false
}

// inDigits reads 1200, 1,200, 10 000, 2.5 million.
func (r *Reader) inDigits(text string, tokens []scan.Token, i int) (number, int, bool) {
	s, next := tokens[i].Fold, i+1
	if len(s) <= 3 {
		for {
			end, ok := r.threeDigits(text, tokens, next)
			if !ok {
				break
			}
			s += tokens[end-1].Fold
			next = end
		}
	}
	if len(s) > 12 {
		return number{}, i, false
	}
	value, err := strconv.Atoi(s)
	if err != nil {
		return number{}, i, false
	}
	n := number{value: value, scale: 1, digits: true}
	fraction := 0.0
	if next+1 < len(tokens) && tokens[next].Glued && r.decimals[tokens[next].Fold] && tokens[next+1].Glued && tokens[next+1].Kind == scan.Digits {
		f, err := strconv.ParseFloat("0."+tokens[next+1].Fold, 64)
		if err != nil {
			return number{}, i, false
		}
		fraction, n.broken = f, true
		next += 2
	}
	for {
		e, after, ok := r.match(tokens, next, multiple, group)
		if !ok || tokens[next].Glued || e.kind == group && n.broken {
			break
		}
		if n.value*e.low > largest {
			return number{}, i, false
		}
		n.value, fraction = n.value*e.low+int(fraction*float64(e.low)+0.5), 0
		n.scale, n.broken, next = e.low, false, after
		if e.kind == group {
			n.approx = e.approx
			break
		}
	}
	return n, next, true
}

// threeDigits returns the token after a thousands mark and three digits.
func (r *Reader) threeDigits(text string, tokens []scan.Token, i int) (int, bool) {
	three := func(k int) bool {
		return k < len(tokens) && tokens[k].Kind == scan.Digits && len(tokens[k].Fold) == 3
	}
	if i >= len(tokens) {
		return i, false
	}
	if tokens[i].Glued {
		if r.groupMarks[tokens[i].Fold] && three(i+1) && tokens[i+1].Glued {
			return i + 2, true
		}
		return i, false
	}
	if !three(i) || tokens[i].NewLine {
		return i, false
	}
	gap := text[tokens[i-1].End:tokens[i].Start]
	if utf8.RuneCountInString(gap) != 1 || gap == " " && !r.groupMarks["space"] {
		return i, false
	}
	return i + 1, true
}

// inWords reads "two hundred and five", « quatre-vingt-dix-neuf », "two dozen".
func (r *Reader) inWords(tokens []scan.Token, i int) (number, int, bool) {
	n := number{scale: 1}
	total, part, room, next, read := 0, 0, 0, i, false
	_, _, setPhrase := r.match(tokens, i, cardinal) // "a couple", « un seul »
	if e, after, ok := r.match(tokens, i, weak); ok && !setPhrase {
		n.weak, part, next, read = true, e.low, after, true
	}
	for next < len(tokens) {
		at := next
		joined := at // after a hyphen it is one word still: "two-dozen"
		if read && tokens[at].Fold == "-" && tokens[at].Glued && at+1 < len(tokens) && tokens[at+1].Glued {
			at++
			joined = at
		} else if _, after, ok := r.match(tokens, at, and); ok && room >= 100 {
			at = after
		}
		e, after, ok := r.match(tokens, at, cardinal, multiple, group)
		if !ok {
			break
		}
		switch {
		case e.kind == cardinal && (!read || e.low < room):
			part += e.low
			room = e.room
		case e.kind == multiple && at == next:
			switch {
			case e.low > 100 && (part > 0 || !read):
				total += max(part, 1) * e.low
				part, room = 0, e.low
			case e.low == 100 && (part > 0 && part < 100 || !read || part == 0 && room > 100):
				part = max(part, 1) * 100
				room = 100
			default:
				return number{}, i, false
			}
			n.scale = e.low
		case e.kind == group && total == 0 && read && at == joined:
			n.approx = e.approx
			n.weak = false
			n.scale = e.low
			n.value = max(part, 1) * e.low
			return n, after, read
		default:
			n.value = total + part
			return n, next, read
		}
		if total+part > largest {
			return number{}, i, false
		}
		n.weak = false
		next, read = after, true
	}
	n.value = total + part
	return n, next, read
}

// OrdinalIn reads a text that is one ordinal number and nothing else. Most texts open with
// a word that opens no number, and need not be cut into tokens.
func (r *Reader) OrdinalIn(text string) (value int, ok bool) {
	if first := scan.PlainWord(text); first != "" && r.byFirst[strings.ToLower(first)] == nil {
		return 0, false
	}
	tokens := scan.Tokens(text)
	value, next, ok := r.Ordinal(tokens, 0)
	return value, ok && next == len(tokens)
}
