package mend

// Subjects and objects, and what stands before or between.

var openings = []repair{
	nameOfWhatIsNamed,
	agedSubject,
	harmedSubject,
	ofMembers,
	adjoiningPlace,
	subjectBehindPlace,
	subjectBehindCircumstances,
	sinceTime,
	adverbAsRoot,
	namedOperation,
}

var participlesInPhrases = []repair{
	adjectiveAsHead,
	bareBeforeObject,
	participleWithArticle,
	participleAsTitle,
	participleBeforeSubject,
	participleOfSubject,
	participleAsSubject,
	exceptNothing,
	passiveToo,
	activeToo,
	countOfThem,
	firstOfSubjects,
	saidInside,
	numberInTwo,
	possessiveOfVerb,
	foundDead,
	subjectBehindSemicolon,
}

var suspicion = []repair{
	tollBehindRelative,
	presumedToBe,
	onlyThese,
	perfectParticipleOfNoun,
	numberTaken,
	asideOfAccused,
	predicateOfAccused,
	accusedBehindDenial,
	suspectedBeforeNoun,
	suspectAsAdjective,
	suspectedSubject,
	guiltBehindNoun,
}

var besideSubject = []repair{
	dateAsSubject,
	objectBehindAsides,
	personBehindPlace,
	infinitiveOfSaid,
	describedName,
	apposedSubject,
	nameBehindComma,
	joinedNames,
	speakerBehindHearer,
	hearerAsSubject,
	officeOfSpeaker,
	seenDoing,
	verbUnderArticle,
	subjectBehindSaid,
	partOfSubject,
	subjectAtHead,
	areaBehindPlace,
	placeBehindWith,
	circumstanceAsSubject,
	secondSubject,
	numberedSubject,
	placeBeforeSubject,
	subjectBehindTime,
	nameBehindPlace,
}

var pastForms = []repair{
	invariantPast,
	invariantPassive,
	neverPassive,
	perfectAsAdjective,
	pastAsAdjective,
}

var wholesAndParts = []repair{
	genitiveBehindAdjective,
	genitiveOfMembers,
	againstBehindAgent,
	partitivePronoun,
	partAsPronoun,
	oneOfPronoun,
	ofThemBeforeAuxiliary,
	forItsPart,
	causer,
	outOf,
	numberBeforePartitive,
	numberUnderNoun,
	oneMore,
}

var participles = []repair{
	participleBetweenCommas,
	subjectBeforeApposition,
	namesInRow,
	sideOfFight,
	bodyInState,
	looseParticiples,
	gerundBehindPlace,
	infinitiveOfVerb,
	participleOnVerb,
	participleOfSaid,
}

var subjectsBeforeAsides = []repair{
	subjectBeforeAside,
	latter,
	coordinatedSubject,
	subjectBeforeAsides,
	subjectsUnderLast,
	subjectWithAside,
	compassAside,
	clauseAfterAnd,
	toldWithoutVerb,
	subjectAfterAnd,
}
