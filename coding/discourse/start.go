package discourse

import "attest/coding/telling"

// Start returns the first byte of the words that tell the act.
func Start(m *telling.Mention) int {
	first := m.Acts[0].Start
	for _, sp := range m.Acts {
		first = min(first, sp.Start)
	}
	return first
}
