package discourse

import (
	"slices"

	"attest"
	"attest/coding/earnest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/syntax"
	"attest/coding/telling"
)

// Joiner joins the tellings of a report into claims: what several
// sentences say of one act on one source's word is one claim; the same act on
// another's word is another claim that inherits what it does not say itself.
type Joiner struct {
	d      *Document
	Claims []*telling.Mention
}

// New returns what joins the tellings of a report, none of which it has yet.
func New(d *Document) *Joiner { return &Joiner{d: d} }

// lookBack is how many claims a telling is compared with, the last first: far
// more than a report tells between an act and its next mention, so that only
// the time for very long texts is bounded by it.
const lookBack = 300

// recent returns the index of the oldest claim that a telling is compared with.
func (c *Joiner) recent() int { return max(len(c.Claims)-lookBack, 0) }

// add takes the next telling in text order.
func (c *Joiner) add(m *telling.Mention) {
	if c.damages(m) {
		return
	}
	if len(c.Claims) > 0 && c.d.datesAnother(m) {
		c.d.Untake(m.Trigger, "only says when something else was")
		return
	}
	if c.onlyBefore(m) {
		c.d.Untake(m.Trigger, "only says what came before the act of its sentence")
		return
	}
	if c.datesFromSaying(m) {
		c.d.Untake(m.Trigger, "only says how long after it somebody spoke")
		return
	}
	if c.partOfToll(m) || c.sameDead(m) {
		c.d.Untake(m.Trigger, "speaks of the dead that were told before")
		return
	}
	if c.saysWhoTheyWere(m) {
		return
	}
	c.countedFromBefore(m)
	c.soonAfterKnown(m)
	c.beforeStory(m)
	c.takingOfGround(m)
	c.resolve(m)
	c.doerOfOccasion(m)
	c.bothMeant(m)
	if n := len(c.Claims); n > 0 && c.leftWithEntry(m, c.Claims[n-1]) {
		c.changeHands(c.Claims[n-1], m)
		return
	}
	if a := c.oldToll(m); a != nil {
		c.risen(a, m)
		return
	}
	if c.caughtInFight(m) || c.saysAim(m) || c.saysWhatItWas(m) {
		return
	}
	a := c.howItHappened(m)
	if a == nil {
		a = c.mannerOf(m)
	}
	if a != nil {
		m.Refers = true
	} else {
		a = c.antecedent(m)
	}
	if a == nil {
		if m.NeedsAntecedent || c.d.onlyDated(m) || c.d.onlyExplains(m) {
			c.d.Untake(m.Trigger, "refers to no act that the report tells")
			return
		}
		c.sameDoer(m)
		c.oneMore(m)
		c.actDenied(m)
		c.Claims = append(c.Claims, m)
		return
	}
	if m.Absent && a.Actor != nil && a.Actor.Party.Kind != attest.UnknownParty && !mayAnswerFor(m.Source.Speaker, a.Actor) {
		c.d.Untake(m.Trigger, "speaks of one who is not said to have done it")
		return
	}
	if c.onlyMentions(m, a) {
		c.d.Untake(m.Trigger, "only mentions what was told before")
		return
	}
	if m.Refers && m.Stance == a.Stance && c.d.takesStand(m) { // « a condamné le tir syrien »: whose it was is told, on nobody's word
		m.Acts = nil
		c.merge(a, m)
		return
	}
	if c.doubtsOnlyToll(m, a) || c.takesUpDoubted(m, a) {
		m.Stance, m.StanceBy, m.StanceAt = a.Stance, a.StanceBy, a.StanceAt
	}
	switch {
	case a.Headline && (a.Source.Speaker.Kind == reading.ReportSpeaker || c.d.namedShortly(a, m)) && m.Source.Voice == reading.Says && m.Stance != attest.Denied:
		// A headline is told again by the text under it, on its word.
		for k := range m.Harm { // a headline rounds
			delete(a.Harm, k)
		}
		a.Source, a.Stance, a.StanceBy, a.StanceAt = m.Source, m.Stance, m.StanceBy, m.StanceAt
		if a.Target != nil && m.Target != nil && m.Target.Class == reading.CivilianClass && (a.Target.Class.Thing() || a.Target.Class == reading.PlaceClass || a.Target.Class.Armed()) && m.Harm[reading.Killed] != nil {
			a.Target, m.Target = m.Target, a.Target // those killed, not the market they stood in, nor by a short word for them
		}
		c.merge(a, m)
	case m.Stance == a.Stance && telling.SameSource(m, a) && m.Source.Voice == a.Source.Voice && !tollsDiffer(m, a), telling.ToldAsBlame(a, m):
		c.allOfThem(a, m)
		c.withSiblings(a, func() {
			a.NameSource(m)
			c.merge(a, m)
		})
	case m.Source.Voice == reading.Accuses && a.Source.Voice == reading.Says && m.Stance == a.Stance && telling.SameSource(m, a) && c.d.mayName(a.Actor, m.Actor):
		c.merge(a, m) // who told of the act says whose it was
	case c.adopts(a, m):
		c.adopt(a, m.Source)
		c.merge(a, m)
	case c.d.Unsourced(m) && (m.Refers || m.Trigger.Frame().Soft() && m.Actor == nil && a.Source.Voice == reading.Says || c.d.toldOn(m, a) || c.d.diedThoseTold(m, a)) && m.Stance == a.Stance && !tollsDiffer(m, a):
		// The report goes on about an act it has told on somebody's word, or
		// gives its toll.
		c.merge(a, m)
	default:
		c.inherit(m, a)
		c.Claims = append(c.Claims, m)
	}
}

