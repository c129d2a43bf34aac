package batch

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
)

// sortedSuffix is added to the name of a report for the state file that belongs to it once it is in order. Its first line
// is the digest of that report. Two files cannot be replaced in one step: this one tells whether the first was.
const sortedSuffix = stateSuffix + ".sorted"

// sort puts the report and its state file into the order of the inputs, if they are not in it.
func (j *journal) sort() error {
	at, same := int64(0), len(j.headers) == 1
	for _, e := range j.order {
		same = same && e.From == at
		at = e.To
	}
	if same && at == j.at {
		return nil
	}
	if err := j.sortReport(); err != nil {
		return err
	}
	return settle(j.path)
}

// sortReport replaces the report. Its new state file waits beside it for [settle].
func (j *journal) sortReport() error {
	return WriteTo(j.path, 0o644, func(w io.Writer) error {
		sum := sha256.New()
		state, err := j.copySorted(io.MultiWriter(w, sum))
		if err != nil {
			return err
		}
		return WriteFile(j.path+sortedSuffix, append([]byte(hex.EncodeToString(sum.Sum(nil))+"\n"), state...), 0o644)
	})
}

// copySorted copies the records in the order of the inputs, and gives the state file that belongs to them.
func (j *journal) copySorted(w io.Writer) ([]byte, error) {
	used := map[int]int{} // headers that are still needed, and their new place
	var headers, entries bytes.Buffer
	heads, rows := json.NewEncoder(&headers), json.NewEncoder(&entries)
	at := int64(0)
	for _, e := range j.order {
		if _, err := io.Copy(w, j.records(e)); err != nil {
			return nil, err
		}
		if _, ok := used[e.Run]; !ok {
			used[e.Run] = len(used)
			if err := heads.Encode(j.headers[e.Run]); err != nil {
				return nil, err
			}
		}
		e.From, e.To, e.Run = at, at+e.To-e.From, used[e.Run]
		at = e.To
		if err := rows.Encode(e); err != nil {
			return nil, err
		}
	}
	return append(headers.Bytes(), entries.Bytes()...), nil
}

// settle ends the sorting of a report, also one that was killed after the report and before its state file.
func settle(report string) error {
	b, err := os.ReadFile(report + sortedSuffix)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("report: %w", err)
	}
	sum, state, _ := bytes.Cut(b, []byte("\n"))
	if outputDigest(report) == string(sum) {
		if err := WriteFile(report+stateSuffix, state, 0o644); err != nil {
			return err
		}
	}
	if err := os.Remove(report + sortedSuffix); err != nil {
		return fmt.Errorf("report: %w", err)
	}
	return nil
}
