package web

import (
	"fmt"
	"html/template"
	"math"
	"net/url"
	"strconv"

	"attest"
	"attest/figures"
	"attest/keeper"
)

// functions are what templates call, in a language.
func functions(w *words, a *assets) template.FuncMap {
	return template.FuncMap{
		"say": w.say, "count": w.count, "number": func(n int) string { return w.value(n) },
		"asset": a.url, "eventURL": eventURL, "reportURL": reportURL, "claimURL": claimURL,
		"name": name, "party": partyName, "place": placeName, "quantity": w.quantity, "toll": w.toll, "holder": holder, "percent": percent,
		"known":   func(t attest.Toll) bool { return t.Low != nil || t.High != nil },
		"dated":   attest.Dated,
		"oneDay":  func(earliest, latest string) bool { return earliest == latest },
		"field":   w.fieldOf,
		"list":    func(v ...any) []any { return v },
		"decimal": decimal, "ratio": ratio,
		"add":    func(a, b int) int { return a + b },
		"quote":  func(t keeper.Told) []piece { return quote(t.Report.Text, t.Claim.ID, t.Claim.Evidence) },
		"fields": func() []string { return fields },
		"key":    func(field string, c attest.Claim) string { return evidenceKey(field, c.Evidence) },
	}
}

func eventURL(id string) string { return "/events/" + url.PathEscape(id) }

func reportURL(id string) string { return "/reports/" + url.PathEscape(id) }

// claimURL is where the words of a claim are marked in its report.
func claimURL(ref attest.ClaimRef) string {
	report, claim, _ := ref.Cut()
	return reportURL(report) + "?claim=" + url.QueryEscape(claim)
}

// name is what something is called: its neutral name or, in quotation marks
// since they can be partisan, the report's own words.
func name(canonical, words string) string {
	if canonical != "" || words == "" {
		return canonical
	}
	return "“" + words + "”"
}

func partyName(p *attest.Party) string {
	if p == nil {
		return ""
	}
	return name(p.Canonical, p.Name)
}

func placeName(p *attest.Place) string {
	if p == nil {
		return ""
	}
	out := name(p.Canonical, p.Name)
	if p.Country != "" {
		out += ", " + p.Country
	}
	return out
}

// quantity writes a quantity: "3", "at least 12", "about 30", "20–99".
func (w *words) quantity(q *attest.Quantity) (string, error) {
	if q == nil {
		return "", nil
	}
	low, high := "", ""
	if q.Low != nil {
		low = w.value(*q.Low)
	}
	if q.High != nil {
		high = w.value(*q.High)
	}
	var out string
	var err error
	switch {
	case low == "" && high == "":
		return w.say("quantity.some")
	case high == "":
		out, err = w.say("quantity.least", "n", low)
	case low == "":
		out, err = w.say("quantity.most", "n", high)
	case low == high:
		out = low
	default:
		out = low + "–" + high
	}
	if err == nil && q.Approx {
		out, err = w.say("quantity.about", "n", out)
	}
	return out, err
}

// toll writes a toll: its best figure, and the range where the sources differ.
func (w *words) toll(t attest.Toll) string {
	bound := func(n *int) string {
		if n == nil {
			return "?"
		}
		return w.value(*n)
	}
	span := bound(t.Low) + "–" + bound(t.High)
	if t.Low != nil && t.High != nil && *t.Low == *t.High {
		span = bound(t.Low)
	}
	if t.Best == nil || span == bound(t.Best) {
		return span
	}
	return fmt.Sprintf("%s (%s)", bound(t.Best), span)
}

// percent is a share in whole hundredths.
func percent(share float64) int { return int(math.Round(100 * share)) }

// ratio writes how a rate changed; "–" where nothing was counted at all.
func ratio(r *figures.Ratio) string {
	if r.Before+r.After == 0 {
		return "–"
	}
	return decimal(r.Ratio)
}

// decimal writes a ratio, or an end of its interval.
func decimal(v *float64) string {
	if v == nil {
		return "∞"
	}
	return strconv.FormatFloat(*v, 'f', 2, 64)
}
