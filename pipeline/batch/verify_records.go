package batch

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"os"
	"strings"

	"unmix/pipeline/format"
	"unmix/pipeline/report"
)

// lines are both sides of a file of records.
type lines struct {
	number  int // of the line that is next
	inPlace bool
	input   *bufio.Reader
	output  *bufio.Reader // nil when there is none, or when it is the input
	close   func() error
}

func openLines(input, output string) (*lines, error) {
	l := &lines{number: 1, inPlace: input == output}
	in, closeIn, err := openPacked(input)
	if err != nil {
		return nil, err
	}
	l.input = in
	if output == "" || l.inPlace {
		l.close = closeIn
		return l, nil
	}
	out, closeOut, err := openPacked(output)
	if err != nil {
		closeIn()
		return nil, err
	}
	l.output = out
	l.close = func() error {
		err := l.skip(-1, output)
		return errors.Join(err, closeIn(), closeOut())
	}
	return l, nil
}

// openPacked opens a file and unpacks it as it is read.
func openPacked(path string) (*bufio.Reader, func() error, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, nil, fmt.Errorf("%s: %w", path, plain(err))
	}
	in := bufio.NewReader(f)
	magic, _ := in.Peek(4) // what cannot be read fails again below
	z, err := format.Compressed(magic).Reader(in)
	if err != nil {
		f.Close()
		return nil, nil, fmt.Errorf("%s: %w", path, err)
	}
	r := bufio.NewReaderSize(z, 1<<16)
	if bom, _ := r.Peek(3); string(bom) == "\xef\xbb\xbf" {
		r.Discard(3) // just peeked
	}
	return r, func() error { return errors.Join(z.Close(), f.Close()) }, nil
}

// skip goes on to a line, or to the end for -1. What lies between must be the same on both sides.
func (l *lines) skip(to int, output string) error {
	for to < 0 || l.number < to {
		a, errA := l.input.ReadBytes('\n')
		l.number++
		if l.output == nil {
			if errA != nil {
				return nil
			}
			continue
		}
		b, errB := l.output.ReadBytes('\n')
		if !bytes.Equal(a, b) || errA != errB {
			return fmt.Errorf("%s#%d: differs from what the report explains", output, l.number-1)
		}
		if errA != nil {
			return nil
		}
	}
	return nil
}

// verify checks the record of one line.
func (l *lines) verify(r report.Record, n int) error {
	file, _, _ := strings.Cut(r.Output, "#")
	if err := l.skip(n, file); err != nil {
		return err
	}
	l.number++
	a, err := l.input.ReadBytes('\n')
	if len(a) == 0 {
		return fmt.Errorf("%s: no such record: %w", r.Input, err)
	}
	a = bytes.TrimRight(a, "\r\n")
	switch {
	case l.inPlace:
		return undone(r, a)
	case l.output == nil:
		return explained(r, a, nil)
	}
	b, err := l.output.ReadBytes('\n')
	if len(b) == 0 {
		return fmt.Errorf("%s: no such record: %w", r.Output, err)
	}
	return explained(r, a, bytes.TrimRight(b, "\r\n"))
}
