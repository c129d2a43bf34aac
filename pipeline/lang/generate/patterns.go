package main

import (
	"cmp"
	"encoding/binary"
	"fmt"
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/lang/internal/table"
)

// patternPool numbers the distinct patterns (see table.Pattern). Words that behave alike share one.
type patternPool struct {
	numbers map[string]uint32
	list    []string
}

func newPatternPool() *patternPool {
	p := &patternPool{numbers: map[string]uint32{}}
	p.number("")
	return p
}

func (p *patternPool) number(pattern string) uint32 {
	n, ok := p.numbers[pattern]
	if !ok {
		n = uint32(len(p.list))
		p.numbers[pattern] = n
		p.list = append(p.list, pattern)
	}
	return n
}

func (p *patternPool) bytes() ([]byte, error) {
	if len(p.list) > table.MaxPatterns {
		return nil, fmt.Errorf("%d patterns are too many", len(p.list))
	}
	out := binary.LittleEndian.AppendUint32(nil, uint32(len(p.list)))
	offset := 4 + 4*len(p.list)
	for _, s := range p.list {
		out = binary.LittleEndian.AppendUint32(out, uint32(offset))
		offset += len(s)
	}
	for _, s := range p.list {
		out = append(out, s...)
	}
	return out, nil
}

// encodePattern describes the readings of form and the accented forms behind it, relative to form.
func encodePattern(form string, readings []reading, accented []string) (string, error) {
	if len(readings) == 0 && len(accented) == 0 {
		return "", nil
	}
	out := []byte{byte(len(readings))}
	for _, r := range readings {
		shared := sharedPrefix(form, r.lemma)
		strip, add := len(form)-shared, r.lemma[shared:]
		tag := r.tag.Pack()
		out = append(out, byte(strip), byte(len(add)))
		out = append(out, add...)
		out = append(out, byte(tag), byte(tag>>8), byte(tag>>16))
	}
	out = append(out, byte(len(accented)))
	for _, a := range accented {
		edits, err := accentEdits(form, a)
		if err != nil {
			return "", err
		}
		out = append(append(out, byte(len(edits)/2)), edits...)
	}
	return string(out), nil
}

func sharedPrefix(a, b string) int {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return n
}

// accentEdits lists the places of plain where accented has another letter, as pairs of byte index and accent number.
func accentEdits(plain, accented string) ([]byte, error) {
	var edits []byte
	at := 0
	for _, r := range accented {
		if strings.HasPrefix(plain[at:], string(r)) {
			at += len(string(r))
			continue
		}
		i := table.AccentIndex(r)
		if i < 0 || !strings.HasPrefix(plain[at:], table.Plain[i]) {
			return nil, fmt.Errorf("%q is not %q without accents", plain, accented)
		}
		edits = append(edits, byte(at), byte(i))
		at += len(table.Plain[i])
	}
	return edits, nil
}

// unaccentedKeys gives the spellings without accents that stand for a form: all accents gone, and the ligatures alone gone
// (oedème), as typed on keyboards without œ.
func unaccentedKeys(form string) []string {
	var keys []string
	for _, k := range []string{lang.Unaccent(form), strings.NewReplacer("œ", "oe", "æ", "ae").Replace(form)} {
		if k != form && !slices.Contains(keys, k) {
			keys = append(keys, k)
		}
	}
	return keys
}

func sortedKeys[K cmp.Ordered, V any](m map[K]V) []K {
	keys := make([]K, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}
