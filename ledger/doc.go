// Package ledger keeps what is entered: originals as received, reports, claims
// by coder, decisions; one SQLite file with an append-only, hash-chained log.
// Beside the log it keeps tables that are derived from it and can be made anew
// at any time.
//
// It does not code reports and does not derive events; it stores what those
// that do hand it.
//
// Invariant: nothing that was entered is ever changed or deleted, and Verify
// finds it out if something else did so.
package ledger
