package batch

import (
	"context"
	"encoding/json"
	"fmt"
	"os"

	"unmix/pipeline"
)

// victimEnv makes the test program a run that is killed: it holds the arguments of the run.
const victimEnv = "UNMIX_TEST_VICTIM"

// A victimRun is what the killed program does.
type victimRun struct {
	In, Out, Report, Glossary string
	InPlace, Resume           bool
}

// victim is the program that is killed.
func victim() {
	var v victimRun
	err := json.Unmarshal([]byte(os.Getenv(victimEnv)), &v)
	if err == nil {
		err = v.run()
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
}

func (v victimRun) run() error {
	p, err := pipeline.New(pipeline.Options{Glossaries: []string{v.Glossary}, OnlyGlossaries: true})
	if err != nil {
		return err
	}
	files, err := Find([]string{v.In}, Selection{})
	if err != nil {
		return err
	}
	return Clean(context.Background(), files, Options{Pipeline: p, Out: v.Out, InPlace: v.InPlace, Report: v.Report, Resume: v.Resume},
		func(r Result) error { return r.Err })
}
