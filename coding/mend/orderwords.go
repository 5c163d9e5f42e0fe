package mend

// Words and phrases.

var wordClasses = []repair{
	onceSuch,
	marksAsWords,
	blowsAsVerb,
	fightingRages,
	sourceAtEnd,
	typeDesignation,
	hyphenParticiple,
	hyphenAcronym,
	saidAsName,
	monthAsAuxiliary,
	monthInSmallLetters,
	nameBehindDate,
	irregularPast,
	particleVerb,
	crowdActs,
	doerBeforePast,
	sidesBeforeVerb,
	takenCaptive,
	acronymAsVerb,
	adjunctNoun,
	acronymAlone,
}

var clausesOfNouns = []repair{
	inCourseOf,
	relativeParted,
	deedOfPossessor,
	ascribedClause,
	objectRelative,
	diedOfThem,
	whomTheyTook,
	whomOfSubject,
	thatTheyTook,
	relativeOfSubject,
	ofWhom,
	verbBehindPart,
	heldHostage,
	deedUndergone,
	clauseOfPredicate,
	verbBehindGerund,
	struckBehindDoer,
}

var sidesAndParts = []repair{
	nounOfMember,
	sideUnderDescription,
	sidesAsSubject,
	partBehindNumber,
	participleBehindPart,
	tollEstablished,
}

var phrases = []repair{
	numberAsNoun,
	approximateNumbers,
	countedBehindCircumstance,
	countedSubject,
	nameBehindTitle,
	titleAndName,
	saidBehindFrontedTime,
	saidOfObject,
	backedAgent,
	placeInApposition,
	articleAsHead,
	memberOnMark,
	joinedGenitives,
}

var clauseOpeners = []repair{
	openClauses,
	relativeBehindComma,
	relativeBehindSaying,
	relativeOfAccused,
	inWhichFire,
	invertedRelative,
	nounBeforeGerund,
}
