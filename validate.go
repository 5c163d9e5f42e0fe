package attest

import (
	_ "embed"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"unicode/utf8"
)

// Schema is the JSON Schema (2020-12) of a coded report.
//
//go:embed schema.json
var Schema []byte

// Stances, Effects, Precisions, TimePrecisions, Roles and Measures list the
// words of their kinds in the codebook's order.
var (
	Stances        = []Stance{Asserted, Denied, Unconfirmed, Threatened}
	Effects        = []Effect{Hit, Missed, Intercepted, Damage, NoDamage}
	Precisions     = []Precision{Exact, Town, Near, District, Province, CountryP, RegionP}
	TimePrecisions = []TimePrecision{Hour, Day, Week, Month, Year, Range}
	Roles          = []Role{Perpetrator, TargetSide, Authority, Rival, Monitor, Witness, MediaRole, Unnamed, ReportVoice}
	Measures       = []Measure{CountMeasure, RateChange, KilledMeasure, WoundedMeasure, CapturedMeasure}
)

var countryCode = regexp.MustCompile(`^[A-Z]{3}$`)

// Validate tells what in a coded report breaks the contract: the rules of
// Schema that the Go types do not already hold, quotes that are not the text
// at their offsets, and bounds the wrong way round. It returns nil when
// nothing does. Each message names the record and the field.
func Validate(r CodedReport) []string {
	v := validator{cuts: codePoints(r.Report.Text), text: r.Report.Text}
	if r.Claims == nil {
		v.add("report %q: claims missing", r.Report.ID)
	}
	for i := range r.Claims {
		v.claim(&r.Claims[i])
	}
	for i := range r.Statistics {
		v.statistic(&r.Statistics[i])
	}
	return v.problems
}

type validator struct {
	text     string
	cuts     []int // byte offset of each code point, and the length
	problems []string
}

func (v *validator) add(format string, args ...any) {
	v.problems = append(v.problems, fmt.Sprintf(format, args...))
}

func (v *validator) claim(c *Claim) {
	oneOf(v, c.ID, "act", c.Act, Acts)
	oneOf(v, c.ID, "stance", c.Stance, Stances)
	v.bounds(c.ID, "count", &c.Count)
	v.party(c.ID, "actor", c.Actor)
	v.party(c.ID, "target", c.Target)
	for _, m := range c.Instruments {
		oneOf(v, c.ID, "instruments", m.Kind, InstrumentKinds)
		v.quantity(c.ID, "instruments", m.Quantity)
	}
	if c.Harm != nil {
		v.bounds(c.ID, "killed", c.Harm.Killed)
		v.bounds(c.ID, "wounded", c.Harm.Wounded)
		v.bounds(c.ID, "captured", c.Harm.Captured)
	}
	if c.Effect != "" {
		oneOf(v, c.ID, "effect", c.Effect, Effects)
	}
	v.place(c.ID, c.Place)
	v.time(c.ID, &c.Time)
	oneOf(v, c.ID, "source role", c.Source.Role, Roles)
	if _, ok := c.Evidence["act"]; !ok {
		v.add("%s: evidence of the act missing", c.ID)
	}
	for _, field := range slices.Sorted(maps.Keys(c.Evidence)) {
		if len(c.Evidence[field]) == 0 {
			v.add("%s %s: evidence is empty", c.ID, field)
		}
	}
	v.evidence(c.ID, c.Evidence)
}

func (v *validator) statistic(s *Statistic) {
	oneOf(v, s.ID, "measure", s.Measure, Measures)
	v.bounds(s.ID, "value", s.Value)
	v.party(s.ID, "actor", s.Actor)
	v.party(s.ID, "target", s.Target)
	for i := range s.Places {
		v.place(s.ID, &s.Places[i])
	}
	v.time(s.ID, s.Time)
	if s.Source != nil {
		oneOf(v, s.ID, "source role", s.Source.Role, Roles)
	}
	if s.Evidence == nil {
		v.add("%s: evidence missing", s.ID)
	}
	v.evidence(s.ID, s.Evidence)
}

// bounds checks a quantity, and that its low end is not above the high one.
func (v *validator) bounds(id, field string, q *Quantity) {
	v.quantity(id, field, q)
	if q != nil && q.Low != nil && q.High != nil && *q.Low > *q.High {
		v.add("%s %s: low %d above high %d", id, field, *q.Low, *q.High)
	}
}

func (v *validator) quantity(id, field string, q *Quantity) {
	if q == nil {
		return
	}
	for _, n := range []*int{q.Low, q.High} {
		if n != nil && *n < 0 {
			v.add("%s %s: %d is below 0", id, field, *n)
		}
	}
}

func (v *validator) party(id, field string, p *Party) {
	if p == nil {
		return
	}
	if p.Kind != "" {
		oneOf(v, id, field+" kind", p.Kind, PartyKinds)
	}
	v.country(id, field, p.Country)
}

func (v *validator) place(id string, p *Place) {
	if p == nil {
		return
	}
	if p.Lat != nil && !(*p.Lat >= -90 && *p.Lat <= 90) {
		v.add("%s place: latitude %v is not in -90…90", id, *p.Lat)
	}
	if p.Lon != nil && !(*p.Lon >= -180 && *p.Lon <= 180) {
		v.add("%s place: longitude %v is not in -180…180", id, *p.Lon)
	}
	v.country(id, "place", p.Country)
	if p.Precision != "" {
		oneOf(v, id, "place precision", p.Precision, Precisions)
	}
}

func (v *validator) country(id, field, code string) {
	if code != "" && !countryCode.MatchString(code) {
		v.add("%s %s: country %q is not three capitals", id, field, code)
	}
}

func (v *validator) time(id string, t *Time) {
	if t == nil {
		return
	}
	oneOf(v, id, "time precision", t.Precision, TimePrecisions)
	if t.Earliest > t.Latest {
		v.add("%s time: earliest %s after latest %s", id, t.Earliest, t.Latest)
	}
}

// evidence holds every quote against the text between its offsets.
func (v *validator) evidence(id string, e Evidence) {
	last := len(v.cuts) - 1
	for _, field := range slices.Sorted(maps.Keys(e)) {
		for _, s := range e[field] {
			if s.Start < 0 || s.End < 0 {
				v.add("%s %s: offset below 0", id, field)
				continue
			}
			got := ""
			if from, to := min(s.Start, last), min(s.End, last); from < to {
				got = v.text[v.cuts[from]:v.cuts[to]]
			}
			if got != s.Quote {
				v.add("%s %s: text[%d:%d] is not %q", id, field, s.Start, s.End, s.Quote)
			}
		}
	}
}

func oneOf[T ~string](v *validator, id, field string, value T, words []T) {
	if !slices.Contains(words, value) {
		v.add("%s %s: %q is none of %v", id, field, value, words)
	}
}

func codePoints(text string) []int {
	cuts := make([]int, 0, utf8.RuneCountInString(text)+1)
	for i := range text {
		cuts = append(cuts, i)
	}
	return append(cuts, len(text))
}
