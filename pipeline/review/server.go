package review

import (
	"crypto/rand"
	"embed"
	"encoding/json"
	"errors"
	"fmt"
	"mime"
	"net/http"
	"path"
	"strconv"
	"sync"
	"time"
	"unicode/utf8"

	"unmix/pipeline/report"
)

//go:embed page
var page embed.FS

const (
	maxBody = 8 << 20 // bytes of a request
	maxText = 20_000  // bytes of an edit
)

// A Server serves the review page of one report.
type Server struct {
	docs     []report.Document
	log      *Log
	glossary string
	promoted sync.Mutex // held while the glossary file is read and written
	name     string
	token    string
	places   map[string][]position // of each change id, where it is
	overview []byte                // what the page reads first
}

// A position is a change by its document and its place in it, both from 0.
type position struct {
	Document int `json:"document"`
	Change   int `json:"change"`
}

// NewServer makes the server of a report. name is the report's name on the page, log gets the decisions, and glossary is the
// user's glossary file that edits can be promoted to.
func NewServer(name string, docs []report.Document, log *Log, glossary string) (*Server, error) {
	s := &Server{docs: docs, log: log, glossary: glossary, name: name, token: rand.Text(), places: map[string][]position{}}
	for i, d := range docs {
		for j, c := range d.Changes {
			s.places[c.ID] = append(s.places[c.ID], position{i, j})
		}
	}
	b, err := json.Marshal(overview(s))
	if err != nil {
		return nil, fmt.Errorf("review: %w", err)
	}
	s.overview = b
	return s, nil
}

// Path is the path of the page, which holds the token.
func (s *Server) Path() string { return "/" + s.token + "/" }

// Handler answers requests to host, the loopback address and port that is served.
func (s *Server) Handler(host string) http.Handler {
	return &guard{host: host, token: s.token, next: s.answer}
}

// answer serves one request that the guard has let through.
func (s *Server) answer(w http.ResponseWriter, r *http.Request, name string) {
	type route struct{ method, name string }
	switch (route{r.Method, name}) {
	case route{"GET", ""}:
		s.file(w, "index.html")
	case route{"GET", "base.css"}:
		w.Header().Set("Content-Type", "text/css; charset=utf-8")
		w.Write([]byte(report.BaseCSS()))
	case route{"GET", "report"}:
		w.Header().Set("Content-Type", "application/json")
		w.Write(s.overview)
	case route{"GET", "change"}:
		s.change(w, r)
	case route{"GET", "decisions"}:
		after, _ := strconv.Atoi(r.URL.Query().Get("after")) // 0 when it is not a number: all of them
		s.since(w, after)
	case route{"POST", "decisions"}:
		s.decide(w, r)
	case route{"POST", "glossary"}:
		s.promote(w, r)
	default:
		if r.Method != "GET" || path.Base(name) != name {
			refuse(w, http.StatusNotFound, errors.New("there is no such thing here"))
			return
		}
		s.file(w, name)
	}
}

// file serves one of the page's own files.
func (s *Server) file(w http.ResponseWriter, name string) {
	b, err := page.ReadFile("page/" + name)
	if err != nil {
		refuse(w, http.StatusNotFound, errors.New("there is no such thing here"))
		return
	}
	w.Header().Set("Content-Type", mime.TypeByExtension(path.Ext(name)))
	w.Write(b)
}

// change answers with all that is known of one change.
func (s *Server) change(w http.ResponseWriter, r *http.Request) {
	d, errD := strconv.Atoi(r.URL.Query().Get("document"))
	c, errC := strconv.Atoi(r.URL.Query().Get("change"))
	if errD != nil || errC != nil || !s.has(position{d, c}) {
		refuse(w, http.StatusNotFound, errors.New("there is no such change"))
		return
	}
	reply(w, s.docs[d].Changes[c])
}

