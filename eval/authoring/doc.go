// Package authoring compiles gold reports that a person can write and check
// by eye into coded reports with computed offsets. It is not a coder: it
// finds nothing by itself. Its one invariant: what it returns passes
// attest.Validate, and every error names file and line.
//
// A file holds one report in three parts divided by lines "---":
//
//	id: a-en-01
//	language: en
//	published: 1992-03-04
//	---
//	ZAMBOANGA, March 4 – Gunmen opened fire on a bus near Ipil on Tuesday,
//	killing at least five people, police said.
//	---
//	@ipil: Ipil; PHL/Zamboanga Sibugay; near 7.78 122.59 < near Ipil
//
//	c1 killing
//	act    opened fire on a bus
//	actor  Gunmen; unknown
//	target bus; civilian PHL
//	harm   killed 5- < at least five
//	means  small-arms < opened fire
//	place  @ipil
//	time   1992-03-03 < on Tuesday
//	source authority police < police said
//
// A file that begins with "report: PATH" and a line "---" holds the coding
// alone, of the report in the other file.
//
// # Fields
//
//	c1 killing                   id and act; then optionally denied, unconfirmed, threatened
//	c2 like c1 killing denied    starts as a copy of c1's fields; act and stance may be left out
//	act     QUOTE | QUOTE        the words that tell the act
//	actor   PARTY                NAME [= CANONICAL]; KIND COUNTRY; owner NAME; suspected
//	target  PARTY
//	means   KIND N < QUOTE; KIND
//	harm    killed N < QUOTE; wounded N; captured N
//	effect  WORD < QUOTE
//	count   N < QUOTE
//	place   NAME [= CANONICAL]; COUNTRY/ADMIN1; PRECISION LAT LON
//	time    EDTF [PRECISION] [until DATE] < QUOTE     left out: the seven days up to publication
//	source  ROLE NAME [= CANONICAL]; via NAME         left out: report
//	part    c1
//	actor -                      takes a copied field away again
//
//	s1 killed                    a statistic: id and measure; "s1 rate-change 45" with the percentage
//	what    QUOTE
//	value   N < QUOTE
//	…       actor, target, place (several), time, source as above
//
// N is a quantity: 5, 5- (at least), -5 (at most), 5-9, ~30 (about).
//
// # Quotes
//
// Words after "<" are quotes from the text, divided by "|". Without "<" the
// quote is the name itself. A quote that stands in the text several times
// is meant where it is nearest to the act's first quote; "QUOTE #2" names the
// second from the top. The act's own quotes have to be unique or numbered.
//
// "@name: …" defines a value once; "@name" at the start of a field's value
// stands for it, and further "< QUOTE" are added.
package authoring
