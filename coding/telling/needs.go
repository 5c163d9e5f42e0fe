package telling

import (
	"slices"

	"attest"
	"attest/coding/earnest"
	"attest/coding/frames"
	"attest/coding/reading"
	"attest/coding/roles"
	"attest/coding/syntax"
)

// unmet tells which need of the frame is missing, or "".
func (d *Teller) unmet(t frames.Trigger, m *Mention, r roles.RoleWords) string {
	s := t.Sentence
	if m.Target == nil && len(m.Means) == 0 && !t.Pattern.Noun && d.Grammar.Set("answer-verb").At(s, t.Word) > 0 {
		switch {
		case m.Stance == attest.Threatened:
			return "a vague vow" // "vowed to retaliate"
		case m.Stance == attest.Asserted && len(r.Weapon) == 0 && !d.ClauseHasNumber(s, t.Word) && !d.PlaceNear(s, t.Word) && !d.TimeNear(s, t.Word):
			if m.Actor == nil || m.Actor.Class != reading.ForceClass || !onlyVerb(s, t.Word) {
				return "answers a blow, with nothing of its own"
			}
			m.Bare = true // until its toll is told: "Troops fired back. Eight rebels were killed"
		}
	}
	if d.answersWithNothing(t, m) {
		m.Bare = true
	}
	if m.Stance == attest.Threatened && m.Target == nil && len(m.Means) == 0 && t.Frame().Act.Family() == attest.AttackFamily && !d.PlaceNear(s, t.Word) && !d.TimeNear(s, t.Word) {
		return "a vague vow" // "vowed to fight on", "threatened more attacks"
	}
	armed := m.Actor != nil && (m.Actor.Class.Armed() || m.Actor.Class == reading.OfficialClass && t.Frame().Kind != frames.Strike) ||
		m.Target != nil && (m.Target.Class.Armed() || m.Target.Class == reading.MilitaryClass) || len(m.Means) > 0 || len(r.Weapon) > 0
	victim := m.Target != nil && (m.Target.Class.Person() || m.Target.Person || d.WarlikeAt(s) && m.Target.Class == reading.NoClass && m.Target.Sentence.Is(m.Target.Head, "NOUN", "PROPN") && (t.Frame().Kind != frames.Release || m.Target.Sentence.Is(m.Target.Head, "PROPN")))
	victim = victim || !t.Pattern.Noun && t.Frame().Needs == frames.NeedVictim && slices.ContainsFunc(r.Target, func(h int) bool { // "a tanker and its 22 sailors"
		return slices.ContainsFunc(s.Nominals(h), func(k int) bool { return d.Thing(s, k).Class.Person() })
	})
	if t.Frame().Kind == frames.Take && (m.Target != nil && d.IsPlaceName(m.Target.Sentence, m.Target.Head) || d.describesGround(t)) {
		victim = false
	}
	ground := t.Pattern.Noun && t.Frame().Kind != frames.Kill && d.groundOf(t) // "the capture of Yala" is no abduction
	thing := m.Target != nil && m.Target.Class.Thing()
	if m.Stance == attest.Threatened && m.Target != nil && m.Target.Class == reading.PlaceClass { // "threatened to strike Haifa"
		armed = true
	}
	ofPlace := m.Target != nil && m.Target.Class == reading.PlaceClass
	anchored := armed || victim || thing || m.Refers || ofPlace && d.theyDidIt(t, m) || d.ClauseHasToll(s, t.Word) || d.ClauseHasWeapon(s, t.Word)
	switch t.Frame().Needs {
	case frames.NeedConflict:
		if t.Frame().Act == attest.ArmedAttack && !t.Pattern.Noun && d.Grammar.Set("come-down").Word(s, t.Word) && d.weaponSubject(s, t.Word) {
			return "a weapon that comes down" // "a shell fell on a house"
		}
		if !anchored && !d.stateStrikes(t, m) && !d.plainBlast(t, r) && !d.outbreak(t, r) && !(d.WarlikeAt(s) && (t.Pattern.Noun && (d.PlaceNear(s, t.Word) || r.Support >= 0) || m.Actor != nil && m.Actor.Named || d.deliversBlow(t) && d.PlaceNear(s, t.Word))) {
			return "no armed party, weapon, toll or thing attacked beside it"
		}
	case frames.NeedArmed:
		if !armed && !d.stateStrikes(t, m) && !d.ClauseHasWeapon(s, t.Word) && !((thing || ofPlace && !d.IsPersons(s, m.Target.Head)) && (d.theyDidIt(t, m) || d.disownsBlow(t) || d.struckAgain(t))) && !(t.Pattern.Noun && (d.besideArmed(s, roles.NounHead(t)) || m.Refers || d.WarlikeAt(s) && m.Actor != nil && m.Actor.Nation || d.WarlikeAt(s) && d.ClauseHasToll(s, t.Word) && d.PlaceNear(s, t.Word) || d.WarlikeAt(s) && r.Support >= 0 && (m.Target != nil || r.Rule == "noun with a support verb"))) {
			return "no armed party or weapon beside it"
		}
	case frames.NeedWeapon:
		if t.Frame().Kind == frames.Land && !d.comesDown(t, r) && d.weaponMeant(t, m, r) == "" {
			return "no weapon that comes down"
		}
		if !d.weaponHere(t, m, r) {
			return "no weapon beside it"
		}
		if t.Frame().Kind == frames.Intercept && d.weaponActs(t) {
			return "a weapon that strikes, not one that is brought down"
		}
		if d.supplies(t, r) {
			return "arms sent to somebody"
		}
	case frames.NeedVictim:
		if (t.Frame().Kind == frames.Arrest || t.Frame().Kind == frames.Kill) && !t.Pattern.Noun && (m.Target == nil || m.Target.Sentence.Is(m.Target.Head, "PRON", "NUM")) && d.Grammar.Set("effect-intercepted").Word(s, t.Word) && d.lastWeapon(s, t.Word) != "" {
			return "weapons that are brought down, not persons" // « quatre ont été interceptées », « douze ont été abattus »
		}
		if t.Frame().Kind == frames.Arrest && d.fetched(t, m) {
			return "fetched, not arrested"
		}
		if t.Pattern.Noun && m.Target != nil && m.Target.Class == reading.PlaceClass && t.Frame().Kind == frames.Kill { // "the massacre at Beni"
			m.Target = nil
		}
		if d.maybeThing(t, m) {
			victim = false
		}
		if !victim && !d.freedAgain(t, m) && !(m.Target != nil && m.Target.Refers) && !(t.Pattern.Noun && m.Target == nil && !ground && d.victimlessNoun(t, m)) && !(thing && (t.Frame().Kind == frames.Take || t.Frame().Kind == frames.Release) && d.Grammar.Set("vessel").Word(m.Target.Sentence, m.Target.Head) && !d.impounds(m)) {
			return "nobody it is done to"
		}
		if d.takesArms(t) || d.leavesWithThings(t, m) {
			return "arms, not persons"
		}
	case frames.NeedCaptor:
		if d.takesArms(t) {
			return "arms, not persons"
		}
		if d.pirated(m) {
			return ""
		}
		if m.Target == nil || !m.Target.Class.Person() && !m.Target.Person && !m.Target.Refers || !d.takenByForce(t, m) {
			return "nobody taken by people with arms"
		}
	case frames.NeedArms:
		if m.Target != nil && m.Target.Class == reading.MilitaryClass && d.Grammar.Set("arms-store").Word(m.Target.Sentence, m.Target.Head) {
			m.Target.Class = reading.WeaponClass // "found an arms cache"
		} else if m.Target != nil && !m.Target.Class.Person() && d.holdsArms(m.Target.Sentence, m.Target.Head) {
			m.Target.Class = reading.WeaponClass
		} else if m.Target == nil || !d.TakesCraft(t) && (m.Target.Class != reading.WeaponClass || !d.Thing(m.Target.Sentence, m.Target.Head).Arms()) {
			return "no weapons that it is done to"
		}
	case frames.NeedViolence:
		if t.Frame().Kind == frames.Die && m.Target != nil && !m.Target.Class.Person() && !m.Target.Person && !m.Target.Refers {
			return "nobody dies"
		}
		if (!armed || d.leaderDies(t, m)) && !d.violentClause(t) {
			if also := !t.Pattern.Noun && t.Frame().Soft() && d.Adds(s, t.Word); !also && (!t.Pattern.Noun || !d.TellsBalance(m)) {
				return "no violence beside it"
			}
			m.NeedsAntecedent = true // "the toll" of what was told before, or of nothing
		}
	case frames.NeedPhysical:
		if m.attempted && !m.mob && t.Frame().Act == attest.Destruction {
			return "tried, not done" // "attempted to vandalise the house"
		}
		unknown := m.Target != nil && m.Target.Class == reading.NoClass && d.WarlikeAt(s)
		burnt := m.Target != nil && m.Target.Class == reading.PlaceClass && d.WarlikeAt(s)
		grounded := m.Target != nil && m.Target.Class == reading.WeaponClass && !m.Target.Flying && d.OnGround(m.Target.Sentence)
		building := m.Target != nil && m.Target.Class == reading.OfficialClass && d.Grammar.Set("seat").Word(m.Target.Sentence, m.Target.Head) // « une mairie a été incendiée »
		if !thing && !unknown && !burnt && !grounded && !building && !(t.Pattern.Noun && (m.Actor != nil || d.PlaceNear(s, t.Word))) && !(m.Actor != nil && m.Actor.Class.Armed() && m.Target == nil) {
			return "no thing that is destroyed"
		}
	case frames.NeedPlace:
		if m.Actor != nil {
			first, last := m.Actor.Sentence.NounPhrase(m.Actor.Head)
			if _, ship := d.Grammar.Set("vessel").In(m.Actor.Sentence, first, last+1); ship { // "a carrier flying a Palauan flag"
				return "a ship, which takes no ground"
			}
		}
		if d.snatches(t, m) || d.hijacked(t, m) {
			m.snatched = true
			return ""
		}
		if d.pirated(m) || !d.takesPlace(t, m) || d.movesPerson(t) || d.takesOther(t) || d.confiscates(t, m) {
			return "no place that is taken, or nobody who takes it"
		}
	case frames.NeedForce:
		if m.Actor != nil && m.Actor.Party.Kind == attest.Aid || !d.forcesMove(t, m) {
			return "no forces that move"
		}
		if m.Target == nil && !t.Pattern.Noun && d.movesOthers(t) && !d.numberedMen(t) {
			return "others than forces move"
		}
		if !d.movesSomewhere(t) {
			return "forces named, no movement to or from a place"
		}
	case frames.NeedTroops:
		if d.oneOfficer(m) {
			return "one officer who comes or goes"
		}
		if !(m.Actor != nil && m.Actor.Class == reading.ForceClass && m.Actor.Rule != "actor.aircraft") && !d.numberedMen(t) {
			return "no troops that move"
		}
		if !d.PlaceNear(s, t.Word) && !d.placeArgument(t) {
			return "troops named, no movement to or from a place"
		}
	case frames.NeedPeople:
		if !t.Pattern.Noun && m.Target != nil && m.Target.Class.Armed() && d.Grammar.Set("gather").Word(s, t.Word) && slices.ContainsFunc(s.Children(t.Word, "obj"), func(h int) bool { return d.Thing(s, h).Class.Person() }) {
			return "people rounded up by others" // « Des soldats ont rassemblé les hommes du village »
		}
		if t.Pattern.Noun && d.barrier(t, m) {
			return "a barrier on a road, not people who gather"
		}
		if m.Actor != nil && (m.Actor.Class == reading.ForceClass || m.Actor.Class == reading.ArmedClass && !t.Pattern.Noun || !m.Actor.Class.Person() && m.Actor.Class != reading.NoClass && m.Stance != attest.Threatened) {
			return "no people who gather"
		}
		if m.Actor == nil && !t.Pattern.Noun && m.Target == nil || d.marchIn(t) {
			return "no people who gather"
		}
	case frames.NeedLine:
		if !d.headsLine(t) {
			return "not what a line of a digest is about"
		}
	case frames.NeedAgreement:
		if !d.agreementMade(t, m, r) {
			return "no word that the agreement was made"
		}
	}
	if !t.Pattern.Noun && m.Target != nil && m.Target.Sentence == s && !slices.Contains(t.Words, m.Target.Head) && t.Frame().Not.Word(s, m.Target.Head) { // "a congress that is held"
		return "means something else of " + s.Lower[m.Target.Head]
	}
	if m.Target != nil && t.Frame().Act.Family() != attest.DestructionFamily && earnest.TakesLives(t.Frame().Kind) && d.Grammar.Set("animal").Word(m.Target.Sentence, m.Target.Head) && !(m.Target.Head > 0 && m.Target.Sentence.Capital(m.Target.Head)) { // « les Tigres » are men
		return "done to animals"
	}
	if t.Frame().Kind == frames.Undergo && d.criticised(t, m) {
		return "criticised, not shot at"
	}
	if t.Frame().Kind == frames.Release && d.handedToJustice(t) {
		return "handed to the courts, not let go"
	}
	if t.Frame().Kind == frames.Release && d.leavesCare(t) {
		return "let go home from a hospital"
	}
	if t.Frame().Kind == frames.Move && d.onTheWay(t) {
		return "what those were about who were attacked"
	}
	if m.Target == nil && !m.Refers && d.againstNobody(t, m, r) {
		return "an operation against nobody"
	}
	if !d.WarlikeAt(s) && !d.plainInPeace(t, m, r) {
		return "a figure of speech in a report about other things"
	}
	if why := d.disaster(t, armed || d.doneBySomebodyNamed(t, m)); why != "" {
		return why
	}
	if t.Pattern.Noun && t.Frame().Needs != frames.NeedLine && !d.anchoredNoun(t, m, r) {
		return "named without an act of its own"
	}
	return ""
}

