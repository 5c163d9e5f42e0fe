package mend

import (
	"slices"

	"attest/coding/syntax"
)

// rehangAll rehangs what parsers hang wrong in the long sentences of agencies, where
// the tree is one that no sentence has.
func (m *Mender) rehangAll(s *syntax.Sentence) {
	marksAsWords(s)
	m.blowsAsVerb(s)
	m.fightingRages(s)
	m.sourceAtEnd(s)
	typeDesignation(s)
	hyphenParticiple(s)
	hyphenAcronym(s)
	m.saidAsName(s)
	monthAsAuxiliary(s)
	m.monthInSmallLetters(s)
	nameBehindDate(s)
	m.irregularPast(s)
	m.particleVerb(s)
	m.crowdActs(s)
	m.doerBeforePast(s)
	sidesBeforeVerb(s)
	m.takenCaptive(s)
	m.acronymAsVerb(s)
	m.adjunctNoun(s)
	m.acronymAlone(s)
	m.inCourseOf(s)
	m.relativeParted(s)
	m.deedOfPossessor(s)
	m.ascribedClause(s)
	objectRelative(s)
	m.diedOfThem(s)
	m.whomTheyTook(s)
	whomOfSubject(s)
	m.thatTheyTook(s)
	relativeOfSubject(s)
	m.ofWhom(s)
	m.verbBehindPart(s)
	m.heldHostage(s)
	deedUndergone(s, m.grammar)
	clauseOfPredicate(s)
	m.verbBehindGerund(s)
	m.struckBehindDoer(s)
	m.nounOfMember(s)
	m.sideUnderDescription(s)
	m.sidesAsSubject(s)
	m.partBehindNumber(s)
	m.participleBehindPart(s)
	m.tollEstablished(s)
	m.numberAsNoun(s)
	m.approximateNumbers(s)
	m.countedBehindCircumstance(s)
	m.countedSubject(s)
	nameBehindTitle(s)
	titleAndName(s)
	m.saidBehindFrontedTime(s)
	m.saidOfObject(s)
	m.backedAgent(s)
	m.placeInApposition(s)
	articleAsHead(s)
	memberOnMark(s)
	m.joinedGenitives(s)
	openClauses(s, m.grammar.Set("that"))
	m.relativeBehindComma(s)
	m.relativeBehindSaying(s)
	m.relativeOfAccused(s)
	m.inWhichFire(s)
	invertedRelative(s, m.grammar.Set("object-clitic"))
	nounBeforeGerund(s)
	m.tellsAfterAll(s)
	gardenPaths(s, m.grammar.Set("no-passive"), m.grammar.Set("captive"))
	verbBeforeRoot(s)
	m.verbAsAdjective(s)
	m.pastAsNoun(s)
	rowAsRoot(s)
	predicateBehindAnd(s)
	predicateOfNoun(s)
	predicateBehindAside(s)
	rankAside(s)
	pronounAside(s)
	nameNotNegated(s)
	verbPair(s)
	verbBehindAnd(s)
	participleBeforeVerb(s)
	possessivePlural(s)
	objectOfInfinitive(s)
	infinitiveAsRoot(s)
	subjectBeforeWhen(s)
	subjectAndPronoun(s)
	compoundPreposition(s)
	compoundAcross(s)
	m.nounPreposition(s)
	predicateAsObject(s)
	descriptionOfSubject(s)
	clauseBehindSource(s)
	objectBeforeSaid(s)
	m.nounAsVerb(s)
	m.nounWithObject(s)
	m.gerundAsCompound(s)
	finiteClause(s)
	reciprocalVerb(s)
	negatedInfinitive(s)
	reflexiveActive(s)
	m.objectBehindTime(s)
	m.objectBehindPast(s)
	m.behindEachOther(s)
	m.reportThat(s)
	m.sayBehindName(s)
	m.thatOpens(s)
	m.thoughtToBe(s)
	m.sustainedInjuries(s)
	m.claimsDenied(s)
	m.reportsAtEnd(s)
	m.saidOfLabelled(s)
	m.ownerOfObject(s)
	caseOfTitled(s)
	labelled(s)
	m.agentOfPassive(s)
	m.agentBehindSource(s)
	m.agentOfActive(s)
	subjectUnderCase(s)
	nounAsClause(s)
	m.furtherInfinitive(s)
	m.subjectOfAfter(s)
	m.lossesInAct(s)
	m.dayAfterClause(s)
	subjectAfterLabel(s)
	subjectAfterAside(s)
	verbBehindCompanions(s)
	mainBehindRelative(s)
	m.agentOnMeans(s)
	m.sideAsCase(s)
	m.setsFire(s)
	m.setInName(s)
	m.nounOfBlowAsVerb(s)
	m.thingAlight(s)
	m.leftHurt(s)
	m.leftDead(s)
	m.tollApart(s)
	objectBehindColon(s)
	m.numberAlone(s)
	m.presentAsNoun(s)
	m.presentAsAdjective(s)
	m.relativeVerb(s)
	m.presentBehindRoot(s)
	m.presentBeforeColon(s)
	countedAct(s)
	m.countedParticiple(s)
	m.countedAlone(s)
	m.anotherHurt(s)
	m.adjectiveWithObject(s)
	m.numberedObject(s)
	numberOfNext(s)
	objectAsConjunct(s)
	participleBeforeCounted(s)
	m.gappedPassive(s)
	m.participleOfIdiom(s)
	invertedPassive(s)
	m.statementSpeaks(s)
	auxiliaryApart(s)
	perfectPair(s)
	numberBehindTime(s)
	numberOfPersonsAtFront(s)
	heldAside(s)
	m.relativeOfSaid(s)
	relativeUnderVerb(s)
	m.objectPair(s)
	m.genitivePair(s)
	m.othersAsSubject(s)
	m.nameOfWhatIsNamed(s)
	m.agedSubject(s)
	m.harmedSubject(s)
	m.ofMembers(s)
	m.adjoiningPlace(s)
	m.subjectBehindPlace(s)
	subjectBehindCircumstances(s)
	m.sinceTime(s)
	adverbAsRoot(s)
	m.namedOperation(s)
	m.adjectiveAsHead(s)
	bareBeforeObject(s)
	m.participleWithArticle(s)
	m.participleAsTitle(s)
	m.participleBeforeSubject(s)
	participleOfSubject(s)
	participleAsNoun(s)
	m.exceptNothing(s)
	m.passiveToo(s)
	m.activeToo(s)
	countOfThem(s)
	firstOfSubjects(s)
	m.saidInside(s)
	m.numberInTwo(s)
	possessiveOfVerb(s)
	m.foundDead(s)
	subjectBehindSemicolon(s)
	m.tollBehindRelative(s)
	m.presumedToBe(s)
	m.onlyThese(s)
	m.perfectParticipleOfNoun(s)
	m.numberTaken(s)
	asideOfAccused(s)
	m.predicateOfAccused(s)
	m.accusedBehindDenial(s)
	m.suspectedBeforeNoun(s)
	m.suspectAsAdjective(s)
	m.suspectedSubject(s)
	m.guiltBehindNoun(s)
	dateAsSubject(s)
	m.objectBehindAsides(s)
	m.personBehindPlace(s)
	infinitiveOfSaid(s)
	describedName(s)
	apposedSubject(s)
	nameBehindComma(s)
	m.joinedNames(s)
	m.speakerBehindHearer(s)
	m.hearerAsSubject(s)
	m.officeOfSpeaker(s)
	m.seenDoing(s)
	m.verbUnderArticle(s)
	m.subjectBehindSaid(s)
	m.partOfSubject(s)
	m.subjectBeforePart(s)
	m.areaBehindPlace(s)
	m.placeBehindWith(s)
	circumstanceAsSubject(s)
	secondSubject(s)
	numberedSubject(s)
	placeBeforeSubject(s)
	subjectBehindTime(s)
	m.nameBehindPlace(s)
	m.invariantPast(s)
	m.invariantPassive(s)
	m.neverPassive(s)
	m.perfectAsAdjective(s)
	m.pastAsAdjective(s)
	m.genitiveBehindAdjective(s)
	m.genitiveOfMembers(s)
	m.againstBehindAgent(s)
	m.partitivePronoun(s)
	m.partAsPronoun(s)
	m.oneOfPronoun(s)
	m.ofThemBeforeAuxiliary(s)
	m.forItsPart(s)
	m.causer(s)
	m.outOf(s)
	m.numberBeforePartitive(s)
	m.numberUnderNoun(s)
	m.oneMore(s)
	participleBetweenCommas(s, m.grammar)
	subjectBeforeApposition(s)
	m.namesInRow(s)
	m.sideOfFight(s)
	m.bodyInState(s)
	m.looseParticiples(s)
	gerundBehindPlace(s)
	m.infinitiveOfVerb(s)
	m.participleOnVerb(s)
	participleOfSaid(s)
	m.subjectBeforeAside(s)
	m.latter(s)
	coordinatedSubject(s)
	m.subjectBeforeAsides(s)
	subjectsUnderLast(s)
	subjectWithAside(s)
	m.compassAside(s)
	clauseAfterAnd(s)
	m.toldWithoutVerb(s)
	subjectAfterAnd(s)
	coordinatedObject(s)
	verbAfterObject(s)
	listedPersons(s)
	m.peopleBehindName(s)
	m.objectList(s)
	m.brokenDown(s)
	objectBehindOblique(s)
	subjectBehindPartitive(s)
	subjectBeforePart(s)
	memberAsAside(s)
	tollBehindColon(s)
	m.tollsBehindMarks(s)
	m.noLossesBehind(s)
	m.harmedWithoutObject(s)
	nameOfList(s)
	relativeByNumber(s)
	pluralRelative(s)
	cliticObject(s)
	lateSubject(s)
	fragmentsInRow(s)
	fragmentOnParticiple(s)
	fragmentsAsArguments(s)
	cleftSubject(s)
	m.cleftCircumstance(s)
	m.viewAtHead(s)
	numberBeforeCase(s)
	m.nameOfSpeaker(s)
	relativeOfPlace(s)
	m.whereClause(s)
	m.relativeOfFrame(s)
	m.sinceOfRelative(s)
	m.subjectBeforeIncluded(s)
	m.includedOfThem(s)
	m.quotedGroup(s)
	m.pastBeforeNumber(s)
	pastOfPhrase(s)
	pastBeforeClause(s)
	nameBeforeSubject(s)
	m.survivedWhen(s)
	m.gerundBehindSurvived(s)
	m.gerundBehindSpeaker(s)
	m.subjectUnderThat(s)
	verbBehindAside(s)
	pronounBesideSubject(s)
	infinitiveOfBeing(s)
	objectBehindSeat(s)
	m.complementBehindAside(s)
	m.objectBehindAnswer(s)
	subjectOnRelative(s)
	m.contentOfSaying(s)
	m.relativeOfSaying(s)
	m.clauseOfSaying(s)
	m.thatAsSubject(s)
	whatSaid(s)
	m.addedClause(s)
	m.calledWhat(s)
	m.suspectedObject(s)
	m.agentBehindSuspected(s)
	m.gerundOfBlame(s)
	m.gerundClaimed(s)
	m.gerundOfTold(s)
	m.gerundDenied(s)
	clauseBeforeSemicolon(s)
	verbAfterAside(s)
	m.relativeOfSource(s)
	m.relativeOfPersons(s)
	m.participleOfPersons(s)
	m.sourceAsSubject(s)
	m.saidByToHave(s)
	m.clauseBehindSpeaker(s)
	m.causedToKnow(s)
	m.verbBehindSaid(s)
	m.saidBesideDenied(s)
	m.joinedBeforeSaid(s)
	m.sayingBeforeThat(s)
	m.personBeforeSaid(s)
	m.beforeSaid(s)
	m.subjectOfWhatIsSaid(s)
	m.speakerBehindPlace(s)
	adjectiveBehindPlace(s)
	subjectAsApposition(s)
	m.reportBeforeSpeaker(s)
	m.subjectOfSaid(s)
	m.distanceAside(s)
	m.distanceBehindNoun(s)
	placeOfNextClause(s)
	joinedNotSaid(s)
	m.pastBeforePast(s)
	pastBesideInfinitive(s)
	m.deedsResult(s)
	m.accountTelling(s)
	pluralBehindNumber(s)
	circumstanceAsObject(s)
	m.ascribedAside(s)
	m.ascribedApart(s)
	m.heldPlace(s)
	objectBehindAside(s)
	m.relativeBehindBackers(s)
	m.sideBehindBackers(s)
	labelled(s)
	m.bodyOfNamed(s)
	pluralBehindComma(s)
	m.placeDescribed(s)
	subjectBehindTitled(s)
	oneOfThem(s)
	m.speakerBehindQuote(s)
	m.subjectBehindDawn(s)
	m.slashedNames(s)
	m.perfectApart(s)
	m.activePerfect(s)
	m.partitiveSubject(s)
	m.nounOfParticiple(s)
	m.participleAsNoun(s)
	m.gerundAsNoun(s)
	m.pronounOfPlace(s)
	m.alightFar(s)
}

