package browsertest

import (
	"bufio"
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"sync"
	"testing"
	"time"
)

// program is the attest of this checkout, built once.
var program = sync.OnceValues(func() (string, error) {
	dir, err := os.MkdirTemp("", "attest-browsertest")
	if err != nil {
		return "", err
	}
	name := filepath.Join(dir, "attest")
	out, err := exec.Command("go", "build", "-o", name, "../../cmd/attest").CombinedOutput()
	if err != nil {
		return "", fmt.Errorf("go build: %w\n%s", err, out)
	}
	return name, nil
})

func TestMain(m *testing.M) {
	code := m.Run()
	stopBrowser()
	if name, err := program(); err == nil {
		os.RemoveAll(filepath.Dir(name))
	}
	os.Exit(code)
}

// attest runs a command of the program and gives what it prints.
func attest(t *testing.T, args ...string) []byte {
	t.Helper()
	name, err := program()
	must(t, err)
	var errs bytes.Buffer
	cmd := exec.Command(name, args...)
	cmd.Stderr = &errs
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("attest %v: %v\n%s", args, err, errs.Bytes())
	}
	return out
}

// sampleLedger has the sample reports of the program.
func sampleLedger(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	coded, file := filepath.Join(dir, "coded.jsonl"), filepath.Join(dir, "ledger.db")
	must(t, os.WriteFile(coded, attest(t, "demo", "--format", "jsonl"), 0o600))
	attest(t, "add", "--coded", "--coder", "attest", "--ledger", file, coded)
	return file
}

// madeUpLedger has events of a number of simulated reports.
func madeUpLedger(t *testing.T, reports int) string {
	t.Helper()
	dir := t.TempDir()
	attest(t, "simulate", "--reports", fmt.Sprint(reports), dir)
	file := filepath.Join(dir, "ledger.db")
	attest(t, "add", "--coded", "--ledger", file, filepath.Join(dir, "reports.jsonl"))
	return file
}

var address = regexp.MustCompile(`http://127\.0\.0\.1:\d+`)

// serve serves a ledger until the test ends, and gives the server's address.
func serve(t *testing.T, ledger string, flags ...string) string {
	t.Helper()
	name, err := program()
	must(t, err)
	cmd := exec.Command(name, append([]string{"serve", "--ledger", ledger, "--listen", "127.0.0.1:0"}, flags...)...)
	out, in, err := os.Pipe()
	must(t, err)
	cmd.Stdout, cmd.Stderr = in, in
	must(t, cmd.Start())
	in.Close()
	t.Cleanup(func() {
		cmd.Process.Signal(os.Interrupt)
		cmd.Wait()
	})
	found := make(chan string, 1)
	go func() {
		for lines := bufio.NewScanner(out); lines.Scan(); {
			if a := address.FindString(lines.Text()); a != "" {
				select {
				case found <- a:
				default:
				}
			}
		}
	}()
	select {
	case a := <-found:
		return a
	case <-time.After(time.Minute):
		t.Fatal("attest serve says no address")
		return ""
	}
}