// theyDidIt tells a verb in the past whose subject is a pronoun, in a report about
// conflict: "they have hit the market again".
func (d *Teller) theyDidIt(t frames.Trigger, m *Mention) bool {
	return !t.Pattern.Noun && d.WarlikeAt(t.Sentence) && m.Actor != nil && m.Actor.Refers && m.Actor.Sentence.Is(m.Actor.Head, "PRON") && m.Actor.Sentence.Words[m.Actor.Head].Feat("Person") == "3" && t.Sentence.Words[t.Word].Feat("Tense") == "Past"
}

// struckAgain tells a passive by which a thing is struck once more, or whose words leave no
// doubt, in a report about conflict: « La base a de nouveau été touchée », « a été prise
// pour cible ».
func (d *Teller) struckAgain(t frames.Trigger) bool {
	s := t.Sentence
	if t.Pattern.Noun || !d.WarlikeAt(s) || !s.VerbArguments(t.Word).Passive || s.Child(t.Word, "aux:pass") < 0 {
		return false
	}
	if len(t.Words) > 1 {
		return true
	}
	first, last := s.Subtree(t.Word)
	_, ok := d.Grammar.Set("again").In(s, first, last+1)
	return ok
}

// deliversBlow tells a verb with a noun or pronoun that makes it tell a blow, so that it
// is meant as it is said: « donnent l'assaut à Beyrouth », « s'en sont pris à Goma ».
func (d *Teller) deliversBlow(t frames.Trigger) bool {
	return !t.Pattern.Noun && slices.ContainsFunc(t.Words, func(w int) bool {
		return w != t.Word && t.Sentence.Is(w, "NOUN", "PRON")
	})
}

