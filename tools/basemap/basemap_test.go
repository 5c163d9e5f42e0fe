package main

import (
	"encoding/json"
	"os"
	"slices"
	"testing"
)

// square is the outline of a square of a grid, against the clock.
func square(x, y, size int32) line {
	return line{{x, y}, {x + size, y}, {x + size, y + size}, {x, y + size}, {x, y}}
}

// twoLands are two countries side by side, the first of two provinces.
func twoLands() []province {
	return []province{
		{country: "AAA", iso: "AA", rings: []line{square(0, 0, 100)}},
		{country: "AAA", iso: "AA", rings: []line{square(0, 100, 100)}},
		{country: "BBB", rings: []line{square(100, 0, 100)}},
	}
}

func TestNetworkTellsCoastFromBorder(t *testing.T) {
	n := newNetwork(twoLands())
	coast := n.coast()
	if len(coast) != 1 || coast[0][0] != coast[0][len(coast[0])-1] || coast[0].area() <= 0 {
		t.Errorf("the coast is no outline: %v", coast)
	}
	borders := n.borders()
	if len(borders) != 1 || borders[0].a != "AAA" || borders[0].b != "BBB" || !slices.Equal(borders[0].line, line{{100, 0}, {100, 100}}) {
		t.Errorf("borders %v", borders)
	}
	if d := n.divisions(); len(d) != 1 || !slices.Equal(d[0], line{{0, 100}, {100, 100}}) {
		t.Errorf("divisions %v", d)
	}
	if !n.joints[point{100, 100}] || n.joints[point{0, 0}] {
		t.Errorf("joints %v", n.joints)
	}
}

func TestHoleIsWater(t *testing.T) {
	hole := square(20, 20, 10).turned(false)
	coast := newNetwork([]province{{country: "AAA", rings: []line{square(0, 0, 100), hole}}}).coast()
	if len(coast) != 2 || coast[0].area() <= 0 || coast[1].area() >= 0 {
		t.Fatalf("coast %v", coast)
	}
	m := newMap()
	m.polygons("land", coast)
	if got, _ := json.Marshal(m.Objects["land"].Arcs); string(got) != "[[[0],[1]]]" {
		t.Errorf("arcs %s", got)
	}
}

func TestContestedBorderIsCutAtItsBox(t *testing.T) {
	degree := int32(1 / grain)
	long := line{{0, 0}, {0, degree}, {0, 2 * degree}, {0, 3 * degree}}
	c := contested{{"AAA", "BBB"}: {-1, 1.5, 1, 4}}
	agreed, disputed := c.part([]border{{"AAA", "BBB", long}, {"AAA", "CCC", long}})
	if len(agreed) != 2 || len(agreed[0]) != 3 || len(disputed) != 1 || len(disputed[0]) != 2 {
		t.Errorf("agreed %v, disputed %v", agreed, disputed)
	}
}

func TestSimplifyKeepsEndsAndJoints(t *testing.T) {
	l := line{{0, 0}, {10, 1}, {20, 0}, {30, 1}, {40, 0}}
	if got := simplify(l, nil, 1); !slices.Equal(got, line{{0, 0}, {40, 0}}) {
		t.Errorf("got %v", got)
	}
	if got := simplify(l, map[point]bool{{20, 0}: true}, 1); !slices.Equal(got, line{{0, 0}, {20, 0}, {40, 0}}) {
		t.Errorf("with a joint: %v", got)
	}
}

func TestLabelStandsInsideItsCountry(t *testing.T) {
	horseshoe := line{{0, 0}, {100, 0}, {100, 100}, {80, 100}, {80, 20}, {20, 20}, {20, 100}, {0, 100}, {0, 0}}
	labels := countryLabels([]province{{country: "AAA", iso: "AA", rings: []line{horseshoe}}, {country: "BBB", rings: []line{square(0, 200, 10)}}})
	if len(labels) != 1 || labels[0].iso != "AA" || !horseshoe.holds(labels[0].at) {
		t.Errorf("labels %v", labels)
	}
}

func TestCommittedMap(t *testing.T) {
	data, err := os.ReadFile("../../web/islands/basemap.json")
	if err != nil {
		t.Fatal(err)
	}
	var m struct {
		Objects struct {
			Land                         struct{ Arcs [][][]int }
			Borders, Disputed, Provinces struct{ Arcs [][]int }
			Countries                    struct{ Geometries []struct{ ID string } }
		}
		Arcs []steps
	}
	if err := json.Unmarshal(data, &m); err != nil {
		t.Fatal(err)
	}
	for _, polygon := range m.Objects.Land.Arcs {
		for _, ring := range polygon {
			if end := m.Arcs[ring[0]].end(); end != m.Arcs[ring[0]][0] {
				t.Fatalf("a ring of the land that begins at %v ends at %v", m.Arcs[ring[0]][0], end)
			}
		}
	}
	for name, n := range map[string]int{"borders": len(m.Objects.Borders.Arcs), "disputed": len(m.Objects.Disputed.Arcs),
		"provinces": len(m.Objects.Provinces.Arcs), "countries": len(m.Objects.Countries.Geometries)} {
		if n < 50 {
			t.Errorf("%d %s", n, name)
		}
	}
}

// steps is an arc of TopoJSON: a first point, and steps.
type steps [][2]int32

func (l steps) end() [2]int32 {
	var at [2]int32
	for _, d := range l {
		at[0], at[1] = at[0]+d[0], at[1]+d[1]
	}
	return at
}
