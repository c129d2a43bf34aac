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
type Reader struct {
	file  string // the container that is open
	zip   *format.ZipFile
	lines *bufio.Reader
	line  int // the number of the line that is next
	close func() error
}

// Read returns the document of a record as it stands in its file. The error says what cannot be read, or that the file is
// another one by now.
func (d *Reader) Read(r report.Record) ([]byte, error) {
	if r.Input == Stdin {
		return nil, fmt.Errorf("%s: standard input cannot be read again", r.Input)
	}
	file, part := container(r.Input)
	var b []byte
	var err error
	if part == "" {
		b, err = unpacked(r.Input)
	} else if err = d.open(file); err == nil {
		b, err = d.part(r.Input, part)
	}
	if err == nil && digest(b) != r.InputSHA256 {
		err = fmt.Errorf("%s: the input has changed since the report was written", r.Input)
	}
	return b, err
}

// open opens a container, if it is not the one that is open.
func (d *Reader) open(file string) error {
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
func (d *Reader) part(name, part string) ([]byte, error) {
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
func (d *Reader) Close() error {
	closing := d.close
	*d = Reader{}
	if closing == nil {
		return nil
	}
	return closing()
}
