package chinese

import (
	"slices"
	"strings"
	"unicode/utf8"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// nounRules build noun phrases: Chinese puts every modifier before the noun (Li and Thompson 1981, ch. 4), English the short ones
// only.
var nounRules = []Rule{
	// 肝功能 stands alone: liver function.
	{Name: "noun", Gives: "NP", Pattern: "N", Cost: 0.1},
	// 它们: they.
	{Name: "pronoun", Gives: "NP", Pattern: "PRON", Cost: 0.1, Build: pronoun},
	// 器官 + 短缺: organ shortage.
	{Name: "compound", Gives: "N", Pattern: "N N", Head: 1, Cost: 0.25, Weigh: compoundCost, When: plainCompound, Build: compound},
	// 手足小关节 + 对称性肿胀: symmetrical swelling of the small joints. The adjective cannot stand amid an English compound.
	{Name: "compound-of", Gives: "N", Pattern: "N N", Head: 1, Cost: 0.3, Weigh: ofCost, When: adjectiveInside, Build: ofPhrase},
	// 慢性 + 疾病: chronic disease.
	{Name: "adjective", Gives: "N", Pattern: "A N", Head: 1, Cost: 0.12, Weigh: adjectiveCost, Build: adjectiveNoun},
	// 更有效 + 的 + 疫苗: more effective vaccines.
	{Name: "adjective-de", Gives: "N", Pattern: "AP 的 N", Head: 2, Cost: 0.12, Weigh: deAdjectiveCost, Build: adjectiveDe},
	// 这些 + 发现: these findings.
	{Name: "determiner", Gives: "NP", Pattern: "DET N", Head: 1, Cost: 0.1, Build: determined},
	// 各种类型 + 的 + 贫血: various types of anemia.
	{Name: "determiner-de", Gives: "NP", Pattern: "DET 的 N", Head: 2, Cost: 0.02, When: longFirst, Build: determined},
	// 局部 + 和 + 全身 + 并发症: local and systemic complications.
	{Name: "adjectives-shared", Gives: "N", Pattern: "A 和|与|及|或|至|到|、 A N", Head: 3, Cost: 0.1, When: firstSuits, Build: adjectivesShared},
	{Name: "adjectives-shared-three", Gives: "N", Pattern: "A 、 A 和|与|及|或 A N", Head: 5, Cost: 0.1, When: firstSuits, Build: adjectivesSharedThree},
	// 儿童 + 最常见 + 的 + 慢性疾病: the most common chronic disease in children.
	{Name: "superlative-in", Gives: "NP", Pattern: "N AP 的 N", Head: 3, Cost: 0, When: superlativeSecond, Build: superlativeIn},
	// 第 + 二 + 常见: second most common.
	{Name: "ordinal-most", Gives: "A", Pattern: "第 NUM 常见|大|高发", Head: 1, Cost: 0, Build: ordinalMost},
	{Name: "ordinal-most-term", Gives: "A", Pattern: "A 常见|大|高发", Cost: 0, When: ordinalFirst, Build: ordinalTermMost},
	// 全球 + 数百万人: millions of people worldwide.
	{Name: "worldwide-number", Gives: "NP", Pattern: "N NP", Head: 1, Cost: 0, When: worldwideNumber, Build: numberWorldwide},
	// 这 + 两 + 种 + 疾病: these two diseases.
	{Name: "determiner-number", Gives: "NP", Pattern: "DET NP", Head: 1, Cost: 0.3, When: numbered, Build: determined},
	// 该 + 病: the disease.
	{Name: "gai", Gives: "NP", Pattern: "该|本|此 N", Head: 1, Cost: 0.05, Build: thisNoun},
	// 科学家 + 们: scientists.
	{Name: "men", Gives: "N", Pattern: "N 们", Cost: 0.02, Build: pluralMen},
	// “疑似病例”: quotation marks are kept.
	{Name: "quoted", Gives: "N", Pattern: "“ N|NP|VP|AP|S ”", Head: 1, Cost: 0.1, Build: quoted},
	{Name: "title", Gives: "N", Pattern: "《 N|NP|VP 》", Head: 1, Cost: 0.1, Build: quoted},
	// 其 + 活性: its activity.
	{Name: "qi", Gives: "NP", Pattern: "其 N", Head: 1, Cost: 0.1, Build: its},
	// 确诊后 + 的 + 头几年: the first few years after diagnosis.
	{Name: "adverb-de", Gives: "NP", Pattern: "ADV|FREQ 的 N|NP", Head: 2, Cost: 0.4, Build: adverbDe},
	// 头 + 几年: the first several years.
	{Name: "first-years", Gives: "NP", Pattern: "头|前|最初|最后|首 QTY|N", Head: 1, Cost: 0.05, When: periodLast, Build: firstYears},
	// 完全 + 易感人群, where the second part is one entry: fully susceptible population.
	{Name: "degree-term", Gives: "N", Pattern: "ADV N", Head: 1, Cost: 0.02, When: degreeTerm, Build: adverbBefore},
	// 临床前 + 和 + 临床研究, where the second part is one entry: preclinical and clinical studies.
	{Name: "adjective-shared", Gives: "N", Pattern: "A 和|与|及|或|、 N", Head: 2, Cost: 0.45, When: termLast, Build: adjectiveShared},
	// 肝癌（HCC）: brackets are kept.
	// 使 + 其 + 失去活性: it.
	{Name: "qi-alone", Gives: "NP", Pattern: "其", Cost: 0.9, Build: itself},
	// 这些症状 + 本身: these symptoms themselves.
	{Name: "reflexive", Gives: "NP", Pattern: "NP 本身|本人", Cost: 0.02, Build: reflexive},
	{Name: "apposition", Gives: "NP", Pattern: "NP （ NP ）", Head: 0, Cost: 0.2, Build: apposition},
}

// adjectiveCost favors adjectives that are known beside the noun.
func adjectiveCost(k []*item) float64 {
	cost := 0.0
	if pairKnown(k[0], k[1]) {
		cost = -0.1
	} else if k[0].rule == nil && k[0].head.reads("verb") {
		cost = 0.25
	} else if k[0].rule == nil && diseaseNoun(k[0].head) {
		cost = 0.25 // 水肿加重: aggravation of edema, not edematous aggravation
	}
	if ruleName(k[1]) == "changed" {
		cost += 0.1
	}
	if k[0].rule == nil && k[0].head.reads("noun") && adjectiveInside(k) && !isPerson(k[0]) {
		cost += 0.3 // 气道慢性炎症: chronic inflammation of the airways
	}
	if isPerson(k[0]) && k[0].head.reads("noun") && adjectiveInside(k) {
		cost += 0.4 // 成人获得性残疾: acquired disability in adults
	}
	return cost
}

// diseaseNoun reports an adjective beside which stands the noun for a disease or symptom.
func diseaseNoun(l *leaf) bool {
	for _, e := range l.entries {
		if e.POS == "noun" && l.entry != nil && l.entry.POS == "adj" && conditionName(e.English[0]) {
			return true
		}
	}
	return false
}

// deAdjectiveCost is high for words that are nouns as well: before 的 those are possessors.
func deAdjectiveCost(k []*item) float64 {
	if otherNoun(k[0].head) && isPerson(k[2]) {
		return 0.5 // 需要手术的患者: patients who need surgery
	}
	if otherNoun(k[0].head) && !pairKnown(k[0], k[2]) {
		return 0.4
	}
	return 0
}

// otherNoun reports an adjective beside which stands a noun with English of its own.
func otherNoun(l *leaf) bool {
	for _, e := range l.entries {
		if e.POS == "noun" && l.entry != nil && e.English[0] != l.entry.English[0] {
			return true
		}
	}
	return false
}

// periodLast reports a quantity or noun of time.
func periodLast(k []*item) bool {
	return timeUnit(k[1]) || strings.HasSuffix(k[1].head.text, "年") || strings.HasSuffix(k[1].head.text, "天") || strings.HasSuffix(k[1].head.text, "月") ||
		strings.HasSuffix(k[1].head.text, "周") || strings.HasSuffix(k[1].head.text, "小时")
}

func firstYears(b *builder, k []node) english.Phrase {
	word := "the first"
	if k[0].head.text == "最后" {
		word = "the last"
	}
	if n := k[1].Phrase; len(n.Words) > 1 && isOne(english.Phrase{Words: n.Words[:1]}) {
		n.Words = slices.Clone(n.Words[1:]) // the first hour
		n.Words[0].Source = k[1].head.src + n.Words[0].Source
		n.Head--
		p := as(english.NounPhrase, join(1, b.put(word, k[0]), n))
		p.Determined = true
		return p
	}
	if n := k[1].Phrase; len(n.Words) == 1 && strings.HasPrefix(n.Words[0].Text, "one ") {
		n.Words = slices.Clone(n.Words)
		n.Words[0].Text, n.Words[0].Alternatives = strings.TrimPrefix(n.Words[0].Text, "one "), nil
		p := as(english.NounPhrase, join(1, b.put(word, k[0]), n))
		p.Determined, p.Count = true, english.Singular
		return p
	}
	p := as(english.NounPhrase, join(1, b.put(word, k[0]), k[1].Phrase))
	for i, w := range p.Words {
		if rest, ok := strings.CutPrefix(w.Text, "several"); ok {
			p.Words[i].Text, p.Words[i].Alternatives = "few"+rest, nil
		}
	}
	p.Determined, p.Count = true, english.Many
	return p
}

// timesAdjectives are the adjectives of how often something is given.
var timesAdjectives = map[string]string{"每周一次": "weekly", "每日一次": "once-daily", "每天一次": "once-daily", "每月一次": "monthly", "每年一次": "annual", "每日两次": "twice-daily", "每天两次": "twice-daily", "每周两次": "twice-weekly"}

// adverbDe puts an adverbial of several words behind the noun, a single word before it.
func adverbDe(b *builder, k []node) english.Phrase {
	a, n := k[0].Phrase, k[2].Phrase
	if adj := timesAdjectives[k[0].head.text]; adj != "" && k[0].size == 1 {
		return join(1, as(english.AdjPhrase, b.put(adj, k[0], k[1])), n) // 每周一次的异烟肼: weekly isoniazid
	}
	if len(a.Words) > 1 || len(a.Words) == 1 && strings.Contains(a.Words[0].Text, " ") {
		return join(0, n, a)
	}
	if w := headWord(a); strings.HasSuffix(w.Text, "ly") && !lang.CommonPOS(w.Text).Has(lang.Adjective) && lang.Look(strings.TrimSuffix(w.Text, "ly")).English() {
		a.Words[a.Head].Text, a.Words[a.Head].Alternatives, a.Words[a.Head].POS = strings.TrimSuffix(w.Text, "ly"), nil, "adj" // currently: current
	}
	return join(1, a, n)
}

// firstSuits reports an adjective that is known before the last noun, so that the noun belongs to both.
func firstSuits(k []*item) bool {
	first, second := k[0].head, k[2].head
	if r, _ := utf8.DecodeLastRuneInString(first.text); lang.IsHan(r) && strings.HasSuffix(second.text, string(r)) {
		return true // 男性和女性患者
	}
	if first.reads("noun") {
		return false // 妊娠和双侧肾动脉狭窄
	}
	a, n := first.spelled, k[len(k)-1].head.spelled
	if a == nil || n == nil {
		return false
	}
	_, last := cutLast(n.all)
	return lang.PairCount(a.last, n.first) > 0 || lang.PairCount(a.last, last) > 0 || lang.PairCount(a.last, lang.Plural(last)) > 0
}

func adjectivesShared(b *builder, k []node) english.Phrase {
	word := conjunction(k[1].head.text)
	if zh := k[1].head.text; zh == "至" || zh == "到" {
		word = "to"
	}
	return join(3, k[0].Phrase, b.put(word, k[1]), k[2].Phrase, k[3].Phrase)
}

func adjectivesSharedThree(b *builder, k []node) english.Phrase {
	return join(6, k[0].Phrase, b.put(",", k[1]), k[2].Phrase, b.put(",", k[3]), b.put(conjunction(k[3].head.text)), k[4].Phrase, k[5].Phrase)
}

func ordinalMost(b *builder, k []node) english.Phrase {
	word := "most common"
	if k[2].head.text == "大" {
		word = "leading"
	}
	return as(english.AdjPhrase, join(0, ordinal(b, k[:2]), b.put(word, k[2])))
}

// ordinalFirst reports an ordinal that is one entry.
func ordinalFirst(k []*item) bool {
	return k[0].rule == nil && strings.HasPrefix(k[0].head.text, "第")
}

func ordinalTermMost(b *builder, k []node) english.Phrase {
	word := "most common"
	if k[1].head.text == "大" {
		word = "leading"
	}
	return as(english.AdjPhrase, join(0, k[0].Phrase, b.put(word, k[1])))
}

// superlativeSecond reports a superlative: 最大, or 最常见 as one entry.
func superlativeSecond(k []*item) bool {
	it := k[1]
	for ruleName(it) == "adjective-phrase" {
		it = it.kids[0]
	}
	return ruleName(it) == "superlative" || it.rule == nil && strings.HasPrefix(it.head.text, "最")
}

func superlativeIn(b *builder, k []node) english.Phrase {
	where := k[0].Phrase
	if isPerson(k[0].item) {
		where = b.plural(where)
	}
	p := join(1, b.put("the", k[2]), adjectiveNoun(b, k[1:]), b.put("in"), b.settle(where))
	p.Determined = true
	return p
}

// worldwideNumber reports a number of people or things in the whole world.
func worldwideNumber(k []*item) bool {
	if name := ruleName(k[1]); name != "number-classifier-noun" && name != "number-noun" && name != "quantity" {
		return false
	}
	return worldwide(k[0]) && !isShare(k[1].kids[:1])
}

func numberWorldwide(b *builder, k []node) english.Phrase {
	p := join(0, k[1].Phrase, b.put("worldwide", k[0]))
	p.Determined = true
	return p
}

// longFirst keeps 前 and 上, which mostly are localizers, from being determiners.
func longFirst(k []*item) bool { return len(k[0].head.text) > len("前") }

// termLast reports an entry of two English words at least, the first of which modifies the second.
func termLast(k []*item) bool {
	return k[2].rule == nil && strings.Contains(englishOf(k[2]), " ")
}

// degreeTerm reports an adverb of degree before an entry that begins with an adjective.
func degreeTerm(k []*item) bool {
	first, _, ok := strings.Cut(englishOf(k[1]), " ")
	return ok && k[1].rule == nil && degreeAdverb(k) && lang.CommonPOS(first).Has(lang.Adjective)
}

func adjectiveShared(b *builder, k []node) english.Phrase {
	return join(2, k[0].Phrase, b.put(conjunction(k[1].head.text), k[1]), k[2].Phrase)
}

// adjectiveNoun puts the adjective before the noun, or after it when its English is a phrase with a preposition.
func adjectiveNoun(b *builder, k []node) english.Phrase {
	a, n := k[0].Phrase, k[len(k)-1].Phrase
	if len(a.Words) == 1 && strings.HasSuffix(a.Words[0].Text, " of") {
		p := join(1, a, b.counts(n)) // half of patients, varying degrees of liver injury
		p.Determined = true
		return p
	}
	if (headWord(a).Form == english.Superlative || strings.HasPrefix(a.Words[0].Text, "most ")) && n.Count == english.AnyCount && pluralOf(n.Words, n.Head) < mostPlural {
		n.Count = english.Singular // the most common cause
	}
	if (strings.HasPrefix(ruleName(k[0].item), "ordinal") || slices.Contains(ordinalWords, a.Words[0].Text)) && n.Count == english.AnyCount {
		n.Count = english.Singular
	}
	if postposed(a) {
		return join(0, n, a)
	}
	if len(a.Words) == 1 && len(n.Words) > 1 && slices.Contains(operative, a.Words[0].Text) && slices.Contains(earlyLate, n.Words[0].Text) {
		return join(2, as(english.AdjPhrase, english.Phrase{Words: n.Words[:1]}), a, english.Phrase{Cat: n.Cat, Words: n.Words[1:], Head: n.Head - 1, Count: n.Count, Determined: n.Determined}) // early postoperative
	}
	if first, _, _ := strings.Cut(headText(english.Phrase{Words: n.Words}), " "); len(a.Words) == 1 && first == a.Words[0].Text && len(n.Words) > 0 {
		n.Words[0].Source = a.Words[0].Source + n.Words[0].Source // early + early warning
		return n
	}
	return join(1, a, n)
}

// ordinalWords are ordinals that stand in entries.
var ordinalWords = strings.Fields("first second third fourth fifth last")

// mostPlural is the share of plurals from which a noun takes the plural behind a superlative: the most common symptoms, but cause.
const mostPlural = 0.45

// operative and earlyLate are adjectives that English puts the other way round.
var (
	operative = []string{"postoperative", "preoperative", "perioperative", "postpartum", "posttraumatic"}
	earlyLate = []string{"early", "late", "immediate", "delayed"}
)

// postposedFirst are the first words of ages.
var postposedFirst = []string{"aged", "over", "under"}

// postposed reports an adjective phrase that English puts after its noun: associated with fibrosis.
func postposed(a english.Phrase) bool {
	if len(a.Words) == 0 {
		return false
	}
	if len(a.Words) > 1 && slices.Contains(postposedFirst, a.Words[0].Text) {
		return true
	}
	_, last := cutLast(a.Words[len(a.Words)-1].Text)
	first, _, _ := strings.Cut(a.Words[0].Text, " ")
	prep := func(w string) bool {
		return slices.Contains([]string{"with", "to", "of", "in", "for", "without", "under", "between"}, w) || lang.CommonPOS(w).Only(lang.Preposition)
	}
	return a.Head+1 < len(a.Words) && !a.Words[a.Head].Literal && len(a.Words[a.Head+1:]) > 0 && prep(a.Words[a.Head+1].Text) || prep(first) || prep(last) && len(a.Words) == 1
}

func adjectiveDe(b *builder, k []node) english.Phrase { return adjectiveNoun(b, k) }

// pluralDeterminers ask for the plural of a noun that has one, singularDeterminers for the singular.
var (
	pluralDeterminers = strings.Fields("these those all many several various few some most other numerous multiple both certain different")
	singleDeterminers = strings.Fields("this that each every a an another one")
)

// determined puts a determiner before its noun and lets it decide the number.
func determined(b *builder, k []node) english.Phrase {
	d, n := k[0].Phrase, k[len(k)-1].Phrase
	first, _, _ := strings.Cut(headText(english.Phrase{Words: d.Words}), " ")
	_, last := cutLast(d.Words[len(d.Words)-1].Text)
	switch {
	case n.Count == english.Mass && (first == "these" || first == "those" || first == "many" || first == "several"):
		if !pluralAlternative(&n) {
			d.Words[0].Text, d.Words[0].Alternatives = map[string]string{"these": "this", "those": "that", "many": "much", "several": "some"}[first], nil
			break
		}
		n = b.plural(n)
	case n.Count != english.AnyCount && n.Count != english.Singular:
		if n.Count == english.Many && (first == "this" || first == "that") {
			d.Words[0].Text, d.Words[0].Alternatives = map[string]string{"this": "these", "that": "those"}[first], nil
		}
	case slices.Contains(pluralDeterminers, first) || last == "of":
		n = b.plural(n)
	case slices.Contains(singleDeterminers, first):
		n.Count = english.Singular
	default:
		n = b.numbered(n)
	}
	out := join(1, d, n)
	out.Determined = true
	return out
}

// pluralAlternative exchanges a mass noun for an admitted translation that has a plural: these advances.
func pluralAlternative(n *english.Phrase) bool {
	for _, a := range headWord(*n).Alternatives {
		w := english.Word{Text: a, POS: "noun"}
		if pluralOf([]english.Word{w}, 0) >= pluralShare {
			n.Words = slices.Clone(n.Words)
			n.Words[n.Head].Text, n.Words[n.Head].Alternatives, n.Count = a, nil, english.AnyCount
			return true
		}
	}
	return false
}

// plural puts a noun phrase into the plural unless it is a mass noun.
func (b *builder) plural(n english.Phrase) english.Phrase {
	if n.Count == english.Mass || n.Cat != english.NounPhrase {
		return n
	}
	if n.Head < len(n.Words) && !n.Words[n.Head].Literal && !n.Words[n.Head].Unknown && n.Words[n.Head].Form == english.Lemma {
		n = inflect(n, english.PluralNoun)
	}
	n.Count = english.Many
	return n
}

// thisNoun renders 该, 本 and 此: the disease, this study.
func thisNoun(b *builder, k []node) english.Phrase {
	word := "this"
	if k[0].head.text == "该" {
		word = "the"
	}
	n := k[1].Phrase
	if n.Count == english.AnyCount {
		n.Count = english.Singular
	}
	out := join(1, b.put(word, k[0]), n)
	out.Determined = true
	return out
}

// its renders 其; their when the words before the fragment end in a plural.
func its(b *builder, k []node) english.Phrase {
	word := "its"
	if b.pluralBefore() {
		word = "their"
	}
	out := join(1, b.put(word, k[0]), b.numbered(k[1].Phrase))
	out.Determined = true
	return out
}

func itself(b *builder, k []node) english.Phrase {
	word := "it"
	if b.pluralBefore() {
		word = "them"
	}
	p := as(english.NounPhrase, b.put(word, k[0]))
	p.Determined, p.Count = true, english.Singular
	return p
}

// pluralBefore reports whether the nearest noun on the left is a plural.
func (b *builder) pluralBefore() bool {
	for i := len(b.set.Left) - 1; i >= 0 && i >= len(b.set.Left)-6; i-- {
		for _, f := range lang.EnglishAnalyses(b.set.Left[i]) {
			if f.POS == lang.Noun && f.Form == lang.FormPlural {
				return true
			}
		}
	}
	return false
}
