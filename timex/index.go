package timex

import (
	"math/bits"
	"slices"
	"sort"

	"attest/scan"
)

// What makes finding quick: words are numbers while patterns are matched, and
// each rule is tried only at tokens with which it can begin, and only where a
// word that it cannot do without is near.

// vocabulary numbers the folded words of a pack's patterns and lists. Number
// 0 stands for digits, -1 for a word that no pattern knows.
type vocabulary map[string]int32

const (
	digitsID  = 0
	unknownID = -1
)

// of returns the number of a word, a new one for a new word.
func (v vocabulary) of(word string) int32 {
	id, ok := v[word]
	if !ok {
		id = int32(len(v) + 1)
		v[word] = id
	}
	return id
}

// ids returns the numbers of a text's tokens.
func (v vocabulary) ids(tokens []scan.Token) []int32 {
	out := make([]int32, len(tokens))
	for i, t := range tokens {
		if t.Kind == scan.Digits {
			continue // digitsID
		}
		id, ok := v[t.Fold]
		if !ok {
			id = unknownID
		}
		out[i] = id
	}
	return out
}

// wordSet is a set of numbers of words.
type wordSet []uint64

func (f *Finder) newSet() wordSet { return make(wordSet, len(f.words)/64+1) }

func (s wordSet) put(id int32)      { s[id/64] |= 1 << (id % 64) }
func (s wordSet) has(id int32) bool { return id >= 0 && s[id/64]&(1<<(id%64)) != 0 }

func (s wordSet) add(t wordSet) {
	for i, w := range t {
		s[i] |= w
	}
}

// each hands over the numbers in the set.
func (s wordSet) each(do func(int32)) {
	for i, w := range s {
		for ; w != 0; w &= w - 1 {
			do(int32(i*64 + bits.TrailingZeros64(w)))
		}
	}
}

// index finds with which words each rule can begin, and which it needs.
func (f *Finder) index() {
	for _, w := range f.numbers.FirstWords() {
		f.words.of(w)
	}
	f.numberWords = f.newSet()
	f.numberWords.put(digitsID)
	for _, w := range f.numbers.FirstWords() {
		f.numberWords.put(f.words.of(w))
	}
	f.cost = make([]int, len(f.words)+1)
	for w, id := range f.words {
		if f.cost[id] = 1; len(w) <= 3 {
			f.cost[id] = 50 // short words are in every sentence
		}
	}
	f.cost[digitsID] = 30
	f.abbreviated = f.newSet()
	point := f.words["."]
	for _, list := range f.classes {
		for _, entries := range list {
			for _, ph := range entries {
				if n := len(ph.ids); n > 1 && ph.ids[n-1] == point {
					f.abbreviated.put(ph.ids[n-2])
				}
			}
		}
	}
	f.byFirst = make([][]int, len(f.words)+1)
	f.needs = make([][]int, len(f.words)+1)
	f.below = map[int]*datesBelow{}
	for i, r := range f.rules {
		first := f.newSet()
		for _, p := range r.patterns {
			f.starts(p, r.level, first)
		}
		first.each(func(id int32) { f.byFirst[id] = append(f.byFirst[id], i) })
		need, ok := f.needOfRule(r)
		f.rules[i].anywhere = !ok
		need.each(func(id int32) { f.needs[id] = append(f.needs[id], i) })
	}
}

// needOfRule returns words of which every match of a rule has one; false when
// there are none such.
func (f *Finder) needOfRule(r rule) (wordSet, bool) {
	out := f.newSet()
	for _, p := range r.patterns {
		one, ok := f.need(p, r.level)
		if !ok {
			return nil, false
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
func (f *Finder) need(nodes []node, level int) (best wordSet, found bool) {
	least := 0
	for i := range nodes {
		n := &nodes[i]
		if n.optional || n.kind == not || n.kind == ahead || n.kind == lineStart {
			continue
		}
		one, ok := f.newSet(), true
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
			f.starts(nodes[i:i+1], level, one)
		}
		cost := 0
		one.each(func(id int32) { cost += f.cost[id] })
		if ok && (!found || cost < least) {
			best, found, least = one, true, cost
		}
	}
	return best, found
}

// datesBelow is what the expressions of the rules below a level begin with
// and have.
type datesBelow struct{ first, need wordSet }

// dates returns it, made once for each level.
func (f *Finder) dates(level int) *datesBelow {
	if d := f.below[level]; d != nil {
		return d
	}
	d := &datesBelow{first: f.newSet(), need: f.newSet()}
	f.below[level] = d
	for _, r := range f.rules {
		if r.level >= level {
			continue
		}
		for _, p := range r.patterns {
			f.starts(p, r.level, d.first)
		}
		if one, ok := f.needOfRule(r); ok {
			d.need.add(one)
		} else {
			d.need.add(d.first)
		}
	}
	return d
}

// starts adds the beginnings of a sequence and says whether it can be empty.
func (f *Finder) starts(nodes []node, level int, into wordSet) bool {
	for i := range nodes {
		n := &nodes[i]
		empty := n.optional
		switch n.kind {
		case not, ahead, lineStart:
			empty = true
		case literal:
			into.put(n.id)
		case group:
			for _, arm := range n.arms {
				if f.starts(arm, level, into) {
					empty = true
				}
			}
		case class:
			f.classStarts(n, level, into)
		}
		if !empty {
			return false
		}
	}
	return true
}

func (f *Finder) classStarts(n *node, level int, into wordSet) {
	switch n.word {
	case "date":
		into.add(f.dates(level).first)
	case "n", "hh", "dom", "ordinal":
		into.add(f.numberWords)
	case "mm", "ss", "hhmm", "mon", "year", "yy", "dd", "dth", "num":
		into.put(digitsID)
	}
	for id := range n.phrases {
		into.put(id)
	}
}

// bind numbers the words of a pattern and ties its classes to their lists.
func (f *Finder) bind(nodes []node) (unknown string) {
	for i := range nodes {
		n := &nodes[i]
		switch {
		case n.kind == literal:
			n.id = f.words.of(n.word)
			if n.word >= "0" && n.word <= "9999" {
				return "digits " + n.word
			}
		case n.kind == class && f.classes[n.word] != nil:
			n.phrases = f.classes[n.word]
		case n.kind == class && !builtIn(n.word):
			return "class <" + n.word + ">"
		}
		for _, arm := range n.arms {
			if unknown = f.bind(arm); unknown != "" {
				return unknown
			}
		}
	}
	return ""
}

// near lists, for each rule, the tokens that it needs one of.
func (f *Finder) near(ids []int32) [][]int32 {
	out := make([][]int32, len(f.rules))
	for i, id := range ids {
		if id == unknownID {
			continue
		}
		for _, r := range f.needs[id] {
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

func builtIn(name string) bool {
	return slices.Contains([]string{"date", "n", "hh", "mm", "ss", "hhmm", "dom", "dd", "dth", "mon", "year", "yy", "ordinal", "word", "num"}, name)
}
