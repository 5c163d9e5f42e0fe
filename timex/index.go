package timex

import (
	"slices"
	"sort"

	"attest/scan"
)

// What makes finding quick: each rule is tried only at tokens with which it
// can begin, and only where a word that it cannot do without is near.

// index finds with which tokens each rule can begin.
func (f *Finder) index() {
	f.below = map[int]*datesBelow{}
	f.numberWords = starts{words: map[string]bool{}}
	for _, w := range f.numbers.FirstWords() {
		f.numberWords.words[w] = true
	}
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
		need, ok := f.needOfRule(r)
		f.rules[i].anywhere = !ok
		for w := range need.words {
			f.needs[w] = append(f.needs[w], i)
		}
		if need.digits {
			f.needsDigits = append(f.needsDigits, i)
		}
	}
}

// needOfRule returns words of which every match of a rule has one; false when
// there are none such.
func (f *Finder) needOfRule(r rule) (starts, bool) {
	out := starts{words: map[string]bool{}}
	for _, p := range r.patterns {
		one, ok := f.need(p, r.level)
		if !ok {
			return starts{}, false
		}
		out.add(one)
	}
	return out, true
}

// farthest is within how many tokens of a rule's beginning its needed word
// stands; no pattern is longer before it.
const farthest = 14

// need returns words of which every match of a sequence has one: those of the
// rarest of the parts that are not optional.
func (f *Finder) need(nodes []node, level int) (best starts, found bool) {
	for i := range nodes {
		n := &nodes[i]
		if n.optional || n.kind == not || n.kind == ahead || n.kind == lineStart {
			continue
		}
		one, ok := starts{words: map[string]bool{}}, true
		switch {
		case n.kind == group:
			for _, arm := range n.arms {
				a, has := f.need(arm, level)
				ok = ok && has
				one.add(a)
			}
		case n.kind == class && n.word == "date":
			one = f.dates(level).need
		default:
			f.starts(nodes[i:i+1], level, &one)
		}
		if ok && (!found || one.cost() < best.cost()) {
			best, found = one, true
		}
	}
	return best, found
}

// datesBelow is what the expressions of the rules below a level begin with
// and have.
type datesBelow struct{ first, need starts }

// dates returns it, made once for each level.
func (f *Finder) dates(level int) *datesBelow {
	if d := f.below[level]; d != nil {
		return d
	}
	d := &datesBelow{first: starts{words: map[string]bool{}}, need: starts{words: map[string]bool{}}}
	f.below[level] = d
	for _, r := range f.rules {
		if r.level >= level {
			continue
		}
		for _, p := range r.patterns {
			f.starts(p, r.level, &d.first)
		}
		if one, ok := f.needOfRule(r); ok {
			d.need.add(one)
		} else {
			d.need.add(d.first)
		}
	}
	return d
}

// cost guesses how often one of the words stands in a text: short words often.
func (s starts) cost() int {
	cost := 0
	for w := range s.words {
		if len(w) <= 3 {
			cost += 50
		}
		cost++
	}
	if s.digits {
		cost += 30
	}
	return cost
}

func (s *starts) add(t starts) {
	for w := range t.words {
		s.words[w] = true
	}
	s.digits = s.digits || t.digits
}

// near lists, for each rule, the tokens that it needs one of.
func (f *Finder) near(tokens []scan.Token) [][]int32 {
	out := make([][]int32, len(f.rules))
	for i, t := range tokens {
		rules := f.needs[t.Fold]
		if t.Kind == scan.Digits {
			rules = f.needsDigits
		}
		for _, r := range rules {
			out[r] = append(out[r], int32(i))
		}
	}
	return out
}

// hopeful says whether a rule's needed word stands near enough after a token.
func hopeful(positions []int32, i int) bool {
	k := sort.Search(len(positions), func(k int) bool { return int(positions[k]) >= i })
	return k < len(positions) && int(positions[k]) < i+farthest
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
		into.add(f.dates(level).first)
	case "n", "hh", "dom", "ordinal":
		into.digits = true
		into.add(f.numberWords)
	case "mm", "ss", "hhmm", "mon", "year", "yy", "dd", "dth":
		into.digits = true
	}
	for w := range f.classes[name] {
		into.words[w] = true
	}
}

func builtIn(name string) bool {
	return slices.Contains([]string{"date", "n", "hh", "mm", "ss", "hhmm", "dom", "dd", "dth", "mon", "year", "yy", "ordinal", "word"}, name)
}
