// Package ud analyses text by Universal Dependencies: sentences, tokens with
// multiword tokens, UPOS tags and features, lemmas, and a dependency tree. It
// is usable on its own and knows nothing of conflicts.
//
// All parts are averaged perceptrons over hashed features: a classifier for
// the boundaries of tokens and sentences, a tagger from left to right, a
// lemmatizer that chooses edit scripts, an arc-hybrid parser, trained with a
// dynamic oracle, and a classifier that labels each arc when it is made. The
// parser is greedy but where it is in doubt: there it follows a few ways and
// keeps the one whose transitions and labels are the most probable. A model is one file; "udtrain train" makes it from a
// recipe and the treebanks.
//
// Invariant: the same text and model give the same analysis, and the words of
// a sentence cover the text in order at their byte offsets.
package ud

//go:generate go run ./udtrain train -recipe ../lang/en/ud.recipe -data ../../shared/ud -out ../lang/en/model.ud.gz
//go:generate go run ./udtrain train -recipe ../lang/fr/ud.recipe -data ../../shared/ud -out ../lang/fr/model.ud.gz
