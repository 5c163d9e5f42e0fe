package web

import (
	"net/http"
	"slices"
	"strings"

	"attest"
	"attest/coding"
	"attest/keeper"
	"attest/ledger"

	"golang.org/x/text/language"
)

// report shows a report as stored, with the words of its claims marked.
type report struct {
	ledger.Stored
	Coding     ledger.Coding
	Pieces     []piece
	Only       string // id of the one claim whose words are marked; "" for all
	Claims     []claim
	Statistics []attest.Statistic
	Copies     *tree
	Dir        string // direction of the text: ltr, rtl or auto
	Explain    bool
	Same       bool // this version of the program finds the same claims
	Untaken    []coding.Untaken
	Silent     []coding.Silent
}

// claim is a claim of a report's page.
type claim struct {
	keeper.Read
	Ref   attest.ClaimRef
	Event string // id of the event that it attests; "" for none
	Steps []coding.Step
}

func (s *Server) report(r *http.Request) (view, error) {
	ctx := r.Context()
	stored, ok, err := s.options.Ledger.Report(ctx, r.PathValue("id"))
	if err != nil {
		return view{}, err
	}
	if !ok {
		return view{}, errNotFound
	}
	d := report{Stored: stored, Only: r.URL.Query().Get("claim"), Dir: direction(stored.Report.Language), Explain: r.URL.Query().Has("explain") && s.options.Code != nil}
	d.Coding, _ = stored.Chosen()
	read, err := keeper.ReadClaims(ctx, s.options.Ledger, stored.Report.ID, d.Coding.Claims)
	if err != nil {
		return view{}, err
	}
	found := d.Only == ""
	var marks []mark
	for _, one := range read {
		c := claim{Read: one, Ref: attest.ClaimRef(stored.Report.ID + ":" + one.Claim.ID)}
		ev, ok, err := s.options.Ledger.Event(ctx, string(c.Ref))
		if err != nil {
			return view{}, err
		}
		if ok {
			c.Event = ev.ID
		}
		if d.Only == "" || d.Only == one.Claim.ID {
			marks = append(marks, marksOf(one.Claim.ID, one.Claim.Evidence)...)
			found = true
		}
		d.Claims = append(d.Claims, c)
	}
	for _, st := range d.Coding.Statistics {
		if d.Only == "" || d.Only == st.ID {
			marks = append(marks, marksOf(st.ID, st.Evidence)...)
			found = true
		}
	}
	if !found {
		return view{}, errNotFound
	}
	d.Pieces = pieces(stored.Report.Text, marks)
	if d.Explain {
		d.explain(s.options.Code(stored.Report))
	}
	groups, err := s.options.Ledger.Copies(ctx, stored.Report.ID)
	if err != nil {
		return view{}, err
	}
	for _, g := range groups {
		t, err := s.tree(ctx, g)
		if err != nil {
			return view{}, err
		}
		d.Copies = &t
	}
	title := stored.Report.Title
	if title == "" {
		title = stored.Report.ID
	}
	return view{template: "report", name: title, data: d}, nil
}

// explain puts the account of a coding beside the claims. The account is not
// stored: it is made anew, and is that of the stored claims where the same come
// out.
func (d *report) explain(res coding.Result) {
	d.Same = d.Coding.Program && slices.EqualFunc(d.Coding.Claims, res.Coded.Claims, func(a, b attest.Claim) bool {
		return a.ID == b.ID && a.Act == b.Act && slices.Equal(a.Evidence["act"], b.Evidence["act"])
	})
	d.Untaken, d.Silent = res.Trace.Untaken, res.Trace.Silent
	for i, c := range d.Claims {
		for _, step := range res.Trace.Steps {
			if step.Claim == c.Claim.ID {
				d.Claims[i].Steps = append(d.Claims[i].Steps, step)
			}
		}
		slices.SortStableFunc(d.Claims[i].Steps, func(a, b coding.Step) int { return place(a.Field) - place(b.Field) })
	}
}

// place is where a field stands among those of a claim; others come last.
func place(field string) int {
	if i := slices.Index(fields, field); i >= 0 {
		return i
	}
	return len(fields)
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
