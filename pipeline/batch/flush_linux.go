package batch

import (
	"io/fs"
	"os"
	"syscall"

	"golang.org/x/sys/unix"
)

// flushesTogether is set where one call flushes all files of a disk.
const flushesTogether = true

// flushDisk flushes everything on the disk that a folder lies on.
func flushDisk(root *os.Root) error {
	dir, err := root.Open(".")
	if err != nil {
		return err
	}
	defer dir.Close()
	return unix.Syncfs(int(dir.Fd()))
}

// deviceOf is the disk that a file lies on.
func deviceOf(info fs.FileInfo) uint64 {
	if info != nil {
		if s, ok := info.Sys().(*syscall.Stat_t); ok {
			return uint64(s.Dev)
		}
	}
	return 0
}
