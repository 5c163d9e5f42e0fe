package ud

import (
	"bufio"
	"fmt"
	"io"
	"maps"
	"slices"
	"strconv"
	"strings"
)

// lexicon knows the categories, forms and lemmas of a language's words, from
// a list of inflected forms. It keeps no words: a form's hash leads to its
// entry, which very many forms share ("plural noun that loses an s").
type lexicon struct {
	forms   table
	entries []entry
}

type entry struct {
	cat, morph uint64 // identify the set of categories, and of their forms
	lemmas     []lemmaBy
}

// lemmaBy is the edit script to the lemma for a UPOS.
type lemmaBy struct{ upos, script string }

// lookup returns the entry of a folded form. A form that is not there has an
// entry of its own kind.
func (x *lexicon) lookup(folded string) *entry {
	if i, ok := x.forms.find(key32(hashOf(folded))); ok && int(i) < len(x.entries) {
		return &x.entries[i]
	}
	return &unknownEntry
}

var unknownEntry = entry{cat: 1, morph: 1}

// lemma returns the lemma that the lexicon has for a form, or "".
func (x *lexicon) lemma(form, folded, upos string) string {
	for _, l := range x.lookup(folded).lemmas {
		if l.upos == upos {
			return applyScript(l.script, form)
		}
	}
	return ""
}

// readLexicon reads lines "form TAB UPOS TAB lemma TAB morphology". Lemmas
// are taken for nouns, verbs and adjectives when a form has but one.
func readLexicon(in io.Reader) (*lexicon, error) {
	type reading struct {
		cats, morphs []string
		lemmas       map[string]string
	}
	words := map[string]*reading{}
	scan := bufio.NewScanner(in)
	for line := 1; scan.Scan(); line++ {
		c := strings.Split(scan.Text(), "\t")
		if len(c) != 4 {
			return nil, fmt.Errorf("lexicon:%d: %d columns where there should be 4", line, len(c))
		}
		form := fold(c[0])
		w := words[form]
		if w == nil {
			w = &reading{lemmas: map[string]string{}}
			words[form] = w
		}
		if !slices.Contains(w.cats, c[1]) {
			w.cats = append(w.cats, c[1])
		}
		if m := c[1] + ":" + c[3]; !slices.Contains(w.morphs, m) {
			w.morphs = append(w.morphs, m)
		}
		participle := c[1] == "ADJ" && strings.HasPrefix(c[3], "K")
		if (c[1] == "VERB" || c[1] == "NOUN" || c[1] == "ADJ") && !participle {
			if old, ok := w.lemmas[c[1]]; ok && old != c[2] {
				w.lemmas[c[1]] = ""
			} else {
				w.lemmas[c[1]] = c[2]
			}
		}
	}
	kinds := map[string]uint32{}
	var list []string
	forms := map[uint32]uint32{}
	for _, form := range slices.Sorted(maps.Keys(words)) {
		w := words[form]
		slices.Sort(w.cats)
		slices.Sort(w.morphs)
		kind := strings.Join(w.cats, " ") + "\t" + strings.Join(w.morphs, " ")
		for _, upos := range slices.Sorted(maps.Keys(w.lemmas)) {
			if l := w.lemmas[upos]; l != "" {
				kind += "\t" + upos + "\t" + editScript(form, l)
			}
		}
		id, ok := kinds[kind]
		if !ok {
			id = uint32(len(list))
			kinds[kind] = id
			list = append(list, kind)
		}
		forms[key32(hashOf(form))] = id
	}
	x := &lexicon{forms: tableOf(forms)}
	cats, morphs := map[string]int{}, map[string]int{}
	for _, kind := range list {
		c := strings.Split(kind, "\t")
		e := entry{cat: number(cats, c[0]), morph: number(morphs, c[1])}
		for i := 2; i+1 < len(c); i += 2 {
			e.lemmas = append(e.lemmas, lemmaBy{c[i], c[i+1]})
		}
		x.entries = append(x.entries, e)
	}
	return x, scan.Err()
}

// number gives each string a number of its own, from 2 on.
func number(ids map[string]int, s string) uint64 {
	id, ok := ids[s]
	if !ok {
		id = len(ids) + 2
		ids[s] = id
	}
	return uint64(id)
}

func (w *writer) lexicon(x *lexicon) {
	w.table(x.forms)
	list := make([]string, len(x.entries))
	for i, e := range x.entries {
		parts := []string{strconv.FormatUint(e.cat, 10), strconv.FormatUint(e.morph, 10)}
		for _, l := range e.lemmas {
			parts = append(parts, l.upos, l.script)
		}
		list[i] = strings.Join(parts, "\t")
	}
	w.strings(list)
}

func (r *reader) lexicon() *lexicon {
	x := &lexicon{forms: r.table()}
	for _, s := range r.strings() {
		c := strings.Split(s, "\t")
		if len(c) < 2 {
			r.bad = true
			return x
		}
		var e entry
		e.cat, _ = strconv.ParseUint(c[0], 10, 64)
		e.morph, _ = strconv.ParseUint(c[1], 10, 64)
		for i := 2; i+1 < len(c); i += 2 {
			e.lemmas = append(e.lemmas, lemmaBy{c[i], c[i+1]})
		}
		x.entries = append(x.entries, e)
	}
	return x
}

// readClusters reads lines "word TAB cluster", the cluster a number of 12
// bits whose prefixes are wider clusters.
func readClusters(in io.Reader) (table, error) {
	m := map[uint32]uint32{}
	scan := bufio.NewScanner(in)
	for line := 1; scan.Scan(); line++ {
		word, code, _ := strings.Cut(scan.Text(), "\t")
		n, err := strconv.ParseUint(code, 10, 12)
		if err != nil {
			return table{}, fmt.Errorf("clusters:%d: %w", line, err)
		}
		m[key32(hashOf(word))] = uint32(n)
	}
	return tableOf(m), scan.Err()
}
