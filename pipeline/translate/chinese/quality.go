package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// qualityRules render a part with a word of quality behind it (心功能较差, 复发率高), which Chinese says of a topic (Li and Thompson 1981,
// 4.1: the double subject). English gives the topic the part, with the quality before it: has poor cardiac function, patients with
// poor cardiac function.
var qualityRules = []Rule{
	// 心功能 + 较差 + 的 + 患者: patients with relatively poor cardiac function.
	{Name: "with-quality", Gives: "NP", Pattern: "N AP 的 NP", Head: 3, Cost: 0.25, Weigh: doneFirstCost, When: qualitySecond, Build: withQuality},
	// 首次发作年龄 + 小, the subject of an English verb: a young age at the first seizure.
	{Name: "quality-noun", Gives: "NP", Pattern: "N AP", Cost: 1.2, When: qualitySecond, Build: qualityOf},
	// 复发率 + 高, behind a subject: have a high recurrence rate.
	{Name: "have-quality", Gives: "VP", Pattern: "N AP", Head: 0, Cost: 0.7, When: qualitySecond, Build: haveQuality},
	// 患病风险 + 明显 + 升高, of those before it: have a markedly elevated risk of disease.
	{Name: "have-changed", Gives: "VP", Pattern: "N ADV 升高|增高|增加|降低|下降|减少|减弱|受损|延长|缩短", Head: 0, Cost: 0.6, When: extentSecond, Build: haveChanged},
	// 预后差, one entry, or 肝功能 + 正常, behind a subject: have a poor prognosis, have normal liver function.
	{Name: "have-state", Gives: "VP", Pattern: "N", Cost: 0.8, When: stateNoun, Build: haveState},
	// 侵袭性 + 强: highly invasive.
	{Name: "less", Gives: "AP", Pattern: "N 弱|较弱|低|较低|差|较差", Cost: 0, When: qualityNoun, Build: lessSo},
}

// doneFirstCost is high for a verb, which has its object behind it: 使用简短的句子, use short sentences.
func doneFirstCost(k []*item) float64 {
	if riskyPeople(k[0], k[3]) {
		return -0.5
	}
	if slices.Contains([]string{"部分", "多数", "少数", "大部分"}, firstPart(k[0]).head.text) && isPerson(k[3]) {
		return 0.6 // 部分 + 腹胀明显的患者: some of the patients
	}
	if k[0].rule == nil && transitiveFirst(k) && sameAsVerb(k[0].head) {
		return 0.6
	}
	return 0
}

// riskyPeople reports people and the risk that they run.
func riskyPeople(risk, people *item) bool {
	return strings.HasSuffix(risk.head.text, "风险") && isPerson(people)
}

// qualityEndings are the ends of words for how a part of something is; words for what a thing is to others (常见, 有效, 敏感) are not among them.
var qualityEndings = strings.Fields("正确 不畅 不彻底 不充分 不完全 充分 彻底 适当 不当 合适 得当 准确 良好 好 差 大 小 高 低 长 短 快 慢 多 少 重 轻 清楚 清晰 模糊 不清 稳定 明确 不明 完整 丰富 显著 明显 不佳 欠佳 不良 低下 亢进 强 弱 充足 不足 有限 广泛 复杂 单一 规则 光滑 粗糙 均匀 不均 正常 异常 严重 困难 薄 厚 硬 软 窄 宽 深 浅 迅速 缓慢 可靠 确切 隐匿 通畅 轻微 剧烈 频繁 典型 突出 顽固 持续 狭窄 薄弱 温和 受限 健全 完好 不全 急骤 急 缓 突然 急剧 隐袭 凶险 迁延 不一 各异 过早 过晚 过迟 不正确 不及时 不规律 不规范 不合理 不恰当 不对称 不均匀 迟缓")

