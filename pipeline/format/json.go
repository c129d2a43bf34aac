package format

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// jsonRecord is one record of a JSONL file: the strings of the named fields are prose.
type jsonRecord struct{}

// jsonFile is a JSON file that is one record.
type jsonFile struct{ jsonRecord }

// Recognizes a file whose first line is a JSON object.
func (jsonRecord) Recognizes(head string) bool {
	line, _, more := strings.Cut(head, "\n")
	return more && strings.HasPrefix(line, "{") && json.Valid([]byte(line))
}

// Recognizes nothing: a JSON file that is not one record to a line is told by its name only.
func (jsonFile) Recognizes(string) bool { return false }

// Prose is what the strings of the fields hold. A record that has none of the fields has no prose.
func (jsonRecord) Prose(src string, o Options) (*Prose, error) {
	if !json.Valid([]byte(src)) {
		return nil, brokenJSON(src)
	}
	fields := o.Fields
	if len(fields) == 0 {
		fields = []string{"text"}
	}
	s := jsonScan{b: builder{src: src}}
	var open [][]string
	for _, f := range fields {
		open = append(open, strings.Split(f, "."))
	}
	s.value(open)
	p := s.b.prose()
	p.escape = jsonString
	return p, nil
}

// Prose is what the strings of the fields hold, wherever in the file they stand.
func (f jsonFile) Prose(src string, o Options) (*Prose, error) {
	p, err := f.jsonRecord.Prose(src, o)
	if err == nil && len(p.nodes) == 0 {
		return nil, errors.New("no " + Missing(o, Strings(src)))
	}
	return p, err
}

// Missing is what a message says was not found: string in the fields that hold prose, and which fields there are instead.
func Missing(o Options, found []string) string {
	fields, remedy := strings.Join(o.Fields, ", "), "the field"
	if fields == "" {
		fields = "text"
	}
	if len(found) > 0 {
		remedy = "one of " + strings.Join(found, ", ")
	}
	return fmt.Sprintf("string in the field %s: name %s with --field", fields, remedy)
}

// manyFields is how many fields a message lists.
const manyFields = 12

// Strings lists the fields of a JSON text that are strings, sorted, as paths for [Options]; the first few when there are many.
func Strings(src string) []string {
	var value any
	dec := json.NewDecoder(strings.NewReader(src))
	dec.UseNumber()
	if dec.Decode(&value) != nil {
		return nil
	}
	var out []string
	addStrings(&out, "", value)
	slices.Sort(out)
	out = slices.Compact(out)
	if len(out) > manyFields {
		out = append(out[:manyFields], "...")
	}
	return out
}

// addStrings adds the paths of the strings below a value.
func addStrings(out *[]string, path string, value any) {
	switch v := value.(type) {
	case string:
		if path != "" {
			*out = append(*out, path[1:])
		}
	case []any:
		for _, x := range v {
			addStrings(out, path, x)
		}
	case map[string]any:
		for key, x := range v {
			addStrings(out, path+"."+key, x)
		}
	}
}

// brokenJSON says where a text is no JSON.
func brokenJSON(src string) error {
	var whole json.RawMessage
	err := json.Unmarshal([]byte(src), &whole)
	var syntax *json.SyntaxError
	if errors.As(err, &syntax) {
		return fmt.Errorf("broken JSON at byte %d: %w", syntax.Offset, err)
	}
	return fmt.Errorf("broken JSON: %w", err)
}

// Found reports whether the document had a field, cell or element that holds prose, empty or not.
func (p *Prose) Found() bool { return p.pieces == nil || len(p.nodes) > 0 }

// jsonString writes prose inside a JSON string.
func jsonString(s string, _ *node) string {
	var b strings.Builder
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(s); err != nil {
		panic("a string is always JSON: " + err.Error())
	}
	out := strings.TrimSuffix(b.String(), "\n")
	return out[1 : len(out)-1]
}

// A jsonScan walks a valid JSON text.
type jsonScan struct {
	b  builder
	at int
}

