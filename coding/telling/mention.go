package telling

import (
	"slices"

	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/roles"
	"attest/coding/syntax"
)

// Mention is one telling of one act: a trigger with its roles filled from the
// sentence it stands in. Mentions become claims when the discourse has been
// joined (package discourse).
type Mention struct {
	ID       string
	Trigger  frames.Trigger
	Also     []frames.Trigger // other triggers of the same telling
	Acts     []syntax.Span    // the words that tell the act
	Last     int              // the last sentence that tells it
	Headline bool

	Act     attest.Act
	ActBy   string // the rule that told it
	Settled bool   // its act is that of the blow before or of the change of hands, and stays
	manner
	Means []Means

	Actor   *reading.Filler
	Target  *reading.Filler
	Another bool // done to somebody who is said to be another than those before

	Harm    map[reading.HarmKind]*roles.Toll
	Counts  bool              // its toll is of the other side than those told before
	Victims []*reading.Filler // those whose tolls later sentences added
	Fallen  []*reading.Filler // those who die or are hurt in its own sentence, beside the target
	Struck  []*reading.Filler // what its further tellings say was struck

	Effect   attest.Effect
	EffectAt []syntax.Span
	EffectBy string // the rule that read it

	Count   *attest.Quantity // how many acts
	CountAt syntax.Span
	Often   bool // the count is of times, which another telling of the act may leave out

	Places   []reading.PlaceRef
	Own      bool               // the place stands with the act itself, not only in its sentence
	unlisted []reading.PlaceRef // the places that are taken, where no gazetteer has them
	Time     *reading.TimeRef

	Elsewhere []Occasion // where and when else it was done

	Stance   attest.Stance
	StanceBy string
	StanceAt []syntax.Span
	Source   *reading.SourceRef
	Ground   bool // denies that ground changed hands
	Absent   bool // denies that somebody was where the act was done
	Aloft    bool // denies that something was shot down

	reference
	Rejected []Rejection // what was considered for its fields and lost
}

// manner is how an act is done, as far as that decides between acts that share their words.
type manner struct {
	mob       bool // a crowd does it
	attempted bool // tried, not done: "tried to kill"

	shotAt    bool // a weapon is what is shot at, and not what one shoots with
	wrecked   bool // destroys the tanks or ships of an army, as one does in a fight
	disarms   bool // destroys bombs, mines or grenades that lie somewhere
	bySuicide bool // done by one who dies by intent
	executes  bool // shoots people who were led there, or who are bound

	Captures bool // told by a word for taking persons that fits police and kidnappers alike
	caught   bool // told by a word of those that is rather said of police ("was captured")
	holds    bool // told by a word for holding persons, whoever holds them
	ledAway  bool // told by a word for taking persons along: « emmenés par des gendarmes »
	snatched bool // persons are what somebody lays hands on
	raids    bool // enters a place only to take somebody or something there
}

// reference is how a telling hangs on others of the report.
type reference struct {
	Refers          bool       // a definite noun that refers back ("the attack")
	Any             bool       // refers to an act of any kind ("the incident")
	NeedsAntecedent bool       // only takes up an act told before ("denied responsibility")
	Bare            bool       // "an operation", which is a search or a patrol where nothing more is said of it
	Base            attest.Act // the act of the claim that this telling takes up, where its own words are wide
	Inherited       *Mention   // the claim of another source that tells the same act
	Origin          *Mention   // the claim that first told the act, where this one inherits
}

// Means is a weapon or other instrument with the words that tell it.
type Means struct {
	Kind     attest.InstrumentKind
	Quantity *attest.Quantity
	At       syntax.Span
	dropped  bool // a bomb of those that only aircraft drop
	device   bool // a device that was not thrown
	vague    bool // by a word for any explosive ("device")
	Implied  bool // by the verb alone ("opened fire"), not by a word for a weapon
	Lent     bool // of the summary that the telling is a part of
}

// AddAct adds words that tell the act, each span once.
func (m *Mention) AddAct(sp syntax.Span) {
	if !sp.Empty() && !slices.Contains(m.Acts, sp) {
		m.Acts = append(m.Acts, sp)
	}
}