// qualitySecond reports a quality that can stand before a noun.
func qualitySecond(k []*item) bool {
	a := k[1]
	switch ruleName(a) {
	case "adjective-phrase", "degree", "comparative", "adverb-adjective":
	default:
		return false
	}
	t := a.head.text
	if strings.HasPrefix(t, "最") || a.head.reads("noun") || endsInPreposition(englishOf(a)) || strings.HasSuffix(englishOf(a), "-limited") {
		return false
	}
	return !isPerson(k[0]) && k[0].head.kind != latinToken && endsIn(t, qualityEndings...)
}

// visible are qualities whose absence is that of the part itself: 瘢痕不明显, no obvious scar.
var visible = strings.Fields("obvious significant marked prominent visible")

// ageQualities are the adjectives of an age, which is not small or large.
var ageQualities = map[string]string{"small": "young", "large": "old", "relatively small": "young", "relatively large": "old"}

// quality puts a quality before the part that has it, with an article where the part is one thing.
func (b *builder) quality(part, quality english.Phrase) english.Phrase {
	if len(quality.Words) == 2 && quality.Words[0].Text == "not" && slices.Contains(visible, quality.Words[1].Text) {
		quality.Words = slices.Clone(quality.Words)
		quality.Words[0].Text = "no" // 瘢痕不明显: no obvious scar
		p := join(1, quality, b.numbered(part))
		p.Cat, p.Determined = english.NounPhrase, true
		return p
	}
	if len(quality.Words) > 0 && (lastWord(headText(part)) == "age" || headPart(headText(part)) == "age") {
		if word := ageQualities[headText(quality)]; word != "" {
			quality.Words = slices.Clone(quality.Words) // 首次发作年龄小: a young age at the first seizure
			quality.Words[quality.Head].Text, quality.Words[quality.Head].Alternatives = word, nil
		}
		part.Count = english.Singular
	}
	p := join(1, as(english.AdjPhrase, quality), part)
	p.Cat = english.NounPhrase
	return b.one(p)
}

// one settles a noun phrase that is new to the reader: a poor prognosis, good liver function, clear borders.
func (b *builder) one(p english.Phrase) english.Phrase {
	if p.Count == english.AnyCount && slices.Contains(oneEach, lastWord(headPart(headText(p)))) {
		p.Count = english.Singular
	}
	p = b.numbered(p)
	its := slices.Contains(oneOfIts, lastWord(headPart(headText(p))))
	if !p.Determined && (p.Count == english.Singular && countNoun(p) || p.Count != english.Many && its) {
		p = b.inferred("a", p)
	}
	p.Determined = true
	return p
}

// oneEach are nouns of which a thing has one, though they are met with in the plural.
var oneEach = strings.Fields("texture surface shape contour appearance")

// oneOfIts are nouns of which a thing has one, and which take the article behind "have" and "with".
var oneOfIts = strings.Fields("sensitivity specificity accuracy rate prognosis risk incidence prevalence course degree level history onset effect condition index ratio score volume frequency survival duration age texture surface shape contour appearance")

func withQuality(b *builder, k []node) english.Phrase {
	if riskyPeople(k[0].item, k[3].item) {
		return join(0, b.peopled(k[3]), b.put("at", k[2]), as(english.AdjPhrase, k[1].Phrase), b.numbered(k[0].Phrase)) // at high bleeding risk
	}
	return join(0, b.peopled(k[3]), b.put(b.another(k[3].Phrase), k[2]), b.quality(k[0].Phrase, k[1].Phrase))
}

func qualityOf(b *builder, k []node) english.Phrase { return b.quality(k[0].Phrase, k[1].Phrase) }

func haveQuality(b *builder, k []node) english.Phrase {
	return join(0, b.verb("have", english.Lemma), b.quality(k[0].Phrase, k[1].Phrase))
}

// stateNoun reports an entry for a part with its quality, or a part and a word of change.
func stateNoun(k []*item) bool {
	if ruleName(k[0]) == "changed" {
		return slices.Contains([]string{"正常", "异常", "良好", "不良", "不佳", "欠佳", "低下", "有限"}, k[0].kids[1].head.text)
	}
	it := k[0]
	for ruleName(it) == "adjective" {
		it = it.kids[1] // 术后恢复快
	}
	l := it.head
	if it.rule != nil || l.entry == nil || l.entry.POS != "noun" {
		return false
	}
	for _, e := range qualityEndings {
		if part, ok := strings.CutSuffix(l.text, e); ok && part != "" && strings.Contains(englishOf(it), " ") {
			return true
		}
	}
	return false
}

