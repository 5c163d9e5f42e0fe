package main

import (
	"attest/coding"
	"attest/eval"
	"fmt"
	"os"
	"runtime/pprof"
	"time"
)

func main() {
	c, _ := coding.New()
	gold, _ := eval.Load(os.Args[1])
	f, _ := os.Create("/tmp/cli/cpu.prof")
	pprof.StartCPUProfile(f)
	t := time.Now()
	for _, g := range gold {
		c.Code(g.Report)
	}
	pprof.StopCPUProfile()
	f.Close()
	fmt.Println(time.Since(t) / time.Duration(len(gold)))
}
