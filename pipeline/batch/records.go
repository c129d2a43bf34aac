package batch

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"hash"
	"io"
	"io/fs"
	"os"

	"unmix/pipeline/format"
)

// partSize is how much of a file of records goes into one part, in bytes; a longer record is a part of its own.
const partSize = 128 << 10

// A part is a stretch of whole lines of a file of records.
type part struct {
	first  int    // the number of its first line, from 1
	lines  []byte // as they stand in the file
	head   []byte // the byte order mark before the first line
	last   bool
	source *packed
	err    error // what ended the file early
}

// A packed tells what was read of a file so far; it is final with the last part.
type packed struct {
	in          hash.Hash
	info        fs.FileInfo // nil for standard input
	bytes       int64
	compression format.Compression
}

// parts reads a file of records part by part. It reports whether more is wanted.
func (r *runner) parts(f File, k format.Kind, give func(task) bool) bool {
	if reused, ok := r.reuseRecords(f, k); ok {
		return give(reused)
	}
	file, err := r.o.open(f)
	if err != nil {
		return give(task{file: f, err: err})
	}
	defer file.Close()
	src := &packed{in: sha256.New()}
	if onDisk, ok := file.(*os.File); ok {
		if src.info, err = onDisk.Stat(); err != nil {
			return give(task{file: f, err: fmt.Errorf("%s: %w", f.Path, plain(err))})
		}
	}
	counted := bufio.NewReaderSize(io.TeeReader(file, src), 1<<16)
	magic, _ := counted.Peek(4) // what cannot be read fails again below
	src.compression = format.Compressed(magic)
	z, err := src.compression.Reader(counted)
	if err != nil {
		return give(task{file: f, err: fmt.Errorf("%s: %w", f.Path, err)})
	}
	defer z.Close()
	in := bufio.NewReaderSize(z, 1<<16)
	p := &part{first: 1, source: src}
	if bom, _ := in.Peek(3); string(bom) == "\xef\xbb\xbf" {
		p.head = append([]byte(nil), bom...)
		in.Discard(len(bom)) // it has just been peeked
	}
	for {
		lines, n, err := readLines(in)
		p.lines, p.last = lines, err != nil
		if err != nil && err != io.EOF {
			p.err = fmt.Errorf("%s: line %d: %w", f.Path, p.first+n, cutOff(src.compression, err))
		}
		if p.last { // what the unpacker has left unread belongs to the file's digest
			io.Copy(io.Discard, counted)
		}
		if !give(task{file: f, kind: k, part: p}) {
			return false
		}
		if p.last {
			return true
		}
		p = &part{first: p.first + n, source: src}
	}
}

// Write counts what is read from the disk.
func (p *packed) Write(b []byte) (int, error) {
	p.bytes += int64(len(b))
	return p.in.Write(b)
}

// readLines reads whole lines until there is enough for a part. The error is io.EOF at the end of the file.
func readLines(in *bufio.Reader) (lines []byte, n int, err error) {
	for len(lines) < partSize {
		line, err := in.ReadSlice('\n')
		lines = append(lines, line...)
		if err == bufio.ErrBufferFull {
			for err == bufio.ErrBufferFull {
				line, err = in.ReadSlice('\n')
				lines = append(lines, line...)
			}
		}
		if err != nil {
			return lines, n, err
		}
		n++
	}
	return lines, n, nil
}

// records makes the result of one part. A record that cannot be read is copied, and named in the error.
func (r *runner) records(t task, d *finished) {
	w := worker{r.o}
	d.result.Last = t.part.last
	out := make([]byte, 0, len(t.part.lines)+len(t.part.lines)/8)
	out = append(out, t.part.head...)
	number := t.part.first - 1
	errs := []error{t.part.err}
	for line := range bytes.Lines(t.part.lines) {
		number++
		content := bytes.TrimRight(line, "\r\n")
		if cut := t.part.err != nil && len(content) == len(line); cut || len(bytes.TrimSpace(content)) == 0 {
			out = append(out, line...)
			continue
		}
		c, err := r.record(w, t, number, content, d)
		if err != nil {
			errs = append(errs, err)
			out = append(out, line...)
			continue
		}
		out = append(out, c.Output...)
		out = append(out, line[len(content):]...)
		d.changed = d.changed || !bytes.Equal(c.Output, content)
		if !r.o.Texts {
			c.Output = nil
		}
		d.result.Cleaned = append(d.result.Cleaned, c)
	}
	d.output, d.result.Err = out, errors.Join(errs...)
	d.result.Bytes = int64(len(t.part.lines))
}

// record makes the result of one record and enters it into the report.
func (r *runner) record(w worker, t task, number int, content []byte, d *finished) (Cleaned, error) {
	name := fmt.Sprintf("%s#%d", t.file.Path, number)
	if at := invalidUTF8(content); at >= 0 {
		return Cleaned{}, fmt.Errorf("%s: invalid UTF-8 at byte %d: files of records must be UTF-8", name, at)
	}
	c, prose, err := w.document(name, content, t.kind, nil)
	if err != nil {
		return c, err
	}
	d.found = d.found || prose.Found()
	if !d.found && d.fields == nil {
		d.fields = format.Strings(string(content))
	}
	c.Record.Output = member(r.o.target(t.file), t.file.Path, name)
	d.records, err = r.appendRecord(d.records, c.Record)
	return c, err
}

