package chinese

import (
	"strings"

	"unmix/pipeline/translate/english"
)

// unsaid gives the first term of a parse that no English word stands for, "" when there is none: a rule that leaves the
// English of a part out must name the part as the source of another word. Words that a rule's pattern spells out are the rule's own affair.
func unsaid(items []*item, phrases []english.Phrase) string {
	var said strings.Builder
	for _, p := range phrases {
		for _, w := range p.Words {
			said.WriteString(w.Source)
			said.WriteByte('\n')
		}
	}
	all := said.String()
	for _, it := range items {
		if l := firstLeaf(it, func(l *leaf) bool { return l.content() && !strings.Contains(all, l.src) }); l != nil {
			return l.src
		}
	}
	return ""
}

// firstLeaf is the first leaf of a parse that passes the test, nil if none does.
func firstLeaf(it *item, test func(*leaf) bool) *leaf {
	if it.rule == nil {
		if test(it.head) {
			return it.head
		}
		return nil
	}
	for _, k := range it.kids {
		if l := firstLeaf(k, test); l != nil {
			return l
		}
	}
	return nil
}

// content reports whether the leaf is read as a word of content.
func (l *leaf) content() bool {
	if l.mute || l.entry == nil {
		return false
	}
	switch l.entry.POS {
	case "noun", "name", "abbr", "verb", "adj", "adv", "num":
		return true
	}
	return false
}
