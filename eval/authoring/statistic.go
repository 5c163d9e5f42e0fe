package authoring

import (
	"strconv"

	"attest"
)

func (s *source) statistic(r *record) (attest.Statistic, error) {
	st := attest.Statistic{ID: r.id, Evidence: attest.Evidence{}}
	if len(r.words) == 0 || len(r.words) > 2 {
		return st, s.problem(r.line, "want '%s MEASURE [PERCENT]'", r.id)
	}
	st.Measure = attest.Measure(r.words[0])
	if len(r.words) == 2 {
		n, err := strconv.ParseFloat(r.words[1], 64)
		if err != nil {
			return st, s.problem(r.line, "%q is no percentage", r.words[1])
		}
		st.ChangePercent = &n
	}
	f := &filler{source: s, evidence: st.Evidence, act: -1}
	for _, fl := range r.fields {
		if fl.value == "-" {
			continue
		}
		if err := f.statisticField(&st, fl); err != nil {
			return st, err
		}
	}
	if st.What == "" {
		return st, s.problem(r.line, "%s does not say what is counted", r.id)
	}
	return st, nil
}

func (f *filler) statisticField(st *attest.Statistic, fl field) error {
	value, quotes := quoted(fl.value)
	switch fl.name {
	case "what":
		st.What = bare(value)
		return f.quote(fl.line, "what", or(quotes, value)...)
	case "value":
		if value != "" {
			q, err := quantity(value)
			if err != nil {
				return f.problem(fl.line, "%v", err)
			}
			if len(quotes) > 0 {
				q.Text = bare(quotes[0])
			}
			st.Value = &q
		}
		return f.quote(fl.line, "value", quotes...)
	case "place":
		p, err := place(value)
		if err != nil {
			return f.problem(fl.line, "%v", err)
		}
		st.Places = append(st.Places, *p)
		return f.quote(fl.line, "place", or(quotes, p.Name)...)
	case "time":
		t, err := f.time(fl, value, quotes)
		st.Time = &t
		return err
	case "source":
		src, err := f.attribution(fl, value, quotes)
		st.Source = &src
		return err
	case "actor", "target":
		p, err := party(value)
		if err != nil {
			return f.problem(fl.line, "%v", err)
		}
		if fl.name == "actor" {
			st.Actor = p
		} else {
			st.Target = p
		}
		return f.quote(fl.line, fl.name, or(quotes, p.Name)...)
	}
	return f.problem(fl.line, "%q is no field of a statistic", fl.name)
}
