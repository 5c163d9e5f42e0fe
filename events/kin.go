package events

import (
	"fmt"
	"strings"
	"sync"
	"unicode"

	"attest/lang"
)

// kin knows which parties are parts of which: a brigade of its movement, a
// province of its organisation.
type kin struct {
	ids    map[string]string // by folded name; names of two parties are left out
	parent map[string]string // by id
	state  map[string]bool   // ids of state bodies, of which each speaks for itself
}

// loadKin reads the table of the world's parties.
var loadKin = sync.OnceValues(func() (*kin, error) {
	rows, err := lang.Table(lang.World(), "actors.tsv")
	if err != nil {
		return nil, fmt.Errorf("read the parties of the world: %w", err)
	}
	k := &kin{ids: map[string]string{}, parent: map[string]string{}, state: map[string]bool{}}
	put := func(name, id string) {
		f := fold(name)
		if f == "" || name == strings.ToLower(name) && strings.IndexFunc(name, unicode.IsUpper) < 0 && isLatin(f) {
			return // a common noun stands for this party in one country only
		}
		if was, ok := k.ids[f]; ok && was != id {
			id = "" // two parties: it tells neither
		}
		k.ids[f] = id
	}
	for _, r := range rows {
		id := r.Get("id")
		k.parent[id] = r.Get("parent")
		kind := r.Get("kind")
		k.state[id] = kind == "state-force" || kind == "government" || kind == "diplomatic"
		for _, col := range []string{"en", "fr", "es", "ar"} {
			for _, n := range r.List(col) {
				put(n, id)
			}
		}
	}
	for _, r := range rows { // a canonical name is that party's, whoever else is called so
		k.ids[fold(r.Get("canonical"))] = r.Get("id")
	}
	return k, nil
})

func isLatin(s string) bool { return script(s) == unicode.Latin }

// id returns the party that a folded name stands for, or "".
func (k *kin) id(name string) string {
	if k == nil {
		return ""
	}
	return k.ids[name]
}

// within reports whether party a is b or a part of it.
func (k *kin) within(a, b string) bool {
	const deep = 8 // more would be a circle in the table
	for range deep {
		if a == "" {
			return false
		}
		if a == b {
			return true
		}
		a = k.parent[a]
	}
	return false
}

// related reports whether one party is the other or a part of it; siblings
// whether they are parts of one.
func (k *kin) related(a, b string) bool {
	return a != "" && b != "" && (k.within(a, b) || k.within(b, a))
}

func (k *kin) siblings(a, b string) bool {
	return a != "" && b != "" && k.parent[a] != "" && k.parent[a] == k.parent[b]
}
