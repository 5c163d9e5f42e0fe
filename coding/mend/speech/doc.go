// Package speech mends what is said and by whom: the verb of saying, the clause that hangs on
// it, and who speaks, be it before, behind or in the middle.
//
// The way through it, by files:
//
//   - verbs and reports: verbs of saying taken for participles, and for nouns
//   - openers: "that" and « que »; clauses: on which verb of saying a clause hangs
//   - said, contentbehind and further: what belongs to the clause that is said, and what one goes on to say
//   - speakers, hearers and sources: who says it, who is told, "according to" whom
//   - labels: labels and sources at the head of a sentence; inside: a saying within commas;
//     saidatend: a saying behind the last of them; behindsaying: circumstances behind a saying
package speech