// sameDoer gives a blow that nobody is said to strike the doer of the one told
// right before it, where a word joins the two ("were also struck") or both fall
// on things of one name ("four bases", then "the bases A and B").
func (c *Joiner) sameDoer(m *telling.Mention) {
	if m.Actor != nil || len(c.Claims) == 0 || m.Act.Family() != attest.AttackFamily || m.Target == nil {
		return
	}
	a := c.Claims[len(c.Claims)-1]
	if a.Actor == nil || a.Target == nil || a.Act.Family() != attest.AttackFamily || m.Unit()-a.Unit() > 1 || a.Stance != m.Stance {
		return
	}
	also := c.d.Adds(m.Trigger.Sentence, m.Trigger.Word) && m.Unit() == a.Unit() && reading.SameSide(m.Target.Party, a.Target.Party)
	oneName := m.Target.Class.Thing() && a.Count != nil && oneWord(m.Target, a.Target) && c.d.Definite(m.Target)
	if also || oneName {
		doer := *a.Actor
		doer.Rule = "actor.of-blow-before"
		m.Actor = &doer
	}
	if oneName && a.Target.Party.Owner != "" {
		m.Target.Party.Owner, m.Target.Party.Country, m.Target.Party.Kind = a.Target.Party.Owner, a.Target.Party.Country, a.Target.Party.Kind
	}
}

// doubtsOnlyToll tells whether telling m gives, as hearsay or as somebody believes, the
// toll of an act that claim a tells as a fact and without one: « Quatre
// personnes auraient péri », "dozens are believed to have died".
func (c *Joiner) doubtsOnlyToll(m, a *telling.Mention) bool {
	return m.Trigger.Frame().Soft() && m.Actor == nil && m.Stance == attest.Unconfirmed && a.Stance == attest.Asserted &&
		(telling.SameSource(m, a) || c.d.Unsourced(m)) && a.Harm[reading.Killed] == nil && a.Harm[reading.Wounded] == nil &&
		!(m.Target != nil && a.Actor != nil && m.Target.Class.Armed() && m.Target.Class == a.Actor.Class) // of those who struck, it is another blow
}

// takesUpDoubted tells whether telling m only takes up, on nobody else's word, an act that
// claim a tells as unconfirmed: « L'armée aurait bombardé un village. Le raid a fait dix morts ».
func (c *Joiner) takesUpDoubted(m, a *telling.Mention) bool {
	return a.Stance == attest.Unconfirmed && m.Stance == attest.Asserted && m.Source.Voice == reading.Says && (m.Refers || m.Trigger.Frame().Soft() && m.Actor == nil) && (telling.SameSource(m, a) || c.d.Unsourced(m))
}

// adopts tells whether claim a, told in the report's own voice, is given its
// source by telling m (codebook, section 10, Source).
func (c *Joiner) adopts(a, m *telling.Mention) bool {
	own := a.Source.Speaker.Kind == reading.ReportSpeaker || a.Source.Speaker.Kind == reading.MediaSpeaker && a.Source.Rule == "source.station"
	return own && m.Source.Speaker.Kind != reading.ReportSpeaker && m.Source.Voice == reading.Says &&
		m.Stance == a.Stance && !tollsDiffer(m, a) && m.Source.Speaker.Kind != reading.PartySpeaker && !saysWhose(m, a) &&
		(a.Headline || m.Unit()-a.Unit() <= 1)
}

