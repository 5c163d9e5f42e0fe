// Package ud analyses text by Universal Dependencies: sentences, tokens with
// multiword tokens, UPOS tags and features, lemmas, and a dependency tree. It
// is usable on its own and knows nothing of conflicts.
//
// Invariant: the same text and model give the same analysis, and the words of
// a sentence cover the text in order at their byte offsets.
package ud
