// Package langid tells the language of a text. It reads the fastText model
// lid.176.ftz (176 languages; A. Joulin, E. Grave, P. Bojanowski and
// T. Mikolov, "Bag of Tricks for Efficient Text Classification", 2016), which
// is embedded as it was published. NOTICE names its source and licence.
//
// Invariant: the same text gives the same answer, and no text is too short,
// too long or too odd for one.
package langid

//go:generate go run getmodel.go -package ../.sources/fasttext.wasm.js-1.0.0.tgz -out lid.176.ftz
