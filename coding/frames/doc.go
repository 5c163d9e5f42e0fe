// Package frames holds the words that tell an act: the frames of a pack (frames.txt),
// and where they stand in a sentence.
//
//   - frame: the stanzas, and an index of their words
//   - groups: words of one class that frames name together ("drop +{poison}"), told out when
//     the pack is read
//   - trigger: a word of a sentence that may tell an act, with its companions (companions); line: is there a verb at all
//   - example: the sentences by which a frame is tried
package frames
