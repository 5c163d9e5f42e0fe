package coding

import (
	"slices"

	"attest"
	"attest/coding/reading"
	"attest/coding/syntax"
	"attest/coding/telling"
)

// splitDays makes one telling for each day of a list: "shelled the town on Monday and again
// on Wednesday", « dimanche soir, puis lundi à l'aube ». Where one toll is told for all days,
// it is one telling that lasts from the first to the last.
func (d *document) splitDays(m *telling.Mention) []*telling.Mention {
	days := d.listedDays(m)
	if len(days) < 2 {
		return []*telling.Mention{m}
	}
	if len(m.Harm) > 0 {
		one := *m
		t := days[0]
		last := days[len(days)-1]
		t.Time.EDTF, t.Time.Latest, t.Time.Precision = t.Time.Earliest+"/"+last.Time.Latest, last.Time.Latest, attest.Range
		t.Time.Text, t.At = d.Text[t.At[0].Start:last.At[0].End], []syntax.Span{{Start: t.At[0].Start, End: last.At[0].End}}
		one.Time = &t
		return []*telling.Mention{&one}
	}
	var out []*telling.Mention
	for _, day := range days {
		one := *m
		one.Time = &day
		if one.Count != nil && one.Count.Low != nil && *one.Count.Low <= len(days) { // "two raids, on Monday and on Tuesday"
			one.Count, one.CountAt = nil, syntax.Span{}
		}
		out = append(out, &one)
	}
	return out
}

// listedDays returns the day of a telling with those that a comma or conjunction joins to it
// under the same verb, in order.
func (d *document) listedDays(m *telling.Mention) []reading.TimeRef {
	s := m.Trigger.Sentence
	if m.Time == nil || m.Time.Weak || m.Time.Spoken || m.Stance == attest.Threatened || !withinDay(m.Time.Time) {
		return nil
	}
	times := d.TimesIn(s)
	at := slices.IndexFunc(times, func(t reading.TimeRef) bool {
		return t.First == m.Time.First && t.Expression.Start == m.Time.Expression.Start
	})
	if at < 0 {
		return nil
	}
	first, last := at, at
	for first > 0 && d.nextDay(s, times[first-1], times[first]) {
		first--
	}
	for last+1 < len(times) && d.nextDay(s, times[last], times[last+1]) {
		last++
	}
	return times[first : last+1]
}

// nextDay tells two days of a list: the second is later, and nothing stands between but what
// joins them.
func (d *document) nextDay(s *syntax.Sentence, a, b reading.TimeRef) bool {
	const gap = 4
	if a.Spoken || b.Spoken || !withinDay(a.Time) || !withinDay(b.Time) || a.Time.Latest >= b.Time.Earliest || b.First-a.Last > gap || s.VerbAbove(a.Head) != s.VerbAbove(b.Head) {
		return false
	}
	joined := false
	for i := a.Last + 1; i < b.First; i++ {
		if !s.Is(i, "CCONJ", "ADV", "ADP", "DET") && s.Lower[i] != "," {
			return false
		}
		joined = joined || s.Is(i, "CCONJ") || s.Lower[i] == "," && b.Expression.Kind == a.Expression.Kind
	}
	next := b.Last + 1
	return joined && !(next < len(s.Words) && s.Is(next, "VERB", "AUX", "NOUN", "DET"))
}

// withinDay tells a time of one day or less.
func withinDay(t attest.Time) bool {
	return (t.Precision == attest.Day || t.Precision == attest.Hour) && t.Earliest != "" && t.Earliest == t.Latest
}
