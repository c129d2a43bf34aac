package main

import (
	"bufio"
	"context"
	"fmt"
	"net/http"
	"os"
	"os/exec"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"

	"unmix/glossary"
)

// small is a glossary in which everything else stays unresolved.
const small = "lang\tterm\tenglish\tpos\nzh\t概述\toverview\tnoun\nzh\t干细胞\tstem cell\tnoun\n"

// flags are the flags of every run over the small glossary.
var flags = []string{"--glossary", "small.tsv", "--only-glossary"}

// serve starts unmix review as a process of its own, and returns its address and the process.
func serve(tb testing.TB, args ...string) (string, *exec.Cmd) {
	tb.Helper()
	cmd := exec.Command("unmix", append([]string{"review"}, args...)...)
	out, err := cmd.StdoutPipe()
	if err != nil {
		tb.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() {
		cmd.Process.Kill()
		cmd.Wait()
	})
	url, err := bufio.NewReader(out).ReadString('\n')
	if err != nil {
		tb.Fatalf("unmix review says nothing: %v", err)
	}
	return strings.TrimSpace(url), cmd
}

// stop ends unmix review as Ctrl-C does.
func stop(tb testing.TB, cmd *exec.Cmd) {
	tb.Helper()
	if err := cmd.Process.Signal(os.Interrupt); err != nil {
		tb.Fatal(err)
	}
	if err := cmd.Wait(); err != nil {
		tb.Errorf("unmix review ended with %v", err)
	}
}

const ready = `document.documentElement.dataset.ready === "true"`

// chosenFragment is the fragment that the panel shows.
func chosenFragment(t tab) string { return t.text("#detail .from") }

// TestReviewPage is a person's way through a review: look, filter, accept, reject, edit with Chinese in it, undo, all of
// one fragment, a row for the glossary, reload, a second window, the end, and the next clean.
func TestReviewPage(t *testing.T) {
	ctx := browser(t)
	t.Chdir(t.TempDir())
	files(t, map[string]string{
		"small.tsv":  small,
		"docs/a.txt": "The 概述 of the liver.\n\nWe gave 肝纤维化 a name, and 概述 too.\n\nA <script>alert(1)</script> with 干细胞 in it.\n",
		"docs/b.txt": "Another 概述 here.\n\nLast: 肝纤维化 again, and 脂肪肝 once.\n",
	})
	unmix(t, append([]string{"clean", "docs", "--out", "clean", "--report", "r.jsonl"}, flags...)...)
	url, server := serve(t, "r.jsonl", "--glossary", "mine.tsv")
	p := tab{t, ctx}
	p.watch()
	p.open(url, ready)
	p.saved()

	if got := p.text("#progress-text"); got != "0 of 7" {
		t.Fatalf("progress %q", got)
	}
	if n := do(p, "scripts of the documents", chromedp.Evaluate[int](`document.querySelectorAll("#inner script").length`)); n != 0 || !strings.Contains(p.text("#inner"), "<script>alert(1)</script>") {
		t.Errorf("the document's markup is not shown as text")
	}
	p.shots("review")

	// Accept the first change; the page goes on to the next open one, an unresolved fragment whose draft is no English: to
	// accept it opens the editor.
	if got := chosenFragment(p); got != "概述" {
		t.Fatalf("chosen %q", got)
	}
	p.keys("a")
	p.wait(`document.querySelector("#detail .from").textContent === "肝纤维化"`)
	// Edit it, with an input method: Enter that ends a composition does not save.
	p.keys("a")
	p.wait(`document.activeElement.tagName === "TEXTAREA"`)
	do(p, "compose", func(ctx context.Context, target *chromedp.Target) (chromedp.Void, error) {
		_, err := chromedp.Call(ctx, input.ImeSetComposition, input.ImeSetCompositionParams{Text: "gan", SelectionStart: 3, SelectionEnd: 3})
		return chromedp.Void{}, err
	})
	do(p, "Enter in a composition", chromedp.Evaluate[chromedp.Void](`document.activeElement.dispatchEvent(new KeyboardEvent("keydown", {key: "Enter", isComposing: true, bubbles: true, cancelable: true})); undefined`))
	p.wait(`document.activeElement.tagName === "TEXTAREA"`)
	p.insert("liver fibrosis (肝纤维化)")
	p.shots("edit")
	p.keys("\r")
	p.wait(`!document.querySelector("textarea")`)
	p.saved()

	// Reject, and undo the rejection.
	p.keys("o")
	p.wait(`document.querySelector("#detail .where").textContent.includes("3:26")`)
	p.keys("r")
	p.wait(`document.getElementById("progress-text").textContent === "3 of 7"`)
	p.keys("u")
	p.wait(`document.getElementById("progress-text").textContent === "2 of 7"`)
	p.saved()

	// The search finds the fragment in both documents; all of it are rejected at once.
	p.keys("/")
	p.wait(`document.activeElement.name === "term"`)
	p.insert("概述")
	p.keys("\r")
	p.wait(`document.getElementById("shown").textContent === "3 shown"`)
	p.keys("R")
	p.wait(`document.getElementById("progress-text").textContent === "4 of 7"`)
	p.saved()

	// A row for the glossary: the edit of 脂肪肝.
	do(p, "search", chromedp.Evaluate[chromedp.Void](`const s = document.querySelector("[name=term]"); s.value = "脂肪肝"; s.dispatchEvent(new Event("input", {bubbles: true})); undefined`))
	p.wait(`document.getElementById("shown").textContent === "1 shown"`)
	p.keys("e")
	p.wait(`document.activeElement.tagName === "TEXTAREA"`)
	p.insert("fatty liver")
	p.keys("\r")
	p.wait(`!document.querySelector("textarea")`)
	p.keys("g")
	p.wait(`document.getElementById("promote").open`)
	p.shots("promote")
	do(p, "part of speech", chromedp.Evaluate[chromedp.Void](`document.querySelector("[name=pos]").value = "noun"; undefined`))
	do(p, "add", chromedp.Click(chromedp.CSS("#promote .primary")))
	p.wait(`!document.getElementById("promote").open`)
	if got, want := content(t, "mine.tsv"), strings.Join(glossary.Columns, "\t")+"\nzh\t脂肪肝\tfatty liver\tnoun\n"; got != want {
		t.Errorf("glossary file %q, want %q", got, want)
	}
	// The same row again is refused, with the place of the first.
	p.keys("g")
	p.wait(`document.getElementById("promote").open`)
	do(p, "add again", chromedp.Click(chromedp.CSS("#promote .primary")))
	p.wait(`document.querySelector("#promote .error").textContent.includes("mine.tsv:2")`)
	do(p, "close", chromedp.Click(chromedp.CSS("#promote [data-close]")))
	p.saved()

	reviewAgain(p, url)
	stop(t, server)
	cleanAgain(t)
}

