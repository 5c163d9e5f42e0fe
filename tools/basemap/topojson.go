package main

import (
	"bytes"
	"encoding/json"
	"math"
	"os"
)

// topology is a map in TopoJSON (https://github.com/topojson/topojson-specification).
type topology struct {
	Type      string             `json:"type"`
	Transform transform          `json:"transform"`
	Objects   map[string]*object `json:"objects"`
	Arcs      [][][2]int32       `json:"arcs"`
}

type transform struct {
	Scale     [2]float64 `json:"scale"`
	Translate [2]float64 `json:"translate"`
}

type object struct {
	Type        string    `json:"type"`
	Arcs        any       `json:"arcs,omitempty"`
	Geometries  []*object `json:"geometries,omitempty"`
	ID          string    `json:"id,omitempty"`
	Coordinates *[2]int32 `json:"coordinates,omitempty"`
	Properties  any       `json:"properties,omitempty"`
}

type place struct {
	Name string `json:"name,omitempty"`
	Rank int    `json:"rank"`
}

func newMap() *topology {
	return &topology{Type: "Topology", Transform: transform{Scale: [2]float64{grain, grain}}, Objects: map[string]*object{}}
}

// arc takes in a line and gives its index: its first point, then the steps from
// point to point.
func (t *topology) arc(l line) int {
	var steps [][2]int32
	var at point
	for _, p := range l {
		steps = append(steps, [2]int32{p.x - at.x, p.y - at.y})
		at = p
	}
	t.Arcs = append(t.Arcs, steps)
	return len(t.Arcs) - 1
}

func (t *topology) lines(name string, lines []line) {
	arcs := [][]int{}
	for _, l := range lines {
		arcs = append(arcs, []int{t.arc(l)})
	}
	t.Objects[name] = &object{Type: "MultiLineString", Arcs: arcs}
}

// polygons puts each hole into the least outline that holds it.
func (t *topology) polygons(name string, rings []line) {
	var outlines []line
	arcs := [][][]int{}
	for _, r := range rings {
		if r.area() > 0 {
			outlines = append(outlines, r)
			arcs = append(arcs, [][]int{{t.arc(r)}})
		}
	}
	for _, r := range rings {
		if r.area() > 0 {
			continue
		}
		in, least := -1, math.Inf(1)
		for i, o := range outlines {
			if a := o.area(); a < least && o.holds(r[0]) {
				in, least = i, a
			}
		}
		if in >= 0 {
			arcs[in] = append(arcs[in], []int{t.arc(r)})
		}
	}
	t.Objects[name] = &object{Type: "MultiPolygon", Arcs: arcs}
}

// labels are points with the rank of their size, countries with their code and
// towns with their name.
func (t *topology) labels(name string, labels []label) {
	all := &object{Type: "GeometryCollection"}
	for rank, l := range labels {
		all.Geometries = append(all.Geometries, &object{
			Type: "Point", ID: l.iso, Coordinates: &[2]int32{l.at.x, l.at.y}, Properties: place{l.name, rank},
		})
	}
	t.Objects[name] = all
}

func (t *topology) write(file string) error {
	var b bytes.Buffer
	if err := json.NewEncoder(&b).Encode(t); err != nil {
		return err
	}
	return os.WriteFile(file, b.Bytes(), 0o644)
}
