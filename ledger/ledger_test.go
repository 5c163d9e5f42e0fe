package ledger

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"attest"
)

var day = time.Date(2024, 5, 1, 12, 0, 0, 0, time.UTC)

func clock() time.Time { return day }

func open(t *testing.T, path string) *Ledger {
	t.Helper()
	l, err := Open(context.Background(), path, Options{Write: true, Now: clock})
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func shut(t *testing.T, l *Ledger) {
	t.Helper()
	if err := l.Close(); err != nil {
		t.Fatal(err)
	}
}

// entry makes a report with a claim whose quote is in its text.
func entry(n int) Entry {
	text := fmt.Sprintf("Gunmen attacked the post at Kilometre %d on Monday, a resident said. Text of report %d.", n, n)
	r := attest.Report{ID: fmt.Sprintf("r%06d", n), Publisher: "Test Wire", Published: "2024-04-30", Language: "en", Text: text}
	raw, err := json.Marshal(r)
	if err != nil {
		panic(err)
	}
	claim := attest.Claim{ID: "c1", Act: attest.ArmedAttack, Stance: attest.Asserted, Count: attest.Exactly(1),
		Time:     attest.Time{EDTF: "2024-04-29", Earliest: "2024-04-29", Latest: "2024-04-29", Precision: attest.Day},
		Source:   attest.Source{Name: "a resident", Role: attest.Witness},
		Evidence: attest.Evidence{"act": {{Start: 0, End: 15, Quote: "Gunmen attacked"}}}}
	return Entry{Original: raw, Whence: fmt.Sprintf("test.jsonl:%d", n), Report: r,
		Codings: []Coding{{Coder: "attest", Program: true, Version: "1", Claims: []attest.Claim{claim}}}, Prepared: []byte(`{}`)}
}

func entries(from, to int) []Entry {
	var out []Entry
	for n := from; n < to; n++ {
		out = append(out, entry(n))
	}
	return out
}

func add(t *testing.T, l *Ledger, list []Entry) Added {
	t.Helper()
	done, problems, err := l.Add(context.Background(), list)
	if err != nil || len(problems) > 0 {
		t.Fatal(err, problems)
	}
	return done
}

func verify(t *testing.T, path string) Verdict {
	t.Helper()
	l, err := Open(context.Background(), path, Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	v, err := l.Verify(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func TestAddTwiceChangesNothing(t *testing.T) {
	path := filepath.Join(t.TempDir(), "sub", "l.db")
	l := open(t, path)
	if got := add(t, l, entries(0, 20)); got != (Added{Reports: 20, Codings: 20}) {
		t.Errorf("first: %+v", got)
	}
	seq, hash, err := l.Head(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	if got := add(t, l, entries(0, 20)); got != (Added{Known: 20}) {
		t.Errorf("second: %+v", got)
	}
	seq2, hash2, err := l.Head(context.Background())
	if err != nil || seq2 != seq || hash2 != hash {
		t.Errorf("the log changed: %d %x, %d %x (%v)", seq, hash, seq2, hash2, err)
	}
	shut(t, l)
	v := verify(t, path)
	if len(v.Problems) > 0 || v.Seal != Sealed || v.Reports != 20 || v.Originals != 20 || v.Quotes != 20 {
		t.Errorf("%+v", v)
	}
}

func TestOriginalIsKeptAsReceived(t *testing.T) {
	l := open(t, filepath.Join(t.TempDir(), "l.db"))
	defer l.Close()
	e := entry(1)
	e.Original = []byte("\xff\xfe raw \x00 bytes, as received\r\n")
	add(t, l, []Entry{e})
	s, ok, err := l.Report(context.Background(), e.Report.ID)
	if err != nil || !ok {
		t.Fatal(ok, err)
	}
	raw, err := l.Original(context.Background(), s.Original)
	if err != nil || string(raw) != string(e.Original) {
		t.Errorf("%q, %v", raw, err)
	}
	if s.Whence != e.Whence || s.Added != day.Format(time.RFC3339) {
		t.Errorf("whence %q, when %q", s.Whence, s.Added)
	}
}

func TestAnotherTextUnderOneIDIsAProblem(t *testing.T) {
	l := open(t, filepath.Join(t.TempDir(), "l.db"))
	defer l.Close()
	add(t, l, entries(0, 1))
	other := entry(0)
	other.Report.Text = "Another text."
	done, problems, err := l.Add(context.Background(), []Entry{other, entry(1)})
	if err != nil || done.Reports != 1 || len(problems) != 1 || !strings.Contains(problems[0].Message, "another text") {
		t.Errorf("%+v %v %v", done, problems, err)
	}
}

func TestCodersAreKeptApart(t *testing.T) {
	l := open(t, filepath.Join(t.TempDir(), "l.db"))
	defer l.Close()
	add(t, l, entries(0, 1))
	e := entry(0)
	e.Codings[0].Coder, e.Codings[0].Program = "A. Martin", false
	e.Codings[0].Claims[0].Act = attest.Killing
	if got := add(t, l, []Entry{e}); got != (Added{Codings: 1}) {
		t.Errorf("%+v", got)
	}
	s, _, err := l.Report(context.Background(), e.Report.ID)
	if err != nil || len(s.Codings) != 2 {
		t.Fatal(s, err)
	}
	if c, _ := s.Chosen(); c.Coder != "A. Martin" || c.Claims[0].Act != attest.Killing {
		t.Errorf("chosen %+v", c)
	}
	// A later run of the program does not push the person's claims aside.
	p := entry(0)
	p.Codings[0].Claims[0].Act = attest.Shelling
	add(t, l, []Entry{p})
	s, _, err = l.Report(context.Background(), e.Report.ID)
	if c, _ := s.Chosen(); err != nil || c.Coder != "A. Martin" {
		t.Errorf("chosen %+v, %v", c, err)
	}
}

func TestLogIsAppendOnly(t *testing.T) {
	l := open(t, filepath.Join(t.TempDir(), "l.db"))
	defer l.Close()
	add(t, l, entries(0, 2))
	for _, q := range []string{"UPDATE log SET at = 'x'", "DELETE FROM log"} {
		if _, err := l.writer.Exec(q); err == nil || !strings.Contains(err.Error(), "append-only") {
			t.Errorf("%s: %v", q, err)
		}
	}
}

func TestForeignAndNewerFilesAreRefused(t *testing.T) {
	dir := t.TempDir()
	foreign := filepath.Join(dir, "foreign.db")
	db, err := sql.Open("sqlite", foreign)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := db.Exec("CREATE TABLE mine(x)"); err != nil {
		t.Fatal(err)
	}
	db.Close()
	if _, err := Open(context.Background(), foreign, Options{Write: true, Now: clock}); err == nil || !strings.Contains(err.Error(), "another program") {
		t.Errorf("foreign: %v", err)
	}
	newer := filepath.Join(dir, "newer.db")
	l := open(t, newer)
	if _, err := l.writer.Exec("PRAGMA user_version = 99"); err != nil {
		t.Fatal(err)
	}
	shut(t, l)
	if _, err := Open(context.Background(), newer, Options{}); err == nil || !strings.Contains(err.Error(), "newer program") {
		t.Errorf("newer: %v", err)
	}
	if _, err := Open(context.Background(), filepath.Join(dir, "none.db"), Options{}); !errors.Is(err, ErrNone) {
		t.Errorf("none: %v", err)
	}
	text := filepath.Join(dir, "text.db")
	if err := os.WriteFile(text, []byte(strings.Repeat("not a database ", 100)), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := Open(context.Background(), text, Options{}); err == nil {
		t.Error("a text is no ledger")
	}
}

func TestMigrationBacksUpFirst(t *testing.T) {
	path := filepath.Join(t.TempDir(), "l.db")
	l := open(t, path)
	add(t, l, entries(0, 3))
	next := append(slices.Clone(migrations), migration{schema: "CREATE TABLE later(x TEXT) STRICT"})
	if err := l.migrate(context.Background(), next); err != nil {
		t.Fatal(err)
	}
	if v, err := l.version(context.Background()); err != nil || v != len(next) {
		t.Errorf("version %d, %v", v, err)
	}
	if _, err := l.writer.Exec("SELECT x FROM later"); err != nil {
		t.Error(err)
	}
	v, err := l.Verify(context.Background())
	if err != nil || len(v.Problems) > 0 || v.Records != 7 {
		t.Errorf("%+v %v", v, err)
	}
	shut(t, l)
	old := verify(t, fmt.Sprintf("%s.v%d.backup", path, len(migrations)))
	if old.Records != 6 || old.Seal != NoSeal {
		t.Errorf("backup: %+v", old)
	}
}

func TestSearchFoldsSpelling(t *testing.T) {
	for _, c := range [][2]string{{"CŒUR d'Été", "coeur d'ete"}, {"مُقَاوَمة", "مقاومه"}, {"علـــى", "علي"}, {"إسلام أحمد", "اسلام احمد"}} {
		if got := searchable(c[0]); got != c[1] {
			t.Errorf("searchable(%q) = %q, want %q", c[0], got, c[1])
		}
	}
}

func TestWrongQuoteIsFound(t *testing.T) {
	path := filepath.Join(t.TempDir(), "l.db")
	l := open(t, path)
	e := entry(1)
	e.Codings[0].Claims[0].Evidence["act"][0].Start++
	add(t, l, []Entry{e})
	shut(t, l)
	if v := verify(t, path); len(v.Problems) != 1 || !strings.Contains(v.Problems[0], "quote of act") {
		t.Errorf("%v", v.Problems)
	}
}
