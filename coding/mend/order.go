package mend

import (
	"slices"

	"attest/coding/mend/asides"
	"attest/coding/mend/circumstances"
	"attest/coding/mend/lists"
	"attest/coding/mend/subjects"
	"attest/coding/mend/tree"
)

// order is the order of all repairs: each takes the tree as those before it have left it. It
// goes from the word to the phrase, from there to the verb of the sentence with its subject and
// objects, to lists and asides, and in the end to what is said by whom.
//
// Few sentences need two repairs that mind which comes first, so that repairs stand with their
// like. One that stands among others must stand there, since some sentence of a report would
// come out otherwise, and says so. A new one goes to the end of the block whose matter
// it is.
var order = slices.Concat(
	// What sort of word it is comes first, since all that follows asks for tags: marks,
	// months, names in capitals or with hyphens, verbs and nouns taken for each other.
	wordClasses,

	// A clause that says more of a noun, or what befell somebody in an act, goes back to its
	// noun before anybody looks for the verb of the sentence: what is left over is that.
	clausesOfNouns,

	// The two sides of a fight, and the part that is named of a number: of both the parser
	// makes two subjects.
	sidesAndParts,

	// Numbers with those whom they count, names with their titles, words that are one
	// preposition: what belongs to a phrase is settled before what the phrase is to a verb.
	phrases,

	// Words that open a clause, "that" and « que » above all: a conjunction taken for a
	// pronoun hides what is said, a pronoun taken for a conjunction hides of whom.
	clauseOpeners,

	// The verb of the sentence, where the parser took it for a participle, an adjective or a
	// noun: it reads from left to right, and the past of most English verbs looks like a
	// participle. Whatever looks for a subject or an object comes later.
	mainVerbs,

	// Objects and circumstances right beside a verb that were given to another word, or
	// another word to it.
	besideVerbs,

	// Verbs of saying taken for nouns or lost at an end, and sources and labels that stand
	// before it all: they hide who speaks from the repairs of subjects.
	verbsOfSaying,

	// Who did it behind a passive, and the subject of a clause that the parser took for a
	// phrase or gave to what stands before.
	doersAndSubjects,

	// Headlines and lines of chronicles: presents taken for nouns, tolls behind a mark, what
	// is set on fire.
	headlines,

	// Words for the wounded or the dead behind a number, and numbers parted from what they
	// count: here they are told from what a verb does.
	counts,

	// Participles that share the auxiliary of another, or have lost theirs; a subject behind
	// its passive.
	auxiliaries,

	// What opens a sentence, a place or a time above all, parted from the subject behind it.
	openings,

	// Adjectives and participles within a noun phrase, or right behind its noun.
	participlesInPhrases,

	// Who is presumed, suspected or accused, and of what.
	suspicion,

	// Hearers, offices and appositions that stand where the subject or the object would, so
	// that the parser took them for one.
	besideSubjects,

	// Pasts that look like a present, an adjective or a participle, once the subject that
	// tells them from these is in its place.
	pastForms,

	// What hangs by an "of", and pronouns and numbers that stand for some of those named.
	wholesAndParts,

	// Participles set apart by commas, on the noun or verb that they belong to; these must be
	// known by now.
	participlesApart,

	// A subject that an aside parts from its verb, and subjects in a row.
	subjectsBeforeAsides,

	// Members of a list taken for an aside, for a second object or for a sentence of their
	// own. It needs the asides told apart, which have commas as lists do.
	listMembers,

	// Clefts, and clauses of where, when and about whom, on the noun that they tell of.
	clausesAbout,

	// Asides that hid a verb, an object or a complement, with the lists out of the way.
	hiddenByAsides,

	// What is said, and by whom: clauses hang on the verb of saying or on its subject only
	// once they are whole.
	whatIsSaid,

	// To whom an act is ascribed, who holds a place, who backs a side: participles behind
	// commas that no clause has claimed.
	ascription,
)

// orderOfTimes is the order of what can be put right only once the times of a sentence are
// marked, which are looked for in the tree that the others have left. What belongs to times
// themselves comes first; then what two repairs of the other order missed for a time that was
// in the way; in the end the bare times that still hang on a noun.
var orderOfTimes = []tree.Repair{
	circumstances.DatesBeforeVerb,
	circumstances.DayAsPredicate,
	circumstances.SubjectsBehindTimes,
	circumstances.TimeBetween,
	circumstances.TimeBeforeRow,
	circumstances.PhrasesUnderTimes,
	circumstances.TimeAsRoot,
	subjects.DeedUndergone,
	circumstances.ObjectBehindDay,
	asides.ParticipleBetweenCommas,
	circumstances.TimesBesideNouns,
	asides.GenitiveBehindPhrases,
	circumstances.SinceBehindAside,
	circumstances.DayOfSecond,
	circumstances.NamesBehindDay,
}

// orderOfRows is the order of what joins clauses and acts, once times are known and parted.
var orderOfRows = []tree.Repair{
	subjects.OpensJoinedClause,
	subjects.JoinedClause,
	subjects.FirstClause,
	subjects.IndefiniteSubject,
	lists.RowOfActs,
}
