// Package gazetteer says what places a name can mean: countries, provinces,
// districts, towns, villages, and what conflict reports name beside them, such
// as bases, camps, fields, crossings, quarters, mountains and regions in common
// use. Names are matched in English, French, Spanish and Arabic and over
// transliterations. Which of the candidates a text means is not decided here.
//
// The data are one file (gazetteer.bin) made by gazgen, read in place: opening
// it copies and decodes next to nothing. A local index made by AddFile has the
// same form and can be read beside it.
//
// Invariant: the same name gives the same candidates in the same order, each
// with how it matched and what speaks for it.
package gazetteer

//go:generate go run ./gazgen -sources ../.sources -out gazetteer.bin
