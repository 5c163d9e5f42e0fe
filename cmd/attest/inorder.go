package main

import (
	"context"
	"iter"
	"runtime"
)

// inOrder hands each item to one of several workers and the results to done,
// in the order of the items. No more than four items a worker are under way at
// any time. It stops at the first error of done, or when ctx ends.
func inOrder[In, Out any](ctx context.Context, items iter.Seq[In], workers int, work func(In) Out, done func(Out) error) error {
	if workers <= 0 {
		workers = runtime.GOMAXPROCS(0)
	}
	type job struct {
		item   In
		result chan Out
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	jobs := make(chan job)
	waiting := make(chan job, 3*workers)
	for range workers {
		go func() {
			for j := range jobs {
				j.result <- work(j.item)
			}
		}()
	}
	go func() {
		defer close(jobs)
		defer close(waiting)
		for item := range items {
			j := job{item, make(chan Out, 1)}
			select {
			case waiting <- j:
			case <-ctx.Done():
				return
			}
			jobs <- j // a worker takes it: they end only when jobs closes
		}
	}()
	for {
		select {
		case j, more := <-waiting:
			if !more {
				return context.Cause(ctx)
			}
			select {
			case result := <-j.result:
				if err := done(result); err != nil {
					return err
				}
			case <-ctx.Done():
				// Nobody waits for the workers: one item may take minutes.
				return context.Cause(ctx)
			}
		case <-ctx.Done():
			// Nobody waits for the reader of items: it may hang on a terminal.
			return context.Cause(ctx)
		}
	}
}