// value reads one value. open lists what is left of the field paths that lead here.
func (s *jsonScan) value(open [][]string) {
	s.space()
	switch s.b.src[s.at] {
	case '{':
		s.object(open)
	case '[':
		s.at++
		for s.space(); s.b.src[s.at] != ']'; s.space() {
			if s.b.src[s.at] == ',' {
				s.at++
				continue
			}
			s.value(open)
		}
		s.at++
	case '"':
		start, end := s.str()
		for _, path := range open {
			if len(path) == 0 {
				s.b.border("\n\n")
				s.b.open(node{src: Span{start, end}})
				s.b.jsonText(start, end)
				break
			}
		}
	default:
		for s.at < len(s.b.src) && !strings.ContainsRune(",]} \t\r\n", rune(s.b.src[s.at])) {
			s.at++
		}
	}
}

// object reads an object and follows the paths that go on with one of its keys.
func (s *jsonScan) object(open [][]string) {
	s.at++
	for s.space(); s.b.src[s.at] != '}'; s.space() {
		if s.b.src[s.at] == ',' {
			s.at++
			continue
		}
		start, end := s.str()
		key := s.b.src[start:end]
		if strings.Contains(key, `\`) {
			var decoded string
			if json.Unmarshal([]byte(`"`+key+`"`), &decoded) == nil { // it is valid: the whole text is
				key = decoded
			}
		}
		s.space()
		s.at++ // the colon
		var next [][]string
		for _, path := range open {
			if rest, ok := follow(path, key); ok {
				next = append(next, rest)
			}
		}
		s.value(next)
	}
	s.at++
}

// follow gives what is left of a path behind a key. A key may have dots in it: "meta.title" is one key or two.
func follow(path []string, key string) (rest []string, ok bool) {
	if len(path) == 0 {
		return nil, false
	}
	if path[0] == key || path[0] == "*" {
		return path[1:], true
	}
	n := strings.Count(key, ".") + 1
	if n == 1 || len(path) < n || strings.Join(path[:n], ".") != key {
		return nil, false
	}
	return path[n:], true
}

// str reads a string and gives the span between its quotes.
func (s *jsonScan) str() (start, end int) {
	s.at++
	start = s.at
	for s.b.src[s.at] != '"' {
		if s.b.src[s.at] == '\\' {
			s.at++
		}
		s.at++
	}
	s.at++
	return start, s.at - 1
}

func (s *jsonScan) space() {
	for s.at < len(s.b.src) && strings.IndexByte(" \t\r\n", s.b.src[s.at]) >= 0 {
		s.at++
	}
}

// jsonText takes the inside of a string over, its escapes decoded.
func (b *builder) jsonText(start, end int) {
	at := start
	for i := start; i < end; i++ {
		if b.src[i] != '\\' {
			continue
		}
		b.copy(at, i)
		decoded, n := jsonEscape(b.src[i:end])
		b.escape(i, i+n, decoded)
		at = i + n
		i = at - 1
	}
	b.copy(at, end)
}

// jsonEscape decodes the escape at the start of s, a pair of surrogates together.
func jsonEscape(s string) (decoded string, n int) {
	if s[1] != 'u' {
		if i := strings.IndexByte("bfnrt", s[1]); i >= 0 {
			return "\b\f\n\r\t"[i : i+1], 2
		}
		return s[1:2], 2 // a quote, a slash or a backslash
	}
	unit := func(s string) rune {
		x, err := strconv.ParseUint(s, 16, 32)
		if err != nil {
			return utf8.RuneError
		}
		return rune(x)
	}
	r := unit(s[2:6])
	if !utf16.IsSurrogate(r) {
		return string(r), 6
	}
	if len(s) >= 12 && s[6:8] == `\u` {
		if both := utf16.DecodeRune(r, unit(s[8:12])); both != utf8.RuneError {
			return string(both), 12
		}
	}
	return string(utf8.RuneError), 6
}