// tollsDiffer tells whether both tell a toll of one kind and the tolls differ, where neither
// comes on top of the other.
func tollsDiffer(a, b *telling.Mention) bool {
	if a.Counts || b.Counts { // tolls of two sides add up
		return false
	}
	for _, k := range []reading.HarmKind{reading.Killed, reading.Wounded, reading.Captured} {
		if x, y := a.Harm[k], b.Harm[k]; x != nil && y != nil && !x.More && !y.More && !sameLeast(x.Quantity, y.Quantity) && !BareMany(x.Quantity) && !BareMany(y.Quantity) {
			return true
		}
	}
	return false
}

// sameLeast tells tolls that do not differ: "nine", and "at least nine".
func sameLeast(x, y attest.Quantity) bool {
	return telling.SameBounds(x, y) || x.Low != nil && y.Low != nil && *x.Low == *y.Low && (x.High == nil || y.High == nil)
}

// BareMany tells a quantity that a bare plural gives ("the men were arrested"):
// it holds of any number above one.
func BareMany(q attest.Quantity) bool { return q.Low != nil && *q.Low == 2 && q.High == nil }

// merge adds telling m to claim a as more evidence.
func (c *Joiner) merge(a, m *telling.Mention) {
	if m.Counts {
		addToll(a, m)
	}
	if m.Trigger.Frame().Soft() && m.Target != nil {
		a.Victims = append(a.Victims, m.Target)
	}
	if m.Target != nil {
		a.Struck = append(a.Struck, m.Target)
	}
	if c.d.namesAssailant(a.Actor, m.Actor) {
		a.Actor, m.Actor = m.Actor, a.Actor
	}
	a.Actor = telling.ToldAgain(a.Actor, m.Actor)
	if fellInTown(a, m) {
		a.Target, m.Target = m.Target, a.Target
	}
	a.Target = telling.ToldAgain(a.Target, m.Target)
	for _, n := range m.Means {
		a.AddMeans(n)
	}
	for _, k := range []reading.HarmKind{reading.Killed, reading.Wounded, reading.Captured} {
		if t := m.Harm[k]; t != nil {
			a.SetHarm(k, *t)
		}
	}
	if m.Effect != "" && (a.Effect == "" || telling.Outranks(m.Effect, a.Effect)) {
		a.Effect, a.EffectAt, a.EffectBy = m.Effect, m.EffectAt, m.EffectBy
	}
	if len(m.Places) > 0 && (len(a.Places) == 0 || !a.Own && m.Own && !c.d.Finer(a.Places, m.Places) || m.Own && (c.d.namedInHeading(m, a) || c.d.titleOf(m, a)) || c.d.Finer(m.Places, a.Places)) {
		a.RejectPlaces(a.Places, "the act is told again at a place that goes with it more closely, or is finer")
		a.Places, a.Own = m.Places, m.Own
	} else {
		a.RejectPlaces(m.Places, "named where the act is told again; the place told first stands")
	}
	if m.Time != nil && (a.Time == nil || a.Time.Weak && !m.Time.Weak) {
		c.d.RejectTime(a, a.Time, "only of the surroundings; the act is told again with a time")
		a.Time = m.Time
	} else {
		c.d.RejectTime(a, m.Time, "named where the act is told again; the time told first stands")
	}
	if a.Count == nil && m.Count != nil && !m.Refers {
		a.Count, a.CountAt = m.Count, m.CountAt
	}
	for _, sp := range m.Acts {
		a.AddAct(sp)
	}
	if a.Headline && !m.Headline && m.Target != nil && !m.Target.Refers && !m.Trigger.Frame().Soft() && a.Trigger.Pattern.Noun && m.Act != attest.Killing {
		a.Target, m.Target = m.Target, a.Target // those fallen upon, not the dead of the heading
	}
	if a.Headline && !m.Headline { // what follows goes on from the story, not from its heading
		a.Trigger, m.Trigger = m.Trigger, a.Trigger
	}
	a.Also = append(append(a.Also, m.Trigger), m.Also...)
	a.Rejected = append(a.Rejected, m.Rejected...)
	a.Headline = a.Headline && m.Headline
	a.Last = max(a.Trigger.Sentence.Index, m.Trigger.Sentence.Index)
}

