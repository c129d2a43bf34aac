package batch

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
)

// stateSuffix is added to the name of a report for the file from which a run can be resumed.
const stateSuffix = ".state"

// An entry of the state file tells of one finished input: from what it was made, what came out, and where its records
// stand in the report. It is written before the result is put in its place, so that a result in place is always known;
// whether it is there is told by its digest.
type entry struct {
	Input        string `json:"input"`
	InputSHA256  string `json:"input_sha256"` // of the file as it is on the disk
	Output       string `json:"output,omitempty"`
	OutputSHA256 string `json:"output_sha256,omitempty"`
	From         int64  `json:"from"` // bytes of the report
	To           int64  `json:"to"`
	Run          int    `json:"run"` // which of the header lines before it holds for it
}

// A header begins each run in the state file.
type header struct {
	Kind     lineKind `json:"kind"`
	Token    string   `json:"token"` // in the names of the run's temporary files
	Settings string   `json:"settings"`
	Builtin  string   `json:"builtin"`
	Glossary []rowSum `json:"glossary"` // the user's entries
}

// A lineKind tells a header from an entry, which has none.
type lineKind string

const headerLine lineKind = "run"

// A journal is the report of a run and its state file. Both are only appended to while the run goes; when it ends, also
// early, they are put into the order of the inputs. A nil journal keeps nothing.
type journal struct {
	report, state *os.File
	path          string
	at            int64            // the end of the report
	old           map[string]entry // of earlier runs, by input
	headers       []header
	order         []entry // of this run
	reached       map[string]bool
}

// openJournal begins the report of a run, or goes on with it.
func openJournal(o *Options, h header) (*journal, error) {
	if o.Report == "" {
		return nil, nil
	}
	if err := os.MkdirAll(filepath.Dir(o.Report), 0o755); err != nil {
		return nil, fmt.Errorf("report: %w", err)
	}
	if err := settle(o.Report); err != nil {
		return nil, err
	}
	j := &journal{path: o.Report, old: map[string]entry{}, reached: map[string]bool{}}
	flags := os.O_RDWR | os.O_CREATE
	if !o.Resume {
		flags |= os.O_TRUNC
	}
	var err error
	if j.report, err = os.OpenFile(o.Report, flags, 0o644); err != nil {
		return nil, fmt.Errorf("report: %w", err)
	}
	if j.state, err = os.OpenFile(o.Report+stateSuffix, flags, 0o644); err != nil {
		j.report.Close()
		return nil, fmt.Errorf("report: %w", err)
	}
	if err := j.load(); err != nil {
		j.report.Close()
		j.state.Close()
		return nil, fmt.Errorf("report: %s: %w", o.Report, err)
	}
	h.Kind = headerLine
	j.headers = append(j.headers, h)
	return j, j.appendState(h)
}

// load reads the state file up to the first line that is not whole, and cuts both files there.
func (j *journal) load() error {
	info, err := j.report.Stat()
	if err != nil {
		return err
	}
	var end int64
	in := bufio.NewReader(j.state)
	for {
		line, err := in.ReadBytes('\n')
		if err != nil {
			break // the end, or a line that was cut
		}
		var h header
		if json.Unmarshal(line, &h) == nil && h.Kind == headerLine {
			j.headers = append(j.headers, h)
			end += int64(len(line))
			continue
		}
		var e entry
		if json.Unmarshal(line, &e) != nil || e.To > info.Size() || e.From > e.To || e.Run >= len(j.headers) {
			break
		}
		j.old[e.Input] = e
		j.at = max(j.at, e.To)
		end += int64(len(line))
	}
	if err := errors.Join(j.state.Truncate(end), j.report.Truncate(j.at)); err != nil {
		return err
	}
	_, err1 := j.state.Seek(end, io.SeekStart)
	_, err2 := j.report.Seek(j.at, io.SeekStart)
	return errors.Join(err1, err2)
}

// earlier gives what an earlier run made of an input, and the header of that run.
func (j *journal) earlier(input string) (entry, header, bool) {
	if j == nil {
		return entry{}, header{}, false
	}
	e, ok := j.old[input]
	if !ok {
		return e, header{}, false
	}
	return e, j.headers[e.Run], true
}

// records gives the lines of the report that belong to an entry of an earlier run.
func (j *journal) records(e entry) io.Reader {
	return io.NewSectionReader(j.report, e.From, e.To-e.From)
}

// add enters finished inputs, and makes their records safe on the disk. The records of an input that has begun with
// [journal.begin] are written already.
func (j *journal) add(done []*finished) error {
	if j == nil || len(done) == 0 {
		return nil
	}
	var state bytes.Buffer
	lines := bufio.NewWriterSize(j.report, 1<<20)
	enc := json.NewEncoder(&state)
	for _, d := range done {
		if d.result.Reused {
			j.keep(d.entry)
			continue
		}
		if !d.begun {
			d.entry.From = j.at
			j.at += int64(len(d.records))
			lines.Write(d.records)
		}
		d.entry.To, d.entry.Run = j.at, len(j.headers)-1
		if err := enc.Encode(d.entry); err != nil {
			return err
		}
		j.keep(d.entry)
	}
	err1 := lines.Flush() // which tells of earlier errors too
	_, err2 := j.state.Write(state.Bytes())
	if err := errors.Join(err1, err2, j.report.Sync(), j.state.Sync()); err != nil {
		return fmt.Errorf("report: %w", err)
	}
	return nil
}

// begin says where the records of an input begin that are written part by part.
func (j *journal) begin() int64 {
	if j == nil {
		return 0
	}
	return j.at
}

// write appends a part of the records of an input that has begun.
func (j *journal) write(records []byte) error {
	if j == nil {
		return nil
	}
	n, err := j.report.Write(records)
	j.at += int64(n)
	if err != nil {
		return fmt.Errorf("report: %w", err)
	}
	return nil
}

// undo takes back the records from an offset on: those of an input that has begun and failed.
func (j *journal) undo(from int64) error {
	if j == nil || j.at == from {
		return nil
	}
	_, err := j.report.Seek(from, io.SeekStart)
	if err = errors.Join(err, j.report.Truncate(from)); err != nil {
		return fmt.Errorf("report: %w", err)
	}
	j.at = from
	return nil
}

// keep takes an entry over into the order of this run.
func (j *journal) keep(e entry) {
	if j != nil {
		j.order = append(j.order, e)
		j.reached[e.Input] = true
	}
}

func (j *journal) appendState(v any) error {
	b, err := json.Marshal(v)
	if err == nil {
		_, err = j.state.Write(append(b, '\n'))
	}
	if err != nil {
		return fmt.Errorf("report: %w", err)
	}
	return nil
}

// close ends the run: report and state file get the order of the inputs. whole says that the run went to its end; when it
// did not, what earlier runs know of the inputs that were not reached stays.
func (j *journal) close(whole bool, files []File) error {
	if j == nil {
		return nil
	}
	if !whole {
		for _, f := range files {
			if e, ok := j.old[f.Path]; ok && !j.reached[f.Path] {
				j.order = append(j.order, e)
			}
		}
	}
	err := j.sort()
	return errors.Join(err, j.report.Close(), j.state.Close())
}
