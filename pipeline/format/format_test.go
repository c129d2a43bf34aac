package format

import (
	"strings"
	"testing"
	"time"
)

// A sample is one document of a format: its text for the pipeline, and what becomes of it when every "foie" of the text
// gives way to `liver, "or" <so>`.
type sample struct {
	name, kind string
	options    Options
	src        string
	prose      []string // what must stand in the text, not skipped
	hidden     []string // what must not
	want       string
}

var samples = []sample{
	{name: "text", kind: "text", src: "le foie\r\n", prose: []string{"le foie"}, want: "le liver, \"or\" <so>\r\n"},
	{name: "no-break space", kind: "text", src: "le\u00a0foie\u200b", prose: []string{"foie"}, want: "le\u00a0liver, \"or\" <so>\u200b"},

	{name: "heading and code", kind: "markdown", src: "# Le foie\n\nDu `foie` et\n\n    foie\n\n```\nfoie\n```\n",
		prose: []string{"Le foie", "Du ", " et"}, hidden: []string{"`foie`", "    foie"},
		want: "# Le liver, \"or\" <so>\n\nDu `foie` et\n\n    foie\n\n```\nfoie\n```\n"},
	{name: "front matter", kind: "markdown", src: "---\ntitle: foie\n---\nfoie\n", hidden: []string{"title"},
		want: "---\ntitle: foie\n---\nliver, \"or\" <so>\n"},
	{name: "link and image", kind: "markdown", src: "[le foie](http://foie.fr \"foie\") ![foie](foie.png)\n", prose: []string{"le foie"}, hidden: []string{"foie.fr", "foie.png"},
		want: "[le liver, \"or\" <so>](http://foie.fr \"foie\") ![liver, \"or\" <so>](foie.png)\n"},
	{name: "emphasis", kind: "markdown", src: "**foie** <b class=\"foie\">x</b>\n", prose: []string{"foie", "x"}, hidden: []string{"**", "class"},
		want: "**liver, \"or\" <so>** <b class=\"foie\">x</b>\n"},
	{name: "noscript in Markdown", kind: "markdown", src: "<noscript>\n<p class=\"foie\">foie</p>\n</noscript>\n", hidden: []string{"class"},
		want: "<noscript>\n<p class=\"foie\">liver, \"or\" <so></p>\n</noscript>\n"},
	{name: "table", kind: "markdown", src: "| foie | b |\n|---|---|\n| a | foie |\n", prose: []string{"foie", "a", "b"},
		want: "| liver, \"or\" <so> | b |\n|---|---|\n| a | liver, \"or\" <so> |\n"},
	{name: "formulas", kind: "markdown", src: "foie 10<sup>6</sup> CO~2~H 10^6^ $x^2$ foie<sup>1</sup> le 1<sup>er</sup> ~foie~ $5 foie $6\n",
		prose: []string{"le 1", "er", " $5 "}, hidden: []string{"10<sup>6</sup>", "CO~2~H", "10^6^", "$x^2$", "<sup>1</sup>"},
		want: "liver, \"or\" <so> 10<sup>6</sup> CO~2~H 10^6^ $x^2$ liver, \"or\" <so><sup>1</sup> le 1<sup>er</sup> ~liver, \"or\" <so>~ $5 liver, \"or\" <so> $6\n"},
	{name: "HTML block", kind: "markdown", src: "<div class=\"foie\">\nfoie <b>foie</b>\n<pre>foie</pre></div>\n\nfoie\n\n<script>\nfoie\n</script>\n", hidden: []string{"<div", "<b>", "<pre>foie", "<script>"},
		want: "<div class=\"foie\">\nliver, \"or\" <so> <b>liver, \"or\" <so></b>\n<pre>foie</pre></div>\n\nliver, \"or\" <so>\n\n<script>\nfoie\n</script>\n"},
	{name: "after code", kind: "markdown", src: "a\n\n```\nfoie\n```\n\n## foie\n\n---\n\n- foie\n", prose: []string{"\n\n## foie", "\n\n- foie"}, hidden: []string{"```"},
		want: "a\n\n```\nfoie\n```\n\n## liver, \"or\" <so>\n\n---\n\n- liver, \"or\" <so>\n"},
	{name: "list", kind: "markdown", src: "- foie\n- **x** foie\n1. foie\n\n> foie\n", prose: []string{"foie", "x"}, hidden: []string{"**"},
		want: "- liver, \"or\" <so>\n- **x** liver, \"or\" <so>\n1. liver, \"or\" <so>\n\n> liver, \"or\" <so>\n"},

	{name: "page", kind: "html", src: "<p title=\"le foie\">Le foie &amp; <b>fo</b>ie &eacute;&nbsp;</p><script>foie</script><style>foie</style>",
		prose: []string{"Le foie & foie é\u00a0", "le foie"},
		want:  "<p title=\"le liver, &quot;or&quot; &lt;so&gt;\">Le liver, \"or\" &lt;so&gt; &amp; <b>liver, \"or\" &lt;so&gt;</b> &eacute;&nbsp;</p><script>foie</script><style>foie</style>"},
	{name: "code in a sentence", kind: "html", src: "<p>a <code>foie</code> foie</p>", prose: []string{"a "}, hidden: []string{"foie "},
		want: "<p>a <code>foie</code> liver, \"or\" &lt;so&gt;</p>"},
	{name: "declared language", kind: "html", src: "<html lang=fr><i lang=\"fr\">foie <i>foie</i></i> foie</html>",
		want: "<html lang=fr><i lang=\"fr\">foie <i>foie</i></i> liver, \"or\" &lt;so&gt;</html>"},
	{name: "declared language corrected", kind: "html", options: Options{Declared: true}, src: "<i lang=\"fr\">a <i>b</i> foie</i><i lang=\"fr\">x</i> foie",
		want: "<i lang=\"en\">a <i>b</i> liver, \"or\" &lt;so&gt;</i><i lang=\"fr\">x</i> liver, \"or\" &lt;so&gt;"},
	{name: "attributes", kind: "html", src: `<meta name="description" content="foie"><meta name="x" content="foie"><input placeholder="foie" value="foie"><p lang="en_US" aria-label="foie">foie</p>`,
		want: `<meta name="description" content="liver, &quot;or&quot; &lt;so&gt;"><meta name="x" content="foie"><input placeholder="liver, &quot;or&quot; &lt;so&gt;" value="foie"><p lang="en_US" aria-label="liver, &quot;or&quot; &lt;so&gt;">liver, "or" &lt;so&gt;</p>`},
	{name: "not to translate", kind: "html", src: `<p>a <b translate="no">foie <b>foie</b> foie</b> foie</p>`, prose: []string{"a "}, hidden: []string{"foie "},
		want: `<p>a <b translate="no">foie <b>foie</b> foie</b> liver, "or" &lt;so&gt;</p>`},
	{name: "noscript", kind: "html", src: "<noscript><p class=\"foie\">foie</p></noscript>foie", hidden: []string{"<p"},
		want: "<noscript><p class=\"foie\">liver, \"or\" &lt;so&gt;</p></noscript>liver, \"or\" &lt;so&gt;"},
	{name: "noscript in itself", kind: "html", src: "<noscript><noscript><p class=\"foie\">foie</p></noscript></noscript>", hidden: []string{"<p"},
		want: "<noscript><noscript><p class=\"foie\">liver, \"or\" &lt;so&gt;</p></noscript></noscript>"},
	{name: "broken page", kind: "html", src: "<p>foie <b foie</p", want: "<p>liver, \"or\" &lt;so&gt; <b foie</p"},

	{name: "record", kind: "jsonl", src: `{"id":"foie","text":"le \"foie\" \u00e9\ud83d\ude00 \/","n":[1,{"text":"foie"}]}`,
		prose: []string{"le \"foie\" é😀 /"}, want: `{"id":"foie","text":"le \"liver, \"or\" <so>\" \u00e9\ud83d\ude00 \/","n":[1,{"text":"foie"}]}`},
	{name: "paths", kind: "jsonl", options: Options{Fields: []string{"a.b", "*.c"}}, src: `{"a":{"b":["foie"],"c":"foie","d":"foie"},"b":"foie"}`,
		want: `{"a":{"b":["L"],"c":"L","d":"foie"},"b":"foie"}`},
	{name: "keys with dots and escapes", kind: "jsonl", options: Options{Fields: []string{"meta.title", "é"}}, src: `{"meta.title":"foie","meta":{"title":"foie","x":"foie"},"\u00e9":"foie"}`,
		want: `{"meta.title":"L","meta":{"title":"L","x":"foie"},"\u00e9":"L"}`},
	{name: "file", kind: "json", src: "[\n {\"text\": \"foie\"},\n {\"text\": \"\"}\n]\n", want: "[\n {\"text\": \"L\"},\n {\"text\": \"\"}\n]\n"},

	{name: "cells", kind: "csv", src: "id,text\r\nfoie,le foie\r\n2,\"a \"\"foie\"\"\"\r\n3,x\r\n", prose: []string{"le foie", `a "foie"`}, hidden: []string{"id"},
		want: "id,text\r\nfoie,\"le liver, \"\"or\"\" <so>\"\r\n2,\"a \"\"liver, \"\"or\"\" <so>\"\"\"\r\n3,x\r\n"},
	{name: "semicolons, by number", kind: "csv", options: Options{Columns: []string{"2"}}, src: "1;foie, foie\n2;\"foie\"",
		want: "1;\"liver, \"\"or\"\" <so>, liver, \"\"or\"\" <so>\"\n2;\"liver, \"\"or\"\" <so>\""},
	{name: "names alike", kind: "csv", src: "ID,Text ,TEXT\nfoie,foie,foie\n", want: "ID,Text ,TEXT\nfoie,\"liver, \"\"or\"\" <so>\",\"liver, \"\"or\"\" <so>\"\n"},
	{name: "tabs", kind: "tsv", src: "text\tb\nfoie\tfoie\n", want: "text\tb\n\"liver, \"\"or\"\" <so>\"\tfoie\n"},

	{name: "subtitles", kind: "srt", src: "1\r\n00:00:01,000 --> 00:00:02,000\r\n<i>le foie</i>\r\nfoie 2\r\n\r\n2\r\n00:00:03,000 --> 00:00:04,000\r\nx\r\n",
		prose: []string{"le foie", "foie 2"}, hidden: []string{"00:00", "<i>"},
		want: "1\r\n00:00:01,000 --> 00:00:02,000\r\n<i>le liver, \"or\" <so></i>\r\nliver, \"or\" <so> 2\r\n\r\n2\r\n00:00:03,000 --> 00:00:04,000\r\nx\r\n"},
	{name: "captions", kind: "vtt", src: "WEBVTT foie\nKind: foie\n\nNOTE foie\nfoie\n\n00:01.000 --> 00:02.000 align:start\nfoie\n",
		want: "WEBVTT foie\nKind: foie\n\nNOTE foie\nfoie\n\n00:01.000 --> 00:02.000 align:start\nliver, \"or\" <so>\n"},

	{name: "units", kind: "xliff", src: `<xliff version="1.2"><file source-language="fr" target-language="en-US"><body><trans-unit id="foie"><source>foie</source><target>le <g id="1">fo</g>ie &amp; <ph>foie</ph></target><note>foie</note></trans-unit></body></file></xliff>`,
		want: `<xliff version="1.2"><file source-language="fr" target-language="en-US"><body><trans-unit id="foie"><source>foie</source><target>le <g id="1">liver, "or" &lt;so&gt;</g> &amp; <ph>foie</ph></target><note>foie</note></trans-unit></body></file></xliff>`},
	{name: "files with their own sides", kind: "xliff", src: `<xliff version="1.2"><file source-language="fr" target-language="en"><body><target>foie</target></body></file><file source-language="fr"><body><target>foie</target></body></file></xliff>`,
		want: `<xliff version="1.2"><file source-language="fr" target-language="en"><body><target>liver, "or" &lt;so&gt;</target></body></file><file source-language="fr"><body><target>foie</target></body></file></xliff>`},
	{name: "CDATA and what stays", kind: "xliff", src: `<xliff srcLang="en" trgLang="fr"><file><unit><segment><source>a <mrk translate="no">foie</mrk> foie <![CDATA[<foie> &]]></source><target>foie</target></segment></unit><unit translate="no"><source>foie</source></unit><source>foie</source></file></xliff>`,
		want: `<xliff srcLang="en" trgLang="fr"><file><unit><segment><source>a <mrk translate="no">foie</mrk> liver, "or" &lt;so&gt; <![CDATA[<liver, "or" <so>> &]]></source><target>foie</target></segment></unit><unit translate="no"><source>foie</source></unit><source>liver, "or" &lt;so&gt;</source></file></xliff>`},

	{name: "hyphen", kind: "docx", src: `<w:document xmlns:w="w"><w:p><w:r><w:t>non</w:t><w:noBreakHyphen/><w:t xml:space="preserve">foie</w:t></w:r></w:p></w:document>`, prose: []string{"non", "foie"}, hidden: []string{"-"},
		want: `<w:document xmlns:w="w"><w:p><w:r><w:t>non</w:t><w:noBreakHyphen/><w:t xml:space="preserve">liver, "or" &lt;so&gt;</w:t></w:r></w:p></w:document>`},
	{name: "split runs", kind: "docx", src: `<w:document xmlns:w="w"><w:p><w:r><w:t>le fo</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>ie va</w:t></w:r></w:p><w:p><w:r><w:instrText>foie</w:instrText><w:tab/><w:t xml:space="preserve"> foie</w:t></w:r></w:p></w:document>`,
		prose: []string{"le foie va"},
		want:  `<w:document xmlns:w="w"><w:p><w:r><w:t xml:space="preserve">le liver, "or" &lt;so&gt;</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve"> va</w:t></w:r></w:p><w:p><w:r><w:instrText>foie</w:instrText><w:tab/><w:t xml:space="preserve"> liver, "or" &lt;so&gt;</w:t></w:r></w:p></w:document>`},
}

