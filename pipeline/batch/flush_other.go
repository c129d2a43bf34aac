//go:build !linux

package batch

import (
	"io/fs"
	"os"
)

// flushesTogether is not set: each file is flushed when it is finished.
const flushesTogether = false

// flushDisk has nothing left to do.
func flushDisk(*os.Root) error { return nil }

// deviceOf takes all files to be on one disk.
func deviceOf(fs.FileInfo) uint64 { return 0 }
