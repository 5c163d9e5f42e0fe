// Package timex finds expressions of time in a text ("late on Wednesday",
// « dans la nuit du 26 au 27/06 », "three days ago") and resolves them against
// the report's day of publication by the codebook's section 5. The words and
// patterns of a language are data of its pack (time.txt, whose head explains
// the form); how a calendar works is here, once for all languages.
//
// Invariant: finding does not look at any date and resolving does not look at
// the text, so that an expression can be resolved again when more is known.
package timex
