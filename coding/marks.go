package coding

import "strings"

// quoteMarks pairs opening marks with closing ones.
var quoteMarks = map[string]string{"«": "»", "“": "”", "\"": "\"", "„": "“", "‘": "’", "``": "''", "‹": "›"}

// closesQuotation are the closing marks.
var closesQuotation = map[string]bool{"»": true, "”": true, "\"": true, "’": true, "''": true, "›": true, "“": true}

// dashes are the marks that part a label or place from what follows.
var dashes = map[string]bool{"-": true, "–": true, "—": true, "--": true}

// markQuotations marks the words that stand inside quotation marks; a
// quotation may run over several sentences of a unit.
func markQuotations(sents []sentence) {
	open, unit := "", -1
	for i := range sents {
		s := &sents[i]
		if s.unit != unit {
			open, unit = "", s.unit
		}
		s.quoted = make([]bool, len(s.Words))
		for j := range s.Words {
			f := s.Words[j].Form
			switch {
			case open != "" && strings.Contains(open, f):
				open = ""
			case open == "":
				if closing, ok := quoteMarks[f]; ok {
					open = closing
				}
			default:
				s.quoted[j] = open != ""
			}
		}
	}
}
