// Package batch takes many files through the pipeline: it finds them, works on several at once, hands the results on in
// the order of the files, and writes them so that a crash, an interruption or a full disk damages nothing.
//
// One broken file fails alone. Order and bytes of the results do not depend on the number of workers. Memory is bounded by
// the largest documents that are worked on at once; of a file of records only the records at hand are in memory. A result
// is never written outside the output folder. The package prints nothing.
package batch

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/bmatcuk/doublestar/v4"
)

// Stdin is the path that stands for standard input and standard output.
const Stdin = "-"

// A File is one input of a run.
type File struct {
	// Path is the path as it was reached, with forward slashes.
	Path string
	// Rel is the path below the folder that was named, or the name of a file that was named itself: where the output
	// goes under the output folder.
	Rel string
}

// A Selection chooses among the files that a folder or glob gives. Files that are named themselves are always taken. The
// zero value takes everything but hidden files.
type Selection struct {
	// Include takes only the paths below the folder that match one of these globs, Exclude leaves matching ones out.
	Include, Exclude []string
	// GitIgnore leaves out what the .gitignore files of the folder leave out.
	GitIgnore bool
	// Own are the files that the run reads or writes for itself, such as its report and glossaries. They are no documents.
	Own []string
}

// Find lists the files that the arguments name: a file, a folder (walked; hidden files and folders skipped), a glob, or
// "-" for standard input. Files come in the order of the arguments and, within one, of their names; a file that two
// arguments reach comes once. A symbolic link in a folder is followed to a file in the same folder only. What cannot be
// read is in the error, joined, and the rest is still returned.
func Find(args []string, s Selection) ([]File, error) {
	var (
		files []File
		errs  []error
		seen  = map[string]bool{}
	)
	for _, pattern := range slices.Concat(s.Include, s.Exclude) {
		if !doublestar.ValidatePattern(pattern) {
			return nil, fmt.Errorf("%s: not a glob", pattern)
		}
	}
	for _, arg := range args {
		found, err := s.find(arg)
		if err != nil {
			errs = append(errs, err)
		}
		for _, f := range found {
			if key := filepath.Clean(f.Path); !seen[key] {
				seen[key] = true
				files = append(files, f)
			}
		}
	}
	return files, errors.Join(errs...)
}

// find lists the files of one argument.
func (s Selection) find(arg string) ([]File, error) {
	if arg == Stdin {
		return []File{{Path: Stdin, Rel: Stdin}}, nil
	}
	info, err := os.Stat(arg)
	switch {
	case err == nil && info.IsDir():
		return s.walk(arg)
	case err == nil && info.Mode().IsRegular():
		return []File{{Path: filepath.ToSlash(arg), Rel: filepath.Base(arg)}}, nil
	case err == nil:
		return nil, fmt.Errorf("%s: neither a file nor a folder", arg)
	case strings.ContainsAny(arg, "*?[{"):
		return s.glob(arg)
	}
	return nil, fmt.Errorf("%s: %w", arg, plain(err))
}

// walk lists the files of a folder in the order of their paths.
func (s Selection) walk(root string) ([]File, error) {
	var (
		files   []File
		errs    []error
		ignored ignores
	)
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			errs = append(errs, fmt.Errorf("%s: %w", path, plain(err)))
			return nil
		}
		rel, err := filepath.Rel(root, path)
		if err != nil {
			return err
		}
		rel = filepath.ToSlash(rel)
		if path != root && (strings.HasPrefix(d.Name(), ".") || s.GitIgnore && ignored.match(rel, d.IsDir()) || d.IsDir() && matches(s.Exclude, rel)) {
			if d.IsDir() {
				return filepath.SkipDir
			}
			return nil
		}
		if d.IsDir() && s.GitIgnore {
			errs = append(errs, ignored.read(path, rel))
		}
		if (d.Type().IsRegular() || linksInside(root, path, d)) && s.takes(path, rel) {
			files = append(files, File{Path: filepath.ToSlash(path), Rel: rel})
		}
		return nil
	})
	slices.SortFunc(files, func(a, b File) int { return cmp.Compare(a.Path, b.Path) })
	return files, errors.Join(append(errs, err)...)
}

// takes reports whether a file is wanted whose path below the folder is rel.
func (s Selection) takes(path, rel string) bool {
	return (len(s.Include) == 0 || matches(s.Include, rel)) && !matches(s.Exclude, rel) &&
		!slices.ContainsFunc(s.Own, func(own string) bool { return samePath(path, own) })
}

// matches reports whether one of the globs matches a path or, when the glob has no slash, its last name.
func matches(globs []string, rel string) bool {
	return slices.ContainsFunc(globs, func(g string) bool {
		name := rel
		if !strings.Contains(g, "/") {
			name = rel[strings.LastIndexByte(rel, '/')+1:]
		}
		ok, err := doublestar.Match(strings.TrimSuffix(g, "/"), name)
		return err == nil && ok
	})
}

// linksInside reports whether an entry of a folder is a symbolic link to a file in the same folder.
func linksInside(root, path string, d fs.DirEntry) bool {
	if d.Type()&fs.ModeSymlink == 0 {
		return false
	}
	info, err := os.Stat(path)
	if err != nil || !info.Mode().IsRegular() {
		return false
	}
	_, inside := below(root, path)
	return inside
}

// glob lists the files that match a pattern; ** stands for any number of folders. Hidden files are taken only where the
// pattern names the dot.
func (s Selection) glob(pattern string) ([]File, error) {
	base, rest := doublestar.SplitPattern(filepath.ToSlash(pattern))
	paths, err := doublestar.FilepathGlob(pattern, doublestar.WithFilesOnly(), doublestar.WithNoFollow())
	if err != nil {
		return nil, fmt.Errorf("%s: %w", pattern, err)
	}
	var files []File
	hidden := strings.HasPrefix(rest, ".") || strings.Contains(rest, "/.")
	for _, p := range paths {
		rel, err := filepath.Rel(base, p)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", p, err)
		}
		rel = filepath.ToSlash(rel)
		if s.takes(p, rel) && (hidden || !strings.HasPrefix(rel, ".") && !strings.Contains(rel, "/.")) {
			files = append(files, File{Path: filepath.ToSlash(p), Rel: rel})
		}
	}
	if len(files) == 0 {
		return nil, fmt.Errorf("%s: no file matches", pattern)
	}
	slices.SortFunc(files, func(a, b File) int { return cmp.Compare(a.Path, b.Path) })
	return files, nil
}

// plain strips the operation and path from a file error: the caller names the file itself.
func plain(err error) error {
	var p *fs.PathError
	if errors.As(err, &p) {
		return p.Err
	}
	var l *os.LinkError
	if errors.As(err, &l) {
		return l.Err
	}
	return err
}
