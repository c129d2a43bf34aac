package review_test

import (
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"unmix/pipeline/report"
	"unmix/pipeline/review"
	"unmix/pipeline/text"
)

// document is a report of one document with one unresolved and one replaced fragment, and hostile text around them.
func document(t testing.TB) report.Document {
	t.Helper()
	d := text.NewDocument("docs/<b>.txt", "<script>alert(1)</script> 概述 and 肝炎.\n")
	if err := d.Replace(text.Edit{Span: text.Span{Start: 26, End: 32}, New: "overview", Lang: text.Chinese, Confidence: 0.9}); err != nil {
		t.Fatal(err)
	}
	d.Notes = append(d.Notes, text.Note{Span: text.Span{Start: 37, End: 43}, Lang: text.Chinese, Draft: "hepatitis", Why: "confidence below 0.50"})
	return report.Document{Record: report.New(d), Source: d.Text, Readable: true}
}

// page serves a review, and returns the address of the page and the server's own.
func page(t *testing.T) (url, decisions string) {
	t.Helper()
	dir := t.TempDir()
	log, err := review.OpenLog(filepath.Join(dir, "d.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	s, err := review.NewServer("r.jsonl", []report.Document{document(t)}, log, filepath.Join(dir, "g.tsv"))
	if err != nil {
		t.Fatal(err)
	}
	server := httptest.NewUnstartedServer(nil)
	server.Config.Handler = s.Handler(server.Listener.Addr().String())
	server.Start()
	t.Cleanup(func() {
		server.Close()
		log.Close()
	})
	return server.URL + s.Path(), filepath.Join(dir, "d.jsonl")
}

// TestGuard sends what another site, another name or a stranger would send.
func TestGuard(t *testing.T) {
	url, decisions := page(t)
	base := strings.TrimSuffix(url, "/")
	root := base[:strings.LastIndexByte(base, '/')]
	const reject = `{"after":0,"decisions":[{"document":0,"change":0,"action":"reject","text":""}]}`
	tests := []struct {
		name, method, url, body string
		change                  func(*http.Request)
		want                    int
	}{
		{"the page", "GET", url, "", nil, 200},
		{"its script", "GET", url + "main.js", "", nil, 200},
		{"the report", "GET", url + "report", "", nil, 200},
		{"own origin", "GET", url + "report", "", func(r *http.Request) { r.Header.Set("Origin", "http://"+r.Host) }, 200},
		{"no token", "GET", root + "/", "", nil, 403},
		{"no token, deeper", "GET", root + "/report", "", nil, 403},
		{"wrong token", "GET", root + "/AAAAAAAAAAAAAAAAAAAAAAAAAA/report", "", nil, 403},
		{"token without its slash", "GET", base, "", nil, 403},
		{"another host", "GET", url, "", func(r *http.Request) { r.Host = "evil.example" }, 403},
		{"another host with our port", "GET", url, "", func(r *http.Request) { r.Host = "evil.example:" + r.URL.Port() }, 403},
		{"another port", "GET", url, "", func(r *http.Request) { r.Host = "127.0.0.1:1" }, 403},
		{"localhost", "GET", url, "", func(r *http.Request) { r.Host = "localhost:" + r.URL.Port() }, 200},
		{"another origin", "POST", url + "decisions", reject, func(r *http.Request) { r.Header.Set("Origin", "https://evil.example") }, 403},
		{"a null origin", "POST", url + "decisions", reject, func(r *http.Request) { r.Header.Set("Origin", "null") }, 403},
		{"a cross-site request", "GET", url + "report", "", func(r *http.Request) { r.Header.Set("Sec-Fetch-Site", "cross-site") }, 403},
		{"a form", "POST", url + "decisions", reject, func(r *http.Request) { r.Header.Set("Content-Type", "text/plain") }, 400},
		{"a path that climbs out", "GET", url + "../../../etc/passwd", "", func(r *http.Request) { r.URL.Opaque = "//" + r.URL.Host + r.URL.Path }, 404},
		{"climbing out in disguise", "GET", url + "%2e%2e%2f%2e%2e%2fserver.go", "", nil, 404},
		{"climbing inside the token", "GET", root + "/../" + base[strings.LastIndexByte(base, '/')+1:] + "/", "", func(r *http.Request) { r.URL.Opaque = "//" + r.URL.Host + r.URL.Path }, 403},
		{"a folder", "GET", url + "page/", "", nil, 404},
		{"no such file", "GET", url + "nothing.js", "", nil, 404},
		{"another method", "DELETE", url + "decisions", "", nil, 404},
		{"no such change", "GET", url + "change?document=0&change=9", "", nil, 404},
		{"a change out of range", "POST", url + "decisions", `{"after":0,"decisions":[{"document":7,"change":0,"action":"reject","text":""}]}`, nil, 400},
		{"an unknown action", "POST", url + "decisions", `{"after":0,"decisions":[{"document":0,"change":0,"action":"burn","text":""}]}`, nil, 400},
		{"half a body", "POST", url + "decisions", `{"after":0,`, nil, 400},
	}
	client := &http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r, err := http.NewRequest(tt.method, tt.url, strings.NewReader(tt.body))
			if err != nil {
				t.Fatal(err)
			}
			if tt.method == "POST" {
				r.Header.Set("Content-Type", "application/json")
			}
			if tt.change != nil {
				tt.change(r)
			}
			response, err := client.Do(r)
			if err != nil {
				t.Fatal(err)
			}
			defer response.Body.Close()
			b, _ := io.ReadAll(response.Body)
			if response.StatusCode != tt.want {
				t.Errorf("status %d, want %d: %s", response.StatusCode, tt.want, b)
			}
			if csp := response.Header.Get("Content-Security-Policy"); !strings.Contains(csp, "default-src 'none'") || strings.Contains(csp, "unsafe") {
				t.Errorf("content security policy %q", csp)
			}
			if strings.Contains(string(b), "<script>alert") {
				t.Errorf("a document's markup goes out as it is: %s", b)
			}
		})
	}
	if b, err := os.ReadFile(decisions); err != nil || len(b) > 0 {
		t.Errorf("refused requests have left %q, %v", b, err)
	}
}

