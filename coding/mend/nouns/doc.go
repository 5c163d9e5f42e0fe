// Package nouns mends words and what is inside a noun phrase: what is a noun, what belongs
// to its name, what describes it. It does not ask what the phrase is to a verb, but where a
// word that was no verb had taken arguments.
//
// The way through it, by files:
//
//   - words: lemmas by the pack's forms, marks taken for words
//   - acronyms, months and compounds: short forms, months and parts of a compound that were
//     taken for verbs or for names
//   - taken: nouns for blows, weapons and acts that were taken for verbs
//   - adjectives: articles, adjectives and participles before their noun
//   - titles and named: a title with its name, a name with what it names; persons: titles with
//     names, once it is known which names are parties' or places'
//   - prepositions and genitives: words that are one preposition; what hangs by an "of"
//   - acts: what befell whom in an act, on the noun of the act
package nouns
