package batch

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"iter"
	"path/filepath"
	"time"
	"unicode/utf8"

	"unmix/pipeline/format"
	"unmix/pipeline/report"
)

// Clean takes files through the pipeline, writes what came out of them, and hands every result to yield in the order of
// the files. A file that fails is a result with an error and stops nothing. What cannot be undone happens last: a result
// is put in its place when it and its record are safe on the disk. An error of yield, or the end of ctx, ends the run;
// what is in place is whole then, and the report tells of it.
func Clean(ctx context.Context, files []File, o Options, yield func(Result) error) (err error) {
	if err := o.check(files); err != nil {
		return err
	}
	go o.Pipeline.Glossary().Digest() // every record has it, and it takes a while
	r := &runner{o: &o, files: files, yield: yield, since: time.Now()}
	if o.writes() {
		if r.stager, err = newStager(&o); err != nil {
			return err
		}
		defer r.stager.close()
		r.now.Token = r.stager.token
	}
	r.now.Settings = o.settings()
	if o.Report != "" { // only a journal asks which rows a run went by
		r.now.Glossary, r.now.Builtin = rows(o.Pipeline.Glossary(), len(o.Pipeline.Options().Glossaries))
	}
	if r.journal, err = openJournal(&o, r.now); err != nil {
		return err
	}
	if r.journal != nil && r.stager != nil {
		for _, h := range r.journal.headers {
			r.stager.sweep(&o, files, h.Token)
		}
	}
	err = ordered(ctx, o.Jobs, r.tasks(), r.work, r.emit)
	err = errors.Join(err, r.settle(), r.abandon(), r.commit())
	return errors.Join(err, r.journal.close(err == nil, files))
}

// writes reports whether results go anywhere on the disk.
func (o *Options) writes() bool { return (o.Out != "" || o.InPlace) && !o.Texts }

// A runner is the state of one run.
type runner struct {
	o       *Options
	files   []File
	yield   func(Result) error
	stager  *stager // nil when nothing is written
	journal *journal
	now     header

	pending []*finished // whole, and not yet in place
	// committing tells when the results before the pending ones are in place; nil when they are.
	committing chan error
	size       int64     // of the pending results, in bytes
	since      time.Time // of the last commit
	stream     *stream   // the file of records whose parts are arriving
}

// A task is one file, or the next records of a file of records.
type task struct {
	file File
	kind format.Kind
	part *part // nil for a whole file
	err  error // instead of both
	// reused is the result already, when that of an earlier run stands.
	reused *finished
}

// A finished is the result of one file that waits to be put in its place.
type finished struct {
	result  Result
	entry   entry
	records []byte   // lines of the report
	begun   bool     // the records stand in the report already
	staged  *staged  // nil when there is nothing to put
	output  []byte   // for standard output, and of a part
	changed bool     // the output differs from the input
	found   bool     // a record had one of the fields that hold prose
	fields  []string // those of the first record, when it had none of them
}

// tasks lists the work, file by file. Files of records are read here, one part after the other.
func (r *runner) tasks() iter.Seq[task] {
	return func(give func(task) bool) {
		for _, f := range r.files {
			if !r.fileTasks(f, give) {
				return
			}
		}
	}
}

// fileTasks lists the work of one file. It reports whether more is wanted.
func (r *runner) fileTasks(f File, give func(task) bool) bool {
	o := r.o
	if f.Path == Stdin { // it can be read only once
		b, stdin, err := peekStdin(o.Stdin)
		o.Stdin = stdin
		k, kindErr := o.kind(f, func() ([]byte, error) { return b, err })
		if kindErr != nil {
			return give(task{file: f, err: kindErr})
		}
		if k.Container == format.Records {
			return r.parts(f, k, give)
		}
		return give(task{file: f, kind: k})
	}
	k, err := o.kind(f, func() ([]byte, error) { return o.peek(f) })
	switch {
	case !utf8.ValidString(f.Path):
		return give(task{file: f, err: fmt.Errorf("%q: the name is not UTF-8, so that no report can hold it: rename the file", f.Path)})
	case err != nil:
		return give(task{file: f, err: err})
	case k.Container == format.Records:
		return r.parts(f, k, give)
	}
	return give(task{file: f, kind: k})
}

// work makes the result of one task.
func (r *runner) work(t task) *finished {
	d := &finished{result: Result{File: t.file, Last: true}}
	var err error
	switch {
	case t.reused != nil:
		return t.reused
	case t.err != nil:
		err = t.err
	case t.part != nil:
		r.records(t, d)
		return d
	default:
		err = r.whole(t, d)
	}
	if err != nil {
		d.result.Err = errors.Join(err, d.result.Err)
	}
	return d
}

