package main

import (
	"flag"
	"fmt"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"attest/ud"
)

func train(args []string) error {
	fl := flag.NewFlagSet("train", flag.ExitOnError)
	name := fl.String("recipe", "", "file that says what to train from")
	data := fl.String("data", "../shared/ud", "folder of the treebanks")
	out := fl.String("out", "", "model file to write")
	fl.Parse(args)
	r, err := readRecipe(*name, *data)
	if err != nil {
		return err
	}
	var corpora []ud.Corpus
	for _, s := range r.treebank {
		trees, err := readTreebank(*data, s.file)
		if err != nil {
			return err
		}
		trees = ofGenres(trees, s.genres)
		words := 0
		for _, t := range trees {
			words += len(t.Words)
		}
		fmt.Printf("%s: %d sentences, %d words\n", s.file, len(trees), words)
		corpora = append(corpora, ud.Corpus{Name: s.style, Trees: trees})
	}
	start := time.Now()
	r.options.Log = func(format string, args ...any) {
		fmt.Printf("%6.0f s  "+format+"\n", append([]any{time.Since(start).Seconds()}, args...)...)
	}
	m, err := ud.Train(corpora, r.options)
	if err != nil {
		return err
	}
	f, err := os.Create(*out)
	if err != nil {
		return err
	}
	if err := m.Save(f); err != nil {
		return err
	}
	return f.Close()
}

func load(name string) (*ud.Model, error) {
	data, err := os.ReadFile(name)
	if err != nil {
		return nil, err
	}
	start := time.Now()
	m, err := ud.Load(data)
	fmt.Printf("%s: %.1f MB, loaded in %v\n", name, float64(len(data))/1e6, time.Since(start).Round(time.Millisecond))
	return m, err
}

func evaluate(args []string) error {
	fl := flag.NewFlagSet("eval", flag.ExitOnError)
	name := fl.String("model", "", "model file")
	data := fl.String("data", "../shared/ud", "folder of the treebanks")
	style := fl.String("style", "", "treebank whose style to follow, the file's own when empty")
	table := fl.Bool("relations", false, "print every relation")
	cases := fl.Bool("cases", false, "also in all capitals and all small letters")
	fl.Parse(args)
	m, err := load(*name)
	if err != nil {
		return err
	}
	for _, file := range fl.Args() {
		trees, err := readTreebank(*data, file)
		if err != nil {
			return err
		}
		own := *style
		if own == "" {
			own, _, _ = strings.Cut(filepath.Base(file), "-")
		}
		start := time.Now()
		s := m.EvaluateTokens(trees, own, nil)
		fmt.Printf("%s\n  gold tokens: %v (%.0f tokens/s)\n", file, s, float64(s.N)/time.Since(start).Seconds())
		if *table {
			printRelations(s)
		}
		start = time.Now()
		s = m.EvaluateText(trees, nil)
		fmt.Printf("  text:        %v (%.0f tokens/s)\n", s, float64(s.N)/time.Since(start).Seconds())
		if *cases {
			fmt.Printf("  CAPITALS:    %v\n", m.EvaluateTokens(trees, own, strings.ToUpper))
			fmt.Printf("  small:       %v\n", m.EvaluateTokens(trees, own, strings.ToLower))
			fmt.Printf("  TEXT CAPS:   %v\n", m.EvaluateText(trees, strings.ToUpper))
		}
	}
	return nil
}

func printRelations(s ud.Scores) {
	for _, rel := range slices.Sorted(maps.Keys(s.Relations)) {
		r := s.Relations[rel]
		fmt.Printf("    %-14s F1 %5.1f  gold %d\n", rel, r.F1(), r.Gold)
	}
}

func parse(args []string) error {
	fl := flag.NewFlagSet("parse", flag.ExitOnError)
	name := fl.String("model", "", "model file")
	short := fl.Bool("short", false, "one line a sentence")
	fl.Parse(args)
	m, err := load(*name)
	if err != nil {
		return err
	}
	text, err := io.ReadAll(os.Stdin)
	if err != nil {
		return err
	}
	sentences := m.Parse(string(text))
	if !*short {
		return ud.WriteCoNLLU(os.Stdout, string(text), sentences)
	}
	for _, s := range sentences {
		for i, w := range s.Words {
			head := "ROOT"
			if w.Head >= 0 {
				head = fmt.Sprintf("%d:%s", w.Head+1, s.Words[w.Head].Form)
			}
			fmt.Printf("%d %s/%s/%s %s>%s | ", i+1, w.Form, w.UPOS, w.Lemma, w.Rel, head)
		}
		fmt.Println()
	}
	return nil
}

func probe(args []string) error {
	fl := flag.NewFlagSet("probe", flag.ExitOnError)
	name := fl.String("model", "", "model file")
	all := fl.Bool("v", false, "print what is wrong")
	fl.Parse(args)
	m, err := load(*name)
	if err != nil {
		return err
	}
	for _, file := range fl.Args() {
		in, err := os.Open(file)
		if err != nil {
			return err
		}
		probes, err := ud.ReadProbes(in, file)
		if err != nil {
			return err
		}
		arcs, missed, whole := 0, 0, 0
		for _, p := range probes {
			wrong, err := m.CheckProbe(p)
			if err != nil {
				fmt.Printf("%s: %v\n", file, err)
			}
			arcs += len(p.Arcs)
			missed += len(wrong)
			if len(wrong) == 0 {
				whole++
			} else if *all {
				fmt.Println(p.Text)
				for _, w := range wrong {
					fmt.Println("    " + w)
				}
			}
		}
		fmt.Printf("%s: %d of %d arcs right (%.1f %%), %d of %d sentences\n", file, arcs-missed, arcs,
			100*float64(arcs-missed)/float64(arcs), whole, len(probes))
	}
	return nil
}
