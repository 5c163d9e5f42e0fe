package main

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"attest/lang"
)

// sources are the pinned packages.
type sources struct {
	folder string
	rows   map[string]lang.Row
}

func openSources(table, folder string) (*sources, error) {
	rows, err := lang.Table(os.DirFS("."), table)
	if err != nil {
		return nil, err
	}
	s := &sources{folder: folder, rows: map[string]lang.Row{}}
	for _, r := range rows {
		s.rows[r.Get("name")] = r
		data, err := os.ReadFile(filepath.Join(folder, r.Get("file")))
		if err != nil {
			return nil, fmt.Errorf("%w; sources.tsv says how to download it", err)
		}
		if sum := sha256.Sum256(data); hex.EncodeToString(sum[:]) != r.Get("sha256") {
			return nil, fmt.Errorf("%s is not the pinned file: its sha256 is %x", r.Get("file"), sum)
		}
	}
	return s, nil
}

// files calls f with each file of an npm package whose path begins so.
func (s *sources) files(name, prefix string, f func(path string, r io.Reader) error) error {
	data, err := os.ReadFile(filepath.Join(s.folder, s.rows[name].Get("file")))
	if err != nil {
		return err
	}
	z, err := gzip.NewReader(bytes.NewReader(data))
	if err != nil {
		return err
	}
	for t := tar.NewReader(z); ; {
		h, err := t.Next()
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
		_, path, _ := strings.Cut(h.Name, "/")
		if h.Typeflag == tar.TypeReg && strings.HasPrefix(path, prefix) {
			if err := f(path, t); err != nil {
				return fmt.Errorf("%s: %s: %w", name, path, err)
			}
		}
	}
}

// json reads one JSON file of an npm package.
func (s *sources) json(name, path string, into any) error {
	found := false
	err := s.files(name, path, func(p string, r io.Reader) error {
		if p != path {
			return nil
		}
		found = true
		return json.NewDecoder(r).Decode(into)
	})
	if err == nil && !found {
		err = fmt.Errorf("%s holds no %s", name, path)
	}
	return err
}

// unpackDeb unpacks a Debian package into a folder.
func (s *sources) unpackDeb(name, into string) error {
	out, err := exec.Command("dpkg-deb", "-x", filepath.Join(s.folder, s.rows[name].Get("file")), into).CombinedOutput()
	if err != nil {
		return fmt.Errorf("dpkg-deb: %w: %s", err, out)
	}
	return nil
}
