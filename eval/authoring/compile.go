package authoring

import (
	"slices"
	"strconv"
	"strings"

	"attest"
)

func (s *source) compile() (attest.CodedReport, error) {
	coded := attest.CodedReport{Report: s.report, Claims: []attest.Claim{}}
	lines := map[string]int{}
	for i := range s.records {
		r := &s.records[i]
		if err := s.inherit(r, i); err != nil {
			return coded, err
		}
		if want := r.id[:1] + strconv.Itoa(1+len(coded.Claims)); r.id[0] == 'c' && r.id != want {
			return coded, s.problem(r.line, "%s where %s is next", r.id, want)
		}
		lines[r.id] = r.line
		if r.id[0] == 's' {
			st, err := s.statistic(r)
			if err != nil {
				return coded, err
			}
			coded.Statistics = append(coded.Statistics, st)
			continue
		}
		c, err := s.claim(r)
		if err != nil {
			return coded, err
		}
		coded.Claims = append(coded.Claims, c)
	}
	for _, c := range coded.Claims {
		if c.PartOf != "" && (lines[c.PartOf] == 0 || c.PartOf == c.ID) {
			return coded, s.problem(lines[c.ID], "%s is part of %s, which is not there", c.ID, c.PartOf)
		}
	}
	if bad := attest.Validate(coded); bad != nil {
		line := lines[strings.Trim(strings.Fields(bad[0])[0], ":")]
		return coded, s.problem(max(line, 1), "%s", bad[0])
	}
	return coded, nil
}

// inherit copies the fields of the record that r is like.
func (s *source) inherit(r *record, index int) error {
	if r.like == "" {
		return nil
	}
	for _, other := range s.records[:index] {
		if other.id != r.like {
			continue
		}
		own := map[string]bool{}
		for _, f := range r.fields {
			own[f.name] = true
		}
		for _, f := range other.fields {
			if !own[f.name] {
				r.fields = append(r.fields, f)
			}
		}
		switch {
		case len(r.words) == 0:
			r.words = other.words
		case slices.Contains(attest.Stances, attest.Stance(r.words[0])):
			r.words = append([]string{other.words[0]}, r.words...)
		}
		return nil
	}
	return s.problem(r.line, "%s is like %s, which is not above", r.id, r.like)
}

// filler fills one record's fields and gathers their evidence.
type filler struct {
	*source
	evidence attest.Evidence
	act      int // byte offset of the first quote of the act; -1 before it is known
}

func (f *filler) quote(line int, key string, quotes ...string) error {
	for _, q := range quotes {
		near := f.act
		if key == "act" {
			near = -1
		}
		sel, at, err := f.locate(line, q, near)
		if err != nil {
			return err
		}
		if f.act < 0 {
			f.act = at
		}
		if !slices.Contains(f.evidence[key], sel) {
			f.evidence[key] = append(f.evidence[key], sel)
		}
	}
	return nil
}

func (s *source) claim(r *record) (attest.Claim, error) {
	c := attest.Claim{ID: r.id, Stance: attest.Asserted, Count: attest.Exactly(1),
		Source: attest.Source{Role: attest.ReportVoice}, Evidence: attest.Evidence{}}
	if len(r.words) == 0 || len(r.words) > 2 {
		return c, s.problem(r.line, "want '%s ACT [STANCE]'", r.id)
	}
	c.Act = attest.Act(r.words[0])
	if len(r.words) == 2 {
		c.Stance = attest.Stance(r.words[1])
	}
	var err error
	if c.Time, err = weekBefore(s.report.Published); err != nil {
		return c, s.problem(1, "published: %v", err)
	}
	f := &filler{source: s, evidence: c.Evidence, act: -1}
	// The act comes first, whatever the order in the file: the other quotes
	// are sought near it.
	for _, acts := range []bool{true, false} {
		for _, fl := range r.fields {
			if (fl.name == "act") != acts || fl.value == "-" {
				continue
			}
			if err := f.claimField(&c, fl); err != nil {
				return c, err
			}
		}
	}
	if f.act < 0 {
		return c, s.problem(r.line, "%s has no act", r.id)
	}
	return c, nil
}

