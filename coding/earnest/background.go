package earnest

import (
	"slices"

	"attest"
	"attest/coding/reading"
	"attest/coding/syntax"
)

// Background reports whether a word stands in a clause that only describes
// somebody or some place of the sentence and has a time of its own: "Inatès,
// where 71 soldiers died in December, was bombed, the ministry said" gives the
// ministry's word for the bombs alone.
func (d *Judge) Background(s *syntax.Sentence, w int, src *reading.SourceRef) bool {
	c := s.ClauseOf(w)
	for steps := 0; steps < 3 && c >= 0; steps++ {
		rel := syntax.BaseRel(s.Rel(c))
		if rel == "acl" || rel == "advcl" && relativeAdverb(s, c) {
			break
		}
		if rel != "conj" {
			return false
		}
		c = s.ClauseOf(s.Words[c].Head)
	}
	if rel := syntax.BaseRel(s.Rel(c)); rel != "acl" && rel != "advcl" {
		return false
	}
	first, last := s.Subtree(c)
	if first == 0 || s.Lower[first] != "," && s.Lower[first-1] != "," { // what tells which one is meant is told with it
		return false
	}
	if at := s.Span(first, last); len(src.At) > 0 && src.At[0].Start >= at.Start && src.At[0].End <= at.End {
		return false
	}
	if d.beforeSaying(s, last, src) {
		return true
	}
	main := s.ClauseOf(s.Words[c].Head)
	if len(d.TriggersAt(s, main)) == 0 {
		return false
	}
	return slices.ContainsFunc(d.TimesIn(s), func(t reading.TimeRef) bool {
		return t.First >= first && t.Last <= last && !d.ofTheNews(t)
	})
}

// beforeSaying tells what stands before who speaks where his words come behind him: "In Kusha,
// where rebels killed nine, the governor said that …".
func (d *Judge) beforeSaying(s *syntax.Sentence, last int, src *reading.SourceRef) bool {
	return src.Sentence == s && len(src.At) > 0 && slices.ContainsFunc(d.AttributionsOf(s), func(a reading.Attribution) bool {
		return a.Kind == reading.Says && a.Speaker > last && a.Verb > last && a.Top > a.Verb && s.Span(a.Speaker, a.Speaker).End <= src.At[len(src.At)-1].End && s.Span(a.Speaker, a.Speaker).Start >= src.At[len(src.At)-1].Start
	})
}

// ofTheNews tells a day of the month before publication: what is told of it beside is part of the
// same news ("the nurses, abducted on Monday, were freed, a relative said").
func (d *Judge) ofTheNews(t reading.TimeRef) bool {
	const month = 31
	day := d.PublishedDay()
	return day != "" && t.Time.Precision == attest.Day && t.Time.Latest <= day && reading.DaysBetween(t.Time.Latest, day) <= month
}

// relativeAdverb tells a clause that "where" opens.
func relativeAdverb(s *syntax.Sentence, c int) bool {
	for _, k := range s.Children(c, "advmod", "mark") {
		if s.Words[k].Feat("PronType") == "Rel" {
			return true
		}
	}
	return false
}
