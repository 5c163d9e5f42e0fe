// Package verbs mends what is a verb, which one is the verb of the sentence, and whether it
// is active. The past tense and the participle of most English verbs are one form, and a
// parser that reads from left to right takes one for the other; in French it is the
// auxiliary that it loses.
//
// The way through it, by files:
//
//   - gardenpaths: the past taken for a participle, and the other way round; pasts: other
//     places in which a past was taken for something else; adjectives: taken for an adjective
//   - presents: presents of headlines and chronicles, taken for nouns
//   - finite, beforewhen and onnoun: which verb the sentence hangs on; pairs: two verbs that "and" joins
//   - perfects, progressive, passives and invariant: auxiliaries, voice, and forms that look the same
//   - descriptions: participles that describe a noun, and verbs that were taken for such; participleobject: objects they took
//   - states: verbs with what becomes of their object ("set alight", "left dead")
package verbs
