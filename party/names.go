package party

import (
	"slices"
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
	lines     []line                 // by sentence, made on demand
	full      map[int32]bool         // actors named by more than an acronym
	countries map[string]int         // how often a country is named
	own       map[string][]int32     // abbreviations that the text explains: aliases of the listed actor
	local     map[string]Description // abbreviations that the text explains by a name that is not listed
}

// mention is one place where a text may name an actor.
type mention struct {
	first, last int     // words of the sentence
	shouted     bool    // an abbreviation in a sentence that is all in capitals
	aliases     []int32 // of the lexicon
}

// Names goes over a text once. The sentences are of this text.
func (l *Lexicon) Names(text string, sents []ud.Sentence) *Names {
	n := &Names{text: text, sentences: make([][]mention, len(sents)), full: map[int32]bool{}, countries: map[string]int{}, own: map[string][]int32{}, local: map[string]Description{}}
	lists := make([][]atom, len(sents))
	for s := range sents {
		if start, end := sents[s].Start, sents[s].End; start >= 0 && end <= len(text) && start < end {
			lists[s] = atoms(text[start:end])
			n.learn(l, text[start:end], lists[s], sents[s])
		}
	}
	for s := range sents {
		n.find(l, s, sents[s], lists[s])
	}
	return n
}

// find notes the actors and countries that a sentence names.
func (n *Names) find(l *Lexicon, s int, sent ud.Sentence, list []atom) {
	shouted := shouting(list)
	for i := 0; i < len(list); {
		if v, k := l.nations.names.longest(list, i); k > 0 && (!nationKey(v[0]).abbreviation() || list[i].caps && !shouted) {
			n.countries[l.nations.list[nationKey(v[0]).index()].iso3]++
		}
		values, k := l.names.longest(list, i)
		if own := n.own[list[i].key]; k <= 1 && list[i].caps && len(own) > 0 {
			values, k = own, 1
		}
		if _, other := n.local[list[i].key]; k == 0 || k == 1 && other && list[i].caps {
			i++
			continue
		}
		m := mention{first: wordAt(sent.Words, sent.Start+list[i].start), last: wordAt(sent.Words, sent.Start+list[i+k-1].start), shouted: shouted && k == 1}
		for _, v := range values {
			if l.fits(l.aliases[v], list[i:i+k], sent.Words[m.last]) {
				m.aliases = append(m.aliases, v)
				if a := l.aliases[v]; !a.short && a.speaker == "" && len(values) == 1 && (!a.plain || l.holdsName(list[i:i+k])) {
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

// holdsName tells words without capitals of which one is a name, of a country or of a listed actor: « rebelles
// houthis », not « comités de vigilance », which are somebody only in his country.
func (l *Lexicon) holdsName(list []atom) bool {
	for i := range list {
		if _, k := l.nations.names.longest(list, i); k > 0 {
			return true
		}
		values, _ := l.names.longest(list[i:i+1], 0)
		if slices.ContainsFunc(values, func(v int32) bool { return !l.aliases[v].plain && l.aliases[v].speaker == "" }) {
			return true
		}
	}
	return false
}

// shouting tells whether a sentence is written in capitals, so that they say
// nothing.
func shouting(list []atom) bool {
	caps := 0
	for _, a := range list {
		if a.caps {
			caps++
		}
	}
	return len(list) > 2 && caps*4 > len(list)*3
}

// fits tells whether a name may stand here as it is written.
func (l *Lexicon) fits(a alias, list []atom, last ud.Word) bool {
	if a.short {
		if !list[0].caps && len(list) == 1 && !(list[0].capital && a.length >= 4 && !a.foreign && last.UPOS == "PROPN") || last.UPOS == "VERB" || last.UPOS == "AUX" || last.UPOS == "PRON" || last.UPOS == "ADP" || last.UPOS == "DET" {
			return false
		}
		return list[0].capital
	}
	if a.plain || a.small || a.speaker != "" {
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
			return l.nations.list[nationKey(v[0]).index()].iso3
		}
	}
	return ""
}
