package eval

import (
	"fmt"

	"attest"
)

// Miss is one difference between gold and prediction.
type Miss struct {
	Report    string `json:"report"`
	Kind      string `json:"kind"`                // missed, false, a slot's name, statistic, or invalid
	Gold      string `json:"gold,omitempty"`      // id of the gold record
	Predicted string `json:"predicted,omitempty"` // id of the predicted record
	Want      string `json:"want,omitempty"`
	Got       string `json:"got,omitempty"`
}

func (m Miss) String() string {
	switch m.Kind {
	case "missed", "statistic":
		return fmt.Sprintf("%s %s %s: %s", m.Report, m.Gold, m.Kind, m.Want)
	case "false":
		return fmt.Sprintf("%s %s false: %s", m.Report, m.Predicted, m.Got)
	case "invalid":
		return fmt.Sprintf("%s invalid: %s", m.Report, m.Got)
	}
	return fmt.Sprintf("%s %s~%s %s: gold %s got %s", m.Report, m.Gold, m.Predicted, m.Kind, m.Want, m.Got)
}

// Score compares predicted with gold reports; reports are matched by id, and
// a predicted report without gold counts only when it is invalid.
func Score(gold, predicted []attest.CodedReport) Figures {
	f, _ := compare(gold, predicted)
	return f
}

// Misses lists what Score counted as wrong, report by report in gold's order:
// slots of the paired claims, claims missed, false claims, statistics missed;
// at the end what is invalid.
func Misses(gold, predicted []attest.CodedReport) []Miss {
	_, m := compare(gold, predicted)
	return m
}

// tally counts as Rate does, before it divides.
type tally struct{ gold, predicted, right int }

func (t tally) rate() Rate { return rate(t.right, t.predicted, t.gold) }

type comparison struct {
	claims, whole, statistics tally
	slot                      map[string]*tally
	geo, within10, within161  int
	quiet                     Quiet
	misses, invalid           []Miss
}

func compare(gold, predicted []attest.CodedReport) (Figures, []Miss) {
	c := comparison{slot: map[string]*tally{}}
	coded, broken := c.validate(predicted)
	for i := range gold {
		g := &gold[i]
		p := coded[g.Report.ID]
		if p != nil && !broken[g.Report.ID] && p.Report.Text != g.Report.Text {
			c.invalid = append(c.invalid, Miss{Report: g.Report.ID, Kind: "invalid", Got: "the text is not the gold's"})
			p = nil
		}
		if p == nil || broken[g.Report.ID] {
			p = &attest.CodedReport{}
		}
		c.report(g, p)
	}
	return c.figures(len(gold)), append(c.misses, c.invalid...)
}

// validate indexes the predictions by id, the last of an id counting, and
// notes what breaks the contract.
func (c *comparison) validate(predicted []attest.CodedReport) (coded map[string]*attest.CodedReport, broken map[string]bool) {
	coded, broken = map[string]*attest.CodedReport{}, map[string]bool{}
	var ids []string
	for i := range predicted {
		id := predicted[i].Report.ID
		if coded[id] == nil {
			ids = append(ids, id)
		}
		coded[id] = &predicted[i]
	}
	for _, id := range ids {
		for _, problem := range attest.Validate(*coded[id]) {
			broken[id] = true
			c.invalid = append(c.invalid, Miss{Report: id, Kind: "invalid", Got: problem})
		}
	}
	return coded, broken
}

