package syntax

import "strings"

// quoteMarks pairs opening marks with closing ones.
var quoteMarks = map[string]string{"«": "»", "“": "”", "\"": "\"", "„": "“", "‘": "’", "``": "''", "‹": "›"}

// ClosesQuotation are the closing marks.
var ClosesQuotation = map[string]bool{"»": true, "”": true, "\"": true, "’": true, "''": true, "›": true, "“": true}

// OpensQuotation tells a mark that opens a quotation.
func OpensQuotation(mark string) bool { return quoteMarks[mark] != "" }

// Dashes are the marks that part a label or place from what follows.
var Dashes = map[string]bool{"-": true, "–": true, "—": true, "--": true}

// MarkQuotations marks the words that stand inside quotation marks; a
// quotation may run over several sentences of a unit.
func MarkQuotations(sents []Sentence) {
	open, unit := "", -1
	for i := range sents {
		s := &sents[i]
		if s.Unit != unit {
			open, unit = "", s.Unit
		}
		s.Quoted = make([]bool, len(s.Words))
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
				s.Quoted[j] = open != ""
			}
		}
	}
}
