package toponym

import (
	"errors"
	"fmt"
	"io/fs"
	"strconv"
	"strings"

	"attest/gazetteer"
	"attest/lang"
)

// words is what a language pack says of place names (places.tsv). Keys of
// several words are folded, without articles.
type words struct {
	kinds      map[string][]gazetteer.Kind
	near       map[string]bool    // "on outskirts of"
	between    map[string]string  // "road from" → "to"
	side       map[string]string  // "north of" → direction
	part       map[string]string  // "in north of" → direction
	compass    map[string]string  // before the name: "northern" → direction
	border     map[string]bool    // before a country: it only lies beside, « frontière avec »
	after      map[string]string  // after the name: « septentrional »
	unit       map[string]float64 // "miles" → km
	number     map[string]float64 // numbers in words
	in         map[string]string  // preposition → at, in, to, from, on, of
	article    map[string]bool
	same       map[string]string // "du" → "de"
	and        map[string]bool
	object     map[string]int // verbs that places are objects of, and how surely they are places
	of         map[string]bool
	title      map[string]bool
	body       map[string]bool
	where      map[string]bool // what opens a clause of place
	street     map[string]bool // before the name: a street is called after the place
	craft      map[string]bool // before the name of a ship, an operation or a paper
	saint      map[string]bool // which opens a saint's name
	shrine     map[string]bool // what is called after a saint
	allegiance map[string]bool // with a preposition, before whom somebody follows
	dweller    map[string]bool // after the name: who lives or serves there
	clock      map[string]bool // beside the name: whose time of day it is
	around     map[string]bool // behind the name: the land around what bears it
	weak       map[string]bool
	common     map[string]bool   // words that are no names when they stand alone
	given      map[string]bool   // places after which persons are called
	function   map[string]bool   // small words that begin sentences
	calendar   map[string]bool   // days and months, which are no part of the name that they stand behind
	demonym    map[string]string // → alpha-3
	longest    int               // words of the longest phrase
	nameParts
}

func readWords(p lang.Pack) (*words, error) {
	w := &words{kinds: map[string][]gazetteer.Kind{}, near: map[string]bool{}, between: map[string]string{}, side: map[string]string{}, part: map[string]string{},
		compass: map[string]string{}, border: map[string]bool{}, after: map[string]string{}, unit: map[string]float64{}, number: map[string]float64{}, in: map[string]string{}, article: map[string]bool{}, same: map[string]string{}, and: map[string]bool{}, object: map[string]int{},
		of: map[string]bool{}, title: map[string]bool{}, body: map[string]bool{}, where: map[string]bool{}, street: map[string]bool{}, craft: map[string]bool{}, saint: map[string]bool{}, shrine: map[string]bool{}, allegiance: map[string]bool{}, dweller: map[string]bool{}, clock: map[string]bool{}, around: map[string]bool{}, weak: map[string]bool{}, common: map[string]bool{}, given: map[string]bool{}, function: map[string]bool{}, calendar: map[string]bool{}, demonym: map[string]string{}}
	rows, err := lang.Table(p.FS, "places.tsv")
	if errors.Is(err, fs.ErrNotExist) {
		return w, nil
	}
	if err != nil {
		return nil, fmt.Errorf("language pack %s: %w", p.Code, err)
	}
	for _, r := range rows { // the small words first: the others are keyed without them
		key := gazetteer.Fold(r.Get("word"))
		switch r.Get("class") {
		case "article":
			w.article[key] = true
		case "same":
			w.same[key] = gazetteer.Fold(r.Get("value"))
		}
	}
	for _, r := range rows {
		if err := w.add(r); err != nil {
			return nil, fmt.Errorf("lang/%s/places.tsv:%d: %w", p.Code, r.Line, err)
		}
	}
	return w, w.readNumbers(p)
}

// apart splits elided words from what follows, as the texts' words are split.
var apart = strings.NewReplacer(" l'", " l' ", " d'", " d' ")

func (w *words) add(r lang.Row) error {
	key := w.key(strings.Fields(gazetteer.Fold(apart.Replace(" " + r.Get("word")))))
	w.longest = max(w.longest, strings.Count(key, " ")+1)
	value := r.Get("value")
	switch r.Get("class") {
	case "kind":
		for _, k := range r.List("value") {
			w.kinds[key] = append(w.kinds[key], gazetteer.Kind(k))
		}
	case "near":
		w.near[key] = true
	case "between":
		for _, v := range r.List("value") {
			w.between[key] += "|" + gazetteer.Fold(v) + "|"
		}
	case "side":
		w.side[key] = value
	case "part":
		w.part[key] = value
	case "compass":
		w.compass[key] = value
	case "border":
		w.border[key] = true
	case "after":
		w.after[key] = value
	case "unit":
		km, err := strconv.ParseFloat(value, 64)
		if err != nil {
			return fmt.Errorf("%q is no number of kilometres", value)
		}
		w.unit[key] = km
	case "in":
		w.in[key] = value
		if value == "of" {
			w.of[key] = true
		}
	case "and":
		w.and[key] = true
	case "object":
		w.object[key] = 1
		if value == "sure" {
			w.object[key] = 2
		}
	case "title":
		w.title[key] = true
	case "body":
		w.body[key] = true
	case "where":
		w.where[key] = true
	case "street":
		w.street[key] = true
	case "craft":
		w.craft[key] = true
	case "saint":
		w.saint[key] = true
	case "shrine":
		w.shrine[key] = true
	case "allegiance":
		w.allegiance[gazetteer.Fold(r.Get("word"))] = true
	case "dweller":
		w.dweller[gazetteer.Fold(r.Get("word"))] = true
	case "clock":
		w.clock[gazetteer.Fold(r.Get("word"))] = true
	case "around":
		w.around[gazetteer.Fold(r.Get("word"))] = true
	case "weak":
		w.weak[gazetteer.Fold(r.Get("word"))] = true
	case "common":
		w.common[gazetteer.Fold(r.Get("word"))] = true
	case "given":
		w.given[gazetteer.Fold(r.Get("word"))] = true
	case "function":
		w.function[gazetteer.Fold(r.Get("word"))] = true
	case "calendar":
		w.calendar[gazetteer.Fold(r.Get("word"))] = true
	case "demonym":
		w.demonym[key] = value
	case "article", "same":
	default:
		return fmt.Errorf("unknown class %q", r.Get("class"))
	}
	return nil
}

// preposition tells a preposition of place, contracted or not.
func (w *words) preposition(folded string) bool { return w.in[w.key([]string{folded})] != "" }

// key joins folded words without articles, contractions resolved.
func (w *words) key(folded []string) string {
	var b strings.Builder
	for _, f := range folded {
		if w.article[f] {
			continue
		}
		first, rest, compound := strings.Cut(f, " ") // « au-dessus »
		if s, ok := w.same[first]; ok {
			f = s
			if compound {
				f += " " + rest
			}
		}
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(f)
	}
	return b.String()
}
