package batch

import (
	"context"
	"errors"
	"os"
	"strings"
	"syscall"
	"testing"

	"unmix/pipeline"
)

// TestFullDisk writes to a disk that is too small: what does not fit fails with a clear error and leaves nothing behind,
// what is there is whole.
func TestFullDisk(t *testing.T) {
	if os.Geteuid() != 0 {
		t.Skip("only root can mount a small disk")
	}
	t.Chdir(t.TempDir())
	if err := os.Mkdir("out", 0o755); err != nil {
		t.Fatal(err)
	}
	if err := syscall.Mount("tmpfs", "out", "tmpfs", 0, "size=64k"); err != nil {
		t.Skip("cannot mount a small disk here:", err)
	}
	t.Cleanup(func() { syscall.Unmount("out", syscall.MNT_DETACH) })
	write(t, "in/a.txt", "The 概述 of it.")
	write(t, "in/b.txt", "The 概述 of it. "+strings.Repeat("It is fine. ", 1<<14))
	write(t, "in/c.txt", "The 概述 of it.")
	write(t, "in/d.jsonl", strings.Repeat("{\"text\":\"The 概述 of it.\"}\n", 1<<12))
	o := Options{Pipeline: small(t, pipeline.Options{}), Out: "out", Report: "r.jsonl"}
	failed, _ := clean(t, "in", o)
	for _, name := range []string{"in/b.txt", "in/d.jsonl"} {
		if err := failed[name]; !errors.Is(err, syscall.ENOSPC) || !strings.Contains(err.Error(), "nothing written") {
			t.Errorf("%s: error %v", name, err)
		}
	}
	same(t, "output", tree(t, "out"), map[string]string{"a.txt": "The overview of it.", "c.txt": "The overview of it."})
	verified(t, "r.jsonl")

	// A report that does not fit ends the run.
	o.Report = "out/r.jsonl"
	files, err := Find([]string{"in"}, Selection{Include: []string{"*.jsonl"}})
	if err != nil {
		t.Fatal(err)
	}
	o.Out = "out2"
	err = Clean(context.Background(), files, o, func(Result) error { return nil })
	if !errors.Is(err, syscall.ENOSPC) || !strings.Contains(err.Error(), "report: ") {
		t.Errorf("error %v", err)
	}
}

// TestReadOnly writes into a folder that may not be written to.
func TestReadOnly(t *testing.T) {
	t.Chdir(t.TempDir())
	write(t, "in/a.txt", "The 概述 of it.")
	lock(t, "in/locked", func() { write(t, "in/locked/b.txt", "The 概述 of it.") })
	failed, _ := clean(t, "in", Options{Pipeline: small(t, pipeline.Options{}), InPlace: true})
	if err := failed["in/locked/b.txt"]; err == nil || !strings.Contains(err.Error(), "cannot write into the folder") {
		t.Errorf("error %v", err)
	}
	if read(t, "in/a.txt") != "The overview of it." || read(t, "in/locked/b.txt") != "The 概述 of it." {
		t.Error("the wrong file was changed")
	}
}

// lock makes a folder, fills it and forbids to write into it: by its permissions, or for root, who may write everywhere, by the
// disk that it is on.
func lock(t *testing.T, folder string, fill func()) {
	t.Helper()
	if err := os.MkdirAll(folder, 0o755); err != nil {
		t.Fatal(err)
	}
	if os.Geteuid() != 0 {
		fill()
		if err := os.Chmod(folder, 0o555); err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { os.Chmod(folder, 0o755) })
		return
	}
	if err := syscall.Mount("tmpfs", folder, "tmpfs", 0, "size=64k"); err != nil {
		t.Skip("cannot mount a small disk here:", err)
	}
	t.Cleanup(func() { syscall.Unmount(folder, syscall.MNT_DETACH) })
	fill()
	if err := syscall.Mount("tmpfs", folder, "tmpfs", syscall.MS_REMOUNT|syscall.MS_RDONLY, "size=64k"); err != nil {
		t.Fatal(err)
	}
}
