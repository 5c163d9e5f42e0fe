package ledger

import (
	"context"
	"database/sql"
	"fmt"
	"os/exec"
	"path/filepath"
	"sync"
	"testing"
)

func TestReadersDoNotWaitForAWriter(t *testing.T) {
	path := filepath.Join(t.TempDir(), "l.db")
	l := open(t, path)
	defer shut(t, l)
	add(t, l, entries(0, 10))
	other, err := Open(context.Background(), path, Options{}) // as another process would
	if err != nil {
		t.Fatal(err)
	}
	defer shut(t, other)
	err = l.write(context.Background(), func(tx *sql.Tx) error {
		if _, err := tx.Exec("DELETE FROM report"); err != nil {
			return err
		}
		for _, reader := range []*Ledger{l, other} {
			if n, err := reader.Size(context.Background()); err != nil || n.Reports != 10 {
				t.Errorf("in the middle of a write: %+v %v", n, err)
			}
		}
		return fmt.Errorf("taken back")
	})
	if err == nil {
		t.Error("the write was not taken back")
	}
}

func TestManyReadersAndAWriter(t *testing.T) {
	l := open(t, filepath.Join(t.TempDir(), "l.db"))
	defer shut(t, l)
	done := make(chan struct{})
	var all sync.WaitGroup
	for range 2 * readers {
		all.Go(func() {
			last := 0
			for {
				n, err := l.Size(context.Background())
				if err != nil || n.Reports < last || n.Reports%10 != 0 || n.Reports != n.Codings {
					t.Errorf("%+v after %d: %v", n, last, err)
					return
				}
				last = n.Reports
				select {
				case <-done:
					return
				default:
				}
			}
		})
	}
	for i := 0; i < 100; i += 10 {
		add(t, l, entries(i, i+10))
	}
	close(done)
	all.Wait()
}

func TestTheLedgerIsOneFileWhenItsWriterEnds(t *testing.T) {
	path := filepath.Join(t.TempDir(), "l.db")
	l := open(t, path)
	add(t, l, entries(0, 5))
	shut(t, l)
	for _, f := range []string{"-wal", "-shm", "-journal"} {
		if list, err := filepath.Glob(path + f); err != nil || len(list) > 0 {
			t.Errorf("left behind: %v %v", list, err)
		}
	}
	// A reader that stays keeps the write-ahead log's file there, but nothing in it.
	l = open(t, path)
	add(t, l, entries(5, 10))
	reader, err := Open(context.Background(), path, Options{})
	if err != nil {
		t.Fatal(err)
	}
	if n, err := reader.Size(context.Background()); err != nil || n.Reports != 10 {
		t.Fatal(n, err)
	}
	shut(t, l)
	if v := verify(t, path); v.Seal != Sealed || len(v.Problems) > 0 || v.Reports != 10 {
		t.Errorf("%+v", v)
	}
	shut(t, reader)
	shut(t, open(t, path))
}

// TestLedgerInAFolderThatNobodyCanWriteIsRead opens one on a file system that is
// mounted for reading only.
func TestLedgerInAFolderThatNobodyCanWriteIsRead(t *testing.T) {
	dir := t.TempDir()
	if out, err := exec.Command("mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", dir).CombinedOutput(); err != nil {
		t.Skipf("cannot mount a file system: %s", out)
	}
	defer func() { _ = exec.Command("umount", dir).Run() }()
	path := filepath.Join(dir, "l.db")
	l := open(t, path)
	add(t, l, entries(0, 5))
	shut(t, l)
	if out, err := exec.Command("mount", "-o", "remount,ro", dir).CombinedOutput(); err != nil {
		t.Skipf("cannot mount it for reading only: %s", out)
	}
	if v := verify(t, path); v.Seal != Sealed || len(v.Problems) > 0 || v.Reports != 5 {
		t.Errorf("%+v", v)
	}
}

func TestVerifySeesOneState(t *testing.T) {
	l := open(t, filepath.Join(t.TempDir(), "l.db"))
	defer shut(t, l)
	add(t, l, entries(0, 10))
	done := make(chan struct{})
	go func() {
		defer close(done)
		for i := 10; i < 200; i += 5 {
			if _, _, err := l.Add(context.Background(), entries(i, i+5)); err != nil {
				t.Error(err)
			}
		}
	}()
	for range 10 {
		if v, err := l.Verify(context.Background()); err != nil || len(v.Problems) > 0 {
			t.Fatal(v.Problems, err)
		}
	}
	<-done
}
