package batch

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"strconv"
	"strings"

	"unmix/pipeline/format"
	"unmix/pipeline/report"
)

// A Reader reads the inputs of a report again, for those who show them. It goes through files of records once: ask in the
// order of the report.
type Reader struct{ inputs, outputs documents }

// Read returns the input document of a record. One that has been cleaned in place, or has changed since, is made again
// from the output by taking the changes back. The error says what cannot be read, or that both files are others by now.
func (d *Reader) Read(r report.Record) ([]byte, error) {
	if r.Input == Stdin {
		return nil, fmt.Errorf("%s: standard input cannot be read again", r.Input)
	}
	in, err := d.inputs.read(r.Input)
	if err == nil && digest(in) == r.InputSHA256 {
		return in, nil
	}
	out, outErr := in, err
	if r.Output != r.Input && r.Output != "" {
		out, outErr = d.outputs.read(r.Output)
	}
	if outErr == nil {
		if undone, err := Revert(r, out); err == nil && digest(undone) == r.InputSHA256 {
			return undone, nil
		}
	}
	if err == nil {
		err = fmt.Errorf("%s: the input has changed since the report was written", r.Input)
	}
	return nil, err
}

// Close closes what is open.
func (d *Reader) Close() error { return errors.Join(d.inputs.Close(), d.outputs.Close()) }

// documents reads documents by the names that they have in reports, those of one container after the other.
type documents struct {
	file  string // the container that is open
	zip   *format.ZipFile
	lines *bufio.Reader
	line  int // the number of the line that is next
	close func() error
}

// read returns a document as it stands in its file.
func (d *documents) read(name string) ([]byte, error) {
	file, part := container(name)
	if part == "" {
		return unpacked(name)
	}
	if err := d.open(file); err != nil {
		return nil, err
	}
	return d.part(name, part)
}

// open opens a container, if it is not the one that is open.
func (d *documents) open(file string) error {
	if d.file == file {
		return nil
	}
	if err := d.Close(); err != nil {
		return err
	}
	d.file = file
	head, err := (&Options{}).peek(File{Path: filepath.FromSlash(file)})
	if err != nil {
		return err
	}
	if strings.HasPrefix(string(head), "PK\x03\x04") {
		d.zip, err = readZip(file)
		return err
	}
	d.lines, d.close, err = openPacked(file)
	d.line = 1
	return err
}

// part reads one document of the open container.
func (d *documents) part(name, part string) ([]byte, error) {
	if d.zip != nil {
		s, err := d.zip.Read(part)
		return []byte(s), err
	}
	n, err := strconv.Atoi(part)
	if err != nil || d.lines == nil || n < d.line {
		return nil, fmt.Errorf("%s: no such record", name)
	}
	for ; ; d.line++ {
		b, err := d.lines.ReadBytes('\n')
		if d.line == n && len(b) > 0 {
			d.line++
			return []byte(strings.TrimRight(string(b), "\r\n")), nil
		}
		if errors.Is(err, io.EOF) {
			return nil, fmt.Errorf("%s: no such record", name)
		}
		if err != nil {
			return nil, err
		}
	}
}

// Close closes the container that is open.
func (d *documents) Close() error {
	closing := d.close
	*d = documents{}
	if closing == nil {
		return nil
	}
	return closing()
}
