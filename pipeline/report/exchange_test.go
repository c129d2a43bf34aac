package report_test

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"io"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"testing"

	"unmix/pipeline/report"
)

// TestSARIF holds the log to the rules of the SARIF 2.1.0 schema for everything that it uses.
func TestSARIF(t *testing.T) {
	f, _ := report.FormatNamed("sarif")
	docs := many(t)
	var log map[string]any
	if err := json.Unmarshal([]byte(write(t, f, docs)), &log); err != nil {
		t.Fatal(err)
	}
	object := func(v any, path string, required, allowed []string) map[string]any {
		m, ok := v.(map[string]any)
		if !ok {
			t.Fatalf("%s: not an object", path)
		}
		for _, k := range required {
			if _, ok := m[k]; !ok {
				t.Errorf("%s: no %s", path, k)
			}
		}
		for k := range m {
			if !slices.Contains(required, k) && !slices.Contains(allowed, k) {
				t.Errorf("%s: the schema has no %s", path, k)
			}
		}
		return m
	}
	message := func(v any, path string) {
		if s, _ := object(v, path, []string{"text"}, nil)["text"].(string); s == "" {
			t.Errorf("%s: empty", path)
		}
	}
	root := object(log, "log", []string{"version", "runs"}, []string{"$schema"})
	if root["version"] != "2.1.0" {
		t.Errorf("version %v", root["version"])
	}
	run := object(root["runs"].([]any)[0], "run", []string{"tool"}, []string{"results", "columnKind"})
	if run["columnKind"] != "unicodeCodePoints" {
		t.Errorf("columnKind %v", run["columnKind"])
	}
	driver := object(object(run["tool"], "tool", []string{"driver"}, nil)["driver"], "driver", []string{"name"}, []string{"version", "rules"})
	rules := driver["rules"].([]any)
	for _, r := range rules {
		m := object(r, "rule", []string{"id"}, []string{"shortDescription", "help", "defaultConfiguration"})
		message(m["shortDescription"], "shortDescription")
		message(m["help"], "help")
	}
	results := run["results"].([]any)
	if want := len(docs[0].Changes) + len(docs[1].Changes); len(results) != want {
		t.Fatalf("%d results, want %d", len(results), want)
	}
	for i, v := range results {
		r := object(v, "result", []string{"message"}, []string{"ruleId", "ruleIndex", "kind", "level", "locations", "partialFingerprints", "fixes", "properties"})
		message(r["message"], "message")
		if rule := rules[int(r["ruleIndex"].(float64))].(map[string]any); rule["id"] != r["ruleId"] {
			t.Errorf("rule %v at %v", r["ruleId"], r["ruleIndex"])
		}
		if !slices.Contains([]any{"none", "note", "warning", "error"}, r["level"]) || r["kind"] != nil && r["level"] != "none" {
			t.Errorf("level %v with kind %v", r["level"], r["kind"])
		}
		place := object(object(r["locations"].([]any)[0], "location", nil, []string{"physicalLocation"})["physicalLocation"], "physicalLocation", []string{"artifactLocation"}, []string{"region"})
		uri := object(place["artifactLocation"], "artifactLocation", []string{"uri"}, nil)["uri"].(string)
		u, err := url.Parse(uri)
		if err != nil || u.Fragment != "" || strings.ContainsAny(uri, " <>") || !u.IsAbs() && strings.HasPrefix(uri, "/") {
			t.Errorf("URI %q, %v", uri, err)
		}
		region := object(place["region"], "region", nil, []string{"startLine", "startColumn", "endLine", "endColumn", "byteOffset", "byteLength", "snippet"})
		for _, k := range []string{"startLine", "startColumn", "endLine", "endColumn"} {
			if region[k].(float64) < 1 {
				t.Errorf("region %v", region)
			}
		}
		if region["endLine"] == region["startLine"] && region["endColumn"].(float64) < region["startColumn"].(float64) {
			t.Errorf("region ends before it starts: %v", region)
		}
		if i < len(docs[0].Changes) {
			c := docs[0].Changes[i]
			src, at := docs[0].Source, int(region["byteOffset"].(float64))
			if src[at:at+int(region["byteLength"].(float64))] != c.Original {
				t.Errorf("bytes %v are not %q", region, c.Original)
			}
			if fixes := r["fixes"]; c.Changes() != (fixes != nil) {
				t.Errorf("fixes of %q: %v", c.Original, fixes)
			}
		}
	}
}

var nmtoken = regexp.MustCompile(`^[-.:\w]+$`)

