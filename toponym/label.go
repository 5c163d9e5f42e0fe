package toponym

import "attest/gazetteer"

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

// besideDay reports whether a day stands right before or behind a name that labels a line:
// "Tue 4 May, Orlu Gate: …", "Orlu Gate, 4 May: …".
func (t *reading) besideDay(from, to int) bool {
	for from > 0 && t.tokens[from-1].folded == "" && !t.breaks(from) {
		from--
	}
	for to+1 < len(t.tokens) && t.tokens[to].folded == "" && !t.breaks(to+1) {
		to++
	}
	return from > 0 && t.tokens[from-1].hinted && !t.breaks(from) || to < len(t.tokens) && t.tokens[to].hinted
}

// datedLabelAt adds the words in capitals, whatever else they mean, that label a line with a
// day beside them, where no gazetteer knows them as a whole, nor any town under the first
// ("Sat 8 May, Soldier Bazaar: …").
func (t *reading) datedLabelAt(i int) int {
	const longest = 4
	n := 0
	for n < longest && i+n < len(t.tokens) && t.cased && t.tokens[i+n].capital && !t.tokens[i+n].hinted && t.tokens[i+n].folded != "" {
		n++
	}
	if n < 2 || !t.labels(i, i+n) || !t.besideDay(i, i+n) || t.r.w.kinds[t.tokens[i+n-1].folded] != nil && len(t.knownAt(i)) > 0 {
		return 0
	}
	f := &find{from: i, to: i + n, name: t.text[t.tokens[i].start:t.tokens[i+n-1].end], kindFrom: i, kindTo: i + n, unknown: true}
	f.folded = gazetteer.Fold(f.name)
	if first := t.knownAt(i); len(t.named(f.folded, f.name)) > 0 || len(first) > 0 && first[0].Prior >= wellNamed && t.r.w.compass[t.tokens[i].folded] == "" {
		return 0
	}
	t.found = append(t.found, f)
	return n
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

// labelled counts the places and the names behind a date that label lines of the text, up to
// two: in a text of such lines a label that no gazetteer knows is a place too.
func (t *reading) labelled() int {
	n := 0
	for _, f := range t.found {
		if f.label && (f.chosen != nil || t.dated(f)) {
			if n++; n == 2 {
				break
			}
		}
	}
	return n
}

// dated reports whether nothing but a comma stands between a date that opens the line and a
// name: "Mon 8 Apr, Xyz: …".
func (t *reading) dated(f *find) bool {
	i := f.from - 1
	return i > 0 && t.text[t.tokens[i].start:t.tokens[i].end] == "," && t.tokens[i-1].hinted
}

func startsWithDigit(s string) bool { return s != "" && s[0] >= '0' && s[0] <= '9' }
