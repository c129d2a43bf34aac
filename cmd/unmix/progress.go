package main

import (
	"encoding/json"
	"io"
	"time"

	"github.com/vbauerster/mpb/v8"
	"github.com/vbauerster/mpb/v8/decor"
)

// A progress shows how far a run has got: a bar for people, lines of JSON for machines, or nothing.
type progress struct {
	bar   *mpb.Bar
	pool  *mpb.Progress
	lines *json.Encoder
	state progressLine
	start time.Time
	shown time.Time
}

// A progressLine is one line for machines.
type progressLine struct {
	Done    int     `json:"done"`
	Total   int     `json:"total"`
	Bytes   int64   `json:"bytes"`
	Failed  int     `json:"failed"`
	Seconds float64 `json:"seconds"`
}

// manyFiles is the number of files from which a bar is worth showing.
const manyFiles = 20

// newProgress begins to show the way of a run over total files.
func newProgress(s streams, machine bool, total int) *progress {
	p := &progress{start: time.Now(), state: progressLine{Total: total}}
	switch {
	case machine:
		p.lines = json.NewEncoder(s.err)
	case total >= manyFiles && terminal(s.err):
		p.pool = mpb.New(mpb.WithOutput(s.err), mpb.WithWidth(40))
		p.bar = p.pool.AddBar(int64(total),
			mpb.BarRemoveOnComplete(),
			mpb.PrependDecorators(decor.CountersNoUnit("%d / %d")),
			mpb.AppendDecorators(decor.Percentage(), decor.AverageSpeed(0, "  %.0f/s"), decor.Name("  "), decor.AverageETA(decor.ET_STYLE_GO), decor.Name(" left")))
	}
	return p
}

// step counts what a result covers.
func (p *progress) step(bytes int64, last, failed bool) {
	p.state.Bytes += bytes
	if last {
		p.state.Done++
	}
	if failed {
		p.state.Failed++
	}
	if p.bar != nil && last {
		p.bar.Increment()
	}
	if p.lines != nil && time.Since(p.shown) > time.Second {
		p.line()
	}
}

// line writes the state for machines.
func (p *progress) line() {
	p.shown = time.Now()
	p.state.Seconds = p.shown.Sub(p.start).Seconds()
	p.lines.Encode(p.state) // a closed standard error stops nothing
}

// print writes a message above the bar.
func (p *progress) print(w io.Writer, write func(io.Writer)) {
	if p.pool != nil {
		w = p.pool
	}
	write(w)
}

// close ends the bar, or writes the last line.
func (p *progress) close() {
	if p.bar != nil {
		p.bar.Abort(true)
		p.pool.Wait()
	}
	if p.lines != nil {
		p.line()
	}
}
