// Package blame mends who is said to have done it: to whom an act is ascribed, who is
// suspected or accused, and who owns up.
//
// The way through it, by files:
//
//   - ascribed: acts "blamed on" somebody, « attribués à » him
//   - accused and gerunds: those accused, and of what; suspected and thought: those suspected
//   - accusations: what verbs of blame govern, once it is known which words tell an act
//   - claimed: claiming and denying
package blame
