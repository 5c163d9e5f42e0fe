package view

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"attest"
)

// GeoJSON writes events as a feature collection (RFC 7946). An event without
// coordinates has no geometry; one that is known to an area has the area's
// middle, and radius_km says how far it reaches.
type GeoJSON struct {
	w     io.Writer
	begun bool
}

// NewGeoJSON returns a writer of GeoJSON.
func NewGeoJSON(w io.Writer) *GeoJSON { return &GeoJSON{w: w} }

type feature struct {
	Type       string     `json:"type"`
	ID         string     `json:"id"`
	Geometry   *point     `json:"geometry"`
	Properties properties `json:"properties"`
}

type point struct {
	Type        string     `json:"type"`
	Coordinates [2]float64 `json:"coordinates"`
}

type properties struct {
	Kind        attest.EventKind `json:"kind"`
	Act         attest.Act       `json:"act"`
	Status      attest.Status    `json:"status"`
	Independent int              `json:"independent_sources"`
	Earliest    string           `json:"earliest"`
	Latest      string           `json:"latest"`
	EDTF        string           `json:"edtf"`
	Place       string           `json:"place,omitempty"`
	Country     string           `json:"country,omitempty"`
	Precision   attest.Precision `json:"precision,omitempty"`
	RadiusKM    float64          `json:"radius_km,omitempty"`
	Actor       string           `json:"actor,omitempty"`
	Target      string           `json:"target,omitempty"`
	Killed      attest.Toll      `json:"killed"`
	Wounded     attest.Toll      `json:"wounded"`
	Captured    attest.Toll      `json:"captured"`
	Dispute     string           `json:"dispute,omitempty"`
	Claims      []string         `json:"claims"`
}

// Write adds a feature.
func (g *GeoJSON) Write(e attest.Event) error {
	p := eventPlace(&e)
	f := feature{Type: "Feature", ID: e.ID, Properties: properties{
		Kind: e.Kind, Act: e.Act, Status: e.Status, Independent: e.IndependentSources, Earliest: e.Earliest, Latest: e.Latest, EDTF: e.EDTF,
		Place: p.Label(), Country: p.Country, Precision: p.Precision, Actor: e.Actor.Label(), Target: e.Target.Label(),
		Killed: e.Killed, Wounded: e.Wounded, Captured: e.Captured, Dispute: e.Dispute, Claims: strings.Fields(claimRefs(&e)),
	}}
	if p.Lat != nil && p.Lon != nil {
		f.Geometry = &point{"Point", [2]float64{*p.Lon, *p.Lat}}
		f.Properties.RadiusKM = RadiusKM(p.Precision)
	}
	body, err := json.Marshal(f)
	if err != nil {
		return fmt.Errorf("event %s: %w", e.ID, err)
	}
	between := ",\n"
	if !g.begun {
		between = `{"type":"FeatureCollection","features":[` + "\n"
		g.begun = true
	}
	if _, err := io.WriteString(g.w, between); err != nil {
		return err
	}
	_, err = g.w.Write(body)
	return err
}

// Close ends the collection.
func (g *GeoJSON) Close() error {
	end := "\n]}\n"
	if !g.begun {
		end = `{"type":"FeatureCollection","features":[]}` + "\n"
	}
	_, err := io.WriteString(g.w, end)
	return err
}

// RadiusKM is how far from its coordinates a place of some precision can be, in
// kilometres: for "near" as the codebook has it, for areas a middling size.
func RadiusKM(p attest.Precision) float64 {
	switch p {
	case attest.Exact:
		return 3
	case attest.Town:
		return 5
	case attest.Near, attest.District:
		return 25
	case attest.Province:
		return 60
	case attest.CountryP:
		return 300
	case attest.RegionP:
		return 600
	}
	return 0
}
