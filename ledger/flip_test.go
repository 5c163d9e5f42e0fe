package ledger

import (
	"context"
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"

	"attest"
)

// TestFlippedByteIsFound flips bytes all over the file and its seal.
func TestFlippedByteIsFound(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "l.db")
	l := open(t, path)
	add(t, l, entries(0, 12))
	if _, err := l.Decide(context.Background(), attest.Decision{Kind: attest.Note, Claims: []attest.ClaimRef{"r000001:c1"}, By: "T", Why: "test"}); err != nil {
		t.Fatal(err)
	}
	e := attest.Event{ID: "e1", Kind: attest.Incident, Claims: []attest.ClaimRef{"r000001:c1"}}
	if err := l.SetEvents(context.Background(), []attest.Event{e}, nil, "v"); err != nil {
		t.Fatal(err)
	}
	shut(t, l)
	whole, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	random := rand.New(rand.NewPCG(3, 4))
	flips := 400
	if testing.Short() {
		flips = 60
	}
	for range flips {
		at := random.IntN(len(whole))
		if !found(t, path, whole, at, byte(1<<random.IntN(8))) {
			t.Errorf("byte %d of %d flipped and not found", at, len(whole))
		}
	}
	if err := os.WriteFile(path, whole, 0o600); err != nil {
		t.Fatal(err)
	}
	sealed, err := os.ReadFile(path + sealSuffix)
	if err != nil {
		t.Fatal(err)
	}
	for at := range sealed {
		if !found(t, path+sealSuffix, sealed, at, 4) {
			t.Errorf("byte %d of the seal flipped and not found", at)
		}
	}
}

// found writes a file with one byte changed and tells whether opening or
// verifying the ledger finds it.
func found(t *testing.T, path string, whole []byte, at int, mask byte) bool {
	t.Helper()
	changed := append([]byte{}, whole...)
	changed[at] ^= mask
	if err := os.WriteFile(path, changed, 0o600); err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := os.WriteFile(path, whole, 0o600); err != nil {
			t.Fatal(err)
		}
	}()
	l, err := Open(context.Background(), filepath.Join(filepath.Dir(path), "l.db"), Options{})
	if err != nil {
		return true
	}
	defer l.Close()
	v, err := l.Verify(context.Background())
	return err != nil || len(v.Problems) > 0
}

// TestChainFindsChangesWithoutASeal changes what was entered behind the
// program's back and seals the file anew, as a forger would.
func TestChainFindsChangesWithoutASeal(t *testing.T) {
	for _, change := range []string{
		"UPDATE log SET at = '2020-01-01T00:00:00Z' WHERE seq = 3",
		"UPDATE log SET body = (SELECT body FROM log WHERE seq = 1) WHERE seq = 3",
		"UPDATE log SET kind = 'coding' WHERE seq = 3",
		"DELETE FROM log WHERE seq = 5",
		"UPDATE original SET bytes = x'00616263' WHERE sha = (SELECT min(sha) FROM original)",
		"DELETE FROM original WHERE sha = (SELECT min(sha) FROM original)",
		"DELETE FROM report WHERE id = 'r000002'",
		"UPDATE coding SET seq = 2 WHERE report = 'r000003'",
		"INSERT INTO statistic(report) VALUES('r000001')",
		"INSERT INTO event_origin(event, n, name, role, attests, confirmed, denied) VALUES('e1', 0, 'nobody', 'witness', 1, 0, 0)",
	} {
		path := filepath.Join(t.TempDir(), "l.db")
		l := open(t, path)
		add(t, l, entries(0, 4))
		for _, q := range []string{"DROP TRIGGER log_keeps_updated", "DROP TRIGGER log_keeps_deleted", change} {
			if _, err := l.writer.Exec(q); err != nil {
				t.Fatalf("%s: %v", q, err)
			}
		}
		shut(t, l)
		if v := verify(t, path); len(v.Problems) == 0 || v.Seal != Sealed {
			t.Errorf("%s: not found: %+v", change, v)
		}
	}
}
