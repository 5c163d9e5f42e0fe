package timex

import (
	"sort"
	"strconv"
	"strings"

	"attest/scan"
	"attest/ud"
)

// Kind is the sort of an expression of time.
type Kind string

const (
	Absolute  Kind = "absolute"  // 16 November 2023, Nov 16, in March 2022, in 2014
	Weekday   Kind = "weekday"   // on Friday
	Relative  Kind = "relative"  // yesterday, three days ago, last month, overnight
	Span      Kind = "span"      // in recent weeks, since January, between 3 and 5 May
	Deadline  Kind = "deadline"  // by the end of March, in the coming days
	Anaphoric Kind = "anaphoric" // the same day, two nights earlier
	InDay     Kind = "in-day"    // at 21:30, at dawn: of a day that other words fix
	Stamp     Kind = "stamp"     // the time of an entry of a live blog
)

// Expression is a time that the text tells, not yet resolved. Start and End
// are half-open byte offsets.
type Expression struct {
	Start, End int
	Sentence   int // index of the sentence
	Text       string
	Rule       string // id of the rule that found it, such as en/time/weekday
	Kind       Kind

	form      form
	paragraph int
	bullet    bool // its paragraph is an item of a list
	lead      bool // a paragraph that ends with a colon, before a list
	heads     bool // it is all that its line says, over what happened then
}

// Find returns the expressions of time in text order; they do not overlap.
func (f *Finder) Find(text string, sents []ud.Sentence) []Expression {
	tokens := scan.Tokens(text)
	ids := f.words.ids(tokens)
	m := &matcher{f: f, text: text, caseless: caseless(tokens), found: map[int][]match{}, near: f.near(ids)}
	pars := paragraphs(text)
	var out []Expression
	done := 0 // the tokens before it are read
	for si := 0; si < len(sents); si++ {
		sentence := si
		lo := max(done, sort.Search(len(tokens), func(k int) bool { return tokens[k].Start >= sents[sentence].Start }))
		endOf := func(s ud.Sentence) int {
			return lo + sort.Search(len(tokens)-lo, func(k int) bool { return tokens[lo+k].Start >= s.End })
		}
		hi := endOf(sents[si])
		for si+1 < len(sents) && f.cutShort(tokens, ids, hi) {
			si++ // the end of an abbreviation was taken for that of a sentence
			hi = endOf(sents[si])
		}
		done = hi
		m.tokens, m.ids = tokens[:hi], ids[:hi]
		m.lineEnds = hi == len(tokens) || tokens[hi].NewLine
		clear(m.found)
		lastEnd := lo
		first := len(out)
		for i := lo; i < hi; {
			best, ok := m.best(i)
			if !ok || doubled(tokens, i, best.end) {
				i++
				continue
			}
			e := Expression{Start: tokens[i].Start, End: tokens[best.end-1].End, Sentence: sentenceAt(sents, sentence, tokens[i].Start), Rule: f.rules[best.rule].id, form: best.form}
			if len(out) > first && f.glue(ids[lastEnd:i]) {
				if a := out[len(out)-1].form; a.clock && e.form.clock && e.form.loose() && i == lastEnd+1 && opens(tokens[lastEnd]) {
					lastEnd, i = best.end, best.end // "0930 [1530 GMT]": the same in another zone
					continue
				}
				if both, ok := join(out[len(out)-1].form, e.form); ok {
					prev := &out[len(out)-1]
					prev.End, prev.form = e.End, both
					prev.Rule += "+" + strings.TrimPrefix(e.Rule, f.code+"/time/")
					lastEnd, i = best.end, best.end
					continue
				}
			}
			out = append(out, e)
			lastEnd, i = best.end, best.end
		}
	}
	for i := range out {
		e := &out[i]
		if part := text[e.Start:e.End]; strings.Count(part, "(") > strings.Count(part, ")") && strings.HasPrefix(text[e.End:], ")") {
			e.End++
		}
		e.Text = text[e.Start:e.End]
		e.Kind = e.form.kind()
		p := sort.Search(len(pars), func(k int) bool { return pars[k].end > e.Start })
		if p < len(pars) {
			e.paragraph, e.bullet, e.lead = p, pars[p].bullet, pars[p].lead
		}
		e.heads = allOfLine(text, e.Start, e.End)
	}
	clockLog(text, out)
	return out
}

// allOfLine tells a stretch of a text beside which its line has nothing but marks: "Wednesday, 26 May:".
func allOfLine(text string, start, end int) bool {
	from := strings.LastIndexByte(text[:start], '\n') + 1
	to := len(text)
	if k := strings.IndexByte(text[end:], '\n'); k >= 0 {
		to = end + k
	}
	const marks = " \t\r.:,;*#–—-"
	return strings.Trim(text[from:start], marks) == "" && strings.Trim(text[end:to], marks) == ""
}

// clockLog takes what looks like the years of a chronicle for clock times in a log that has
// others which can be no years: "1955 - …" between "0640 - …" and "2130 - …".
func clockLog(text string, found []Expression) {
	fourDigits := func(e Expression) (int, bool) {
		n, err := strconv.Atoi(strings.Trim(e.Text, " -–—"))
		return n, err == nil && n < 2400 && n%100 < 60 && len(e.Text) >= 4 && e.Text[0] >= '0' && e.Text[0] <= '9' && (e.Start == 0 || text[e.Start-1] == '\n')
	}
	const firstYear, lastYear = 1800, 2099
	log := false
	for _, e := range found {
		n, ok := fourDigits(e)
		log = log || ok && (n < firstYear || n > lastYear) && e.form.clock
	}
	for i := range found {
		if n, ok := fourDigits(found[i]); log && ok && found[i].OverEntries() {
			found[i].form = form{hour: n / 100, minute: n % 100, clock: true}
			found[i].Kind = found[i].form.kind()
		}
	}
}

