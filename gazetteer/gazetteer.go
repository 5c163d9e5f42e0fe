package gazetteer

import (
	"crypto/sha256"
	_ "embed"
	"encoding/hex"
	"fmt"
	"io"
	"slices"
	"sort"
	"strings"
	"sync"
)

//go:embed gazetteer.bin
var embedded string

// Hash returns the SHA-256 of the embedded gazetteer's bytes, in hexadecimal.
func Hash() string {
	h := sha256.New()
	_, _ = io.WriteString(h, embedded) // a hash takes everything
	return hex.EncodeToString(h.Sum(nil))
}

// Gazetteer answers what names can mean. It is safe for concurrent use.
type Gazetteer struct {
	files []*file // the embedded one, then those of the local index
}

// Open opens the embedded gazetteer.
func Open() (*Gazetteer, error) { return openEmbedded() }

var openEmbedded = sync.OnceValues(func() (*Gazetteer, error) {
	f, err := openFile(embedded, nil, 0)
	if err != nil {
		return nil, fmt.Errorf("embedded gazetteer: %w", err)
	}
	return &Gazetteer{files: []*file{f}}, nil
})

// maxCandidates bounds an answer: the likeliest of a very common name.
const maxCandidates = 120

// Lookup returns the places a name can mean, likeliest first: those with the
// very name, else, for names of four letters or more, those with another
// transliteration of it.
func (g *Gazetteer) Lookup(name string) []Candidate {
	if c := g.Named(name); len(c) > 0 {
		return c
	}
	return g.Similar(name)
}

// Named returns the places that bear the name, but for case and accents.
func (g *Gazetteer) Named(name string) []Candidate {
	folded := Fold(name)
	if folded == "" || !g.Has(folded) {
		return nil
	}
	skeleton := skeletonOf(spelled(folded))
	var out []Candidate
	for i, f := range g.files {
		for _, n := range f.exact(folded, skeleton) {
			c := f.candidate(n, Folded, folded)
			if i > 0 && slices.ContainsFunc(out, func(o Candidate) bool { return o.ID == c.ID }) {
				continue // the embedded gazetteer has it too
			}
			out = append(out, c)
		}
	}
	for i := range out {
		if out[i].Name == name {
			out[i].Match = Exact
		}
		if len(out) > 1 && out[i].Match != Exact && out[i].Kind.Settlement() && Fold(out[i].Name) != folded {
			out[i].Prior -= byName
			if slices.ContainsFunc(out, func(o Candidate) bool { return ownName(o, out[i], folded) }) {
				out[i].Prior -= formerName
			}
		}
	}
	return best(out)
}

// byName is what a namesake loses that bears the name only beside another, formerName what it
// loses more where that is the own name of another place of its country.
const byName, formerName = 1.3, 2.0

// ownName tells a province, or a town of some size, that a name is the own name of, or the first
// words of it, in the country of another town: Ceará, beside Fortaleza that was once called so;
// San Cristóbal de las Casas. "Marawi" is as good a name of Marawi City, and
// Mykolaiv of Mykolayiv.
func ownName(o, other Candidate, folded string) bool {
	const larger = 20 // times
	if o.Country != other.Country || strings.HasPrefix(Fold(other.Name), folded+" ") || skeletonOf(spelled(Fold(other.Name))) == skeletonOf(spelled(folded)) {
		return false
	}
	own := Fold(o.Name)
	return (o.Kind == "admin1" || o.Kind.Settlement() && larger*o.Population > other.Population) && (own == folded || strings.HasPrefix(own, folded+" "))
}

// Has reports whether a name, already folded, may be in the gazetteer; false
// is certain.
func (g *Gazetteer) Has(folded string) bool {
	for _, f := range g.files {
		if f.has(folded) {
			return true
		}
	}
	return false
}

