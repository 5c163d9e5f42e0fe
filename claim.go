package attest

import (
	"cmp"
	"strconv"
)

// Claim is what one report says, on one source's word, about one act
// (codebook, sections 2 and 3).
type Claim struct {
	ID          string       `json:"id"`
	Act         Act          `json:"act"`
	Stance      Stance       `json:"stance"`
	Count       Quantity     `json:"count"`
	Actor       *Party       `json:"actor,omitempty"`
	Target      *Party       `json:"target,omitempty"`
	Instruments []Instrument `json:"instruments,omitempty"`
	Harm        *Harm        `json:"harm,omitempty"`
	Effect      Effect       `json:"effect,omitempty"`
	Place       *Place       `json:"place,omitempty"`
	Time        Time         `json:"time"`
	Source      Source       `json:"source"`
	PartOf      string       `json:"part_of,omitempty"`
	Evidence    Evidence     `json:"evidence"`
}

// Statistic is a statement about many acts at once ("the pace of attacks rose
// by 45 %"). It is never an event and can be checked against the events.
type Statistic struct {
	ID            string    `json:"id"`
	Measure       Measure   `json:"measure"`
	What          string    `json:"what,omitempty"`
	Value         *Quantity `json:"value,omitempty"`
	ChangePercent *float64  `json:"change_percent,omitempty"`
	Actor         *Party    `json:"actor,omitempty"`
	Target        *Party    `json:"target,omitempty"`
	Places        []Place   `json:"places,omitempty"`
	Time          *Time     `json:"time,omitempty"`
	Source        *Source   `json:"source,omitempty"`
	Evidence      Evidence  `json:"evidence"`
}

// Party is an actor or a target. Canonical is the neutral English name; a
// partisan label never reaches it.
type Party struct {
	Name      string    `json:"name"`
	Canonical string    `json:"canonical,omitempty"`
	Kind      PartyKind `json:"kind,omitempty"`
	Country   string    `json:"country,omitempty"` // ISO 3166-1 alpha-3
	Owner     string    `json:"owner,omitempty"`   // the force that owns the base, ship, embassy
	Suspected bool      `json:"suspected,omitempty"`
}

// Label is what the party is called: its neutral name, or else the report's; "" for nil.
func (p *Party) Label() string {
	if p == nil {
		return ""
	}
	return cmp.Or(p.Canonical, p.Name)
}

// Quantity is a whole number known to bounds; nil is an open end.
type Quantity struct {
	Low    *int   `json:"low"`
	High   *int   `json:"high"`
	Approx bool   `json:"approx,omitempty"`
	Text   string `json:"text,omitempty"`
}

// Exactly returns the quantity n–n.
func Exactly(n int) Quantity { return Quantity{Low: &n, High: &n} }

// Between returns the quantity low–high; a negative bound is open.
func Between(low, high int) Quantity {
	var q Quantity
	if low >= 0 {
		q.Low = &low
	}
	if high >= 0 {
		q.High = &high
	}
	return q
}

// Range writes "low–high", an open end as nothing, or one number when they are the same.
func (q *Quantity) Range() string {
	if q.Low != nil && q.High != nil && *q.Low == *q.High {
		return strconv.Itoa(*q.Low)
	}
	var low, high string
	if q.Low != nil {
		low = strconv.Itoa(*q.Low)
	}
	if q.High != nil {
		high = strconv.Itoa(*q.High)
	}
	return low + "–" + high
}

// Instrument is a means of the act.
type Instrument struct {
	Kind     InstrumentKind `json:"kind"`
	Quantity *Quantity      `json:"quantity,omitempty"`
}

// Harm is the toll in persons; a nil quantity was not stated.
type Harm struct {
	Killed   *Quantity `json:"killed,omitempty"`
	Wounded  *Quantity `json:"wounded,omitempty"`
	Captured *Quantity `json:"captured,omitempty"`
}

// Place is where the act was, never finer than the report gives.
type Place struct {
	Name        string    `json:"name"`
	GazetteerID string    `json:"gazetteer_id,omitempty"`
	Canonical   string    `json:"canonical,omitempty"`
	Lat         *float64  `json:"lat,omitempty"` // degrees, WGS 84
	Lon         *float64  `json:"lon,omitempty"`
	Country     string    `json:"country,omitempty"` // ISO 3166-1 alpha-3
	Admin1      string    `json:"admin1,omitempty"`
	Precision   Precision `json:"precision,omitempty"`
}

// Label is what the place is called: its neutral name, or else the report's; "" for nil.
func (p *Place) Label() string {
	if p == nil {
		return ""
	}
	return cmp.Or(p.Canonical, p.Name)
}

// Time is when the act took place, with both bounds included.
type Time struct {
	EDTF      string        `json:"edtf"`
	Earliest  string        `json:"earliest"` // ISO date
	Latest    string        `json:"latest"`   // ISO date
	Precision TimePrecision `json:"precision"`
	Text      string        `json:"text,omitempty"`
}

// Dated tells whether bounds (ISO dates) say when: a time whose year nobody
// knows has the bounds of all time (codebook, section 5).
func Dated(earliest, latest string) bool { return earliest > "0001-01-01" && latest < "9999" }

// Source is who, in the report, vouches for the claim; Via is the carrier
// named between the source and the report.
type Source struct {
	Name      string `json:"name,omitempty"`
	Canonical string `json:"canonical,omitempty"`
	Role      Role   `json:"role"`
	Via       string `json:"via,omitempty"`
}

// Label is what the source is called: its neutral name, or else the report's.
func (s *Source) Label() string { return cmp.Or(s.Canonical, s.Name) }

// Selector is a W3C Web Annotation text position and text quote selector in
// one. Start and End count Unicode code points of the report's text, End
// excluded; Quote is exactly the text between them.
type Selector struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Quote string `json:"quote"`
}

// Evidence holds the words behind each field, keyed by the field's name; the
// key "act" is always there.
type Evidence map[string][]Selector
