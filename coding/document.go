package coding

import (
	"strconv"

	"attest"
)

// document is a report whose tellings become claims.
type document struct {
	*telling
	steps []Step     // how the fields of the claims got their values
	days  []*timeRef // by sentence, the days that head its entries (dayheading.go); nil until asked for
}

// run codes a report that has been read.
func (d *document) run() attest.CodedReport {
	d.readSetting()
	out := attest.CodedReport{Report: d.report, Claims: []attest.Claim{}}
	talk := &discourse{d: d}
	for i := range d.sents {
		s := &d.sents[i]
		figures := d.statistics(s)
		for _, f := range figures {
			out.Statistics = append(out.Statistics, f.statistic)
		}
		told := d.tellings(s, figures)
		for _, m := range told {
			talk.add(m)
		}
		if len(told) == 0 {
			talk.addEffect(s)
			talk.addMeans(s)
			talk.sameAgain(s)
		}
	}
	numberStatistics(out.Statistics)
	out.Claims = append(out.Claims, d.claims(d.finish(talk.claims))...)
	return out
}

func numberStatistics(all []attest.Statistic) {
	for i := range all {
		all[i].ID = "s" + strconv.Itoa(i+1)
	}
}