// objectBehindOblique hangs on its verb an object that the parser hung on the phrase
// between them: a noun with an article or a number and without a preposition belongs
// to none (« ont visé avec deux roquettes les abords du camp », « ont passé par les
// armes six bergers »).
func objectBehindOblique(s *syntax.Sentence) {
	for k := range s.Words {
		if s.Rel(k) != "nmod" || !s.Is(k, "NOUN") || s.Preposition(k) != "" || s.Child(k, "det", "nummod") != s.Leftmost(k) {
			continue
		}
		h := s.Words[k].Head
		if h < 0 || h > k || s.Rel(h) != "obl" || s.Preposition(h) == "" || s.Between(h, k, "PUNCT") {
			continue
		}
		if v := s.Words[h].Head; v >= 0 && v < h && s.Is(v, "VERB") && s.Child(v, "obj") < 0 && !s.IsPassive(v) {
			s.Rehang(func() { s.Words[k].Head, s.Words[k].Rel = v, "obj" })
		}
	}
}

// latter makes a pronoun of what stands for somebody named just before: "the
// latter", « ces derniers ».
func (m *Mender) latter(s *syntax.Sentence) {
	for i := range s.Words {
		if det := s.Child(i, "det"); det == i-1 && det >= 0 && m.grammar.Set("latter").At(s, det) == 2 && s.Child(i, "nmod", "amod") < 0 && !slices.Contains([]string{"amod", "compound"}, syntax.BaseRel(s.Rel(i))) {
			s.Words[i].UPOS = "PRON"
		}
	}
}

