package toponym

import (
	"slices"

	"attest/gazetteer"
)

// peoples finds the words for nationalities ("Iraqi soldiers", "the Russians"),
// which name a country by who or what is of it. They are looked for when all
// else is settled, and take no part in it: that they speak for their country is
// counted with the countries that the text speaks of.
func (t *reading) peoples() []*find {
	var out []*find
	taken := t.taken()
	for i := 0; i < len(t.tokens); i++ {
		n, country := t.demonymAt(i)
		place, ok := t.r.countries[country]
		if n == 0 || !ok || t.tokens[i].hinted || !t.name(i) || slices.Contains(taken[i:i+n], true) {
			continue
		}
		name := t.text[t.tokens[i].start:t.tokens[i+n-1].end]
		out = append(out, &find{from: i, to: i + n, kindFrom: i, kindTo: i + n, name: name, folded: gazetteer.Fold(name), body: true,
			chosen: &gazetteer.Candidate{Place: place}, reason: "the nationality of " + place.Name})
		i += n - 1
	}
	return out
}

// demonymAt returns how many tokens from i on are a word for a nationality, and
// of which country.
func (t *reading) demonymAt(i int) (n int, country string) {
	k := t.tokens[i]
	if k.folded == "" {
		return 0, ""
	}
	if i+1 < len(t.tokens) && t.tokens[i+1].sentence == k.sentence {
		if c := t.r.w.demonym[k.folded+" "+t.tokens[i+1].folded]; c != "" {
			return 2, c // "South African"
		}
	}
	if c := t.r.w.demonym[k.folded]; c != "" {
		return 1, c
	}
	return 0, ""
}

// taken tells of each token whether a place is named by it.
func (t *reading) taken() []bool {
	out := make([]bool, len(t.tokens))
	for _, f := range t.found {
		if f.dropped {
			continue
		}
		for i := f.from; i < f.to; i++ {
			out[i] = true
		}
	}
	return out
}
