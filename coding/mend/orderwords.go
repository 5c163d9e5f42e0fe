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

// The blocks of words and phrases. Why they stand in this order is told in order.go.

var wordClasses = []tree.Repair{
	nouns.CorrectForms,
	nouns.OnceSuch,
	nouns.MarksAsWords,
	nouns.BlowsAsVerb,
	nouns.FightingRages,
	speech.SourceAtEnd,
	nouns.TypeDesignation,
	nouns.HyphenParticiple,
	nouns.HyphenAcronym,
	nouns.SaidAsName,
	nouns.MonthAsAuxiliary,
	nouns.MonthInSmallLetters,
	circumstances.NameBehindDate,
	verbs.IrregularPast,
	verbs.ParticleVerb,
	verbs.CrowdActs,
	verbs.DoerBeforePast,
	lists.SidesBeforeVerb,
	verbs.TakenCaptive,
	nouns.AcronymAsVerb,
	nouns.AdjunctNoun,
	nouns.AcronymAlone,
}

var clausesOfNouns = []tree.Repair{
	nouns.InCourseOf,
	relatives.RelativeParted,
	blame.DeedOfPossessor,
	blame.AscribedClause,
	relatives.ObjectRelative,
	numbers.DiedOfThem,
	relatives.WhomTheyTook,
	relatives.WhomOfSubject,
	relatives.ThatTheyTook,
	relatives.RelativeOfSubject,
	relatives.OfWhom,
	verbs.VerbBehindPart,
	verbs.HeldHostage,
	subjects.DeedUndergone,
	relatives.ClauseOfPredicate,
	verbs.VerbBehindGerund,
	nouns.StruckBehindDoer,
}

var sidesAndParts = []tree.Repair{
	lists.NounOfMember,
	lists.SideUnderDescription,
	lists.SidesAsSubject,
	asides.PartBehindNumber,
	asides.ParticipleBehindPart,
	numbers.TollEstablished,
}

var phrases = []tree.Repair{
	numbers.NumberAsNoun,
	numbers.ApproximateNumbers,
	numbers.CountedBehindCircumstance,
	numbers.CountedSubject,
	nouns.NameBehindTitle,
	nouns.TitleAndName,
	speech.SaidBehindFrontedTime,
	speech.SaidOfObject,
	subjects.BackedAgent,
	asides.PlaceInApposition,
	nouns.ArticleAsHead,
	lists.MemberOnMark,
	lists.JoinedGenitives,
}

var clauseOpeners = []tree.Repair{
	speech.OpenClauses,
	relatives.RelativeBehindComma,
	relatives.RelativeBehindSaying,
	blame.RelativeOfAccused,
	relatives.InWhichFire,
	relatives.InvertedRelative,
	asides.NounBeforeGerund,
}
