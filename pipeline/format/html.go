package format

import (
	"html"
	"slices"
	"strings"
	"unicode"

	nethtml "golang.org/x/net/html"
)

// htmlPage is HTML: its text is prose, and the alt and title of its tags.
type htmlPage struct{}

// Recognizes a page by its first tag.
func (htmlPage) Recognizes(head string) bool {
	head = strings.ToLower(strings.TrimSpace(head))
	return strings.HasPrefix(head, "<!doctype html") || strings.HasPrefix(head, "<html")
}

// How elements are read. Everything that is in neither list is a block: it ends a paragraph.
var (
	inlineTags = []string{"a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "data", "del", "dfn", "em", "font", "i", "ins", "label", "mark",
		"q", "s", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "wbr"}
	codeTags   = []string{"code", "kbd", "samp", "var"}                                                  // in a sentence, but not of it
	hiddenTags = []string{"script", "style", "textarea", "svg", "math", "template", "noembed", "object"} // no prose at all
	proseAttrs = []string{"alt", "title", "aria-label", "aria-description", "placeholder", "summary", "label", "abbr"}
	metaNames  = []string{"description", "keywords", "title", "og:title", "og:description", "twitter:title", "twitter:description", "dc.title", "dc.description"}
)

// Prose is the text of the page, inline markup left out of it, the attributes that hold text, such as alt and title, and what the
// meta tags say of the page. Text in an element whose lang attribute says that it is not English, or that says not to translate
// it, is deliberate, and skipped.
func (htmlPage) Prose(src string, o Options) (*Prose, error) {
	s := htmlScan{b: builder{src: src}, declared: o.Declared}
	s.b.open(node{})
	s.scan()
	s.b.border("\n\n")
	p := s.b.prose()
	p.escape, p.finish = htmlEscape, s.relabel
	p.shared = true
	p.raise = func(s string, n, _ *node) string {
		return "<" + n.raised + ">" + xmlEscaper.Replace(s) + "</" + n.raised + ">"
	}
	p.findTokens()
	return p, nil
}

// scan walks through the page.
func (s *htmlScan) scan() {
	z := nethtml.NewTokenizer(strings.NewReader(s.b.src))
	for at := 0; ; {
		kind := z.Next()
		raw := Span{at, at + len(z.Raw())}
		at = raw.End
		switch kind {
		case nethtml.ErrorToken: // the end: a reader of a string has no other error
			return
		case nethtml.TextToken:
			s.textToken(raw)
		case nethtml.StartTagToken, nethtml.SelfClosingTagToken:
			name, _ := z.TagName()
			s.start(readInside(z, name), raw, kind == nethtml.SelfClosingTagToken)
		case nethtml.EndTagToken:
			name, _ := z.TagName()
			s.end(string(name), raw)
		}
	}
}

// readInside gives the name of a tag that opens. What noscript holds, which the tokenizer hands out as one text, is to be read as markup.
func readInside(z *nethtml.Tokenizer, name []byte) string {
	if string(name) == "noscript" {
		z.NextIsNotRawText()
	}
	return string(name)
}

func htmlEscape(s string, n *node) string {
	if n.quoted {
		return xmlQuoter.Replace(s)
	}
	return xmlEscaper.Replace(s)
}

// An htmlScan is the state of the walk through one page.
type htmlScan struct {
	b        builder
	declared bool
	hold     holding    // what the walk is inside of
	raised   string     // sup or sub, when it is inside of one
	foreign  []declared // the elements whose lang attribute is not English
	open     []int      // those of them that the walk is inside of
}

// A holding is an element whose content is not read as prose.
type holding struct {
	name  string
	depth int  // elements of the same name that are open
	code  bool // its text stays in the sentence
	lang  bool // it is held for its language
}

// A declared is an element with a lang attribute: the attribute's value and all of the element. While it is open, depth
// counts the elements of its name.
type declared struct {
	name         string
	depth        int
	value, whole Span
}

// textToken takes text over.
func (s *htmlScan) textToken(raw Span) {
	switch {
	case s.hold.name == "":
		s.b.decode(raw.Start, raw.End, htmlReference)
	case s.hold.code || s.hold.lang:
		s.b.code(raw.Start, raw.End)
	}
}

// start reads an opening tag.
func (s *htmlScan) start(name string, raw Span, bare bool) {
	if s.hold.name != "" && !s.hold.lang {
		if name == s.hold.name && !bare {
			s.hold.depth++
		}
		return
	}
	if name == "sup" || name == "sub" {
		s.raised = name
	}
	s.divide(name)
	attrs := tagAttributes(s.b.src, raw)
	if s.hold.lang {
		if name == s.hold.name && !bare {
			s.hold.depth++
		}
		return
	}
	s.attributes(name, attrs)
	if bare || slices.Contains(voidTags, name) {
		return
	}
	switch {
	case slices.Contains(codeTags, name):
		s.hold = holding{name: name, depth: 1, code: true}
	case slices.Contains(hiddenTags, name):
		s.hold = holding{name: name, depth: 1}
	default:
		s.language(name, raw, attrs)
	}
}