func (f *filler) claimField(c *attest.Claim, fl field) error {
	value, quotes := quoted(fl.value)
	switch fl.name {
	case "act":
		return f.quote(fl.line, "act", strings.Split(strings.ReplaceAll(value, " | ", "|"), "|")...)
	case "actor", "target":
		p, err := party(value)
		if err != nil {
			return f.problem(fl.line, "%v", err)
		}
		if fl.name == "actor" {
			c.Actor = p
		} else {
			c.Target = p
		}
		return f.quote(fl.line, fl.name, or(quotes, p.Name)...)
	case "means":
		return f.means(c, fl)
	case "harm":
		return f.harm(c, fl)
	case "effect":
		c.Effect = attest.Effect(value)
		return f.quote(fl.line, "effect", quotes...)
	case "count":
		q, err := quantity(value)
		if err != nil {
			return f.problem(fl.line, "%v", err)
		}
		c.Count = q
		return f.quote(fl.line, "count", quotes...)
	case "place":
		p, err := place(value)
		if err != nil {
			return f.problem(fl.line, "%v", err)
		}
		c.Place = p
		return f.quote(fl.line, "place", or(quotes, p.Name)...)
	case "time":
		t, err := f.time(fl, value, quotes)
		c.Time = t
		return err
	case "source":
		src, err := f.attribution(fl, value, quotes)
		c.Source = src
		return err
	case "part":
		c.PartOf = value
		return nil
	}
	return f.problem(fl.line, "%q is no field of a claim", fl.name)
}

// means reads "KIND N < QUOTE; KIND".
func (f *filler) means(c *attest.Claim, fl field) error {
	c.Instruments = nil
	for _, part := range parts(fl.value) {
		value, quotes := quoted(part)
		words := strings.Fields(value)
		if len(words) == 0 || len(words) > 2 {
			return f.problem(fl.line, "%q: want KIND or KIND N", value)
		}
		m := attest.Instrument{Kind: attest.InstrumentKind(words[0])}
		if len(words) == 2 {
			q, err := quantity(words[1])
			if err != nil {
				return f.problem(fl.line, "%v", err)
			}
			m.Quantity = &q
		}
		c.Instruments = append(c.Instruments, m)
		if err := f.quote(fl.line, "instruments", quotes...); err != nil {
			return err
		}
	}
	return nil
}

// harm reads "killed N < QUOTE; wounded N < QUOTE"; the quote of a number is
// its text.
func (f *filler) harm(c *attest.Claim, fl field) error {
	c.Harm = &attest.Harm{}
	for _, part := range parts(fl.value) {
		value, quotes := quoted(part)
		words := strings.Fields(value)
		if len(words) != 2 {
			return f.problem(fl.line, "%q: want 'killed N', 'wounded N' or 'captured N'", value)
		}
		q, err := quantity(words[1])
		if err != nil {
			return f.problem(fl.line, "%v", err)
		}
		into := map[string]**attest.Quantity{"killed": &c.Harm.Killed, "wounded": &c.Harm.Wounded, "captured": &c.Harm.Captured}[words[0]]
		if into == nil {
			return f.problem(fl.line, "%q is no harm (killed, wounded, captured)", words[0])
		}
		if len(quotes) > 0 {
			q.Text = bare(quotes[0])
		}
		*into = &q
		if err := f.quote(fl.line, "harm", quotes...); err != nil {
			return err
		}
	}
	return nil
}

func (f *filler) time(fl field, value string, quotes []string) (attest.Time, error) {
	t, err := when(value)
	if err != nil {
		return t, f.problem(fl.line, "%v", err)
	}
	if len(quotes) > 0 {
		t.Text = bare(quotes[0])
	}
	return t, f.quote(fl.line, "time", quotes...)
}

// attribution reads "ROLE NAME = CANONICAL; via NAME".
func (f *filler) attribution(fl field, value string, quotes []string) (attest.Source, error) {
	ps := parts(value)
	role, name, _ := strings.Cut(ps[0], " ")
	src := attest.Source{Role: attest.Role(role)}
	src.Name, src.Canonical = named(name)
	for _, part := range ps[1:] {
		via, is := strings.CutPrefix(part, "via ")
		if !is {
			return src, f.problem(fl.line, "%q: only 'via NAME' can follow a source", part)
		}
		src.Via = via
	}
	if len(quotes) == 0 && src.Name != "" {
		quotes = []string{src.Name}
	}
	return src, f.quote(fl.line, "source", quotes...)
}

func or(quotes []string, name string) []string {
	if len(quotes) > 0 {
		return quotes
	}
	return []string{name}
}

// bare is a quote without its number.
func bare(quote string) string {
	if m := numbered.FindStringSubmatch(quote); m != nil {
		return m[1]
	}
	return quote
}
