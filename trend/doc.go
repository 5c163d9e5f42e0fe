// Package trend counts events by period and tests published statistics against
// the counts, with exact intervals for Poisson counts and their ratios.
//
// It knows events as dated counts only; which events count is for its caller
// to say.
//
// Invariant: no approximation by the normal distribution; intervals hold at
// any size, zero included.
package trend
