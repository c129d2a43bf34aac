package batch

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"unmix/pipeline"
)

// many writes n small documents and a file of records.
func many(t testing.TB, dir string, n int) {
	t.Helper()
	for i := range n {
		write(t, filepath.Join(dir, fmt.Sprintf("%02d/%04d.txt", i%7, i)), strings.Repeat(fmt.Sprintf("The 概述 of liver %d. ", i), 1+i%5))
	}
	var b strings.Builder
	for i := range 2 * n {
		fmt.Fprintf(&b, "{\"n\":%d,\"text\":%q}\n", i, strings.Repeat("The 概述 of it. ", i%6))
	}
	write(t, filepath.Join(dir, "records.jsonl"), b.String())
}

// run starts the run as a program of its own.
func (v victimRun) start(t *testing.T) *exec.Cmd {
	t.Helper()
	args, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), victimEnv+"="+string(args))
	cmd.Stderr = os.Stderr
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	return cmd
}

// TestKill kills a run at random moments and goes on with it, until it gets to its end: outputs and report are those of a
// run that nobody disturbed.
func TestKill(t *testing.T) {
	for _, inPlace := range []bool{false, true} {
		t.Run(fmt.Sprintf("in place %t", inPlace), func(t *testing.T) {
			dir := t.TempDir()
			t.Chdir(dir)
			write(t, "small.tsv", smallGlossary)
			many(t, "in", 150)
			v := victimRun{In: "in", Out: "out", Report: "r.jsonl", Glossary: "small.tsv"}
			if inPlace {
				v.Out, v.InPlace = "", true
			}
			result := func() map[string]string {
				out := tree(t, "in")
				if !inPlace {
					out = tree(t, "out")
				}
				out["r.jsonl"] = read(t, "r.jsonl")
				return out
			}
			originals := tree(t, "in")
			began := time.Now()
			if err := v.start(t).Wait(); err != nil {
				t.Fatal(err)
			}
			took := time.Since(began)
			want := result()

			reset := func() {
				for _, path := range []string{"out", "r.jsonl", "r.jsonl" + stateSuffix} {
					if err := os.RemoveAll(path); err != nil {
						t.Fatal(err)
					}
				}
				for name, content := range originals {
					write(t, filepath.Join("in", name), content)
				}
			}
			for range 5 { // 20 kills
				reset()
				v.Resume = false
				for kills := 0; kills < 4; kills++ {
					cmd := v.start(t)
					timer := time.AfterFunc(time.Duration(rand.Int64N(int64(took))), func() { cmd.Process.Kill() })
					cmd.Wait() // killed, or done before that
					timer.Stop()
					v.Resume = true
				}
				if err := v.start(t).Wait(); err != nil {
					t.Fatal(err)
				}
				same(t, "after kills", result(), want)
				verified(t, "r.jsonl")
			}
		})
	}
}

// TestCancel ends a run early, as Ctrl-C does: what is there is whole, the report tells of it, and the run can go on.
func TestCancel(t *testing.T) {
	t.Chdir(t.TempDir())
	many(t, "in", 60)
	o := Options{Pipeline: small(t, pipeline.Options{}), Out: "want", Report: "want.jsonl"}
	none(t, first(clean(t, "in", o)), 0)
	for _, after := range []int{0, 1, 30, 61} {
		o.Out, o.Report, o.Resume = fmt.Sprintf("out%d", after), "r.jsonl", false
		ctx, cancel := context.WithCancel(context.Background())
		files, err := Find([]string{"in"}, Selection{})
		if err != nil {
			t.Fatal(err)
		}
		seen := 0
		if after == 0 {
			cancel()
		}
		err = Clean(ctx, files, o, func(r Result) error {
			if seen++; seen == after {
				cancel()
			}
			return r.Err
		})
		cancel()
		if after < 61 && !errors.Is(err, context.Canceled) {
			t.Errorf("after %d: error %v", after, err)
		}
		verified(t, o.Report)
		if got := len(records(t, o.Report)); got < min(after, 60) {
			t.Errorf("after %d results the report has %d records", after, got)
		}
		for name := range tree(t, o.Out) {
			if strings.Contains(name, tempPrefix) {
				t.Errorf("after %d: %s is left", after, name)
			}
		}
		o.Resume = true
		none(t, first(clean(t, "in", o)), 0)
		same(t, "resumed", tree(t, o.Out), tree(t, "want"))
	}
}

