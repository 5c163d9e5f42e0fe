package ledger

import (
	"context"
	"path/filepath"
	"testing"
)

func BenchmarkAdd(b *testing.B) {
	l, err := Open(context.Background(), filepath.Join(b.TempDir(), "l.db"), Options{Write: true, Now: clock})
	if err != nil {
		b.Fatal(err)
	}
	defer l.Close()
	n := 0
	for b.Loop() {
		if _, _, err := l.Add(context.Background(), entries(n, n+500)); err != nil {
			b.Fatal(err)
		}
		n += 500
	}
	b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(n), "µs/report")
}
