package mend

import (
	"attest/coding/mend/asides"
	"attest/coding/mend/blame"
	"attest/coding/mend/circumstances"
	"attest/coding/mend/lists"
	"attest/coding/mend/numbers"
	"attest/coding/mend/relatives"
	"attest/coding/mend/speech"
	"attest/coding/mend/tree"
	"attest/coding/mend/verbs"
)

// The blocks of lists, asides and what is said. Why they stand in this order is told in order.go.

var listMembers = []tree.Repair{
	lists.JoinedGenitives,
	lists.GenitivePair,
	lists.SideOfFight,
	lists.NamesInRow,
	lists.CoordinatedObject,
	lists.ListedPersons,
	lists.PeopleBehindName,
	lists.ObjectList,
	lists.BrokenDown,
	circumstances.ObjectBehindOblique, // must stand here
	lists.MemberAsAside,
	numbers.TollBehindColon,  // must stand here
	numbers.TollsBehindMarks, // must stand here
	lists.NameOfList,
	relatives.RelativeByNumber, // must stand here
	relatives.PluralRelative,   // must stand here
	verbs.LateSubject,          // must stand here
	lists.FragmentsInRow,
	lists.FragmentOnParticiple,
	lists.FragmentsAsArguments,
	lists.BodyOfNamed,
}

var clausesAbout = []tree.Repair{
	relatives.CleftSubject,
	relatives.CleftCircumstance,
	relatives.RelativeOfPlace,
	relatives.WhereClause,
	relatives.RelativeOfFrame,
	relatives.SinceOfRelative,
	relatives.SurvivedWhen,
	relatives.GerundBehindSurvived,
	relatives.RelativeOfPersons,
	relatives.ParticipleOfPersons,
	relatives.SubjectOnRelative,
}

var hiddenByAsides = []tree.Repair{
	asides.IncludedOfThem,
	asides.SubjectBeforeIncluded,
	asides.VerbBehindAside,
	asides.VerbUnderAside,
	asides.ParticipleBehindAside,
	asides.VerbApart,
	asides.ObjectApart,
	asides.PronounBesideSubject,
	verbs.InfinitiveOfBeing, // must stand here
	asides.ObjectBehindSeat,
	asides.ComplementBehindAside,
	asides.GenitiveBehindPhrases,
	asides.PersonsBehindPlace,
	asides.ObjectBehindAnswer,
	asides.AdjectiveBehindPlace,
	asides.VerbAfterAside,
	asides.RankAside,
	asides.PronounAside,
	asides.SubjectAndPronoun,
}

var whatIsSaid = []tree.Repair{
	blame.VerbAfterObject,
	speech.ToldWithoutVerb,
	speech.ClauseAfterAnd,
	speech.ForItsPart,
	speech.ViewAtHead,
	speech.NameOfSpeaker,
	speech.SubjectUnderThat,
	speech.GerundBehindSpeaker,
	speech.FurtherInfinitive,
	speech.ParticipleOfSaid,
	speech.InfinitiveOfSaid,
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
	speech.RelativeOfSource,
	speech.SourceAsSubject,
	speech.SaidByToHave,
	speech.ClauseBehindSpeaker,
	speech.CausedToKnow,
	speech.VerbBehindSaid,
	speech.SaidBesideDenied,
	speech.JoinedBeforeSaid,
	speech.SayingBeforeThat,
	speech.ThatBehindDay,
	speech.ContentBehindPhrase,
	speech.PersonBeforeSaid,
	speech.BehindSaying,
	speech.SaidAtEnd,
	speech.ReportedMissing,
	speech.BeforeSaid,
	speech.SubjectOfWhatIsSaid,
	speech.SpeakerBehindPlace,
	speech.ReportBeforeSpeaker,
	speech.SubjectOfSaid,
	speech.AccountTelling,
	speech.JoinedNotSaid,
	speech.SubjectBehindTitled,
	speech.SpeakerBehindQuote,
}

var ascription = []tree.Repair{
	circumstances.DistanceAside, // must stand here
	blame.AscribedAside,
	blame.AscribedApart,
	asides.HeldPlace,
	asides.ObjectBehindAside,
	asides.RelativeBehindBackers,
	asides.SideBehindBackers,
	asides.PlaceDescribed,
	asides.PluralBehindComma,
	verbs.ActivePerfect, // must stand here
}
