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
}

// rule is a pattern with what it sets.
type rule struct {
	id       string
	line     int
	patterns [][]node
	set      []setting
	level    int
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
	f := &Finder{code: p.Code, classes: map[string]map[string][]phrase{}, byFirst: map[string][]int{}}
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

// index finds with which tokens each rule can begin.
func (f *Finder) index() {
	for i, r := range f.rules {
		first := starts{words: map[string]bool{}}
		for _, p := range r.patterns {
			f.starts(p, r.level, &first)
		}
		for w := range first.words {
			f.byFirst[w] = append(f.byFirst[w], i)
		}
		if first.digits {
			f.digits = append(f.digits, i)
		}
	}
}

// starts is what a pattern can begin with.
type starts struct {
	words  map[string]bool
	digits bool
}

// starts adds the beginnings of a sequence and says whether it can be empty.
func (f *Finder) starts(nodes []node, level int, into *starts) bool {
	for _, n := range nodes {
		empty := n.optional
		switch n.kind {
		case not, ahead, lineStart:
			empty = true
		case literal:
			into.words[n.word] = true
		case group:
			for _, arm := range n.arms {
				if f.starts(arm, level, into) {
					empty = true
				}
			}
		case class:
			f.classStarts(n.word, level, into)
		}
		if !empty {
			return false
		}
	}
	return true
}

func (f *Finder) classStarts(name string, level int, into *starts) {
	switch name {
	case "date":
		for _, r := range f.rules {
			if r.level < level {
				for _, p := range r.patterns {
					f.starts(p, r.level, into)
				}
			}
		}
	case "n", "hh", "dom":
		into.digits = true
		for _, w := range f.numbers.FirstWords() {
			into.words[w] = true
		}
	case "mm", "ss", "hhmm", "mon", "year", "yy", "dth":
		into.digits = true
	case "ordinal":
		into.digits = true
		for _, w := range f.numbers.FirstWords() {
			into.words[w] = true
		}
	}
	for w := range f.classes[name] {
		into.words[w] = true
	}
}

func builtIn(name string) bool {
	return slices.Contains([]string{"date", "n", "hh", "mm", "ss", "hhmm", "dom", "dth", "mon", "year", "yy", "ordinal", "word"}, name)
}