// fellInTown tells people without arms who are told to have fallen in an attack of which only the town that it
// was on has been named: "Rebels attacked Gao. Nine residents were killed."
func fellInTown(a, m *telling.Mention) bool {
	if a.Target == nil || m.Target == nil || m.Target.Refers || !m.Trigger.Frame().Soft() {
		return false
	}
	return a.Target.Class == reading.PlaceClass && m.Target.Class == reading.CivilianClass && a.Act == attest.ArmedAttack
}

// inherit fills what telling m leaves unsaid from claim a, which tells the
// same act on another's word.
func (c *Joiner) inherit(m, a *telling.Mention) {
	m.Inherited, m.Origin = a, First(a)
	if m.Trigger.Frame() == earnest.TakingUp {
		m.Act, m.ActBy, m.Base = a.Act, "act.of-antecedent", a.Act
	} else if m.Trigger.Frame().Act.Family() == a.Act.Family() && (m.Refers || m.Trigger.Frame().Soft() || m.Trigger.Frame().Means) {
		m.Base = a.Act
	}
	blamed, accused := m.Source.Blamed, c.accusedBefore(m, a)
	switch {
	case m.Ground:
		m.Actor = a.Actor
	case m.Source.Cleared != nil && blamed == nil:
		m.Actor = m.Source.Cleared
	case m.Source.Voice == reading.Denies && blamed == nil && m.Source.Speaker.OfActor && m.Source.Speaker.Party.Canonical == "" && a.Actor != nil:
		m.Actor = a.Actor // "its commander swore that his men had not been there"
	case accused != nil:
		m.Actor = accused
	case m.Source.Disowns && blamed == nil && !speaksFor(m.Source.Speaker, a.Actor) && !c.d.DeniesBeingStruck(m, a):
		m.Actor = telling.SideOf(m)
	case m.Source.Voice == reading.OwnsUp || m.Source.Voice == reading.Denies && blamed == nil && m.Source.Speaker.Kind == reading.PartySpeaker && m.Actor == nil && !c.d.DeniesBeingStruck(m, a):
		m.Actor = c.d.SpeakerAsActor(m, a)
	case blamed != nil:
		m.Actor = blamed
	case a.Actor == nil && c.d.deniesForTheirs(m) && !c.d.DeniesBeingStruck(m, a):
		m.Actor = telling.SideOf(m)
	case m.Actor == nil || m.Actor.Refers:
		m.Actor = a.Actor
	}
	if m.Target == nil || m.Target.Refers || m.Refers && m.Target.Class == reading.PlaceClass || a.Target != nil && c.d.callsVictims(m.Target) {
		m.Target = a.Target
	}
	for _, n := range a.Means {
		m.AddMeans(n)
	}
	if len(m.Places) == 0 || m.Refers && (!m.Own || c.d.ownsUpThere(m, a)) {
		m.Places, m.Own = a.Places, a.Own
	}
	if m.Time == nil || m.Time.Weak || a.Time != nil && c.d.hourOfIt(m, a) && !c.d.TimesAgree(m, a) {
		m.Time = a.Time
	}
	if m.Count == nil {
		m.Count, m.CountAt = a.Count, a.CountAt
	}
	if m.Stance == attest.Denied {
		m.Harm = nil
		m.Effect, m.EffectAt = "", nil
	}
	m.Last = m.Trigger.Sentence.Index
}

// antecedent returns the claim whose act telling m tells again, or nil.
func (c *Joiner) antecedent(m *telling.Mention) *telling.Mention {
	if a := c.singledOut(m); a != nil {
		return a
	}
	if m.Refers { // "the massacre" is rather a massacre than the looting told after it
		for i := len(c.Claims) - 1; i >= c.recent(); i-- {
			if a := c.Claims[i]; a.Act == m.Act && m.Trigger.Frame() != earnest.TakingUp && (!m.Trigger.Frame().Means || reading.Bombards(m.Act)) && !c.d.notTheirs(m, a) && !c.d.noSuchDeed(m, a) && c.tellsAgain(m, a) {
				return c.root(a, m)
			}
		}
	}
	for i := len(c.Claims) - 1; i >= c.recent(); i-- {
		a := c.Claims[i]
		if !c.d.notTheirs(m, a) && !c.d.noSuchDeed(m, a) && !c.d.counterBlow(m, a) && !c.background(m, i) && c.tellsAgain(m, a) {
			if o := c.blowBefore(m, i); o != nil {
				a = o
			} else if o := c.firstBlow(m, i); o != nil {
				a = o
			} else if o := c.partOfBlow(m, i); o != nil {
				a = o
			}
			return c.root(a, m)
		}
	}
	return nil
}