// voidTags are the elements that have no content and no end.
var voidTags = []string{"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}

// language holds an element that says it is in another language, or remembers it to correct what it says.
func (s *htmlScan) language(name string, raw Span, attrs []attribute) {
	outer := s.innermost()
	if name == "html" || name == "body" {
		return // templates and translators leave wrong values there
	}
	for _, a := range attrs {
		value := strings.ToLower(a.value.of(s.b.src))
		if a.name == "translate" && value == "no" && s.hold.name == "" {
			s.hold = holding{name: name, depth: 1, lang: true}
		}
		if a.name != "lang" && a.name != "xml:lang" || value == "" || value == "en" || strings.HasPrefix(value, "en-") || strings.HasPrefix(value, "en_") {
			continue
		}
		if s.declared {
			s.open = append(s.open, len(s.foreign))
			s.foreign = append(s.foreign, declared{name, 1, a.value, Span{raw.Start, len(s.b.src)}})
			return
		} else if s.hold.name == "" {
			s.hold = holding{name: name, depth: 1, lang: true}
		}
	}
	if outer != nil && outer.name == name {
		outer.depth++
	}
}

// innermost is the element with a foreign lang attribute that the walk is inside of, nil when there is none.
func (s *htmlScan) innermost() *declared {
	if len(s.open) == 0 {
		return nil
	}
	return &s.foreign[s.open[len(s.open)-1]]
}

// end reads a closing tag.
func (s *htmlScan) end(name string, raw Span) {
	if d := s.innermost(); d != nil && d.name == name {
		if d.depth--; d.depth == 0 {
			d.whole.End = raw.End
			s.open = s.open[:len(s.open)-1]
		}
	}
	if s.hold.name == name {
		if s.hold.depth--; s.hold.depth == 0 {
			s.hold = holding{}
		}
	}
	if name == s.raised {
		s.raised = ""
	}
	if s.hold.name == "" || s.hold.lang {
		s.divide(name)
	}
}

// divide ends the line or paragraph at a tag that is not part of a sentence.
func (s *htmlScan) divide(name string) {
	switch {
	case name == "br":
		s.b.border("\n")
	case !slices.Contains(inlineTags, name) && !slices.Contains(codeTags, name) && !slices.Contains(hiddenTags, name) && name != "img":
		s.b.border("\n\n")
		s.raised = "" // nothing is raised for longer than a paragraph
	}
	s.b.open(node{raised: s.raised})
}

// attributes reads the attributes that hold prose, each a paragraph of its own.
func (s *htmlScan) attributes(tag string, attrs []attribute) {
	about := tag == "meta" && slices.ContainsFunc(attrs, func(a attribute) bool {
		return (a.name == "name" || a.name == "property") && slices.Contains(metaNames, strings.ToLower(a.value.of(s.b.src)))
	})
	for _, a := range attrs {
		isProse := slices.Contains(proseAttrs, a.name) || about && a.name == "content"
		if !a.quoted || !isProse || !strings.ContainsFunc(a.value.of(s.b.src), unicode.IsLetter) {
			continue
		}
		s.b.border("\n\n")
		s.b.open(node{quoted: true})
		s.b.decode(a.value.Start, a.value.End, htmlReference)
		s.b.border("\n\n")
		s.b.open(node{})
	}
}

// relabel corrects the lang attribute of the elements in which something was changed.
func (s *htmlScan) relabel(p *Prose, changes []Change) []Change {
	for _, f := range s.foreign {
		if slices.ContainsFunc(changes, func(c Change) bool { return c.Edit >= 0 && f.whole.Start <= c.Start && c.End <= f.whole.End }) {
			changes = append(changes, Change{f.value, "en", -1, "format/lang"})
		}
	}
	return sorted(changes)
}

// htmlReference decodes the character reference at the start of s; n is 0 when there is none. References without a
// semicolon are left as they are.
func htmlReference(s string) (decoded string, n int) {
	end := strings.IndexByte(s[:min(len(s), 34)], ';')
	if end < 2 || strings.ContainsAny(s[1:end], "& \n\t<") {
		return "", 0
	}
	decoded = html.UnescapeString(s[:end+1])
	if decoded == s[:end+1] || strings.HasSuffix(decoded, ";") && len(decoded) > 1 {
		return "", 0
	}
	return decoded, end + 1
}