// reviewAgain reloads the page, and decides in a second window of it.
func reviewAgain(p tab, url string) {
	p.Helper()
	p.open(url, ready)
	p.wait(`document.getElementById("progress-text").textContent === "5 of 7"`)
	p.shots("decided")
	ctx, cancel := chromedp.NewContext(p.ctx)
	defer cancel()
	if err := chromedp.Do(ctx); err != nil { // opens the tab for longer than one action
		p.Fatal(err)
	}
	second := tab{p.TB, ctx}
	second.open(url, ready)
	second.wait(`document.getElementById("progress-text").textContent === "5 of 7"`)
	second.keys("o")
	second.keys("a") // 干细胞
	second.wait(`document.getElementById("progress-text").textContent === "6 of 7"`)
	second.saved()
	// The first window hears of it, and neither loses what the other decided.
	p.wait(`document.getElementById("progress-text").textContent === "6 of 7"`)
}

// cleanAgain runs clean with the decisions, and looks at what came out.
func cleanAgain(t *testing.T) {
	t.Helper()
	if got := unmix(t, "review", "r.jsonl", "--status"); !strings.Contains(got, "7 changes: 1 accepted, 3 rejected, 2 edited, 1 open, 1 of them unresolved") {
		t.Errorf("status: %s", got)
	}
	// The glossary has changed its mind since; what was decided holds.
	files(t, map[string]string{"small.tsv": strings.NewReplacer("overview", "summary", "stem cell", "root cell").Replace(small)})
	unmix(t, append([]string{"clean", "docs", "--out", "clean", "--report", "r2.jsonl", "--decisions", "r.decisions.jsonl"}, flags...)...)
	wantA := "The 概述 of the liver.\n\nWe gave liver fibrosis (肝纤维化) a name, and 概述 too.\n\nA <script>alert(1)</script> with stem cells in it.\n"
	if got := content(t, "clean/a.txt"); got != wantA && got != strings.Replace(wantA, "cells", "cell", 1) {
		t.Errorf("a.txt %q, want %q", got, wantA)
	}
	if got, want := content(t, "clean/b.txt"), "Another 概述 here.\n\nLast: 肝纤维化 again, and fatty liver once.\n"; got != want {
		t.Errorf("b.txt %q, want %q", got, want)
	}
	if got := unmix(t, "verify", "r2.jsonl", "--decisions", "r.decisions.jsonl"); !strings.Contains(got, "2 documents, 0 with a difference") || strings.Contains(got, "stale") {
		t.Errorf("verify: %s", got)
	}
}

