// Package asides mends what stands between commas in the middle of a sentence. A parser that
// reads from left to right takes it for what carries on, and so loses the verb, the subject
// or the object behind it.
//
// The way through it, by files:
//
//   - verbs, hidden, subjects, objects and complements: what an aside hid, given back; pronouns:
//     asides of a pronoun alone
//   - apart and behind: an auxiliary and its participle, a subject and its verb, a verb and its object on
//     either side of an aside
//   - participles: participles apart from what they are said of (« Enlevés dimanche, les
//     infirmiers ont été relâchés »)
//   - parts and included: asides that name a part ("two of them boys", "including two")
//   - appositions and descriptions: asides that say who or what somebody is
package asides
