package ledger

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// childEnv makes the test program a child that adds reports until it is killed.
const childEnv = "ATTEST_TEST_LEDGER"

func TestMain(m *testing.M) {
	if path := os.Getenv(childEnv); path != "" {
		child(path)
	}
	os.Exit(m.Run())
}

func child(path string) {
	l, err := Open(context.Background(), path, Options{Write: true, Now: clock, Wait: time.Minute})
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	size, err := l.Size(context.Background())
	if err != nil {
		os.Exit(1)
	}
	fmt.Println("open")
	for n := size.Reports; ; n += 5 {
		if _, _, err := l.Add(context.Background(), entries(n, n+5)); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
	}
}

func startChild(t *testing.T, path string) *exec.Cmd {
	t.Helper()
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), childEnv+"="+path)
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	if _, err := out.Read(make([]byte, 5)); err != nil {
		t.Fatal(err)
	}
	return cmd
}

// TestKilledInTheMiddle kills a process that adds, a hundred times, and wants a
// ledger that verifies, with each report wholly there or not at all.
func TestKilledInTheMiddle(t *testing.T) {
	rounds := 100
	if testing.Short() {
		rounds = 5
	}
	path := filepath.Join(t.TempDir(), "l.db")
	random := rand.New(rand.NewPCG(1, 2))
	last := 0
	for round := range rounds {
		cmd := startChild(t, path)
		time.Sleep(time.Duration(random.IntN(40)) * time.Millisecond)
		if err := cmd.Process.Kill(); err != nil {
			t.Fatal(err)
		}
		_ = cmd.Wait() // it was killed: that is its error
		l := open(t, path)
		v, err := l.Verify(context.Background())
		if err != nil || len(v.Problems) > 0 {
			t.Fatalf("round %d: %v %v", round, v.Problems, err)
		}
		if v.Reports != v.Codings || v.Reports != v.Originals || v.Reports%5 != 0 || v.Reports < last {
			t.Fatalf("round %d: %+v after %d", round, v, last)
		}
		last = v.Reports
		if err := l.release(); err != nil { // no seal: the next round begins as after the crash
			t.Fatal(err)
		}
	}
	if last == 0 {
		t.Error("nothing was added")
	}
	t.Logf("%d reports after %d kills", last, rounds)
}

func TestTwoProcesses(t *testing.T) {
	path := filepath.Join(t.TempDir(), "l.db")
	cmd := startChild(t, path)
	defer func() { _ = cmd.Process.Kill(); _ = cmd.Wait() }()
	began := time.Now()
	_, err := Open(context.Background(), path, Options{Write: true, Now: clock, Wait: 100 * time.Millisecond})
	if !errors.Is(err, ErrBusy) || !strings.Contains(err.Error(), fmt.Sprint(cmd.Process.Pid)) {
		t.Errorf("second writer: %v", err)
	}
	if time.Since(began) > 5*time.Second {
		t.Error("the wait was not kept")
	}
	// Reading goes on beside the writer.
	l, err := Open(context.Background(), path, Options{})
	if err != nil {
		t.Fatal(err)
	}
	for range 20 {
		if _, err := l.Size(context.Background()); err != nil {
			t.Fatal(err)
		}
	}
	shut(t, l)
	_ = cmd.Process.Kill()
	_ = cmd.Wait()
	w := open(t, path)
	v, err := w.Verify(context.Background())
	if err != nil || len(v.Problems) > 0 {
		t.Errorf("%v %v", v.Problems, err)
	}
	shut(t, w)
	if v := verify(t, path); v.Seal != Sealed || len(v.Problems) > 0 {
		t.Errorf("%+v", v)
	}
}

// TestFullDatabase lets the database grow no further in the middle of an add.
func TestFullDatabase(t *testing.T) {
	path := filepath.Join(t.TempDir(), "l.db")
	l := open(t, path)
	add(t, l, entries(0, 20))
	var pages int
	if err := l.writer.QueryRow("PRAGMA page_count").Scan(&pages); err != nil {
		t.Fatal(err)
	}
	if _, err := l.writer.Exec(fmt.Sprintf("PRAGMA max_page_count = %d", pages+3)); err != nil {
		t.Fatal(err)
	}
	_, _, err := l.Add(context.Background(), entries(20, 400))
	if err == nil || !strings.Contains(err.Error(), "full") {
		t.Errorf("full: %v", err)
	}
	shut(t, l)
	if v := verify(t, path); len(v.Problems) > 0 || v.Reports != 20 {
		t.Errorf("%+v", v)
	}
}

// TestFullDisk does the same on a small file system of its own, where mounting
// is allowed.
func TestFullDisk(t *testing.T) {
	dir := t.TempDir()
	if out, err := exec.Command("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", dir).CombinedOutput(); err != nil {
		t.Skipf("cannot mount a small file system: %s", out)
	}
	defer func() { _ = exec.Command("umount", dir).Run() }()
	path := filepath.Join(dir, "l.db")
	l := open(t, path)
	done := 0
	var err error
	for err == nil && done < 20000 {
		if _, _, err = l.Add(context.Background(), entries(done, done+50)); err == nil {
			done += 50
		}
	}
	if err == nil || !strings.Contains(err.Error(), "full") && !strings.Contains(err.Error(), "space") && !strings.Contains(err.Error(), "I/O") {
		t.Errorf("full disk: %v", err)
	}
	if err := l.Close(); err != nil {
		t.Logf("close on the full disk: %v", err)
	}
	w, err := Open(context.Background(), path, Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer w.Close()
	v, err := w.Verify(context.Background())
	if err != nil || len(v.Problems) > 0 || v.Reports != done {
		t.Errorf("%d added, %+v %v", done, v, err)
	}
}

func TestReadOnlyFile(t *testing.T) {
	if os.Geteuid() == 0 {
		t.Log("root may write anywhere: the file is tried through a read-only open instead")
	}
	path := filepath.Join(t.TempDir(), "l.db")
	l := open(t, path)
	add(t, l, entries(0, 3))
	shut(t, l)
	r, err := Open(context.Background(), path, Options{})
	if err != nil {
		t.Fatal(err)
	}
	if _, _, err := r.Add(context.Background(), entries(3, 4)); err == nil || !strings.Contains(err.Error(), "reading only") {
		t.Errorf("add to a ledger open for reading: %v", err)
	}
	shut(t, r)
	if os.Geteuid() != 0 {
		if err := os.Chmod(path, 0o400); err != nil {
			t.Fatal(err)
		}
		if _, err := Open(context.Background(), path, Options{Write: true, Now: clock}); !errors.Is(err, os.ErrPermission) {
			t.Errorf("open a read-only file for writing: %v", err)
		}
	}
	if v := verify(t, path); len(v.Problems) > 0 || v.Reports != 3 || v.Seal != Sealed {
		t.Errorf("%+v", v)
	}
}
