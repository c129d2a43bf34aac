package batch

import (
	"errors"
	"fmt"
	"slices"
	"time"

	"unmix/pipeline/report"
)

// How much waits for one flush of the disk: results, bytes and time.
const (
	commitCount = 400
	commitSize  = 32 << 20
	commitTime  = 500 * time.Millisecond
)

// emit takes the next result in the order of the files.
func (r *runner) emit(t task, d *finished) error {
	if t.part != nil {
		return r.emitPart(t, d)
	}
	switch {
	case d.result.Err != nil:
		if d.staged != nil {
			r.stager.drop(d.staged)
		}
	default:
		if d.result.Reused {
			if err := r.reused(d); err != nil {
				return err
			}
		}
		if _, err := r.o.stdout(d.output); err != nil {
			return err
		}
		r.pending = append(r.pending, d)
		if d.staged != nil {
			r.size += d.staged.size
		}
		if len(r.pending) >= commitCount || r.size >= commitSize || time.Since(r.since) >= commitTime {
			if err := r.commitMeanwhile(); err != nil {
				return err
			}
		}
	}
	return r.yield(d.result)
}

// reused hands the records of an earlier run on.
func (r *runner) reused(d *finished) error {
	return report.ReadJSONL(r.o.Report, r.journal.records(d.entry), func(rec report.Record) error {
		d.result.Cleaned = append(d.result.Cleaned, Cleaned{Record: rec})
		return nil
	})
}

// stdout writes a result to standard output.
func (o *Options) stdout(b []byte) (int, error) {
	if len(b) == 0 || o.Texts || o.Stdout == nil {
		return 0, nil
	}
	n, err := o.Stdout.Write(b)
	if err != nil {
		err = fmt.Errorf("standard output: %w", plain(err))
	}
	return n, err
}

// commit puts the pending results in place, and waits until they are there.
func (r *runner) commit() error {
	return errors.Join(r.commitMeanwhile(), r.settle())
}

// commitMeanwhile begins to put the pending results in place, once those before them are, and returns: while the disk
// works, more results are made.
func (r *runner) commitMeanwhile() error {
	if err := r.settle(); err != nil {
		return err
	}
	done := r.pending
	r.pending, r.size, r.since = nil, 0, time.Now()
	if len(done) > 0 {
		r.committing = make(chan error, 1)
		go func() { r.committing <- r.place(done) }()
	}
	return nil
}

// settle waits until the disk has what it was last given. Nothing else touches the journal before that.
func (r *runner) settle() error {
	if r.committing == nil {
		return nil
	}
	err := <-r.committing
	r.committing = nil
	return err
}

// place puts results in place: first the results are flushed to the disk, then their records, then the results get
// their names.
func (r *runner) place(done []*finished) error {
	var batch []*staged
	for _, d := range done {
		if d.staged != nil {
			batch = append(batch, d.staged)
		}
	}
	if len(batch) > 0 {
		if err := r.stager.flush(batch); err != nil {
			return err
		}
	}
	if err := r.journal.add(done); err != nil {
		return err
	}
	var errs []error
	for _, st := range batch {
		errs = append(errs, r.stager.place(st))
	}
	return errors.Join(slices.DeleteFunc(errs, func(err error) bool { return err == nil })...)
}

// abandon gives up a file of records that the end of the run has cut.
func (r *runner) abandon() error {
	s := r.stream
	if s == nil {
		return nil
	}
	if s.staged != nil {
		r.stager.drop(s.staged)
	}
	return r.journal.undo(s.entry.From)
}
