// Command webbundle bundles what of attest's pages runs in the browser, from
// the TypeScript in web/islands.
//
//	go run ./tools/webbundle        # web/static/islands.*, from this project's code alone
//	go run ./tools/webbundle -map   # web/dist, with the map's libraries
//
// The first is committed, so that every program has it. The second is not, being
// mostly other people's code: -map fetches the libraries that package-lock.json
// pins, where npm has not put them into web/islands/node_modules. The names of its files carry a hash of their content, so that a
// browser may keep them for good; web/dist/manifest.json says which is which.
//
// Same input, same bytes out.
package main

import (
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/evanw/esbuild/pkg/api"
)

func main() {
	withMap := flag.Bool("map", false, "bundle the map")
	root := flag.String("root", ".", "the repository's folder")
	registry := flag.String("registry", "https://registry.npmjs.org", "where the map's libraries are fetched")
	flag.Parse()
	var files []api.OutputFile
	var err error
	if *withMap {
		if err = fetch(*root, *registry); err == nil {
			files, err = theMap(*root)
		}
	} else {
		files, err = own(*root)
	}
	if err == nil {
		err = write(files)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "webbundle:", err)
		os.Exit(1)
	}
}

// browsers are those that MapLibre asks for; the pages work in older ones, as
// they do without scripts.
const browsers = api.ES2022

const made = "Made from web/islands by tools/webbundle. DO NOT EDIT."

// own bundles the islands that need no library. They stay legible, so that a
// change to them can be read.
func own(root string) ([]api.OutputFile, error) {
	return run(api.BuildOptions{
		EntryPoints: []string{"web/islands/islands.ts"},
		Outdir:      "web/static",
		Banner:      map[string]string{"js": "// " + made, "css": "/* " + made + " */"},
		Charset:     api.CharsetUTF8,
	}, root)
}

// theMap bundles the map: its script, its style, the worker that cuts the base
// map into tiles, and the base map.
func theMap(root string) ([]api.OutputFile, error) {
	entries := []api.EntryPoint{
		{InputPath: "web/islands/map.ts", OutputPath: "map"},
		{InputPath: "maplibre-gl/dist/maplibre-gl-worker.mjs", OutputPath: "worker"},
		{InputPath: "web/islands/basemap.json", OutputPath: "basemap"},
	}
	files, err := run(api.BuildOptions{
		EntryPointsAdvanced: entries,
		Outdir:              "web/dist",
		EntryNames:          "[name]-[hash]",
		Loader:              map[string]api.Loader{".json": api.LoaderCopy},
		NodePaths:           []string{filepath.Join(root, "web/islands/node_modules")},
		MinifyWhitespace:    true,
		MinifyIdentifiers:   true,
		MinifySyntax:        true,
		LegalComments:       api.LegalCommentsEndOfFile,
	}, root)
	if err != nil {
		return nil, err
	}
	manifest, err := manifestOf(files)
	if err != nil {
		return nil, err
	}
	return append(files, api.OutputFile{Path: filepath.Join(filepath.Dir(files[0].Path), "manifest.json"), Contents: manifest}), nil
}

// manifestOf maps the name of each file without its hash to the name with it:
// "map.js" to "map-3F2A….js".
func manifestOf(files []api.OutputFile) ([]byte, error) {
	names := map[string]string{}
	for _, f := range files {
		base := filepath.Base(f.Path)
		name, rest, _ := strings.Cut(base, "-")
		names[name+filepath.Ext(rest)] = base
	}
	out, err := json.MarshalIndent(names, "", "  ")
	return append(out, '\n'), err
}

// run bundles without writing, under a root that the output does not name.
func run(options api.BuildOptions, root string) ([]api.OutputFile, error) {
	dir, err := filepath.Abs(root)
	if err != nil {
		return nil, err
	}
	options.AbsWorkingDir = dir
	for i, path := range options.NodePaths {
		if options.NodePaths[i], err = filepath.Abs(path); err != nil {
			return nil, err
		}
	}
	options.Bundle = true
	options.Format = api.FormatESModule
	options.Target = browsers
	result := api.Build(options)
	if len(result.Errors) > 0 {
		return nil, errors.New(strings.Join(api.FormatMessages(result.Errors, api.FormatMessagesOptions{}), ""))
	}
	return result.OutputFiles, nil
}

// write writes the files, after it has removed the bundle of before.
func write(files []api.OutputFile) error {
	for _, f := range files {
		base := filepath.Base(f.Path)
		if name, rest, hashed := strings.Cut(base, "-"); hashed {
			old, err := filepath.Glob(filepath.Join(filepath.Dir(f.Path), name+"-*"+filepath.Ext(rest)))
			if err != nil {
				return err
			}
			for _, o := range old {
				if err := os.Remove(o); err != nil {
					return err
				}
			}
		}
		if err := os.MkdirAll(filepath.Dir(f.Path), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(f.Path, f.Contents, 0o644); err != nil {
			return err
		}
	}
	return nil
}
