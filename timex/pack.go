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
	classes map[string]map[string][]phrase // class, first token → phrases, longest first
	rules   []rule
	byFirst map[string][]int // first token → rules that can begin with it, in file order
	digits  []int            // rules that can begin with digits
	// Rules by a word, or by digits, of which each of their matches has one.
	needs       map[string][]int
	needsDigits []int
	below       map[int]*datesBelow
	numberWords starts
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
	notAfter []string
	yes, no  []lang.Field
}

type setting struct{ field, value string }

// Load reads a pack's time words and patterns.
func Load(p lang.Pack) (*Finder, error) {
	stanzas, err := lang.Stanzas(p.FS, File)
	if err != nil {
		return nil, err
	}
	f := &Finder{code: p.Code, classes: map[string]map[string][]phrase{}, byFirst: map[string][]int{}, needs: map[string][]int{}}
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
		c = map[string][]phrase{}
		f.classes[name] = c
	}
	for _, field := range s.Fields {
		if field.Key == "class" {
			continue
		}
		for _, words := range strings.Split(field.Value, "|") {
			if ph := newPhrase(strings.TrimSpace(words), field.Key); len(ph.words) > 0 {
				c[ph.words[0]] = append(c[ph.words[0]], ph)
			}
		}
	}
	for _, list := range c {
		slices.SortStableFunc(list, func(a, b phrase) int { return len(b.words) - len(a.words) })
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
				err = f.check(nodes)
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
				r.notAfter = append(r.notAfter, newPhrase(strings.TrimSpace(w), "").words...)
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

// check refuses classes that nobody defined.
func (f *Finder) check(nodes []node) error {
	for _, n := range nodes {
		if n.kind == class && f.classes[n.word] == nil && !builtIn(n.word) {
			return fmt.Errorf("there is no class <%s>", n.word)
		}
		for _, arm := range n.arms {
			if err := f.check(arm); err != nil {
				return err
			}
		}
	}
	return nil
}
