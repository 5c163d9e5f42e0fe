package party

import (
	"slices"

	"attest"
	"attest/ud"
)

// reader says what the phrases of one sentence name.
type reader struct {
	*Lexicon
	text     *Names // what the whole text names
	sentence int
	words    line
	ctx      Context
}

func (l *Lexicon) reader(n *Names, sents []ud.Sentence, s int, ctx Context) *reader {
	return &reader{l, n, s, n.line(l, sents, s), ctx}
}

// speakingOf is the reader where the text is about another country, or about none.
func (r *reader) speakingOf(country string) *reader {
	other := *r
	other.ctx.Country = country
	return &other
}

// within reports whether the sentences have such a word.
func within(sents []ud.Sentence, s, word int) bool {
	return s >= 0 && s < len(sents) && word >= 0 && word < len(sents[s].Words)
}

// phrase is the noun phrase of a head.
func (r *reader) phrase(head int) phrase { return r.phraseOf(r.words, head) }

// at returns the longest mention of a listed actor that covers a word.
func (r *reader) at(word int) *mention { return r.text.at(r.sentence, word) }

// resolve chooses the actor that a mention means, or nil.
func (r *reader) resolve(m *mention) *Actor {
	var best *Actor
	bestScore := 0
	for _, v := range m.aliases {
		a := r.aliases[v]
		actor := &r.actors[a.actor]
		if a.speaker != "" && (!r.speaks(a.speaker, r.ctx.Speaker) || !r.text.full[a.actor] && (r.labelled(m) > 1 || !actor.lived(r.ctx.Year))) {
			continue
		}
		score := 1
		if r.text.full[a.actor] {
			score += 8
		}
		home := actor.Country == "" && len(actor.Theatre) == 0 || actor.Monitor || actor.Kind == attest.MediaParty || actor.Kind == attest.Aid
		for _, c := range append([]string{actor.Country}, actor.Theatre...) {
			if c == "" {
				continue
			}
			if c == r.ctx.Country {
				score += 4
				home = true
			}
			if r.text.countries[c] > 0 {
				score += 2
				home = true
			}
		}
		switch {
		case actor.lived(r.ctx.Year):
			score += 3
		case actor.alive(r.ctx.Year):
			score += 2
		default:
			score -= 3
		}
		if !a.foreign {
			score++
		}
		if a.plain && a.speaker == "" && r.ctx.Country != "" && !actor.in(r.ctx.Country) && !r.text.full[a.actor] {
			continue // a general word that means him elsewhere
		}
		if m.shouted && a.short && !home && !r.text.full[a.actor] {
			continue
		}
		if (a.short || a.plain) && a.speaker == "" && !home && !r.text.full[a.actor] && (a.plain || len(m.aliases) > 1 || m.last == m.first && a.length < 3) {
			continue // too little to go by
		}
		if score > bestScore || score == bestScore && best != nil && actor.main && !best.main { // the whole before its part
			best, bestScore = actor, score
		}
	}
	return best
}

// labelled counts those of the year whom the one that speaks calls by a label: "the terrorists" of a
// state with several foes are nobody by name.
func (r *reader) labelled(m *mention) int {
	n := 0
	for _, v := range m.aliases {
		if a := r.aliases[v]; a.speaker != "" && r.actors[a.actor].lived(r.ctx.Year) && r.speaks(a.speaker, r.ctx.Speaker) {
			n++
		}
	}
	return n
}

// ofKind lists the actors of a kind that the text names, in order.
func (r *reader) ofKind(kind attest.PartyKind) []*Actor {
	var out []*Actor
	for _, mentions := range r.text.sentences {
		for i := range mentions {
			if a := r.resolve(&mentions[i]); a != nil && a.Kind == kind && !slices.Contains(out, a) {
				out = append(out, a)
			}
		}
	}
	return out
}
