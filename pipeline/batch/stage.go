package batch

import (
	"cmp"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"
	"sync"
)

// tempPrefix begins the names of files that are not finished.
const tempPrefix = ".unmix-"

// A stager writes results into temporary files beside their places, and puts them there when they are safe on the disk.
// It never writes outside the folder of the run. Many results share one flush of the disk: flushing each would take
// longer than everything else.
type stager struct {
	token   string   // of this run, in the names of its temporary files
	out     *os.Root // nil when results go over their inputs
	mu      sync.Mutex
	count   int
	folders map[string]*folder // those that are open, by path
	open    map[*staged]bool   // those that are neither in place nor removed
}

// A folder is an open folder that results are written to. It is closed when no result waits in it.
type folder struct {
	path  string
	root  *os.Root
	users int
}

// A staged is one result that waits in a temporary file.
type staged struct {
	folder *folder
	name   string // of the result, in the folder
	temp   string // of the temporary file, in the folder
	path   string // of the result, as the report names it
	file   *os.File
	size   int64
	source fs.FileInfo // whose times and permissions it gets; nil for none
}

// newStager makes the stager of a run. The output folder is made if there is none.
func newStager(o *Options) (*stager, error) {
	var token [6]byte
	rand.Read(token[:]) // never fails
	s := &stager{token: hex.EncodeToString(token[:]), folders: map[string]*folder{}, open: map[*staged]bool{}}
	if o.Out == "" {
		return s, nil
	}
	if err := os.MkdirAll(o.Out, 0o755); err != nil {
		return nil, fmt.Errorf("%s: %w", o.Out, plain(err))
	}
	var err error
	if s.out, err = os.OpenRoot(o.Out); err != nil {
		return nil, fmt.Errorf("%s: %w", o.Out, plain(err))
	}
	return s, nil
}

// create opens the temporary file for the result of f. info is what is known of the input, nil for nothing.
func (s *stager) create(o *Options, f File, info fs.FileInfo) (*staged, error) {
	st := &staged{path: o.target(f), source: info}
	dir := path.Dir(f.Rel)
	st.name = path.Base(f.Rel)
	if s.out == nil {
		real, err := filepath.EvalSymlinks(f.Path)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", f.Path, plain(err))
		}
		dir, st.name = filepath.Split(real)
	}
	err := s.enter(st, dir)
	if err != nil {
		return nil, fmt.Errorf("%s: cannot write into the folder: %w", st.path, plain(err))
	}
	st.file, err = st.folder.root.OpenFile(st.temp, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if err == nil {
		perm := fs.FileMode(0o644)
		if info != nil {
			perm = info.Mode().Perm()
		}
		err = st.file.Chmod(perm)
	}
	if err != nil {
		s.drop(st)
		return nil, fmt.Errorf("%s: cannot write into the folder: %w", st.path, plain(err))
	}
	return st, nil
}

// enter opens the folder of a result, or shares it with those that wait in it already.
func (s *stager) enter(st *staged, dir string) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	d := s.folders[dir]
	if d == nil {
		d = &folder{path: dir}
		var err error
		if s.out == nil {
			d.root, err = os.OpenRoot(cmp.Or(dir, "."))
		} else if err = s.out.MkdirAll(dir, 0o755); err == nil {
			d.root, err = s.out.OpenRoot(dir)
		}
		if err != nil {
			return err
		}
		s.folders[dir] = d
	}
	d.users++
	s.count++
	st.folder, st.temp = d, fmt.Sprintf("%s%s-%d", tempPrefix, s.token, s.count)
	s.open[st] = true
	return nil
}

// Write adds to the temporary file.
func (st *staged) Write(b []byte) (int, error) {
	n, err := st.file.Write(b)
	st.size += int64(n)
	if err != nil {
		err = fmt.Errorf("%s: nothing written: %w", st.path, plain(err))
	}
	return n, err
}

