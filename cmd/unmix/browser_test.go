package main

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"
	"unicode"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

// browser starts a headless browser and returns a context of one tab. The test is skipped where there is none.
func browser(tb testing.TB) context.Context {
	tb.Helper()
	path := ""
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome"} {
		if p, err := exec.LookPath(name); err == nil {
			path = p
			break
		}
	}
	if path == "" {
		tb.Skip("no chromium found: install it to run the browser tests")
	}
	ctx, cancel := chromedp.NewExecAllocator(context.Background(),
		chromedp.ExecPath(path), chromedp.Headless, chromedp.NoSandbox, chromedp.NoFirstRun, chromedp.DisableGPU,
		chromedp.Flag("disable-quic", true), chromedp.Flag("disable-background-networking", true),
		chromedp.Flag("disable-component-update", true), chromedp.Flag("disable-sync", true),
		chromedp.Flag("disable-dev-shm-usage", true), chromedp.Flag("disable-renderer-backgrounding", true),
		chromedp.Flag("disable-backgrounding-occluded-windows", true), chromedp.Flag("force-color-profile", "srgb"))
	tb.Cleanup(cancel)
	ctx, cancel = chromedp.NewContext(ctx)
	tb.Cleanup(cancel)
	if err := chromedp.Do(ctx, chromedp.EmulateViewport(1280, 900)); err != nil {
		tb.Fatalf("the browser does not start: %v", err)
	}
	return ctx
}

// A tab drives one page in a test.
type tab struct {
	testing.TB
	ctx context.Context
}

// do runs one action.
func do[T any](t tab, what string, a chromedp.Action[T]) T {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.ctx, 20*time.Second)
	defer cancel()
	v, err := chromedp.Run(ctx, a)
	if err != nil {
		t.Fatalf("%s: %v", what, err)
	}
	return v
}

// open opens a page and waits for its script.
func (t tab) open(url, ready string) {
	t.Helper()
	do(t, "open "+url, chromedp.Navigate(url))
	t.wait(ready)
}

// wait waits until a JavaScript expression holds.
func (t tab) wait(expression string) {
	t.Helper()
	do(t, "wait for "+expression, chromedp.Poll[chromedp.Void](expression, chromedp.WithPollingInterval(20*time.Millisecond)))
}

// text is the text of the first element of a CSS selector.
func (t tab) text(selector string) string {
	t.Helper()
	return do(t, selector, chromedp.Evaluate[string](fmt.Sprintf("(document.querySelector(%q) || {textContent: ''}).textContent", selector)))
}

// keys presses keys one by one, each as one event that carries its character, as a keyboard's do: a page that takes the key
// for itself gets no character.
func (t tab) keys(keys string) {
	t.Helper()
	for _, r := range keys {
		name, code := string(r), int64(unicode.ToUpper(r))
		if r == '\r' {
			name = "Enter"
		}
		do(t, "press "+name, func(ctx context.Context, target *chromedp.Target) (chromedp.Void, error) {
			down := input.DispatchKeyEventParams{Type: input.DispatchKeyEventTypeKeyDown, Key: name, Text: string(r), WindowsVirtualKeyCode: code}
			if _, err := chromedp.Call(ctx, input.DispatchKeyEvent, down); err != nil {
				return chromedp.Void{}, err
			}
			_, err := chromedp.Call(ctx, input.DispatchKeyEvent, input.DispatchKeyEventParams{Type: input.DispatchKeyEventTypeKeyUp, Key: name, WindowsVirtualKeyCode: code})
			return chromedp.Void{}, err
		})
	}
}

// insert types a text as an input method does.
func (t tab) insert(s string) {
	t.Helper()
	do(t, "type "+s, func(ctx context.Context, target *chromedp.Target) (chromedp.Void, error) {
		_, err := chromedp.Call(ctx, input.InsertText, input.InsertTextParams{Text: s})
		return chromedp.Void{}, err
	})
}

// saved waits until the page says that all decisions are on the disk.
func (t tab) saved() {
	t.Helper()
	t.wait(`document.getElementById("saved").textContent === "All saved"`)
}

// watch collects what the page writes to the console, and fails the test at its end if that is an error.
func (t tab) watch() {
	var mu sync.Mutex
	var bad []string
	err := chromedp.Listen(t.ctx, func(ev any) {
		mu.Lock()
		defer mu.Unlock()
		switch ev := ev.(type) {
		case *runtime.EventExceptionThrown:
			bad = append(bad, fmt.Sprintf("%+v", *ev.ExceptionDetails))
		case *runtime.EventConsoleAPICalled:
			bad = append(bad, fmt.Sprintf("%+v", ev.Args))
		case *log.EventEntryAdded:
			if !strings.Contains(ev.Entry.URL, "/glossary") { // an answer that refuses a row is no fault
				bad = append(bad, fmt.Sprintf("%s %s", ev.Entry.Text, ev.Entry.URL))
			}
		}
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		mu.Lock()
		defer mu.Unlock()
		if len(bad) > 0 {
			t.Errorf("the console says: %s", strings.Join(bad, "\n"))
		}
	})
}

// shots writes pictures of the page, wide and narrow, light and dark, into the folder that UNMIX_SCREENSHOTS names. Without
// it, it only checks that nothing is wider than the page.
func (t tab) shots(name string) {
	t.Helper()
	for _, size := range []struct{ w, h int64 }{{1280, 900}, {390, 844}} {
		do(t, "viewport", chromedp.EmulateViewport(size.w, size.h))
		for _, scheme := range []string{"light", "dark"} {
			do(t, "colours", func(ctx context.Context, target *chromedp.Target) (chromedp.Void, error) {
				_, err := chromedp.Call(ctx, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{
					Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: scheme}}})
				return chromedp.Void{}, err
			})
			if dir := os.Getenv("UNMIX_SCREENSHOTS"); dir != "" {
				png := do(t, "picture", chromedp.CaptureScreenshot())
				if err := os.WriteFile(filepath.Join(dir, fmt.Sprintf("%s-%d-%s.png", name, size.w, scheme)), png, 0o644); err != nil {
					t.Fatal(err)
				}
			}
		}
		if wide := do(t, "width", chromedp.Evaluate[float64]("document.documentElement.scrollWidth")); wide > float64(size.w) {
			t.Errorf("%s: at %d pixels the page is %g wide", name, size.w, wide)
		}
	}
	do(t, "viewport", chromedp.EmulateViewport(1280, 900))
}

// unmix runs one command line and returns its standard output.
func unmix(tb testing.TB, args ...string) string {
	tb.Helper()
	var out, errs bytes.Buffer
	if code := run(context.Background(), args, streams{strings.NewReader(""), &out, &errs}); code == exitError {
		tb.Fatalf("unmix %s: %s", strings.Join(args, " "), errs.String())
	}
	return out.String()
}

// files writes files below the working folder of a test.
func files(tb testing.TB, content map[string]string) {
	tb.Helper()
	for name, s := range content {
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			tb.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(s), 0o644); err != nil {
			tb.Fatal(err)
		}
	}
}

// content reads a file.
func content(tb testing.TB, name string) string {
	tb.Helper()
	b, err := os.ReadFile(name)
	if err != nil {
		tb.Fatal(err)
	}
	return string(b)
}