// disownsBlow tells an infinitive of the past or a gerund that a side at war denies of
// itself: « le ministère dément avoir frappé une église », "it denies hitting any village".
func (d *Teller) disownsBlow(t frames.Trigger) bool {
	s := t.Sentence
	v := s.Words[t.Word].Head
	if t.Pattern.Noun || v < 0 || s.Rel(t.Word) != "xcomp" || !d.WarlikeAt(s) {
		return false
	}
	denies := d.Grammar.Set("deny").At(s, v) > 0
	gerund := denies && s.Words[t.Word].Feat("VerbForm") == "Ger"
	denies = denies || d.Grammar.Set("say").At(s, v) > 0 && (d.Negated(s, t.Word) || slices.ContainsFunc(s.Children(t.Word, "aux"), func(k int) bool { return d.Negated(s, k) }))
	k := s.Child(v, "nsubj")
	if k < 0 || !denies || !gerund && !d.PastInfinitive(s, t.Word) {
		return false
	}
	th := d.Thing(s, k)
	return th.Class == reading.OfficialClass || th.Class.Armed() || th.Refers
}

// anchoredNoun tells whether a noun of an act tells a specific act: it refers
// back, is carried by a verb, or has a party, a place, a time or a number.
// A bare plural or abstract noun ("attacks on civilians must stop") does not.
func (d *Teller) anchoredNoun(t frames.Trigger, m *Mention, r roles.RoleWords) bool {
	s, n := t.Sentence, roles.NounHead(t)
	if m.Refers || r.Support >= 0 && r.Rule != "noun as circumstance" || d.PlaceNear(s, t.Word) || d.TimeNear(s, t.Word) || d.reportedFrom(t, n) {
		return true
	}
	if _, ok := d.NumberOf(s, n); ok {
		return true
	}
	plural := s.Words[n].Feat("Number") == "Plur"
	if (m.Actor != nil || m.Target != nil) && (!plural || m.Actor != nil && m.Target != nil && t.Frame().Kind == frames.Clash) { // "clashes between farmers and herders"
		return true
	}
	return r.Support >= 0 || syntax.BaseRel(s.Rel(n)) == "root" || d.Units[s.Unit].Heading || (m.Actor != nil || m.Target != nil) && d.reported(s, n)
}

