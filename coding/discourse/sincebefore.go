package discourse

import (
	"slices"
	"strings"

	"attest"
	"attest/coding/reading"
	"attest/coding/telling"
	"attest/edtf"
)

// countedFromBefore dates an act that a sentence counts from another of which it names no
// day: « Cette attaque survient trois jours après un attentat » counts from the day that
// was told of « cette attaque » before, not from that of the report; "Monday's attack came a day
// after one on a market" counts from Monday.
func (c *Joiner) countedFromBefore(m *telling.Mention) {
	if m.Time == nil || !m.Time.Expression.FromAct() || m.Time.Time.Precision != attest.Day || c.d.Published.IsZero() || c.dayBefore(m) {
		return
	}
	for i := len(c.Claims) - 1; i >= c.recent(); i-- {
		a := c.Claims[i]
		if !a.ToldIn(m.Trigger.Sentence) || a.Trigger.Sentence == m.Trigger.Sentence || a.Time == nil {
			continue
		}
		m.Time = c.d.countFrom(a.Time, m.Time)
		return
	}
}

// soonAfterKnown dates what is told to have come soon after an act of which the day was told
// before: "A bomb killed six on Monday. [Hours after the blast], youths blocked a road" is of
// Monday, and the blast is that bomb.
func (c *Joiner) soonAfterKnown(m *telling.Mention) {
	s := m.Trigger.Sentence
	after := slices.IndexFunc(c.d.TimesIn(s), func(t reading.TimeRef) bool {
		return strings.HasSuffix(t.Rule, "/soon-after") && t.First < m.Trigger.Word
	})
	if after < 0 || m.Time != nil && !strings.HasSuffix(m.Time.Rule, "/soon-after") {
		return
	}
	for i := len(c.Claims) - 1; i >= c.recent(); i-- {
		a := c.Claims[i]
		if a.Trigger.Sentence == s || a.Act.Family() != attest.AttackFamily || a.Time == nil || a.Time.Weak {
			continue
		}
		if _, ok := oneDay(a.Time.Time); !ok {
			return
		}
		if m.Time = a.Time; c.d.countedTo(s, m.Trigger.Word) != nil {
			m.Time = nil
		}
		return
	}
}

// dayBefore tells whether the sentence of a telling names a day of an act before its time.
func (c *Joiner) dayBefore(m *telling.Mention) bool {
	return slices.ContainsFunc(c.d.TimesIn(m.Trigger.Sentence), func(t reading.TimeRef) bool {
		return t.First < m.Time.First && !t.Spoken && t.Time.Precision == attest.Day
	})
}

// countFrom counts a time that was counted back from the day of the report from another day,
// where that is one.
func (d *Document) countFrom(day, back *reading.TimeRef) *reading.TimeRef {
	from, to := d.Published.Bounds()
	told, ok := oneDay(day.Time)
	counted, also := oneDay(back.Time)
	if !ok || !also || from != to || counted > from {
		return back
	}
	t := *back
	text := (told - (from - counted)).String()
	t.Time.EDTF, t.Time.Earliest, t.Time.Latest = text, text, text
	return &t
}

// beforeStory puts a weekday of the pluperfect before the day of the act told right before it:
// of a fight on Saturday, « ils s'étaient déjà affrontés jeudi » means the Thursday before,
// whatever day the report is of.
func (c *Joiner) beforeStory(m *telling.Mention) {
	const week = 7
	if m.Time == nil || m.Trigger.Pattern.Noun || !strings.HasSuffix(m.Time.Rule, "/weekday") || !c.d.Pluperfect(m.Trigger.Sentence, m.Trigger.Word) || len(c.Claims) == 0 || m.Source.Sentence == m.Trigger.Sentence { // who "said they had" says nothing of before
		return
	}
	a := c.Claims[len(c.Claims)-1]
	if a.Trigger.Sentence == m.Trigger.Sentence || m.Unit()-a.Unit() > 1 || a.Time == nil || a.Time.Weak || a.Stance == attest.Threatened {
		return
	}
	story, ok := oneDay(a.Time.Time)
	day, also := oneDay(m.Time.Time)
	if !ok || !also || day <= story || day-story >= week {
		return
	}
	t := *m.Time
	text := (day - week).String()
	t.Time.EDTF, t.Time.Earliest, t.Time.Latest = text, text, text
	m.Time = &t
}

// oneDay returns the day of a time that is one.
func oneDay(t attest.Time) (edtf.Day, bool) {
	if t.Earliest != t.Latest {
		return 0, false
	}
	v, err := edtf.ParseDate(t.Earliest)
	if err != nil {
		return 0, false
	}
	day, _ := v.Bounds()
	return day, true
}
