package roles

import "attest/coding/reading"

// Reader reads what the words around an act say: who did it to whom, how many were
// harmed, and whether it was done at all.
type Reader struct{ *reading.Document }
