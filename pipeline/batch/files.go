// Package batch takes many files through one piece of work: it finds them, runs the work on several at once, hands the
// results on in the order of the files, and writes files so that a crash or a full disk damages nothing.
//
// One broken file fails alone. Order and bytes of the results do not depend on the number of workers. The package
// prints nothing.
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

// Find lists the files that the arguments name: a file, a folder (walked; hidden files and folders skipped), a glob, or
// "-" for standard input. Files come in the order of the arguments and, within one, of their names; a file that two
// arguments reach comes once. What cannot be read is in the error, joined, and the rest is still returned.
func Find(args []string) ([]File, error) {
	var (
		files []File
		errs  []error
		seen  = map[string]bool{}
	)
	for _, arg := range args {
		found, err := find(arg)
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
func find(arg string) ([]File, error) {
	if arg == Stdin {
		return []File{{Path: Stdin, Rel: Stdin}}, nil
	}
	info, err := os.Stat(arg)
	switch {
	case err == nil && info.IsDir():
		return walk(arg)
	case err == nil:
		return []File{{Path: filepath.ToSlash(arg), Rel: filepath.Base(arg)}}, nil
	case strings.ContainsAny(arg, "*?[{"):
		return glob(arg)
	}
	return nil, fmt.Errorf("%s: %w", arg, plain(err))
}

// walk lists the files of a folder in the order of their paths.
func walk(root string) ([]File, error) {
	var (
		files []File
		errs  []error
	)
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			errs = append(errs, fmt.Errorf("%s: %w", path, plain(err)))
			return nil
		}
		if path != root && strings.HasPrefix(d.Name(), ".") {
			if d.IsDir() {
				return filepath.SkipDir
			}
			return nil
		}
		if d.Type().IsRegular() {
			rel, err := filepath.Rel(root, path)
			if err != nil {
				return err
			}
			files = append(files, File{Path: filepath.ToSlash(path), Rel: filepath.ToSlash(rel)})
		}
		return nil
	})
	slices.SortFunc(files, func(a, b File) int { return cmp.Compare(a.Path, b.Path) })
	return files, errors.Join(append(errs, err)...)
}

// glob lists the files that match a pattern; ** stands for any number of folders.
func glob(pattern string) ([]File, error) {
	base, _ := doublestar.SplitPattern(filepath.ToSlash(pattern))
	paths, err := doublestar.FilepathGlob(pattern, doublestar.WithFilesOnly())
	if err != nil {
		return nil, fmt.Errorf("%s: %w", pattern, err)
	}
	if len(paths) == 0 {
		return nil, fmt.Errorf("%s: no file matches", pattern)
	}
	slices.Sort(paths)
	files := make([]File, len(paths))
	for i, p := range paths {
		rel, err := filepath.Rel(base, p)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", p, err)
		}
		files[i] = File{Path: filepath.ToSlash(p), Rel: filepath.ToSlash(rel)}
	}
	return files, nil
}

// plain strips the operation and path from a file error: the caller names the file itself.
func plain(err error) error {
	var p *fs.PathError
	if errors.As(err, &p) {
		return p.Err
	}
	return err
}