// labelled takes a label before a colon out of the subjects of a verb that has one
// of its own behind it: "OCHA: armed men broke into a store".
func labelled(s *syntax.Sentence) {
	for k := 0; k+1 < len(s.Words); k++ {
		v := s.Words[k].Head
		colon := k + 1
		for colon < v && s.Is(colon, "ADP", "PROPN", "DET") { // "District of Goma: fighters attacked"
			colon++
		}
		if syntax.BaseRel(s.Rel(k)) == "nsubj" && s.Lower[colon] == ":" && v > colon && otherSubject(s, v, colon) {
			s.Words[k].Rel = "parataxis"
		}
	}
	s.LinkKids()
}

// saidOfLabelled gives a verb of saying at the end the speaker behind it where the
// label at the head of the line was taken for it: « FALLOUJAH : deux soldats tués,
// annonce le commandement ».
func (m *Mender) saidOfLabelled(s *syntax.Sentence) {
	for k := 0; k+1 < len(s.Words); k++ {
		v := s.Words[k].Head
		if syntax.BaseRel(s.Rel(k)) != "nsubj" || s.Lower[k+1] != ":" || v <= k || s.Lower[v-1] != "," || m.grammar.Set("say").At(s, v) == 0 || otherSubject(s, v, k) {
			continue
		}
		o := s.Child(v, "obj")
		if o < v || s.Child(o, "case") >= 0 {
			continue
		}
		s.Words[o].Rel, s.Words[k].Rel = "nsubj", "dislocated"
		for _, c := range s.Children(k, "parataxis", "appos") {
			if c < v {
				s.Words[c].Head, s.Words[c].Rel = v, "ccomp"
			}
		}
		s.LinkKids()
	}
}

