// Package edtf reads and writes the Extended Date/Time Format of ISO 8601-2:
// dates of any precision, clock times, intervals with open and unknown ends,
// sets ("one of", "all of"), unspecified digits, uncertain and approximate
// dates, seasons. It works by the day: bounds and intersections are days.
//
// It leaves out years before 0001 and after 9999, exponents and significant
// digits, which no report of our time needs.
//
// Invariant: what Parse accepts, String writes back to the byte.
package edtf
