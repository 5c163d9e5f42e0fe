package telling

import (
	"attest/coding/frames"
	"attest/coding/syntax"
)

// Rejection is a candidate for a field of a telling that lost.
type Rejection struct{ Field, Value, Why string }

// Reject notes a candidate for a field that another was preferred to, for the
// account that `attest explain` prints.
func (m *Mention) Reject(field, value, why string) {
	if value != "" {
		m.Rejected = append(m.Rejected, Rejection{field, value, why})
	}
}

// Untaken is a word that could tell an act and makes no telling, and why.
type Untaken struct {
	Trigger frames.Trigger
	Why     string
}

// Untake records a trigger that makes no claim.
func (d *Teller) Untake(t frames.Trigger, why string) {
	d.Untaken = append(d.Untaken, Untaken{t, why})
}

// Words returns the text of a span.
func (d *Teller) Words(sp syntax.Span) string { return d.Text[sp.Start:sp.End] }
