package mend

// Verbs and what stands right beside them.

var mainVerbs = []repair{
	tellsAfterAll,
	gardenPaths,
	verbBeforeRoot,
	verbAsAdjective,
	pastAsNoun,
	rowAsRoot,
	predicateBehindAnd,
	predicateOfNoun,
	predicateBehindAside,
	rankAside,
	pronounAside,
	nameNotNegated,
	verbPair,
	verbBehindAnd,
	participleBeforeVerb,
	possessivePlural,
	objectOfInfinitive,
	infinitiveAsRoot,
}

var verbsAndNouns = []repair{
	subjectBeforeWhen,
	subjectAndPronoun,
	compoundPreposition,
	compoundAcross,
	nounPreposition,
	predicateAsObject,
	descriptionOfSubject,
	clauseBehindSource,
	objectBeforeSaid,
	nounAsVerb,
	nounWithObject,
	gerundAsCompound,
	finiteClause,
	reciprocalVerb,
	negatedInfinitive,
	reflexiveActive,
	objectBehindTime,
	objectBehindPast,
	behindEachOther,
}

var verbsOfSaying = []repair{
	reportThat,
	sayBehindName,
	thatOpens,
	thoughtToBe,
	sustainedInjuries,
	claimsDenied,
	reportsAtEnd,
	saidOfLabelled,
	ownerOfObject,
	caseOfTitled,
	labelled,
}

var doersAndSubjects = []repair{
	agentOfPassive,
	agentBehindSource,
	agentOfActive,
	subjectUnderCase,
	nounAsClause,
	furtherInfinitive,
	subjectOfAfter,
	lossesInAct,
	dayAfterClause,
	subjectAfterLabel,
	subjectAfterAside,
	verbBehindCompanions,
	mainBehindRelative,
	agentOnMeans,
	sideAsCase,
}

var headlines = []repair{
	setsFire,
	setInName,
	nounOfBlowAsVerb,
	thingAlight,
	leftHurt,
	leftDead,
	tollApart,
	objectBehindColon,
	numberAlone,
	presentAsNoun,
	presentAsAdjective,
	relativeVerb,
	presentBehindRoot,
	presentBeforeColon,
}

var counts = []repair{
	countedAct,
	countedParticiple,
	countedAlone,
	anotherHurt,
	adjectiveWithObject,
	numberedObject,
	numberOfNext,
	objectAsConjunct,
	participleBeforeCounted,
	gappedPassive,
}

var sharedParts = []repair{
	participleOfIdiom,
	invertedPassive,
	statementSpeaks,
	auxiliaryApart,
	perfectPair,
	numberBehindTime,
	numberOfPersonsAtFront,
	heldAside,
	relativeOfSaid,
	relativeUnderVerb,
	objectPair,
	genitivePair,
	othersAsSubject,
}
