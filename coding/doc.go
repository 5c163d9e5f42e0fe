// Package coding reads a report and codes its claims and statistics by the
// codebook: it finds acts, fills their roles, reads quantities, times, places,
// sources and stance, and joins what several sentences say of one act.
//
// It is one grammar over Universal Dependencies for all languages; what a
// language says is data in its pack. It does no I/O.
//
// The way through it, by files:
//
//   - the tree: sentence, with what is asked of it in phrases, clause, verb, marks
//     and arguments; words (the packs' sets); units, brackets and shorttitle
//   - mending it: mender, mend and its kin (gardenpath, clauses, participles,
//     mendsubject, asidemember, perfect, mendverbs, mendsemicolon …) put right what the parser hung wrong, before anything is read
//     from a tree
//   - which words tell an act: frame (the packs' data) and trigger
//   - reading: what the report names and who speaks. language, analyse, read and
//     dateline; thing, class, filler, propername and persons; placewords and timewords;
//     attribution, speaker, reference, continue, semicolon, mood, verdict, stillheld,
//     sourcerole; voice
//   - counting, on top of it: statistic, measure, period, ratechange, ordinalcount
//   - acting: what the words around an act say. Who and to whom (roles, nounroles,
//     undergo, attempts, struckbehind, farsubject, accused, sides); how many are harmed (harm, victims, unhurt,
//     suffered, somewho); whether it was done (stance, notachieved)
//   - telling: what a sentence tells of acts. tellings and mention; what speaks against
//     an act (falsefriend, harmless, predicated, needs, peace, forcesmove, setting); who
//     fills the roles (fill, attribute); with what, to what effect (instruments, means,
//     effect, countacts, prisoners); where and when (places, placecompare, attach, site, facility,
//     times)
//   - document: from tellings to claims. discourse, compare, coref, ofclaim, scene, summary,
//     retold, sourcesof, finish, claims
//   - the account of it all: account, label, offsets
//
// Each of these knows those before it and none of those after it.
//
// Invariant: no value without the words it came from and the rule that made
// it; the same report, packs and gazetteer give the same bytes.
package coding
