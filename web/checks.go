package web

import (
	"net/http"

	"attest"
	"attest/figures"
	"attest/trend"
)

// checks show each published statistic held against the events.
type checks struct{ List []check }

type check struct {
	figures.Check
	Word string // consistent, inconsistent or unknown
	Ref  attest.ClaimRef
}

// verdictKeys are the keys of the words of a verdict.
var verdictKeys = map[trend.Word]string{trend.Consistent: "consistent", trend.NotConsistent: "inconsistent", trend.CannotTell: "unknown"}

func (s *Server) checks(r *http.Request) (view, error) {
	list, err := figures.CheckAll(r.Context(), s.options.Ledger)
	if err != nil {
		return view{}, err
	}
	var d checks
	for _, c := range list {
		d.List = append(d.List, check{c, verdictKeys[c.Verdict], attest.ClaimRef(c.Report)})
	}
	return view{template: "checks", title: "nav.checks", data: d}, nil
}
