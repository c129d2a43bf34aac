package batch

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"

	"github.com/bmatcuk/doublestar/v4"
)

// ignores are the rules of the .gitignore files of a folder, the outer ones first. The last rule that matches decides.
type ignores []ignore

// An ignore is one line of a .gitignore file.
type ignore struct {
	glob    string // relative to the walked folder
	folders bool   // it holds for folders only
	keep    bool   // it takes back an earlier rule
}

// read adds the rules of the .gitignore file of one folder, if it has one. rel is the folder's path below the walked one.
func (g *ignores) read(dir, rel string) error {
	b, err := os.ReadFile(filepath.Join(dir, ".gitignore"))
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("%s: %w", filepath.Join(dir, ".gitignore"), plain(err))
	}
	for line := range strings.Lines(string(b)) {
		line = strings.TrimRight(line, " \t\r\n")
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		var i ignore
		line, i.keep = strings.CutPrefix(line, "!")
		line, i.folders = strings.CutSuffix(line, "/")
		line = strings.TrimPrefix(line, `\`)
		anchored := strings.Contains(line, "/")
		line = strings.TrimPrefix(line, "/")
		if !anchored {
			line = "**/" + line
		}
		i.glob = path.Join(rel, line)
		*g = append(*g, i)
	}
	return nil
}

// match reports whether a path below the walked folder is left out.
func (g ignores) match(rel string, folder bool) bool {
	out := false
	for _, i := range g {
		if i.folders && !folder {
			continue
		}
		if ok, err := doublestar.Match(i.glob, rel); err == nil && ok {
			out = !i.keep
		}
	}
	return out
}
