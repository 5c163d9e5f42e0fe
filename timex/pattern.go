package timex

import (
	"fmt"
	"slices"
	"strings"

	"attest/scan"
)

// A pattern is written as words and classes: "on? (late|early)? <weekday>
// !prayers" (&word: must follow). What is written without a space must stand without one in the
// text ("<hh>:<mm>"), save after an apostrophe.
type node struct {
	kind     nodeKind
	word     string // literal: the folded token; class: its name
	field    string // class: the field that takes its value
	glued    bool
	capital  bool // literal: must begin with a capital where the text has any
	optional bool
	arms     [][]node // group: alternatives
	// What binding to the pack fills in.
	id      int32   // literal: the word's number
	phrases phrases // class: its list
}

type nodeKind uint8

const (
	literal nodeKind = iota
	class
	group
	not       // arms[0] must not follow
	ahead     // arms[0] must follow
	lineStart // the next token begins a line
)

// compile reads a pattern.
func compile(pattern string) ([]node, error) {
	p := parser{s: pattern}
	nodes, err := p.sequence()
	if err != nil {
		return nil, err
	}
	if p.i < len(p.s) {
		return nil, fmt.Errorf("pattern %q: %q is left over", pattern, p.s[p.i:])
	}
	if len(nodes) == 0 {
		return nil, fmt.Errorf("the pattern is empty")
	}
	return nodes, nil
}

type parser struct {
	s     string
	i     int
	space bool // a space stood before what comes next
}

// sequence reads nodes up to the end, a "|" or a ")".
func (p *parser) sequence() ([]node, error) {
	var out []node
	p.space = true
	for p.i < len(p.s) {
		switch c := p.s[p.i]; c {
		case ' ':
			p.i++
			p.space = true
			continue
		case '|', ')':
			return out, nil
		case '(':
			n, err := p.group()
			if err != nil {
				return nil, err
			}
			out = append(out, p.suffixed(n)...)
		case '<':
			n, err := p.class()
			if err != nil {
				return nil, err
			}
			out = append(out, p.suffixed(n)...)
		case '!', '&':
			p.i++
			n, err := p.one()
			if err != nil {
				return nil, err
			}
			kind := not
			if c == '&' {
				kind = ahead
			}
			out = append(out, node{kind: kind, arms: [][]node{n}})
		default:
			out = append(out, p.suffixed(p.words()...)...)
		}
		p.space = false
	}
	return out, nil
}

// one reads a single class, group or word.
func (p *parser) one() ([]node, error) {
	if p.i >= len(p.s) {
		return nil, fmt.Errorf("pattern %q ends after ! or &", p.s)
	}
	switch p.s[p.i] {
	case '(':
		n, err := p.group()
		return []node{n}, err
	case '<':
		n, err := p.class()
		return []node{n}, err
	}
	return p.words(), nil
}

func (p *parser) group() (node, error) {
	n := node{kind: group, glued: !p.space}
	p.i++
	for {
		arm, err := p.sequence()
		if err != nil {
			return n, err
		}
		n.arms = append(n.arms, arm)
		if p.i >= len(p.s) {
			return n, fmt.Errorf("pattern %q: a ( is not closed", p.s)
		}
		p.i++
		if p.s[p.i-1] == ')' {
			return n, nil
		}
	}
}

func (p *parser) class() (node, error) {
	end := strings.IndexByte(p.s[p.i:], '>')
	if end < 0 {
		return node{}, fmt.Errorf("pattern %q: a < is not closed", p.s)
	}
	name, field, named := strings.Cut(p.s[p.i+1:p.i+end], ":")
	if !named {
		field = name
	}
	n := node{kind: class, word: name, field: field, glued: !p.space}
	if name == "line" {
		n.kind = lineStart
	}
	p.i += end + 1
	return n, nil
}

// words reads a run of literal text, which may be several tokens.
func (p *parser) words() []node {
	start := p.i
	for p.i < len(p.s) && !strings.ContainsRune(" |()<>!&?", rune(p.s[p.i])) {
		p.i++
	}
	text := p.s[start:p.i]
	capital := strings.HasPrefix(text, "^")
	var out []node
	for k, t := range scan.Tokens(strings.TrimPrefix(text, "^")) {
		glued := t.Glued
		if k == 0 {
			glued = !p.space
		} else if t.Kind == scan.Letters && out[k-1].word == "'" {
			glued = false
		}
		out = append(out, node{kind: literal, word: t.Fold, glued: glued, capital: capital && k == 0})
	}
	if p.i == start { // a stray mark such as "?" at the start
		p.i++
	}
	return out
}

// suffixed applies a "?" to what was read.
func (p *parser) suffixed(nodes ...node) []node {
	if p.i >= len(p.s) || p.s[p.i] != '?' {
		return nodes
	}
	p.i++
	if len(nodes) == 1 {
		nodes[0].optional = true
		return nodes
	}
	return []node{{kind: group, arms: [][]node{nodes}, optional: true}}
}

// phrases is a list of words, by the number of the first token, longest first.
type phrases map[int32][]phrase

// phrase is an entry of a list.
type phrase struct {
	ids     []int32 // of its tokens
	glued   []bool
	capital bool
	value   string
}

func (f *Finder) newPhrase(text, value string) phrase {
	ph := phrase{value: value, capital: strings.HasPrefix(text, "^")}
	for _, t := range scan.Tokens(strings.TrimPrefix(text, "^")) {
		id := int32(digitsID)
		if t.Kind != scan.Digits {
			id = f.words.of(t.Fold)
		}
		ph.ids = append(ph.ids, id)
		ph.glued = append(ph.glued, t.Glued && t.Kind != scan.Letters)
	}
	return ph
}

// at returns the phrases that stand at token i.
func (p phrases) at(ids []int32, i int) []phrase {
	var out []phrase
	for _, ph := range p[ids[i]] {
		if i+len(ph.ids) <= len(ids) && slices.Equal(ph.ids, ids[i:i+len(ph.ids)]) {
			out = append(out, ph)
		}
	}
	return out
}
