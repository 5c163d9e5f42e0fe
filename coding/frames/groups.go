package frames

import (
	"fmt"
	"io/fs"
	"maps"
	"slices"
	"strings"

	"attest/lang"
)

// groups are the word groups of a pack (groups.txt) by name: words of one class, any of
// which may stand where a frame names it, so that "drop +{poison}" is written once for
// sarin, chlorine and nerve gas.
type groups map[string]*group

type group struct {
	words []string // each group that it names told out
	line  int
	used  bool
}

// readGroups reads the groups of a pack. A group may name those above it. An error names
// the file and the line.
func readGroups(fsys fs.FS, code string) (groups, error) {
	stanzas, err := lang.Stanzas(fsys, "groups.txt")
	if err != nil {
		return nil, err
	}
	gs := groups{}
	for _, st := range stanzas {
		name, at := st.Get("group"), fmt.Sprintf("%s/%s:%d", code, st.File, st.Line)
		words, err := gs.alternatives(st, code, "words")
		switch {
		case err != nil:
			return nil, err
		case name == "":
			return nil, fmt.Errorf("%s: a stanza without \"group:\"", at)
		case gs[name] != nil:
			return nil, fmt.Errorf("%s: the group %q stands in line %d already", at, name, gs[name].line)
		case len(words) == 0:
			return nil, fmt.Errorf("%s: the group %q is empty", at, name)
		}
		gs[name] = &group{line: st.Line}
		for _, w := range words {
			gs[name].words = append(gs[name].words, w.told)
		}
	}
	return gs, nil
}

// alternative is one of the alternatives of a key, as the pack writes it and with words
// told out for the groups that it names.
type alternative struct{ written, told string }

// alternatives returns those of a stanza's key, each as often as its groups have words.
func (gs groups) alternatives(st lang.Stanza, code, key string) ([]alternative, error) {
	var all []alternative
	for _, field := range st.Fields {
		if field.Key != key {
			continue
		}
		for _, written := range field.List() {
			told, err := gs.tellOut(written)
			if err != nil {
				return nil, fmt.Errorf("%s/%s:%d: %q: %w", code, st.File, field.Line, written, err)
			}
			for _, t := range told {
				all = append(all, alternative{written, t})
			}
		}
	}
	return all, nil
}

// tellOut returns an alternative once for each word of each group that it names: "drop
// +{poison}" is "drop +sarin", "drop +chlorine", ….
func (gs groups) tellOut(written string) ([]string, error) {
	before, rest, opens := strings.Cut(written, "{")
	if !opens {
		return []string{written}, nil
	}
	name, after, closes := strings.Cut(rest, "}")
	if !closes {
		return nil, fmt.Errorf("a brace is not closed")
	}
	g := gs[name]
	if g == nil {
		return nil, fmt.Errorf("groups.txt has no group %q", name)
	}
	g.used = true
	ends, err := gs.tellOut(after)
	if err != nil {
		return nil, err
	}
	var told []string
	for _, w := range g.words {
		for _, end := range ends {
			told = append(told, before+w+end)
		}
	}
	return told, nil
}

// unused returns an error for the first group that nothing names.
func (gs groups) unused(code string) error {
	for _, name := range slices.SortedFunc(maps.Keys(gs), func(a, b string) int { return gs[a].line - gs[b].line }) {
		if g := gs[name]; !g.used {
			return fmt.Errorf("%s/groups.txt:%d: no frame uses the group %q", code, g.line, name)
		}
	}
	return nil
}