func first(failed map[string]error, _ int) map[string]error { return failed }

// TestJobs holds a run to the same bytes with any number of jobs.
func TestJobs(t *testing.T) {
	t.Chdir(t.TempDir())
	many(t, "in", 60)
	p := small(t, pipeline.Options{})
	var want map[string]string
	for _, jobs := range []int{1, 2, 9} {
		o := Options{Pipeline: p, Jobs: jobs, Out: "out", Report: "r.jsonl"}
		none(t, first(clean(t, "in", o)), 0)
		got := tree(t, "out")
		got["r.jsonl"] = read(t, "r.jsonl")
		if want == nil {
			want = got
		}
		same(t, fmt.Sprint(jobs, " jobs"), got, want)
	}
}

// TestBadFiles runs over a folder full of trouble: each file fails alone or comes out clean.
func TestBadFiles(t *testing.T) {
	t.Chdir(t.TempDir())
	long := strings.Repeat("The 概述 of it, and so on. ", 1<<10)
	files := map[string]struct{ src, fails string }{
		"good.txt":             {"The 概述 of it.", ""},
		"empty.txt":            {"", ""},
		"empty.jsonl":          {"", ""},
		"line\nbreak.txt":      {"The 概述 of it.", ""},
		"with#sign.txt":        {"The 概述 of it.", ""},
		"long.txt":             {long, ""},
		"long.jsonl":           {`{"text":"` + long + `"}`, ""},
		"nul.txt":              {strings.Repeat("\x00", 100_000), "NUL at byte 0"},
		"broken.txt":           {"Café, hépatique \xff", "invalid UTF-8 at byte 18"},
		"broken.jsonl":         {"{\"text\":\"The 概述.\"}\n{\"text\":\"\xff\"}\n{\"text\": oh\n{\"text\":\"概述\"}\n", "broken.jsonl#2: invalid UTF-8 at byte 9"},
		"fieldless.jsonl":      {"{\"body\":\"概述\"}\n", "name one of body with --field"},
		"deep.json":            {strings.Repeat("[", 100_000), "broken JSON"},
		"deep.jsonl":           {strings.Repeat(`{"a":`, 100_000) + "\n", "broken JSON"},
		"broken.csv":           {"text\n\"概述", "never closes"},
		"broken.docx":          {"PK\x03\x04 oh", "broken zip file"},
		"broken.txt.gz":        {"\x1f\x8b\x08\x00 oh", "broken gzip file"},
		"broken.xlf":           {"<xliff><a></xliff", "broken XML"},
		"sub/invalid\xff.html": {"<p>The 概述</p>", "the name is not UTF-8"},
	}
	for name, f := range files {
		write(t, filepath.Join("in", name), f.src)
	}
	o := Options{Pipeline: small(t, pipeline.Options{}), Out: "out", Report: "r.jsonl"}
	failed, _ := clean(t, "in", o)
	for name, f := range files {
		err := failed["in/"+name]
		if f.fails == "" && err != nil || f.fails != "" && (err == nil || !strings.Contains(err.Error(), f.fails)) {
			t.Errorf("%q: error %v, want %q", name, err, f.fails)
		}
		if f.fails == "" {
			got := read(t, filepath.Join("out", name))
			if want := strings.ReplaceAll(f.src, "概述", "overview"); got != want {
				t.Errorf("%q is %.100q", name, got)
			}
		}
	}
	if got := read(t, "out/broken.jsonl"); got != "{\"text\":\"The overview.\"}\n{\"text\":\"\xff\"}\n{\"text\": oh\n{\"text\":\"overview\"}\n" && !strings.HasPrefix(got, "{\"text\":\"The overview.\"}\n{\"text\":\"\xff\"}\n{\"text\": oh\n") {
		t.Errorf("broken.jsonl is %q", got)
	}
	verified(t, o.Report)
}

