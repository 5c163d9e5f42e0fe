package timex

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"attest/lang"
	"attest/quantity"
)

// File is the file of time words and patterns in a language pack.
const File = "time.txt"

// top is above the levels of all rules.
const top = 8

// Finder finds the times of one language. It is safe for concurrent use.
type Finder struct {
	code    string
	numbers *quantity.Reader
	words   vocabulary
	classes map[string]phrases
	rules   []rule
	// What index makes: rules by a word that they can begin with and by one
	// that they need, in file order; words that can begin a number.
	byFirst     [][]int
	needs       [][]int
	below       map[int]*datesBelow
	numberWords wordSet
	abbreviated wordSet // words that the pack also writes with a point
	cost        []int   // a guess at how often a word stands in a text
}

// rule is a pattern with what it sets.
type rule struct {
	id       string
	line     int
	patterns [][]node
	set      []setting
	level    int
	anywhere bool // has no word that it cannot do without
	inside   bool // stands only as the <date> of another rule
	notAfter []int32
	yes, no  []lang.Field
}

type setting struct{ field, value string }

// Load reads a pack's time words and patterns.
func Load(p lang.Pack) (*Finder, error) {
	stanzas, err := lang.Stanzas(p.FS, File)
	if err != nil {
		return nil, err
	}
	f := &Finder{code: p.Code, words: vocabulary{}, classes: map[string]phrases{}}
	if f.numbers, err = quantity.Load(p); err != nil {
		return nil, err
	}
	for _, s := range stanzas {
		if name := s.Get("class"); name != "" {
			f.addClass(name, s)
		}
	}
	for _, s := range stanzas {
		if s.Get("class") != "" {
			continue
		}
		if err := f.addRule(s); err != nil {
			return nil, fmt.Errorf("%s/%s:%d: %w", p.Code, File, s.Line, err)
		}
	}
	f.index()
	return f, nil
}

func (f *Finder) addClass(name string, s lang.Stanza) {
	c := f.classes[name]
	if c == nil {
		c = phrases{}
		f.classes[name] = c
	}
	for _, field := range s.Fields {
		if field.Key == "class" {
			continue
		}
		for _, words := range strings.Split(field.Value, "|") {
			if ph := f.newPhrase(strings.TrimSpace(words), field.Key); len(ph.ids) > 0 {
				c[ph.ids[0]] = append(c[ph.ids[0]], ph)
			}
		}
	}
	for _, list := range c {
		slices.SortStableFunc(list, func(a, b phrase) int { return len(b.ids) - len(a.ids) })
	}
}

func (f *Finder) addRule(s lang.Stanza) error {
	r := rule{id: f.code + "/time/" + s.Get("rule"), line: s.Line}
	if s.Get("rule") == "" {
		return fmt.Errorf("a stanza needs a class or a rule")
	}
	for _, field := range s.Fields {
		var err error
		switch field.Key {
		case "rule":
		case "pattern":
			var nodes []node
			if nodes, err = compile(field.Value); err == nil {
				if unknown := f.bind(nodes); unknown != "" {
					err = fmt.Errorf("there is no %s", unknown)
				}
			}
			r.patterns = append(r.patterns, nodes)
		case "set":
			for _, kv := range strings.Fields(field.Value) {
				k, v, ok := strings.Cut(kv, "=")
				if !ok {
					err = fmt.Errorf("%q is no field=value", kv)
				} else if err = (&form{}).put(k, v); err == nil {
					r.set = append(r.set, setting{k, v})
				}
			}
		case "level":
			if r.level, err = strconv.Atoi(field.Value); err != nil || r.level < 0 || r.level >= top {
				err = fmt.Errorf("level %q is not 0 to %d", field.Value, top-1)
			}
		case "inside":
			r.inside = true
		case "not-after":
			for _, w := range strings.Split(field.Value, "|") {
				r.notAfter = append(r.notAfter, f.newPhrase(strings.TrimSpace(w), "").ids...)
			}
		case "yes":
			r.yes = append(r.yes, field)
		case "no":
			r.no = append(r.no, field)
		default:
			err = fmt.Errorf("a rule has no %q", field.Key)
		}
		if err != nil {
			return fmt.Errorf("rule %s, line %d: %w", s.Get("rule"), field.Line, err)
		}
	}
	f.rules = append(f.rules, r)
	return nil
}
