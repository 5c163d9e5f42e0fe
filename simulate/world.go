package simulate

import (
	"fmt"
	"math/rand/v2"
	"strings"
)

// world is the made-up ground on which incidents happen.
type world struct {
	towns   []town
	groups  []string
	forces  []force
	outlets []string
	vocab   []string
}

type town struct {
	name, country, admin string
	lat, lon             float64
}

type force struct{ name, country string }

const (
	countries       = 12
	townsPerCountry = 60
	groupsPer       = 3
	outletCount     = 400
	vocabulary      = 4000
)

var syllables = []string{"ba", "ko", "ri", "ma", "tu", "le", "sa", "no", "di", "fe", "gar", "hul", "mir", "zan", "pol", "ver", "tin", "dor", "kes", "lun"}

func word(r *rand.Rand, parts int) string {
	var b strings.Builder
	for range parts {
		b.WriteString(syllables[r.IntN(len(syllables))])
	}
	return b.String()
}

func name(r *rand.Rand, parts int) string {
	w := word(r, parts)
	return strings.ToUpper(w[:1]) + w[1:]
}

func newWorld(r *rand.Rand) *world {
	w := &world{}
	for c := range countries {
		code := fmt.Sprintf("X%c%c", 'A'+c/26, 'A'+c%26)
		lat0, lon0 := -30+r.Float64()*70, -80+r.Float64()*180
		for range townsPerCountry {
			w.towns = append(w.towns, town{name: name(r, 3) + " " + name(r, 2), country: code, admin: name(r, 2) + " Province",
				lat: lat0 + r.Float64()*8, lon: lon0 + r.Float64()*8})
		}
		for range groupsPer {
			w.groups = append(w.groups, name(r, 3)+" Front")
		}
		w.forces = append(w.forces, force{name(r, 3) + " Armed Forces", code})
	}
	for range outletCount {
		w.outlets = append(w.outlets, name(r, 2)+" "+name(r, 2)+" Post")
	}
	for range vocabulary {
		w.vocab = append(w.vocab, word(r, 2+r.IntN(2)))
	}
	return w
}
