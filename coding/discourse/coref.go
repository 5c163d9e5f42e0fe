package discourse

import (
	"slices"

	"attest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/syntax"
	"attest/coding/telling"
)

// resolve replaces the pronouns and group nouns of a telling ("they", "the
// attackers", « le groupe ») by the parties that they stand for. The name
// becomes the antecedent's; the evidence keeps both (codebook, section 10,
// Parties).
func (c *Joiner) resolve(m *telling.Mention) {
	if o := c.d.whoseMen(m.Actor); o != nil {
		m.Actor = o
	}
	if c.d.actLeaves(m) {
		m.Actor = nil
	}
	if c.bombVehicle(m) {
		m.Target, m.Refers = nil, true
		m.AddMeans(telling.Means{Kind: attest.VehicleBomb, At: m.Trigger.Span(), Implied: true})
	}
	if m.Actor != nil && m.Actor.Refers && !flies(m.Actor) {
		who := c.d.saidToBe(m.Actor)
		if m.Actor = c.antecedentParty(m, m.Actor, true); who != nil {
			c.identify(m, who)
		}
	}
	if f := m.Target; f != nil && f.Refers {
		if m.Target = c.antecedentParty(m, f, false); m.Target != nil && f.Sentence.Is(f.Head, "NUM") && c.struckThemselves(m) {
			m.Target = nil
		}
	} else if o := c.takenBefore(m, f); o != nil {
		m.Target = o
	}
	for _, f := range []**reading.Filler{&m.Actor, &m.Target} {
		if o := c.d.antecedentNamed(*f); o != nil {
			*f = o
		}
	}
}

// struckThemselves tells a bare number of dead or hurt that was taken for those who struck:
// "Rebels shelled the town, wounding six. Two later died".
func (c *Joiner) struckThemselves(m *telling.Mention) bool {
	if len(c.Claims) == 0 || !m.Trigger.Frame().Soft() || m.Actor != nil {
		return false
	}
	a := c.Claims[len(c.Claims)-1]
	return a.Act.Family() == attest.AttackFamily && telling.SharesPhrase(a.Actor, m.Target)
}

// actLeaves tells a pronoun for the act told before, which leaves dead or hurt behind: "raided
// a post. It left six dead" is said of no group.
func (d *Document) actLeaves(m *telling.Mention) bool {
	f := m.Actor
	return f != nil && f.Refers && m.Trigger.Frame().Soft() && f.Sentence.Is(f.Head, "PRON") && d.Grammar.Set("neuter-pronoun").Word(f.Sentence, f.Head) &&
		slices.ContainsFunc(m.Trigger.Words, func(w int) bool { return d.Grammar.Set("leave-in-state").Word(m.Trigger.Sentence, w) })
}

// antecedentNamed returns the person or thing that a bare definite noun stands
// for, which the text named before with that noun: "the judge" after "judge Ana
// Ruiz", "the camp" after "Abu Shouk camp"; or nil.
func (d *Document) antecedentNamed(f *reading.Filler) *reading.Filler {
	if f == nil || f.Refers || f.Named || !f.Sentence.Is(f.Head, "NOUN") || f.Sentence.Words[f.Head].Feat("Number") != "Sing" || !d.Definite(f) {
		return nil
	}
	named := d.namedPerson
	switch {
	case (f.Class == reading.CivilianClass || f.Class == reading.OfficialClass) && d.Parties.PersonNoun(f.Sentence.Words[f.Head]):
	case f.Class.Thing():
		named = d.namedThing
	default:
		return nil
	}
	if named(f.Sentence, f.Head) || f.Sentence.Child(f.Head, "nmod", "amod", "acl", "compound") >= 0 {
		return nil
	}
	for i := f.Sentence.Index; i >= 0 && f.Sentence.Index-i <= reading.NamedBefore; i-- {
		s := &d.Sents[i]
		last := len(s.Words) - 1
		if s == f.Sentence {
			last = f.Head - 1
		}
		for w := last; w >= 0; w-- {
			if s.Lemma[w] != f.Sentence.Lemma[f.Head] || !s.Is(w, "NOUN", "PROPN") || !named(s, w) {
				continue
			}
			if h := s.Words[w].Head; h > w && s.Is(h, "PROPN") { // the title hangs on the name
				w = h
			}
			o := d.Describe(s, w, f.Rule+".named-before")
			o.At = append(o.At, f.At...)
			return o
		}
	}
	return nil
}

