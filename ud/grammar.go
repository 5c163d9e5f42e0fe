package ud

import (
	"bufio"
	"fmt"
	"io"
	"math/rand/v2"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Grammar makes trees: sentences of a kind that the treebanks have too few of.
// A rule is "NAME: item item … | item item …"; an item is "relation=VALUE" or,
// for the head of the phrase, "*VALUE", and may end in "?" when it is to be
// left out half of the time. A value is another rule or a word, which may have
// its UPOS: "killed/VERB". "NAME/UPOS = word word …" is a list of words;
// a_b in it is a name of two words. The rule S is the sentence. Lines that
// begin with "|" go on with the rule before them, lines with "#" are comments.
// "elide aeiou de d' que qu'" shortens words before those letters.
type Grammar struct {
	rules  map[string][][]item
	vowels string
	elide  map[string]string
}

type item struct {
	relation string // "" for the head
	value    string
	upos     string
	optional bool
}

// ReadGrammar reads rules. Errors name file and line.
func ReadGrammar(in io.Reader, name string) (*Grammar, error) {
	g := &Grammar{rules: map[string][][]item{}, elide: map[string]string{}}
	scan := bufio.NewScanner(in)
	rule := ""
	for n := 1; scan.Scan(); n++ {
		line := strings.TrimSpace(scan.Text())
		if line == "" || line[0] == '#' {
			continue
		}
		if f := strings.Fields(line); f[0] == "elide" && len(f) > 1 {
			g.vowels = f[1]
			for i := 2; i+1 < len(f); i += 2 {
				g.elide[f[i]] = f[i+1]
			}
			continue
		}
		if line[0] != '|' {
			if left, words, ok := strings.Cut(line, " = "); ok && !strings.Contains(left, ":") {
				left, upos, _ := strings.Cut(left, "/")
				for w := range strings.FieldsSeq(words) {
					g.rules[left] = append(g.rules[left], wordItems(w, upos))
				}
				continue
			}
			var ok bool
			if rule, line, ok = strings.Cut(line, ": "); !ok {
				return nil, fmt.Errorf("%s:%d: neither a rule nor a list", name, n)
			}
		}
		for alternative := range strings.SplitSeq(line, " | ") {
			items, err := readItems(strings.TrimPrefix(alternative, "|"))
			if err != nil {
				return nil, fmt.Errorf("%s:%d: %w", name, n, err)
			}
			g.rules[rule] = append(g.rules[rule], items)
		}
	}
	if len(g.rules["S"]) == 0 {
		return nil, fmt.Errorf("%s: no rule S", name)
	}
	return g, scan.Err()
}

// wordItems makes a phrase of a word, or of a name of several.
func wordItems(word, upos string) []item {
	var items []item
	for i, w := range strings.Split(word, "_") {
		it := item{value: w, upos: upos}
		if i > 0 {
			it.relation = "flat"
			if w == "-" {
				it.relation, it.upos = "punct", "PUNCT"
			}
		}
		items = append(items, it)
	}
	return items
}

func readItems(s string) ([]item, error) {
	var items []item
	heads := 0
	for f := range strings.FieldsSeq(s) {
		var it item
		var head bool
		if it.value, head = strings.CutPrefix(f, "*"); head {
			heads++
		} else {
			var ok bool
			if it.relation, it.value, ok = strings.Cut(f, "="); !ok {
				return nil, fmt.Errorf("item %q has no relation", f)
			}
		}
		if len(it.value) > 1 {
			it.value, it.optional = strings.CutSuffix(it.value, "?")
		}
		it.value, it.upos, _ = strings.Cut(it.value, "/")
		items = append(items, it)
	}
	if heads != 1 {
		return nil, fmt.Errorf("%d heads in %q", heads, strings.TrimSpace(s))
	}
	return items, nil
}

// Generate makes n sentences. UPOS is set where the grammar gives it; lemmas
// and features are left open.
func (g *Grammar) Generate(n int, seed uint64) [][]Word {
	random := rand.New(rand.NewPCG(seed, 6))
	var out [][]Word
	for range n {
		words, root := g.expand(nil, "S", "", random, 0)
		words[root].Rel = "root"
		for i := range len(words) - 1 {
			next, _ := utf8.DecodeRuneInString(strings.ToLower(words[i+1].Form))
			if short := g.elide[words[i].Form]; short != "" && strings.ContainsRune(g.vowels, next) {
				words[i].Form = short
			}
		}
		first, size := utf8.DecodeRuneInString(words[0].Form)
		words[0].Form = string(unicode.ToUpper(first)) + words[0].Form[size:]
		out = append(out, words)
	}
	return out
}

// expand appends the words of a value and returns the place of their head.
func (g *Grammar) expand(words []Word, value, upos string, random *rand.Rand, depth int) ([]Word, int) {
	alternatives := g.rules[value]
	if alternatives == nil {
		return append(words, Word{Form: value, UPOS: upos, Head: -1}), len(words)
	}
	const deepest = 12
	items := alternatives[random.IntN(len(alternatives))]
	head := -1
	type dependent struct {
		word     int
		relation string
	}
	var dependents []dependent
	for _, it := range items {
		if it.optional && (depth > deepest || random.IntN(2) == 0) {
			continue
		}
		u := it.upos
		if u == "" && it.relation == "" {
			u = upos
		}
		var at int
		words, at = g.expand(words, it.value, u, random, depth+1)
		if it.relation == "" {
			head = at
		} else {
			dependents = append(dependents, dependent{at, it.relation})
		}
	}
	for _, d := range dependents {
		words[d.word].Head, words[d.word].Rel = head, d.relation
	}
	return words, head
}
