package coding

import (
	"slices"

	"attest"
)

// mention is one telling of one act: a trigger with its roles filled from the
// sentence it stands in. Mentions become claims when the discourse has been
// read (discourse.go).
type mention struct {
	trigger         trigger
	also            []trigger // other triggers of the same telling
	act             attest.Act
	actBy           string // the rule that told it
	actor           *filler
	target          *filler
	means           []means
	harm            map[harmKind]*toll
	victims         []*filler // those whose tolls later sentences added
	fallen          []*filler // those who die or are hurt in its own sentence, beside the target
	counts          bool      // its toll is of the other side than those told before
	effect          attest.Effect
	effectAt        []span
	effectBy        string // the rule that read it
	places          []placeRef
	own             bool // the place stands with the act itself, not only in its sentence
	time            *timeRef
	count           *attest.Quantity
	often           bool // the count is of times, which another telling of the act may leave out
	countAt         span
	stance          attest.Stance
	stanceBy        string
	stanceAt        []span
	source          *sourceRef
	mob             bool // a crowd does it
	captures        bool // told by a word for taking persons that fits police and kidnappers alike
	attempted       bool // tried, not done: "tried to kill"
	disarms         bool // destroys bombs, mines or grenades that lie somewhere
	another         bool // done to somebody who is said to be another than those before
	caught          bool // told by a word of those that is rather said of police ("was captured")
	refers          bool // a definite noun that refers back ("the attack")
	headline        bool
	rejected        []rejection // what was considered for its fields and lost
	acts            []span      // the words that tell the act
	id              string
	base            attest.Act // the act of the claim that this telling takes up, where its own words are wide
	settled         bool       // its act is that of the blow before or of the change of hands, and stays
	inherited       *mention   // the claim of another source that tells the same act
	origin          *mention   // the claim that first told the act, where this one inherits
	ground          bool       // denies that ground changed hands
	needsAntecedent bool       // only takes up an act told before ("denied responsibility")
	any             bool       // refers to an act of any kind ("the incident")
	last            int        // the last sentence that tells it
}

// means is a weapon or other instrument with the words that tell it.
type means struct {
	kind     attest.InstrumentKind
	quantity *attest.Quantity
	at       span
	dropped  bool // a bomb of those that only aircraft drop
	vague    bool // by a word for any explosive ("device")
	implied  bool // by the verb alone ("opened fire"), not by a word for a weapon
	lent     bool // of the summary that the telling is a part of
}

// addAct adds words that tell the act, each span once.
func (m *mention) addAct(sp span) {
	if !sp.empty() && !slices.Contains(m.acts, sp) {
		m.acts = append(m.acts, sp)
	}
}

// setHarm records a toll unless one of that kind is there.
func (m *mention) setHarm(k harmKind, t toll) {
	if m.harm == nil {
		m.harm = map[harmKind]*toll{}
	}
	if m.harm[k] == nil {
		m.harm[k] = &t
	}
}

// addMeans records an instrument; a kind that is already there gains the
// quantity it lacked, and one that was only implied the words that name it.
func (m *mention) addMeans(n means) {
	if n.kind == "" {
		return
	}
	for i := range m.means {
		if m.means[i].kind == n.kind {
			if m.means[i].quantity == nil {
				m.means[i].quantity = n.quantity
			}
			if m.means[i].implied && !n.implied {
				m.means[i].at, m.means[i].implied = n.at, false
			}
			m.means[i].dropped = m.means[i].dropped || n.dropped
			return
		}
	}
	m.means = append(m.means, n)
}

// hasMeans tells whether one of the kinds is among the instruments.
func (m *mention) hasMeans(kinds ...attest.InstrumentKind) bool {
	for _, n := range m.means {
		if slices.Contains(kinds, n.kind) {
			return true
		}
	}
	return false
}

// sameSource tells whether two tellings are on one source's word.
func sameSource(a, b *mention) bool {
	sa, sb := a.source, b.source
	if sa.speaker.kind != sb.speaker.kind {
		return false
	}
	if sa.speaker.kind == reportSpeaker {
		return true
	}
	return vaguer(sa, sb) || vaguer(sb, sa) || sa.source.Name == sb.source.Name || sameName(sa.source.Name, sb.source.Name) ||
		sa.source.Canonical != "" && sa.source.Canonical == sb.source.Canonical
}

// tolls tells acts that can have a toll told apart from them.
func tolls(a attest.Act) bool {
	return a.Family() == attest.AttackFamily || a.Family() == attest.UnrestFamily
}

// unit returns the text unit in which a telling stands.
func (m *mention) unit() int { return m.trigger.s.unit }
