package mend

import (
	"attest/coding/mend/asides"
	"attest/coding/mend/blame"
	"attest/coding/mend/circumstances"
	"attest/coding/mend/lists"
	"attest/coding/mend/nouns"
	"attest/coding/mend/numbers"
	"attest/coding/mend/relatives"
	"attest/coding/mend/speech"
	"attest/coding/mend/subjects"
	"attest/coding/mend/tree"
	"attest/coding/mend/verbs"
)

// The blocks of subjects and objects, and of what stands before or between. Why they stand in this order is told in order.go.

var openings = []tree.Repair{
	circumstances.AdjoiningPlace,
	circumstances.SubjectBehindPlace,
	circumstances.SubjectBehindCircumstances,
	circumstances.SinceTime,
	circumstances.AdverbAsRoot,
	asides.PlaceInApposition,
	asides.CapitalNamed,
	circumstances.NumberOfPersonsAtFront,
	circumstances.CircumstanceAsSubject,
	circumstances.PlaceBeforeSubject,
	circumstances.SubjectBehindTime,
	circumstances.NameBehindPlace,
	circumstances.DateAsSubject,
	circumstances.DistanceBehindNoun,
	circumstances.PlaceOfNextClause,
	circumstances.SubjectAsApposition,
}

var participlesInPhrases = []tree.Repair{
	nouns.AdjectiveAsHead,
	nouns.BareBeforeObject,
	nouns.ParticipleWithArticle,
	nouns.ParticipleAsTitle,
	nouns.ParticipleBeforeSubject,
	nouns.ParticipleOfSubject,
	nouns.ParticipleAsSubject,
	relatives.OnlyThese,
	verbs.PerfectParticipleOfNoun,
}

var suspicion = []tree.Repair{
	blame.PresumedToBe,
	blame.AsideOfAccused,
	blame.PredicateOfAccused,
	blame.AccusedBehindDenial,
	blame.SuspectedBeforeNoun,
	blame.SuspectAsAdjective,
	blame.SuspectedSubject,
	blame.GuiltBehindNoun,
	blame.GerundOfAccused,
}

var besideSubjects = []tree.Repair{
	circumstances.ObjectBehindAsides,
	asides.PersonBehindPlace,
	lists.DescribedName,
	asides.ApposedSubject,
	asides.NameBehindComma,
	speech.SpeakerBehindHearer,
	speech.HearerAsSubject,
	speech.OfficeOfSpeaker,
	speech.SeenDoing,
	speech.SubjectBehindSaid,
	asides.PartOfSubject,
	asides.SubjectAtHead,
	asides.SecondSubject,
	asides.OneOfThem,
}

var pastForms = []tree.Repair{
	verbs.InvariantPast,
	verbs.AlightFar, // must stand here
	verbs.InvariantPassive,
	verbs.NeverPassive,
	verbs.PerfectAsAdjective,
	verbs.PastAsAdjective,
	verbs.PastBeforeNumber,
	verbs.PastOfPhrase,
	verbs.PastBeforeClause,
	verbs.PastBeforePast,
	verbs.PastBesideInfinitive,
	verbs.PerfectApart,
}

var wholesAndParts = []tree.Repair{
	nouns.OfMembers,
	nouns.GenitiveBehindAdjective,
	nouns.GenitiveOfMembers,
	nouns.AgainstBehindAgent,
	numbers.PartitivePronoun,
	subjects.PartAsPronoun,
	numbers.OneOfPronoun,
	numbers.OfThemBeforeAuxiliary,
	numbers.NumberBeforePartitive,
	numbers.NumberUnderNoun,
	subjects.OneMore,
	subjects.ExceptNothing,
	subjects.PossessiveOfVerb,
	nouns.AreaBehindPlace,
	nouns.PlaceBehindWith,
	subjects.Latter,
	numbers.NumberBeforeCase,
	subjects.OthersAsSubject,
	subjects.CliticObject,
	nouns.NounOfParticiple, // must stand here
	numbers.SubjectBehindDawn,
	numbers.PartitiveSubject,
	subjects.PronounOfPlace,
}

var participlesApart = []tree.Repair{
	asides.ParticipleBetweenCommas,
	asides.SubjectBeforeApposition,
	verbs.BodyInState,
	asides.LooseParticiples,
	asides.GerundBehindPlace,
	asides.InfinitiveOfVerb,
	asides.ParticipleOnVerb,
	verbs.DeedsResult,
}

var subjectsBeforeAsides = []tree.Repair{
	speech.SubjectBeforeAside,
	subjects.CoordinatedSubject,
	asides.SubjectBeforeAsides,
	asides.SubjectsUnderLast,
	asides.SubjectWithAside,
	asides.CompassAside,
	subjects.SubjectAfterAnd,
	subjects.FirstOfSubjects,
	speech.SaidInside,
	asides.SubjectBehindSemicolon,
	asides.SubjectBehindPartitive,
	asides.SubjectBeforePart,
}
