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
//   - telling: what a sentence tells
//   - coding itself: from tellings to claims
//
// and here by files:
//
//   - coder and document: the whole way; rules tries the packs' examples
//   - discourse joins tellings of one act: compare and mentions (are they one?), coref
//     (whom "they" are), mainsubject, latter, personmeant (whom "her" and "of them"), ofclaim, retold, howithappened, givesaccount, saysaim, caughtinfight, continued, sameagain, allofthem, newtoll, bothsides, deadofboth, bothsidesmeant,
//     confirmed and speaksofact (who vouches for the act before), namedshortly (whom a headline means), effecttold, meanstold, changehands, firstblow, summary; meant (which act "the attack" means),
//     latertoll, plaintoll, tollofside, siblings, sincebefore, happened
//   - what only the whole report tells: scene, undertitle, namedlater (the village that nobody named yet), dayheading, captors, carriedon, wave, entered, tookback, flown,
//     bodyfound, identified, saidtobe, whotheywere, occupiers, lostground, possessed, owndeed, onoccasion, heldsuspects, notthemselves, sourcesof, wholaidit, camefrom, sides, onekilled, accusedbefore, noparty, nothingfirm, finish
//   - claims, claimplace, tollsplit and daysplit write them down; account, silent and trace tell how they came about
//
// Invariant: no value without the words it came from and the rule that made
// it; the same report, packs and gazetteer give the same bytes.
package coding
