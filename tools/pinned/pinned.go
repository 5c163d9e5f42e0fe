// Package pinned reads the packages of other projects from which committed data
// are made. A table pins each by version and SHA-256; it downloads nothing, and
// takes no file that is not the pinned one.
package pinned

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

// Sources are packages as downloaded, each checked against its hash.
type Sources struct {
	folder string
	rows   map[string]lang.Row
}

// Open checks the files in the folder that the table lists, a TSV file with the
// columns name, file and sha256.
func Open(table, folder string) (*Sources, error) {
	rows, err := lang.Table(os.DirFS(filepath.Dir(table)), filepath.Base(table))
	if err != nil {
		return nil, err
	}
	s := &Sources{folder: folder, rows: map[string]lang.Row{}}
	for _, r := range rows {
		s.rows[r.Get("name")] = r
		data, err := os.ReadFile(filepath.Join(folder, r.Get("file")))
		if err != nil {
			return nil, fmt.Errorf("%w; %s says how to download it", err, table)
		}
		if sum := sha256.Sum256(data); hex.EncodeToString(sum[:]) != r.Get("sha256") {
			return nil, fmt.Errorf("%s is not the pinned file: its sha256 is %x", r.Get("file"), sum)
		}
	}
	return s, nil
}

// Files calls f with each file of an npm package whose path begins so.
func (s *Sources) Files(name, prefix string, f func(path string, r io.Reader) error) error {
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

// JSON reads one JSON file of an npm package.
func (s *Sources) JSON(name, path string, into any) error {
	found := false
	err := s.Files(name, path, func(p string, r io.Reader) error {
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

// UnpackDeb unpacks a Debian package into a folder, with dpkg-deb.
func (s *Sources) UnpackDeb(name, into string) error {
	out, err := exec.Command("dpkg-deb", "-x", filepath.Join(s.folder, s.rows[name].Get("file")), into).CombinedOutput()
	if err != nil {
		return fmt.Errorf("dpkg-deb: %w: %s", err, out)
	}
	return nil
}
