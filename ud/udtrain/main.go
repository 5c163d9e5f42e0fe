// Command udtrain trains, measures and tries the models of package ud.
//
//	udtrain train -recipe lang/fr/ud.recipe -data ../shared/ud -out lang/fr/model.ud.gz
//	udtrain eval -model lang/fr/model.ud.gz -data ../shared/ud fr/sequoia-test fr/gsd-test
//	udtrain probe -model lang/fr/model.ud.gz ud/testdata/news.fr.txt
//	udtrain parse -model lang/fr/model.ud.gz < text
//
// The same recipe and data give the same bytes.
package main

import (
	"fmt"
	"os"
)

func main() {
	if len(os.Args) < 2 {
		fmt.Fprintln(os.Stderr, "usage: udtrain train|eval|parse|probe …")
		os.Exit(2)
	}
	commands := map[string]func([]string) error{"train": train, "eval": evaluate, "parse": parse, "probe": probe}
	run, ok := commands[os.Args[1]]
	if !ok {
		fmt.Fprintf(os.Stderr, "udtrain: no command %q\n", os.Args[1])
		os.Exit(2)
	}
	if err := run(os.Args[2:]); err != nil {
		fmt.Fprintln(os.Stderr, "udtrain:", err)
		os.Exit(1)
	}
}