// reported tells a noun that is what somebody reports: "the observatory reported shelling
// by regime forces on two villages".
func (d *Teller) reported(s *syntax.Sentence, n int) bool {
	v := s.Words[n].Head
	return v >= 0 && s.Rel(n) == "obj" && !d.Grammar.Set("attitude").Word(s, v) && !d.Negated(s, v) && slices.ContainsFunc(d.AttributionsOf(s), func(a reading.Attribution) bool {
		return a.Verb == v && a.Kind == reading.Says && a.Speaker >= 0
	})
}

// violentClause tells whether a death or wound stands with an act of
// violence: a weapon or another trigger in its sentence.
func (d *Teller) violentClause(t frames.Trigger) bool {
	s := t.Sentence
	v := t.Word                                 // the arms of who dies are no violence: « un chef des rebelles est décédé »
	if s.Rel(v) == "aux" || s.Rel(v) == "cop" { // « est mort »
		v = s.Words[v].Head
	}
	who := s.Child(v, "nsubj", "nsubj:pass")
	for i := range s.Words {
		if i == t.Word {
			continue
		}
		own := who >= 0 && s.Within(i, who)
		if c := d.Thing(s, i).Class; c == reading.WeaponClass && s.Is(i, "NOUN", "PROPN") || c == reading.ArmedClass && s.Is(i, "NOUN") && !own && s.Child(i, "case") >= 0 && d.WarlikeAt(s) { // "died as gunmen passed through"
			return true
		}
		for _, o := range d.TriggersAt(s, i) {
			if o.Frame().Act.Family() == attest.AttackFamily && !o.Frame().Soft() && (o.Frame().Needs == frames.NeedNothing || o.Frame().Needs == frames.NeedConflict || o.Pattern.Noun) {
				return true
			}
		}
	}
	return d.previousViolence(t)
}

