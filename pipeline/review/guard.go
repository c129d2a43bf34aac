package review

import (
	"crypto/subtle"
	"net"
	"net/http"
	"strings"
)

// guard lets through only what the review page itself asks for: requests to the loopback address that is served, whose path
// begins with the token, and that no other site has sent. Everything else is refused before it is looked at.
type guard struct {
	host  string // the address that is served, host:port
	token string
	next  func(w http.ResponseWriter, r *http.Request, name string) // name: the path below the token
}

// ServeHTTP checks one request.
func (g *guard) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	h.Set("Content-Security-Policy", "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'")
	h.Set("X-Content-Type-Options", "nosniff")
	h.Set("Referrer-Policy", "no-referrer") // the address holds the token
	h.Set("Cross-Origin-Resource-Policy", "same-origin")
	h.Set("Cross-Origin-Opener-Policy", "same-origin")
	h.Set("Cache-Control", "no-store")
	if !g.own(r.Host) {
		// A name that an attacker has pointed at this machine would otherwise be the page's own origin.
		http.Error(w, "this address is not served here", http.StatusForbidden)
		return
	}
	if origin := r.Header.Get("Origin"); origin != "" && origin != "http://"+r.Host {
		http.Error(w, "another site may not ask here", http.StatusForbidden)
		return
	}
	if site := r.Header.Get("Sec-Fetch-Site"); site != "" && site != "same-origin" && site != "none" {
		http.Error(w, "another site may not ask here", http.StatusForbidden)
		return
	}
	token, name, ok := strings.Cut(strings.TrimPrefix(r.URL.Path, "/"), "/")
	if !ok || subtle.ConstantTimeCompare([]byte(token), []byte(g.token)) != 1 {
		http.Error(w, "the address lacks its token: use the one that unmix review has printed", http.StatusForbidden)
		return
	}
	g.next(w, r, name)
}

// own reports whether a Host header names this server by a loopback address.
func (g *guard) own(host string) bool {
	name, port, err := net.SplitHostPort(host)
	if err != nil {
		return false
	}
	_, served, err := net.SplitHostPort(g.host)
	if err != nil || port != served {
		return false
	}
	return name == "127.0.0.1" || name == "::1" || name == "localhost"
}