// namedThing tells whether a noun for a thing has a proper name in its phrase.
func (d *Document) namedThing(s *syntax.Sentence, w int) bool {
	for _, k := range s.Children(w, "compound", "flat", "nmod", "appos") {
		if s.Is(k, "PROPN") && (s.Preposition(k) == "" || d.Grammar.Set("genitive-preposition").HasPrep(s.Preposition(k))) {
			return d.Thing(s, w).Class.Thing()
		}
	}
	return false
}

// namedPerson tells whether a noun stands with the name of the person: as a
// title before it, or beside it between commas.
func (d *Document) namedPerson(s *syntax.Sentence, w int) bool {
	if k := s.Child(w, "flat"); k > w && d.NamePart(s, k) {
		return true
	}
	if h := s.Words[w].Head; h > w && h-w <= 3 && d.NamePart(s, h) && (s.Rel(w) == "nmod:desc" || s.Rel(w) == "compound") {
		return true
	}
	return d.NameBeside(s, w) >= 0
}

// antecedentParty finds who a referring phrase stands for: who stands beside it or
// speaks, else for an actor the last actor told, for a target the last target, unless
// the classes forbid it. A phrase that says something by itself stays when there is
// nobody; a bare pronoun goes.
func (c *Joiner) antecedentParty(m *telling.Mention, f *reading.Filler, actor bool) *reading.Filler {
	if f.Class.Armed() && oursInWords(f) { // "our forces" are of whoever speaks
		said := m
		if own := c.d.TurnOf(f.Sentence); own.Release && !f.Sentence.Quoted[f.Head] { // whoever else is said to speak of them
			of := *m
			of.Source, said = own, &of
		}
		if o := c.d.speakerStandsFor(said, f); o != nil {
			return o
		}
	}
	if c.d.peopleOfSpeaker(m, f) {
		g := *f
		g.Refers = false
		return &g
	}
	if o := c.antecedentBeside(m, f, actor); o != nil {
		return o
	}
	if c.d.nobodyToldOf(f) {
		return nil
	}
	if f.Sentence.Is(f.Head, "PRON") && f.Sentence.Words[f.Head].Feat("Person") == "1" { // "we" are whoever speaks, and nobody told of
		return c.d.speakerStandsFor(m, f)
	}
	told := c.antecedentTold(m, f, actor)
	if !actor && (told == nil || !c.d.IsOnePerson(told)) {
		if o := c.d.sufferedHimself(m, f); o != nil {
			return o
		}
		if o := c.personMeant(m, f); o != nil {
			return o
		}
		if o := c.personsMeant(m, f); told == nil && o != nil {
			return o
		}
	}
	if told != nil {
		return told
	}
	if o := c.d.sideNamed(f); actor && o != nil {
		return o
	}
	if actor {
		if o := c.d.subjectPerson(f); o != nil {
			return o
		}
		if o := c.d.subjectBody(f); o != nil {
			return o
		}
	}
	if sp := c.d.speakerStandsFor(m, f); sp != nil && (actor || !f.Sentence.Is(f.Head, "NUM") && !(m.Source.Speaker.Human && c.d.theyOthers(f)) && !(m.Actor != nil && reading.SameParty(sp.Party, m.Actor.Party))) { // "killing nine, police said": not nine policemen; "the kidnappers threatened to kill them": not themselves
		return sp
	}
	if f.Class == reading.NoClass && f.Sentence.Is(f.Head, "PRON", "DET", "NUM") {
		return nil
	}
	g := *f
	g.Refers = false
	return &g
}

// peopleOfSpeaker tells the members or staff of a body without arms, in its own words: "the union said
// two of its members had been arrested". They are nobody told of before.
func (d *Document) peopleOfSpeaker(m *telling.Mention, f *reading.Filler) bool {
	s, src := f.Sentence, m.Source
	if src == nil || src.Sentence != s || src.Speaker.Kind != reading.MonitorSpeaker && src.Speaker.Kind != reading.FirmSpeaker && src.Speaker.Kind != reading.OfficeSpeaker {
		return false
	}
	return s.Is(f.Head, "NOUN") && s.HasPossessive(f.Head) && d.Grammar.Set("own-people").Word(s, f.Head)
}

