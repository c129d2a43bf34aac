// Command generate compiles the embedded tables of package lang. Run it with go generate in pipeline/lang.
//
// The dictionaries come from the Debian packages hunspell-fr-comprehensive (Dicollecte 7.0, MPL-2.0) and hunspell-en-us (SCOWL,
// permissive); the counts from ../shared/eval/english (MedQuAD, CC BY 4.0) and ../shared/eval/tico (TICO-19, CC0); what is
// French only is judged with ../shared/eval/frequency/fr-words.tsv; traditional
// Chinese characters from the OpenCC data inside the module github.com/longbridgeapp/opencc v0.3.13 (Apache-2.0), which "go mod
// download" puts into the module cache: its file is read and its code is not, so unmix does not depend on it. The output
// depends on nothing but these files.
package main

import (
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// options are the paths that generate reads and writes.
type options struct {
	dictionaries, evaluation, glossary, opencc, data string
	verbose                                          bool
}

func main() {
	var o options
	flag.StringVar(&o.dictionaries, "hunspell", "/usr/share/hunspell", "folder with fr.dic, fr.aff, en_US.dic, en_US.aff")
	flag.StringVar(&o.evaluation, "eval", "../../../shared/eval", "folder with english/, tico/ and frequency/")
	flag.StringVar(&o.glossary, "glossary", "../../glossary/data", "folder of the glossary")
	flag.StringVar(&o.opencc, "opencc", moduleFolder("github.com/longbridgeapp/opencc@v0.3.13"), "folder of the OpenCC module")
	flag.StringVar(&o.data, "data", "data", "folder to write to")
	flag.BoolVar(&o.verbose, "v", false, "list the judged words")
	flag.Parse()
	if err := run(o); err != nil {
		fmt.Fprintln(os.Stderr, "generate:", err)
		os.Exit(1)
	}
}

// moduleFolder gives the place of a downloaded module in the module cache.
func moduleFolder(module string) string {
	out, err := exec.Command("go", "env", "GOMODCACHE").Output()
	if err != nil {
		return module
	}
	return filepath.Join(strings.TrimSpace(string(out)), filepath.FromSlash(module))
}

func run(o options) error {
	c := newCorpus()
	texts, err := filepath.Glob(filepath.Join(o.evaluation, "english", "*.txt"))
	if err != nil {
		return err
	}
	bilingual, err := filepath.Glob(filepath.Join(o.evaluation, "tico", "*.tsv"))
	if err != nil {
		return err
	}
	if len(bilingual) > 1 { // the English side is the same in every file
		bilingual = bilingual[:1]
	}
	for _, path := range append(texts, bilingual...) {
		if err := c.read(path); err != nil {
			return err
		}
	}
	if err := c.readFrench(filepath.Join(o.evaluation, "frequency", "fr-words.tsv")); err != nil {
		return err
	}
	if err := writeLexicon(o, c); err != nil {
		return err
	}
	if err := writePairs(o, c); err != nil {
		return err
	}
	return writeChinese(o)
}

func write(o options, name string, data []byte) error {
	if o.verbose {
		fmt.Printf("%s: %d bytes\n", name, len(data))
	}
	return os.WriteFile(filepath.Join(o.data, name), data, 0o644)
}
