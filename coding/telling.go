package coding

// telling finds what the sentences of a report tell of acts.
type telling struct {
	*reading
	determined bool         // the text uses determiners, as telegraphic texts do not
	warlike    bool         // the report is about conflict
	elsewhere  bool         // words of sport, business and the arts outweigh those of war
	asides     map[int]bool // the units that are about other things
	loose      []looseToll
	untaken    []untaken // the words that made no telling
}
