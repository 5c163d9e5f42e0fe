package toponym

// longestLabel bounds the tokens between a name that labels a line and the mark
// that ends the label.
const longestLabel = 10

// labels reports whether tokens stand as the label of what their line tells:
// nothing but a date, a clock time or a bullet before them, and behind them a
// colon or a dash, at most with a date or a bracket between ("BAQUBA: …",
// "• 26 March, Palma: …", "0755 GROZNY – …", « Saada (nord), 18/06 : … »), or a
// full stop that the line goes on behind ("3. Abuja. A bomb …").
func (t *reading) labels(from, to int) bool {
	return t.opensLine(from) && t.endsLabel(to)
}

// opensLine reports whether only dates, times and signs stand before a token in
// its line.
func (t *reading) opensLine(i int) bool {
	for ; i > 0 && !t.breaks(i); i-- {
		k := t.tokens[i-1]
		if k.folded != "" && !k.hinted && !startsWithDigit(k.folded) && !t.r.w.article[k.folded] {
			return false
		}
		if s := t.text[k.start:k.end]; s == ":" || s == "\"" || s == "«" || s == "“" {
			return false // what follows is said or told, no label
		}
	}
	return true
}

// endsLabel reports whether a colon, a free-standing dash or a full stop within
// the line follows, with no more than a date or a bracket before it.
func (t *reading) endsLabel(i int) bool {
	bracket, dated := false, false
	for k := i; k < len(t.tokens) && k < i+longestLabel && !(k > 0 && t.breaks(k)); k++ {
		w := t.tokens[k]
		s := t.text[w.start:w.end]
		switch {
		case s == ")":
			bracket = false
		case bracket:
		case s == ":", isDash(s) && k > 0 && w.start > t.tokens[k-1].end:
			return true
		case s == "(":
			bracket = true
		case s == "." && k+1 < len(t.tokens) && t.tokens[k+1].sentence != w.sentence && !t.breaks(k+1):
			return !dated
		case s == ",", s == "/", s == ".":
		case w.hinted || startsWithDigit(w.folded):
			dated = true
		case !dated || w.folded == "":
			return false
		}
	}
	return false
}

// breaks reports whether a line ends before a token.
func (t *reading) breaks(i int) bool {
	for k := t.tokens[i-1].end; k < t.tokens[i].start; k++ {
		if t.text[k] == '\n' {
			return true
		}
	}
	return false
}

// labelled counts the places that label lines of the text, up to two: in a text
// of such lines a label that no gazetteer knows is a place too.
func (t *reading) labelled() int {
	n := 0
	for _, f := range t.found {
		if f.label && f.chosen != nil {
			if n++; n == 2 {
				break
			}
		}
	}
	return n
}

func startsWithDigit(s string) bool { return s != "" && s[0] >= '0' && s[0] <= '9' }
