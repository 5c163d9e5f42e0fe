package view

import (
	"fmt"
	"io"
	"strings"
)

// Candidate is a place that a name can mean, as a table shows it.
type Candidate struct {
	ID         string   `json:"gazetteer_id"`
	Name       string   `json:"name"`
	Kind       string   `json:"kind"`
	Country    string   `json:"country,omitempty"`
	Admin1     string   `json:"admin1,omitempty"`
	Lat        *float64 `json:"lat,omitempty"`
	Lon        *float64 `json:"lon,omitempty"`
	Precision  string   `json:"precision"`
	RadiusKM   float64  `json:"radius_km,omitempty"`
	Population int      `json:"population,omitempty"`
	Owner      string   `json:"owner,omitempty"`
	Weight     float64  `json:"weight"` // what speaks for it before any context
	Why        string   `json:"why"`
}

// Candidates prints what a name can mean, likeliest first.
func Candidates(w io.Writer, s Style, name string, list []Candidate) error {
	p := newPage(w, s)
	p.flow(nil, "", span{"“" + name + "”", titleLook}, span{" ·\u00A0" + plural(len(list), "place"), labelLook})
	for i, c := range list {
		p.gap()
		where := strings.Join(nonEmpty(c.Admin1, c.Country), ", ")
		p.flow([]span{{pad(fmt.Sprintf(" %d", i+1), 5), titleLook}}, "", span{c.Name, placeLook}, plain(", "+where))
		about := []string{c.Kind, c.Precision}
		if c.Lat != nil && c.Lon != nil {
			about = append(about, coordinates(*c.Lat, *c.Lon))
		}
		if c.RadiusKM > 0 {
			about = append(about, fmt.Sprintf("±%g\u00A0km", c.RadiusKM))
		}
		if c.Population > 0 {
			about = append(about, number(c.Population)+"\u00A0people")
		}
		if c.Owner != "" {
			about = append(about, "of "+c.Owner)
		}
		p.under5(strings.Join(about, " ·\u00A0"))
		p.under5(c.ID)
		p.under5(fmt.Sprintf("%s · weight %.1f", c.Why, c.Weight))
	}
	return p.Flush()
}

// under5 is a dim line below an entry of a numbered list.
func (p *page) under5(text string) {
	p.flow([]span{plain("     ")}, "", span{text, labelLook})
}

func nonEmpty(words ...string) []string {
	var out []string
	for _, w := range words {
		if w != "" {
			out = append(out, w)
		}
	}
	return out
}