// edits replaces every visible "foie" of a prose.
func edits(p *Prose, with string) []Edit {
	var out []Edit
	for at := 0; ; {
		i := strings.Index(p.Text[at:], "foie")
		if i < 0 {
			return out
		}
		s := Span{at + i, at + i + 4}
		at = s.End
		if !skipped(p, s) {
			out = append(out, Edit{Span: s, New: with})
		}
	}
}

func skipped(p *Prose, s Span) bool {
	for _, k := range p.Skip {
		if k.Start < s.End && s.Start < k.End {
			return true
		}
	}
	return false
}

func TestFormats(t *testing.T) {
	for _, tt := range samples {
		t.Run(tt.kind+" "+tt.name, func(t *testing.T) {
			kind, ok := Named(tt.kind)
			if !ok {
				t.Fatalf("no format %s", tt.kind)
			}
			p, err := kind.Prose(tt.src, tt.options)
			if err != nil {
				t.Fatal(err)
			}
			for _, want := range tt.prose {
				if i := strings.Index(p.Text, want); i < 0 || skipped(p, Span{i, i + len(want)}) {
					t.Errorf("%q is not prose in %q, skip %v", want, p.Text, p.Skip)
				}
			}
			for _, hidden := range tt.hidden {
				if i := strings.Index(p.Text, hidden); i >= 0 && !skipped(p, Span{i, i + len(hidden)}) {
					t.Errorf("%q is prose in %q, skip %v", hidden, p.Text, p.Skip)
				}
			}
			english := `liver, "or" <so>`
			if strings.HasPrefix(tt.kind, "json") && tt.prose == nil {
				english = "L"
			}
			changes, err := p.Changes(edits(p, english))
			if err != nil {
				t.Fatal(err)
			}
			if got := Apply(tt.src, changes); got != strings.ReplaceAll(tt.want, `\"liver, "or" <so>\"`, `\"liver, \"or\" <so>\"`) {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
			if none, err := p.Changes(nil); err != nil || Apply(tt.src, none) != tt.src {
				t.Errorf("no edits change the document: %v", err)
			}
		})
	}
}

// TestEveryFormat holds the table above to the list of formats.
func TestEveryFormat(t *testing.T) {
	for _, k := range Kinds {
		found := false
		for _, s := range samples {
			found = found || s.kind == k.Name
		}
		if !found {
			t.Errorf("no sample of format %s", k.Name)
		}
	}
}

func TestBroken(t *testing.T) {
	tests := []struct{ kind, src, want string }{
		{"jsonl", `{"text": "foie"`, "broken JSON at byte 15"},
		{"jsonl", strings.Repeat("[", 20000), "broken JSON"},
		{"json", `{"other": "foie", "n": 1, "list": [{"b": "x"}]}`, "no string in the field text: name one of list.b, other with --field"},
		{"csv", "text\n\"foie", "the quote at byte 5 never closes"},
		{"csv", "a,b\nfoie,x", `no column "text": name one of a, b`},
		{"xliff", `<xliff><file source-language="fr" target-language="de"/></xliff>`, "neither side is English"},
		{"xliff", "<xliff><file></xliff", "broken XML"},
		{"docx", "<w:document><w:p>", "XML ends inside an element"},
	}
	for _, tt := range tests {
		kind, _ := Named(tt.kind)
		if _, err := kind.Prose(tt.src, Options{}); err == nil || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("%s %.20q: error %v, want %q", tt.kind, tt.src, err, tt.want)
		}
	}
}

