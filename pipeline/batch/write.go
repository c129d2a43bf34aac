package batch

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
)

// WriteFile writes a file whole or not at all: into a temporary file beside it, which is flushed to the disk and then
// renamed. Folders that are missing are made. The error names the file; nothing is left behind then.
func WriteFile(path string, data []byte, perm fs.FileMode) error {
	return WriteTo(path, perm, func(w io.Writer) error {
		_, err := w.Write(data)
		return err
	})
}

// WriteTo is [WriteFile] for content that write produces.
func WriteTo(path string, perm fs.FileMode, write func(io.Writer) error) (err error) {
	dir := filepath.Dir(path)
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return fmt.Errorf("%s: %w", dir, plain(err))
	}
	tmp, err := os.CreateTemp(dir, tempPrefix+"*")
	if err != nil {
		return fmt.Errorf("%s: cannot write into the folder: %w", path, plain(err))
	}
	defer func() {
		if err != nil {
			tmp.Close()
			os.Remove(tmp.Name())
			err = fmt.Errorf("%s: nothing written: %w", path, plain(err))
		}
	}()
	buf := bufio.NewWriterSize(tmp, 1<<16)
	if err := errors.Join(write(buf), buf.Flush(), tmp.Chmod(perm), tmp.Sync()); err != nil {
		return err
	}
	if err = tmp.Close(); err != nil {
		return err
	}
	return os.Rename(tmp.Name(), path)
}
