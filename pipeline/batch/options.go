package batch

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"unmix/pipeline"
	"unmix/pipeline/format"
	"unmix/pipeline/report"
)

// Options say what a run reads and where its results go. Only Pipeline must be set: nothing is written then.
type Options struct {
	// Pipeline makes the English.
	Pipeline *pipeline.Pipeline
	// Stdin is read for the path "-", and Stdout gets the result.
	Stdin  io.Reader
	Stdout io.Writer

	// Format is the format of all files; "" tells it by name and content. Prose says what is read in it.
	Format string
	Prose  format.Options
	// Track writes changes of DOCX files as tracked changes.
	Track bool
	// KeepEncoding writes files back in the encoding that they had, not in UTF-8.
	KeepEncoding bool

	// Out is the folder for the results, and InPlace puts them over the inputs. With neither nothing is written.
	Out     string
	InPlace bool
	// Report is the file for the record of the run; "" for none. Beside it, with ".state" behind its name, the run
	// keeps what a later one needs to go on from it.
	Report string
	// Resume goes on from the report of an earlier run: what has not changed since is not done again.
	Resume bool

	// Jobs is the number of documents that are worked on at once, 0 for one for each processor.
	Jobs int
	// Texts hands the texts of the documents out with their records, for those who show them. Offsets of records are
	// those of the decoded text then.
	Texts bool
}

// A Cleaned is one document after the pipeline.
type Cleaned struct {
	// Record says what was changed.
	Record report.Record
	// Input is the document that the record's offsets point into, Output what became of it. Both are nil unless
	// [Options.Texts] asks for them.
	Input, Output []byte
}

// A Result is what became of one file, or of the next part of a file of records.
type Result struct {
	File File
	// Cleaned are the documents in the file, in their order.
	Cleaned []Cleaned
	// Err says what could not be done, with the file's name; documents that could be done are in Cleaned all the same.
	Err error
	// Reused is set when the result of an earlier run stands, and Why says why it does not although there is one.
	Reused bool
	Why    string
	// Last is set when the file is finished, and Bytes is how much of it this result covers.
	Last  bool
	Bytes int64
}

// settings names all that decides what is written, but for the glossary.
func (o *Options) settings() string {
	made, decisions := o.Pipeline.Options(), ""
	if made.Decisions != nil {
		decisions = made.Decisions.Digest()
	}
	made.Glossaries, made.Decisions = nil, nil
	sum := sha256.Sum256(fmt.Appendf(nil, "%s\x00%s\x00%q\x00%q\x00%t\x00%t\x00%t\x00%s %+v", decisions, o.Format, o.Prose.Fields, o.Prose.Columns,
		o.Prose.Declared, o.Track, o.KeepEncoding, pipeline.Version, made))
	return hex.EncodeToString(sum[:8])
}

// check refuses runs that would overwrite or lose something.
func (o *Options) check(files []File) error {
	if o.Out != "" && o.InPlace {
		return errors.New("an output folder and changes in place exclude each other: choose one")
	}
	if o.Resume && o.Report == "" {
		return errors.New("resume needs the report of the run that it goes on from: name it with --report")
	}
	if err := o.checkReport(files); err != nil || o.Out == "" {
		return err
	}
	targets := map[string]string{} // where results go, and from which file
	for _, f := range files {
		if f.Path == Stdin {
			continue
		}
		if other, taken := targets[f.Rel]; taken {
			return fmt.Errorf("%s and %s would both be written to %s: clean them into different folders", other, f.Path, filepath.Join(o.Out, f.Rel))
		}
		targets[f.Rel] = f.Path
	}
	if _, err := os.Stat(o.Out); os.IsNotExist(err) {
		return nil // no input lies in a folder that is yet to be made
	}
	folders := map[string]bool{} // whether inputs in them can lie below the output folder
	for _, f := range files {
		if f.Path == Stdin {
			continue
		}
		dir := filepath.Dir(f.Path)
		inside, known := folders[dir]
		if !known {
			_, inside = below(o.Out, dir)
			folders[dir] = inside
		}
		if info, err := os.Lstat(f.Path); !inside && err == nil && info.Mode()&os.ModeSymlink == 0 {
			continue
		}
		rel, ok := below(o.Out, f.Path)
		if from, taken := targets[filepath.ToSlash(rel)]; ok && taken {
			return fmt.Errorf("the result of %s would overwrite the input %s: choose another folder than %s", from, f.Path, o.Out)
		}
	}
	return nil
}

// checkReport refuses a report that would stand in the place of a document.
func (o *Options) checkReport(files []File) error {
	if o.Report == "" {
		return nil
	}
	for _, own := range []string{o.Report, o.Report + stateSuffix} {
		for _, f := range files {
			switch {
			case f.Path == Stdin:
			case samePath(f.Path, own):
				return fmt.Errorf("the report would overwrite the input %s: give it another name", f.Path)
			case o.Out != "" && samePath(o.target(f), own):
				return fmt.Errorf("the report would overwrite the result %s: give it another name", own)
			}
		}
	}
	file, err := os.Open(o.Report)
	if err != nil {
		return nil // it is yet to be made, or opening it fails again where that is said
	}
	defer file.Close()
	head := make([]byte, len(recordStart))
	if info, err := file.Stat(); err != nil || !info.Mode().IsRegular() {
		return nil
	}
	if n, _ := io.ReadFull(file, head); n > 0 && !strings.HasPrefix(recordStart, string(head[:n])) {
		return fmt.Errorf("%s is there already and is no report: give the report another name", o.Report)
	}
	return nil
}

// recordStart begins every record of a report.
const recordStart = `{"input":"`

// samePath reports whether two paths name one file, from the working folder.
func samePath(a, b string) bool {
	if filepath.Base(a) != filepath.Base(b) {
		return false
	}
	absA, errA := filepath.Abs(filepath.FromSlash(a))
	absB, errB := filepath.Abs(filepath.FromSlash(b))
	return errA == nil && errB == nil && absA == absB
}

// below gives the path of a file relative to a folder, when it lies in it. Symbolic links on the way are followed.
func below(folder, file string) (rel string, ok bool) {
	a, errA := resolve(folder)
	b, errB := resolve(file)
	if errA != nil || errB != nil {
		return "", false
	}
	rel, err := filepath.Rel(a, b)
	return rel, err == nil && rel != ".." && !strings.HasPrefix(rel, ".."+string(filepath.Separator))
}

// resolve gives the true path of a file or of one that is yet to be made.
func resolve(path string) (string, error) {
	abs, err := filepath.Abs(path)
	if err != nil {
		return "", err
	}
	for rest := ""; ; {
		real, err := filepath.EvalSymlinks(abs)
		if err == nil {
			return filepath.Join(real, rest), nil
		}
		parent := filepath.Dir(abs)
		if !os.IsNotExist(err) || parent == abs {
			return "", err
		}
		abs, rest = parent, filepath.Join(filepath.Base(abs), rest)
	}
}

// Inside reports whether a folder that results go to lies inside one of the inputs, and which.
func Inside(out string, args []string) (arg string, inside bool) {
	for _, a := range args {
		info, err := os.Stat(a)
		if err != nil || !info.IsDir() {
			continue
		}
		if _, ok := below(a, out); ok {
			return a, true
		}
	}
	return "", false
}
