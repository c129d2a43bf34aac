package format

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"io"
	"slices"
)

// memberLimit is the size, in bytes, up to which a member of an archive is unpacked.
const memberLimit = 256 << 20

// A ZipFile is an archive whose members hold documents.
type ZipFile struct {
	reader *zip.Reader
	limit  int64 // of a member that is read, in bytes
}

// OpenZip reads the directory of a zip file. The error says why it is none.
func OpenZip(data []byte) (*ZipFile, error) {
	r, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, fmt.Errorf("broken zip file: %w", err)
	}
	return &ZipFile{r, memberLimit}, nil
}

// Documents lists the members that hold prose, in the order of the file. A file without any is an error.
func (z *ZipFile) Documents() ([]string, error) {
	var out []string
	for _, f := range z.reader.File {
		if docxParts.MatchString(f.Name) && !slices.Contains(out, f.Name) {
			out = append(out, f.Name)
		}
	}
	if len(out) == 0 {
		return nil, errors.New("no DOCX file: it has no word/document.xml")
	}
	return out, nil
}

// Members lists all members, in the order of the file.
func (z *ZipFile) Members() []string {
	out := make([]string, len(z.reader.File))
	for i, f := range z.reader.File {
		out[i] = f.Name
	}
	return out
}

// Read gives the content of a member, "" when there is none of this name. Members that are larger than 256 MB when
// unpacked are refused.
func (z *ZipFile) Read(name string) (string, error) {
	for _, f := range z.reader.File {
		if f.Name != name {
			continue
		}
		r, err := f.Open()
		if err != nil {
			return "", fmt.Errorf("broken zip file: %s: %w", name, err)
		}
		defer r.Close()
		b, err := ReadAll(r, z.limit)
		if err != nil {
			return "", fmt.Errorf("broken zip file: %s: %w", name, err)
		}
		return string(b), nil
	}
	return "", nil
}

// Rewrite writes the zip file with some members replaced, left out where they are empty, and those that are new at its
// end. All others are copied as they are packed.
func (z *ZipFile) Rewrite(w io.Writer, members map[string]string) error {
	out := zip.NewWriter(w)
	written := map[string]bool{}
	for _, f := range z.reader.File {
		content, changed := members[f.Name]
		if !changed {
			if err := out.Copy(f); err != nil {
				return fmt.Errorf("broken zip file: %s: %w", f.Name, err)
			}
			continue
		}
		written[f.Name] = true
		if content == "" {
			continue
		}
		if err := writeMember(out, &zip.FileHeader{Name: f.Name, Method: f.Method, Modified: f.Modified, ExternalAttrs: f.ExternalAttrs}, content); err != nil {
			return err
		}
	}
	for _, name := range []string{docxComments} {
		if content, ok := members[name]; ok && !written[name] {
			if err := writeMember(out, &zip.FileHeader{Name: name, Method: zip.Deflate}, content); err != nil {
				return err
			}
		}
	}
	return out.Close()
}

func writeMember(out *zip.Writer, h *zip.FileHeader, content string) error {
	w, err := out.CreateHeader(h)
	if err == nil {
		_, err = io.WriteString(w, content)
	}
	return err
}
