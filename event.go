package attest

import "strings"

// ClaimRef names a claim across reports: the report's id, a colon, the claim's
// id in that report ("r17:c2").
type ClaimRef string

// Cut splits a reference into the report's id and the claim's; ok is false for
// one without a colon, which is given back as the report.
func (r ClaimRef) Cut() (report, claim string, ok bool) {
	if i := strings.LastIndexByte(string(r), ':'); i >= 0 {
		return string(r[:i]), string(r[i+1:]), true
	}
	return string(r), "", false
}

// Event is an incident in the world, attested by claims (codebook, section 9).
// It is derived from claims and decisions and never edited.
type Event struct {
	ID     string     `json:"id"`
	Kind   EventKind  `json:"kind"`
	Claims []ClaimRef `json:"claims"`
	Family Family     `json:"family"`
	Act    Act        `json:"act"` // the most specific act that its claims tell
	Status Status     `json:"status"`

	// IndependentSources counts the separate origins among those who attest
	// the event; Origins lists them, and those who deny it, with their claims.
	IndependentSources int      `json:"independent_sources"`
	Origins            []Origin `json:"origins"`

	Count    *Quantity `json:"count,omitempty"` // acts, when other than one
	Actor    *Party    `json:"actor,omitempty"`
	Target   *Party    `json:"target,omitempty"`
	Place    *Place    `json:"place,omitempty"`
	EDTF     string    `json:"edtf"`
	Earliest string    `json:"earliest"` // ISO date, included
	Latest   string    `json:"latest"`   // ISO date, included

	Killed   Toll `json:"killed"`
	Wounded  Toll `json:"wounded"`
	Captured Toll `json:"captured"`

	Narrowed []Narrowing `json:"narrowed,omitempty"`
	Links    []EventLink `json:"links,omitempty"`
	Dispute  string      `json:"dispute,omitempty"` // why the status is disputed
}

// Dates writes the event's bounds, or the one day that they are.
func (e *Event) Dates() string {
	if !Dated(e.Earliest, e.Latest) {
		return "date unknown"
	}
	if e.Earliest == e.Latest {
		return e.Earliest
	}
	return e.Earliest + "–" + e.Latest
}

// EventKind tells an incident from a tally over several incidents.
type EventKind string

const (
	Incident EventKind = "incident"
	Summary  EventKind = "summary"
)

// Status says who attests an event; of the codebook's table the first row that
// holds, from the top.
type Status string

const (
	Disputed     Status = "disputed"
	Corroborated Status = "corroborated"
	Acknowledged Status = "acknowledged"
	Reported     Status = "reported"
	Claimed      Status = "claimed"
)

// Statuses lists the statuses in the codebook's order.
var Statuses = []Status{Disputed, Corroborated, Acknowledged, Reported, Claimed}

// Origin is one independent source of an event: everything that goes back to
// one mouth, one text or one desk.
type Origin struct {
	Name    string     `json:"name"`
	Role    Role       `json:"role"`
	Attests bool       `json:"attests"` // false: denies, or withdrew its word
	Claims  []ClaimRef `json:"claims"`
	Why     string     `json:"why"` // what makes these claims one origin
}

// Toll is a number of persons over the sources of an event; nil is unknown.
type Toll struct {
	Low  *int `json:"low"`
	Best *int `json:"best"`
	High *int `json:"high"`
}

// Narrowing is a claim's vague time made narrower by other claims of its event.
type Narrowing struct {
	Claim    ClaimRef   `json:"claim"`
	From     string     `json:"from"` // EDTF as coded
	To       string     `json:"to"`   // EDTF as narrowed
	Evidence []ClaimRef `json:"evidence"`
}

// EventLink relates an event to another that is not the same.
type EventLink struct {
	Kind  LinkKind `json:"kind"`
	Event string   `json:"event"`
}

// LinkKind says how two events belong together, seen from the one that has the
// link.
type LinkKind string

const (
	PartOf          LinkKind = "part-of"          // a summary counts this event
	HasPart         LinkKind = "has-part"         // this summary counts that event
	InterceptedIn   LinkKind = "intercepted-in"   // weapons of that attack were brought down here
	HasInterception LinkKind = "has-interception" // weapons of this attack were brought down there
	CounterTo       LinkKind = "counter-to"       // a blow back at the actor of that event
	CounteredBy     LinkKind = "countered-by"
)

// CopyGroup is a set of reports that carry one text or one origin, as a tree:
// Copies[0] is the root, the first publication.
type CopyGroup struct {
	Reports []string `json:"reports"`
	Copies  []Copy   `json:"copies"`
}

// Copy is a report's place in the tree of its copy group.
type Copy struct {
	Report string     `json:"report"`
	Of     string     `json:"of,omitempty"`     // the report it follows; empty at the root
	Share  float64    `json:"share"`            // text in common with it, 0 to 1
	Reason CopyReason `json:"reason,omitempty"` // why it is taken for a copy
	Detail string     `json:"detail,omitempty"` // the words behind the reason
}

// CopyReason says what makes a report a copy.
type CopyReason string

const (
	SameText    CopyReason = "same-text"   // verbatim, edited or cut
	SameAgency  CopyReason = "same-agency" // credit to one agency's dispatch
	SameByline  CopyReason = "same-by-line"
	SameSource  CopyReason = "same-communique" // rests on one party's communiqué alone
	Translation CopyReason = "translation"
	CitesOutlet CopyReason = "cites-outlet" // rests on another outlet alone
)
