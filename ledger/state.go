package ledger

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"errors"
	"fmt"
	"strconv"
)

// State is how far the ledger has come. Two states with one mark read the same.
type State struct {
	Records int64  `json:"records"` // of the log
	Derived int64  `json:"derived"` // records that the events are derived from
	Mark    string `json:"mark"`
}

// State tells how far the ledger has come.
func (l *Ledger) State(ctx context.Context) (State, error) {
	var s State
	var hash []byte
	var derived, records string
	err := l.db.QueryRowContext(ctx, `SELECT seq, hash, coalesce((SELECT value FROM state WHERE key = 'derived'), ''),
		coalesce((SELECT value FROM state WHERE key = 'derived-records'), '0') FROM log ORDER BY seq DESC LIMIT 1`).Scan(&s.Records, &hash, &derived, &records)
	if errors.Is(err, sql.ErrNoRows) {
		records, err = "0", nil
	}
	if err == nil {
		s.Derived, err = strconv.ParseInt(records, 10, 64)
	}
	if err != nil {
		return s, fmt.Errorf("read state: %w", err)
	}
	sum := sha256.Sum256(append(hash, derived...))
	s.Mark = hex.EncodeToString(sum[:8])
	return s, nil
}