func TestDecideOverHTTP(t *testing.T) {
	url, file := page(t)
	post := func(body string) string {
		response, err := http.Post(url+"decisions", "application/json", strings.NewReader(body))
		if err != nil {
			t.Fatal(err)
		}
		defer response.Body.Close()
		b, _ := io.ReadAll(response.Body)
		return strings.TrimSpace(string(b))
	}
	got := post(`{"after":0,"decisions":[{"document":0,"change":1,"action":"accept","text":"not what was offered"}]}`)
	if want := `{"count":1,"decisions":[{"document":0,"change":1,"action":"accept","text":"hepatitis"}]}`; got != want {
		t.Errorf("answer %s, want %s", got, want)
	}
	// Another program appends to the same file: both see both.
	other, err := review.OpenLog(file)
	if err != nil {
		t.Fatal(err)
	}
	defer other.Close()
	if err := other.Append(review.Decision{ID: document(t).Changes[0].ID, Action: review.Reject}); err != nil {
		t.Fatal(err)
	}
	got = post(`{"after":1,"decisions":[{"document":0,"change":1,"action":"edit","text":"liver <b>"}]}`)
	if want := `{"count":3,"decisions":[{"document":0,"change":0,"action":"reject","text":""},{"document":0,"change":1,"action":"edit","text":"liver \u003cb\u003e"}]}`; got != want {
		t.Errorf("answer %s, want %s", got, want)
	}
	if all, err := other.Since(0); err != nil || len(all) != 3 {
		t.Errorf("the other program reads %d decisions, %v", len(all), err)
	}
}
