package main

import (
	"bytes"
	"os"
	"testing"

	"unmix/pipeline"
	"unmix/pipeline/gold"
	"unmix/pipeline/report"
)

// TestReportSize writes the page of the evaluation's development documents: it stays under two megabytes.
func TestReportSize(t *testing.T) {
	const dir = "../../../shared/eval/dev"
	if _, err := os.Stat(dir); err != nil {
		t.Skipf("no evaluation data at %s", dir)
	}
	all, err := gold.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	p, err := pipeline.New(pipeline.Options{})
	if err != nil {
		t.Fatal(err)
	}
	var docs []report.Document
	for _, g := range all {
		d, err := p.Process(g.Name, g.Mixed)
		if err != nil {
			t.Fatal(err)
		}
		docs = append(docs, report.Document{Record: report.New(d), Source: g.Mixed, Readable: true})
	}
	var b bytes.Buffer
	if err := report.WriteHTML(&b, docs); err != nil {
		t.Fatal(err)
	}
	if b.Len() > 2_000_000 {
		t.Errorf("%d bytes for %d documents", b.Len(), len(docs))
	}
	t.Logf("%d bytes for %d documents", b.Len(), len(docs))
}
