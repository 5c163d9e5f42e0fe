package syntax

import (
	"slices"
	"strings"
)

// WordSet is a closed set of words of a pack: entries of one or more words,
// each compared with the lemma or the form in small letters. An entry that begins with
// "+self" is a verb with a reflexive pronoun, wherever that stands before it:
// "+self défendre" is « se défendent », « s'en est défendu ».
type WordSet struct{ *wordSet }

type wordSet struct {
	byFirst   map[string][][]string
	reflexive map[string][][]string
	number    uint // of a set of a grammar, from 1 on; 0 for a set of its own (opening.go)
}

// selfMark opens an entry for a reflexive verb.
const selfMark = "+self"

// NewWordSet splits each entry at spaces and after apostrophes, as the
// tokeniser does.
func NewWordSet(entries []string) WordSet {
	set := WordSet{&wordSet{byFirst: map[string][][]string{}, reflexive: map[string][][]string{}}}
	for _, e := range entries {
		switch parts := splitEntry(e); {
		case len(parts) > 1 && parts[0] == selfMark:
			set.reflexive[parts[1]] = append(set.reflexive[parts[1]], parts[1:])
		case len(parts) > 0:
			set.byFirst[parts[0]] = append(set.byFirst[parts[0]], parts)
		}
	}
	return set
}

func splitEntry(e string) []string {
	e = strings.ReplaceAll(strings.ToLower(e), "’", "'")
	return strings.Fields(strings.ReplaceAll(e, "'", "' "))
}

// Has reports whether a single word is an entry.
func (set WordSet) Has(word string) bool {
	for _, parts := range set.byFirst[word] {
		if len(parts) == 1 {
			return true
		}
	}
	return false
}

// At returns how many words of the sentence, from i on, the longest matching
// entry covers; 0 when none matches, or i is no word of the sentence.
func (set WordSet) At(s *Sentence, i int) int {
	if i < 0 || i >= len(s.Words) || !s.opens(i, set) {
		return 0
	}
	best := 0
	for k, key := range [2]string{s.Lower[i], s.Lemma[i]} {
		if k > 0 && key == s.Lower[i] {
			break
		}
		for _, parts := range set.byFirst[key] {
			if n := s.matchParts(parts, i); n > best {
				best = n
			}
		}
		if len(set.reflexive) == 0 {
			continue
		}
		for _, parts := range set.reflexive[key] {
			if n := s.matchParts(parts, i); n > best && s.hasReflexive(i) {
				best = n
			}
		}
	}
	if surface := s.SurfaceAt(i); surface != "" {
		for _, parts := range set.byFirst[surface] {
			if n := s.matchParts(parts, i); n > best {
				best = n
			}
		}
	}
	return best
}

// Verb reports whether the verb at i is an entry, by itself or with the particle that
// stands behind its object: "held the attackers off".
func (set WordSet) Verb(s *Sentence, v int) bool {
	if !s.opens(v, set) {
		return false
	}
	if set.At(s, v) > 0 {
		return true
	}
	for _, k := range s.Children(v, "compound:prt", "advmod") {
		for _, parts := range set.byFirst[s.Lemma[v]] {
			if k > v && len(parts) == 2 && parts[1] == s.Lower[k] {
				return true
			}
		}
	}
	return false
}

// Word reports whether the word at i alone is an entry, by lemma or form; -1, on which a
// root hangs, is none.
func (set WordSet) Word(s *Sentence, i int) bool {
	if i < 0 || !s.opens(i, set) {
		return false
	}
	return set.Has(s.Lemma[i]) || s.Lower[i] != s.Lemma[i] && set.Has(s.Lower[i]) || set.hasOfSelf(s, i)
}

// hasOfSelf reports whether the word at i alone is an entry as a reflexive verb.
func (set WordSet) hasOfSelf(s *Sentence, i int) bool {
	if len(set.reflexive) == 0 {
		return false
	}
	for _, key := range [2]string{s.Lower[i], s.Lemma[i]} {
		for _, parts := range set.reflexive[key] {
			if len(parts) == 1 && s.hasReflexive(i) {
				return true
			}
		}
	}
	return false
}

// hasReflexive reports whether a verb has a reflexive pronoun before it.
func (s *Sentence) hasReflexive(v int) bool {
	return slices.ContainsFunc(s.Kids[v], func(k int) bool { return k < v && s.Is(k, "PRON") && s.Words[k].Feat("Reflex") == "Yes" })
}

// In reports whether an entry occurs in the half-open word range.
func (set WordSet) In(s *Sentence, from, to int) (int, bool) {
	if s.settled != nil && set.number > 0 && !s.settled.opens.has(set.number) {
		return 0, false
	}
	for i := max(from, 0); i < to && i < len(s.Words); i++ {
		if n := set.At(s, i); n > 0 && i+n <= to {
			return i, true
		}
	}
	return 0, false
}

// HasPrep reports whether a preposition, as lemmas of case markers joined by spaces, is
// in the set as a whole or by its first word.
func (set WordSet) HasPrep(prep string) bool {
	if prep == "" {
		return false
	}
	if !strings.ContainsAny(prep, " '") { // one word, as most are
		return set.Has(prep)
	}
	parts := splitEntry(prep)
	for _, entry := range set.byFirst[parts[0]] {
		if len(entry) <= len(parts) && slices.Equal(entry, parts[:len(entry)]) {
			return true
		}
	}
	return false
}
