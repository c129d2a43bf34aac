package chinese

import (
	"slices"
	"strings"

	"unmix/glossary"
	"unmix/pipeline/lang"
	"unmix/pipeline/text"
	"unmix/pipeline/translate/english"
)

// A leaf is one reading of one token.
type leaf struct {
	*token
	entry    *glossary.Entry
	*spelled // nil without an entry
	span     text.Span
	// src is the text as it stands in the document.
	src string
	// words are the English of a reading without an entry, if it has any.
	words []english.Word
	// mute is set for a reading of an entry that English leaves out.
	mute bool
	// unit is set for the reading of letters as a unit.
	unit bool
}

// english is the phrase that the reading gives by itself.
func (l *leaf) english() english.Phrase {
	p := english.Phrase{Span: l.span}
	switch {
	case l.mute:
	case l.entry != nil:
		p = entryPhrase(l.entry, l.src)
		p.Span = l.span
	case l.words != nil:
		p.Cat, p.Words = english.NounPhrase, slices.Clone(l.words)
		switch l.kind {
		case numberToken:
			p.Cat = english.Number
		case latinToken:
			if l.unit {
				p.Count = english.Mass
			}
		default: // unknown
			p.Determined, p.Count = true, english.Mass
		}
	}
	return p
}

// categoryOf maps the glossary's parts of speech to categories of the grammar, with the cost of the reading and the
// English category of the phrase.
var categoryOf = map[string]struct {
	cat  string
	cost float32
	is   english.Cat
}{
	"noun":    {"N", 0, english.NounPhrase},
	"abbr":    {"N", 0, english.NounPhrase},
	"name":    {"N", 0, english.NounPhrase},
	"":        {"N", 0.1, english.NounPhrase},
	"verb":    {"V", 0, english.VerbPhrase},
	"adj":     {"A", 0, english.AdjPhrase},
	"adv":     {"ADV", 0.05, english.AdvPhrase},
	"prep":    {"P", 0.2, english.Preposition},
	"conj":    {"SUB", 0.2, english.Subordinator},
	"det":     {"DET", 0.1, english.Determiner},
	"pron":    {"PRON", 0.2, english.Pronoun},
	"num":     {"NUM", 0.1, english.Number},
	"measure": {"M", 0.1, english.NounPhrase},
	"phrase":  {"PH", 0.1, english.Clause},
}

// loneReading is what a reading by the glossary costs when the word is a single character, since nearly all of those
// are grammar or parts of words.
const loneReading = 0.6

// detour is what a piece of a dearer way through the lattice costs, as a share of what the way costs more: the pieces of the
// cheapest way are preferred unless the rules can do much more with others.
const detour = 0.5

// leaves enters the readings of one token, which stands between two places of the chart.
func (w *work) leaves(c *chart, tok *token, at, end int) {
	doc, g := w.r.Doc.Text, w.t.grammar
	span := text.Span{Start: w.chars[tok.start].start, End: w.chars[tok.end-1].end}
	src := span.Of(doc)
	add := func(name cat, cost float32, l leaf) {
		l.token, l.span, l.src = tok, span, src
		c.leaves[at] = append(c.leaves[at], c.items.put(item{cat: name, start: int16(at), end: int16(end), cost: cost + detour*float32(tok.excess), size: 1,
			head: c.readings.put(l)}))
	}
	before := len(c.leaves[at])
	if tok.literal || tok.kind == markToken {
		if name, ok := g.cats[tok.text]; ok {
			add(name, 0, leaf{})
		}
	}
	switch tok.kind {
	case spaceToken:
		add(g.cats["SPACE"], 0, leaf{})
	case numberToken:
		add(g.cats["NUM"], 0, leaf{words: []english.Word{numberWord(tok, src)}})
	case latinToken:
		word := []english.Word{{Text: romanLetters.Replace(src), POS: "name", Literal: true, Source: src}}
		if w.romanNumber(tok, src) {
			add(g.cats["NUM"], 0.05, leaf{words: word})
		}
		if isUnit(src) {
			add(g.cats["UNIT"], 0, leaf{words: word, unit: true})
		}
		add(g.cats["N"], 0.1, leaf{words: word})
	case unknownToken:
		add(g.cats["N"], 1, leaf{words: []english.Word{{Text: src, POS: "noun", Unknown: true, Source: src}}})
	}
	for _, r := range w.t.readings(tok) {
		add(r.cat, r.cost+w.nounOpenCost(c, tok, end, r)+w.unitCost(tok, r), leaf{entry: r.entry, spelled: r.spelled, mute: r.mute})
	}
	if len(c.leaves[at]) == before { // a particle that no rule reads
		add(g.cats["N"], 3, leaf{words: []english.Word{{Text: src, POS: "particle", Unknown: true, Source: src}}})
	}
}

