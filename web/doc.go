// Package web opens a ledger in a browser: pages that show events, the claims
// side by side, and reports with their words marked; and forms with which people
// decide and add reports.
//
// It codes nothing, derives nothing and stores nothing itself: it reads a ledger,
// and hands what is to be written to the function that it was given. The pages
// are whole without scripts; what runs in the browser (web/islands) adds the map,
// the timeline, marking and keys.
//
// Invariant: what comes from a report, a request or a person reaches a page only
// as escaped text, and without Options.Write nothing is ever written.
package web
