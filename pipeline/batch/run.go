package batch

import (
	"context"
	"iter"
	"runtime"
	"sync"
)

// ordered does the work on every item, on up to jobs of them at once (0 means one for each processor), and hands each
// result to emit in the order of the items. An error of emit, or the end of ctx, stops the run and is returned. At most
// 4 results for each job wait for an earlier one. Items are drawn one after the other, while earlier ones are worked on.
func ordered[I, O any](ctx context.Context, jobs int, items iter.Seq[I], work func(I) O, emit func(I, O) error) error {
	if jobs <= 0 {
		jobs = runtime.GOMAXPROCS(0)
	}
	type slot struct {
		item I
		out  chan O
	}
	ctx, cancel := context.WithCancel(ctx)
	slots := make(chan slot, 4*jobs) // in the order of the items
	tasks := make(chan slot, 4*jobs) // so that who is done with one need not wait until the next is drawn
	var running sync.WaitGroup
	defer running.Wait()
	defer cancel()
	for range jobs {
		running.Go(func() {
			for s := range tasks {
				s.out <- work(s.item)
			}
		})
	}
	running.Go(func() {
		defer close(slots)
		defer close(tasks)
		for item := range items {
			s := slot{item, make(chan O, 1)}
			select {
			case slots <- s:
			case <-ctx.Done():
				return
			}
			select {
			case tasks <- s:
			case <-ctx.Done():
				return
			}
		}
	})
	for s := range slots {
		select {
		case out := <-s.out:
			if err := emit(s.item, out); err != nil {
				return err
			}
		case <-ctx.Done():
			return ctx.Err()
		}
		if err := ctx.Err(); err != nil {
			return err
		}
	}
	return ctx.Err()
}
