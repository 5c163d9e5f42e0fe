package main

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"crypto/sha512"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
)

// pkg is a package of another project, as package-lock.json pins it.
type pkg struct{ name, version, integrity string }

// fetch puts the libraries of the map where npm would put them, each checked
// against the hash of package-lock.json; those that are there stay. What they
// depend on in turn is in their own bundles.
func fetch(root, registry string) error {
	islands := filepath.Join(root, "web/islands")
	libraries, err := pinned(islands)
	if err != nil {
		return err
	}
	for _, p := range libraries {
		folder := filepath.Join(islands, "node_modules", filepath.FromSlash(p.name))
		if p.isIn(folder) {
			continue
		}
		data, err := p.download(registry)
		if err != nil {
			return err
		}
		if err := unpack(data, folder); err != nil {
			return fmt.Errorf("unpack %s: %w", p.name, err)
		}
	}
	return nil
}

// pinned returns the packages that package.json asks for at run time, in the
// order of their names.
func pinned(islands string) ([]pkg, error) {
	type locked struct {
		Version, Integrity string
		Dependencies       map[string]string
	}
	var lock struct{ Packages map[string]locked }
	data, err := os.ReadFile(filepath.Join(islands, "package-lock.json"))
	if err == nil {
		err = json.Unmarshal(data, &lock)
	}
	if err != nil {
		return nil, err
	}
	var out []pkg
	for name := range lock.Packages[""].Dependencies {
		l := lock.Packages["node_modules/"+name]
		out = append(out, pkg{name, l.Version, l.Integrity})
	}
	slices.SortFunc(out, func(a, b pkg) int { return strings.Compare(a.name, b.name) })
	return out, nil
}

// isIn reports whether a folder holds the package in its version.
func (p pkg) isIn(folder string) bool {
	var is struct{ Version string }
	data, err := os.ReadFile(filepath.Join(folder, "package.json"))
	return err == nil && json.Unmarshal(data, &is) == nil && is.Version == p.version
}

// largest is more than any of the packages has bytes.
const largest = 100 << 20

func (p pkg) download(registry string) ([]byte, error) {
	url := fmt.Sprintf("%s/%s/-/%s-%s.tgz", strings.TrimSuffix(registry, "/"), p.name, path.Base(p.name), p.version)
	answer, err := http.Get(url)
	if err != nil {
		return nil, err
	}
	defer answer.Body.Close()
	if answer.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("get %s: %s", url, answer.Status)
	}
	data, err := io.ReadAll(io.LimitReader(answer.Body, largest))
	if err != nil {
		return nil, fmt.Errorf("get %s: %w", url, err)
	}
	sum := sha512.Sum512(data)
	if is := "sha512-" + base64.StdEncoding.EncodeToString(sum[:]); is != p.integrity {
		return nil, fmt.Errorf("%s is not the package that package-lock.json pins: its hash is %s", url, is)
	}
	return data, nil
}

// unpack writes the files of a package into a folder, which begins anew.
func unpack(data []byte, folder string) error {
	if err := os.RemoveAll(folder); err != nil {
		return err
	}
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return err
	}
	within, err := os.OpenRoot(folder)
	if err != nil {
		return err
	}
	defer within.Close()
	z, err := gzip.NewReader(bytes.NewReader(data))
	if err != nil {
		return err
	}
	for t := tar.NewReader(z); ; {
		h, err := t.Next()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		_, name, _ := strings.Cut(h.Name, "/") // all is in one folder, "package"
		if h.Typeflag != tar.TypeReg {
			continue
		}
		content, err := io.ReadAll(io.LimitReader(t, largest))
		if err != nil {
			return err
		}
		if err := within.MkdirAll(path.Dir(name), 0o755); err != nil {
			return err
		}
		if err := within.WriteFile(name, content, 0o644); err != nil {
			return err
		}
	}
}