// TestGone takes a file away, and makes one grow, between the walk and the reading.
func TestGone(t *testing.T) {
	t.Chdir(t.TempDir())
	for _, name := range []string{"a", "b", "c"} {
		write(t, "in/"+name+".txt", "The 概述 of it.")
	}
	files, err := Find([]string{"in"}, Selection{})
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Remove("in/b.txt"); err != nil {
		t.Fatal(err)
	}
	write(t, "in/c.txt", "The 概述 of it. The 概述 of more.")
	var failed []string
	o := Options{Pipeline: small(t, pipeline.Options{}), Out: "out", Report: "r.jsonl"}
	err = Clean(context.Background(), files, o, func(r Result) error {
		if r.Err != nil {
			failed = append(failed, r.Err.Error())
		}
		return nil
	})
	if err != nil || len(failed) != 1 || failed[0] != "in/b.txt: no such file or directory" {
		t.Errorf("failed %q, %v", failed, err)
	}
	same(t, "output", tree(t, "out"), map[string]string{"a.txt": "The overview of it.", "c.txt": "The overview of it. The overview of more."})
	verified(t, "r.jsonl")
}

func TestLinks(t *testing.T) {
	t.Chdir(t.TempDir())
	write(t, "secret/s.txt", "The 概述 of secrets.")
	write(t, "in/a.txt", "The 概述 of it.")
	for link, to := range map[string]string{"in/out.txt": "../secret/s.txt", "in/folder": "../secret", "in/inside.txt": "a.txt", "in/dangling.txt": "none"} {
		if err := os.Symlink(to, link); err != nil {
			t.Skip("no symbolic links here:", err)
		}
	}
	o := Options{Pipeline: small(t, pipeline.Options{}), Out: "out"}
	none(t, first(clean(t, "in", o)), 0)
	same(t, "output", tree(t, "out"), map[string]string{"a.txt": "The overview of it.", "inside.txt": "The overview of it."})

	// A link in the output folder leads nowhere outside it.
	if err := errors.Join(os.MkdirAll("in/sub", 0o755), os.Symlink("../secret", "out/sub")); err != nil {
		t.Fatal(err)
	}
	write(t, "in/sub/s.txt", "The 概述 of it.")
	failed, _ := clean(t, "in", o)
	if failed["in/sub/s.txt"] == nil || read(t, "secret/s.txt") != "The 概述 of secrets." {
		t.Errorf("written through a link: %v", failed)
	}
}

func TestTimesAndPermissions(t *testing.T) {
	t.Chdir(t.TempDir())
	write(t, "in/a.txt", "The 概述 of it.")
	when := time.Date(2001, 2, 3, 4, 5, 6, 0, time.UTC)
	if err := errors.Join(os.Chmod("in/a.txt", 0o640), os.Chtimes("in/a.txt", when, when)); err != nil {
		t.Fatal(err)
	}
	none(t, first(clean(t, "in", Options{Pipeline: small(t, pipeline.Options{}), Out: "out"})), 0)
	info, err := os.Stat("out/a.txt")
	if err != nil || info.Mode().Perm() != 0o640 || !info.ModTime().Equal(when) {
		t.Errorf("%v, %v", info, err)
	}
}

// TestStream reads records from a pipe that never ends on its own: they come out while more are written.
func TestStream(t *testing.T) {
	in, feed := io.Pipe()
	out, results := io.Pipe()
	done := make(chan error, 1)
	go func() {
		err := Clean(context.Background(), []File{{Path: Stdin, Rel: Stdin}}, Options{Pipeline: small(t, pipeline.Options{}), Format: "jsonl", Stdin: in, Stdout: results, Jobs: 2},
			func(r Result) error { return r.Err })
		results.Close()
		done <- err
	}()
	record := `{"text":"` + strings.Repeat("The 概述 of it. ", 100) + strings.Repeat("It is fine. ", 5000) + `"}` + "\n"
	want := strings.ReplaceAll(record, "概述", "overview")
	go func() {
		for range 20 {
			io.WriteString(feed, record)
		}
		feed.Close()
	}()
	got := make([]byte, len(want))
	for i := range 20 {
		if _, err := io.ReadFull(out, got); err != nil || string(got) != want {
			t.Fatalf("record %d: %.80q, %v", i, got, err)
		}
	}
	if rest, err := io.ReadAll(out); err != nil || len(rest) > 0 {
		t.Errorf("%q, %v", rest, err)
	}
	if err := <-done; err != nil {
		t.Error(err)
	}
}
