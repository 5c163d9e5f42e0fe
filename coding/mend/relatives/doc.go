// Package relatives mends relative clauses: what their pronoun is to their verb, and of whom
// they tell.
//
// The way through it, by files:
//
//   - whom: clauses with a subject of their own ("whom gunmen abducted"); ofwhom: « dont »,
//     "of whom", and clauses about persons named in a genitive
//   - commas: clauses behind a comma or around a saying; nouns: which noun they tell of;
//     before: what hangs on the verb above them
//   - places: clauses of where and when; clefts: « c'est dans une embuscade que … »
package relatives
