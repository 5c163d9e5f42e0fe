package party

import (
	"fmt"
	"io/fs"
	"strings"
	"sync"

	"attest/lang"
	"attest/scan"
)

// atom is one piece of a name for comparing: a run of letters or digits,
// folded, without a plural ending. "Jama’at" is one atom, "Al-Shabaab" two,
// "M23" two, "F.A.R.C." one; a possessive 's is none.
type atom struct {
	key        string
	start, end int  // bytes
	capital    bool // begins with a capital letter
	caps       bool // written in capitals, two letters or more
}

// atoms cuts a text for comparing.
func atoms(text string) []atom {
	tokens := scan.Tokens(text)
	out := make([]atom, 0, len(tokens))
	for i := 0; i < len(tokens); i++ {
		t := tokens[i]
		if t.Kind == scan.Mark {
			continue
		}
		a := atom{key: t.Fold, start: t.Start, end: t.End, capital: t.Capital, caps: t.AllCaps}
		if t.Kind == scan.Letters {
			if n := dotted(tokens, i); n > 1 { // F.A.R.C.
				var b strings.Builder
				for k := 0; k < n; k++ {
					b.WriteString(tokens[i+2*k].Fold)
				}
				i += 2 * (n - 1)
				a.key, a.end, a.caps = b.String(), tokens[i].End, true
			} else {
				for i+2 < len(tokens) && inner(tokens[i], tokens[i+1], tokens[i+2]) {
					a.key += tokens[i+2].Fold
					a.end = tokens[i+2].End
					i += 2
				}
				if i >= 1 && tokens[i-1].Fold == "'" && t.Glued && t.Fold == "s" {
					continue
				}
			}
			a.key = singular(a.key)
		}
		out = append(out, a)
	}
	return out
}

// dotted counts the letters of an abbreviation with points that begins at i.
func dotted(tokens []scan.Token, i int) int {
	n := 1
	for k := i; len(tokens[k].Fold) == 1 && k+2 < len(tokens) && tokens[k+1].Fold == "." && tokens[k+1].Glued &&
		tokens[k+2].Kind == scan.Letters && tokens[k+2].Glued && len(tokens[k+2].Fold) == 1; k += 2 {
		n++
	}
	return n
}

// inner tells whether an apostrophe stands inside a word ("Jama'at") and is
// neither an elision ("l'armée") nor a possessive ("Lord's").
func inner(before, mark, after scan.Token) bool {
	return mark.Fold == "'" && mark.Glued && after.Glued && after.Kind == scan.Letters &&
		len(before.Fold) > 1 && !comparing().elided[before.Fold] && !comparing().enclitic[after.Fold]
}

// comparedBy are the words by which names are compared in all languages.
type comparedBy struct {
	ownS     map[string]bool // names whose last s is no plural's: Hama is a town, no part of Hamas
	elided   map[string]bool // before an apostrophe, no part of the word behind it
	enclitic map[string]bool // behind an apostrophe, no part of the word before it
}

// comparing returns the words of lang/world/party.txt.
var comparing = sync.OnceValue(func() comparedBy {
	c, err := readComparedBy(lang.World())
	if err != nil {
		panic(err) // the file is embedded, and no test passes without it
	}
	return c
})

func readComparedBy(world fs.FS) (comparedBy, error) {
	c := comparedBy{map[string]bool{}, map[string]bool{}, map[string]bool{}}
	sets := map[string]map[string]bool{"own-s": c.ownS, "elided": c.elided, "enclitic": c.enclitic}
	stanzas, err := lang.Stanzas(world, "party.txt")
	if err != nil {
		return c, err
	}
	for _, s := range stanzas {
		set := sets[s.Get("set")]
		if set == nil {
			return c, fmt.Errorf("lang/world/%s:%d: unknown set %q", s.File, s.Line, s.Get("set"))
		}
		for _, w := range s.List("words") {
			set[w] = true
		}
	}
	return c, nil
}

// singular takes plural endings off, the same way in all languages: it serves
// comparison, not grammar.
func singular(w string) string {
	switch {
	case !strings.HasSuffix(w, "s") || comparing().ownS[w]:
	case len(w) > 5 && strings.HasSuffix(w, "ies"):
		return w[:len(w)-3] + "y"
	case len(w) > 3 && w[len(w)-2] != 's':
		return w[:len(w)-1]
	}
	return w
}

// keys returns the atoms' keys of a name.
func keys(name string) []string {
	if k, ok := wordKey(name); ok {
		return []string{k}
	}
	list := atoms(name)
	out := make([]string, len(list))
	for i, a := range list {
		out[i] = a.key
	}
	return out
}

// key returns the keys of a name as one string.
func key(name string) string {
	if k, ok := wordKey(name); ok {
		return k
	}
	return strings.Join(keys(name), " ")
}

// wordKey returns the key of a name that is one word, as most are: it is found without a
// list of atoms.
func wordKey(name string) (key string, ok bool) {
	w, ok := scan.Word(name)
	return singular(w.Fold), ok
}
