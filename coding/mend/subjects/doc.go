// Package subjects mends which noun is the subject of a verb, its object or who did it, where
// nothing between commas hides it (that is asides) and nobody says it (that is speech).
//
// The way through it, by files:
//
//   - rows: subjects in a row; joined, joinedplace and firstclause: clauses that "and" joins; predicates: subjects of a noun with a copula
//   - agents: who did it, behind a passive; undergone: those to whom something is done
//   - indefinite: « des » before a subject; pronouns: pronouns, and words that stand for somebody without a noun
//   - after: clauses that were taken for the phrase of a preposition
package subjects
