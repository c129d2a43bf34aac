package batch

import (
	"archive/zip"
	"bytes"
	"os"
	"strings"
	"testing"

	"unmix/pipeline"
)

// heavyEnv asks for the tests that take a lot of memory and time; .ci/run sets it.
const heavyEnv = "UNMIX_HEAVY"

// TestHeavy cleans a line of 200 MB, and meets an archive that unpacks to far more than it may.
func TestHeavy(t *testing.T) {
	if os.Getenv(heavyEnv) == "" {
		t.Skip("set " + heavyEnv + "=1 to run it")
	}
	t.Chdir(t.TempDir())
	paragraph := "The 概述 of it. " + strings.Repeat("The liver function of patients was measured twice a day. ", 1<<11)
	line := strings.Repeat(paragraph, 200<<20/len(paragraph))
	write(t, "in/line.txt", line)
	write(t, "in/good.txt", "The 概述 of it.")
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	m, err := w.Create("word/document.xml")
	if err != nil {
		t.Fatal(err)
	}
	zeros := make([]byte, 1<<20)
	for range memberLimitMB + 1 {
		if _, err := m.Write(zeros); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	write(t, "in/bomb.docx", b.String())
	o := Options{Pipeline: small(t, pipeline.Options{}), Out: "out", Report: "r.jsonl"}
	failed, _ := clean(t, "in", o)
	if err := failed["in/bomb.docx"]; len(failed) != 1 || err == nil || !strings.Contains(err.Error(), "too large") {
		t.Errorf("failed %v", failed)
	}
	if read(t, "out/good.txt") != "The overview of it." || read(t, "out/line.txt") != strings.ReplaceAll(line, "概述", "overview") {
		t.Error("the results are not what they should be")
	}
	verified(t, "r.jsonl")
}

// memberLimitMB is the size in MB up to which a member of an archive is unpacked.
const memberLimitMB = 256