// SetHarm records a toll unless one of that kind is there, to which only what comes on top of
// it is added.
func (m *Mention) SetHarm(k reading.HarmKind, t roles.Toll) {
	if m.Harm == nil {
		m.Harm = map[reading.HarmKind]*roles.Toll{}
	}
	if old := m.Harm[k]; old != nil {
		sum := *old
		sum.Adds(t)
		m.Harm[k] = &sum
		return
	}
	m.Harm[k] = &t
}

// timedHere reports whether the time of a telling stands in its own sentence.
func (m *Mention) timedHere() bool {
	return len(m.Time.At) > 0 && m.inOwnSentence(m.Time.At[0])
}

// inOwnSentence tells words of the sentence that tells the act.
func (m *Mention) inOwnSentence(sp syntax.Span) bool {
	s := m.Trigger.Sentence
	return s.Span(0, len(s.Words)-1).Holds(sp)
}

// AddMeans records an instrument; a kind that is already there gains the
// quantity it lacked, and one that was only implied the words that name it.
func (m *Mention) AddMeans(n Means) {
	if n.Kind == "" {
		return
	}
	for i := range m.Means {
		if m.Means[i].Kind == n.Kind {
			if m.Means[i].Quantity == nil {
				m.Means[i].Quantity = n.Quantity
			}
			if m.Means[i].Implied && !n.Implied {
				m.Means[i].At, m.Means[i].Implied = n.At, false
			}
			m.Means[i].dropped = m.Means[i].dropped || n.dropped
			return
		}
	}
	m.Means = append(m.Means, n)
}

// NamesMeans reports whether a word of the telling names a weapon, and not the verb alone tells one.
func (m *Mention) NamesMeans() bool {
	return slices.ContainsFunc(m.Means, func(n Means) bool { return !n.Implied })
}

// HasMeans reports whether one of the kinds is among the instruments.
func (m *Mention) HasMeans(kinds ...attest.InstrumentKind) bool {
	for _, n := range m.Means {
		if slices.Contains(kinds, n.Kind) {
			return true
		}
	}
	return false
}

// SameSource reports whether two tellings are on one source's word.
func SameSource(a, b *Mention) bool {
	sa, sb := a.Source, b.Source
	if vaguer(sa, sb) || vaguer(sb, sa) || oneOfThem(sa, sb) || oneOfThem(sb, sa) {
		return true
	}
	if sa.Speaker.Kind != sb.Speaker.Kind {
		return false
	}
	if sa.Speaker.Kind == reading.ReportSpeaker {
		return true
	}
	return sa.Source.Name == sb.Source.Name || reading.SameName(sa.Source.Name, sb.Source.Name) ||
		sa.Source.Canonical != "" && sa.Source.Canonical == sb.Source.Canonical
}

// Tolls tells acts that can have a toll told apart from them.
func Tolls(a attest.Act) bool {
	return a.Family() == attest.AttackFamily || a.Family() == attest.UnrestFamily
}

// DownsAircraft tells an aircraft with a crew that is brought down.
func DownsAircraft(m *Mention) bool {
	return m.Act == attest.Interception && m.HasMeans(attest.Aircraft) && m.Target != nil && m.Target.Flying
}

// ToldIn reports whether a sentence tells the act.
func (m *Mention) ToldIn(s *syntax.Sentence) bool {
	return m.Trigger.Sentence == s || slices.ContainsFunc(m.Also, func(t frames.Trigger) bool { return t.Sentence == s })
}

// Unit returns the text unit in which a telling stands.
func (m *Mention) Unit() int { return m.Trigger.Sentence.Unit }

// Triggers returns all triggers of a telling, the one that it was first told by in front.
func (m *Mention) Triggers() []frames.Trigger {
	return append([]frames.Trigger{m.Trigger}, m.Also...)
}

// wordsIn returns the words of a sentence that trigger a telling.
func (m *Mention) wordsIn(s *syntax.Sentence) []int {
	var out []int
	for _, t := range m.Triggers() {
		if t.Sentence == s {
			out = append(out, t.Word)
		}
	}
	return out
}
