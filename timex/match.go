package timex

import (
	"slices"
	"strconv"

	"attest/scan"
)

// matcher matches patterns in one text. It is used by one goroutine.
type matcher struct {
	lineEnds bool // the last token ends its line
	f        *Finder
	text     string
	tokens   []scan.Token // up to the end of the sentence at hand
	ids      []int32      // the numbers of its words
	caseless bool         // the text has no capitals, so that they tell nothing
	found    map[int][]match
	near     [][]int32 // by rule, the tokens that it needs one of
}

// match is a rule's longest match at a token.
type match struct {
	rule int
	end  int // the token after it
	form form
}

// at returns the matches at a token of the rules below a level, the longest
// first, of equal ones in file order.
func (m *matcher) at(i, level int) []match {
	key := i*(top+1) + level
	if ms, ok := m.found[key]; ok {
		return ms
	}
	var out []match
	if m.ids[i] != unknownID && m.canStart(i) {
		for _, r := range m.f.byFirst[m.ids[i]] {
			if m.f.rules[r].level >= level || !m.f.rules[r].anywhere && !hopeful(m.near[r], i) {
				continue
			}
			if one, ok := m.rule(r, i); ok {
				out = append(out, one)
			}
		}
		slices.SortStableFunc(out, func(a, b match) int { return b.end - a.end })
	}
	if len(out) > 0 || level > 1 {
		m.found[key] = out
	}
	return out
}

// best returns the longest match at a token of the rules that stand alone.
func (m *matcher) best(i int) (match, bool) {
	for _, one := range m.at(i, top) {
		if !m.f.rules[one.rule].inside {
			return one, true
		}
	}
	return match{}, false
}

// rule returns the longest match of a rule at a token.
func (m *matcher) rule(r, i int) (match, bool) {
	ru := &m.f.rules[r]
	if m.follows(i, ru.notAfter) {
		return match{}, false
	}
	best := match{rule: r}
	for _, p := range ru.patterns {
		m.sequence(p, ru.level, i, form{}, func(end int, f form) {
			if end > best.end && end > i && m.canEnd(end) {
				best.end, best.form = end, f
			}
		})
	}
	if best.end == 0 {
		return match{}, false
	}
	for _, s := range ru.set {
		if err := best.form.put(s.field, s.value); err != nil {
			return match{}, false // cannot be: Load has tried it
		}
	}
	return best, true
}

// follows says whether one of the words stands before a token, or before the
// short word before it ("mouvement du 23 mars").
func (m *matcher) follows(i int, words []int32) bool {
	if i == 0 || len(words) == 0 {
		return false
	}
	if slices.Contains(words, m.ids[i-1]) {
		return true
	}
	return i > 1 && len(m.tokens[i-1].Fold) <= 2 && m.tokens[i-1].Kind == scan.Letters && slices.Contains(words, m.ids[i-2])
}

// sequence matches nodes from token i on and hands every way to then.
func (m *matcher) sequence(nodes []node, level, i int, f form, then func(int, form)) {
	if len(nodes) == 0 {
		then(i, f)
		return
	}
	n, rest := &nodes[0], nodes[1:]
	next := func(end int, f form) { m.sequence(rest, level, end, f, then) }
	switch n.kind {
	case lineStart:
		if i == 0 || i < len(m.tokens) && m.tokens[i].NewLine || i == len(m.tokens) && m.lineEnds {
			next(i, f)
		}
		return
	case not, ahead:
		hit := false
		m.sequence(n.arms[0], level, i, form{}, func(end int, _ form) { hit = hit || end > i })
		if hit == (n.kind == ahead) {
			next(i, f)
		}
		return
	}
	if n.kind == group && (!n.glued || i < len(m.tokens) && m.tokens[i].Glued) {
		for _, arm := range n.arms {
			m.sequence(arm, level, i, f, next)
		}
	} else if i < len(m.tokens) && (!n.glued || m.tokens[i].Glued) {
		switch n.kind {
		case literal:
			if m.ids[i] == n.id && (!n.capital || m.tokens[i].Capital || m.caseless) {
				next(i+1, f)
			}
		case class:
			m.class(n, level, i, f, next)
		}
	}
	if n.optional {
		next(i, f)
	}
}

