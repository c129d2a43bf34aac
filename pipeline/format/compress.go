package format

import (
	"bufio"
	"compress/gzip"
	"errors"
	"fmt"
	"io"

	"github.com/klauspost/compress/zstd"
)

// A Compression is how a file is packed.
type Compression string

// The compressions that are read and written.
const (
	Plain Compression = ""
	Gzip  Compression = "gzip"
	Zstd  Compression = "zstd"
)

// Compressed tells the compression of a file by its first bytes.
func Compressed(head []byte) Compression {
	switch {
	case len(head) >= 3 && string(head[:3]) == "\x1f\x8b\x08":
		return Gzip
	case len(head) >= 4 && string(head[:4]) == "\x28\xb5\x2f\xfd":
		return Zstd
	}
	return Plain
}

// ErrTooLarge means that a file grows beyond what is read into memory at once when it is unpacked.
var ErrTooLarge = errors.New("too large when unpacked: unpack it first, or split it")

// Reader unpacks what r gives. Close releases the unpacker, not r.
func (c Compression) Reader(r io.Reader) (io.ReadCloser, error) {
	switch c {
	case Gzip:
		z, err := gzip.NewReader(r)
		if err != nil {
			return nil, fmt.Errorf("broken gzip file: %w", err)
		}
		return z, nil
	case Zstd:
		z, err := zstd.NewReader(r, zstd.WithDecoderConcurrency(1), zstd.WithDecoderMaxMemory(1<<30))
		if err != nil {
			return nil, fmt.Errorf("broken zstd file: %w", err)
		}
		return z.IOReadCloser(), nil
	}
	return io.NopCloser(r), nil
}

// Writer packs what is written to it into w. Close flushes the packer and leaves w open.
func (c Compression) Writer(w io.Writer) (io.WriteCloser, error) {
	switch c {
	case Gzip:
		return gzip.NewWriter(w), nil
	case Zstd:
		return zstd.NewWriter(w, zstd.WithEncoderConcurrency(1))
	}
	return nopCloser{w}, nil
}

type nopCloser struct{ io.Writer }

// Close does nothing.
func (nopCloser) Close() error { return nil }

// ReadAll reads up to limit bytes; more is [ErrTooLarge].
func ReadAll(r io.Reader, limit int64) ([]byte, error) {
	b, err := io.ReadAll(io.LimitReader(r, limit+1))
	if err == nil && int64(len(b)) > limit {
		return nil, ErrTooLarge
	}
	return b, err
}

// ReadHead reads the first n bytes of a file, unpacked; fewer when it is shorter or broken.
func ReadHead(r io.Reader, n int) ([]byte, error) {
	in := bufio.NewReader(r)
	magic, err := in.Peek(4)
	if err != nil && err != io.EOF {
		return nil, err
	}
	z, err := Compressed(magic).Reader(in)
	if err != nil {
		return nil, err
	}
	defer z.Close()
	b := make([]byte, n)
	n, err = io.ReadFull(z, b)
	if err == io.EOF || err == io.ErrUnexpectedEOF {
		err = nil
	}
	return b[:n], err
}
