// Package lists mends what "and" and commas join: members of a list that parsers take for
// an apposition, a second object or a sentence of their own, and the two sides of a fight.
//
// The way through it, by files:
//
//   - members: the members of any list; persons and names: of lists of these
//   - acts: rows of nouns of acts; pairs: two objects, two genitives; sides: the two sides of what happened between them
//   - fragments: "ten rebels killed, two bases destroyed"
package lists