// oursInWords tells a noun with a possessive of the first person: "our forces".
func oursInWords(f *reading.Filler) bool {
	p := -1
	if f.Sentence.Is(f.Head, "NOUN") {
		p = f.Sentence.Possessive(f.Head)
	}
	return p >= 0 && f.Sentence.Words[p].Feat("Person") == "1"
}

// antecedentBeside looks for who a referring phrase stands for in its sentence and those
// right before, or in who speaks; nil where they do not settle it.
func (c *Joiner) antecedentBeside(m *telling.Mention, f *reading.Filler, actor bool) *reading.Filler {
	if o := c.d.deniedClaim(m, f); o != nil {
		return o
	}
	if o := c.d.mainSubject(m, f); o != nil {
		return o
	}
	if o := c.d.latterMeant(m, f, actor); o != nil {
		return o
	}
	if o := c.heldSuspects(m, f); actor && o != nil {
		return o
	}
	if !actor {
		if c.d.ofSpeaker(m, f) {
			if sp := c.d.speakerStandsFor(m, f); sp != nil { // "the army said two of its soldiers had been hurt"
				return sp
			}
		}
		if o := c.d.ObjectBefore(m, f); o != nil {
			return o
		}
		if o := c.d.flownBefore(m, f); o != nil {
			return o
		}
		if o := c.someOfThem(m, f); o != nil {
			return o
		}
		return c.someOfSubject(m, f)
	}
	if m.Source != nil && (m.Source.Speaker.Human || m.Source.Speaker.Spokes) && c.d.theyOthers(f) { // « Elles ont accroché un groupe, a ajouté le porte-parole »
		if o := c.forceBefore(m, f); o != nil {
			return o
		}
	}
	if m.Source != nil && m.Source.Sentence == f.Sentence && (f.Class != reading.ForceClass || f.Sentence.HasPossessive(f.Head) && (m.Source.Speaker.Kind != reading.OfficeSpeaker || m.Source.Speaker.Ministry || c.d.institution(f, m.Source.Speaker))) {
		if sp := c.d.speakerStandsFor(m, f); sp != nil && (sp.Party.Kind != "" || sp.Party.Canonical != "") { // "the group said it had": whichever group that is
			return sp
		}
	}
	return c.forceBefore(m, f)
}

// antecedentTold looks for who a referring phrase stands for among the parties of the
// acts told before.
func (c *Joiner) antecedentTold(m *telling.Mention, f *reading.Filler, actor bool) *reading.Filler {
	field, unfit := "target", c.d.cannotSuffer
	if actor {
		field, unfit = "actor", c.d.cannotStrike
	}
	for i := len(c.Claims) - 1; i >= 0 && m.Unit()-c.d.Sents[c.Claims[i].Last].Unit <= 3 && !syntax.OtherItems(c.d.Units, m.Unit(), c.Claims[i].Unit()); i-- {
		a := c.Claims[i]
		if m.Headline && a.Unit() != m.Unit() { // a title of its own: "Blast kills four"
			break
		}
		parties := [...]*reading.Filler{a.Target, a.Actor}
		if actor {
			slices.Reverse(parties[:])
		}
		for _, o := range parties {
			if o == nil || o.Refers {
				continue
			}
			why := unfit(m, f, a, o)
			if why == "" && !c.d.standsFor(f, o) {
				why = "the word that refers back does not fit it in kind or number"
			}
			if why != "" {
				m.Reject(field, o.Party.Name, why)
				continue
			}
			out := *c.d.inRow(f, o)
			out.At = append(append([]syntax.Span{}, out.At...), f.At...)
			out.Rule = f.Rule + ".anaphora"
			if c.d.ofOnePerson(f) { // "his men" are not he
				out.Party.Name, out.Head, out.Sentence = f.Party.Name, f.Head, f.Sentence
			}
			return &out
		}
	}
	return nil
}

