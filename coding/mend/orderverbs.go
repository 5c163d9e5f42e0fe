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

// The blocks of verbs and what stands right beside them. Why they stand in this order is told in order.go.

var mainVerbs = []tree.Repair{
	speech.TellsAfterAll,
	verbs.GardenPaths,
	verbs.VerbBeforeRoot,
	verbs.VerbAsAdjective,
	verbs.PastAsNoun,
	subjects.RowAsRoot,
	subjects.PredicateBehindAnd,
	subjects.PredicateOfNoun,
	asides.PredicateBehindAside,
	asides.RankAside,
	asides.PronounAside,
	nouns.NameNotNegated,
	verbs.VerbPair,
	verbs.VerbBehindAnd,
	verbs.ParticipleBeforeVerb,
	nouns.PossessivePlural,
	circumstances.ObjectOfInfinitive,
	verbs.InfinitiveAsRoot,
}

var verbsAndNouns = []tree.Repair{
	asides.SubjectBeforeWhen,
	asides.SubjectAndPronoun,
	nouns.CompoundPreposition,
	nouns.CompoundAcross,
	nouns.NounPreposition,
	subjects.PredicateAsObject,
	asides.DescriptionOfSubject,
	speech.ClauseBehindSource,
	speech.ObjectBeforeSaid,
	nouns.NounAsVerb,
	verbs.NounWithObject,
	nouns.GerundAsCompound,
	verbs.FiniteClause,
	verbs.ReciprocalVerb,
	verbs.NegatedInfinitive,
	verbs.ReflexiveActive,
	circumstances.ObjectBehindTime,
	circumstances.ObjectBehindPast,
	blame.BehindEachOther,
}

var verbsOfSaying = []tree.Repair{
	speech.ReportThat,
	speech.SayBehindName,
	speech.ThatOpens,
	blame.ThoughtToBe,
	verbs.SustainedInjuries,
	blame.ClaimsDenied,
	speech.ReportsAtEnd,
	speech.SaidOfLabelled,
	subjects.OwnerOfObject,
	nouns.CaseOfTitled,
	speech.Labelled,
}

var doersAndSubjects = []tree.Repair{
	subjects.AgentOfPassive,
	speech.AgentBehindSource,
	verbs.AgentOfActive,
	asides.SubjectUnderCase,
	subjects.NounAsClause,
	speech.FurtherInfinitive,
	subjects.SubjectOfAfter,
	nouns.LossesInAct,
	subjects.DayAfterClause,
	speech.SubjectAfterLabel,
	asides.SubjectAfterAside,
	asides.VerbBehindCompanions,
	relatives.MainBehindRelative,
	subjects.AgentOnMeans,
	nouns.SideAsCase,
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
}

var counts = []tree.Repair{
	numbers.CountedAct,
	numbers.CountedParticiple,
	numbers.CountedAlone,
	numbers.AnotherHurt,
	verbs.AdjectiveWithObject,
	numbers.NumberedObject,
	numbers.NumberOfNext,
	verbs.ObjectAsConjunct,
	numbers.ParticipleBeforeCounted,
	verbs.GappedPassive,
}

var sharedParts = []tree.Repair{
	verbs.ParticipleOfIdiom,
	subjects.InvertedPassive,
	speech.StatementSpeaks,
	verbs.AuxiliaryApart,
	speech.PerfectPair,
	numbers.NumberBehindTime,
	circumstances.NumberOfPersonsAtFront,
	asides.HeldAside,
	relatives.RelativeOfSaid,
	relatives.RelativeUnderVerb,
	lists.ObjectPair,
	lists.GenitivePair,
	subjects.OthersAsSubject,
}
