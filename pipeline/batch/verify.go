package batch

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"unmix/pipeline/format"
	"unmix/pipeline/report"
)

// A Verifier holds the records of a report, in their order, against inputs and outputs. A result that stands over its
// input is verified by taking its changes back.
type Verifier struct {
	file  string // the container that is open
	lines *lines
	zips  *zips
}

// Verify checks one record. The error says what the record does not explain.
func (v *Verifier) Verify(r report.Record) error {
	input, part := container(r.Input)
	output := strings.TrimSuffix(r.Output, r.Input[len(input):])
	if input == Stdin {
		return fmt.Errorf("%s: standard input cannot be read again", r.Input)
	}
	if part == "" {
		return errors.Join(v.Close(), verifyWhole(r))
	}
	if v.file != input {
		if err := errors.Join(v.Close(), v.open(input, output)); err != nil {
			return err
		}
		v.file = input
	}
	if v.zips != nil {
		return v.zips.verify(r, part)
	}
	n, err := strconv.Atoi(part)
	if err != nil {
		return fmt.Errorf("%s: no such file, and no record of one", r.Input)
	}
	return v.lines.verify(r, n)
}

// Close ends the container that is open. The error says what differs in it and is in no record.
func (v *Verifier) Close() error {
	lines, zips := v.lines, v.zips
	v.file, v.lines, v.zips = "", nil, nil
	switch {
	case lines != nil:
		return lines.close()
	case zips != nil:
		return zips.rest()
	}
	return nil
}

// container cuts the name of a document into that of its file and of its place there, "" for a file of its own.
func container(name string) (file, part string) {
	if _, err := os.Stat(name); err == nil {
		return name, ""
	}
	i := strings.LastIndexByte(name, '#')
	if i < 0 {
		return name, ""
	}
	return name[:i], name[i+1:]
}

// explained holds what a record makes of an input against the output that is there; no output means that none is kept.
func explained(r report.Record, input, output []byte) error {
	want, err := Replay(r, input)
	switch {
	case err != nil:
		return err
	case digest(want) != r.OutputSHA256:
		return fmt.Errorf("%s: the changes do not give the output that the report states", r.Input)
	case output != nil && !bytes.Equal(output, want):
		return fmt.Errorf("%s: differs from what the report explains", r.Output)
	}
	return nil
}

// undone holds what stands over its input against the record by taking the changes back.
func undone(r report.Record, output []byte) error {
	in, err := Revert(r, output)
	if err != nil {
		return err
	}
	if digest(in) != r.InputSHA256 {
		return fmt.Errorf("%s: taking the changes back does not give the input that the report states", r.Output)
	}
	return nil
}

// verifyWhole checks a record of a file of its own.
func verifyWhole(r report.Record) error {
	in, err := unpacked(r.Input)
	if err != nil {
		return err
	}
	if r.Output == r.Input {
		return undone(r, in)
	}
	var out []byte
	if r.Output != "" {
		if out, err = unpacked(r.Output); err != nil {
			return err
		}
	}
	return explained(r, in, out)
}

// unpacked reads a file and unpacks it. An empty file is not nil.
func unpacked(path string) ([]byte, error) {
	s, err := (&Options{}).read(File{Path: path})
	if err == nil && s.data == nil {
		s.data = []byte{}
	}
	return s.data, err
}

// open opens both sides of a container.
func (v *Verifier) open(input, output string) (err error) {
	head, err := (&Options{}).peek(File{Path: filepath.FromSlash(input)})
	if err != nil {
		return err
	}
	if strings.HasPrefix(string(head), "PK\x03\x04") {
		v.zips, err = openZips(input, output)
		return err
	}
	v.lines, err = openLines(input, output)
	return err
}

// zips are both sides of an archive.
type zips struct {
	input, output *format.ZipFile // output is nil when there is none
	inPlace       bool
	name          string // of the output
	told          map[string]bool
}

func openZips(input, output string) (*zips, error) {
	z := &zips{inPlace: input == output, name: output, told: map[string]bool{}}
	var err error
	if z.input, err = readZip(input); err != nil || output == "" || z.inPlace {
		return z, err
	}
	z.output, err = readZip(output)
	return z, err
}

func readZip(path string) (*format.ZipFile, error) {
	b, err := unpacked(path)
	if err != nil {
		return nil, err
	}
	z, err := format.OpenZip(b)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return z, nil
}

// verify checks the record of one member.
func (z *zips) verify(r report.Record, member string) error {
	z.told[member] = true
	a, err := z.input.Read(member)
	if err != nil {
		return fmt.Errorf("%s: %w", r.Input, err)
	}
	switch {
	case z.inPlace:
		return undone(r, []byte(a))
	case z.output == nil:
		return explained(r, []byte(a), nil)
	}
	b, err := z.output.Read(member)
	if err != nil {
		return fmt.Errorf("%s: %w", r.Output, err)
	}
	return explained(r, []byte(a), append([]byte{}, b...))
}

// rest holds the members that no record tells of against each other.
func (z *zips) rest() error {
	if z.output == nil {
		return nil
	}
	for _, name := range z.output.Members() {
		if z.told[name] {
			continue
		}
		a, errA := z.input.Read(name)
		b, errB := z.output.Read(name)
		if err := errors.Join(errA, errB); err != nil {
			return fmt.Errorf("%s: %w", z.name, err)
		}
		if a != b {
			return fmt.Errorf("%s#%s: differs from what the report explains", z.name, name)
		}
	}
	return nil
}