// TestXLIFF holds the file to the rules of the XLIFF 2.1 core: elements, where they may stand, required attributes, values,
// ids that are unique where they must be.
func TestXLIFF(t *testing.T) {
	f, _ := report.FormatNamed("xliff")
	inside := map[string]string{"xliff": "", "file": "xliff", "unit": "file", "group": "file", "notes": "unit", "note": "notes",
		"segment": "unit", "source": "segment", "target": "segment", "cp": "source target"}
	required := map[string][]string{"xliff": {"version", "srcLang"}, "file": {"id"}, "unit": {"id"}, "group": {"id"}, "cp": {"hex"}}
	allowed := map[string][]string{"xliff": {"trgLang", "space"}, "file": {"original"}, "unit": {"name", "translate"}, "segment": {"id", "state"}, "note": {"category"}}
	for name, docs := range map[string][]report.Document{"many": many(t), "none": nil, "nothing found": many(t)[2:]} {
		t.Run(name, func(t *testing.T) {
			out := write(t, f, docs)
			dec := xml.NewDecoder(strings.NewReader(out))
			var path []string
			ids := map[string]bool{}
			counts := map[string]int{}
			for {
				token, err := dec.Token()
				if err == io.EOF {
					break
				}
				if err != nil {
					t.Fatal(err)
				}
				switch e := token.(type) {
				case xml.EndElement:
					path = path[:len(path)-1]
				case xml.StartElement:
					n, parent := e.Name.Local, ""
					if len(path) > 0 {
						parent = path[len(path)-1]
					}
					where, known := inside[n]
					if !known || e.Name.Space != "urn:oasis:names:tc:xliff:document:2.0" || where != parent && !strings.Contains(" "+where+" ", " "+parent+" ") {
						t.Errorf("<%s> in <%s>", n, parent)
					}
					path = append(path, n)
					counts[n]++
					has := map[string]string{}
					for _, a := range e.Attr {
						has[a.Name.Local] = a.Value
						if a.Name.Local != "xmlns" && !slices.Contains(required[n], a.Name.Local) && !slices.Contains(allowed[n], a.Name.Local) {
							t.Errorf("<%s %s>", n, a.Name.Local)
						}
					}
					for _, k := range required[n] {
						if has[k] == "" {
							t.Errorf("<%s> without %s", n, k)
						}
					}
					if id := has["id"]; id != "" && n != "segment" {
						if !nmtoken.MatchString(id) || ids[n+id] {
							t.Errorf("<%s id=%q>", n, id)
						}
						ids[n+id] = true
					}
					if s := has["state"]; s != "" && !slices.Contains([]string{"initial", "translated", "reviewed", "final"}, s) {
						t.Errorf("state %q", s)
					}
				}
			}
			if counts["file"] == 0 || counts["unit"]+counts["group"] == 0 || counts["source"] != counts["unit"] {
				t.Errorf("elements %v", counts)
			}
		})
	}
}

// TestXLIFFRoundTrip reads back what was written: every text to the character.
func TestXLIFFRoundTrip(t *testing.T) {
	f, _ := report.FormatNamed("xliff")
	d := hostile(t)
	units, err := report.ReadXLIFF("x.xlf", strings.NewReader(write(t, f, []report.Document{d})))
	if err != nil {
		t.Fatal(err)
	}
	i := 0
	for _, c := range d.Changes {
		if c.Status == report.Adjusted {
			continue
		}
		u := units[i]
		i++
		if u.Input != d.Input || u.ID != c.ID || u.Source != c.Source() {
			t.Errorf("unit %+v of change %+v", u, c)
		}
		if want := c.English(); c.Status != report.Kept && u.Target != want {
			t.Errorf("target %q, want %q", u.Target, want)
		}
	}
	if i != len(units) {
		t.Errorf("%d units, want %d", len(units), i)
	}
}

