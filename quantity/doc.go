// Package quantity reads numbers and vague quantities ("two dozen", "at least
// 12", « une quinzaine ») as attest.Quantity by the codebook's section 7. The
// number words are data of the language packs (numbers.tsv); the grammar of
// how they combine is one for all languages.
//
// Invariant: every mention is the text between its offsets, and its lower
// bound is never above its upper one.
package quantity
