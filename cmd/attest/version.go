package main

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"time"

	"attest"
	"attest/docs"
	"attest/gazetteer"
	"attest/lang"
	"attest/langid"

	"github.com/spf13/cobra"
)

// programVersion is the program's version (semantic versioning; CHANGELOG.md
// says what changed).
const programVersion = "0.1.0"

// programDate is the day of that version, for the manual pages.
var programDate = time.Date(2026, time.November, 28, 0, 0, 0, 0, time.UTC)

func newVersionCommand(e *env) *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use:     "version",
		GroupID: groupAbout,
		Short:   "Print the versions of the program and of its data",
		Long: `Print the version of the program, and a hash of each part of its data that has a
say in what is coded. The same versions and hashes code the same claims.`,
		Example: `  attest version
  attest version --format jsonl`,
		Args: nothingMore,
		RunE: func(*cobra.Command, []string) error {
			v, err := versions(e)
			if err != nil {
				return err
			}
			if asJSON {
				return json.NewEncoder(e.out).Encode(v)
			}
			_, err = fmt.Fprint(e.out, v)
			return err
		},
	}
	textOrJSON(cmd, &asJSON)
	return cmd
}

// part is a part of the program's data, with a hash of its bytes.
type part struct {
	Name    string `json:"name"`
	Version string `json:"version,omitempty"`
	SHA256  string `json:"sha256"`
}

// version is what the program is made of.
type version struct {
	Program    string `json:"program"`
	Go         string `json:"go"`
	Contract   part   `json:"contract"`
	Codebook   part   `json:"codebook"`
	Packs      []part `json:"packs"`
	Models     []part `json:"models"` // of the packs, each a part of its pack
	Gazetteer  part   `json:"gazetteer"`
	LanguageID part   `json:"language_identifier"`
	Places     []part `json:"added_places,omitempty"`
}

func versions(e *env) (version, error) {
	v := version{Program: programVersion, Go: runtime.Version(),
		Contract:   part{Name: "coded report schema", SHA256: hashOf(attest.Schema)},
		Codebook:   part{Name: "codebook", SHA256: hashOf([]byte(docs.Codebook))},
		Gazetteer:  part{Name: "embedded places", SHA256: gazetteer.Hash()},
		LanguageID: part{Name: "fastText lid.176", SHA256: langid.Hash()},
	}
	for _, code := range lang.Codes() {
		p, err := packPart(code)
		if err != nil {
			return v, err
		}
		v.Packs = append(v.Packs, p)
		m, err := modelPart(code)
		if err != nil {
			return v, err
		}
		v.Models = append(v.Models, m)
	}
	var err error
	v.Places, err = addedPlaces(e)
	return v, err
}

// modelPart is the parser's model of a language.
func modelPart(code string) (part, error) {
	pack, err := lang.Open(code)
	if err != nil {
		return part{}, err
	}
	data, err := fs.ReadFile(pack.FS, modelFile)
	return part{Name: code + "/" + modelFile, SHA256: hashOf(data)}, err
}

// modelFile is the parser's model in a language pack.
const modelFile = "model.ud.gz"

// addedPlaces are the tables that were added to the gazetteer.
func addedPlaces(e *env) ([]part, error) {
	folder, err := placesFolder(e)
	if err != nil {
		return nil, nil // without a home there is nothing added
	}
	files, err := filepath.Glob(filepath.Join(folder, "*.gaz"))
	if err != nil {
		return nil, err
	}
	var parts []part
	for _, name := range files {
		f, err := os.Open(name)
		if err != nil {
			return nil, err
		}
		h := sha256.New()
		_, err = io.Copy(h, f)
		f.Close()
		if err != nil {
			return nil, err
		}
		parts = append(parts, part{Name: filepath.Base(name), SHA256: hex.EncodeToString(h.Sum(nil))})
	}
	return parts, nil
}

func packPart(code string) (part, error) {
	pack, err := lang.Open(code)
	if err != nil {
		return part{}, err
	}
	sum, err := hashFS(pack.FS)
	return part{Name: code, SHA256: sum}, err
}

func hashOf(data []byte) string {
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:])
}

// hashFS hashes the names and bytes of all files, in the order of the names.
func hashFS(fsys fs.FS) (string, error) {
	h := sha256.New()
	err := fs.WalkDir(fsys, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := fs.ReadFile(fsys, name)
		if err != nil {
			return err
		}
		fmt.Fprintf(h, "%s %d\n", name, len(data))
		h.Write(data)
		return nil
	})
	return hex.EncodeToString(h.Sum(nil)), err
}

// String lays the versions out for people.
func (v version) String() string {
	s := fmt.Sprintf("attest %s (%s)\n", v.Program, v.Go)
	line := func(kind string, p part) {
		s += fmt.Sprintf("  %-9s %-22s %s\n", kind, p.Name, p.SHA256[:12])
	}
	line("contract", v.Contract)
	line("codebook", v.Codebook)
	for _, p := range v.Packs {
		line("pack", p)
	}
	for _, p := range v.Models {
		line("model", p)
	}
	line("gazetteer", v.Gazetteer)
	line("langid", v.LanguageID)
	for _, p := range v.Places {
		line("places", p)
	}
	return s
}
