package main

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"crypto/sha512"
	"encoding/base64"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// library is a package with two files, packed as a registry has it.
func library(t *testing.T) []byte {
	t.Helper()
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	w := tar.NewWriter(z)
	for _, f := range []struct{ name, text string }{{"package/package.json", `{"version":"1.2.3"}`}, {"package/src/a.js", "export {}"}} {
		if err := w.WriteHeader(&tar.Header{Name: f.name, Size: int64(len(f.text)), Typeflag: tar.TypeReg}); err != nil {
			t.Fatal(err)
		}
		fmt.Fprint(w, f.text)
	}
	w.Close()
	z.Close()
	return b.Bytes()
}

// project is a folder whose package-lock.json pins one library by its hash.
func project(t *testing.T, packed []byte) string {
	t.Helper()
	root := t.TempDir()
	sum := sha512.Sum512(packed)
	lock := fmt.Sprintf(`{"packages":{"":{"dependencies":{"a":"1.2.3"}},"node_modules/a":{"version":"1.2.3","integrity":"sha512-%s"},"node_modules/b":{"version":"1","dev":true}}}`,
		base64.StdEncoding.EncodeToString(sum[:]))
	if err := os.MkdirAll(filepath.Join(root, "web/islands"), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(root, "web/islands/package-lock.json"), []byte(lock), 0o644); err != nil {
		t.Fatal(err)
	}
	return root
}

func TestFetchTakesWhatIsPinnedOnce(t *testing.T) {
	packed, asked := library(t), 0
	registry := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		asked++
		if r.URL.Path != "/a/-/a-1.2.3.tgz" {
			t.Errorf("asked for %s", r.URL.Path)
		}
		w.Write(packed)
	}))
	defer registry.Close()
	root := project(t, packed)
	for range 2 {
		if err := fetch(root, registry.URL); err != nil {
			t.Fatal(err)
		}
	}
	if have, err := os.ReadFile(filepath.Join(root, "web/islands/node_modules/a/src/a.js")); err != nil || string(have) != "export {}" {
		t.Errorf("unpacked %q, %v", have, err)
	}
	if asked != 1 {
		t.Errorf("asked %d times", asked)
	}
}

func TestFetchRefusesAnotherPackage(t *testing.T) {
	registry := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { w.Write([]byte("another")) }))
	defer registry.Close()
	err := fetch(project(t, library(t)), registry.URL)
	if err == nil || !strings.Contains(err.Error(), "not the package that package-lock.json pins") {
		t.Errorf("error %v", err)
	}
}