// cannotStrike tells why a party o of claim a cannot be the actor of a telling, or "".
func (d *Document) cannotStrike(m *telling.Mention, f *reading.Filler, a *telling.Mention, o *reading.Filler) string {
	switch {
	case o.Class == reading.ObjectClass, o.Class == reading.WeaponClass && !o.Flying,
		o.Class == reading.NoClass && o.Head < len(o.Sentence.Words) && d.NothingThatActs(o.Sentence, o.Head),
		o.Class == reading.MilitaryClass && f.Class == reading.NoClass && (f.Sentence.Is(f.Head, "PRON") || d.irregularGroup(f)):
		return "a thing, which does nothing"
	case o == a.Target && o.Class == reading.CivilianClass && (m.Act.Family() == attest.AttackFamily || m.Act.Family() == attest.CustodyFamily):
		return "those to whom the act before was done"
	case o == a.Target && f.Sentence == a.Trigger.Sentence && f.Head < a.Trigger.Word && f.Sentence.Is(f.Head, "PRON"):
		return "those to whom the same doer did it" // "They killed six people and burned a school"
	case o == a.Actor && m.Act.Family() == attest.InterceptionFamily && a.Act.Family() == attest.AttackFamily && len(a.Means) > 0 && f.Sentence.Is(f.Head, "NOUN"):
		return "whose weapons are brought down" // « ses unités ont détruit 55 drones »
	}
	return ""
}

// partOf tells a party that only stands in the name of another: « les ravisseurs de [27 lycéens] ».
func partOf(o, whole *reading.Filler) bool {
	return o.Party.Canonical == "" && o.Sentence == whole.Sentence && o.Head != whole.Head && o.Sentence.Within(o.Head, whole.Head)
}

// cannotSuffer tells why a party o of claim a cannot be the target of a telling, or "".
func (d *Document) cannotSuffer(m *telling.Mention, f *reading.Filler, a *telling.Mention, o *reading.Filler) string {
	switch {
	case d.Grammar.Set("assailant").Word(f.Sentence, f.Head) && (o == a.Target || o.Class.Thing() || o.Class == reading.ForceClass):
		return "nobody who attacked"
	case m.Trigger.Frame().Kind == frames.Kill && o.Class != reading.NoClass && !o.Class.Person() && !o.Person:
		return "no persons, who alone are killed"
	case d.Grammar.Set("person-pronoun").Word(f.Sentence, f.Head) && o.Class == reading.WeaponClass && !o.Person, m.Harm[reading.Killed] != nil && oneOfThem(f) && !o.Class.Person() && o.Class != reading.NoClass:
		return "no person"
	case (m.Act.Family() == attest.CustodyFamily || m.Trigger.Frame().Kind == frames.Release) && (f.Sentence.Is(f.Head, "NUM") || oneOfThem(f)) && (o.Nation || o.Class == reading.OfficialClass || o.Class == reading.MilitaryClass || o.Class == reading.ObjectClass && !d.Grammar.Set("vessel").Word(o.Sentence, min(o.Head, len(o.Sentence.Words)-1))):
		return "no persons, who are held or let go"
	case m.Act == attest.Interception && f.Class == reading.NoClass && o.Class != reading.NoClass && o.Class != reading.WeaponClass && d.Grammar.Set("neuter-pronoun").Word(f.Sentence, f.Head):
		return "nothing that is brought down"
	case m.Act == attest.Arrest && a.Act.Family() == attest.UnrestFamily && o.Class == reading.ForceClass:
		return "who arrests"
	case m.Actor != nil && reading.SameParty(o.Party, m.Actor.Party) && !partOf(o, m.Actor):
		return "who does it"
	case m.Act.Family() == attest.CustodyFamily && a.Act.Family() == attest.CustodyFamily && o == a.Actor:
		return "who took them"
	}
	return ""
}

// oneOfThem tells a number or pronoun with those whom it singles out under it: "one of them".
func oneOfThem(f *reading.Filler) bool {
	k := f.Sentence.Child(f.Head, "nmod")
	return k > f.Head && f.Sentence.Is(k, "PRON") && f.Sentence.Words[k].Feat("Number") == "Plur"
}

