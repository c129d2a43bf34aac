package batch

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"unmix/pipeline/gold"
)

// goldFolders are where the documents of the tree come from: the first that is there.
var goldFolders = []string{"../../../shared/eval/dev", "../../testdata/gold"}

// BenchmarkTree measures whole runs on trees of documents that are made from the annotated ones by rotating their
// paragraphs, polluted and clean, and beside them codespell on the same tree; BenchmarkTreeLingua adds lingua-go on a sample.
//
//	go test -run XXX -bench Tree -benchtime 3x -timeout 1h ./pipeline/batch
//
// Every run writes into a fresh folder: ext4 is slow to make files where others have just been deleted.
func BenchmarkTree(b *testing.B) {
	dir := b.TempDir()
	program := build(b, dir)
	polluted, clean := goldTexts(b, true), goldTexts(b, false)
	for _, t := range []struct {
		name  string
		texts []string
		n     int
		jobs  int
	}{
		{"polluted/1000", polluted, 1000, 0},
		{"polluted/10000", polluted, 10_000, 0},
		{"polluted/10000/one-job", polluted, 10_000, 1},
		{"polluted/100000", polluted, 100_000, 0},
		{"clean/10000", clean, 10_000, 0},
	} {
		b.Run(t.name, func(b *testing.B) {
			in, size := writeTree(b, dir, t.texts, t.n)
			b.SetBytes(size)
			for b.Loop() {
				out := outFolder(dir)
				timed(b, exec.Command(program, "clean", in, "--out", out, "--report", out+".jsonl", "--quiet", "--jobs", fmt.Sprint(t.jobs)))
			}
		})
	}
	b.Run("codespell/10000", func(b *testing.B) {
		if _, err := exec.LookPath("codespell"); err != nil {
			b.Skip("codespell is not installed: apt-get install codespell")
		}
		in, size := writeTree(b, dir, polluted, 10_000)
		b.SetBytes(size)
		for b.Loop() {
			timed(b, exec.Command("codespell", "-q", "7", in))
		}
	})
}

// build compiles the program as it is released.
func build(b *testing.B, dir string) string {
	program := filepath.Join(dir, "unmix")
	if out, err := exec.Command("go", "build", "-o", program, "unmix/cmd/unmix").CombinedOutput(); err != nil {
		b.Fatalf("%v\n%s", err, out)
	}
	return program
}

// timed runs a command and reports what it took: the processor's time, and the most memory.
func timed(b *testing.B, cmd *exec.Cmd) {
	cmd.Stderr = os.Stderr
	if err := cmd.Run(); err != nil && cmd.Args[0] != "codespell" { // which says by its exit code that it found something
		b.Fatal(err)
	}
	p := cmd.ProcessState
	b.ReportMetric(float64((p.UserTime() + p.SystemTime()).Milliseconds()), "cpu-ms")
	if kb := peakMemory(p); kb > 0 {
		b.ReportMetric(float64(kb)/1024, "MB-peak")
	}
}

// goldTexts gives the annotated documents, as they are or as their reference.
func goldTexts(b *testing.B, polluted bool) []string {
	i := slices.IndexFunc(goldFolders, func(dir string) bool { _, err := os.Stat(dir); return err == nil })
	if i < 0 {
		b.Fatal("no annotated documents")
	}
	documents, err := gold.ReadDir(goldFolders[i])
	if err != nil {
		b.Fatal(err)
	}
	var out []string
	for _, d := range documents {
		if polluted {
			out = append(out, d.Mixed)
		} else {
			out = append(out, d.Reference)
		}
	}
	return out
}

// writeTree writes n documents, each one of the texts with its lines rotated, and gives their folder and size. A tree that is
// there already is not written again.
func writeTree(b *testing.B, dir string, texts []string, n int) (root string, size int64) {
	root = filepath.Join(dir, fmt.Sprintf("%d-%s", n, digest([]byte(texts[0]))[:8]))
	_, err := os.Stat(root)
	for i := range n {
		doc := rotated(texts[i%len(texts)], i/len(texts))
		size += int64(len(doc))
		if err != nil {
			write(b, filepath.Join(root, fmt.Sprintf("%02d", i%100), fmt.Sprintf("%06d.txt", i)), doc)
		}
	}
	return root, size
}

// rotated moves the first lines of a text to its end.
func rotated(s string, by int) string {
	lines := strings.Split(strings.TrimRight(s, "\n"), "\n")
	by %= len(lines)
	return strings.Join(slices.Concat(lines[by:], lines[:by]), "\n") + "\n"
}

// outFolder names a folder that is not there yet.
func outFolder(dir string) string {
	return filepath.Join(dir, fmt.Sprintf("out-%d", time.Now().UnixNano()))
}
