package batch

import (
	"fmt"
	"path"
	"runtime"
	"strings"
)

// caught is deferred around the work on one document or file. It turns a panic, which is a fault of the program and not of
// the document, into an error that names the document and the place of the fault; nothing is written then.
func caught(name string, err *error) {
	if fault := recover(); fault != nil {
		*err = fmt.Errorf("%s: a fault of unmix itself, the document stays as it is: %v (%s)", name, fault, faultPlace())
	}
}

// faultPlace gives the function and line that panicked, without the folders of the machine that built the program.
func faultPlace() string {
	callers := make([]uintptr, 64)
	frames := runtime.CallersFrames(callers[:runtime.Callers(1, callers)])
	panicked := false
	for {
		f, more := frames.Next()
		switch {
		case strings.HasPrefix(f.Function, "runtime."):
			panicked = panicked || f.Function == "runtime.gopanic"
		case panicked:
			return fmt.Sprintf("%s, %s:%d", path.Base(f.Function), path.Base(f.File), f.Line)
		}
		if !more {
			return "at an unknown place"
		}
	}
}
