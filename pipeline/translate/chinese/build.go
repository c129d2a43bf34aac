package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/text"
	"unmix/pipeline/translate/english"
)

// A node is a part of the parse with its English.
type node struct {
	english.Phrase
	*item
}

// A builder turns the cheapest parse into English, from the leaves up. It belongs to one translation.
type builder struct {
	doc  string
	rule string
	// lead is how many words of the phrase built last stand before its main part: and, including.
	lead int
	// doubts are the uncertain decisions of the derivation.
	doubts float64
	set    english.Setting
	// past is set where the English around the fragment tells of the past.
	past bool
	// asks is set where the fragment is a direct question.
	asks bool
	// supposed is set inside a condition, in which what has not happened has not happened yet.
	supposed bool
	// described is the noun whose number stands before its description.
	described struct {
		head  *leaf
		count english.Count
	}
	// trial is set where the name of a study stands right before the fragment.
	trial bool
	// sentence is what the sentence says before the fragment.
	sentence string
}

// build gives the English of an item.
func (b *builder) build(it *item) node {
	if it.rule == nil {
		p := it.head.english()
		for i, w := range p.Words {
			p.Words[i].Firm = w.POS == "verb" && !b.usedHere(w.Alternatives)
		}
		b.lead = 0
		return node{b.counting(it.head, p), it}
	}
	if c := countOfHead(it); c != english.AnyCount {
		b.described.head, b.described.count = it.head, c
	}
	if h := oneDescribed(it); h != nil {
		b.described.head, b.described.count = h, english.Singular
	}
	if slices.Contains(conditions, it.rule.Name) {
		defer func(was bool) { b.supposed = was }(b.supposed)
		b.supposed = true
	}
	kids := make([]node, len(it.kids))
	for i, k := range it.kids {
		kids[i] = b.build(k)
	}
	outer := b.rule
	b.lead, b.rule = 0, "chinese/"+it.rule.Name
	var p english.Phrase
	if it.rule.Build == nil {
		p = kids[it.rule.head].Phrase
	} else {
		p = it.rule.Build(b, kids)
	}
	p.Span = text.Span{Start: kids[0].Phrase.Span.Start, End: kids[len(kids)-1].Phrase.Span.End}
	b.noteRule(&p, it)
	b.rule = outer // a rule that builds a part again goes on as itself
	return node{p, it}
}

// usedHere reports whether the document itself uses one of the words.
func (b *builder) usedHere(words []string) bool {
	return b.set.Uses != nil && slices.ContainsFunc(words, func(w string) bool { return b.set.Uses(w) > 0 })
}

// noteRule records the rule in the derivation: at the head, unless the rule has put in a word of its own, which names
// it already.
func (b *builder) noteRule(p *english.Phrase, it *item) {
	if it.rule.Build == nil || len(p.Words) == 0 {
		return
	}
	for _, w := range p.Words {
		if slices.Contains(w.Rules, b.rule) {
			return
		}
	}
	h := min(p.Head, len(p.Words)-1)
	p.Words[h].Rules = append(slices.Clone(p.Words[h].Rules), b.rule)
}

// put makes a phrase of words that the rule itself supplies, on the strength of the source parts from.
func (b *builder) put(words string, from ...node) english.Phrase {
	var src string
	for _, n := range from {
		src += n.Phrase.Span.Of(b.doc)
	}
	var p english.Phrase
	for i, w := range strings.Fields(words) {
		x := english.Word{Text: w, POS: posOf(w), Rules: []string{b.rule}}
		if i == 0 {
			x.Source = src
		}
		if strings.HasPrefix(w, "~") {
			x.Text, x.Glue = w[1:], true
		}
		p.Words = append(p.Words, x)
	}
	if len(from) > 0 {
		p.Span = from[0].Phrase.Span
	}
	return p
}

// posOf is the part of speech of a word that rules supply.
func posOf(w string) string {
	switch w {
	case "the", "a", "an", "this", "these", "its", "their", "no":
		return "det"
	case "have", "be", "do", "make", "enable":
		return "verb"
	case "and", "or", "but":
		return "conj"
	}
	return "particle"
}

// verb is a verb that the rule itself supplies, in a form.
func (b *builder) verb(lemma string, form english.Form, from ...node) english.Phrase {
	p := b.put(lemma, from...)
	p.Cat = english.VerbPhrase
	p.Words[0].POS, p.Words[0].Form = "verb", form
	return p
}

