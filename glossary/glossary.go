package glossary

import (
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
)

//go:embed data
var data embed.FS

// A Glossary is a list of entries in the order of their right of way: the user's files as they were named, then the
// built-in ones. It does not change once made, and is safe for concurrent use.
type Glossary struct {
	entries map[string][]*Entry // by language, in order
	exact   func() map[key][]*Entry

	digest sync.Once
	sum    string
}

// builtin reads the embedded files once.
var builtin = sync.OnceValues(readBuiltin)

func readBuiltin() ([]*Entry, error) {
	type part struct {
		entries []*Entry
		err     error
	}
	var parts []*part
	var all sync.WaitGroup
	err := eachBuiltin(func(file string, text func() (string, error)) error {
		p := &part{}
		parts = append(parts, p)
		// A test holds the built-in files to what Read checks beyond parsing.
		all.Go(func() {
			src, err := text()
			if p.err = err; err == nil {
				p.entries, p.err = parse(file, src)
			}
		})
		return nil
	})
	all.Wait()
	n := 0
	for _, p := range parts {
		n += len(p.entries)
	}
	entries := make([]*Entry, 0, n)
	for _, p := range parts {
		entries, err = append(entries, p.entries...), errors.Join(err, p.err)
	}
	return entries, err
}

// eachBuiltin yields the built-in files in the order of their names, each with the way to its text.
func eachBuiltin(yield func(file string, text func() (string, error)) error) error {
	return fs.WalkDir(data, "data", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(path, ".tsv") {
			return err
		}
		return yield(strings.TrimPrefix(path, "data/"), func() (string, error) { return readBuiltinFile(path) })
	})
}

// readBuiltinFile reads an embedded file. ReadFile would copy it twice on its way to a string.
func readBuiltinFile(path string) (string, error) {
	f, err := data.Open(path)
	if err != nil {
		return "", err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return "", err
	}
	var b strings.Builder
	b.Grow(int(info.Size()))
	_, err = io.Copy(&b, f)
	return b.String(), err
}

// Builtin returns the entries of the built-in files, in the order of the files' names. They are shared: do not change them.
func Builtin() ([]*Entry, error) { return builtin() }

// Load makes the glossary of the user's files, first to last, before the built-in ones. only leaves the built-in
// ones out.
func Load(files []string, only bool) (*Glossary, error) {
	var layers [][]*Entry
	for _, file := range files {
		entries, err := readFile(file)
		if err != nil {
			return nil, err
		}
		layers = append(layers, entries)
	}
	if !only {
		entries, err := Builtin()
		if err != nil {
			return nil, err
		}
		layers = append(layers, entries)
	}
	return New(layers...), nil
}

// readFile reads one of the user's files.
func readFile(file string) ([]*Entry, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, fmt.Errorf("glossary: %w", err)
	}
	defer f.Close()
	return Read(filepath.ToSlash(file), f)
}

// New makes a glossary of layers of entries, those with the right of way first.
func New(layers ...[]*Entry) *Glossary {
	g := &Glossary{entries: map[string][]*Entry{}}
	// Only look-ups by a whole term need the index; cleaning does without it.
	g.exact = sync.OnceValue(g.index)
	for i, layer := range layers {
		for len(layer) > 0 {
			n := sameLang(layer)
			g.entries[layer[0].Lang] = appendInLayer(g.entries[layer[0].Lang], layer[:n], i)
			layer = layer[n:]
		}
	}
	return g
}

// sameLang counts the entries at the beginning of a list that are of one language.
func sameLang(entries []*Entry) int {
	n := 1
	for n < len(entries) && entries[n].Lang == entries[0].Lang {
		n++
	}
	return n
}

// appendInLayer appends entries, copies of those that another layer holds as well.
func appendInLayer(list, entries []*Entry, layer int) []*Entry {
	list = slices.Grow(list, len(entries))
	for _, e := range entries {
		if e.Layer != layer {
			c := *e
			c.Layer = layer
			e = &c
		}
		list = append(list, e)
	}
	return list
}

// A key is what a term is looked up by.
type key struct{ lang, term string }

// index makes the map from folded terms to entries.
func (g *Glossary) index() map[key][]*Entry {
	exact := map[key][]*Entry{}
	for lang, entries := range g.entries {
		for _, e := range entries {
			k := key{lang, Fold(e.Term)}
			exact[k] = append(exact[k], e)
		}
	}
	return exact
}

// Entries returns the entries of one language in their order. The slice is shared: do not change it.
func (g *Glossary) Entries(lang string) []*Entry { return g.entries[lang] }

// Find returns the entries whose term is this one, whatever its case, apostrophes or Unicode form.
func (g *Glossary) Find(lang, term string) []*Entry { return g.exact()[key{lang, Fold(term)}] }

// Digest names the content of the glossary: two glossaries with the same digest translate alike.
func (g *Glossary) Digest() string {
	g.digest.Do(func() {
		h := sha256.New()
		b := make([]byte, 0, 1<<15)
		for _, lang := range slices.Sorted(maps.Keys(g.entries)) {
			for _, e := range g.entries[lang] {
				for _, field := range []string{lang, e.Term, e.POS, e.Forms, string(e.Status)} {
					b = append(append(b, field...), '\t')
				}
				for _, w := range e.English {
					b = append(append(b, w...), '|')
				}
				b = append(b, '\n')
				if len(b) > cap(b)/2 {
					h.Write(b)
					b = b[:0]
				}
			}
		}
		h.Write(b)
		g.sum = hex.EncodeToString(h.Sum(nil)[:8])
	})
	return g.sum
}

// BuiltinSources returns the built-in files as they stand.
func BuiltinSources() ([]Source, error) {
	var out []Source
	err := eachBuiltin(func(file string, text func() (string, error)) error {
		src, err := text()
		out = append(out, Source{file, src, true})
		return err
	})
	return out, err
}

// Domains lists the domains of the built-in files in their order.
func Domains() ([]string, error) {
	var out []string
	err := eachBuiltin(func(file string, _ func() (string, error)) error {
		domain := strings.TrimSuffix(file[strings.IndexByte(file, '/')+1:], ".tsv")
		if !slices.Contains(out, domain) {
			out = append(out, domain)
		}
		return nil
	})
	slices.Sort(out)
	return out, err
}