// unitCost is high for a unit of one character read as a thing behind a number: 2米 is no rice.
func (w *work) unitCost(tok *token, r termReading) float32 {
	if tok.end-tok.start != 1 || r.entry == nil || r.entry.POS != "noun" || !reads(tok, "measure") {
		return 0
	}
	at := tok.start - 1
	for at >= 0 && isSpace(w.chars[at].r) {
		at--
	}
	if at >= 0 && (isDigit(w.chars[at].r) || isNumeral(w.chars[at].r)) {
		return 1.5
	}
	return 0
}

// ratioSigns writes a ratio with the colon that English has (AMA Manual of Style, 8.2.4).
var ratioSigns = strings.NewReplacer("∶", ":", "：", ":")

// numberWord is the English of a number: its digits as they stand, or numerals in words.
func numberWord(tok *token, src string) english.Word {
	w := english.Word{Text: ratioSigns.Replace(src), POS: "num", Literal: true, Source: src}
	if words, ok := numeral(tok.text); ok && !isDigit(rune(tok.text[0])) {
		w = english.Word{Text: words, POS: "num", Source: src, Rules: []string{"chinese/numeral"}}
	} else if ok && tok.text != words && strings.ContainsFunc(tok.text, lang.IsHan) {
		w.Text, w.Literal, w.Rules = words, false, []string{"chinese/numeral"}
	}
	return w
}

// entryCategory is the category in which an entry is read, and what the reading costs; ok is false for those that are the
// grammar's own.
func entryCategory(e *glossary.Entry, tok *token) (name string, cost float32, ok bool) {
	c, ok := categoryOf[e.POS]
	if !ok {
		return "", 0, false
	}
	name, cost = c.cat, c.cost
	if _, auxiliary := modals[tok.text]; (auxiliary || tok.literal) && e.POS == "verb" && auxiliaryWord(e.English[0]) {
		return "", 0, false // rules render auxiliaries
	}
	if tok.end-tok.start == 1 && tok.literal && e.POS != "measure" {
		cost += loneReading
	}
	if tok.end-tok.start == 1 && !tok.literal && e.POS == "verb" {
		cost += 0.05 // 促 + 进水: rather 促进 + 水
	}
	if closed(tok.text) && e.POS != "det" && e.POS != "pron" && e.POS != "verb" {
		cost += closedReading
	}
	switch {
	case strings.HasPrefix(tok.text, "每") && tok.end-tok.start > 1 && e.POS != "det" && e.POS != "pron" && !(e.POS == "noun" && tok.end-tok.start > 2):
		return "FREQ", cost, e.POS == "adv" // 每日 and 每日两次 stand in the glossary as nouns and adverbs
	case name == "NUM" && strings.HasSuffix(e.Term, "次"):
		name = "FREQ"
	case name == "NUM" && strings.HasSuffix(e.Term, "倍"):
		name = "ADV"
	case name == "ADV" && e.Domain == "connectors" && reads(tok, "noun"):
		cost += adverbBesideNoun
	case name == "ADV" && slices.Contains(seldomAdverbs, tok.text):
		cost += closedReading
	case name == "A":
		cost += ambiguousAdjective(tok, e)
	}
	return name, cost, true
}

// auxiliaryWord reports the English of auxiliaries: cannot, should not, be unable to.
func auxiliaryWord(verb string) bool {
	return slices.Contains(modalWords, firstOf(verb)) || verb == "be unable to"
}

// entryPhrase is the English of an entry by itself.
func entryPhrase(e *glossary.Entry, src string) english.Phrase {
	w := english.Word{Text: e.English[0], Alternatives: e.English[1:], POS: e.POS, Entry: e, Source: src}
	p := english.Phrase{Cat: categoryOf[e.POS].is, Words: []english.Word{w}, Count: entryCount(e), Determined: e.POS == "pron"}
	verb, adverb, split := cutAdverb(w.Text)
	switch {
	case e.Status == glossary.Forbidden:
		p.Words[0] = english.Word{Text: src, POS: e.POS, Unknown: true, Source: src}
	case e.Status == glossary.Keep:
		p.Words[0].Text, p.Words[0].Literal, p.Words[0].Alternatives = src, true, nil
	case e.POS == "verb" && strings.HasPrefix(w.Text, "be ") && !strings.HasSuffix(w.Text, " to"):
		p.Words, p.Head = beWords(w), 0
	case split && e.POS == "verb":
		w.Text, w.Alternatives = verb, nil // decrease significantly: the object must come between
		p.Words = []english.Word{{Text: adverb, POS: "adv", Rules: []string{"chinese/adverb-first"}}, w}
		p.Head = 1
	}
	return p
}

// beWords splits an entry such as "be seen in", so that the copula can give way: seen in children.
func beWords(w english.Word) []english.Word {
	rest := w
	rest.Text, rest.POS, rest.Alternatives = strings.TrimPrefix(w.Text, "be "), "adj", nil
	for _, a := range w.Alternatives {
		if a, ok := strings.CutPrefix(a, "be "); ok {
			rest.Alternatives = append(rest.Alternatives, a)
		}
	}
	return []english.Word{{Text: "be", POS: "verb", Rules: []string{"chinese/be"}}, rest}
}

