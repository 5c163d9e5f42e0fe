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

// lineLabels finds the places and days that bulletins set before what their lines tell
// ("Borno State: On 18 May, …", "• 18 May – …"). Parsers take them for a part of the
// sentence, mostly for its subject.
func (l *Language) lineLabels(text string, dateline syntax.Span) []syntax.Span {
	var out []syntax.Span
	for _, u := range syntax.ReadUnits(text) {
		from := u.Start + bulletAt(text[u.Start:u.End])
		line := text[from:u.End]
		at := labelMark.FindStringIndex(line)
		if at == nil || at[1] > longestLineLabel || len(line)-at[1] < shortestItem || u.Heading || from < dateline.End && dateline.Start < u.End {
			continue
		}
		if label := strings.TrimSpace(line[:at[0]]); l.placeLabel(label) || l.dayLabel(label) {
			out = append(out, syntax.Span{Start: from, End: from + at[1]})
		}
	}
	return out
}

// bulletAt returns how many bytes of signs and blanks a line opens with.
func bulletAt(line string) int {
	return max(0, strings.IndexFunc(line, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }))
}

// placeLabel tells a label that names a place, perhaps with the larger one that holds
// it: "Borno State", "Tillabéri Region, Niger", « Rutshuru (Nord-Kivu) ».
func (l *Language) placeLabel(label string) bool {
	parts := strings.FieldsFunc(label, func(r rune) bool { return strings.ContainsRune(",/();", r) })
	for _, part := range parts {
		words := strings.Fields(part)
		for _, end := range [2]int{0, len(words) - 1} { // "Helmand Province", « Province du Kasaï »
			if len(words) > 1 && l.Grammar.Set("place-anaphor").Has(strings.ToLower(words[end])) {
				words = slices.Delete(words, end, end+1)
				break
			}
		}
		for len(words) > 1 && !startsUpper(words[0]) {
			words = words[1:]
		}
		if !l.Recognizer.Names(strings.Join(words, " ")) {
			return false
		}
	}
	return len(parts) > 0
}

// dayLabel tells a label that is nothing but a day ("Tuesday, 18 May").
func (l *Language) dayLabel(label string) bool {
	parsed := l.model.Parse(label)
	found := l.Finder.Find(label, parsed)
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
		line := l.parsePart(text, labels[i].End, end)
		line[0] = headed(label, line[0])
		out = append(out, line...)
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
