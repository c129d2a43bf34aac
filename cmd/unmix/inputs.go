package main

import (
	"fmt"
	"math"
	"runtime"
	"runtime/debug"
	"strconv"
	"strings"

	"github.com/spf13/pflag"

	"unmix/pipeline"
	"unmix/pipeline/batch"
	"unmix/pipeline/format"
)

// inputs are the flags that say what is read and how, the same for every command that reads documents.
type inputs struct {
	pipeline.Options
	batch.Selection
	format formatName
	prose  format.Options
	jobs   int
}

// addInputFlags adds the flags of the inputs and of the pipeline.
func addInputFlags(f *pflag.FlagSet, in *inputs) { addInputFlagsAs(f, in, "format") }

// addInputFlagsAs is addInputFlags for commands in which --format means something else.
func addInputFlagsAs(f *pflag.FlagSet, in *inputs, formatFlag string) {
	addPipelineFlags(f, &in.Options)
	f.Var(&in.format, formatFlag, "take every file for `FORMAT`: "+strings.Join(format.Names(), ", ")+" (default: by name and content)")
	f.StringArrayVar(&in.prose.Fields, "field", nil, "a JSON field `PATH` that holds prose, such as text or section.title (may be repeated; default text)")
	f.StringArrayVar(&in.prose.Columns, "column", nil, "a CSV column, by `NAME` or number, that holds prose (may be repeated; default text)")
	f.BoolVar(&in.prose.Declared, "declared", false, "in HTML, also clean elements whose lang attribute is not English, and correct it")
	f.StringArrayVar(&in.Include, "include", nil, "in folders, read only files that match `GLOB` (may be repeated)")
	f.StringArrayVar(&in.Exclude, "exclude", nil, "in folders, leave out what matches `GLOB` (may be repeated)")
	f.BoolVar(&in.GitIgnore, "gitignore", false, "in folders, leave out what .gitignore leaves out")
	f.IntVar(&in.jobs, "jobs", 0, "work on `N` documents at once and keep to as many processors (default: all of them)")
}

// addPipelineFlags adds the flags that choose how a document is processed.
func addPipelineFlags(f *pflag.FlagSet, o *pipeline.Options) {
	f.StringArrayVar(&o.Glossaries, "glossary", nil, "a glossary `FILE` of your own, before the built-in one (may be repeated)")
	f.BoolVar(&o.OnlyGlossaries, "only-glossary", false, "leave the built-in glossary out")
	f.Var((*confidence)(&o.MinConfidence), "min-confidence", "leave what is less certain than `X` (0 to 1) unresolved")
}

// open makes the pipeline and the options of a run.
func (in *inputs) open(s streams) (batch.Options, error) {
	if in.jobs > 0 {
		// Who asks for fewer jobs wants the other processors for something else: reading ahead, writing and collecting garbage keep off them too.
		runtime.GOMAXPROCS(min(in.jobs, runtime.GOMAXPROCS(0)))
	}
	collecting := debug.SetGCPercent(-1) // all of the glossary stays
	p, err := pipeline.New(in.Options)
	debug.SetGCPercent(collecting)
	if err != nil {
		return batch.Options{}, err
	}
	return batch.Options{Pipeline: p, Stdin: s.in, Stdout: s.out, Format: string(in.format), Prose: in.prose, Jobs: in.jobs}, nil
}

// find lists the files that the arguments name. What cannot be read is printed, and failed is set. That nothing is there to
// read is said too, for a silent run looks like a clean one.
func (in *inputs) find(s streams, args []string) (files []batch.File, failed bool) {
	in.Own = append(append(in.Own, configFile), in.Glossaries...)
	files, err := batch.Find(args, in.Selection)
	if err != nil {
		s.complain(err)
	} else if len(files) == 0 {
		s.complain(fmt.Errorf("no files to read in %s", strings.Join(args, ", ")))
	}
	return files, err != nil
}

// A confidence is a threshold between 0 and 1. Zero means that everything passes, which the pipeline calls
// [pipeline.AnyConfidence]: its own zero is the default.
type confidence float64

// Set reads the threshold.
func (c *confidence) Set(s string) error {
	x, err := strconv.ParseFloat(s, 64)
	if err != nil || math.IsNaN(x) || x < 0 || x > 1 {
		return fmt.Errorf("give a number from 0 to 1")
	}
	if x == 0 {
		x = pipeline.AnyConfidence
	}
	*c = confidence(x)
	return nil
}

// String writes the threshold as it was given, nothing for the default.
func (c *confidence) String() string {
	switch *c {
	case 0:
		return ""
	case pipeline.AnyConfidence:
		return "0"
	}
	return strconv.FormatFloat(float64(*c), 'g', -1, 64)
}

// Type names the kind of value in the help text.
func (c *confidence) Type() string { return "X" }

// A formatName is the name of a format of documents; nothing leaves it to the name and content of each file.
type formatName string

// Set takes the name of a format.
func (n *formatName) Set(s string) error {
	if _, ok := format.Named(s); !ok && s != "" {
		return fmt.Errorf("give one of %s", strings.Join(format.Names(), ", "))
	}
	*n = formatName(s)
	return nil
}

// String gives the name.
func (n *formatName) String() string { return string(*n) }

// Type names the kind of value in the help text.
func (n *formatName) Type() string { return "FORMAT" }
