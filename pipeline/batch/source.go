package batch

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"
	"unicode/utf8"

	"unmix/pipeline/format"
)

// wholeLimit is the size, in bytes, up to which a packed file is unpacked into memory.
const wholeLimit = 1 << 30

// headLength is how much of a file is looked at to tell its format, in bytes.
const headLength = 4096

// A source is one input file as it was read.
type source struct {
	packed      []byte // as it is on the disk
	data        []byte // unpacked
	compression format.Compression
	info        fs.FileInfo // nil for standard input
}

// open opens the file of an input; standard input stays open when it is closed.
func (o *Options) open(f File) (io.ReadCloser, error) {
	if f.Path == Stdin {
		return io.NopCloser(o.Stdin), nil
	}
	file, err := os.Open(f.Path)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", f.Path, plain(err))
	}
	return file, nil
}

// read reads one input into memory.
func (o *Options) read(f File) (source, error) {
	r, err := o.open(f)
	if err != nil {
		return source{}, err
	}
	defer r.Close()
	var b []byte
	var info fs.FileInfo
	if file, ok := r.(*os.File); ok {
		b, info, err = readSized(file)
	} else {
		b, err = io.ReadAll(r)
	}
	if err != nil {
		return source{}, fmt.Errorf("%s: %w", f.Path, plain(err))
	}
	s := source{packed: b, data: b, compression: format.Compressed(b), info: info}
	if s.compression == format.Plain {
		return s, nil
	}
	z, err := s.compression.Reader(bytes.NewReader(b))
	if err != nil {
		return source{}, fmt.Errorf("%s: %w", f.Path, err)
	}
	defer z.Close()
	if s.data, err = format.ReadAll(z, wholeLimit); err != nil {
		return source{}, fmt.Errorf("%s: %w", f.Path, cutOff(s.compression, err))
	}
	return s, nil
}

// cutOff says of a packed file that ends early what that means, and of any other error whose it is.
func cutOff(c format.Compression, err error) error {
	if c == format.Plain {
		return plain(err)
	}
	if errors.Is(err, io.ErrUnexpectedEOF) {
		return fmt.Errorf("the %s file is cut off: get it again", c)
	}
	return fmt.Errorf("%s: %w", c, plain(err))
}

// readSized reads an open file in as few calls as its size allows.
func readSized(file *os.File) ([]byte, fs.FileInfo, error) {
	info, err := file.Stat()
	if err != nil {
		return nil, nil, err
	}
	b := bytes.NewBuffer(make([]byte, 0, info.Size()+bytes.MinRead))
	_, err = b.ReadFrom(file)
	return b.Bytes(), info, err
}

// kind tells the format of an input by the flags, its name or its first bytes.
func (o *Options) kind(f File, head func() ([]byte, error)) (format.Kind, error) {
	if o.Format != "" {
		k, ok := format.Named(o.Format)
		if !ok {
			return k, fmt.Errorf("unknown format %q: the formats are %s", o.Format, strings.Join(format.Names(), ", "))
		}
		return k, nil
	}
	if k, ok := format.ByName(f.Path); ok {
		return k, nil
	}
	b, err := head()
	if err != nil {
		return format.Kind{}, err
	}
	return format.ByContent(validPrefix(b)), nil
}

// validPrefix is the beginning of b as text, without a character that the end of b cuts.
func validPrefix(b []byte) string {
	for n := 0; n < utf8.UTFMax && n < len(b) && !utf8.Valid(b); n++ {
		b = b[:len(b)-1]
	}
	return string(b)
}

// peek reads the first bytes of an input, unpacked.
func (o *Options) peek(f File) ([]byte, error) {
	r, err := o.open(f)
	if err != nil {
		return nil, err
	}
	defer r.Close()
	b, err := format.ReadHead(r, headLength)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", f.Path, plain(err))
	}
	return b, nil
}

// digest is the SHA-256 of b in hexadecimal.
func digest(b []byte) string {
	sum := sha256.Sum256(b)
	return hex.EncodeToString(sum[:])
}

// outputDigest is the digest of a file on the disk, "" when it cannot be read.
func outputDigest(path string) string {
	f, err := os.Open(path)
	if err != nil {
		return ""
	}
	defer f.Close()
	sum, err := sumOf(f)
	if err != nil {
		return ""
	}
	return sum
}

// sumOf is the SHA-256 of what r gives, in hexadecimal.
func sumOf(r io.Reader) (string, error) {
	h := sha256.New()
	_, err := io.Copy(h, r)
	return hex.EncodeToString(h.Sum(nil)), err
}

// invalidUTF8 is the offset of the first byte of b that is not UTF-8, -1 when all of it is.
func invalidUTF8(b []byte) int {
	if utf8.Valid(b) {
		return -1
	}
	for i := 0; i < len(b); {
		r, n := utf8.DecodeRune(b[i:])
		if r == utf8.RuneError && n == 1 {
			return i
		}
		i += n
	}
	return -1
}
