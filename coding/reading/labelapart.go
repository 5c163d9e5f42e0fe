package reading

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"attest/coding/syntax"
	"attest/ud"
)

// labelMark is what ends the label at the head of a line: a colon, or a dash between
// spaces.
var labelMark = regexp.MustCompile(`\s?:\s+| [-–—] `)

// Bounds of a label and of what its line tells, in bytes.
const (
	longestLineLabel = 70
	shortestItem     = 25
)

// itemStart is where an item can begin inside a line: behind the end of a sentence, or
// behind a colon ("Chronology: 3 April – …").
var itemStart = regexp.MustCompile(`[.;!?:]\s+`)

// lineLabels finds the places and days that bulletins set before what their lines or
// sentences tell ("Borno State: On 18 May, …", "• 18 May – …"). Parsers take them for a
// part of the sentence, mostly for its subject.
func (l *Language) lineLabels(text string, dateline syntax.Span) []syntax.Span {
	var out []syntax.Span
	shouted, listed := l.shoutsLabels(text, dateline), l.listsPlaces(text)
	for _, u := range syntax.ReadUnits(text) {
		if u.Heading {
			continue
		}
		from := u.Start + bulletAt(text[u.Start:u.End])
		starts := []int{from}
		for _, at := range itemStart.FindAllStringIndex(text[from:u.End], -1) {
			starts = append(starts, from+at[1])
		}
		for i, at := range starts {
			end := u.End
			if i+1 < len(starts) {
				end = starts[i+1]
			}
			n := l.labelLength(text[at:end], i > 0, listed)
			if n == 0 && i == 0 && shouted {
				n = shoutedLabel(text[at:end])
			}
			if n > 0 && u.End-at-n >= shortestItem && (at >= dateline.End || u.End <= dateline.Start) {
				out = append(out, syntax.Span{Start: at, End: at + n})
			}
		}
	}
	return out
}

// shoutsLabels tells a digest whose items open with a place in capitals and a dash, as two of
// them at least do behind the dateline ("MOSUL - Gunmen …"): then other words in capitals there
// are labels too, places that no list knows.
func (l *Language) shoutsLabels(text string, dateline syntax.Span) bool {
	found := 0
	for _, u := range syntax.ReadUnits(text) {
		item := text[u.Start+bulletAt(text[u.Start:u.End]) : u.End]
		if n := shoutedLabel(item); n > 0 && u.Start >= dateline.End && l.Recognizer.Knows(item[:labelMark.FindStringIndex(item)[0]]) {
			found++
		}
	}
	return found >= 2
}

// shoutedLabel returns how many bytes the words in capitals before a dash have that open an
// item, the dash included; 0 where it opens otherwise.
func shoutedLabel(item string) int {
	const longest = 40
	at := labelMark.FindStringIndex(item[:min(len(item), longest+1)])
	if at == nil || at[1] > longest || strings.Contains(item[at[0]:at[1]], ":") || strings.ContainsAny(item[:at[0]], "0123456789.?!\"") {
		return 0
	}
	if label := item[:at[0]]; strings.ToUpper(label) != label || strings.ToLower(label) == label {
		return 0
	}
	return at[1]
}

// listsPlaces tells a text of which two lines at least open with a place and a colon: a bare
// name before the colon of another line is a place too, whether or not a list knows it.
func (l *Language) listsPlaces(text string) bool {
	found := 0
	for _, u := range syntax.ReadUnits(text) {
		item := text[u.Start+bulletAt(text[u.Start:u.End]) : u.End]
		if n := l.labelLength(item, true, false); n > 0 && !u.Heading && !l.dayLabel(strings.TrimRight(item[:n], ": ")) {
			found++
		}
	}
	return found >= 2
}

// labelLength returns how many bytes the label of an item has, 0 where it has none. Inside
// a line only a colon ends one, or a dash behind a day. In a list of places a bare name is
// a label before a colon.
func (l *Language) labelLength(item string, inside, listed bool) int {
	at := labelMark.FindStringIndex(item[:min(len(item), longestLineLabel+1)])
	if at == nil || at[1] > longestLineLabel {
		return 0
	}
	colon := strings.Contains(item[at[0]:at[1]], ":")
	if inside && !colon && !l.dayLabel(item[:at[0]]) || !l.isLabel(item[:at[0]], listed && colon) {
		return 0
	}
	return at[1]
}

// bulletAt returns how many bytes of signs and blanks a line opens with.
func bulletAt(line string) int {
	return max(0, strings.IndexFunc(line, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }))
}

// isLabel tells words that name places and days and nothing else: "Borno State",
// "Tillabéri Region, Niger", « 11 mai, Rutshuru (Nord-Kivu) ». Beside a day, or where the text
// lists places, a name that no list knows is one too: "Tue 4 May, Orlu Gate".
func (l *Language) isLabel(label string, listed bool) bool {
	if l.dayLabel(strings.TrimSpace(label)) {
		return true
	}
	parts := strings.FieldsFunc(label, func(r rune) bool { return strings.ContainsRune(",/();", r) })
	var bare []string
	for _, part := range parts {
		part = strings.TrimSpace(part)
		switch {
		case part == "" || l.placeLabel(part):
		case len(part) < len(label) && l.dayLabel(part):
			listed = true
		default:
			bare = append(bare, part)
		}
	}
	return len(parts) > 0 && (len(bare) == 0 || listed && !slices.ContainsFunc(bare, func(part string) bool { return !l.bareName(part) }))
}

