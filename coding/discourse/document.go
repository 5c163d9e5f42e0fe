package discourse

import "attest/coding/telling"

// Document is a report whose tellings become claims.
type Document struct {
	*telling.Teller
}