// leaderDies tells the death of a chief, who may die in bed as well: « une dirigeante de la
// guérilla est décédée à La Havane ».
func (d *Teller) leaderDies(t frames.Trigger, m *Mention) bool {
	w := m.Target
	return t.Frame().Kind == frames.Die && w != nil && w.Sentence == t.Sentence && w.Sentence.Words[w.Head].Feat("Number") == "Sing" && d.Grammar.Set("chieftain").Word(w.Sentence, w.Head)
}

// previousViolence tells whether the sentence before, or, in a report about
// conflict, one of the two before, in the same unit, tells a violent act that this
// toll can belong to.
func (d *Teller) previousViolence(t frames.Trigger) bool {
	const back = 2
	for i := t.Sentence.Index - 1; i >= 0 && i >= t.Sentence.Index-back && (d.Sents[i].Unit == t.Sentence.Unit || d.TollOpensNext(t.Sentence, i)); i-- {
		s := &d.Sents[i]
		for j := range s.Words {
			if d.WarlikeAt(t.Sentence) && s.Is(j, "NOUN") && d.Grammar.Set("violence-word").Word(s, j) { // « le bilan des violences … Jeudi, neuf personnes ont péri »
				return true
			}
			for _, o := range d.TriggersAt(s, j) {
				if o.Frame().Act.Family() == attest.AttackFamily && (o.Frame().Needs == frames.NeedNothing || o.Frame().Needs == frames.NeedConflict) || d.armedAt(o) {
					return true
				}
			}
		}
		if !d.WarlikeAt(t.Sentence) {
			break
		}
	}
	return false
}

