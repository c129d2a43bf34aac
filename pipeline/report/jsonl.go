package report

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
)

// WriteJSONL writes one record as one line.
func WriteJSONL(w io.Writer, r Record) error {
	enc := json.NewEncoder(w) // which writes once, at the end
	enc.SetEscapeHTML(false)
	if err := enc.Encode(r); err != nil {
		return fmt.Errorf("report: %w", err)
	}
	return nil
}

// ReadJSONL calls yield for each record of a report file, in order, until it returns an error. file is the name in
// messages, which say the line that cannot be read. A last line that breaks off is left out: the run was killed while it
// wrote the record, and before it put the output of that record in its place.
func ReadJSONL(file string, r io.Reader, yield func(Record) error) error {
	in := bufio.NewReader(r)
	for line := 1; ; line++ {
		b, err := in.ReadBytes('\n')
		if len(bytes.TrimSpace(b)) > 0 {
			var rec Record
			if err := json.Unmarshal(b, &rec); err != nil {
				if breaksOff(b) {
					return nil
				}
				return fmt.Errorf("report: %s:%d: not a record: %w", file, line, err)
			}
			if err := yield(rec); err != nil {
				return err
			}
		}
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return fmt.Errorf("report: %s: %w", file, err)
		}
	}
}

// breaksOff reports whether a line is the beginning of an object, without the rest and the end of the line.
func breaksOff(line []byte) bool {
	var object map[string]json.RawMessage
	err := json.NewDecoder(bytes.NewReader(line)).Decode(&object)
	return errors.Is(err, io.ErrUnexpectedEOF) && !bytes.HasSuffix(line, []byte("\n"))
}
