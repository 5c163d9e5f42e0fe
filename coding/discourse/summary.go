package discourse

import (
	"slices"

	"attest"
	"attest/coding/reading"
	"attest/coding/telling"
)

// SummaryOf returns the summary that a claim is part of: the nearest earlier
// one, the smallest that fits, whose act family, sides, place and time contain
// the claim's (codebook, section 2, Splitting and merging).
func (d *Document) SummaryOf(m *telling.Mention, all []*telling.Mention) *telling.Mention {
	var best *telling.Mention
	for _, w := range all {
		if w == m || !Summary(w) || Start(w) > Start(m) || w.Inherited == m || m.Inherited == w {
			continue
		}
		if w.Act.Family() != m.Act.Family() || w.Stance != m.Stance || m.Stance == attest.Threatened {
			continue
		}
		if m.Count != nil && atLeast(*m.Count, *w.Count) {
			continue
		}
		if !d.sidesAgree(m, w) || !d.PlaceInside(m, w) || !d.TimeInside(m, w) || !(telling.SameSource(m, w) || continues(m, w) || d.Unsourced(m)) {
			continue
		}
		if best == nil || d.PlaceInside(w, best) && Start(w) >= Start(best) {
			best = w
		}
	}
	return best
}

// continues tells whether a claim of another source stands right under the
// summary, so that its acts are the ones counted.
func continues(m *telling.Mention, w *telling.Mention) bool {
	return m.Unit()-w.Unit() <= 1 && m.Source.Speaker.Kind != reading.ReportSpeaker
}

// Summary tells whether a claim counts several acts.
func Summary(m *telling.Mention) bool {
	return m.Count != nil && (m.Count.Low == nil || *m.Count.Low >= 2)
}

// atLeast tells whether quantity a is not smaller than b.
func atLeast(a, b attest.Quantity) bool {
	return a.Low != nil && b.Low != nil && *a.Low >= *b.Low
}

// sidesAgree tells whether the parties of two claims can be the same.
func (d *Document) sidesAgree(m, w *telling.Mention) bool {
	if m.Actor != nil && w.Actor != nil && !reading.SameParty(m.Actor.Party, w.Actor.Party) {
		return false
	}
	if m.Target != nil && w.Target != nil && m.Target.Party.Country != "" && w.Target.Party.Country != "" && m.Target.Party.Country != w.Target.Party.Country {
		return false
	}
	return true
}

// SumUp gives a summary that says nothing of its own about weapons or effect those
// that all its parts share; wholes[i] is what ms[i] is part of, or nil.
func SumUp(ms, wholes []*telling.Mention) {
	for _, whole := range ms {
		var parts []*telling.Mention
		for i, m := range ms {
			if wholes[i] == whole {
				parts = append(parts, m)
			}
		}
		if len(parts) < 2 {
			continue
		}
		first, rest := parts[0], parts[1:]
		own := slices.ContainsFunc(whole.Means, func(n telling.Means) bool { return !n.Lent })
		if !own && !slices.ContainsFunc(rest, func(m *telling.Mention) bool { return !slices.Equal(m.Means, first.Means) }) && len(first.Means) > 0 {
			whole.Means = first.Means
		}
		if whole.Effect == "" && !slices.ContainsFunc(rest, func(m *telling.Mention) bool { return m.Effect != first.Effect }) {
			whole.Effect, whole.EffectAt, whole.EffectBy = first.Effect, first.EffectAt, first.EffectBy
		}
	}
}
