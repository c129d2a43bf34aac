package batch

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"go.uber.org/goleak"

	"unmix/pipeline"
	"unmix/pipeline/report"
)

func TestMain(m *testing.M) {
	if os.Getenv(victimEnv) != "" {
		victim()
		return
	}
	goleak.VerifyTestMain(m)
}

// smallGlossary is all that the tests translate; everything else stays unresolved.
const smallGlossary = "lang\tterm\tenglish\tpos\nzh\t概述\toverview\tnoun\nzh\t肝\tliver\tnoun\n"

// small makes a pipeline over the small glossary.
func small(t testing.TB, o pipeline.Options) *pipeline.Pipeline {
	t.Helper()
	file := filepath.Join(t.TempDir(), "small.tsv")
	write(t, file, smallGlossary)
	o.Glossaries, o.OnlyGlossaries = []string{file}, true
	p, err := pipeline.New(o)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// write makes a file with its folders.
func write(t testing.TB, path, content string) {
	t.Helper()
	if err := errors.Join(os.MkdirAll(filepath.Dir(path), 0o755), os.WriteFile(path, []byte(content), 0o644)); err != nil {
		t.Fatal(err)
	}
}

// read gives the content of a file.
func read(t testing.TB, path string) string {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// tree gives the content of all files below a folder, hidden ones too.
func tree(t testing.TB, root string) map[string]string {
	t.Helper()
	out := map[string]string{}
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			rel, _ := filepath.Rel(root, path) // it was reached from root
			out[filepath.ToSlash(rel)] = read(t, path)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// same compares two trees.
func same(t *testing.T, what string, got, want map[string]string) {
	t.Helper()
	for name, w := range want {
		if g, ok := got[name]; !ok {
			t.Errorf("%s: %q is missing", what, name)
		} else if g != w {
			t.Errorf("%s: %q is %.300q, want %.300q", what, name, g, w)
		}
	}
	for name := range got {
		if _, ok := want[name]; !ok {
			t.Errorf("%s: %q is too much", what, name)
		}
	}
}

// clean runs over a folder and gives the errors of its files, by path.
func clean(t testing.TB, in string, o Options) (failed map[string]error, reused int) {
	t.Helper()
	files, err := Find([]string{in}, Selection{})
	if err != nil {
		t.Fatal(err)
	}
	failed = map[string]error{}
	err = Clean(context.Background(), files, o, func(r Result) error {
		if r.Err != nil {
			failed[r.File.Path] = errors.Join(failed[r.File.Path], r.Err)
		}
		if r.Reused {
			reused++
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return failed, reused
}

// none wants no file to have failed.
func none(t testing.TB, failed map[string]error, _ int) {
	t.Helper()
	for path, err := range failed {
		t.Errorf("%s: %v", path, err)
	}
}

// records reads a report.
func records(t testing.TB, path string) []report.Record {
	t.Helper()
	var out []report.Record
	err := report.ReadJSONL(path, strings.NewReader(read(t, path)), func(r report.Record) error {
		out = append(out, r)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// verified holds a report against the files.
func verified(t testing.TB, path string) {
	t.Helper()
	var v Verifier
	for _, r := range records(t, path) {
		if err := v.Verify(r); err != nil {
			t.Errorf("verify: %v", err)
		}
	}
	if err := v.Close(); err != nil {
		t.Errorf("verify: %v", err)
	}
}
