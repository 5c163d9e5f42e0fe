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

// The blocks of lists, asides and what is said. Why they stand in this order is told in order.go.

var listMembers = []tree.Repair{
	lists.CoordinatedObject,
	blame.VerbAfterObject,
	lists.ListedPersons,
	lists.PeopleBehindName,
	lists.ObjectList,
	lists.BrokenDown,
	circumstances.ObjectBehindOblique,
	asides.SubjectBehindPartitive,
	asides.SubjectBeforePart,
	lists.MemberAsAside,
	numbers.TollBehindColon,
	numbers.TollsBehindMarks,
	numbers.NoLossesBehind,
	numbers.HarmedWithoutObject,
	lists.NameOfList,
	relatives.RelativeByNumber,
	relatives.PluralRelative,
	subjects.CliticObject,
	verbs.LateSubject,
	lists.FragmentsInRow,
	lists.FragmentOnParticiple,
	lists.FragmentsAsArguments,
	relatives.CleftSubject,
}

var setting = []tree.Repair{
	relatives.CleftCircumstance,
	speech.ViewAtHead,
	numbers.NumberBeforeCase,
	speech.NameOfSpeaker,
	relatives.RelativeOfPlace,
	relatives.WhereClause,
	relatives.RelativeOfFrame,
	relatives.SinceOfRelative,
	asides.SubjectBeforeIncluded,
	asides.IncludedOfThem,
	nouns.QuotedGroup,
	verbs.PastBeforeNumber,
	verbs.PastOfPhrase,
	verbs.PastBeforeClause,
	nouns.NameBeforeSubject,
	relatives.SurvivedWhen,
	relatives.GerundBehindSurvived,
}

var hiddenByAsides = []tree.Repair{
	speech.GerundBehindSpeaker,
	speech.SubjectUnderThat,
	asides.VerbBehindAside,
	asides.PronounBesideSubject,
	verbs.InfinitiveOfBeing,
	asides.ObjectBehindSeat,
	asides.ComplementBehindAside,
	asides.ObjectBehindAnswer,
	relatives.SubjectOnRelative,
}

var whatIsSaid = []tree.Repair{
	speech.ContentOfSaying,
	speech.RelativeOfSaying,
	speech.ClauseOfSaying,
	speech.ThatAsSubject,
	speech.WhatSaid,
	speech.AddedClause,
	blame.CalledWhat,
	blame.SuspectedObject,
	blame.AgentBehindSuspected,
	blame.GerundOfBlame,
	blame.GerundClaimed,
	speech.GerundOfTold,
	blame.GerundDenied,
	speech.ClauseBeforeSemicolon,
	asides.VerbAfterAside,
	speech.RelativeOfSource,
	relatives.RelativeOfPersons,
	relatives.ParticipleOfPersons,
	speech.SourceAsSubject,
	speech.SaidByToHave,
	speech.ClauseBehindSpeaker,
	speech.CausedToKnow,
	speech.VerbBehindSaid,
	speech.SaidBesideDenied,
	speech.JoinedBeforeSaid,
	speech.SayingBeforeThat,
	speech.PersonBeforeSaid,
	speech.BeforeSaid,
	speech.SubjectOfWhatIsSaid,
	speech.SpeakerBehindPlace,
	asides.AdjectiveBehindPlace,
	circumstances.SubjectAsApposition,
	speech.ReportBeforeSpeaker,
	speech.SubjectOfSaid,
}

var joinedClauses = []tree.Repair{
	circumstances.DistanceAside,
	circumstances.DistanceBehindNoun,
	circumstances.PlaceOfNextClause,
	speech.JoinedNotSaid,
	verbs.PastBeforePast,
	verbs.PastBesideInfinitive,
	verbs.DeedsResult,
	speech.AccountTelling,
	numbers.PluralBehindNumber,
	circumstances.CircumstanceAsObject,
}

var ascription = []tree.Repair{
	blame.AscribedAside,
	blame.AscribedApart,
	asides.HeldPlace,
	asides.ObjectBehindAside,
	asides.RelativeBehindBackers,
	asides.SideBehindBackers,
}

var last = []tree.Repair{
	lists.BodyOfNamed,
	asides.PluralBehindComma,
	asides.PlaceDescribed,
	speech.SubjectBehindTitled,
	asides.OneOfThem,
	speech.SpeakerBehindQuote,
	numbers.SubjectBehindDawn,
	nouns.SlashedNames,
	verbs.PerfectApart,
	verbs.ActivePerfect,
	numbers.PartitiveSubject,
	nouns.NounOfParticiple,
	nouns.ParticipleBehindNoun,
	nouns.GerundAsNoun,
	subjects.PronounOfPlace,
	verbs.AlightFar,
}
