package view

import (
	"io"

	"attest"
)

// Named is a report with the places that it names.
type Named struct {
	Report attest.Report `json:"report"`
	Places []NamedPlace  `json:"places"`
}

// NamedPlace is a place named in a text: where, what it is taken for, and why.
type NamedPlace struct {
	attest.Selector
	attest.Place
	Associated bool    `json:"associated,omitempty"` // only tells what is of the place: a body, a people
	Why        string  `json:"why,omitempty"`
	Others     []Other `json:"others,omitempty"` // what else the name can mean
}

// Other is a place that a name can mean and was not taken for.
type Other struct {
	ID      string `json:"gazetteer_id"`
	Name    string `json:"name"`
	Admin1  string `json:"admin1,omitempty"`
	Country string `json:"country,omitempty"`
	Why     string `json:"why,omitempty"`
}

// Places prints the places that reports name, for people.
type Places struct {
	*page
	begun bool
}

// NewPlaces returns a table of places that writes to w.
func NewPlaces(w io.Writer, s Style) *Places { return &Places{page: newPage(w, s)} }

// shownOthers is how many other meanings of a name the table shows.
const shownOthers = 3

// Write prints the places of a report.
func (t *Places) Write(n Named) error {
	if t.begun {
		t.gap()
	}
	t.begun = true
	t.heading(n.Report, plural(len(n.Places), "place"))
	for i := range n.Places {
		p := &n.Places[i]
		t.gap()
		head := []span{plain("   "), {p.Quote, look{bold: true}}, {" ·\u00A0at character " + number(p.Start), labelLook}}
		t.flow(nil, "   ", head...)
		t.flow([]span{plain("     ")}, "", where(&p.Place)...)
		if p.Why != "" {
			t.flow([]span{plain("     ")}, "", span{p.Why, labelLook})
		}
		for k, o := range p.Others {
			if k == shownOthers {
				t.flow([]span{plain("     not  ")}, "", span{plural(len(p.Others)-k, "other"), labelLook})
				break
			}
			line := o.Name
			for _, part := range nonEmpty(o.Admin1, o.Country) {
				line += ", " + part
			}
			t.flow([]span{plain("     "), {"not  ", labelLook}}, "", plain(line), span{": " + o.Why, labelLook})
		}
	}
	return t.Flush()
}
