// Package party says what a noun phrase of a conflict report names: soldiers,
// an armed group, a government, civilians, a weapon, a base, a house; whose it
// is; and the neutral canonical name where one is known. It also says what a
// phrase is as a source. All words and names come from the language packs.
//
// It does not say what a party did, nor whom a pronoun stands for: that is
// coding's business.
//
// Invariant: a canonical name is never a partisan one; what only one side says
// of another resolves by the speaker, or to nothing.
package party
