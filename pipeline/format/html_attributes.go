package format

import "strings"

// An attribute is a name and the place of its value in the document.
type attribute struct {
	name   string
	value  Span
	quoted bool
}

// tagAttributes finds the attributes of a tag.
func tagAttributes(src string, tag Span) []attribute {
	var out []attribute
	at := tag.Start + 1
	const space = " \t\r\n\f"
	for at < tag.End && strings.IndexByte(space+">", src[at]) < 0 {
		at++ // the name of the tag
	}
	for at < tag.End {
		if strings.IndexByte(space+"/>", src[at]) >= 0 {
			at++
			continue
		}
		start := at
		for at < tag.End && (at == start || strings.IndexByte(space+"=/>", src[at]) < 0) {
			at++
		}
		a := attribute{name: strings.ToLower(src[start:at])}
		next := at
		for next < tag.End && strings.IndexByte(space, src[next]) >= 0 {
			next++
		}
		if next < tag.End && src[next] == '=' {
			at = next + 1
			for at < tag.End && strings.IndexByte(space, src[at]) >= 0 {
				at++
			}
			a.value, a.quoted, at = attributeValue(src, at, tag.End)
		}
		out = append(out, a)
	}
	return out
}

// attributeValue reads the value that starts at offset at and gives the offset behind it.
func attributeValue(src string, at, end int) (value Span, quoted bool, next int) {
	if at < end && (src[at] == '"' || src[at] == '\'') {
		i := strings.IndexByte(src[at+1:end], src[at])
		if i < 0 {
			return Span{end, end}, false, end
		}
		return Span{at + 1, at + 1 + i}, true, at + i + 2
	}
	i := strings.IndexAny(src[at:end], " \t\r\n\f>")
	if i < 0 {
		i = end - at
	}
	return Span{at, at + i}, false, at + i
}