// standsFor tells whether a referring phrase can stand for a party: classes
// and number agree.
func (d *Document) standsFor(f, o *reading.Filler) bool {
	if d.ofOnePerson(f) {
		return d.IsOnePerson(o) && (o.Class.Armed() || o.Class == reading.OfficialClass)
	}
	if d.namesSeveral(f) && d.oneFighter(o) || d.irregularGroup(f) && (o.Class == reading.ForceClass || o.Class == reading.OfficialClass) {
		return false
	}
	if f.Class != reading.NoClass && o.Class != f.Class {
		return f.Class == reading.ArmedClass && o.Class == reading.NoClass && (o.Person || !o.Sentence.Is(min(o.Head, len(o.Sentence.Words)-1), "NOUN"))
	}
	s := f.Sentence
	if d.Grammar.Set("pronoun").Word(s, f.Head) && f.Class == reading.NoClass {
		singular := s.Words[f.Head].Feat("Number") == "Sing"
		plural := o.Sentence.Words[min(o.Head, len(o.Sentence.Words)-1)].Feat("Number") == "Plur"
		if singular && plural && (o.Class == reading.CivilianClass || !o.Named && o.Sentence.Is(min(o.Head, len(o.Sentence.Words)-1), "NOUN")) {
			return false
		}
		if s.Words[f.Head].Feat("Number") == "Plur" && d.oneHuman(o) || d.PersonPronoun(s, f.Head) && o.Class.Thing() {
			return false
		}
		if d.Grammar.Set("neuter-pronoun").Word(s, f.Head) && d.IsOnePerson(o) { // "it" is no governor
			return false
		}
		return o.Class != reading.PlaceClass
	}
	return true
}

// irregularGroup tells a noun for a group of no state: "the same group", "the gang".
func (d *Document) irregularGroup(f *reading.Filler) bool {
	s := f.Sentence
	return s.Is(f.Head, "NOUN") && d.Grammar.Set("movement-noun").Word(s, f.Head) && f.Party.Kind != attest.StateForce
}

// namesSeveral tells words that stand for no one person: "the attackers", "the group", "its
// fighters", "it".
func (d *Document) namesSeveral(f *reading.Filler) bool {
	s := f.Sentence
	if s.Is(f.Head, "PRON") { // "the group said it had killed six"
		return s.Words[f.Head].Feat("Gender") == "Neut" && syntax.BaseRel(s.Rel(f.Head)) == "nsubj"
	}
	return s.Is(f.Head, "NOUN") && (s.Words[f.Head].Feat("Number") == "Plur" || !d.Parties.PersonNoun(s.Words[f.Head]))
}

// oneFighter tells a single gunman or bomber of no name.
func (d *Document) oneFighter(o *reading.Filler) bool {
	w := min(o.Head, len(o.Sentence.Words)-1)
	return o.Class.Armed() && (!o.Named || !d.namesParty(o.Sentence, w)) && o.Sentence.Is(w, "NOUN") && o.Sentence.Words[w].Feat("Number") == "Sing" && d.Parties.PersonNoun(o.Sentence.Words[w]) && !d.Grammar.Set("band").Word(o.Sentence, w)
}

// namesParty tells whether a phrase has a proper name in it: "a Hamas gunman", no "wounded
// rebel".
func (d *Document) namesParty(s *syntax.Sentence, w int) bool {
	first, last := s.NounPhrase(w)
	for i := first; i <= last; i++ {
		if s.Is(i, "PROPN") {
			return true
		}
	}
	return false
}

// oneHuman tells one person, whom no plural stands for.
func (d *Document) oneHuman(o *reading.Filler) bool {
	w := min(o.Head, len(o.Sentence.Words)-1)
	if o.Sentence.Child(w, "conj") >= 0 { // "a reporter and a cameraman"
		return false
	}
	th := d.Thing(o.Sentence, w)
	return (o.Class == reading.CivilianClass || o.Class == reading.OfficialClass) && !o.Nation && !th.Collective && o.Sentence.Is(w, "NOUN") && o.Sentence.Words[w].Feat("Number") == "Sing" && d.Parties.PersonNoun(o.Sentence.Words[w])
}

