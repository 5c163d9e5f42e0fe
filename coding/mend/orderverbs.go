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

// The blocks of verbs and of what stands right beside them. Why they stand in this order is told in order.go.

var mainVerbs = []tree.Repair{
	verbs.DoerBeforePast,
	verbs.TakenCaptive,
	verbs.VerbBehindGerund,
	verbs.VerbBehindPart,
	verbs.HeldHostage,
	verbs.GardenPaths,
	verbs.VerbBeforeRoot,
	verbs.MainBeforeWhen,
	verbs.FiniteOnNoun,
	verbs.VerbAsAdjective,
	verbs.PastAsNoun,
	subjects.RowAsRoot,
	nouns.NameBeforeSubject, // must stand here
	subjects.PredicateBehindAnd,
	subjects.PredicateOfNoun,
	asides.PredicateBehindAside,
	verbs.VerbPair,
	verbs.VerbBehindAnd,
	verbs.ParticipleBeforeVerb,
	circumstances.ObjectOfInfinitive,
	verbs.InfinitiveAsRoot,
	verbs.SustainedInjuries,
	verbs.NounWithObject,
	verbs.FiniteClause,
	verbs.ReciprocalVerb,
	verbs.NegatedInfinitive,
	verbs.ReflexiveActive,
	subjects.HarmedSubject,
	verbs.Causer,
}

var besideVerbs = []tree.Repair{
	asides.SubjectBeforeWhen,
	subjects.PredicateAsObject,
	asides.DescriptionOfSubject,
	circumstances.ObjectBehindTime,
	circumstances.ObjectBehindPast,
	blame.BehindEachOther,
	verbs.ObjectUnderParticiple,
	subjects.OwnerOfObject,
	verbs.ObjectAsConjunct,
	circumstances.OutOf,
	circumstances.CircumstanceAsObject,
}

var verbsOfSaying = []tree.Repair{
	speech.TellsAfterAll,
	speech.SourceAtEnd,
	speech.SaidOfObject,
	speech.SaidBehindFrontedTime,
	speech.ObjectBeforeSaid,
	speech.ClauseBehindSource,
	speech.ReportThat,
	speech.SayBehindName,
	speech.ThatOpens,
	blame.ThoughtToBe,
	blame.ClaimsDenied,
	speech.ReportsAtEnd,
	speech.SaidOfLabelled,
	speech.Labelled,
	speech.SubjectAfterLabel,
}

var doersAndSubjects = []tree.Repair{
	subjects.AgentOfPassive,
	speech.AgentBehindSource,
	verbs.AgentOfActive,
	verbs.AgentWithoutCase,
	asides.SubjectUnderCase,
	subjects.NounAsClause,
	subjects.SubjectOfAfter,
	subjects.DayAfterClause,
	asides.SubjectAfterAside,
	asides.VerbBehindCompanions,
	relatives.MainBehindRelative,
	subjects.AgentOnMeans,
}

var headlines = []tree.Repair{
	verbs.SetsFire,
	verbs.SetInName,
	nouns.NounOfBlowAsVerb,
	verbs.ThingAlight,
	verbs.LeftHurt,
	verbs.LeftDead,
	numbers.TollApart,
	numbers.ObjectBehindColon,
	numbers.NumberAlone,
	verbs.PresentAsNoun,
	verbs.PresentAsAdjective,
	relatives.RelativeVerb,
	verbs.PresentBehindRoot,
	speech.PresentBeforeColon,
	numbers.NoLossesBehind,
	numbers.HarmedWithoutObject,
	verbs.CrowdActs,
}

var counts = []tree.Repair{
	numbers.CountedAct,
	numbers.CountedParticiple,
	numbers.CountedAlone,
	numbers.AnotherHurt,
	verbs.AdjectiveWithObject,
	numbers.NumberedObject,
	numbers.NumberOfNext,
	numbers.ParticipleBeforeCounted,
	numbers.NumberInTwo,
	numbers.CountOfThem,
	numbers.TollBehindRelative,
	numbers.NumberTaken,
	numbers.NumberBehindTime,
	numbers.AgedSubject,
	numbers.NumberedSubject,
	numbers.PluralBehindNumber,
}

var auxiliaries = []tree.Repair{
	verbs.GappedPassive,
	verbs.ParticipleOfIdiom,
	subjects.InvertedPassive,
	speech.StatementSpeaks, // must stand here
	verbs.AuxiliaryApart,
	verbs.Progressive,
	speech.PerfectPair, // must stand here
	asides.HeldAside,
	relatives.RelativeOfSaid, // must stand here
	lists.ObjectPair,         // must stand here
	verbs.PassiveToo,
	verbs.ActiveToo,
	verbs.FoundDead,
}