// whole makes the result of a file that is read in one piece. A panic fails this file alone.
func (r *runner) whole(t task, d *finished) (err error) {
	defer caught(t.file.Path, &err)
	src, err := r.o.read(t.file)
	if err != nil {
		return err
	}
	d.result.Bytes = int64(len(src.packed))
	d.entry = entry{Input: t.file.Path, InputSHA256: digest(src.packed), Output: r.o.target(t.file)}
	text := func() (string, bool) {
		s, _, err := format.Decode(src.data)
		return s, err == nil && t.kind.Container == format.Whole && !t.kind.Declares
	}
	if r.reuse(d, t, text) {
		return nil
	}
	w := worker{r.o}
	var out []byte
	if t.kind.Container == format.Archive {
		out, err = w.archive(t.file.Path, src.data, t.kind, d)
	} else {
		out, err = w.single(t, src.data, d)
	}
	if err != nil {
		return err
	}
	if d.changed = !bytes.Equal(out, src.data); !d.changed {
		out = src.packed
	} else if out, err = pack(src.compression, out); err != nil {
		return fmt.Errorf("%s: %w", t.file.Path, err)
	}
	if t.kind.Container == format.Whole && src.compression == format.Plain && !r.o.Texts {
		d.entry.OutputSHA256 = d.result.Cleaned[0].Record.OutputSHA256
	} else {
		d.entry.OutputSHA256 = digest(out)
	}
	for i := range d.result.Cleaned {
		c := &d.result.Cleaned[i]
		c.Record.Output = member(r.o.target(t.file), t.file.Path, c.Record.Input)
		if d.records, err = r.appendRecord(d.records, c.Record); err != nil {
			return err
		}
	}
	return r.put(t.file, src, out, d)
}

// single makes the result of a file that is one document.
func (w *worker) single(t task, data []byte, d *finished) ([]byte, error) {
	c, _, err := w.document(t.file.Path, data, t.kind, nil)
	if err != nil {
		return nil, err
	}
	out := c.Output
	if !w.o.Texts {
		c.Output = nil
	} else {
		out = data
	}
	d.result.Cleaned = []Cleaned{c}
	return out, nil
}

// put writes the bytes of a result where they wait to be put in place.
func (r *runner) put(f File, src source, out []byte, d *finished) error {
	if f.Path == Stdin {
		d.output = out
		return nil
	}
	if r.stager == nil || r.o.InPlace && !d.changed {
		return nil
	}
	st, err := r.stager.create(r.o, f, src.info)
	if err != nil {
		return err
	}
	if _, err := st.Write(out); err != nil {
		r.stager.drop(st)
		return err
	}
	d.staged = st
	return r.stager.finish(st)
}

// pack compresses the bytes of a result as its input was.
func pack(c format.Compression, out []byte) ([]byte, error) {
	if c == format.Plain {
		return out, nil
	}
	var b bytes.Buffer
	w, err := c.Writer(&b)
	if err != nil {
		return nil, err
	}
	_, err = w.Write(out)
	err = errors.Join(err, w.Close()) // what is packed last comes out now
	return b.Bytes(), err
}

// member names the output of a document inside a container after its input.
func member(output, container, input string) string {
	if output == "" {
		return ""
	}
	return output + input[len(container):]
}

// appendRecord appends the line of a record, if there is a report to hold it.
func (r *runner) appendRecord(b []byte, rec report.Record) ([]byte, error) {
	if r.journal == nil {
		return nil, nil
	}
	buf := bytes.NewBuffer(b)
	err := report.WriteJSONL(buf, rec)
	return buf.Bytes(), err
}

// reuse lets the result of an earlier run stand, if it is there and nothing that decided it has changed. text gives the
// input as it can be searched for terms, if it can.
func (r *runner) reuse(d *finished, t task, text func() (string, bool)) bool {
	old, head, ok := r.journal.earlier(t.file.Path)
	if !ok || old.Output != d.entry.Output {
		return false
	}
	inPlace := r.o.InPlace && d.entry.InputSHA256 == old.OutputSHA256
	if d.entry.InputSHA256 != old.InputSHA256 && !inPlace {
		d.result.Why = "the input has changed"
		return false
	}
	if d.result.Why = head.why(r.now, text, r.journal.records(old)); d.result.Why != "" {
		return false
	}
	if !inPlace && r.stager != nil && outputDigest(filepath.FromSlash(old.Output)) != old.OutputSHA256 {
		d.result.Why = "the result is missing or has been edited"
		return false
	}
	d.entry, d.result.Reused = old, true
	return true
}

// peekStdin reads the first bytes of standard input and gives a reader that has all of it.
func peekStdin(in io.Reader) ([]byte, io.Reader, error) {
	head := make([]byte, headLength)
	n, err := io.ReadFull(in, head)
	head = head[:n]
	all := io.MultiReader(bytes.NewReader(head), in)
	if err == io.EOF || err == io.ErrUnexpectedEOF {
		err = nil
	}
	if format.Compressed(head) != format.Plain && err == nil {
		head, err = format.ReadHead(bytes.NewReader(head), headLength)
		if errors.Is(err, io.ErrUnexpectedEOF) {
			err = nil
		}
	}
	return head, all, err
}
