package batch

import (
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"unmix/pipeline"
	"unmix/pipeline/report"
)

// TestSortCut ends a run at each step of putting the report in order: the next run finds every record again.
func TestSortCut(t *testing.T) {
	for _, tt := range []struct {
		name string
		cut  func(t *testing.T, j *journal)
	}{
		{"before the report", func(t *testing.T, j *journal) {
			write(t, j.path+sortedSuffix, strings.Repeat("0", 64)+"\n")
		}},
		{"between the report and its state file", func(t *testing.T, j *journal) {
			if err := j.sortReport(); err != nil {
				t.Fatal(err)
			}
		}},
		{"after both", func(t *testing.T, j *journal) {
			if err := j.sort(); err != nil {
				t.Fatal(err)
			}
		}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			dir := t.TempDir()
			in := filepath.ToSlash(filepath.Join(dir, "in"))
			want := []string{in + "/a.txt", in + "/b.txt", in + "/c.txt"}
			for i, file := range want {
				write(t, file, strings.Repeat("The 概述 of it. ", i+1))
			}
			o := Options{Pipeline: small(t, pipeline.Options{}), InPlace: true, Report: filepath.Join(dir, "r.jsonl"), Resume: true}
			none(t, first(clean(t, in, o)), 0)
			j, err := openJournal(&o, header{})
			if err != nil {
				t.Fatal(err)
			}
			for _, file := range slices.Backward(want) {
				j.keep(j.old[file])
			}
			tt.cut(t, j)
			if err := errors.Join(j.report.Close(), j.state.Close()); err != nil {
				t.Fatal(err)
			}

			if j, err = openJournal(&o, header{}); err != nil {
				t.Fatal(err)
			}
			for _, file := range want {
				e, _, ok := j.earlier(file)
				var got []string
				err := report.ReadJSONL(o.Report, j.records(e), func(r report.Record) error {
					got = append(got, r.Input)
					return nil
				})
				if !ok || err != nil || !slices.Equal(got, []string{file}) {
					t.Errorf("%s: records of %q, %v", file, got, err)
				}
			}
			if err := errors.Join(j.report.Close(), j.state.Close()); err != nil {
				t.Fatal(err)
			}
			none(t, first(clean(t, in, o)), 0)
			verified(t, o.Report)
			if _, err := os.Stat(o.Report + sortedSuffix); err == nil {
				t.Error("the state file of the sorting is left")
			}
		})
	}
}
