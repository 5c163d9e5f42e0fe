package reading

import "strings"

// turnPart is what a unit of an interview that sets no signs does.
type turnPart uint8

const (
	noPart turnPart = iota
	asksPart
	answersPart
)

// talkPart returns what a unit does in an interview whose questions and answers are told apart
// by their order alone.
func (d *Document) talkPart(unit int) turnPart {
	if d.talk == nil {
		d.talk = make([]turnPart, len(d.Units)+1)
		d.readTalk()
	}
	return d.talk[unit]
}

// readTalk notes who asks and who answers: in blocks of which the first line asks, in dashed
// lines that take turns, or in paragraphs under questions that stand alone.
func (d *Document) readTalk() {
	for u := range d.Units {
		if d.signed(u, "asks-sign") || d.signed(u, "answers-sign") {
			return
		}
	}
	if !d.dashAnswers && !d.talkInBlocks() && !d.talkByDash() {
		d.talkInParagraphs()
	}
}

// question tells a line that ends with a question mark.
func (d *Document) question(unit int) bool {
	u := d.Units[unit]
	return strings.HasSuffix(d.Text[u.Start:u.End], "?")
}

// opensBlock tells a unit that an empty line parts from the one before it.
func (d *Document) opensBlock(unit int) bool {
	return unit == 0 || strings.Count(d.Text[d.Units[unit-1].End:d.Units[unit].Start], "\n") > 1
}

// talkInBlocks reads blocks of lines of which the first asks and the others answer: two or more
// must ask with a question mark.
func (d *Document) talkInBlocks() bool {
	const fewest = 2
	n, first := 0, -1
	heads := func(u int) bool { return d.opensBlock(u) && u+1 < len(d.Units) && !d.opensBlock(u+1) && !d.dashed(u) }
	for u := range d.Units {
		if heads(u) && d.question(u) {
			if n++; first < 0 {
				first = u
			}
		}
	}
	if n < fewest {
		return false
	}
	for u := first; u < len(d.Units); u++ {
		switch {
		case heads(u):
			d.talk[u] = asksPart
		case !d.opensBlock(u) && d.talk[u-1] != noPart:
			d.talk[u] = answersPart
		}
	}
	return true
}

// talkByDash reads dashed lines of which every other one asks: two or more with a question mark,
// and none of the others.
func (d *Document) talkByDash() bool {
	const fewest = 2
	asked, order := 0, 0
	for u := range d.Units {
		if !d.dashed(u) {
			continue
		}
		if d.question(u) {
			if order%2 == 1 {
				return false
			}
			asked++
		}
		order++
	}
	if asked < fewest || order < 2*fewest {
		return false
	}
	order = 0
	for u := range d.Units {
		switch {
		case d.dashed(u) && order%2 == 0:
			d.talk[u], order = asksPart, order+1
		case d.dashed(u):
			d.talk[u], order = answersPart, order+1
		}
	}
	return true
}

// talkInParagraphs reads paragraphs under questions that stand alone: three or more.
func (d *Document) talkInParagraphs() {
	const fewest = 3
	alone := func(u int) bool { return d.question(u) && !d.dashed(u) && d.opensBlock(u) }
	n, first := 0, -1
	for u := range d.Units {
		if alone(u) && u+1 < len(d.Units) && !d.question(u+1) {
			if n++; first < 0 {
				first = u
			}
		}
	}
	if n < fewest {
		return
	}
	for u := first; u < len(d.Units); u++ {
		d.talk[u] = answersPart
		if alone(u) {
			d.talk[u] = asksPart
		}
	}
}
