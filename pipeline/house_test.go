package pipeline_test

import (
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// house lists, for each package, the packages of this module that it may import. It is the picture of the design: a
// directed graph in which stages never import each other.
var house = map[string][]string{
	"cmd/unmix":                  {"glossary", "glossary/exchange", "pipeline", "pipeline/batch", "pipeline/digits", "pipeline/format", "pipeline/gold", "pipeline/lang", "pipeline/report", "pipeline/review", "pipeline/text", "pipeline/verify"},
	"glossary":                   {},
	"glossary/exchange":          {"glossary"},
	"pipeline":                   {"glossary", "pipeline/fit", "pipeline/identify", "pipeline/split", "pipeline/text", "pipeline/translate", "pipeline/verify"},
	"pipeline/text":              {},
	"pipeline/lang":              {},
	"pipeline/memory":            {},
	"pipeline/digits":            {"pipeline/lang"},
	"pipeline/split":             {"pipeline/lang", "pipeline/text"},
	"pipeline/identify":          {"glossary", "pipeline/lang", "pipeline/memory", "pipeline/text"},
	"pipeline/translate":         {"glossary", "pipeline/lang", "pipeline/memory", "pipeline/text", "pipeline/translate/chinese", "pipeline/translate/english", "pipeline/translate/french"},
	"pipeline/translate/french":  {"glossary", "pipeline/digits", "pipeline/lang", "pipeline/text", "pipeline/translate/english"},
	"pipeline/translate/chinese": {"glossary", "pipeline/digits", "pipeline/lang", "pipeline/text", "pipeline/translate/english"},
	"pipeline/translate/english": {"glossary", "pipeline/lang", "pipeline/text"},
	"pipeline/fit":               {"pipeline/lang", "pipeline/text"},
	"pipeline/verify":            {"pipeline/digits", "pipeline/lang", "pipeline/memory", "pipeline/text"},
	"pipeline/format":            {},
	"pipeline/report":            {"pipeline/text"},
	"pipeline/review":            {"glossary", "pipeline/batch", "pipeline/report", "pipeline/text"},
	"pipeline/batch":             {"glossary", "pipeline", "pipeline/format", "pipeline/report", "pipeline/text"},
	"pipeline/gold":              {"pipeline/lang", "pipeline/text"},
}

// generators are programs that `go generate` runs; they are not part of the program.
var generators = []string{"pipeline/lang/generate", "pipeline/lang/internal"}

func TestImports(t *testing.T) {
	seen := map[string]bool{}
	err := filepath.WalkDir("..", func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && (strings.HasPrefix(d.Name(), ".") && d.Name() != ".." || d.Name() == "testdata") {
			return filepath.SkipDir
		}
		if !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return nil
		}
		rel, err := filepath.Rel("..", filepath.Dir(path))
		if err != nil {
			return err
		}
		pkg := filepath.ToSlash(rel)
		if slices.ContainsFunc(generators, func(g string) bool { return pkg == g || strings.HasPrefix(pkg, g+"/") }) {
			return nil
		}
		allowed, ok := house[pkg]
		if !ok {
			t.Errorf("package %s has no room in the house: add it to the list, or move it", pkg)
			return nil
		}
		seen[pkg] = true
		f, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ImportsOnly)
		if err != nil {
			return err
		}
		for _, i := range f.Imports {
			name := strings.Trim(i.Path.Value, `"`)
			if own, ok := strings.CutPrefix(name, "unmix/"); ok && !slices.Contains(allowed, own) && !strings.HasPrefix(own, "pipeline/lang/internal") {
				t.Errorf("%s imports %s, which the house does not allow", path, name)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	for pkg := range house {
		if !seen[pkg] {
			t.Errorf("package %s is in the list and does not exist", pkg)
		}
	}
}
