// Package coding reads a report and codes its claims and statistics by the
// codebook: it finds acts, fills their roles, reads quantities, times, places,
// sources and stance, and joins what several sentences say of one act.
//
// It is one grammar over Universal Dependencies for all languages; what a
// language says is data in its pack. It does no I/O.
//
// The way through it, by files:
//
//   - what the words are: analyse, read, brackets, units, dateline, setting; sentence
//     is the tree, with what is asked of it in phrases, clause, verb, marks and
//     arguments; mender, mend and its kin (gardenpath, clauses, participles,
//     mendsubject, mendverbs …) put right what the parser hung wrong, before anything is read
//     from a tree
//   - which words tell an act: words and frame (the packs' data), trigger, and what
//     speaks against one (falsefriend, harmless, predicated, needs, peace,
//     forcesmove)
//   - who and to whom: roles, nounroles, arguments, fill, thing, coref, sourcerole
//   - how many, with what, to what effect: harm, victims, unhurt, instruments,
//     means, effect, countacts
//   - where and when: places, placecompare, attach, site, facility; times, scene
//   - whose word: attribution, speaker, reference, continue, stance, verdict
//   - from tellings to claims: tellings, union, discourse, compare, claims
//   - statistics: statistic, measure, period, ratechange, ordinalcount
//   - the account of it all: account, label, offsets
//
// Invariant: no value without the words it came from and the rule that made
// it; the same report, packs and gazetteer give the same bytes.
package coding
