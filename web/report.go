package web

import (
	"net/http"
	"slices"
	"strings"

	"attest"
	"attest/ledger"

	"golang.org/x/text/language"
)

// report shows a report as stored, with the words of its claims marked.
type report struct {
	ledger.Stored
	Coding ledger.Coding
	Pieces []piece
	Only   string // id of the one claim whose words are marked; "" for all
	Claims []attest.Claim
	Dir    string // direction of the text: ltr or rtl
}

func (s *Server) report(r *http.Request) (view, error) {
	stored, ok, err := s.Ledger.Report(r.Context(), r.PathValue("id"))
	if err != nil {
		return view{}, err
	}
	if !ok {
		return view{}, errNotFound
	}
	d := report{Stored: stored, Only: r.URL.Query().Get("claim"), Dir: direction(stored.Report.Language)}
	d.Coding, _ = stored.Chosen()
	var marks []mark
	for _, c := range d.Coding.Claims {
		if d.Only == "" || d.Only == c.ID {
			marks = append(marks, marksOf(c.ID, c.Evidence)...)
			d.Claims = append(d.Claims, c)
		}
	}
	if len(d.Claims) == 0 && d.Only != "" {
		return view{}, errNotFound
	}
	d.Pieces = pieces(stored.Report.Text, marks)
	title := stored.Report.Title
	if title == "" {
		title = stored.Report.ID
	}
	return view{template: "report", name: title, data: d}, nil
}

// rightToLeft are the scripts that are written from right to left.
var rightToLeft = []string{"Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm", "Rohg", "Mand", "Samr"}

// direction is the direction in which a language is written; "auto" lets the
// browser tell it from the text.
func direction(code string) string {
	tag, err := language.Parse(code)
	if err != nil || strings.TrimSpace(code) == "" {
		return "auto"
	}
	script, _ := tag.Script()
	if slices.Contains(rightToLeft, script.String()) {
		return "rtl"
	}
	return "ltr"
}
