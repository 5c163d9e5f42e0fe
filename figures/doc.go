// Package figures counts the events of a ledger by period and checks published
// statistics against them.
//
// It chooses and dates what is counted; how counts are compared, and their
// intervals, are the package trend.
//
// Invariant: every count goes back to events that the same filter lists.
package figures
