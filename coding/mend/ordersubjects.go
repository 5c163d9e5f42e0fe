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
	nouns.NameOfWhatIsNamed,
	numbers.AgedSubject,
	subjects.HarmedSubject,
	nouns.OfMembers,
	circumstances.AdjoiningPlace,
	circumstances.SubjectBehindPlace,
	circumstances.SubjectBehindCircumstances,
	circumstances.SinceTime,
	circumstances.AdverbAsRoot,
	nouns.NamedOperation,
}

var participlesInPhrases = []tree.Repair{
	nouns.AdjectiveAsHead,
	nouns.BareBeforeObject,
	nouns.ParticipleWithArticle,
	nouns.ParticipleAsTitle,
	nouns.ParticipleBeforeSubject,
	nouns.ParticipleOfSubject,
	nouns.ParticipleAsSubject,
	subjects.ExceptNothing,
	verbs.PassiveToo,
	verbs.ActiveToo,
	numbers.CountOfThem,
	subjects.FirstOfSubjects,
	speech.SaidInside,
	numbers.NumberInTwo,
	subjects.PossessiveOfVerb,
	verbs.FoundDead,
	asides.SubjectBehindSemicolon,
}

var suspicion = []tree.Repair{
	numbers.TollBehindRelative,
	blame.PresumedToBe,
	relatives.OnlyThese,
	verbs.PerfectParticipleOfNoun,
	numbers.NumberTaken,
	blame.AsideOfAccused,
	blame.PredicateOfAccused,
	blame.AccusedBehindDenial,
	blame.SuspectedBeforeNoun,
	blame.SuspectAsAdjective,
	blame.SuspectedSubject,
	blame.GuiltBehindNoun,
}

var besideSubject = []tree.Repair{
	circumstances.DateAsSubject,
	circumstances.ObjectBehindAsides,
	asides.PersonBehindPlace,
	speech.InfinitiveOfSaid,
	lists.DescribedName,
	asides.ApposedSubject,
	asides.NameBehindComma,
	nouns.JoinedNames,
	speech.SpeakerBehindHearer,
	speech.HearerAsSubject,
	speech.OfficeOfSpeaker,
	speech.SeenDoing,
	nouns.VerbUnderArticle,
	speech.SubjectBehindSaid,
	asides.PartOfSubject,
	asides.SubjectAtHead,
	nouns.AreaBehindPlace,
	nouns.PlaceBehindWith,
	circumstances.CircumstanceAsSubject,
	asides.SecondSubject,
	numbers.NumberedSubject,
	circumstances.PlaceBeforeSubject,
	circumstances.SubjectBehindTime,
	circumstances.NameBehindPlace,
}

var pastForms = []tree.Repair{
	verbs.InvariantPast,
	verbs.InvariantPassive,
	verbs.NeverPassive,
	verbs.PerfectAsAdjective,
	verbs.PastAsAdjective,
}

var wholesAndParts = []tree.Repair{
	nouns.GenitiveBehindAdjective,
	nouns.GenitiveOfMembers,
	nouns.AgainstBehindAgent,
	numbers.PartitivePronoun,
	subjects.PartAsPronoun,
	numbers.OneOfPronoun,
	numbers.OfThemBeforeAuxiliary,
	speech.ForItsPart,
	verbs.Causer,
	circumstances.OutOf,
	numbers.NumberBeforePartitive,
	numbers.NumberUnderNoun,
	subjects.OneMore,
}

var participles = []tree.Repair{
	asides.ParticipleBetweenCommas,
	asides.SubjectBeforeApposition,
	lists.NamesInRow,
	lists.SideOfFight,
	verbs.BodyInState,
	asides.LooseParticiples,
	asides.GerundBehindPlace,
	asides.InfinitiveOfVerb,
	asides.ParticipleOnVerb,
	speech.ParticipleOfSaid,
}

var subjectsBeforeAsides = []tree.Repair{
	speech.SubjectBeforeAside,
	subjects.Latter,
	subjects.CoordinatedSubject,
	asides.SubjectBeforeAsides,
	asides.SubjectsUnderLast,
	asides.SubjectWithAside,
	asides.CompassAside,
	speech.ClauseAfterAnd,
	speech.ToldWithoutVerb,
	subjects.SubjectAfterAnd,
}