// caseOfTitled gives a name the preposition that was hung on the title before
// it: "the murder of minister Juan Ruiz" is no murder beside a Juan Ruiz.
func caseOfTitled(s *syntax.Sentence) {
	for k := range s.Words {
		title := s.Words[k].Head
		if s.Rel(k) != "case" || title < k || s.Rel(title) != "nmod:desc" && s.Rel(title) != "compound" {
			continue
		}
		name := s.Words[title].Head
		if name < title || s.Child(name, "case") >= 0 {
			continue
		}
		s.Words[k].Head = name
		if up := s.Words[name].Head; s.Rel(name) == "appos" && up >= 0 && up < k {
			s.Words[name].Rel = "nmod"
		}
	}
}

// coordinatedObject hangs on the object the noun that was coordinated with its
// verb right behind it: "seized a priest and his driver".
func coordinatedObject(s *syntax.Sentence) {
	for k := range s.Words {
		v := s.Words[k].Head
		if s.Rel(k) != "conj" || v < 0 || v > k || !s.Is(v, "VERB") || !s.Is(k, "NOUN", "PROPN") || s.Child(k, "nsubj", "nsubj:pass", "cop", "aux", "obj", "case") >= 0 {
			continue
		}
		cc := s.Child(k, "cc")
		o := s.Child(v, "obj", "nsubj:pass")
		if o < 0 || cc < 1 || o > cc {
			continue
		}
		if _, last := s.Subtree(o); last == cc-1 {
			s.Words[k].Head = o
		}
	}
	s.LinkKids()
}
