// Package numbers mends numbers, those whom they count, and tolls, which parsers take for
// circumstances, names or verbs: "killed up to 20 soldiers", "one killed, six wounded".
//
// The way through it, by files:
//
//   - approximate: the words that say how exact a number is
//   - counted: a number and the noun that it counts
//   - partitives: a number of those named before ("four of them", « en ont tué six »)
//   - tolls: words for the dead and wounded behind a number
//   - marks: tolls behind a comma or colon; digests: lines that are nothing but tolls
package numbers
