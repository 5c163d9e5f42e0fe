// Package coding reads a report and codes its claims and statistics by the
// codebook: it finds acts, fills their roles, reads quantities, times, places,
// sources and stance, and joins what several sentences say of one act.
//
// It is one grammar over Universal Dependencies for all languages; what a
// language says is data in its pack. It does no I/O.
//
// Invariant: no value without the words it came from and the rule that made
// it; the same report, packs and gazetteer give the same bytes.
package coding
