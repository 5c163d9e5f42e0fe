// Package events derives events from claims: which reports are copies of one
// another, which claims tell the same incident, who attests it independently,
// with which status, toll and dates (codebook, section 9).
//
// It does no I/O and reads no text beyond what Prepare keeps of a report.
//
// Invariant: Build is a pure function. The same reports and decisions give the
// same events to the byte, in whatever order they come and with any number of
// workers.
package events
