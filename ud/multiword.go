package ud

import (
	"strings"
	"unicode"
)

// words appends the words of a sentence's tokens, with offsets: multiword
// tokens ("du") become their words ("de", "le").
func (t *tokenizer) words(out []Word, text string, tokens []span, x *lexicon, c *chunk) []Word {
	for i, s := range tokens {
		form := text[s.start:s.end]
		if parts := t.parts(text, tokens, i, x, c); parts != nil {
			for _, p := range parts {
				out = append(out, Word{Form: likeCase(p, form), Start: s.start, End: s.end})
			}
			continue
		}
		out = append(out, Word{Form: form, Start: s.start, End: s.end})
	}
	return out
}

// parts returns the words of a multiword token, nil for other tokens.
func (t *tokenizer) parts(text string, tokens []span, i int, x *lexicon, c *chunk) []string {
	s := tokens[i]
	if s.end-s.start > maxToken {
		return nil
	}
	folded := fold(text[s.start:s.end])
	parts, ok := t.multi[folded]
	if ok && t.ambiguous[folded] {
		forms := func(j int) string {
			if j < 0 || j >= len(tokens) {
				return ""
			}
			return fold(text[tokens[j].start:tokens[j].end])
		}
		c.list = contractionFeatures(c.list[:0], folded, forms, i, x)
		t.contraction.score(c.list, c.scores[:])
		if c.scores[1] <= c.scores[0] {
			return nil
		}
	}
	return parts
}

// likeCase writes a word with the capitals of the token it is part of.
func likeCase(word, token string) string {
	if token == strings.ToLower(token) {
		return word
	}
	if len(token) > 1 && token == strings.ToUpper(token) {
		return strings.ToUpper(word)
	}
	if strings.IndexFunc(token, unicode.IsUpper) == 0 && word == strings.ToLower(word) && strings.HasPrefix(strings.ToLower(token), prefix(word, 1)) {
		first := prefix(word, 1)
		return strings.ToUpper(first) + word[len(first):]
	}
	return word
}

// contractionFeatures describes the token i, which may be one word or two.
func contractionFeatures(fs []uint64, folded string, forms func(int) string, i int, x *lexicon) []uint64 {
	p1, p2, p3, n1, n2 := forms(i-1), forms(i-2), forms(i-3), forms(i+1), forms(i+2)
	w := hashOf(folded)
	id := uint64(4000)
	add := func(a, b uint64) {
		id++
		fs = append(fs, mix(mix(id*0x9E3779B97F4A7C15, a), b))
	}
	add(w, 0)
	add(w, hashOf(p1))
	add(w, hashOf(p2))
	add(w, hashOf(n1))
	add(hashOf(p1), 0)
	add(hashOf(p1), hashOf(p2))
	add(hashOf(n1), 0)
	add(hashOf(n2), 0)
	add(hashOf(n1), hashOf(n2))
	add(hashOf(p1), hashOf(n1))
	for n := 2; n <= 4; n++ {
		s1, s2, sn := hashOf(suffix(p1, n)), hashOf(suffix(p2, n)), hashOf(suffix(n1, n))
		add(w, s1)
		add(s1, 0)
		add(sn, 0)
		add(w, sn)
		add(s2, 0)
		add(s1, s2)
	}
	add(w, shapeOf(n1, true))
	add(w, shapeOf(p1, true))
	if x == nil {
		return fs
	}
	e1, e2, e3, f1 := x.lookup(p1), x.lookup(p2), x.lookup(p3), x.lookup(n1)
	add(w, e1.cat)
	add(w, e1.morph)
	add(e1.cat, e2.cat)
	add(e1.morph, e2.cat)
	add(mix(e1.cat, e2.cat), e3.cat)
	add(w, f1.cat)
	add(e1.cat, f1.morph)
	add(e1.cat, hashOf(p2))
	add(e1.morph, hashOf(p2))
	return fs
}
