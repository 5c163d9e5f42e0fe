package main

import (
	"compress/gzip"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"attest/ud"
)

// recipe says what a model is trained from: lines "key value …".
type recipe struct {
	options  ud.TrainOptions
	treebank []source
}

// source is a line "treebank style file [genre …]": with genres, the
// documents are taken whose name has one of them as a part ("GUM_news_…").
type source struct {
	style, file string
	genres      []string
}

func readRecipe(name, data string) (recipe, error) {
	var r recipe
	text, err := os.ReadFile(name)
	if err != nil {
		return r, err
	}
	for i, line := range strings.Split(string(text), "\n") {
		f := strings.Fields(line)
		if len(f) == 0 || strings.HasPrefix(line, "#") {
			continue
		}
		bad := func(why string) (recipe, error) { return r, fmt.Errorf("%s:%d: %s", name, i+1, why) }
		if len(f) < 2 {
			return bad("a line is \"key value\"")
		}
		switch f[0] {
		case "treebank":
			if len(f) < 3 {
				return bad("treebank needs a style and a file")
			}
			r.treebank = append(r.treebank, source{f[1], f[2], f[3:]})
		case "lexicon", "clusters":
			in, err := open(data, f[1])
			if err != nil {
				return r, err
			}
			if f[0] == "lexicon" {
				r.options.Lexicon = in
			} else {
				r.options.Clusters = in
			}
		case "grammar":
			in, err := os.Open(filepath.Join(filepath.Dir(name), f[1]))
			if err != nil {
				return r, err
			}
			if r.options.Grammar, err = ud.ReadGrammar(in, f[1]); err != nil {
				return r, err
			}
		case "nouns":
			if r.options.Nouns, err = os.Open(filepath.Join(filepath.Dir(name), f[1])); err != nil {
				return r, err
			}
		case "abbreviations":
			r.options.Abbreviations = append(r.options.Abbreviations, f[1:]...)
		default:
			x, err := strconv.ParseFloat(f[1], 64)
			if err != nil {
				return bad("not a number: " + f[1])
			}
			switch f[0] {
			case "tagger-epochs":
				r.options.TaggerEpochs = int(x)
			case "parser-epochs":
				r.options.ParserEpochs = int(x)
			case "caseless":
				r.options.Caseless = x
			case "drop":
				r.options.Drop = x
			case "sentences":
				r.options.Sentences = int(x)
			case "seed":
				r.options.Seed = uint64(x)
			default:
				return bad("no such key: " + f[0])
			}
		}
	}
	return r, nil
}

// open opens a file of the data folder, unpacking it if its name ends in .gz.
func open(data, name string) (io.Reader, error) {
	f, err := os.Open(filepath.Join(data, name))
	if err != nil || !strings.HasSuffix(name, ".gz") {
		return f, err
	}
	return gzip.NewReader(f)
}

func readTreebank(data, name string) ([]ud.Tree, error) {
	if !strings.Contains(filepath.Base(name), ".") {
		name += ".conllu.gz"
	}
	in, err := open(data, name)
	if err != nil {
		return nil, err
	}
	return ud.ReadCoNLLU(in, name)
}

// ofGenres keeps the documents of genres.
func ofGenres(trees []ud.Tree, genres []string) []ud.Tree {
	if len(genres) == 0 {
		return trees
	}
	var out []ud.Tree
	for _, t := range trees {
		for _, g := range genres {
			if strings.Contains(t.Doc, "_"+g+"_") {
				out = append(out, t)
			}
		}
	}
	return out
}
