package batch

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"

	"unmix/pipeline/format"
	"unmix/pipeline/report"
)

// A Reverter takes the changes of a report back, record by record in their order, in the files that they were written to.
// Call Close at the end: the last file is written then.
type Reverter struct {
	// IDs are the changes to take back; none means all.
	IDs []string
	// Restored are the files that were written, Repacked those of them that hold what the input held, but packed anew: the
	// packed bytes of an input are gone when it was cleaned in place.
	Restored, Repacked []string

	file    string // the container whose records are being collected
	input   string
	records []report.Record
}

// Revert takes back the changes of one record. Those of documents that share a file wait for the last of them. The error
// says which file is not the one that the report describes; it stays as it is.
func (v *Reverter) Revert(r report.Record) error {
	file, part := container(r.Output)
	if part == "" {
		return errors.Join(v.Close(), v.whole(r))
	}
	var err error
	if v.file != file {
		err = v.Close()
		v.file, v.input = file, strings.TrimSuffix(r.Input, "#"+part)
	}
	v.records = append(v.records, r)
	return err
}

// Close writes the container whose records have been collected.
func (v *Reverter) Close() error {
	file, input, records := v.file, v.input, v.records
	v.file, v.input, v.records = "", "", nil
	if len(records) == 0 {
		return nil
	}
	src, err := (&Options{}).read(File{Path: file})
	if err != nil {
		return err
	}
	var restored []byte
	z, zipErr := format.OpenZip(src.data)
	if zipErr == nil {
		restored, err = v.members(z, records)
	} else {
		restored, err = v.lines(src.data, records)
	}
	if err != nil {
		return err
	}
	return v.writeBack(file, input, src, restored, zipErr == nil || src.compression != format.Plain)
}

// whole takes the changes of a file of its own back.
func (v *Reverter) whole(r report.Record) error {
	src, err := (&Options{}).read(File{Path: r.Output})
	if err != nil {
		return err
	}
	restored, err := Revert(r, src.data, v.IDs...)
	if err != nil {
		return err
	}
	return v.writeBack(r.Output, r.Input, src, restored, src.compression != format.Plain)
}

// writeBack writes a restored file. Where the input is still there, and the same when unpacked, its own bytes are taken:
// the same content can be packed in several ways.
func (v *Reverter) writeBack(file, input string, src source, restored []byte, isPacked bool) error {
	if bytes.Equal(restored, src.data) {
		return nil
	}
	packed, err := pack(src.compression, restored)
	if err != nil {
		return fmt.Errorf("%s: %w", file, err)
	}
	if in, err := (&Options{}).read(File{Path: input}); err == nil && file != input && sameContent(in.data, restored) {
		packed, isPacked = in.packed, false
	}
	info, err := os.Stat(file)
	if err != nil {
		return fmt.Errorf("%s: %w", file, plain(err))
	}
	if err := WriteFile(file, packed, info.Mode().Perm()); err != nil {
		return err
	}
	v.Restored = append(v.Restored, file)
	if isPacked {
		v.Repacked = append(v.Repacked, file)
	}
	return nil
}

// sameContent reports whether two files are the same, or two archives with the same members.
func sameContent(a, b []byte) bool {
	if bytes.Equal(a, b) {
		return true
	}
	x, errX := format.OpenZip(a)
	y, errY := format.OpenZip(b)
	if errX != nil || errY != nil || strings.Join(x.Members(), "\x00") != strings.Join(y.Members(), "\x00") {
		return false
	}
	for _, name := range x.Members() {
		p, errP := x.Read(name)
		q, errQ := y.Read(name)
		if errP != nil || errQ != nil || p != q {
			return false
		}
	}
	return true
}

// lines takes the changes of records back in a file of records.
func (v *Reverter) lines(data []byte, records []report.Record) ([]byte, error) {
	var out bytes.Buffer
	in := bufio.NewReader(bytes.NewReader(data))
	if bytes.HasPrefix(data, []byte("\xef\xbb\xbf")) {
		out.WriteString("\xef\xbb\xbf")
		in.Discard(3) // it is there
	}
	for n := 1; ; n++ {
		line, err := in.ReadBytes('\n')
		content := bytes.TrimRight(line, "\r\n")
		if len(records) > 0 && strings.HasSuffix(records[0].Output, "#"+strconv.Itoa(n)) {
			restored, err := Revert(records[0], content, v.IDs...)
			if err != nil {
				return nil, err
			}
			out.Write(restored)
			out.Write(line[len(content):])
			records = records[1:]
		} else {
			out.Write(line)
		}
		if err == io.EOF {
			break
		}
	}
	if len(records) > 0 {
		return nil, fmt.Errorf("%s: no such record", records[0].Output)
	}
	return out.Bytes(), nil
}

// members takes the changes of records back in an archive.
func (v *Reverter) members(z *format.ZipFile, records []report.Record) ([]byte, error) {
	changed := map[string]string{}
	for _, r := range records {
		_, member := container(r.Output)
		content, err := z.Read(member)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", r.Output, err)
		}
		restored, err := Revert(r, []byte(content), v.IDs...)
		if err != nil {
			return nil, err
		}
		if string(restored) != content {
			changed[member] = string(restored)
		}
	}
	var out bytes.Buffer
	err := z.Rewrite(&out, changed)
	return out.Bytes(), err
}