// bareName tells words that are written as a name and name no party.
func (l *Language) bareName(part string) bool {
	const longest = 4
	words := strings.Fields(part)
	if len(words) > longest || !startsUpper(part) || slices.ContainsFunc(words, func(w string) bool { return !startsUpper(w) && len(w) > len("del") }) || len(words) == 1 && !l.taggedAsName(part) {
		return false
	}
	return len(l.Parties.Spans(l.Parties.Names(part, l.model.Parse(part)))) == 0
}

// placeLabel tells the name of a place, with or without a word for its kind: "Helmand
// Province", « Province du Kasaï ».
func (l *Language) placeLabel(part string) bool {
	words := strings.Fields(part)
	for _, end := range [2]int{0, len(words) - 1} {
		if word := strings.ToLower(words[end]); len(words) > 1 && (l.Grammar.Set("place-anaphor").Has(word) || l.Grammar.Set("place-kind").Has(word)) {
			words = slices.Delete(words, end, end+1)
			break
		}
	}
	for len(words) > 1 && !startsUpper(words[0]) {
		words = words[1:]
	}
	return l.Recognizer.Names(strings.Join(words, " ")) && l.taggedAsName(part)
}

// taggedAsName tells whether the tagger takes one of some words for a name, since many a
// common word is the name of some village (« Bilan : »).
func (l *Language) taggedAsName(part string) bool {
	for _, s := range l.model.Parse(part) {
		if slices.ContainsFunc(s.Words, func(w ud.Word) bool { return w.UPOS == "PROPN" }) {
			return true
		}
	}
	return false
}

// dayLabel tells a label that is nothing but a day ("Tuesday, 18 May").
func (l *Language) dayLabel(label string) bool {
	if !strings.ContainsAny(label, "0123456789") && len(strings.Fields(label)) > 2 {
		return false
	}
	found := l.Finder.Find(label, l.model.Parse(label))
	return len(found) == 1 && found[0].Start == 0 && found[0].End >= len(label)-1
}

func startsUpper(word string) bool {
	first, _ := utf8.DecodeRuneInString(word)
	return unicode.IsUpper(first)
}

// parse parses a text; the labels of its lines are parsed by themselves and set before
// the sentences that they head, as words that stand apart from the clause.
func (l *Language) parse(text string, labels []syntax.Span) []ud.Sentence {
	var out []ud.Sentence
	at := 0
	for i := range labels {
		out = append(out, l.parsePart(text, at, labels[i].Start)...)
		end := len(text)
		if i+1 < len(labels) {
			end = labels[i+1].Start
		}
		var label []ud.Word
		for _, part := range l.parsePart(text, labels[i].Start, labels[i].End) {
			label = append(label, moved(part.Words, 0, len(label))...)
		}
		for w := range label {
			if startsUpper(label[w].Form) {
				label[w].UPOS = "PROPN"
			}
		}
		if line := l.parsePart(text, labels[i].End, end); len(line) > 0 {
			line[0] = headed(label, line[0])
			out = append(out, line...)
		} else if len(label) > 0 {
			out = append(out, ud.Sentence{Start: labels[i].Start, End: labels[i].End, Words: label})
		}
		at = end
	}
	return append(out, l.parsePart(text, at, len(text))...)
}

// parsePart parses a stretch of a text by itself.
func (l *Language) parsePart(text string, from, to int) []ud.Sentence {
	parsed := l.model.Parse(text[from:to])
	for i := range parsed {
		s := &parsed[i]
		s.Start, s.End, s.Words = s.Start+from, s.End+from, moved(s.Words, from, 0)
	}
	return parsed
}

// moved returns words with their offsets in the text and their heads in the sentence
// moved on.
func moved(words []ud.Word, bytes, heads int) []ud.Word {
	out := slices.Clone(words)
	for i := range out {
		out[i].Start += bytes
		out[i].End += bytes
		if out[i].Head >= 0 {
			out[i].Head += heads
		}
	}
	return out
}

// headed returns a sentence with the words of its label before it.
func headed(label []ud.Word, s ud.Sentence) ud.Sentence {
	if len(label) == 0 {
		return s
	}
	words := append(slices.Clone(label), moved(s.Words, 0, len(label))...)
	root := slices.IndexFunc(words[len(label):], func(w ud.Word) bool { return w.Head < 0 })
	for i := range label {
		if words[i].Head < 0 && root >= 0 {
			words[i].Head, words[i].Rel = len(label)+root, "dislocated"
		}
	}
	return ud.Sentence{Start: label[0].Start, End: s.End, Words: words}
}

// cutAtLabels parts units before the labels inside them: an item that has its own place or
// day goes on with nothing before it.
func cutAtLabels(text string, units []syntax.Unit, labels []syntax.Span) []syntax.Unit {
	var out []syntax.Unit
	for _, u := range units {
		for _, at := range labels {
			if at.Start < u.Start || at.Start >= u.End {
				continue
			}
			if at.Start > u.Start+bulletAt(text[u.Start:u.End]) {
				rest := u
				u.End, rest.Start = at.Start, at.Start
				out, u = append(out, u), rest
			}
			u.Item = !u.Entry // the entries of a live page go on with one another
		}
		out = append(out, u)
	}
	return out
}

// loneLabel tells a text of which only the first line has a label, a place: its dateline
// ("RAIPUR: Three guerrillas …").
func (l *Language) loneLabel(text string, labels []syntax.Span) bool {
	if len(labels) != 1 || strings.TrimSpace(text[:labels[0].Start]) != "" {
		return false
	}
	label := strings.TrimRight(text[labels[0].Start:labels[0].End], ": \u00a0–—-")
	return l.placeLabel(label) && !l.dayLabel(label)
}
