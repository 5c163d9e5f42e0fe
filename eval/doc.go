// Package eval scores coded reports against gold and keeps a baseline that
// only rises. It knows nothing of how reports are coded.
//
// A gold and a predicted claim can be paired when their acts are of one family
// and their evidence of the act touches the same sentence; pairs are chosen
// one to one, the best agreeing first. Figures are precision, recall and F1 of
// the pairing, of each field over the pairs (slots), and of pairs right in
// all that matters (whole).
//
// Invariant: the same gold and the same coded reports give the same figures.
package eval