// class matches a class of the pack or a built-in one.
func (m *matcher) class(n *node, level, i int, f form, then func(int, form)) {
	t := m.tokens[i]
	if !m.f.numberWords.has(m.ids[i]) {
		switch n.word {
		case "n", "ordinal", "dom", "hh":
			return
		}
	}
	number := func(value, most, end int) {
		g := f
		if g.putInt(n.field, value, most) == nil {
			then(end, g)
		}
	}
	switch n.word {
	case "date":
		for _, sub := range m.at(i, level) {
			g, ok := f.with(n.field, sub.form)
			if ok {
				then(sub.end, g)
			}
		}
	case "n":
		if low, high, end, ok := m.f.numbers.Vague(m.tokens, i); ok && high > 0 {
			number(low, high, end)
		}
		if v, end, ok := m.f.numbers.Number(m.text, m.tokens, i); ok && v > 0 && v <= 1000 {
			number(v, v, end)
		}
	case "ordinal":
		if v, end, ok := m.f.numbers.Ordinal(m.tokens, i); ok {
			number(v, v, end)
		}
	case "dom":
		if v, end, ok := m.f.numbers.Ordinal(m.tokens, i); ok && v >= 1 && v <= 31 {
			number(v, v, end)
		} else if v, ok := digitsIn(t, 1, 2, 1, 31); ok && !m.inNumber(i) {
			number(v, v, i+1)
		}
	case "hh":
		if v, ok := digitsIn(t, 1, 2, 0, 24); ok && !m.inNumber(i) {
			number(v, v, i+1)
		} else if v, end, ok := m.f.numbers.Number(m.text, m.tokens, i); ok && t.Kind == scan.Letters && v >= 1 && v <= 24 {
			number(v, v, end)
		}
	case "dd":
		if v, ok := digitsIn(t, 1, 2, 1, 31); ok && !m.inNumber(i) {
			number(v, v, i+1)
		}
	case "num":
		if v, ok := digitsIn(t, 1, 3, 1, 999); ok && !m.inNumber(i) {
			number(v, v, i+1)
		}
	case "dth":
		if v, end, ok := m.f.numbers.Ordinal(m.tokens, i); ok && t.Kind == scan.Digits && v >= 1 && v <= 31 {
			number(v, v, end)
		}
	case "word":
		if t.Kind == scan.Letters {
			then(i+1, f)
		}
	case "mm", "ss":
		if v, ok := digitsIn(t, 2, 2, 0, 59); ok {
			number(v, v, i+1)
		}
	case "hhmm":
		if v, ok := digitsIn(t, 4, 4, 0, 2400); ok && v%100 < 60 {
			number(v, v, i+1)
		}
	case "mon":
		if v, ok := digitsIn(t, 1, 2, 1, 12); ok {
			number(v, v, i+1)
		}
	case "year":
		if v, ok := digitsIn(t, 4, 4, 1800, 2099); ok && !m.inNumber(i) {
			number(v, v, i+1)
		}
	case "yy":
		if v, ok := digitsIn(t, 2, 2, 0, 99); ok {
			number(v, v, i+1)
		}
	default:
		m.words(n, i, f, then)
	}
}

// words matches the phrases of a class of the pack.
func (m *matcher) words(n *node, i int, f form, then func(int, form)) {
	for _, ph := range n.phrases[m.ids[i]] {
		if i+len(ph.ids) > len(m.tokens) || ph.capital && !m.tokens[i].Capital && !m.caseless {
			continue
		}
		fits := true
		for k := 1; k < len(ph.ids) && fits; k++ {
			fits = m.ids[i+k] == ph.ids[k] && (!ph.glued[k] || m.tokens[i+k].Glued)
		}
		if !fits {
			continue
		}
		g := f
		if ph.value != "-" && g.put(n.field, ph.value) != nil {
			continue
		}
		then(i+len(ph.ids), g)
	}
}

// with adds a part expression: as one end of an interval, or merged into the
// whole.
func (f form) with(field string, sub form) (form, bool) {
	switch field {
	case "a":
		f.a = &sub
		return f, true
	case "b":
		f.b = &sub
		return f, true
	}
	return merge(f, sub)
}

// digitsIn reads a token of least to most digits as a number between bounds.
func digitsIn(t scan.Token, least, most, low, high int) (int, bool) {
	if t.Kind != scan.Digits || len(t.Fold) < least || len(t.Fold) > most {
		return 0, false
	}
	v, err := strconv.Atoi(t.Fold)
	return v, err == nil && v >= low && v <= high
}

// inNumber says whether digits are the tail of a longer number: 1,200.
func (m *matcher) inNumber(i int) bool {
	if i < 2 || !m.tokens[i].Glued || !m.tokens[i-1].Glued || m.tokens[i-2].Kind != scan.Digits {
		return false
	}
	return m.tokens[i-1].Fold == ","
}

// canStart keeps out the insides of words, numbers and codes.
func (m *matcher) canStart(i int) bool {
	if i == 0 || !m.tokens[i].Glued {
		return true
	}
	p := m.tokens[i-1]
	if p.Kind != scan.Mark {
		return false
	}
	switch p.Fold {
	case "'", "\"", "(", "[", ",", ";", "*", "•", "…", "?", "!", "]", ")":
		return p.Fold != "," || m.tokens[i].Kind != scan.Digits
	case ".", ":":
		return m.tokens[i].Kind == scan.Letters && m.tokens[i].Capital
	case "-":
		return !p.Glued || i > 1 && m.tokens[i].Kind == scan.Digits && m.tokens[i-2].Kind == scan.Digits
	}
	return !p.Glued && p.Fold != "#" && p.Fold != "@" && p.Fold != "$"
}

// insideThousands says whether an expression would end between the parts of a number that
// spaces part: « dimanche 3 | 000 soldats ».
func (m *matcher) insideThousands(end int) bool {
	last, t := m.tokens[end-1], m.tokens[end]
	return last.Kind == scan.Digits && len(last.Fold) <= 2 && t.Kind == scan.Digits && len(t.Fold) == 3 && !t.NewLine && (end < 2 || !m.tokens[end-1].Glued)
}

// canEnd says whether an expression may end before a token.
func (m *matcher) canEnd(end int) bool {
	if end >= len(m.tokens) {
		return true
	}
	if !m.tokens[end].Glued {
		return !m.insideThousands(end)
	}
	t, last := m.tokens[end], m.tokens[end-1]
	if t.Kind != scan.Mark {
		return last.Kind == scan.Mark
	}
	if last.Kind != scan.Digits {
		return true
	}
	if t.Fold == "'" && end+1 < len(m.tokens) && m.tokens[end+1].Glued && m.tokens[end+1].Fold == "s" && len(last.Fold) == 4 {
		return false // the 1970's
	}
	digitsFollow := end+1 < len(m.tokens) && m.tokens[end+1].Glued && m.tokens[end+1].Kind == scan.Digits
	lettersFollow := end+1 < len(m.tokens) && m.tokens[end+1].Glued && m.tokens[end+1].Kind == scan.Letters
	switch t.Fold {
	case "%", "°":
		return false
	case "-":
		return !digitsFollow && !lettersFollow
	}
	return !digitsFollow
}
