package batch

import (
	"context"
	"runtime"
	"sync"
)

// A Result is what the work made of one file.
type Result[T any] struct {
	File  File
	Value T
	Err   error
}

// Run does the work on every file, on up to jobs of them at once (0 means one for each processor), and hands each
// result to emit in the order of the files. An error of the work goes to emit with its file and stops nothing; an error
// of emit, or the end of ctx, stops the run and is returned. At most 4 results for each job wait for an earlier one.
func Run[T any](ctx context.Context, files []File, jobs int, work func(context.Context, File) (T, error), emit func(Result[T]) error) error {
	if jobs <= 0 {
		jobs = runtime.GOMAXPROCS(0)
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	slots := make(chan chan Result[T], 4*jobs) // in the order of the files
	tasks := make(chan func())
	var workers sync.WaitGroup
	for range jobs {
		workers.Go(func() {
			for task := range tasks {
				task()
			}
		})
	}
	go func() {
		defer close(slots)
		defer close(tasks)
		for _, f := range files {
			slot := make(chan Result[T], 1)
			task := func() {
				v, err := work(ctx, f)
				slot <- Result[T]{f, v, err}
			}
			select {
			case slots <- slot:
			case <-ctx.Done():
				return
			}
			select {
			case tasks <- task:
			case <-ctx.Done():
				slot <- Result[T]{File: f, Err: ctx.Err()}
				return
			}
		}
	}()
	defer workers.Wait()
	for slot := range slots {
		r := <-slot
		if err := ctx.Err(); err != nil {
			return err
		}
		if err := emit(r); err != nil {
			cancel()
			return err
		}
	}
	return ctx.Err()
}
