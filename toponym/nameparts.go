package toponym

import (
	"fmt"
	"io/fs"

	"attest/gazetteer"
	"attest/lang"
)

// nameParts are small words inside names of places, in whatever language the names are.
type nameParts struct {
	opener   map[string]bool // the first word of many names: "Tal Rifat"
	opening  map[string]bool // an article with which many names begin: "El Wak"
	particle map[string]bool // stands small inside a name: "al-Bab"
	binder   map[string]bool // stands before a part of a name and before nothing else: "Santa Rosa del Aguaray"
	small    map[string]bool // opens a name though it is written small: "ain al-Helwa"
}

func readNameParts(world fs.FS) (nameParts, error) {
	const file = "toponyms.tsv"
	p := nameParts{map[string]bool{}, map[string]bool{}, map[string]bool{}, map[string]bool{}, map[string]bool{}}
	sets := map[string]map[string]bool{"opener": p.opener, "article": p.opening, "particle": p.particle, "binder": p.binder, "small": p.small}
	rows, err := lang.Table(world, file)
	if err != nil {
		return p, err
	}
	for _, r := range rows {
		for _, class := range r.List("class") {
			if sets[class] == nil {
				return p, fmt.Errorf("lang/world/%s:%d: unknown class %q", file, r.Line, class)
			}
			sets[class][gazetteer.Fold(r.Get("word"))] = true
		}
	}
	return p, nil
}