func TestTracking(t *testing.T) {
	src := `<w:document xmlns:w="w"><w:p><w:r><w:rPr><w:i/></w:rPr><w:t>le fo</w:t></w:r><w:r><w:t>ie va</w:t></w:r></w:p></w:document>`
	track := &Tracking{Author: "unmix", Date: time.Date(2000, 1, 1, 0, 0, 0, 0, time.UTC)}
	p, err := docx{}.Prose(src, Options{Track: track})
	if err != nil {
		t.Fatal(err)
	}
	e := edits(p, "liver")
	e[0].Note = "foie → liver"
	changes, err := p.Changes(e)
	if err != nil {
		t.Fatal(err)
	}
	got := Apply(src, changes)
	if err := scanXML(got, func(element) error { return nil }); err != nil {
		t.Fatalf("%v in %s", err, got)
	}
	for _, want := range []string{
		`<w:rPr><w:i/></w:rPr><w:delText xml:space="preserve">fo</w:delText>`, `<w:delText xml:space="preserve">ie</w:delText>`,
		`<w:rPr><w:i/></w:rPr><w:t xml:space="preserve">liver</w:t></w:r></w:ins>`, `<w:t xml:space="preserve"> va</w:t>`, "<w:commentReference",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("no %s in %s", want, got)
		}
	}
	// A second reading sees the new text only.
	if again, err := (docx{}).Prose(got, Options{}); err != nil || !strings.Contains(again.Text, "le liver va") {
		t.Errorf("reads as %q, %v", again.Text, err)
	}
	parts, err := track.Parts(func(name string) (string, error) {
		return map[string]string{docxRels: "<Relationships></Relationships>", docxTypes: "<Types></Types>"}[name], nil
	})
	if err != nil || len(parts) != 3 || !strings.Contains(parts[0].New, "foie → liver") {
		t.Errorf("parts %v, %v", parts, err)
	}
}