// speakerStandsFor lets a first-person or pronoun actor be the party that
// speaks ("we struck", "it said it had struck").
func (d *Document) speakerStandsFor(m *telling.Mention, f *reading.Filler) *reading.Filler {
	sp := m.Source
	if sp == nil || f.Sentence.Is(f.Head, "NUM") || d.othersInQuote(f) || f.Class != reading.NoClass && f.Class != reading.ArmedClass && f.Class != reading.ForceClass {
		return nil
	}
	observersOwn := sp.Speaker.Kind == reading.MonitorSpeaker && d.Grammar.Set("neuter-pronoun").Word(f.Sentence, f.Head) // "the mission said it had shelled a post"
	if sp.Speaker.Kind != reading.PartySpeaker && sp.Speaker.Kind != reading.ForceSpeaker && sp.Speaker.Kind != reading.OfficeSpeaker && !observersOwn || sp.Source.Name == "" {
		return nil
	}
	if sp.Voice == reading.Accuses && !(f == m.Target && f.Sentence.HasPossessive(d.Content(f.Sentence, f.Head))) { // "the prosecution charges him": nobody accuses himself; of what befell "its fighters" he does
		return nil
	}
	if (sp.Speaker.Many() || sp.Release && !sp.Speaker.Human) && d.PersonPronoun(f.Sentence, f.Head) { // "prosecutors said he had planned it"; in a front's release he is not the front
		return nil
	}
	if sp.Speaker.Many() && !sp.Speaker.State() && sp.Speaker.Kind == reading.OfficeSpeaker && m.Actor == f && d.Grammar.Set("neuter-pronoun").Word(f.Sentence, f.Head) { // "it struck a plant, officials said"
		return nil
	}
	if m.Actor == f && f.Sentence.Is(f.Head, "PRON") && (sp.Voice == reading.Accuses || sp.Voice == reading.Suspects) { // nobody blames himself: « lui impute … »
		return nil
	}
	if f == m.Target && sp.Speaker.Human && f.Sentence.Is(f.Head, "PRON") && f.Sentence.Words[f.Head].Feat("Number") == "Plur" && f.Sentence.Words[f.Head].Feat("Person") != "1" { // « les ont relâchés, a annoncé le gouverneur »
		return nil
	}
	if sp.Speaker.Kind == reading.OfficeSpeaker && sp.Speaker.Human && !sp.Speaker.Spokes && d.theyOthers(f) { // « selon le préfet, ils ont tué … »
		return nil
	}
	if f.Class == reading.ArmedClass && sp.Speaker.Kind != reading.PartySpeaker { // "the attackers" are nobody of the police who speak of them
		return nil
	}
	if f.Class == reading.NoClass && f.Sentence.Is(f.Head, "NOUN") && sp.Speaker.Kind == reading.OfficeSpeaker && !f.Sentence.HasPossessive(f.Head) || sp.Speaker.Kind != reading.PartySpeaker && d.irregularGroup(f) { // nor is "the movement" the minister
		return nil
	}
	if d.notWhoSpeaks(f, sp) {
		return nil
	}
	out := telling.SideOf(m)
	out.Sentence, out.Head, out.Rule = f.Sentence, f.Head, f.Rule+".speaker"
	out.At = append(append([]syntax.Span{}, sp.At...), f.At...)
	pronoun := f.Sentence.Is(f.Head, "PRON")
	if sp.Speaker.Spokes && f.Class == reading.ArmedClass && f.Sentence.Is(f.Head, "NOUN") && f.Sentence.HasPossessive(f.Head) { // a spokesman's "our fighters" are not he
		out.Party.Name = f.Party.Name
		if out.Party.Kind == "" {
			out.Party.Kind = f.Party.Kind
		}
	}
	fights := m.Act.Family() == attest.AttackFamily || m.Act.Family() == attest.InterceptionFamily
	if sp.Speaker.Ministry && m.Act.Family() != attest.AgreementFamily || sp.Speaker.State() && fights && m.Stance != attest.Threatened || sp.Speaker.Kind == reading.OfficeSpeaker && !pronoun {
		d.ArmedBy(out)
	}
	return out
}

// theyOthers tells "they", who are no one person who speaks of them.
func (d *Document) theyOthers(f *reading.Filler) bool {
	return f.Sentence.IsThey(f.Head) && f.Sentence.Words[f.Head].Feat("PronType") != "Rel"
}

// othersInQuote tells "they" and "he" between quotation marks: who speaks of his own
// side there says "we".
func (d *Document) othersInQuote(f *reading.Filler) bool {
	return f.Sentence.Quoted[f.Head] && f.Sentence.Is(f.Head, "PRON") && f.Sentence.Words[f.Head].Feat("Person") == "3"
}