// doubled says whether the first or last word of an expression is half of a doubled one,
// which is a name: "the Mai-Mai".
func doubled(tokens []scan.Token, first, end int) bool {
	same := func(i int) bool {
		return i >= 0 && i+2 < len(tokens) && tokens[i+1].Fold == "-" && tokens[i+1].Glued && tokens[i+2].Glued && tokens[i].Fold == tokens[i+2].Fold
	}
	return same(end-1) || same(first-2)
}

// cutShort says whether a sentence ends, before token hi, with the point of an
// abbreviation of the pack: "le 3 févr. | 2020", "4.45 a.m. | Wednesday".
func (f *Finder) cutShort(tokens []scan.Token, ids []int32, hi int) bool {
	if hi < 2 || hi >= len(tokens) || tokens[hi].NewLine || tokens[hi-1].Fold != "." || !tokens[hi-1].Glued || !f.abbreviated.has(ids[hi-2]) {
		return false
	}
	next := tokens[hi]
	return next.Kind == scan.Digits || next.Kind == scan.Letters && !next.Capital || len(f.classes["weekday"].at(ids, hi)) > 0
}

// sentenceAt returns the sentence of an offset, looking from one on.
func sentenceAt(sents []ud.Sentence, from, offset int) int {
	for from+1 < len(sents) && sents[from+1].Start <= offset {
		from++
	}
	return from
}

// opens says whether a token is an opening bracket.
func opens(t scan.Token) bool { return t.Fold == "(" || t.Fold == "[" }

// glue says whether words between two expressions leave them one: "on Tuesday
// night, at around 21:30".
func (f *Finder) glue(between []int32) bool {
	for i := 0; i < len(between); {
		found := f.classes["glue"].at(between, i)
		if len(found) == 0 || len(between) > 4 {
			return false
		}
		i += len(found[0].ids)
	}
	return true
}

// join merges two neighbours when they tell one time: a day with a clock time
// or a part of the day, a weekday with its date.
func join(a, b form) (form, bool) {
	switch {
	case a.op == "overnight" && b.wholeDay() || b.op == "overnight" && a.wholeDay():
	case a.op == "shift" && b.loose() && a.unit == "day", a.op == "same" && b.loose():
	case a.op != "" || b.op != "":
		return form{}, false
	case a.loose() && b.loose():
		if a.clock == b.clock {
			return form{}, false
		}
	case a.loose() || b.loose():
	case a.weekday != 0 && b.weekday == 0 && (b.dom != 0 || b.hasRel) && a.dom == 0:
	case b.weekday != 0 && a.weekday == 0 && (a.dom != 0 || a.hasRel) && b.dom == 0:
	case a.hasRel && b.dom != 0 && b.month != 0:
	case b.hasRel && a.dom != 0 && a.month != 0:
	default:
		return form{}, false
	}
	return merge(a, b)
}

func (f form) kind() Kind {
	switch f.op {
	case "stamp":
		return Stamp
	case "since", "past-span", "interval", "recent", "before", "season":
		return Span
	case "until", "next-span":
		return Deadline
	case "same":
		return Anaphoric
	}
	switch {
	case f.base == "focus":
		return Anaphoric
	case f.op != "" || f.hasRel:
		return Relative
	case f.month != 0 || f.year != 0 || f.holiday != "" || f.dom != 0 || f.season != "":
		return Absolute
	case f.weekday != 0:
		return Weekday
	}
	return InDay
}

// caseless says whether capitals tell nothing: there are none.
func caseless(tokens []scan.Token) bool {
	for _, t := range tokens {
		if t.Capital {
			return false
		}
	}
	return true
}

// par is a paragraph: a stretch of text before a blank line, or before a line
// break in a text without blank lines.
type par struct {
	end    int
	bullet bool
	lead   bool
}

func paragraphs(text string) []par {
	sep := "\n"
	if strings.Contains(text, "\n\n") {
		sep = "\n\n"
	}
	var out []par
	at := 0
	for at < len(text) {
		end := len(text)
		if k := strings.Index(text[at:], sep); k >= 0 {
			end = at + k + len(sep)
		}
		for at < end {
			next := nextItem(text[at:end])
			body := strings.TrimSpace(text[at : at+next])
			p := par{end: at + next, lead: strings.HasSuffix(body, ":")}
			for _, mark := range []string{"-", "–", "—", "•", "*", "·", "▪", "○", "►"} {
				p.bullet = p.bullet || strings.HasPrefix(body, mark)
			}
			out = append(out, p)
			at += next
		}
	}
	return out
}

// nextItem returns where in a stretch without blank lines the next numbered item of a
// list begins ("2. Kumba – …"), or its length.
func nextItem(text string) int {
	at := 0
	for {
		k := strings.IndexByte(text[at:], '\n')
		if k < 0 {
			return len(text)
		}
		if at += k + 1; numbered(text[at:]) {
			return at
		}
	}
}

// numbered reports whether a line opens as an item of a numbered list: "2. ", "3) ".
func numbered(line string) bool {
	n := 0
	for n < len(line) && n < 3 && line[n] >= '0' && line[n] <= '9' {
		n++
	}
	return n > 0 && n < 3 && n+1 < len(line) && (line[n] == '.' || line[n] == ')') && line[n+1] == ' '
}