// copyOf makes the temporary file the bytes of an input instead of what was written to it.
func (st *staged) copyOf(f File) error {
	in, err := os.Open(f.Path)
	if err != nil {
		return fmt.Errorf("%s: %w", f.Path, plain(err))
	}
	defer in.Close()
	_, err = st.file.Seek(0, io.SeekStart)
	if err == nil {
		err = st.file.Truncate(0)
	}
	if err == nil {
		st.size, err = io.Copy(st.file, in)
	}
	if err != nil {
		return fmt.Errorf("%s: nothing written: %w", st.path, plain(err))
	}
	return nil
}

// finish closes the temporary file and gives it the times of its source.
func (s *stager) finish(st *staged) error {
	err := st.file.Close()
	if err == nil && !flushesTogether {
		err = syncFile(st)
	}
	st.file = nil
	if err == nil && st.source != nil {
		err = st.folder.root.Chtimes(st.temp, st.source.ModTime(), st.source.ModTime())
	}
	if err != nil {
		s.drop(st)
		return fmt.Errorf("%s: nothing written: %w", st.path, plain(err))
	}
	return nil
}

// syncFile flushes one file to the disk.
func syncFile(st *staged) error {
	f, err := st.folder.root.OpenFile(st.temp, os.O_RDWR, 0)
	if err != nil {
		return err
	}
	return errors.Join(f.Sync(), f.Close())
}

// sum is the digest of the temporary file.
func (st *staged) sum() (string, error) {
	f, err := st.folder.root.Open(st.temp)
	if err != nil {
		return "", fmt.Errorf("%s: %w", st.path, plain(err))
	}
	defer f.Close()
	return sumOf(f)
}

// flush makes sure that what has been finished is on the disk.
func (s *stager) flush(batch []*staged) error {
	done := map[uint64]bool{}
	for _, st := range batch {
		if device := deviceOf(st.source); !done[device] || st.source == nil {
			done[device] = true
			if err := flushDisk(st.folder.root); err != nil {
				return fmt.Errorf("%s: %w", st.path, plain(err))
			}
		}
		if s.out != nil {
			break // all of them lie below one folder
		}
	}
	return nil
}

// place puts a finished result in its place.
func (s *stager) place(st *staged) error {
	err := st.folder.root.Rename(st.temp, st.name)
	if err != nil {
		s.drop(st)
		return fmt.Errorf("%s: nothing written: %w", st.path, plain(err))
	}
	s.forget(st)
	return nil
}

// drop removes the temporary file of a result that is given up, unless that has happened already.
func (s *stager) drop(st *staged) {
	s.mu.Lock()
	open := s.open[st]
	s.mu.Unlock()
	if !open {
		return
	}
	if st.file != nil {
		st.file.Close()
		st.file = nil
	}
	st.folder.root.Remove(st.temp)
	s.forget(st)
}

func (s *stager) forget(st *staged) {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.open, st)
	if st.folder.users--; st.folder.users == 0 {
		st.folder.root.Close()
		delete(s.folders, st.folder.path)
	}
}

// close removes what was never put in place, when a run ends early.
func (s *stager) close() {
	for st := range s.open {
		s.drop(st)
	}
	if s.out != nil {
		s.out.Close()
	}
}

// sweep removes the temporary files that a run with this token has left behind in the folders of the results.
func (s *stager) sweep(o *Options, files []File, token string) {
	seen := map[string]bool{}
	for _, f := range files {
		dir := filepath.Dir(o.target(f))
		if f.Path == Stdin || seen[dir] {
			continue
		}
		seen[dir] = true
		entries, err := os.ReadDir(dir)
		if err != nil {
			continue // nothing was written there
		}
		for _, e := range entries {
			if strings.HasPrefix(e.Name(), tempPrefix+token+"-") {
				os.Remove(filepath.Join(dir, e.Name()))
			}
		}
	}
}

// target is where the result of a file goes, "" when nothing is written.
func (o *Options) target(f File) string {
	switch {
	case f.Path == Stdin:
		return ""
	case o.InPlace:
		return f.Path
	case o.Out == "":
		return ""
	}
	return filepath.ToSlash(filepath.Join(o.Out, f.Rel))
}
