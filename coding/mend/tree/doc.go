// Package tree is what the repairs of several packages share: what they ask of a language,
// and the small changes of a tree that many of them are made of. It repairs nothing itself.
//
// The way through it, by files:
//
//   - language: what repairs ask of a language, and what a repair is; forms: the inflected
//     forms that treebanks are too small to teach (forms.tsv)
//   - verbs, subjects and nouns: questions about such words, and changes that make them so
//
// The changes are parts of one: they are made inside [syntax.Sentence.Rehang], which takes
// back the whole where it leaves no tree.
package tree
