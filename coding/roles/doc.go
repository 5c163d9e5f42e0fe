// Package roles reads what the words around an act say: who did it to whom, how many
// were harmed, and whether it was done at all. It answers in words of the sentence; what
// becomes of them is decided where a telling is made.
//
// The way through it, by files:
//
//   - reader: what it works on
//   - who and to whom, of verbs: roles, verbroles, repair, undergo, attempts, struckbehind, wardedoff, farsubject, contentroles,
//     armsroles, sides, protest, prepositional, scatter, inreach, barephrase, inhands, passing, cameupon, duringwhich
//   - who and to whom, of nouns: nounroles, support (the verb that carries a noun), modifierroles, genitive, sharedcomplement,
//     relativedoer, accused
//   - how many: casualty, harm, shot, victims, amongwhom, suffered, morebodies, thatof, somewho, unhurt, incare, woundborne,
//     numberofdead, moredead, whodied, tollrow, risingtoll, bydisaster, someof, ofpart
//   - as a fact or not: stance, negates and governors (what stands over it); settled, expected, notachieved, planned, onlysought,
//     answered
package roles
