package main

import (
	"context"
	"errors"
	"slices"
	"sync/atomic"
	"testing"
	"time"
)

func TestInOrder(t *testing.T) {
	numbers := make([]int, 500)
	for i := range numbers {
		numbers[i] = i
	}
	for _, workers := range []int{0, 1, 3, 16} {
		var started, finished, most atomic.Int64
		items := func(yield func(int) bool) {
			for _, n := range numbers {
				if !yield(n) {
					return
				}
				started.Add(1)
				most.Store(max(most.Load(), started.Load()-finished.Load()))
			}
		}
		var got []int
		err := inOrder(context.Background(), items, workers, func(n int) int {
			time.Sleep(time.Duration(n%7) * 10 * time.Microsecond)
			return n * n
		}, func(n int) error {
			finished.Add(1)
			got = append(got, n)
			return nil
		})
		if err != nil || len(got) != len(numbers) || !slices.IsSorted(got) {
			t.Errorf("%d workers: %d results, sorted %v, error %v", workers, len(got), slices.IsSorted(got), err)
		}
		if workers > 0 && most.Load() > int64(4*workers+2) {
			t.Errorf("%d workers: %d items under way at once", workers, most.Load())
		}
	}
}

func TestInOrderStops(t *testing.T) {
	endless := func(yield func(int) bool) {
		for n := 0; yield(n); n++ {
		}
	}
	same := func(n int) int { return n }
	enough := errors.New("enough")
	err := inOrder(context.Background(), endless, 2, same, func(n int) error {
		if n == 100 {
			return enough
		}
		return nil
	})
	if !errors.Is(err, enough) {
		t.Errorf("error of done: got %v", err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	err = inOrder(ctx, endless, 2, same, func(n int) error {
		if n == 100 {
			cancel()
		}
		return nil
	})
	if !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: got %v", err)
	}
	ctx, cancel = context.WithCancel(context.Background())
	never := make(chan int)
	err = inOrder(ctx, endless, 2, func(int) int { cancel(); return <-never }, func(int) error { return nil })
	if !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled within an item: got %v", err)
	}
}
