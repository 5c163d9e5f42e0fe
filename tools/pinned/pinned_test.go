package pinned

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// folder holds a package with one JSON file, and a table that pins it by the hash given.
func folder(t *testing.T, hash func(data []byte) string) (table, dir string) {
	t.Helper()
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	w := tar.NewWriter(z)
	text := `{"name":"here"}`
	if err := w.WriteHeader(&tar.Header{Name: "package/data/a.json", Size: int64(len(text)), Typeflag: tar.TypeReg}); err != nil {
		t.Fatal(err)
	}
	fmt.Fprint(w, text)
	w.Close()
	z.Close()
	dir = t.TempDir()
	table = filepath.Join(dir, "sources.tsv")
	for name, data := range map[string][]byte{"a-1.tgz": b.Bytes(), "sources.tsv": []byte("name\tfile\tsha256\na\ta-1.tgz\t" + hash(b.Bytes()) + "\n")} {
		if err := os.WriteFile(filepath.Join(dir, name), data, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return table, dir
}

func TestPinnedFileIsRead(t *testing.T) {
	s, err := Open(folder(t, func(data []byte) string { return fmt.Sprintf("%x", sha256.Sum256(data)) }))
	if err != nil {
		t.Fatal(err)
	}
	var v struct{ Name string }
	if err := s.JSON("a", "data/a.json", &v); err != nil || v.Name != "here" {
		t.Errorf("read %v, %v", v, err)
	}
	if err := s.JSON("a", "data/b.json", &v); err == nil {
		t.Error("a file that is not there was read")
	}
}

func TestOtherFileIsRefused(t *testing.T) {
	_, err := Open(folder(t, func([]byte) string { return strings.Repeat("0", 64) }))
	if err == nil || !strings.Contains(err.Error(), "not the pinned file") {
		t.Errorf("error %v", err)
	}
}
