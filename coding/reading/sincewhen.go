package reading

import "attest/coding/syntax"

// SinceWhen returns the time since which something has been so where a clause behind it tells
// in which one act that began, and the word stands in that clause: "has been on edge since
// November, when [21] policemen were killed in an ambush". It is nil elsewhere.
func (d *Document) SinceWhen(s *syntax.Sentence, w int) *TimeRef {
	for k := 2; k < w; k++ {
		if s.Lower[k-1] != "," || d.Grammar.Set("relative-when").At(s, k) == 0 {
			continue
		}
		times := d.TimesIn(s)
		for i := range times {
			t := &times[i]
			if t.Last != k-2 {
				continue
			}
			since := d.Grammar.Set("since")
			if since.Word(s, t.First) || t.First > 0 && since.Word(s, t.First-1) {
				return t
			}
		}
	}
	return nil
}
