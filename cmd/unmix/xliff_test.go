package main

import (
	"os/exec"
	"strings"
	"testing"
)

// translator is a translation tool in small: it reads the file with an XML library of its own, edits one target, finishes
// the others, and writes everything in its own way, with other prefixes and white space between the elements.
const translator = `
import sys, xml.etree.ElementTree as ET
ns = "{urn:oasis:names:tc:xliff:document:2.0}"
tree = ET.parse(sys.argv[1])
for segment in tree.iter(ns + "segment"):
    source, target = segment.find(ns + "source"), segment.find(ns + "target")
    if "肝炎" in source.text:
        if target is None:
            target = ET.SubElement(segment, ns + "target")
        for inner in list(target):
            target.remove(inner)
        target.text = "hepatitis <A> & \"B\""
        segment.set("state", "translated")
    elif segment.get("state") == "translated":
        segment.set("state", "final")
tree.write(sys.argv[2], encoding="utf-8", xml_declaration=True)
`

// TestXLIFFThroughATool takes a report to XLIFF, through another program, back to decisions, and into the output.
func TestXLIFFThroughATool(t *testing.T) {
	python, err := exec.LookPath("python3")
	if err != nil {
		t.Skip("no python3 found: no second program to edit the file")
	}
	t.Chdir(t.TempDir())
	files(t, map[string]string{"small.tsv": small, "tool.py": translator,
		"docs/a.txt": "They wrote the 概述 of <all> & more.\nCases of 肝炎 are another matter.\n"})
	unmix(t, append([]string{"clean", "docs", "--out", "clean", "--report", "r.jsonl"}, flags...)...)
	unmix(t, "report", "r.jsonl", "--format", "xliff", "--out", "r.xlf")
	if out, err := exec.Command(python, "tool.py", "r.xlf", "edited.xlf").CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	if got := unmix(t, "review", "r.jsonl", "--import", "edited.xlf"); !strings.HasPrefix(got, "2 decisions from 2 units") {
		t.Errorf("import: %s", got)
	}
	files(t, map[string]string{"small.tsv": strings.Replace(small, "overview", "summary", 1)})
	unmix(t, append([]string{"clean", "docs", "--out", "clean", "--report", "r2.jsonl", "--decisions", "r.decisions.jsonl"}, flags...)...)
	if got, want := content(t, "clean/a.txt"), "They wrote the overview of <all> & more.\nCases of hepatitis <A> & \"B\" are another matter.\n"; got != want {
		t.Errorf("output %q, want %q", got, want)
	}
	unmix(t, "verify", "r2.jsonl", "--decisions", "r.decisions.jsonl")
}