func (c *comparison) report(g, p *attest.CodedReport) {
	id := g.Report.ID
	pairs := pair(g.Claims, p.Claims, g.Report.Text)
	c.claims.gold += len(g.Claims)
	c.claims.predicted += len(p.Claims)
	c.claims.right += len(pairs)
	if len(g.Claims) == 0 {
		c.quiet.Reports++
		c.quiet.FalseClaims += len(p.Claims)
	}
	foundGold, foundPredicted := map[int]bool{}, map[int]bool{}
	for _, ij := range pairs {
		foundGold[ij[0]], foundPredicted[ij[1]] = true, true
		c.pair(id, &g.Claims[ij[0]], &p.Claims[ij[1]])
	}
	for i := range g.Claims {
		if a := &g.Claims[i]; !foundGold[i] {
			c.misses = append(c.misses, Miss{Report: id, Kind: "missed", Gold: a.ID, Want: told(a)})
		}
	}
	for j := range p.Claims {
		if b := &p.Claims[j]; !foundPredicted[j] {
			c.misses = append(c.misses, Miss{Report: id, Kind: "false", Predicted: b.ID, Got: told(b)})
		}
	}
	c.statisticsOf(id, g.Statistics, p.Statistics)
}

func (c *comparison) pair(id string, a, b *attest.Claim) {
	right := a.Source.Role == b.Source.Role
	for _, s := range slots {
		verdict := s.compare(a, b)
		if verdict == neither {
			continue
		}
		t := c.slot[s.name]
		if t == nil {
			t = &tally{}
			c.slot[s.name] = t
		}
		if s.has(a) {
			t.gold++
		}
		if s.has(b) {
			t.predicted++
		}
		if verdict == agree {
			t.right++
			continue
		}
		for _, w := range whole {
			right = right && w != s.name
		}
		c.misses = append(c.misses, Miss{Report: id, Kind: s.name, Gold: a.ID, Predicted: b.ID, Want: s.show(a), Got: s.show(b)})
	}
	if right {
		c.whole.right++
	}
	if p := a.Place; p != nil && p.Lat != nil && p.Lon != nil && p.Precision != attest.CountryP && p.Precision != attest.RegionP {
		c.geo++
		if q := b.Place; q != nil && q.Lat != nil && q.Lon != nil {
			d := kilometres(p, q)
			if d <= 10 {
				c.within10++
			}
			if d <= 161 {
				c.within161++
			}
		}
	}
}

func (c *comparison) statisticsOf(id string, gold, predicted []attest.Statistic) {
	c.statistics.gold += len(gold)
	c.statistics.predicted += len(predicted)
	used := map[int]bool{}
	for i := range gold {
		found := false
		for k := range predicted {
			if !used[k] && sameStatistic(&gold[i], &predicted[k]) {
				used[k], found = true, true
				c.statistics.right++
				break
			}
		}
		if !found {
			c.misses = append(c.misses, Miss{Report: id, Kind: "statistic", Gold: gold[i].ID, Want: string(gold[i].Measure) + " " + gold[i].What})
		}
	}
}

func sameStatistic(g, p *attest.Statistic) bool {
	if g.Measure != p.Measure {
		return false
	}
	if g.ChangePercent != nil && (p.ChangePercent == nil || *g.ChangePercent != *p.ChangePercent) {
		return false
	}
	return g.Value == nil || p.Value != nil && sameQuantity(g.Value, p.Value)
}

func (c *comparison) figures(reports int) Figures {
	c.whole.gold, c.whole.predicted = c.claims.gold, c.claims.predicted
	total, slot := tally{}, map[string]Rate{}
	for name, t := range c.slot {
		slot[name] = t.rate()
		total.gold += t.gold
		total.predicted += t.predicted
		total.right += t.right
	}
	if c.claims.gold > 0 && c.claims.right == 0 {
		total.gold = c.claims.gold // nothing found: no slot is right
	}
	return Figures{
		Reports: reports, Claims: c.claims.rate(), Whole: c.whole.rate(), Slots: total.rate(), Slot: slot,
		Geo:        Geo{N: c.geo, Within10km: share(c.within10, c.geo), Within161km: share(c.within161, c.geo)},
		Quiet:      c.quiet,
		Statistics: c.statistics.rate(), Invalid: len(c.invalid),
	}
}

// told is the act and the first words that tell it.
func told(c *attest.Claim) string {
	quote := ""
	if s := c.Evidence["act"]; len(s) > 0 {
		quote = s[0].Quote
	}
	return fmt.Sprintf("%s %q", c.Act, quote)
}
