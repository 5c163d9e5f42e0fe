package party

import (
	"sort"
	"strings"

	"attest"
	"attest/ud"
)

// Names are the listed actors that a text names, and what in the text helps
// to tell namesakes apart.
type Names struct {
	text      string
	sentences [][]mention
	full      map[int32]bool // actors named by more than an acronym
	countries map[string]int // how often a country is named
}

// mention is one place where a text may name an actor.
type mention struct {
	first, last int     // words of the sentence
	aliases     []int32 // of the lexicon
}

// Names goes over a text once. The sentences are of this text.
func (l *Lexicon) Names(text string, sents []ud.Sentence) *Names {
	n := &Names{text: text, sentences: make([][]mention, len(sents)), full: map[int32]bool{}, countries: map[string]int{}}
	for s := range sents {
		start, end := sents[s].Start, sents[s].End
		if start < 0 || end > len(text) || start >= end {
			continue
		}
		list := atoms(text[start:end])
		for i := 0; i < len(list); {
			if v, k := l.nations.names.longest(list, i); k > 0 {
				n.countries[l.nations.list[v[0]>>2].iso3]++
			}
			values, k := l.names.longest(list, i)
			if k == 0 {
				i++
				continue
			}
			m := mention{first: wordAt(sents[s].Words, start+list[i].start), last: wordAt(sents[s].Words, start+list[i+k-1].start)}
			for _, v := range values {
				if l.fits(l.aliases[v], list[i:i+k], sents[s].Words[m.last]) {
					m.aliases = append(m.aliases, v)
					if a := l.aliases[v]; !a.short && a.speaker == "" && len(values) == 1 {
						n.full[a.actor] = true
					}
				}
			}
			if len(m.aliases) == 0 {
				i++
				continue
			}
			n.sentences[s] = append(n.sentences[s], m)
			i += k
		}
	}
	return n
}

// fits tells whether a name may stand here as it is written.
func (l *Lexicon) fits(a alias, list []atom, last ud.Word) bool {
	if a.short {
		if !list[0].caps && len(list) == 1 || last.UPOS == "VERB" || last.UPOS == "AUX" || last.UPOS == "PRON" || last.UPOS == "ADP" || last.UPOS == "DET" {
			return false
		}
		return list[0].capital
	}
	if a.plain {
		return true
	}
	for _, t := range list {
		if t.capital {
			return true
		}
	}
	return false
}

// wordAt returns the index of the last word that begins at or before an offset.
func wordAt(words []ud.Word, offset int) int {
	i := sort.Search(len(words), func(k int) bool { return words[k].Start > offset })
	return max(0, i-1)
}

// at returns the longest mention in sentence s that covers word w.
func (n *Names) at(s, w int) *mention {
	if s >= len(n.sentences) {
		return nil
	}
	for i := range n.sentences[s] {
		if m := &n.sentences[s][i]; m.first <= w && w <= m.last {
			return m
		}
	}
	return nil
}

// resolve chooses the actor that a mention means, or nil.
func (l *Lexicon) resolve(n *Names, m *mention, ctx Context) *Actor {
	var best *Actor
	bestScore := 0
	for _, v := range m.aliases {
		a := l.aliases[v]
		actor := &l.actors[a.actor]
		if a.speaker != "" && !l.speaks(a.speaker, ctx.Speaker) {
			continue
		}
		score := 1
		if n.full[a.actor] {
			score += 8
		}
		home := actor.Country == "" && len(actor.Theatre) == 0
		for _, c := range append([]string{actor.Country}, actor.Theatre...) {
			if c == "" {
				continue
			}
			if c == ctx.Country {
				score += 4
				home = true
			}
			if n.countries[c] > 0 {
				score += 2
				home = true
			}
		}
		if actor.alive(ctx.Year) {
			score += 2
		} else {
			score -= 3
		}
		if !a.foreign {
			score++
		}
		if (a.short || a.plain) && !home && !n.full[a.actor] && (a.plain || len(m.aliases) > 1 || m.last == m.first && a.length < 4) {
			continue // too little to go by
		}
		if score > bestScore {
			best, bestScore = actor, score
		}
	}
	return best
}

// speaks tells whether a speaker, by his canonical name, is of one of the
// sides that use a partisan name: countries' codes or ids of actors, joined
// by "+". Whoever is part of an actor, or speaks for a state, is of its side.
func (l *Lexicon) speaks(sides, speaker string) bool {
	if speaker == "" {
		return false
	}
	country := l.countryIn(speaker)
	for _, side := range strings.Split(sides, "+") {
		if side == country && country != "" {
			return true
		}
		for a, depth := l.byCanonical[speaker], 0; a != nil && depth < 8; a, depth = l.byID[a.Parent], depth+1 {
			if a.ID == side || a.Country == side && stateBody(a.Kind) {
				return true
			}
		}
	}
	return false
}

func stateBody(k attest.PartyKind) bool { return k == attest.StateForce || k == attest.Government }

// countryIn returns the first country that a name mentions, or "".
func (l *Lexicon) countryIn(name string) string {
	list := atoms(name)
	for i := range list {
		if v, k := l.nations.names.longest(list, i); k > 0 {
			return l.nations.list[v[0]>>2].iso3
		}
	}
	return ""
}
