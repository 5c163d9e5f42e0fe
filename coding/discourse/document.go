package discourse

import "attest/coding/telling"

// Document is a report whose tellings are joined.
type Document struct {
	*telling.Teller
}
