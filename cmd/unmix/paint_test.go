package main

import (
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"

	"unmix/pipeline/report"
)

func BenchmarkFirstPaint(b *testing.B) {
	ctx := browser(b)
	dir := b.TempDir()
	b.Chdir(dir)
	writeLarge(b, 10_000)
	unmix(b, "report", "large.jsonl", "--format", "html", "--out", "large.html")
	url, _ := serve(b, "large.jsonl")
	p := tab{b, ctx}
	paint := `(() => { const e = performance.getEntriesByName("first-contentful-paint")[0]; return e ? e.startTime : 0; })()`
	var html, page, jump float64
	for b.Loop() {
		p.open("file://"+dir+"/large.html", paint+" > 0")
		html += do(p, "paint", chromedp.Evaluate[float64](paint))
		p.open(url, ready+" && "+paint+" > 0")
		page += do(p, "paint", chromedp.Evaluate[float64](paint))
		jump += do(p, "jump", chromedp.Evaluate[float64](`new Promise((done) => { const t = performance.now(), c = document.getElementById("changes"); c.scrollTop = c.scrollHeight;
			requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - t))); })`, chromedp.EvalAwaitPromise))
	}
	b.ReportMetric(html/float64(b.N), "ms-report-paint")
	b.ReportMetric(page/float64(b.N), "ms-review-paint")
	b.ReportMetric(jump/float64(b.N), "ms-jump")
}

func writeLarge(tb testing.TB, n int) {
	tb.Helper()
	f, err := os.Create("large.jsonl")
	if err != nil {
		tb.Fatal(err)
	}
	defer f.Close()
	for doc := 0; n > 0; doc++ {
		r := report.Record{Input: fmt.Sprintf("doc%04d.txt", doc), Format: "text"}
		var src strings.Builder
		for i := 0; i < 40 && n > 0; i, n = i+1, n-1 {
			fmt.Fprintf(&src, "Sentence %d says that the patients of the second group were treated with ", i)
			start := src.Len()
			src.WriteString("间充质干细胞")
			r.Changes = append(r.Changes, report.Change{ID: fmt.Sprintf("%04x%04x", doc, i), Start: start, End: src.Len(), Line: i + 1, Column: 74,
				Language: "zh", Confidence: 0.9, Status: report.Replaced, Original: "间充质干细胞", Replacement: "mesenchymal stem cells",
				Derivation: []report.Step{{From: "间充质", To: "mesenchymal", Entry: "zh/cell-biology:间充质"}, {From: "干细胞", To: "stem cells", Entry: "zh/cell-biology:干细胞"}}})
			src.WriteString(" for twelve weeks, and that nothing else was given to them.\n")
		}
		r.InputSHA256 = report.Digest(src.String())
		files(tb, map[string]string{r.Input: src.String()})
		if err := json.NewEncoder(f).Encode(r); err != nil {
			tb.Fatal(err)
		}
	}
}
