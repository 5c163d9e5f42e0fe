package api

import (
	"math"
	"net/http"
	"strconv"

	"attest"
	"attest/ledger"
	"attest/view"
	"attest/web/query"
)

// zoom is the parameter of a map.
var zoom = query.Parameter{Name: "zoom", Means: "zoom of the map, 0 (the world) to 22: the closer, the smaller the patches that events are gathered in; without it, 2"}

// Map is the chosen events on a map. Events without coordinates are not on it.
type Map struct {
	Features []MapFeature `json:"features"`
	Total    int          `json:"total"` // events of all features
}

// MapFeature is an event, or the events of one patch of the map. Places known to an
// area are gathered apart from those known to a point.
type MapFeature struct {
	Lon       float64               `json:"lon"`
	Lat       float64               `json:"lat"`
	Count     int                   `json:"count"`
	ID        string                `json:"id,omitempty"` // of a single event
	Precision attest.Precision      `json:"precision"`    // the coarsest of its events
	RadiusKM  float64               `json:"radius_km"`    // how far the events can be from the point
	Status    attest.Status         `json:"status"`       // the most frequent
	ByStatus  map[attest.Status]int `json:"by_status"`
	Label     string                `json:"label"`
}

// Patches are 64 pixels wide on a map whose world is 512 pixels at zoom 0.
const (
	patchPixels = 64.0
	worldPixels = 512.0
)

func (a *api) onMap(r *http.Request) (Map, error) {
	f, err := query.Parse(r.URL.Query())
	if err != nil {
		return Map{}, err
	}
	z := 2.0
	if s := r.URL.Query().Get(zoom.Name); s != "" {
		if z, err = strconv.ParseFloat(s, 64); err != nil || !(z >= 0 && z <= 22) {
			return Map{}, badRequest("zoom: want a number from 0 to 22")
		}
	}
	clusters, err := a.Ledger.Clusters(r.Context(), f, 360*patchPixels/worldPixels/math.Exp2(z))
	if err != nil {
		return Map{}, err
	}
	m := Map{Features: []MapFeature{}}
	for _, c := range clusters {
		m.Features = append(m.Features, newMapFeature(c))
		m.Total += c.Count
	}
	return m, nil
}

func newMapFeature(c ledger.Cluster) MapFeature {
	const digits = 1e5 // a metre
	f := MapFeature{Lon: math.Round(c.Lon*digits) / digits, Lat: math.Round(c.Lat*digits) / digits, Count: c.Count, Precision: c.Precision,
		RadiusKM: view.RadiusKM(c.Precision), ByStatus: c.Statuses}
	for _, s := range attest.Statuses {
		if c.Statuses[s] > c.Statuses[f.Status] {
			f.Status = s
		}
	}
	if c.OneSpot && c.Event.Place != nil {
		f.Label = c.Event.Place.Label()
	}
	if c.Count == 1 {
		f.ID = c.Event.ID
		f.Label = string(c.Event.Act) + ", " + f.Label + ", " + c.Event.Dates()
	}
	return f
}
