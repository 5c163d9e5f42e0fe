package statistics

import (
	"slices"

	"attest/coding/reading"
	"attest/coding/syntax"
)

// sinceEvent returns the head of what a figure counts from where that is an
// event ("since the offensive began"), or -1.
func (d counting) sinceEvent(s *syntax.Sentence, w int) int {
	for i := range s.Words {
		if !d.Grammar.Set("since").Word(s, i) || d.Compares(s, i) || d.sinceTaken(s, i) {
			continue
		}
		h := d.eventSince(s, i)
		inside := w > i && w <= h && !s.Between(i, w, "PUNCT")
		if h >= 0 && !d.dated(s, i) && !d.dated(s, h) && !inside && !d.inRelative(s, w, i) && d.goesWith(s, h, w) {
			return h
		}
	}
	return -1
}

// sinceTaken tells a clause that says since when the very people counted have been as they
// are: "twenty students have been missing since they were abducted".
func (d counting) sinceTaken(s *syntax.Sentence, since int) bool {
	v := s.Words[since].Head
	if !s.Is(since, "SCONJ") || v < since {
		return false
	}
	k := s.Child(v, "nsubj", "nsubj:pass")
	return s.IsThey(k)
}

// longAgo tells whether an event that a figure counts from is dated more than a week
// back: "since the protests began on 2 May".
func (d counting) longAgo(s *syntax.Sentence, event int) bool {
	return slices.ContainsFunc(d.TimesIn(s), func(t reading.TimeRef) bool {
		return t.Time.EDTF != "" && s.Within(t.Head, event) && reading.DaysBetween(t.Time.Latest, d.PublishedDay()) > 8
	})
}

// eventSince returns the head of the event that the word for "since" at i begins
// with; alone ("since then", « depuis, ») it stands for one told before. -1 when
// there is none.
func (d counting) eventSince(s *syntax.Sentence, i int) int {
	if i+1 < len(s.Words) && (s.Is(i+1, "PUNCT") || d.Grammar.Set("then").Word(s, i+1)) {
		return i
	}
	if h := s.Words[i].Head; h > i {
		if slices.ContainsFunc(d.PlacesIn(s), func(p reading.PlaceRef) bool { return p.Head == h }) { // « tirés depuis le Liban »
			return -1
		}
		return h
	}
	for _, k := range s.Kids[i] {
		if k > i {
			return k
		}
	}
	return -1
}

// inRelativeOfAct tells whether a word stands in a relative clause about one act, with a
// time outside it: "since May, after Thursday's raid, in which two men died".
func (d counting) inRelativeOfAct(s *syntax.Sentence, w, time int) bool {
	for h := w; h >= 0; h = s.Words[h].Head {
		act := s.Words[h].Head
		if s.Rel(h) == "acl:relcl" && act >= 0 && !s.Within(time, h) && s.Words[act].Feat("Number") == "Sing" && d.oneAttack(s, act) {
			return true
		}
	}
	return false
}

// inRelative tells whether a word stands in a relative clause that follows
// another word: "since the raid, in which 400 rifles were stolen".
func (d counting) inRelative(s *syntax.Sentence, w, after int) bool {
	for i := after + 1; i < w; i++ {
		if s.Words[i].Feat("PronType") == "Rel" {
			return true
		}
	}
	for h := w; h > after; h = s.Words[h].Head {
		if s.Rel(h) == "acl:relcl" && s.Words[h].Head >= after {
			return true
		}
	}
	return false
}
