// Package keeper keeps the events of a ledger in step with what is entered: it
// prepares reports for the event builder, derives events when something is new,
// and checks decisions before they are written down.
//
// It stores nothing itself and has no rule of how claims become events; those
// are in the packages ledger and events.
//
// Invariant: after Derive, the ledger's events are those of all claims and
// standing decisions that it holds.
package keeper
