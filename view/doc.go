// Package view shows coded reports: a table for people, CSV for a spreadsheet,
// JSON lines for machines, and the account of how a report was coded. It
// decides nothing about a report; it only says what is there.
//
// Invariant: the same coded report and style give the same bytes; no line of a
// table is wider than the style asks for; nothing of a report's text reaches a
// terminal as a control sequence.
package view
