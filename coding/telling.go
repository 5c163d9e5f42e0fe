package coding

// telling finds what the sentences of a report tell of acts.
type telling struct {
	*acting
	determined bool         // the text uses determiners, as telegraphic texts do not
	warlike    bool         // the report is about conflict
	elsewhere  bool         // words of sport, business and the arts outweigh those of war
	asides     map[int]bool // the units that are about other things
	loose      []looseToll
	untaken    []untaken // the words that made no telling
}

// newTelling returns what finds the tellings of a report that has been read.
func newTelling(r *reading) *telling { return &telling{acting: &acting{r}} }

// statistics finds the figures of a sentence that is about conflict.
func (d *telling) statistics(s *sentence) []figure {
	if d.elsewhere || d.asides[s.unit] {
		return nil
	}
	return figuresOf(d.reading, s)
}