func (s *Server) has(p position) bool {
	return p.Document >= 0 && p.Document < len(s.docs) && p.Change >= 0 && p.Change < len(s.docs[p.Document].Changes)
}

// A choice is a decision as the page sends and gets it.
type choice struct {
	position
	Action Action `json:"action"`
	Text   string `json:"text"`
}

// decide saves decisions, and answers with all that the page does not have yet.
func (s *Server) decide(w http.ResponseWriter, r *http.Request) {
	var in struct {
		After     int      `json:"after"`
		Decisions []choice `json:"decisions"`
	}
	if err := decode(w, r, &in); err != nil {
		refuse(w, http.StatusBadRequest, err)
		return
	}
	now := time.Now().UTC().Truncate(time.Millisecond)
	decisions := make([]Decision, 0, len(in.Decisions))
	for _, c := range in.Decisions {
		if !s.has(c.position) || len(c.Text) > maxText || !utf8.ValidString(c.Text) {
			refuse(w, http.StatusBadRequest, errors.New("there is no such change, or its text is too long"))
			return
		}
		d := s.docs[c.Document]
		change := d.Changes[c.Change]
		out := Decision{ID: change.ID, Action: c.Action, Time: now, Input: d.Input, Language: change.Language, Original: change.Source()}
		switch {
		case c.Action == Edit:
			out.Text = c.Text
		case c.Action == Accept && rough(change):
			refuse(w, http.StatusBadRequest, errors.New("the draft still holds foreign words: edit it"))
			return
		case c.Action == Accept && change.Status == report.Kept:
			out.Text = change.Source() // it stays, whatever a later run would make of it
		case c.Action == Accept:
			out.Text = change.English()
		}
		if err := out.check(); err != nil {
			refuse(w, http.StatusBadRequest, err)
			return
		}
		decisions = append(decisions, out)
	}
	if err := s.log.Append(decisions...); err != nil {
		refuse(w, http.StatusInternalServerError, err)
		return
	}
	s.since(w, in.After)
}

// since answers with the decisions after the first n.
func (s *Server) since(w http.ResponseWriter, n int) {
	rest, err := s.log.Since(n)
	if err != nil {
		refuse(w, http.StatusInternalServerError, err)
		return
	}
	choices := []choice{}
	for _, d := range rest {
		for _, p := range s.places[d.ID] {
			if input := s.docs[p.Document].Input; d.Input == "" || samePath(d.Input, input) || speaksOf(d, input) {
				choices = append(choices, choice{p, d.Action, d.Text})
			}
		}
	}
	reply(w, map[string]any{"count": max(n, 0) + len(rest), "decisions": choices})
}

// promote writes an edit to the user's glossary.
func (s *Server) promote(w http.ResponseWriter, r *http.Request) {
	var row Row
	if err := decode(w, r, &row); err != nil {
		refuse(w, http.StatusBadRequest, err)
		return
	}
	s.promoted.Lock()
	defer s.promoted.Unlock()
	if err := Promote(s.glossary, row); err != nil {
		refuse(w, http.StatusUnprocessableEntity, err)
		return
	}
	reply(w, map[string]string{"file": s.glossary})
}

// decode reads the JSON body of a request.
func decode(w http.ResponseWriter, r *http.Request, into any) error {
	if t, _, err := mime.ParseMediaType(r.Header.Get("Content-Type")); err != nil || t != "application/json" {
		return errors.New("send application/json") // what a form of another site cannot send
	}
	dec := json.NewDecoder(http.MaxBytesReader(w, r.Body, maxBody))
	dec.DisallowUnknownFields()
	return dec.Decode(into)
}

func reply(w http.ResponseWriter, v any) {
	w.Header().Set("Content-Type", "application/json")
	json.NewEncoder(w).Encode(v) // what fails here is the connection
}

// refuse answers with an error that the page shows.
func refuse(w http.ResponseWriter, status int, err error) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	reply(w, map[string]string{"error": err.Error()})
}
