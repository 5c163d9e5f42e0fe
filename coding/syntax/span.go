package syntax

// Span is a half-open range of bytes of the report's text.
type Span struct{ Start, End int }

// Empty tells a span without bytes.
func (sp Span) Empty() bool { return sp.End <= sp.Start }

// Holds reports whether another span lies within this one.
func (sp Span) Holds(o Span) bool { return sp.Start <= o.Start && o.End <= sp.End }
