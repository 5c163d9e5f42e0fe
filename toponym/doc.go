// Package toponym finds the places that a text names and says which each one
// is: names that the gazetteer knows, and names it does not know in a phrase
// that only a place can fill ("the village of Xyz"), with the words of position
// beside them ("near", "between A and B", "15 km north of").
//
// It does not decide where an act took place; that is for who reads the mentions.
//
// Invariant: the same text, excluded words and gazetteer give the same mentions, in text
// order, and every choice among namesakes has its reason.
package toponym
