package web

import (
	"bytes"
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"mime"
	"net/http"
	"path"
	"strings"
	"time"
)

//go:embed static
var staticFiles embed.FS

// distFiles holds the map's bundle when `make web` made it before the build.
//
//go:embed dist
var distFiles embed.FS

// assets are the files that pages refer to. Each stands under a name with a hash
// of its content, so that a browser may keep it for good.
type assets struct {
	byURL map[string]asset
	urls  map[string]string // URL by plain name, such as "style.css"
}

type asset struct {
	kind string // MIME type
	data []byte
}

func loadAssets() (*assets, error) {
	a := &assets{byURL: map[string]asset{}, urls: map[string]string{}}
	err := fs.WalkDir(staticFiles, "static", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := staticFiles.ReadFile(name)
		base := path.Base(name)
		sum := sha256.Sum256(data)
		ext := path.Ext(base)
		a.add(base, strings.TrimSuffix(base, ext)+"-"+hex.EncodeToString(sum[:6])+ext, data)
		return err
	})
	if err != nil {
		return nil, err
	}
	return a, a.loadBundle()
}

// loadBundle takes in the map's files, whose names have their hash already; its
// manifest says which is which.
func (a *assets) loadBundle() error {
	manifest, err := distFiles.ReadFile("dist/manifest.json")
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	var names map[string]string
	if err == nil {
		err = json.Unmarshal(manifest, &names)
	}
	if err != nil {
		return fmt.Errorf("read the map's bundle: %w", err)
	}
	for plain, hashed := range names {
		data, err := distFiles.ReadFile("dist/" + hashed)
		if err != nil {
			return fmt.Errorf("read the map's bundle: %w", err)
		}
		a.add(plain, hashed, data)
	}
	return nil
}

func (a *assets) add(plain, hashed string, data []byte) {
	url := "/static/" + hashed
	kind := mime.TypeByExtension(path.Ext(hashed))
	if path.Ext(hashed) == ".js" || path.Ext(hashed) == ".mjs" {
		kind = "text/javascript; charset=utf-8" // whatever the machine's table says
	}
	a.urls[plain] = url
	a.byURL[url] = asset{kind, data}
}

// url is where a file stands; "" when it is not there, as the map's bundle may
// not be.
func (a *assets) url(plain string) string { return a.urls[plain] }

// hasMap reports whether the program holds the map's bundle.
func (a *assets) hasMap() bool { return a.url("map.js") != "" }

// ServeHTTP answers with a file.
func (a *assets) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	f, ok := a.byURL[r.URL.Path]
	if !ok {
		http.NotFound(w, r)
		return
	}
	w.Header().Set("Content-Type", f.kind)
	w.Header().Set("Cache-Control", "public, max-age=31536000, immutable")
	http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(f.data))
}
