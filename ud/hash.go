package ud

// goldenRatio is 2 to the 64th over the golden ratio, for Fibonacci hashing
// (Knuth, The Art of Computer Programming 3, 6.4).
const goldenRatio = 0x9E3779B97F4A7C15

// mix folds a value into a 64-bit hash (Fibonacci multiplication and shift).
func mix(h, a uint64) uint64 {
	h = (h ^ a) * goldenRatio
	return h ^ (h >> 29)
}

// hashOf is the FNV-1a hash of a string, never 0.
func hashOf(s string) uint64 {
	h := uint64(14695981039346656037)
	for i := 0; i < len(s); i++ {
		h = (h ^ uint64(s[i])) * 1099511628211
	}
	return h | 1
}

// key32 shortens a feature's hash to the key it has in the tables, never 0.
func key32(f uint64) uint32 {
	k := (uint32(f>>32) ^ uint32(f)*0x85EBCA6B) * 0x9E3779B1
	if k == 0 {
		return 1
	}
	return k
}
