// Package coding reads a report and codes its claims and statistics by the
// codebook: it finds acts, fills their roles, reads quantities, times, places,
// sources and stance, and joins what several sentences say of one act.
//
// It is one grammar over Universal Dependencies for all languages; what a
// language says is data in its pack. It does no I/O.
//
// The way through it is by packages, each of which knows those before it and none of
// those after it:
//
//   - syntax: a sentence, its tree, and the closed sets of a language
//   - mend: repairs of what the parser hung wrong
//   - frames: the words that tell an act
//   - reading: what a report names, and on whose word it speaks
//   - statistics: what it says of many acts at once
//   - roles: what the words around an act say of it
//   - earnest: whether an act is meant at all
//   - telling: what a sentence tells
//   - discourse: which tellings are of one act
//   - story: what only the whole report tells of it
//   - coding itself: claims, written down and accounted for
//
// and here by files:
//
//   - coder and document: the whole way; published: the date that it starts from; rules tries the packs' examples
//   - claims, claimplace, tollsplit and daysplit write claims down; account, silent and trace tell how they came about
//
// Invariant: no value without the words it came from and the rule that made
// it; the same report, packs and gazetteer give the same bytes.
package coding