// TestReviewKilled kills the server without warning, again and again, right after it has confirmed decisions: none of them
// is lost, and half a line that was not confirmed does no harm.
func TestReviewKilled(t *testing.T) {
	t.Chdir(t.TempDir())
	files(t, map[string]string{"small.tsv": small, "docs/a.txt": strings.Repeat("The 概述 of it, with 脂肪肝 too.\n", 40)})
	unmix(t, append([]string{"clean", "docs", "--out", "clean", "--report", "r.jsonl"}, flags...)...)
	confirmed := 0
	for round := range 4 {
		url, server := serve(t, "r.jsonl")
		for i := range 10 {
			body := fmt.Sprintf(`{"after":0,"decisions":[{"document":0,"change":%d,"action":"reject","text":""}]}`, 10*round+i)
			response, err := http.Post(url+"decisions", "application/json", strings.NewReader(body))
			if err != nil || response.StatusCode != http.StatusOK {
				t.Fatalf("%v %v", response, err)
			}
			response.Body.Close()
			confirmed++
		}
		server.Process.Kill()
		server.Wait()
		if got := strings.Count(content(t, "r.decisions.jsonl"), "\n"); got != confirmed {
			t.Fatalf("round %d: %d decisions on the disk, %d were confirmed", round, got, confirmed)
		}
		f, err := os.OpenFile("r.decisions.jsonl", os.O_APPEND|os.O_WRONLY, 0)
		if err != nil {
			t.Fatal(err)
		}
		f.WriteString(`{"id":"0123`)
		f.Close()
	}
	if got := unmix(t, "review", "r.jsonl", "--status"); !strings.Contains(got, fmt.Sprintf(" %d rejected", confirmed)) {
		t.Errorf("status: %s", got)
	}
}

// TestReportPage opens the HTML report from the disk, without a server: it filters, shows derivations, and has nothing to
// say to the console.
func TestReportPage(t *testing.T) {
	ctx := browser(t)
	dir := t.TempDir()
	t.Chdir(dir)
	files(t, map[string]string{
		"small.tsv":  small,
		"docs/a.txt": "The 概述 of the liver.\n\nWe gave 肝纤维化 a name, and </script><script>alert(1)</script> 概述 too.\n",
	})
	unmix(t, append([]string{"clean", "docs", "--out", "clean", "--report", "r.jsonl"}, flags...)...)
	unmix(t, "report", "r.jsonl", "--format", "html", "--out", "r.html")
	p := tab{t, ctx}
	p.watch()
	p.open("file://"+dir+"/r.html", `document.documentElement.classList.contains("js")`)
	p.shots("report")
	do(p, "tap", chromedp.Click(chromedp.CSS(".out .m")))
	p.wait(`!document.getElementById("card").hidden`)
	p.shots("report-card")
	if got := p.text("#card"); !strings.Contains(got, "overview") || !strings.Contains(got, "zh:概述") {
		t.Errorf("card %q", got)
	}
	do(p, "only unresolved", chromedp.Evaluate[chromedp.Void](`document.querySelector("[value=replaced]").click(); undefined`))
	p.wait(`document.querySelector(".shown").textContent === "1 shown"`)
	do(p, "all again", chromedp.Evaluate[chromedp.Void](`document.querySelector("[value=replaced]").click(); undefined`))
	p.wait(`document.querySelector(".shown").textContent === "3 shown"`)
	do(p, "search", chromedp.SendKeys(chromedp.CSS("[name=term]"), "纤维"))
	p.wait(`document.querySelector(".shown").textContent === "1 shown"`)
	if n := do(p, "scripts", chromedp.Evaluate[int](`document.querySelectorAll("main script").length`)); n != 0 {
		t.Errorf("%d scripts of documents in the page", n)
	}
}

// BenchmarkFirstPaint measures, in the browser, when the report and the review page of 10,000 changes are first painted,
// and how long a jump to the end of the review's list takes.
// writeLarge writes a report of n changes over documents of forty each, with their inputs.
