// Package syntax is a sentence as the grammar of conflict reports sees it: a tree of
// Universal Dependencies with its words in small letters, and what is asked of it again
// and again. It knows words and trees, and nothing of claims.
//
// The way through it, by files:
//
//   - the tree: sentence; phrases, clause and verb answer questions about a part of it;
//     arguments collects what a verb or noun governs, with what is only understood (understood)
//     and what was hung under a time word (behindtime); rehang changes it, and takes a
//     change back that would leave no tree; settle keeps what is asked of verbs once
//     it no longer changes
//   - words, grammar and requiredsets: the closed sets of a pack (grammar.txt), how they are
//     matched, and which every pack must give; opening: which of them a word may be in
//   - the text around it: span, units (paragraphs, bullets, headings), marks (quotation,
//     dashes), brackets, titlepoint, byline and scarequotes (what is blanked out before parsing)
//
// A word is its index in the sentence, -1 where there is none. Offsets are bytes of the
// report's text.
package syntax