// blowBefore returns the attack told in the same paragraph or sentence before damage, or
// the taking of people, or weapons brought down, that a noun of attack, or a denial, seems to take
// up: "the attack" is no burning of tents.
func (c *Joiner) blowBefore(m *telling.Mention, i int) *telling.Mention {
	family := c.Claims[i].Act.Family()
	if !m.Refers || m.Act.Family() != attest.AttackFamily || family != attest.DestructionFamily && family != attest.CustodyFamily && family != attest.InterceptionFamily {
		return nil
	}
	taken := family == attest.CustodyFamily
	if m.Trigger.Frame() == earnest.TakingUp && (taken || c.d.namesOfFamily(m.Trigger.Sentence, family)) { // « nie être pour quoi que ce soit dans l'incendie »
		return nil
	}
	for k := i - 1; k >= 0 && (!taken && (c.Claims[k].Unit() == m.Unit() || c.Claims[i].Unit()-c.d.Sents[c.Claims[k].Last].Unit <= 1 && m.Trigger.Frame() != earnest.TakingUp) || c.Claims[k].ToldIn(c.Claims[i].Trigger.Sentence)); k-- {
		if a := c.Claims[k]; a.Act.Family() == attest.AttackFamily && c.tellsAgain(m, a) {
			return a
		}
	}
	return nil
}

// namesOfFamily tells whether a noun of a sentence names an act of a family.
func (d *Document) namesOfFamily(s *syntax.Sentence, f attest.Family) bool {
	for i := range s.Words {
		if s.Is(i, "NOUN") && slices.ContainsFunc(d.TriggersAt(s, i), func(t frames.Trigger) bool { return t.Pattern.Noun && t.Frame().Act.Family() == f }) {
			return true
		}
	}
	return false
}

// root prefers, among the claims of one act, the one on the same source's
// word.
func (c *Joiner) root(a, m *telling.Mention) *telling.Mention {
	act := First(a)
	for i := len(c.Claims) - 1; i >= c.recent(); i-- {
		o := c.Claims[i]
		if First(o) == act && o.Stance == m.Stance && m.Source.Voice == o.Source.Voice && telling.SameSource(o, m) {
			return o
		}
	}
	if m.Source.Speaker.Kind == reading.ReportSpeaker {
		return act
	}
	return a
}

// First returns the claim that first told the act.
func First(m *telling.Mention) *telling.Mention {
	if m.Origin != nil {
		return m.Origin
	}
	return m
}

// tellsAgain tells whether telling m can be of the act that claim a tells.
func (c *Joiner) tellsAgain(m, a *telling.Mention) bool {
	if m.Act.Family() != a.Act.Family() && !(m.Refers && m.Any) && !(m.Trigger.Frame().Soft() && !m.Trigger.Pattern.Noun && (telling.Tolls(a.Act) || telling.DownsAircraft(a))) {
		return false
	}
	if a.Stance == attest.Threatened != (m.Stance == attest.Threatened) || m.Aloft && (a.Target == nil || !a.Target.Flying) {
		return false
	}
	if m.Trigger.Frame() == earnest.TakingUp && m.Trigger.Sentence == a.Trigger.Sentence && m.Trigger.Word < a.Trigger.Word && !a.Trigger.Pattern.Noun && m.Source.Voice == reading.Denies && a.Source.Voice == reading.Says && telling.SameSource(m, a) { // "denied this and said the army had hit a base"
		return false
	}
	if m.Trigger.Frame() == earnest.TakingUp && m.Source.Voice != reading.Denies && (a.Act.Family() == attest.AgreementFamily || a.Act == attest.Interception || a.Act == attest.Arrest && (m.Source.Blamed == nil || m.Source.Blamed.Class != reading.ForceClass && m.Source.Blamed.Class != reading.OfficialClass)) { // nobody is accused of a truce, or of what the police did
		return false
	}
	if m.Any && m.Trigger.Frame() != earnest.TakingUp && m.Trigger.Frame().Act.Family() == attest.AttackFamily && a.Act.Family() == attest.AgreementFamily { // "its operations" are no truce
		return false
	}
	if Summary(a) && m.Count == nil && !m.Refers && m.Own && !m.Trigger.Pattern.Noun && c.d.PlaceInside(m, a) && !c.d.PlaceInside(a, m) {
		return false // one blow of those that the summary counts
	}
	if m.Trigger.Sentence == a.Trigger.Sentence && c.d.Answered(m.Trigger) != c.d.Answered(a.Trigger) || c.d.PartedByTime(m, a) {
		return false
	}
	distance := m.Unit() - c.d.Sents[a.Last].Unit
	if c.d.diedThoseTold(m, a) {
		return !c.d.contradict(m, a)
	}
	switch { // how far apart they stand first: it costs least to tell
	case m.Refers:
		return (distance <= 3 || distance <= singledOutUnits && (c.d.singlesOut(m, a) || m.Trigger.Frame() == earnest.TakingUp)) && c.d.matchesReference(m, a) && !c.d.contradict(m, a)
	case a.Headline:
		return !c.toldUnder(a) && (c.d.retells(m, a, true) || c.d.bareHeading(a, m)) && !c.d.contradict(m, a)
	case (m.Trigger.Frame().Soft() || c.d.bodiesOfFoes(m)) && m.Actor == nil:
		return (distance == 0 && m.Trigger.Sentence.Index-a.Last <= 2 || c.goesOnNext(m, a) || c.alsoHurt(m, a) || c.d.tollOfAnother(m, a)) && (!m.Own || c.d.alsoThere(m, a)) && c.d.victimsFit(m, a) && !c.d.contradict(m, a)
	default:
		return m.Unit()-a.Unit() <= retellingUnits && (c.d.retells(m, a, false) || c.d.thoseHit(m, a)) && !c.d.contradict(m, a)
	}
}

