package events

import "attest"

// agreement is how far two claims state the same facts.
type agreement struct {
	same    bool // one incident, and no figure that both state differs
	details int  // figures, hours and names that both state and that agree
}

// sameFacts compares what two claims state. A copy or a translation keeps its
// figures; another account of the incident seldom has all of them.
func sameFacts(a, b *claim) agreement {
	if (a.c.Stance == attest.Denied) != (b.c.Stance == attest.Denied) {
		return agreement{}
	}
	if w := weigh(a, b, own); !w.joinable || w.score < threshold-copyScore {
		return agreement{}
	}
	g := agreement{same: true}
	count := func(x, y *attest.Quantity) {
		switch {
		case x == nil || y == nil:
		case !sameFigure(*x, *y):
			g.same = false
		case x.Low != nil && *x.Low > 1:
			g.details++
		}
	}
	if a.c.Harm != nil && b.c.Harm != nil {
		count(a.c.Harm.Killed, b.c.Harm.Killed)
		count(a.c.Harm.Wounded, b.c.Harm.Wounded)
		count(a.c.Harm.Captured, b.c.Harm.Captured)
	}
	if a.when.clock && b.when.clock {
		if ok, _ := meet(a.when.hours, b.when.hours); ok {
			g.details++
		}
	}
	for _, x := range a.c.Instruments {
		for _, y := range b.c.Instruments {
			if x.Kind == y.Kind && x.Quantity != nil && y.Quantity != nil {
				count(x.Quantity, y.Quantity)
			}
		}
	}
	if liken(a.actor, b.actor) == identical {
		g.details++
	}
	return g
}

// sameFigure reports whether two quantities render one figure: the same number,
// or words such as "others" and "several", which translators exchange. "At
// least 50" and "86" are an early and a late figure.
func sameFigure(a, b attest.Quantity) bool {
	few := func(q attest.Quantity) bool {
		return (q.Low == nil || *q.Low <= 3) && (q.High == nil || q.Low == nil || *q.High != *q.Low)
	}
	if a.Low != nil && b.Low != nil && *a.Low == *b.Low {
		return touch(a, b)
	}
	return touch(a, b) && (few(a) || few(b))
}

// touch reports whether two quantities can be one number.
func touch(a, b attest.Quantity) bool {
	return (a.High == nil || b.Low == nil || *b.Low <= *a.High) && (b.High == nil || a.Low == nil || *a.Low <= *b.High)
}
