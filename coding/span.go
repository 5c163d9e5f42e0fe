package coding

// span is a half-open range of bytes of the report's text.
type span struct{ start, end int }

// empty tells a span without bytes.
func (sp span) empty() bool { return sp.end <= sp.start }

// holds tells whether another span lies within this one.
func (sp span) holds(o span) bool { return sp.start <= o.start && o.end <= sp.end }
