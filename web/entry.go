package web

import (
	"cmp"
	"encoding/json"
	"net/url"
	"strconv"
	"strings"

	"attest"
	"attest/edtf"
	"attest/keeper"
)

// entry is the value that a form gives to a field.
type entry struct {
	Name, Canonical, Kind, Country, Via, EDTF string
	Low, High                                 string
	Approx, Suspected                         bool
	Place                                     string // number of the chosen place
	Means                                     []string
}

func entryFrom(v url.Values) entry {
	field := func(name string) string { return strings.TrimSpace(v.Get(name)) }
	return entry{Name: field("name"), Canonical: field("canonical"), Kind: field("kind"), Country: strings.ToUpper(field("country")), Via: field("via"), EDTF: field("edtf"),
		Low: field("low"), High: field("high"), Approx: v.Has("approx"), Suspected: v.Has("suspected"), Place: field("place"), Means: v["means"]}
}

// named is the name that an entry gives: what was typed, else the words that
// were marked, else what it is now.
func (e entry) named(words []attest.Selector, now string) string {
	if e.Name == "" && len(words) > 0 {
		return words[0].Quote
	}
	return cmp.Or(e.Name, now)
}

// entryOf is a field's value as the form has it.
func entryOf(field string, c attest.Claim) entry {
	party := func(p *attest.Party) entry {
		if p == nil {
			return entry{}
		}
		return entry{Name: p.Name, Canonical: p.Canonical, Kind: string(p.Kind), Country: p.Country, Suspected: p.Suspected}
	}
	switch field {
	case "act":
		return entry{Kind: string(c.Act)}
	case "stance":
		return entry{Kind: string(c.Stance)}
	case "effect":
		return entry{Kind: string(c.Effect)}
	case "source":
		return entry{Name: c.Source.Name, Canonical: c.Source.Canonical, Kind: string(c.Source.Role), Via: c.Source.Via}
	case "actor":
		return party(c.Actor)
	case "target":
		return party(c.Target)
	case "place":
		if c.Place != nil {
			return entry{Name: c.Place.Name}
		}
	case "time":
		return entry{EDTF: c.Time.EDTF}
	case "count":
		return numbers(&c.Count)
	case "instruments":
		var e entry
		for _, m := range c.Instruments {
			e.Means = append(e.Means, string(m.Kind))
		}
		return e
	case "killed", "wounded", "captured":
		return numbers(harmOf(c, field))
	}
	return entry{}
}

func numbers(q *attest.Quantity) entry {
	var e entry
	if q == nil {
		return e
	}
	if q.Low != nil {
		e.Low = strconv.Itoa(*q.Low)
	}
	if q.High != nil {
		e.High = strconv.Itoa(*q.High)
	}
	e.Approx = q.Approx
	return e
}

// valueOf is the path of a field in the claim and its value as JSON; none takes
// it out.
func (s *Server) valueOf(field string, e entry, words []attest.Selector, none bool) (path, value string, err error) {
	var v any
	quote := ""
	if len(words) > 0 {
		quote = words[0].Quote
	}
	switch path = field; field {
	case "act", "stance", "effect":
		v = e.Kind
	case "source":
		v = attest.Source{Name: e.Name, Canonical: e.Canonical, Role: attest.Role(e.Kind), Via: e.Via}
	case "actor", "target":
		v = attest.Party{Name: e.Name, Canonical: e.Canonical, Kind: attest.PartyKind(e.Kind), Country: e.Country, Suspected: e.Suspected}
	case "place":
		v, err = s.chosenPlace(e)
	case "time":
		v, err = timeOf(e.EDTF, quote)
	case "count":
		v, err = e.quantity(quote)
	case "killed", "wounded", "captured":
		path = "harm." + field
		v, err = e.quantity(quote)
	case "instruments":
		list := []attest.Instrument{}
		for _, m := range e.Means {
			list = append(list, attest.Instrument{Kind: attest.InstrumentKind(m)})
		}
		v = list
	default:
		return path, "", keeper.Refused("a claim has no field " + strconv.Quote(field))
	}
	if none {
		return path, "", nil
	}
	if err != nil {
		return path, "", err
	}
	if named := field == "actor" || field == "target" || field == "place"; named && e.Name == "" {
		return path, "", keeper.Refused("the name is missing: mark its words")
	}
	data, err := json.Marshal(v)
	return path, string(data), err
}

// chosenPlace is the place that the reader chose of those that the name can
// mean, else one of which only the name is known.
func (s *Server) chosenPlace(e entry) (attest.Place, error) {
	i, err := strconv.Atoi(e.Place)
	if err != nil || s.options.Places == nil {
		return attest.Place{Name: e.Name, Country: e.Country}, nil
	}
	list := s.options.Places(e.Name)
	if i < 0 || i >= len(list) {
		return attest.Place{}, keeper.Refused("choose one of the places")
	}
	return list[i], nil
}

func timeOf(text, quote string) (attest.Time, error) {
	v, err := edtf.Parse(text)
	if err != nil {
		return attest.Time{}, keeper.Refused(strconv.Quote(text) + " is no date such as 2023-12-09, 2023-12 or 2023-12-01/2023-12-09")
	}
	earliest, latest := v.Bounds()
	return attest.Time{EDTF: v.String(), Earliest: earliest.String(), Latest: latest.String(), Precision: attest.TimePrecision(v.Precision()), Text: quote}, nil
}

func (e entry) quantity(quote string) (attest.Quantity, error) {
	q := attest.Quantity{Approx: e.Approx, Text: quote}
	for _, b := range []struct {
		text string
		to   **int
	}{{e.Low, &q.Low}, {e.High, &q.High}} {
		if b.text == "" {
			continue
		}
		n, err := strconv.Atoi(b.text)
		if err != nil || n < 0 {
			return q, keeper.Refused(strconv.Quote(b.text) + " is no number of persons or acts")
		}
		*b.to = &n
	}
	return q, nil
}
