package coding

import (
	"strconv"

	"attest"
	"attest/coding/reading"
	"attest/coding/telling"
)

// document is a report whose tellings become claims.
type document struct {
	*telling.Teller
	steps []Step             // how the fields of the claims got their values
	days  []*reading.TimeRef // by sentence, the days that head its entries (dayheading.go); nil until asked for
}

// run codes a report that has been read.
func (d *document) run() attest.CodedReport {
	d.ReadSetting()
	out := attest.CodedReport{Report: d.Report, Claims: []attest.Claim{}}
	talk := &discourse{d: d}
	for i := range d.Sents {
		s := &d.Sents[i]
		figures := d.Statistics(s)
		for _, f := range figures {
			out.Statistics = append(out.Statistics, f.Statistic)
		}
		told := talk.tolls(s, d.Tellings(s, figures))
		talk.confirmedBeside(s, told)
		talk.whoLaidIt(s, told)
		told = talk.cameFrom(s, told)
		for _, m := range told {
			talk.add(m)
		}
		talk.happened(s, told)
		if len(told) == 0 {
			talk.addEffect(s)
			talk.addMeans(s)
			talk.sameAgain(s)
			talk.confirmed(s)
			talk.whoTheyWere(s)
			talk.tollApart(s)
		}
	}
	numberStatistics(out.Statistics)
	if d.nothingFirm(talk.claims) {
		for _, m := range talk.claims {
			d.Untake(m.Trigger, "a figure of speech: nothing in the report is told with its particulars")
		}
		return out
	}
	out.Claims = append(out.Claims, d.claims(d.finish(talk.claims))...)
	return out
}

func numberStatistics(all []attest.Statistic) {
	for i := range all {
		all[i].ID = "s" + strconv.Itoa(i+1)
	}
}