// toldUnder reports whether the text has told an act of the kind that a headline names, which is that act in other
// words: what is told further on is another.
func (c *Joiner) toldUnder(headline *telling.Mention) bool {
	k := slices.Index(c.Claims, headline)
	return k >= 0 && slices.ContainsFunc(c.Claims[k+1:], func(o *telling.Mention) bool {
		return !o.Headline && o.Act == headline.Act && o.Act != attest.ArmedAttack && o.Act != attest.Killing
	})
}

// alsoThere tells a toll at the place of an act, in a later sentence or of no weapon of its own: "The
// two died in Yala".
func (d *Document) alsoThere(m, a *telling.Mention) bool {
	further := m.Trigger.Sentence.Index > a.Last || len(m.Means) == 0 && telling.SameSource(m, a)
	return further && len(a.Places) > 0 && d.PlacesAgree(m.Places, a.Places)
}

// alsoHurt tells a toll that a word for "also" adds, some paragraphs on, to that of an act: "Six
// people were also wounded, a health ministry spokesman said."
func (c *Joiner) alsoHurt(m, a *telling.Mention) bool {
	const paragraphs = 3
	return a.Act.Family() == attest.AttackFamily && a.Harm[reading.Killed] != nil && m.Unit()-a.Unit() <= paragraphs && !m.Trigger.Pattern.Noun && m.Time == nil && c.d.Adds(m.Trigger.Sentence, m.Trigger.Word)
}

// goesOnNext tells a toll in the paragraph right behind an act, in the sentence after it, of a
// text whose paragraphs are of one sentence or two: "Two soldiers were slightly wounded."
func (c *Joiner) goesOnNext(m, a *telling.Mention) bool {
	return c.d.OpensNext(m.Trigger.Sentence.Index, a.Last) && !c.d.Units[m.Unit()].Heading && m.Time == nil && !m.NamesMeans() && a.Act.Family() == attest.AttackFamily
}

// deniesForTheirs tells a denial by somebody who speaks for forces of what "they" are said to have done, where nobody
// was said before to have done it: "A spokesman for the mission denied that they had shelled the market".
func (d *Document) deniesForTheirs(m *telling.Mention) bool {
	s, v := m.Trigger.Sentence, m.Trigger.Word
	if m.Source.Voice != reading.Denies || m.Trigger.Pattern.Noun || m.Actor != nil && !m.Actor.Refers {
		return false
	}
	switch m.Source.Speaker.Party.Kind {
	case attest.Peacekeeper, attest.StateForce, attest.Rebel, attest.Militia:
	default:
		return false
	}
	return slices.ContainsFunc(s.Children(v, "nsubj"), func(k int) bool { return s.Is(k, "PRON") && s.Words[k].Feat("Number") == "Plur" })
}
