package events

import (
	"cmp"
	"fmt"
	"slices"

	"attest"
)

// Shares of text from which reports are copies.
const (
	sharedText    = 0.45 // of the words of both, when their claims agree
	containedText = 0.6  // of the shorter one, when their claims agree
	bareText      = 0.6  // of both, when there are no claims to compare
	verbatim      = 0.97 // whatever their claims say
)

// copyFinder finds the reports that carry one text or one origin.
type copyFinder struct {
	reports []*Report
	claims  [][]*claim // by report; what can tell an event
}

// copyEdge says that two reports, by index, are copies and why.
type copyEdge struct {
	a, b   int
	reason attest.CopyReason
	detail string
}

// edges judges the pairs of reports that share a band of their prints or a
// pair of claims, and returns the copies in order of reports.
func (f *copyFinder) edges(claimPairs []pair, claims []*claim) []copyEdge {
	seen := map[[2]int]bool{}
	var out []copyEdge
	judge := func(a, b int) {
		if a == b {
			return
		}
		k := [2]int{min(a, b), max(a, b)}
		if seen[k] {
			return
		}
		seen[k] = true
		if e, ok := f.judge(k[0], k[1]); ok {
			out = append(out, e)
		}
	}
	f.textPairs(judge)
	for _, p := range claimPairs {
		judge(claims[p.a].order, claims[p.b].order)
	}
	slices.SortFunc(out, func(x, y copyEdge) int { return cmp.Or(x.a-y.a, x.b-y.b) })
	return out
}

// textPairs calls judge for reports that share a band and are alike enough:
// with 32 bands of 4 rows half of the pairs with a resemblance of 0.36 meet,
// nearly all above 0.5. It goes band by band, so that memory stays small.
func (f *copyFinder) textPairs(judge func(a, b int)) {
	const crowd = 64 // of a bucket with more reports each is compared to the first ones only
	type entry struct {
		key    uint64
		report int
	}
	bucket := make([]entry, 0, len(f.reports))
	met := map[[2]int]bool{}
	for band := range bands {
		bucket = bucket[:0]
		for i, r := range f.reports {
			if r.Print.Size > 0 {
				bucket = append(bucket, entry{r.Print.bandKey(band), i})
			}
		}
		slices.SortFunc(bucket, func(x, y entry) int { return cmp.Or(cmp.Compare(x.key, y.key), x.report-y.report) })
		for i, first := 0, 0; i < len(bucket); i++ {
			if bucket[i].key != bucket[first].key {
				first = i
			}
			for j := first; j < min(i, first+crowd); j++ {
				k := [2]int{bucket[j].report, bucket[i].report}
				if met[k] {
					continue
				}
				met[k] = true
				if jaccard(&f.reports[k[0]].Print, &f.reports[k[1]].Print) >= sharedText {
					judge(k[0], k[1])
				}
			}
		}
	}
}

// judge says whether two reports are copies, by the first reason that holds.
func (f *copyFinder) judge(a, b int) (copyEdge, bool) {
	ra, rb := f.reports[a], f.reports[b]
	e := copyEdge{a: a, b: b}
	share := jaccard(&ra.Print, &rb.Print)
	part := contained(&ra.Print, &rb.Print)
	facts := f.compareFacts(a, b)
	if share >= verbatim || facts.none && share >= bareText ||
		facts.matched > 0 && !facts.clash && (share >= sharedText || part >= containedText) {
		e.reason, e.detail = attest.SameText, fmt.Sprintf("%.0f %% of the shorter text", 100*part)
		return e, true
	}
	if facts.matched == 0 || facts.clash || !soon(ra.Published, rb.Published) {
		return e, false
	}
	if name, ok := f.citation(a, b, facts); ok {
		e.reason, e.detail = attest.CitesOutlet, name
		return e, true
	}
	if facts.cited {
		e.reason, e.detail = attest.CitesOutlet, facts.sourceName
		return e, true
	}
	if mark, ok := f.commonCarrier(a, b, facts); ok {
		e.reason, e.detail = attest.SameAgency, mark
		return e, true
	}
	if mark, ok := commonByline(ra, rb, f.claims[a]); ok {
		e.reason, e.detail = attest.SameByline, mark
		return e, true
	}
	if !facts.whole || !facts.fixed {
		return e, false
	}
	if facts.oneSource && (facts.party || released(ra, facts.sourceName) || released(rb, facts.sourceName)) {
		e.reason, e.detail = attest.SameSource, facts.sourceName
		return e, true
	}
	if facts.ownVoice && ra.Language != rb.Language && f.sameVoice(ra, rb, facts) {
		e.reason, e.detail = attest.Translation, fmt.Sprintf("%d details agree", facts.details)
		return e, true
	}
	if facts.oneSource && ra.Language != rb.Language && facts.details >= 3 && f.sameNames(ra, rb) {
		e.reason, e.detail = attest.Translation, fmt.Sprintf("%d details agree", facts.details)
		return e, true
	}
	return e, false
}

// sameNames asks of two texts in one script that the names in them agree; over
// scripts the claims must do.
func (f *copyFinder) sameNames(a, b *Report) bool {
	if len(a.Anchors) == 0 || len(b.Anchors) == 0 {
		return true
	}
	return overlap(a.Anchors, b.Anchors) >= 0.4
}

// sameVoice asks more of two texts that name no source: who tells of the same
// incident on his own has most of its figures too. In one script most names
// must agree, over scripts several claims in all their details.
func (f *copyFinder) sameVoice(a, b *Report, m factMatch) bool {
	const names = 5 // fewer prove nothing
	if len(a.Anchors) >= names && len(b.Anchors) >= names {
		return m.details >= 2 && overlap(a.Anchors, b.Anchors) >= 0.6
	}
	return m.matched >= 2 && m.details >= 3*m.matched
}

// released reports whether a report is its source's own release.
func released(r *Report, source string) bool {
	p := fold(r.Publisher)
	return sameName(p, source) || hasWord(p, source)
}

// soon reports whether two reports were published within three days of one
// another, as far as is known: a copy travels fast, a digest weeks later is an
// account of its own.
func soon(a, b string) bool {
	x, ok1 := dayNumber(a)
	y, ok2 := dayNumber(b)
	if !ok1 || !ok2 {
		return false
	}
	return x-y <= 3 && y-x <= 3
}
