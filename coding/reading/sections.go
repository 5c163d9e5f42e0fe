package reading

import (
	"strings"

	"attest/coding/syntax"
)

// markSections marks the lines that are nothing but the place of what stands below them, in a
// text of at least two: "BORNO", « Région de Diffa », "Kunduz Province:".
func (l *Language) markSections(text string, units []syntax.Unit) {
	var found []int
	for i, u := range units {
		line := text[u.Start:u.End]
		if !u.Heading && !u.Lead(text) || u.Entry || len(line) > longestLineLabel {
			continue
		}
		line = strings.TrimSpace(strings.TrimRight(line[bulletAt(line):], " :\u00a0"))
		if line != "" && !l.dayLabel(line) && l.isLabel(line, false) {
			found = append(found, i)
		}
	}
	if len(found) < 2 {
		return
	}
	for _, i := range found {
		units[i].Section = true
	}
}
