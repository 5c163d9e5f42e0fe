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
	nouns.TypeDesignation,
	nouns.HyphenParticiple,
	nouns.HyphenAcronym,
	nouns.SaidAsName,
	nouns.MonthAsAuxiliary,
	nouns.MonthInSmallLetters,
	verbs.IrregularPast,
	verbs.InvariantAsPreposition,
	verbs.ParticleVerb,
	nouns.AcronymAsVerb,
	nouns.AdjunctNoun,
	nouns.AcronymAlone,
	nouns.NameNotNegated,
	nouns.NounAsVerb,
	nouns.GerundAsCompound,
	nouns.VerbUnderArticle,
	nouns.ParticipleUnderArticle,
	nouns.ParticipleBehindNoun,
	nouns.GerundAsNoun,
}

var clausesOfNouns = []tree.Repair{
	nouns.InCourseOf,
	relatives.RelativeParted,
	blame.DeedOfPossessor,
	blame.AscribedClause,
	relatives.ObjectRelative,
	relatives.WhomTheyTook,
	relatives.WhomOfSubject,
	relatives.ThatTheyTook,
	relatives.RelativeOfSubject,
	relatives.OfWhom,
	subjects.DeedUndergone,
	relatives.ClauseOfPredicate,
	nouns.StruckBehindDoer,
	nouns.LossesInAct,
}

var sidesAndParts = []tree.Repair{
	lists.SidesBeforeVerb,
	lists.NounOfMember,
	lists.SideUnderDescription,
	lists.SidesAsSubject,
	asides.PartBehindNumber,
	asides.ParticipleBehindPart,
}

var phrases = []tree.Repair{
	circumstances.NameBehindDate,
	numbers.TollEstablished,
	numbers.NumberAsNoun,
	numbers.ApproximateNumbers,
	numbers.CountedBehindCircumstance,
	numbers.CountedSubject,
	nouns.NameBehindTitle,
	nouns.TitleAndName,
	subjects.BackedAgent,
	nouns.ArticleAsHead,
	lists.MemberOnMark, // must stand here
	nouns.PossessivePlural,
	nouns.CaseOfTitled,
	numbers.DiedOfThem,
	nouns.CompoundPreposition,
	nouns.CompoundAcross,
	nouns.NounPreposition,
	nouns.SideAsCase,
	nouns.NameOfWhatIsNamed,
	nouns.NamedOperation,
	nouns.JoinedNames,
	nouns.QuotedGroup,
	nouns.SlashedNames,
}

var clauseOpeners = []tree.Repair{
	speech.OpenClauses,
	relatives.RelativeBehindComma,
	relatives.RelativeBehindSaying,
	blame.RelativeOfAccused,
	relatives.InWhichFire,
	relatives.InvertedRelative,
	asides.NounBeforeGerund,
	relatives.RelativeUnderVerb,
	relatives.BeforeOfMain,
}
