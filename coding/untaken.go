package coding

// rejection is a candidate for a field of a telling that lost.
type rejection struct{ field, value, why string }

// reject notes a candidate for a field that another was preferred to, for the
// account that `attest explain` prints.
func (m *mention) reject(field, value, why string) {
	if value != "" {
		m.rejected = append(m.rejected, rejection{field, value, why})
	}
}

// untaken is a word that could tell an act and makes no telling, and why.
type untaken struct {
	trigger trigger
	why     string
}

// untake records a trigger that makes no claim.
func (d *telling) untake(t trigger, why string) {
	d.untaken = append(d.untaken, untaken{t, why})
}

// words returns the text of a span.
func (d *telling) words(sp span) string { return d.text[sp.start:sp.end] }
