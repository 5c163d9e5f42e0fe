package coding

import (
	"strconv"

	"attest"
	"attest/coding/discourse"
	"attest/coding/story"
)

// document is a report whose tellings become claims.
type document struct {
	*story.Story
	steps []Step // how the fields of the claims got their values
}

// run codes a report that has been read.
func (d *document) run() attest.CodedReport {
	d.ReadSetting()
	out := attest.CodedReport{Report: d.Report, Claims: []attest.Claim{}}
	talk := discourse.New(d.Document)
	for i := range d.Sents {
		s := &d.Sents[i]
		figures := d.Statistics(s)
		for _, f := range figures {
			out.Statistics = append(out.Statistics, f.Statistic)
		}
		talk.Take(s, d.Tellings(s, figures))
	}
	numberStatistics(out.Statistics)
	if d.NothingFirm(talk.Claims) {
		for _, m := range talk.Claims {
			d.Untake(m.Trigger, "a figure of speech: nothing in the report is told with its particulars")
		}
		return out
	}
	out.Claims = append(out.Claims, d.claims(d.Finish(talk.Claims))...)
	return out
}

func numberStatistics(all []attest.Statistic) {
	for i := range all {
		all[i].ID = "s" + strconv.Itoa(i+1)
	}
}
