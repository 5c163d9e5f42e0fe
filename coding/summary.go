package coding

import (
	"slices"

	"attest"
)

// summaryOf returns the summary that a claim is part of: the nearest earlier
// one, the smallest that fits, whose act family, sides, place and time contain
// the claim's (codebook, section 2, Splitting and merging).
func (d *document) summaryOf(m *mention, all []*mention) *mention {
	var best *mention
	for _, w := range all {
		if w == m || !w.summary() || w.start() > m.start() || w.inherited == m || m.inherited == w {
			continue
		}
		if w.act.Family() != m.act.Family() || w.stance != m.stance || m.stance == attest.Threatened {
			continue
		}
		if m.count != nil && atLeast(*m.count, *w.count) {
			continue
		}
		if !d.sidesAgree(m, w) || !d.placeInside(m, w) || !d.timeInside(m, w) || !(sameSource(m, w) || m.continues(w) || d.unsourced(m)) {
			continue
		}
		if best == nil || d.placeInside(w, best) && w.start() >= best.start() {
			best = w
		}
	}
	return best
}

// continues tells whether a claim of another source stands right under the
// summary, so that its acts are the ones counted.
func (m *mention) continues(w *mention) bool {
	return m.unit()-w.unit() <= 1 && m.source.speaker.kind != reportSpeaker
}

// summary tells whether a claim counts several acts.
func (m *mention) summary() bool {
	return m.count != nil && (m.count.Low == nil || *m.count.Low >= 2)
}

// atLeast tells whether quantity a is not smaller than b.
func atLeast(a, b attest.Quantity) bool {
	return a.Low != nil && b.Low != nil && *a.Low >= *b.Low
}

// sidesAgree tells whether the parties of two claims can be the same.
func (d *document) sidesAgree(m, w *mention) bool {
	if m.actor != nil && w.actor != nil && !sameParty(m.actor.party, w.actor.party) {
		return false
	}
	if m.target != nil && w.target != nil && m.target.party.Country != "" && w.target.party.Country != "" && m.target.party.Country != w.target.party.Country {
		return false
	}
	return true
}

// sumUp gives a summary that says nothing of its own about weapons or effect those
// that all its parts share; wholes[i] is what ms[i] is part of, or nil.
func sumUp(ms, wholes []*mention) {
	for _, whole := range ms {
		var parts []*mention
		for i, m := range ms {
			if wholes[i] == whole {
				parts = append(parts, m)
			}
		}
		if len(parts) < 2 {
			continue
		}
		first, rest := parts[0], parts[1:]
		own := slices.ContainsFunc(whole.means, func(n means) bool { return !n.lent })
		if !own && !slices.ContainsFunc(rest, func(m *mention) bool { return !slices.Equal(m.means, first.means) }) && len(first.means) > 0 {
			whole.means = first.means
		}
		if whole.effect == "" && !slices.ContainsFunc(rest, func(m *mention) bool { return m.effect != first.effect }) {
			whole.effect, whole.effectAt, whole.effectBy = first.effect, first.effectAt, first.effectBy
		}
	}
}