func TestReadXLIFF(t *testing.T) {
	file := func(s string) string {
		return `<?xml version="1.0"?><x:xliff xmlns:x="urn:oasis:names:tc:xliff:document:2.0" xmlns:m="urn:m" version="2.1" srcLang="fr" trgLang="en">` + s + `</x:xliff>`
	}
	const open, end = `<x:file id="f" original="a.txt"><x:unit id="u" name="0123"><m:meta><m:source>no</m:source></m:meta><x:notes><x:note>source</x:note></x:notes>`, `</x:unit></x:file>`
	tests := []struct {
		name, in string
		want     []report.Unit
		err      string
	}{
		{"one", file(open + `<x:segment state="final"><x:source>foie</x:source><x:target>liver</x:target></x:segment>` + end),
			[]report.Unit{{Input: "a.txt", ID: "0123", State: "final", Source: "foie", Target: "liver", Translated: true}}, ""},
		{"cut in two, with markup", file(open + `<x:segment state="final"><x:source>le <x:pc id="1">foie</x:pc></x:source><x:target>the <x:mrk id="m1">liver</x:mrk></x:target></x:segment><x:ignorable><x:source> </x:source><x:target> </x:target></x:ignorable><x:segment state="translated"><x:source>gras</x:source><x:target>fat<x:cp hex="0007"/></x:target></x:segment>` + end),
			[]report.Unit{{Input: "a.txt", ID: "0123", State: "translated", Source: "le foie gras", Target: "the liver fat\a", Translated: true}}, ""},
		{"no target", file(open + `<x:segment><x:source>foie</x:source></x:segment>` + end), []report.Unit{{Input: "a.txt", ID: "0123", State: "initial", Source: "foie"}}, ""},
		{"XLIFF 1.2", `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"/>`, nil, "not an XLIFF 2 file"},
		{"another version", strings.Replace(file(""), `"2.1"`, `"3.0"`, 1), nil, `XLIFF version "3.0"`},
		{"not XML", "\nliver & kidney", nil, "x.xlf:2: "},
		{"breaks off", file(open)[:200], nil, "x.xlf:1: "},
		{"a character that is none", file(open + `<x:segment><x:source><x:cp hex="zz"/></x:source></x:segment>` + end), nil, `<cp hex="zz">`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := report.ReadXLIFF("x.xlf", strings.NewReader(tt.in))
			if !slices.Equal(got, tt.want) || (err == nil) != (tt.err == "") || err != nil && !strings.Contains(err.Error(), tt.err) {
				t.Errorf("got %+v, %v, want %+v, %q", got, err, tt.want, tt.err)
			}
		})
	}
}

func TestCSV(t *testing.T) {
	f, _ := report.FormatNamed("csv")
	d := hostile(t)
	rows, err := csv.NewReader(bytes.NewReader([]byte(write(t, f, []report.Document{d})))).ReadAll()
	if err != nil || len(rows) != 1+len(d.Changes) {
		t.Fatalf("%d rows, %v", len(rows), err)
	}
	column := func(name string) int { return slices.Index(rows[0], name) }
	for i, c := range d.Changes {
		row := rows[i+1]
		if row[column("original")] != c.Original || row[column("draft")] != c.Draft || row[column("id")] != c.ID {
			t.Errorf("row %q of %+v", row, c)
		}
	}
}

// TestCSVFormulas keeps texts that a spreadsheet would compute from being computed, and signs and numbers as they are.
func TestCSVFormulas(t *testing.T) {
	f, _ := report.FormatNamed("csv")
	for text, want := range map[string]string{
		`=HYPERLINK("x")`: `'=HYPERLINK("x")`, "+1 foie": "'+1 foie", "-foie": "'-foie", "@foie": "'@foie", "\t=1": "'\t=1",
		"-": "-", "foie = liver": "foie = liver", "": "",
	} {
		d := report.Document{Record: report.Record{Input: "-", Changes: []report.Change{{Status: report.Unresolved, Original: text, Draft: text, Reason: text,
			Unknown: []string{text}, Confidence: 0.5}}}}
		rows, err := csv.NewReader(strings.NewReader(write(t, f, []report.Document{d}))).ReadAll()
		if err != nil || len(rows) != 2 {
			t.Fatalf("%d rows, %v", len(rows), err)
		}
		for i, name := range rows[0] {
			switch got := rows[1][i]; {
			case name == "input" && got != "-":
				t.Errorf("the input is %q", got)
			case slices.Contains([]string{"original", "draft", "reason", "unknown"}, name) && got != want:
				t.Errorf("%s of %q is %q, want %q", name, text, got, want)
			}
		}
	}
}

// TestMarkdownTables counts the cells of each row: no text of a document adds or ends one.
func TestMarkdownTables(t *testing.T) {
	f, _ := report.FormatNamed("markdown")
	want := 0
	for line := range strings.Lines(write(t, f, many(t))) {
		if !strings.HasPrefix(line, "|") {
			want = 0
			continue
		}
		cells := strings.Count(strings.ReplaceAll(line, `\|`, ""), "|")
		if want == 0 {
			want = cells
		}
		if cells != want {
			t.Errorf("%d bars instead of %d in %q", cells, want, line)
		}
	}
}

// TestHTMLSize holds the page of a large report to a size that opens at once.
func TestHTMLSize(t *testing.T) {
	f, _ := report.FormatNamed("html")
	d := hostile(t)
	one := len(write(t, f, []report.Document{d}))
	ten := len(write(t, f, slices.Repeat([]report.Document{d}, 11)))
	if each := (ten - one) / 10 / len(d.Changes); each > 2000 {
		t.Errorf("%d bytes for each change", each)
	}
	if one > 60_000 {
		t.Errorf("%d bytes for a small report", one)
	}
}
