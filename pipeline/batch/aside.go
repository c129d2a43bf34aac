package batch

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"unmix/pipeline/report"
)

// SetAside renames a report that tells how to take back a run in place, so that the next run in place, which finds nothing
// to change there, does not put its own in its stead: report.jsonl becomes report.1.jsonl, or whichever number is free. It
// returns the new name, "" when the report tells nothing of the kind or there is none.
func SetAside(name string) (string, error) {
	undoes, err := undoesInPlace(name)
	if err != nil || !undoes {
		return "", err
	}
	ext := filepath.Ext(name)
	for n := 1; ; n++ {
		other := fmt.Sprintf("%s.%d%s", strings.TrimSuffix(name, ext), n, ext)
		if _, err := os.Lstat(other); err == nil {
			continue
		}
		if err := os.Rename(name, other); err != nil {
			return "", fmt.Errorf("report: %w", err)
		}
		return other, nil
	}
}

// errFound ends a search.
var errFound = errors.New("found")

// undoesInPlace reports whether a report holds changes that stand in the place of their input still.
func undoesInPlace(name string) (found bool, err error) {
	f, err := os.Open(name)
	if err != nil {
		return false, nil // it is yet to be made, or opening it fails again where that is said
	}
	defer f.Close()
	var outputs documents
	defer func() { err = errors.Join(err, outputs.Close()) }()
	err = report.ReadJSONL(name, f, func(r report.Record) error {
		if r.Output != r.Input || r.InputSHA256 == r.OutputSHA256 {
			return nil
		}
		if b, err := outputs.read(r.Output); err == nil && digest(b) == r.OutputSHA256 {
			return errFound
		}
		return nil
	})
	if errors.Is(err, errFound) {
		return true, nil
	}
	return false, err
}
