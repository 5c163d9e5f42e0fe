package party

import (
	"fmt"
	"strings"

	"attest/lang"
)

// nations knows countries by name, nationality and seat of government, and
// what the bodies of each state are called.
type nations struct {
	list  []nation
	names trie             // values: index<<2 | form
	byISO map[string]int32 // index into list
	parts []string         // names of the columns that name bodies
}

// nation is one country.
type nation struct {
	iso3, name, adjective string
	bodies                map[string]string // by part: "army" → "Malian Armed Forces"
}

// The forms in which a text names a country.
const (
	countryName = iota
	nationality
	seat
)

func (l *Lexicon) readNations(pack lang.Pack) error {
	const file = "nations.tsv"
	rows, err := lang.Table(lang.World(), file)
	if err != nil {
		return err
	}
	n := &l.nations
	n.byISO = map[string]int32{}
	n.parts = []string{"forces", "army", "airforce", "navy", "police", "gendarmerie", "government", "defence", "interior", "presidency", "judiciary"}
	var template lang.Row
	for _, r := range rows {
		if r.Get("iso3") == "*" {
			template = r
			continue
		}
		of := r.Get("of")
		if of == "" {
			of = r.Get("name")
		}
		fill := strings.NewReplacer("{adjective}", r.Get("adjective"), "{name}", r.Get("name"), "{of}", of)
		c := nation{iso3: r.Get("iso3"), name: r.Get("name"), adjective: r.Get("adjective"), bodies: map[string]string{}}
		for _, part := range n.parts {
			name := r.Get(part)
			if name == "" {
				name = fill.Replace(template.Get(part))
			}
			c.bodies[part] = name
		}
		n.byISO[c.iso3] = int32(len(n.list))
		n.list = append(n.list, c)
	}
	rows, err = lang.Table(pack.FS, file)
	if err != nil {
		return err
	}
	for _, r := range rows {
		i, ok := n.byISO[r.Get("iso3")]
		if !ok {
			return fmt.Errorf("%s:%d: world/nations.tsv has no country %q", file, r.Line, r.Get("iso3"))
		}
		for form, col := range []string{"names", "adjectives", "seats"} {
			for _, name := range r.List(col) {
				n.names.add(keys(name), i<<2|int32(form))
			}
		}
	}
	return nil
}

// Nation returns the country that a phrase names by its name, by a
// nationality or by its seat of government.
func (l *Lexicon) Nation(phrase string) (iso3 string, ok bool) {
	list := atoms(phrase)
	values, n := l.nations.names.longest(list, 0)
	if n == 0 || n < len(list) {
		return "", false
	}
	return l.nations.list[values[0]>>2].iso3, true
}

// body names a body of a state ("army"), or returns "".
func (l *Lexicon) body(iso3, part string) string {
	i, ok := l.nations.byISO[iso3]
	if !ok {
		return ""
	}
	return l.nations.list[i].bodies[part]
}
