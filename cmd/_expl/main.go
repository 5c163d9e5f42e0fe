package main

import (
	"attest"
	"attest/coding"
	"attest/view"
	"bufio"
	"encoding/json"
	"os"
)

func main() {
	f, _ := os.Open(os.Args[2])
	s := bufio.NewScanner(f)
	s.Buffer(nil, 1<<26)
	s.Scan()
	var r attest.CodedReport
	json.Unmarshal(s.Bytes(), &r)
	var t coding.Trace
	for _, c := range r.Claims {
		add := func(f, v, rule string, rej ...coding.Rejected) {
			if len(c.Evidence[f]) > 0 {
				t.Steps = append(t.Steps, coding.Step{Claim: c.ID, Field: f, Value: v, Rule: rule, Words: c.Evidence[f], Rejected: rej})
			}
		}
		add("act", string(c.Act), "fr/frames/cibler", coding.Rejected{"armed-attack", "less specific than shelling"})
		add("actor", c.Actor.Canonical, "role.subject")
		if c.Place != nil {
			add("place", c.Place.Canonical, "place.of-act", coding.Rejected{"Koniko, Mali (village)", "in another country than the report's other places"}, coding.Rejected{"Deir ez-Zor", "holds the place that is named"})
		}
		add("time", c.Time.EDTF, "timex/weekday-of-month")
		add("source", c.Source.Name, "source.attribution-before")
	}
	t.Untaken = []coding.Untaken{{Words: r.Claims[0].Evidence["act"][0], Act: "shelling", Rule: "fr/frames/bombarder", Why: "figurative: the target is a person's questions"}}
	view.NewExplanation(os.Stdout, view.Style{Colors: os.Args[1] == "c"}, "").Write(coding.Result{Coded: r, Trace: t})
}