// entryCount is the number that the entry itself states.
func entryCount(e *glossary.Entry) english.Count {
	pl, ok := e.Form("pl")
	switch {
	case e.POS == "name", ok && pl == "-" && e.POS != "measure":
		return english.Mass
	case ok && pl == e.English[0] && (e.POS == "noun" || e.POS == "abbr"):
		return english.Many
	}
	return english.AnyCount
}

// closedReading is what the glossary's readings of a modal or a localizer cost: rules read those better.
const closedReading = 1.0

// closed reports words that the grammar reads as modals or localizers.
func closed(word string) bool {
	_, isModal := modals[word]
	_, isLocalizer := localizerPrepositions[word]
	return isModal || isLocalizer || slices.Contains(grammarAdverbs, word)
}

// seldomAdverbs are words that modify a verb seldom: 肺功能正常 + 不能排除哮喘 is no "normally"; conjunctions that rules read; and what says in what
// case, or denies, together with the noun behind it: 若无 + 出血.
var seldomAdverbs = []string{"正常", "即使", "即便", "尽管", "虽然", "如果", "肌肉", "没", "若无", "如无", "如有", "若有"}

// grammarAdverbs are adverbs that rules render better than the glossary.
var grammarAdverbs = []string{"在", "开始", "是否", "正在", "已", "已经", "均", "都", "并", "则", "也", "没有", "勿"}

// What an adjective reading costs when the word is a noun as well, or when the adjective is only the participle of its verb:
// 抑制 + noun is "inhibit", seldom "inhibited".
const (
	besideNoun = 0.05
	besideVerb = 0.35
	// an adverb that is a noun as well: 结果 is a result before it is "as a result"
	adverbBesideNoun = 0.3
)

// cutAdverb splits the adverb off a verb that ends in one.
func cutAdverb(verb string) (rest, adverb string, ok bool) {
	rest, adverb = cutLast(verb)
	return rest, adverb, rest != "" && rest != "be" && strings.HasSuffix(adverb, "ly") && adverb != "early" && adverb != "daily"
}

func ambiguousAdjective(tok *token, e *glossary.Entry) float32 {
	var cost float32
	for _, o := range tok.entries {
		switch {
		case o.POS == "noun" && o.English[0] != e.English[0]:
			cost = max(cost, besideNoun)
		case o.POS == "verb" && lang.PastParticiple(o.English[0]) == e.English[0]:
			cost = max(cost, besideVerb)
		}
	}
	return cost
}

// domain is the field that the entry of a leaf belongs to, "" when it has none.
func (l *leaf) domain() string {
	if l.entry == nil {
		return ""
	}
	return l.entry.Domain
}

// reads reports whether the glossary has the word as this part of speech as well.
func (l *leaf) reads(pos string) bool { return reads(l.token, pos) }

func reads(tok *token, pos string) bool {
	for _, e := range tok.entries {
		if e.POS == pos {
			return true
		}
	}
	return false
}

// classifiers are the measure words that English leaves out between a number and a noun (Li and Thompson 1981, ch. 4).
var classifiers = map[string]bool{
	"个": true, "名": true, "位": true, "例": true, "项": true, "种": true, "条": true, "只": true, "株": true, "支": true,
	"家": true, "张": true, "台": true, "枚": true, "根": true, "颗": true, "件": true, "所": true, "座": true, "篇": true,
	"部": true, "处": true, "类": true, "款": true, "块": true, "段": true, "份": true, "口": true, "头": true, "套": true, "粒": true,
}

// units are units of measure in Latin letters, in the forms in which they are usually written.
var units = strings.Fields("g kg mg mcg µg μg ug ng pg l ml µl μl ul dl m cm mm µm μm um nm km mmhg kpa pa mmol µmol μmol umol nmol mol iu u mu h min s ms d kcal kj " +
	"hz khz mhz gy cgy mv ev db kda bp kb iu/ml mg/ml mg/kg mg/dl mmol/l µmol/l μmol/l umol/l nmol/l g/l mg/l ng/ml pg/ml iu/l u/l ml/min mg/d g/d mg/m2 kg/m2 mg/m² kg/m² g/m² µg/m² ml/m² mg/m²/d m² cm² mm² cm³ mm³ mg/kg/d g/kg mcg/kg µg/kg μg/kg ml/kg l/min cells/µl ml/s ml/h l/h mg/h g/h mg/min µg/min µg/kg/min ml/kg/h ml/d ng/dl µg/dl µg/l pg/dl meq/d kcal/kg g/kg/d " +
	"°c °f meq meq/l u/ml mu/l miu/l miu/ml iu/kg u/kg u/kg/h iu/d mmol/kg mosm/kg µg/d μg/d µg/ml μg/ml ug/ml ng/kg ng/l mm/h cm/s m/s mg/g g/24h mg/24h mosm ppm rpm w v c k")

func isUnit(s string) bool {
	return slices.Contains(units, strings.ToLower(s))
}