// join strings parts together; the part at head gives the phrase's head, category and features.
func join(head int, parts ...english.Phrase) english.Phrase {
	h := parts[head]
	out := english.Phrase{Cat: h.Cat, Count: h.Count, Determined: h.Determined, Finite: h.Finite}
	n := 0
	for _, p := range parts {
		n += len(p.Words)
	}
	out.Words = make([]english.Word, 0, n)
	for i, p := range parts {
		if i == head {
			at := len(out.Words)
			out.Head = at + h.Head
			for _, a := range h.Also {
				out.Also = append(out.Also, at+a)
			}
		}
		out.Words = append(out.Words, p.Words...)
	}
	return out
}

// as gives the phrase another category.
func as(c english.Cat, p english.Phrase) english.Phrase {
	p.Cat = c
	return p
}

// inflect puts the head, and the verbs coordinated with it, into a form.
func inflect(p english.Phrase, f english.Form) english.Phrase { return english.InForm(p, f) }

// verbForm inflects a verb phrase unless its form is fixed.
func verbForm(p english.Phrase, f english.Form) english.Phrase {
	if p.Finite {
		return p
	}
	return inflect(p, f)
}

// agree puts a verb phrase into the present (or the past, if it is marked so) with a subject of this number.
func agree(p english.Phrase, subject english.Count) english.Phrase {
	if p.Finite || p.Head >= len(p.Words) {
		return p
	}
	past := p.Words[p.Head].Form == english.PastSingular || p.Words[p.Head].Form == english.PastPlural
	switch {
	case past && subject == english.Many:
		p = inflect(p, english.PastPlural)
	case past:
		p = inflect(p, english.PastSingular)
	case subject == english.Many:
		p = inflect(p, english.PresentPlural)
	default:
		p = inflect(p, english.PresentSingular)
	}
	p.Finite = true
	return p
}

// predicate is what is said of a subject: a verb phrase, or a quality behind a form of be.
func (b *builder) predicate(n node) english.Phrase {
	if n.Cat != english.VerbPhrase {
		return b.be(n.Phrase)
	}
	return n.Phrase
}

// be makes a verb phrase of a complement: "is usually reversible".
func (b *builder) be(complement english.Phrase, from ...node) english.Phrase {
	return join(0, b.verb("be", english.PresentSingular, from...), complement)
}

// headText is the English of the phrase's head.
func headText(p english.Phrase) string {
	if p.Head >= len(p.Words) {
		return ""
	}
	return p.Words[p.Head].Text
}

// leftWord is the English word right before the fragment; "" without.
func (b *builder) leftWord() string {
	if n := len(b.set.Left); n > 0 {
		return b.set.Left[n-1]
	}
	return ""
}

// leavingOut is a builder that does not see part i: a construction may have 的 in it, and says the same.
func leavingOut(i int, build func(*builder, []node) english.Phrase) func(*builder, []node) english.Phrase {
	return func(b *builder, k []node) english.Phrase { return build(b, slices.Concat(k[:i], k[i+1:])) }
}

// Builders that many constructions share: what a part says stands alone, or two of them side by side.

func secondAlone(_ *builder, k []node) english.Phrase { return k[1].Phrase }

func secondThenFirst(_ *builder, k []node) english.Phrase { return join(0, k[1].Phrase, k[0].Phrase) }

// secondForFirst puts a length of time behind what goes on so long.
func secondForFirst(b *builder, k []node) english.Phrase {
	return join(0, k[1].Phrase, b.put("for"), k[0].Phrase)
}

// secondForBoth says of a thing what Chinese says of its size or age.
func secondForBoth(_ *builder, k []node) english.Phrase { return sourced(k[1].Phrase, k[0]) }

func withoutComma(_ *builder, k []node) english.Phrase { return join(0, k[0].Phrase, k[2].Phrase) }

func pluralFirst(b *builder, k []node) english.Phrase { return b.plural(k[0].Phrase) }

// joinedBy is a builder of two parts with an English word, or mark, for the Chinese one between them.
func joinedBy(word string) func(*builder, []node) english.Phrase {
	return func(b *builder, k []node) english.Phrase {
		return join(0, k[0].Phrase, b.put(word, k[1]), k[2].Phrase)
	}
}

// sourced lets the first word of a phrase stand for a part that English leaves out.
func sourced(p english.Phrase, from node) english.Phrase {
	if len(p.Words) == 0 {
		return p
	}
	p.Words = slices.Clone(p.Words)
	p.Words[0].Source = from.src() + p.Words[0].Source
	return p
}