// A stream is a file of records whose results are arriving part by part.
type stream struct {
	entry   entry
	staged  *staged
	out     io.WriteCloser // packs into staged
	buf     *bufio.Writer
	changed bool
	found   bool
	fields  []string // of the first records, when none of them has the fields that hold prose
	any     bool     // there was a record
	err     error
}

// emitPart takes the next part of a file of records.
func (r *runner) emitPart(t task, d *finished) error {
	s := r.stream
	if s == nil {
		if err := r.commit(); err != nil {
			return err
		}
		s = r.openStream(t)
		r.stream = s
	}
	s.changed, s.found, s.any = s.changed || d.changed, s.found || d.found, s.any || len(d.result.Cleaned) > 0
	if s.fields == nil {
		s.fields = d.fields
	}
	if err := r.journal.write(d.records); err != nil {
		return err
	}
	switch {
	case s.out != nil && s.err == nil:
		_, s.err = s.out.Write(d.output)
	case t.file.Path == Stdin:
		if _, err := r.o.stdout(d.output); err != nil {
			return err
		}
	}
	if t.part.err != nil {
		s.err = t.part.err
	}
	if !t.part.last {
		return r.yield(d.result)
	}
	r.stream = nil
	if err := r.closeStream(t, s, d); err != nil {
		return err
	}
	return r.yield(d.result)
}

// openStream begins the result of a file of records.
func (r *runner) openStream(t task) *stream {
	s := &stream{entry: entry{Input: t.file.Path, Output: r.o.target(t.file), From: r.journal.begin()}}
	if t.file.Path == Stdin && t.part.source.compression != format.Plain {
		s.out, s.err = t.part.source.compression.Writer(packing{r.o})
		return s
	}
	if r.stager == nil || t.file.Path == Stdin {
		return s
	}
	if s.staged, s.err = r.stager.create(r.o, t.file, t.part.source.info); s.err != nil {
		return s
	}
	s.buf = bufio.NewWriterSize(s.staged, 1<<18)
	s.out, s.err = t.part.source.compression.Writer(s.buf)
	return s
}

// packing is standard output for a packer.
type packing struct{ o *Options }

// Write writes to standard output, if anything goes there.
func (p packing) Write(b []byte) (int, error) {
	if _, err := p.o.stdout(b); err != nil {
		return 0, err
	}
	return len(b), nil
}

// closeStream finishes a file of records.
func (r *runner) closeStream(t task, s *stream, d *finished) error {
	if s.out != nil {
		s.err = errors.Join(s.err, s.out.Close())
	}
	if s.buf != nil {
		s.err = errors.Join(s.err, s.buf.Flush())
	}
	if s.err == nil && s.any && !s.found {
		s.err = fmt.Errorf("%s: no record has a %s", t.file.Path, format.Missing(r.o.Prose, s.fields))
	}
	if s.err != nil {
		if s.staged != nil {
			r.stager.drop(s.staged)
		}
		if t.part.err == nil { // otherwise the result says it already
			d.result.Err = errors.Join(d.result.Err, s.err)
		}
		return r.journal.undo(s.entry.From)
	}
	s.entry.InputSHA256 = hex.EncodeToString(t.part.source.in.Sum(nil))
	s.entry.OutputSHA256 = s.entry.InputSHA256
	if s.staged != nil {
		if err := r.finishStream(t, s); err != nil {
			r.stager.drop(s.staged)
			d.result.Err = errors.Join(d.result.Err, err)
			return r.journal.undo(s.entry.From)
		}
	}
	r.pending = append(r.pending, &finished{result: d.result, entry: s.entry, begun: true, staged: s.staged})
	return r.commit()
}

// finishStream closes the temporary file of a file of records. When nothing has changed the input's own bytes are the
// result, however they are packed.
func (r *runner) finishStream(t task, s *stream) error {
	if !s.changed && r.o.InPlace {
		r.stager.drop(s.staged)
		s.staged = nil
		return nil
	}
	if !s.changed && t.part.source.compression != format.Plain {
		if err := s.staged.copyOf(t.file); err != nil {
			return err
		}
	}
	if err := r.stager.finish(s.staged); err != nil {
		return err
	}
	if s.changed {
		var err error
		s.entry.OutputSHA256, err = s.staged.sum()
		return err
	}
	return nil
}

// reuseRecords lets the result of an earlier run on a file of records stand.
func (r *runner) reuseRecords(f File, k format.Kind) (task, bool) {
	if _, _, ok := r.journal.earlier(f.Path); !ok || f.Path == Stdin {
		return task{}, false
	}
	file, err := r.o.open(f)
	if err != nil {
		return task{}, false // it fails again when it is read
	}
	defer file.Close()
	src := &packed{in: sha256.New()}
	if _, err := io.Copy(src, file); err != nil {
		return task{}, false
	}
	t := task{file: f, kind: k}
	d := &finished{result: Result{File: f, Last: true, Bytes: src.bytes},
		entry: entry{Input: f.Path, InputSHA256: hex.EncodeToString(src.in.Sum(nil)), Output: r.o.target(f)}}
	if !r.reuse(d, t, func() (string, bool) { return "", false }) {
		return task{}, false
	}
	t.reused = d
	return t, true
}
