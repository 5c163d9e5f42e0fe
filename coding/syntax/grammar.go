package syntax

import (
	"fmt"
	"io/fs"
	"slices"

	"attest/lang"
)

// Grammar is what a pack says of closed sets (grammar.txt).
type Grammar struct {
	sets  setTable
	opens map[string]membership // by word: the sets with an entry that begins with it
}

// Set returns a named set; the names are checked when the pack is loaded (requiredsets.go).
func (g *Grammar) Set(name string) WordSet { return g.sets.at(name).set }

// LoadGrammar reads the sets of a pack (grammar.txt). It is an error where one stands twice, or is
// missing that every pack must give.
func LoadGrammar(fsys fs.FS) (*Grammar, error) {
	stanzas, err := lang.Stanzas(fsys, "grammar.txt")
	if err != nil {
		return nil, err
	}
	if len(stanzas) >= setSlots {
		return nil, fmt.Errorf("grammar.txt: %d sets are too many for a table of %d", len(stanzas), setSlots)
	}
	g := &Grammar{opens: map[string]membership{}}
	for i, st := range stanzas {
		name := st.Get("set")
		if name == "" {
			return nil, fmt.Errorf("%s:%d: a stanza without \"set:\"", st.File, st.Line)
		}
		if k, ok := slices.BinarySearch(requiredSets, name); ok {
			name = requiredSets[k] // this and the constant that the code asks by share their letters, so that none is compared
		}
		set := NewWordSet(st.List("words"))
		set.number = uint(i) + 1
		slot := g.sets.at(name)
		if slot.name != "" {
			return nil, fmt.Errorf("%s:%d: the set %q stands in the file already: put its words there", st.File, st.Line, name)
		}
		*slot = namedSet{name, set}
		g.file(set, len(stanzas))
	}
	for _, name := range requiredSets {
		if g.sets.at(name).name == "" {
			return nil, fmt.Errorf("grammar.txt: the set %q is missing", name)
		}
	}
	return g, nil
}

// Definite reports whether a noun has a definite word ("the", "this") among its dependents
// of some relations: "det", and "nmod:poss" where an owner makes it definite too.
func (g *Grammar) Definite(s *Sentence, n int, rels ...string) bool {
	det := s.Child(n, rels...)
	return det >= 0 && g.Set("definite").Word(s, det)
}

// setSlots is the size of a table of sets: a power of two, some four times as many as there
// are sets.
const setSlots = 2048

// setTable holds sets by name. A word is looked for in some hundred sets, by names that stand
// in the code. Their length and three letters tell most of them apart, and reading these
// takes a fifth of the time in which a map hashes the whole name.
type setTable [setSlots]namedSet

type namedSet struct {
	name string // "" where the slot is free
	set  WordSet
}

// at returns the slot of a name, which is free where no set has the name.
func (t *setTable) at(name string) *namedSet {
	n := len(name)
	if n == 0 {
		return &namedSet{}
	}
	i := (uint(n)*31 + uint(name[0])*7 ^ uint(name[n/2])*131 ^ uint(name[n-1])*1031) % setSlots
	for t[i].name != name && t[i].name != "" {
		i = (i + 1) % setSlots
	}
	return &t[i]
}