// armedAt tells a verb of entering, seizing or burning that armed men are the subject of:
// "gunmen entered the village", after which people die by their hand.
func (d *Teller) armedAt(t frames.Trigger) bool {
	if t.Pattern.Noun || t.Frame().Kind != frames.Seize && t.Frame().Act != attest.Destruction {
		return false
	}
	return slices.ContainsFunc(t.Sentence.Children(t.Word, "nsubj"), func(h int) bool { return d.Thing(t.Sentence, h).Class == reading.ArmedClass })
}

// agreementMade tells whether an agreement was made, not only wished for:
// parties to it, a verb that makes it, or a day.
func (d *Teller) agreementMade(t frames.Trigger, m *Mention, r roles.RoleWords) bool {
	if !d.peaceMatter(t, m) || slices.ContainsFunc(t.Words, func(c int) bool { return c != t.Word && t.Sentence.Is(c, "VERB") && t.Sentence.Rel(c) == "acl" }) { // "fired from hills held by" is no fire that is held
		return false
	}
	if !t.Pattern.Noun {
		return true
	}
	return m.Actor != nil || r.Support >= 0 || d.TimeNear(t.Sentence, t.Word) || m.Refers && len(t.Words) > 1
}

// barrier tells a roadblock or barricade that only says where something is, or
// that armed men man.
func (d *Teller) barrier(t frames.Trigger, m *Mention) bool {
	s, n := t.Sentence, roles.NounHead(t)
	if !d.Grammar.Set("barrier").Word(s, n) {
		return false
	}
	if m.Actor != nil && (m.Actor.Class.Armed() || m.Actor.Class == reading.MilitaryClass) {
		return true
	}
	for _, k := range s.Children(n, "compound", "amod", "nmod") {
		if d.Thing(s, k).Class.Armed() {
			return true
		}
	}
	return s.Preposition(n) != "" && syntax.BaseRel(s.Rel(n)) != "obl:agent"
}

// besideArmed tells a noun that is a circumstance of what an armed party does or
// suffers: "troops killed a commander in a strike".
func (d *Teller) besideArmed(s *syntax.Sentence, n int) bool {
	v := s.Words[n].Head
	if v < 0 || !s.Is(v, "VERB") || syntax.BaseRel(s.Rel(n)) != "obl" {
		return false
	}
	a := s.VerbArguments(v)
	for _, h := range slices.Concat(a.Subject, a.Object, a.Agent) {
		if d.Thing(s, h).Class.Armed() {
			return true
		}
	}
	return false
}

