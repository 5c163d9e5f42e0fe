// Package mend puts right what taggers and parsers are known to get wrong in reports,
// before anything is read from a tree. It changes tags, lemmas and arcs of a
// [syntax.Sentence], by the words of a pack and the shape of the tree alone.
//
// A repair is a function that begins, in its comment, with the example that it mends. What
// it cannot be sure of it leaves as the parser hung it. Repairs stand in the package of what
// they restore:
//
//   - nouns: words and names, and what is inside a noun phrase
//   - numbers: numbers and those whom they count, tolls
//   - lists: the members of a list, the two sides of a fight
//   - verbs: what is a verb, which one is the verb of the sentence, its voice
//   - subjects: which noun is the subject of a verb, its object or who did it
//   - relatives: relative clauses, and of whom they tell
//   - asides: what stands between commas, and what it hides
//   - circumstances: times and places
//   - speech: what is said, and by whom
//   - blame: who is suspected or accused, or owns up
//   - tree: what repairs of several of these share
//
// Here is their order, by files:
//
//   - order: the blocks of it, with the reason of each, and the orders of what waits for the
//     times of the sentence: times themselves, and then rows
//   - orderwords, orderverbs, ordersubjects and ordersayings: the repairs of each block
//   - mender: what is asked of the package; names: names that the party lexicon knows
//
// A new repair comes with a case in testdata, a tree before and after, and goes to the end
// of the block whose matter it is, or to where the case comes out right.
package mend
