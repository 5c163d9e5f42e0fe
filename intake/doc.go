// Package intake turns bytes into reports: text files of one report each,
// files of JSON lines, and standard input. It judges nothing of what a report
// says; it only tells what is wrong with how it is written down.
//
// A text is taken as received: line ends and right-to-left marks stay, and
// offsets count them; a file with a NUL byte is none. Two things change: a byte order mark at the head is
// dropped, and bytes that are no UTF-8 become U+FFFD.
//
// Invariant: each report of the input comes out once, in order, with its file
// and line; whatever holds no report comes out as a problem. Memory is bounded
// by the largest single report.
package intake