func haveState(b *builder, k []node) english.Phrase {
	return join(0, b.verb("have", english.Lemma), b.one(k[0].Phrase))
}

func qualityNoun(k []*item) bool { return qualities[k[0].head.text] != "" && k[0].rule == nil }

func lessSo(b *builder, k []node) english.Phrase {
	word := "less"
	if strings.HasSuffix(k[1].head.text, "差") {
		word = "poorly"
	}
	return as(english.AdjPhrase, join(1, b.put(word, k[1]), b.put(qualities[k[0].head.text], k[0])))
}

// ofQualityCost is high where English rather says what the topic has: they have a high recurrence rate.
func ofQualityCost(k []*item) float64 {
	if k[0].size == 1 && k[0].head.reads("verb") && !k[0].head.reads("adv") && slices.Contains([]string{"缺乏", "缺少", "存在", "具有"}, k[0].head.text) {
		return 1 // 缺乏 + 质量标准
	}
	if timeAttribute(k[2]) {
		return 1
	}
	if n := bareNoun(k[0]); deed(n) && slices.Contains(governing, n.head.text) && !namesKind(n, bareNoun(k[1])) {
		return 0.8 // 预防感染 + 非常重要: preventing infection is very important
	}
	if k[0].head.text == "早期" || k[0].head.text == "晚期" {
		return 0.8 // 早期液体复苏: early fluid resuscitation
	}
	part := k[1]
	for ruleName(part) == "noun" {
		part = part.kids[0]
	}
	if strings.HasSuffix(part.head.text, "结果") {
		return 0.8 // ultrasound results are inconsistent
	}
	if qualitySecond([]*item{part, k[2]}) && !strings.HasSuffix(part.head.text, "龄") {
		return 0.8
	}
	return 0
}

// timeAttribute reports an attribute of time, which is no predicate: 治疗前, 术后.
func timeAttribute(it *item) bool {
	return it.size == 1 && it.head.entry != nil && it.head.entry.POS == "adj" && (strings.HasSuffix(it.head.text, "前") || strings.HasSuffix(it.head.text, "后"))
}

// topicPredicateCost is high where the subject is a topic with its part: 此类患者 + 复发率 + 较高, such patients have a higher recurrence rate.
func topicPredicateCost(k []*item) float64 {
	cost := predicateCost(k)
	if isPerson(k[0]) && slices.Contains([]string{"禁用", "忌用"}, k[1].head.text) {
		return cost + 2 // 孕妇禁用: the drug is contraindicated in them
	}
	if timeAttribute(k[1]) {
		return cost + 1
	}
	n := k[0]
	pointed := false
	for n.rule != nil && n.rule.Name != "compound" {
		switch n.rule.Name {
		case "determiner", "gai":
			pointed = true
		case "noun":
		default:
			return cost
		}
		n = n.kids[n.rule.head]
	}
	if n.rule != nil && (pointed || isPerson(n.kids[0]) || strings.HasPrefix(n.kids[0].head.text, "该")) &&
		qualitySecond([]*item{n.kids[1], k[1]}) && !strings.HasSuffix(n.head.text, "龄") {
		cost += 0.8
	}
	return cost
}

// extentSecond reports a word for how far a part has changed.
func extentSecond(k []*item) bool {
	return !isPerson(k[0]) && slices.Contains(extentAdverbs, englishOf(k[1]))
}

func haveChanged(b *builder, k []node) english.Phrase {
	p := join(2, k[1].Phrase, as(english.AdjPhrase, b.put(changeEnglish[k[2].head.text][0], k[2])), k[0].Phrase)
	p.Cat = english.NounPhrase
	return join(0, b.verb("have", english.Lemma), b.one(p))
}
