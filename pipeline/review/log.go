package review

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"sync"
)

// Read reads a history of decisions, oldest first. file is the name in messages; the error names the line. A last line that
// breaks off is what a crash left of a decision that was never confirmed, and is passed over.
func Read(file string, r io.Reader) ([]Decision, error) {
	history, _, err := read(file, r)
	return history, err
}

// read also returns how many bytes of whole lines it has read.
func read(file string, r io.Reader) (history []Decision, whole int64, err error) {
	in := bufio.NewReader(r)
	for line := 1; ; line++ {
		b, end := in.ReadBytes('\n')
		if end != nil && end != io.EOF {
			return nil, 0, fmt.Errorf("review: %s: %w", file, end)
		}
		if len(bytes.TrimSpace(b)) > 0 {
			var d Decision
			err := json.Unmarshal(b, &d)
			if err == nil {
				err = errors.Join(d.check(), d.misspelt(b))
			}
			if err != nil && end == io.EOF {
				return history, whole, nil
			}
			if err != nil {
				return nil, 0, fmt.Errorf("review: %s:%d: not a decision: %w", file, line, err)
			}
			history = append(history, d)
		}
		whole += int64(len(b))
		if end == io.EOF {
			return history, whole, nil
		}
	}
}

// misspelt says that a decision which deletes its fragment has a key that none has: its English may stand there.
func (d Decision) misspelt(line []byte) error {
	if d.Action != Edit || d.Text != "" {
		return nil
	}
	dec := json.NewDecoder(bytes.NewReader(line))
	dec.DisallowUnknownFields()
	if err := dec.Decode(new(Decision)); err != nil {
		return fmt.Errorf("an edit without \"text\": %w", err)
	}
	return nil
}

// A Log is a decisions file that is being written. What several programs append to it is all kept: the state is what the
// file says, and each Append reads what others have added.
type Log struct {
	mu      sync.Mutex
	file    *os.File
	at      int64 // up to where the file has been read
	history []Decision
}

// OpenLog opens a decisions file, or makes an empty one. What a crash has left of a last line is cut off: it was never
// confirmed.
func OpenLog(path string) (*Log, error) {
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return nil, fmt.Errorf("review: %w", err)
	}
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE|os.O_APPEND, 0o644)
	if err != nil {
		return nil, fmt.Errorf("review: %w", err)
	}
	l := &Log{file: f}
	if err := l.mend(); err != nil {
		return nil, errors.Join(err, f.Close())
	}
	return l, nil
}

// mend reads the file and gives it a whole last line.
func (l *Log) mend() error {
	history, whole, err := read(l.file.Name(), l.file)
	if err != nil {
		return err
	}
	l.history, l.at = history, whole
	info, err := l.file.Stat()
	if err != nil {
		return fmt.Errorf("review: %w", err)
	}
	if info.Size() > whole {
		if err := l.file.Truncate(whole); err != nil {
			return fmt.Errorf("review: %w", err)
		}
	}
	last := make([]byte, 1)
	if whole > 0 {
		if _, err := l.file.ReadAt(last, whole-1); err != nil {
			return fmt.Errorf("review: %w", err)
		}
		if last[0] != '\n' {
			if _, err := l.file.WriteString("\n"); err != nil {
				return fmt.Errorf("review: %w", err)
			}
			l.at++
		}
	}
	return nil
}

// Append writes decisions and returns when they are on the disk. The error means that none of them may be taken as saved.
func (l *Log) Append(decisions ...Decision) error {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	for _, d := range decisions {
		if err := d.check(); err != nil {
			return fmt.Errorf("review: %w", err)
		}
		if err := enc.Encode(d); err != nil {
			return fmt.Errorf("review: %w", err)
		}
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	if _, err := l.file.Write(b.Bytes()); err != nil {
		return fmt.Errorf("review: not saved: %w", err)
	}
	if err := l.file.Sync(); err != nil {
		return fmt.Errorf("review: not saved: %w", err)
	}
	return l.refresh()
}

// refresh reads what has been appended since, by whomever.
func (l *Log) refresh() error {
	rest, n, err := read(l.file.Name(), io.NewSectionReader(l.file, l.at, 1<<62))
	if err != nil {
		return err
	}
	l.history = append(l.history, rest...)
	l.at += n
	return nil
}

// Since returns the decisions after the first n. It looks at the file for what other programs have appended.
func (l *Log) Since(n int) ([]Decision, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if err := l.refresh(); err != nil {
		return nil, err
	}
	n = min(max(n, 0), len(l.history))
	return l.history[n:len(l.history):len(l.history)], nil
}

// Close closes the file. Everything appended is on the disk already.
func (l *Log) Close() error { return l.file.Close() }
