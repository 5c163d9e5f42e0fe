// Package attest is the vocabulary of the project: reports, claims,
// statistics and the enumerations of the codebook. It does no I/O.
//
// Invariant: a value of these types that passes Validate is, as JSON, a valid
// coded report (schema.json), and every quote is the text at its offsets.
package attest
