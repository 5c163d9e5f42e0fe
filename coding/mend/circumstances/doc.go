// Package circumstances mends times and places: parsers make them subjects, or one name with
// the noun beside them.
//
// The way through it, by files:
//
//   - openings and front: what opens a sentence, parted from the subject behind it
//   - times and timesubjects: times between or beside nouns, once they are known as such;
//     dates: days and months before a name or a verb; timesofrow: days behind the second of two
//     verbs, names behind a day
//   - places: distances, and places on what they say the place of
//   - since: since when, behind a clause between commas
//   - objects: objects behind a time, circumstances taken for objects
package circumstances