// Similar returns the places with another transliteration of the name.
func (g *Gazetteer) Similar(name string) []Candidate {
	folded := Fold(name)
	sp := spelled(folded)
	skeleton := skeletonOf(sp)
	if len(folded) < 4 || len(skeleton) < 3 || len(skeleton)-strings.Count(skeleton, "a") < 2 {
		return nil // one consonant tells too little: "Wahda" and "Ada"
	}
	var out []Candidate
	seen := map[int32]bool{}
	for _, f := range g.files {
		f.similar(skeleton, func(other string, places []int32) {
			cost := 0
			if other != folded {
				o := spelled(other)
				if !closeSpelling(sp, o) {
					return
				}
				cost = 1 + vowelCost(sp, o)
			}
			for _, n := range places {
				if seen[n+f.offset] {
					continue
				}
				seen[n+f.offset] = true
				c := f.candidate(n, Spelling, other)
				c.Prior -= 0.7 * float64(cost)
				out = append(out, c)
			}
		})
	}
	return best(out)
}

// Misspelled returns the places whose name differs from a name of six letters
// or more by one consonant, or by a vowel too many or too few. It takes some
// hundred probes, so it is for names that nothing else explains.
func (g *Gazetteer) Misspelled(name string) []Candidate {
	sp := spelled(Fold(name))
	if len(sp) < 6 || len(sp) > 40 {
		return nil
	}
	var out []Candidate
	seen := map[int32]bool{}
	for _, skeleton := range neighbours(skeletonOf(sp)) {
		for _, f := range g.files {
			f.similar(skeleton, func(other string, places []int32) {
				o := spelled(other)
				cost := vowelCost(sp, o)
				if cost > 2 || !strings.HasPrefix(o, sp[:1]) { // nobody mistakes the first letter
					return
				}
				for _, n := range places {
					if seen[n+f.offset] {
						continue
					}
					seen[n+f.offset] = true
					c := f.candidate(n, Spelling, other)
					c.Prior -= 0.7 * float64(cost+1)
					out = append(out, c)
				}
			})
		}
	}
	return best(out)
}

// neighbours are the skeletons one letter away.
func neighbours(s string) []string {
	const letters = "abdfgjklmnprstvz"
	var out []string
	for i := range len(s) + 1 {
		if i < len(s) {
			out = append(out, s[:i]+s[i+1:])
		}
		for j := range len(letters) {
			l := letters[j : j+1]
			out = append(out, s[:i]+l+s[i:])
			if i < len(s) && s[i:i+1] != l {
				out = append(out, s[:i]+l+s[i+1:])
			}
		}
	}
	return out
}

func (f *file) candidate(n int32, m Match, matched string) Candidate {
	return Candidate{Place: f.place(n), Match: m, Matched: matched, Prior: f.priorOf(n)}
}

// best sorts candidates by prior and keeps the likeliest.
func best(c []Candidate) []Candidate {
	sort.SliceStable(c, func(i, j int) bool {
		if c[i].Prior != c[j].Prior {
			return c[i].Prior > c[j].Prior
		}
		return c[i].ID < c[j].ID
	})
	if len(c) > maxCandidates {
		c = c[:maxCandidates]
	}
	return c
}

// fileOf returns the file that holds a place, and its number there.
func (g *Gazetteer) fileOf(ref int32) (*file, int32) {
	for i := len(g.files) - 1; i >= 0; i-- {
		if f := g.files[i]; ref >= f.offset && ref < f.offset+int32(f.nplaces) {
			return f, ref - f.offset
		}
	}
	return nil, 0
}

// Parent returns the division or country that a place lies in.
func (g *Gazetteer) Parent(p Place) (Place, bool) {
	if p.parent < 0 || p.parent == p.ref {
		return Place{}, false
	}
	f, n := g.fileOf(p.parent)
	if f == nil {
		return Place{}, false
	}
	return f.place(n), true
}

// Countries returns the countries by their code (ISO 3166-1 alpha-3).
func (g *Gazetteer) Countries() map[string]Place {
	out := map[string]Place{}
	f := g.files[0]
	for _, n := range f.areaOf {
		if n < 0 {
			continue
		}
		if p := f.place(n); p.Kind == "country" {
			out[p.Country] = p
		}
	}
	return out
}

// Within reports whether a place is, or lies in, the area.
func (g *Gazetteer) Within(p, area Place) bool {
	if area.Kind == "country" {
		return p.Country == area.Country
	}
	q := p
	for range 6 { // a village is at most so deep in divisions
		if q.ref == area.ref {
			return true
		}
		var ok bool
		if q, ok = g.Parent(q); !ok {
			break
		}
	}
	return false
}
