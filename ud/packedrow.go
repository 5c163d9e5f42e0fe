package ud

// A row of one weight or two goes into 32 bits if its classes are small: the
// mark packedRow, then 15 bits a weight, 7 for the class and 8 for the
// companded value. The second value is 0 when there is but one.
const (
	packedRow     = 1 << 31
	packedBits    = 15
	packedClasses = 1 << 7
)

// packRow packs a row of companded weights, if it fits.
func packRow(row []weight) (packed uint32, ok bool) {
	if len(row) == 0 || len(row) > 2 {
		return 0, false
	}
	packed = packedRow
	for i, c := range row {
		if c.class >= packedClasses {
			return 0, false
		}
		packed |= (uint32(c.class)<<8 | uint32(uint8(c.value))) << (i * packedBits)
	}
	return packed, true
}

// unpackRow returns the two weights of a packed row, expanded.
func unpackRow(packed uint32) (first, second weight) {
	at := func(bits uint32) weight {
		return weight{uint16(bits >> 8 & (packedClasses - 1)), expand(int16(int8(bits)))}
	}
	return at(packed), at(packed >> packedBits)
}
