package main

import (
	"bytes"
	"os"
	"testing"
)

func TestCommittedBundleIsThatOfTheSources(t *testing.T) {
	files, err := own("../..")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		have, err := os.ReadFile(f.Path)
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(have, f.Contents) {
			t.Errorf("%s is not what web/islands gives: go run ./tools/webbundle", f.Path)
		}
	}
}

func TestMapBundle(t *testing.T) {
	if _, err := os.Stat("../../web/islands/node_modules/maplibre-gl"); err != nil {
		t.Skip("no MapLibre in web/islands/node_modules: `make web` fetches it")
	}
	files, err := theMap("../..")
	if err != nil {
		t.Fatal(err)
	}
	manifest := string(files[len(files)-1].Contents)
	for _, name := range []string{`"map.js": "map-`, `"map.css": "map-`, `"worker.js": "worker-`, `"basemap.json": "basemap-`} {
		if !bytes.Contains([]byte(manifest), []byte(name)) {
			t.Errorf("the manifest does not name %s…:\n%s", name, manifest)
		}
	}
}
