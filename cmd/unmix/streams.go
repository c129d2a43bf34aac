package main

import (
	"fmt"
	"io"
	"os"
	"strings"

	"golang.org/x/term"
)

// streams are the standard streams of a command, so that tests can give their own.
type streams struct {
	in       io.Reader
	out, err io.Writer
}

// complain prints an error, each line of it under the program's name.
func (s streams) complain(err error) {
	name := s.paint(s.err, red, "unmix:")
	for line := range strings.Lines(err.Error()) {
		if line = strings.TrimSpace(line); line != "" {
			fmt.Fprintf(s.err, "%s %s\n", name, line)
			name = "unmix:"
		}
	}
}

// A colour is an escape sequence of terminals.
type colour string

// The colours that messages use.
const (
	red    colour = "\x1b[31m"
	yellow colour = "\x1b[33m"
	green  colour = "\x1b[32m"
	bold   colour = "\x1b[1m"
	reset  colour = "\x1b[0m"
)

// paint colours a text where w is a terminal and the user has not asked for none (NO_COLOR).
func (streams) paint(w io.Writer, c colour, text string) string {
	if !terminal(w) || os.Getenv("NO_COLOR") != "" || os.Getenv("TERM") == "dumb" {
		return text
	}
	return string(c) + text + string(reset)
}

// terminal reports whether w is a terminal.
func terminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}
