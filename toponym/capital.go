package toponym

import (
	"errors"
	"fmt"
	"io/fs"

	"attest/gazetteer"
	"attest/lang"
)

// capitals finds the town that each country's first seat of government in the
// pack is (nations.tsv), by ISO 3166-1 alpha-3.
func capitals(g *gazetteer.Gazetteer, p lang.Pack) (map[string]gazetteer.Place, error) {
	out := map[string]gazetteer.Place{}
	rows, err := lang.Table(p.FS, "nations.tsv")
	if errors.Is(err, fs.ErrNotExist) {
		return out, nil
	}
	if err != nil {
		return nil, fmt.Errorf("language pack %s: %w", p.Code, err)
	}
	for _, r := range rows {
		country := r.Get("iso3")
		for _, seat := range r.List("seats") {
			if town, ok := townOf(g.Named(seat), country); ok {
				out[country] = town
				break
			}
		}
	}
	return out, nil
}

// townOf returns the likeliest of the candidates that is a town of the country.
func townOf(cs []gazetteer.Candidate, country string) (gazetteer.Place, bool) {
	for _, c := range cs {
		if c.Country == country && c.Kind.Settlement() && c.HasPoint {
			return c.Place, true
		}
	}
	return gazetteer.Place{}, false
}

// Capital returns the seat of a country's government.
func (r *Recognizer) Capital(country string) (gazetteer.Place, bool) {
	p, ok := r.capitals[country]
	return p, ok
}

// KnowsTown reports whether a name means a town before anything else.
func (r *Recognizer) KnowsTown(name string) bool {
	c := r.g.Named(name)
	return len(c) > 0 && c[0].Kind.Settlement()
}

// Kinds returns the kinds of place that a word can mean, none for other words.
func (r *Recognizer) Kinds(word string) []gazetteer.Kind { return r.w.kinds[gazetteer.Fold(word)] }

// Nation returns the country that a word for a nationality is of, "" for others.
func (r *Recognizer) Nation(word string) string { return r.w.demonym[gazetteer.Fold(word)] }

// Country returns a country by its code.
func (r *Recognizer) Country(code string) (gazetteer.Place, bool) {
	p, ok := r.countries[code]
	return p, ok
}

// Central is the direction of the middle of a country.
const Central = "central"

// Side returns the direction that a noun tells a part of a country by ("the
// west"), "" for others.
func (r *Recognizer) Side(noun string) string {
	noun = gazetteer.Fold(noun)
	d := r.w.compass[noun]
	for of := range r.w.of {
		if r.w.part[noun+" "+of] == Central {
			return Central
		}
	}
	if bearing[d] == [2]float64{} {
		return ""
	}
	return d
}
