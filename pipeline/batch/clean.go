package batch

import (
	"bytes"
	"fmt"
	"io"
	"os"

	"unmix/pipeline"
	"unmix/pipeline/report"
)

// A Cleaned is one document after the pipeline: what goes to the output, and the record of it.
type Cleaned struct {
	Record report.Record
	Output []byte
	// Input is the document as it was read.
	Input []byte
}

// A Cleaner takes files through a pipeline.
type Cleaner struct {
	Pipeline *pipeline.Pipeline
	// Stdin is read for the path "-".
	Stdin io.Reader
}

// Clean reads one file and cleans it. Nothing is written. The error names the file and the remedy.
func (c *Cleaner) Clean(f File) (Cleaned, error) {
	src, err := c.read(f)
	if err != nil {
		return Cleaned{}, err
	}
	if at := bytes.IndexByte(src, 0); at >= 0 {
		return Cleaned{}, fmt.Errorf("%s: binary file (NUL at byte %d): give text files only", f.Path, at)
	}
	d, err := c.Pipeline.Process(f.Path, string(src))
	if err != nil {
		return Cleaned{}, err
	}
	r := report.New(d)
	r.Unmix, r.Glossary = pipeline.Version, c.Pipeline.Glossary().Digest()
	return Cleaned{Record: r, Output: []byte(d.Output()), Input: src}, nil
}

func (c *Cleaner) read(f File) ([]byte, error) {
	if f.Path == Stdin {
		b, err := io.ReadAll(c.Stdin)
		if err != nil {
			return nil, fmt.Errorf("standard input: %w", err)
		}
		return b, nil
	}
	b, err := os.ReadFile(f.Path)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", f.Path, plain(err))
	}
	return b, nil
}
