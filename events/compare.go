package events

import (
	"fmt"
	"strings"

	"attest"
)

// Verdict is what one feature says about two claims.
type Verdict string

const (
	Agrees      Verdict = "agrees"
	Unknown     Verdict = "unknown"
	Differs     Verdict = "differs"     // speaks against, but can be outweighed
	Adjoins     Verdict = "adjoins"     // does not join by itself
	Contradicts Verdict = "contradicts" // excludes that the two are one event
)

// Feature is one aspect of a comparison with its weight: positive speaks for
// one event, negative against.
type Feature struct {
	Name    string  `json:"name"`
	Verdict Verdict `json:"verdict"`
	Score   float64 `json:"score"`
	Why     string  `json:"why"`
}

// Comparison is the account of why two claims are taken for one event or not.
type Comparison struct {
	A        attest.ClaimRef `json:"a"`
	B        attest.ClaimRef `json:"b"`
	Same     bool            `json:"same"`     // they join by themselves
	Excluded bool            `json:"excluded"` // they cannot be one event
	Score    float64         `json:"score"`
	Features []Feature       `json:"features"`
}

// threshold is the sum of weights from which two claims are one event: time and
// place that agree to the day and the town make six, so that it takes another
// party to part them; place and time known vaguely need parties or figures in
// common.
const threshold = 4.5

// claim is a claim made ready for comparison.
type claim struct {
	ref    attest.ClaimRef
	index  int // in order of refs
	report *Report
	order  int // of the report, in order of ids
	c      *attest.Claim
	family attest.Family
	when   when
	where  where
	actor  who
	target who
	means  means
	source string // identity of the source in its report
}

func readClaim(r *Report, c *attest.Claim, t *tables) *claim {
	return &claim{
		ref: r.Ref(c.ID), report: r, c: c, family: c.Act.Family(),
		when: readWhen(c.Time, t.parts), where: readWhere(c.Place),
		actor: readWho(c.Actor, t.kin), target: readWho(c.Target, t.kin), means: readMeans(c),
		source: string(c.Source.Role) + "/" + fold(c.Source.Label()),
	}
}

// weight is the outcome of a comparison.
type weight struct {
	score    float64
	joinable bool // nothing keeps the two from joining by themselves
	excluded bool // they cannot be one event
	features []Feature
	account  bool // keep the features, and go on after one that excludes
}

func (w *weight) add(f Feature) {
	w.score += f.Score
	switch f.Verdict {
	case Contradicts:
		w.joinable, w.excluded = false, true
	case Adjoins:
		w.joinable = false
	}
	if w.account {
		w.features = append(w.features, f)
	}
}

func (w *weight) same() bool { return w.joinable && w.score >= threshold }

// texts says whether the reports of two claims are copies of one another.
type texts bool

const (
	copied texts = true
	own    texts = false // or not known to be copies
)

// weigh compares two claims by all features, cheapest first.
func weigh(a, b *claim, t texts) weight {
	w := weight{joinable: true}
	w.compare(a, b, t)
	return w
}

func (w *weight) compare(a, b *claim, t texts) {
	done := func() bool { return w.excluded && !w.account }
	if a.family != b.family {
		w.add(Feature{Name: "act", Verdict: Contradicts, Why: fmt.Sprintf("%s and %s are of two families", a.c.Act, b.c.Act)})
		return
	}
	when := compareWhen(a.when, b.when)
	if !a.when.known || !b.when.known {
		switch {
		case a.report == b.report && a.c.Time.EDTF == b.c.Time.EDTF:
			when.Verdict, when.Score, when.Why = Agrees, 3, "no date, but one report puts them at one time"
		case t == copied:
			when.Verdict, when.Why = Unknown, "a date is missing, but the texts are copies"
		}
	}
	if w.add(when); done() {
		return
	}
	if w.add(compareWhere(a.where, b.where)); done() {
		return
	}
	if w.add(compareReport(a, b)); done() {
		return
	}
	if reversed(a, b) {
		w.add(Feature{Name: "direction", Verdict: Contradicts, Why: "actor and target the other way round"})
		if done() {
			return
		}
	}
	actor, target := compareWho("actor", a.actor, b.actor, actorsApart), compareWho("target", a.target, b.target, targetsApart)
	how, act, toll := compareMeans(a.means, b.means), compareAct(a.c.Act, b.c.Act), compareToll(a.c, b.c)
	for _, f := range []Feature{actor, target, how, act, toll, compareWords(a, b)} {
		w.add(f)
	}
	if target.Verdict == Differs {
		w.add(besideTarget(how, actor, act, toll))
	}
	if t == copied {
		w.add(Feature{Name: "text", Verdict: Agrees, Score: copyScore, Why: "the reports are copies"})
	}
}

// besideTarget weighs what is left when the targets differ. The two sides often
// name another target for one blow, but then other things agree.
func besideTarget(how Feature, others ...Feature) Feature {
	if how.Verdict == Differs {
		return Feature{Name: "rest", Verdict: Differs, Score: -4, Why: "neither the target nor the means agree"}
	}
	for _, f := range append(others, how) {
		if f.Score > 0 {
			return Feature{Name: "rest", Verdict: Unknown, Why: "the targets differ, but not all else"}
		}
	}
	return Feature{Name: "rest", Verdict: Differs, Score: -1, Why: "the targets differ, and nothing but time and place agrees"}
}

// copyScore is what it speaks for one event that two reports are copies.
const copyScore = 1.0

// compareReport applies the codebook's rule of splitting: what one report tells
// twice on one source's word it tells as two acts. A denial beside an account
// is about a part of it.
func compareReport(a, b *claim) Feature {
	f := Feature{Name: "report", Verdict: Unknown, Why: "two reports"}
	if a.report != b.report {
		return f
	}
	name := fold(a.c.Source.Label())
	if (a.source == b.source || name != "" && name == fold(b.c.Source.Label())) && a.c.Stance == b.c.Stance {
		f.Verdict, f.Why = Contradicts, "one report tells them apart on one source's word"
		return f
	}
	f.Why = "two sources of one report"
	return f
}

// Compare tells why two claims are, or are not, taken for one event, with all
// features spelled out. Copies tells whether their reports are copies of one
// another.
func Compare(ra Report, a attest.Claim, rb Report, b attest.Claim, copies bool) (Comparison, error) {
	t, err := loadTables()
	if err != nil {
		return Comparison{}, err
	}
	x, y := readClaim(&ra, &a, t), readClaim(&rb, &b, t)
	if ra.ID == rb.ID {
		y.report = x.report
	}
	w := weight{joinable: true, account: true}
	w.compare(x, y, texts(copies))
	return Comparison{A: x.ref, B: y.ref, Same: w.same(), Excluded: w.excluded, Score: w.score, Features: w.features}, nil
}

// String writes a comparison as one paragraph for a person.
func (c Comparison) String() string {
	var b strings.Builder
	verdict := "not joined"
	switch {
	case c.Excluded:
		verdict = "two events"
	case c.Same:
		verdict = "one event"
	}
	fmt.Fprintf(&b, "%s and %s: %s (%.1f, needs %.1f)", c.A, c.B, verdict, c.Score, threshold)
	for _, f := range c.Features {
		if f.Verdict == Unknown && f.Score == 0 {
			continue
		}
		fmt.Fprintf(&b, "\n    %-9s %-11s %+.1f  %s", f.Name, f.Verdict, f.Score, f.Why)
	}
	return b.String()
}
