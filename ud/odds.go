package ud

import "math"

// softness is the difference of two scores that makes one class e times as
// likely as the other: the probabilities of classes are in proportion to
// exp(score/softness).
const softness = 5000

// The logarithms of sums, for differences of scores in steps of oddsStep. They
// are whole numbers, so that scores are the same on every machine.
const oddsStep = 32

var oddsTable = func() (table [8 * softness / oddsStep]int32) {
	for i := range table {
		table[i] = int32(math.Round(softness * math.Log1p(math.Exp(-float64(i)*oddsStep/softness))))
	}
	return table
}()

// logSum is the logarithm of the sum of two numbers of which a and b are the
// logarithms, all in units of softness.
func logSum(a, b int32) int32 {
	if a < b {
		a, b = b, a
	}
	if i := int(a-b) / oddsStep; i < len(oddsTable) {
		return a + oddsTable[i]
	}
	return a
}
