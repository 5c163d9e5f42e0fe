// Package simulate makes up reports with their claims, in any number, with the
// truth beside them: which claims tell one incident and which reports are
// copies. It is for benchmarks; nothing in it happened.
//
// Invariant: the same options give the same reports and truth on any machine.
package simulate