// peaceMatter tells whether a word for any agreement ("signed an accord") is
// about a conflict: an armed party makes it, or the sentence names what such
// agreements are about. Words that mean a truce by themselves need nothing.
func (d *Teller) peaceMatter(t frames.Trigger, m *Mention) bool {
	s, plain := t.Sentence, false
	for _, w := range t.Words {
		plain = plain || d.Grammar.Set("any-agreement").Word(s, w)
	}
	if plain && d.civilMatter(t) {
		return false
	}
	if !plain || d.Warlike || m.Actor != nil && m.Actor.Class.Armed() || m.Target != nil && m.Target.Class.Armed() {
		return true
	}
	_, ok := d.Grammar.Set("peace-matter").In(s, 0, len(s.Words))
	return ok
}

// onlyVerb tells a verb that has its sentence for itself.
func onlyVerb(s *syntax.Sentence, v int) bool {
	for i := range s.Words {
		if i != v && s.Is(i, "VERB") {
			return false
		}
	}
	return true
}

// answersWithNothing tells a noun for an answer of which nothing is said but whose it was: « la
// riposte des soldats a permis de repousser l'ennemi ».
func (d *Teller) answersWithNothing(t frames.Trigger, m *Mention) bool {
	return t.Pattern.Noun && m.Stance == attest.Asserted && m.Target == nil && len(m.Means) == 0 && !m.Own && d.Grammar.Set("answer").Word(t.Sentence, roles.NounHead(t)) && !d.ClauseHasToll(t.Sentence, t.Word)
}

// againstNobody tells an operation that may as well be a search or a patrol:
// no number of them, no weapon and nobody hurt stand beside it.
func (d *Teller) againstNobody(t frames.Trigger, m *Mention, r roles.RoleWords) bool {
	n := roles.NounHead(t)
	for _, w := range t.Words { // "carried out operations"
		if t.Sentence.Is(w, "NOUN") {
			n = w
		}
	}
	if !d.Grammar.Set("operation").Word(t.Sentence, n) || len(m.Means) > 0 || len(r.Weapon) > 0 || d.ClauseHasToll(t.Sentence, t.Word) {
		return false
	}
	q, counted := d.NumberOf(t.Sentence, n)
	m.Bare = counted && q.Weak
	return !counted
}

// onlySearches tells an operation that is called a search or a rescue, in which nobody was hurt:
// "launched a search operation", "a manhunt operation for the men who had killed two soldiers".
func (d *Teller) onlySearches(t frames.Trigger) bool { return d.searchNamed(t) >= 0 }

// onlyHunts tells an operation called the hunt for somebody, in which nobody was hurt either: it
// strikes none of those it is against.
func (d *Teller) onlyHunts(t frames.Trigger) bool {
	k := d.searchNamed(t)
	return k >= 0 && d.Grammar.Set("hunt-word").Word(t.Sentence, k)
}

// searchNamed returns the word that calls an operation a search in which nobody was hurt, or -1.
func (d *Teller) searchNamed(t frames.Trigger) int {
	s, found := t.Sentence, -1
	operation := slices.IndexFunc(t.Words, func(w int) bool {
		mods := s.Children(w, "compound", "amod", "nmod")
		i := slices.IndexFunc(mods, func(k int) bool { return d.Grammar.Set("search-word").Word(s, k) })
		if i >= 0 {
			found = mods[i]
		}
		return i >= 0 && d.Grammar.Set("operation").Word(s, w)
	})
	if operation < 0 {
		return -1
	}
	for k := range s.Words {
		if r := s.RelativeOver(k); k != t.Word && d.TollWord(s, k) && (r < 0 || s.Words[r].Head == t.Words[operation]) {
			return -1
		}
	}
	return found
}
