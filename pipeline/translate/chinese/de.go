package chinese

import (
	"slices"
	"strings"

	"unmix/glossary"
	"unmix/pipeline/translate/english"
)

// deRules render 的 between nouns: possession, attribution and the object of a noun (Lü 1999, 的).
var deRules = []Rule{
	// 免疫细胞 + 的 + 活性: the activity of immune cells.
	{Name: "de-of", Gives: "NP", Pattern: "NP 的 NP", Head: 2, Cost: 0.4, Weigh: deCost, Build: deOf},
	// 对 + 肝脏 + 的 + 影响: the effect on the liver.
	{Name: "de-object", Gives: "NP", Pattern: "对|对于|针对 NP 的 NP", Head: 3, Cost: 0.2, When: notPerson, Build: deObject},
	// 与 + 年龄 + 的 + 关系: the relationship with age.
	{Name: "de-with", Gives: "NP", Pattern: "与|和|同 NP 的 NP", Head: 3, Cost: 0.5, When: relational, Build: deWith},
	// 基因型 + 与 + 表型 + 的 + 相关性: the correlation between genotype and phenotype.
	{Name: "de-between", Gives: "NP", Pattern: "NP 与|和|同 NP 的|之间的 NP", Head: 4, Cost: 0.2, When: betweenTwo, Build: deBetween},
	// 外科、麻醉科 + 和 + 老年科 + 的 + 合作: collaboration among surgery, anesthesiology, and geriatrics.
	{Name: "de-among", Gives: "NP", Pattern: "LIST 和|与|及|以及 NP 之间的|的 NP", Head: 4, Cost: -0.3, When: amongMany, Build: deAmong},
	// 从 + 出现症状 + 到 + 确诊 + 的 + 时间: the time from symptom onset to diagnosis.
	{Name: "time-from-to", Gives: "NP", Pattern: "从|自 NP|VP 到|至 NP|VP 的 NP", Head: 5, Cost: -0.5, When: timeFromTo, Build: timeNounFromTo},
	// 平台压 + 与 + 呼气末正压 + 之差: the difference between plateau pressure and end-expiratory pressure.
	{Name: "amounts-related", Gives: "NP", Pattern: "NP 与|和|同 NP 之差|的差值|之间的差值|之比|的比值|的比例|之和|的总和|之积|的乘积", Head: 3, Cost: -0.2, Build: amountsRelated},
	// 关于 + 疗效 + 的 + 证据: evidence on efficacy.
	{Name: "de-about", Gives: "NP", Pattern: "关于|有关 NP 的 NP", Head: 3, Cost: 0.2, Build: deAbout},
	// 在欧洲 + 的 + 研究: studies in Europe.
	{Name: "de-place", Gives: "NP", Pattern: "PP|CL 的 NP", Head: 2, Cost: 0.4, When: placeAttribute, Build: dePlace},
	// 它们 + 的 + 作用: their effect.
	{Name: "de-possessive", Gives: "NP", Pattern: "PRON 的 N", Head: 2, Cost: 0.05, Build: dePossessive},
	// 干细胞来源 + 的 + 外泌体, one entry: stem cell-derived exosomes.
	{Name: "de-source", Gives: "N", Pattern: "N 的 N", Head: 2, Cost: 0.2, When: sourceFirst, Build: deSource},
	// 医院 + 内 + 的 has localizerRules; 之 is the written 的: 三者之间.
	{Name: "zhi", Gives: "NP", Pattern: "NP 之 N", Head: 2, Cost: 0.6, Build: deOf},
}

// deCost keeps possessors short: a coordination or a second 的 on the right belongs elsewhere.
func deCost(k []*item) float64 {
	if quantityOnly(k[0]) && doingCost(k) > 0 {
		return doingCost(k)
	}
	cost := 0.0
	if k[2].rule != nil && strings.HasPrefix(k[2].rule.Name, "de-") {
		cost += 0.3
	}
	if k[0].rule != nil && strings.HasPrefix(k[0].rule.Name, "coordination") {
		cost += 0.1
	}
	if l := bareLeaf(k[0]); l != nil && isPerson(k[2]) && slices.ContainsFunc(l.entries, suffered) {
		cost += 0.5 // 接种疫苗的儿童: what was done to them
	}
	if c := bareNoun(k[0]); ruleName(c) == "compound" && isPerson(k[2]) && endsIn(c.kids[0].head.text, "父母", "父亲", "母亲", "家长", "配偶") &&
		c.kids[1].head.reads("verb") {
		cost += 0.8 // 父母吸烟的儿童: children whose parents smoke
	}
	if ruleName(k[0]) == "caption" {
		cost += 2
	}
	if slices.Contains(daytimes, k[0].head.text) && k[0].head.reads("adv") {
		cost += 0.3 // 夜间的症状: symptoms at night
	}
	if r := k[2]; ruleName(r) == "coordination" && strings.HasSuffix(ruleName(bareNoun(r.kids[2])), "-de") {
		cost += 0.3 // 各种颜色的蔬菜和适量的水果: the second has what describes it
	}
	if k[2].rule != nil && (k[2].rule.Name == "pronoun" || k[2].rule.Name == "quantity") {
		cost += 1.5
	}
	return cost
}

// suffered reports the verb of what is done to patients: vaccinate, be discharged.
func suffered(e *glossary.Entry) bool {
	return e.POS == "verb" &&
		(slices.Contains(doneToPatients, e.English[0]) || strings.HasPrefix(e.English[0], "be ") && strings.HasSuffix(firstOf(e.English[0][3:]), "ed"))
}

// personNouns are heads that stand for human beings: a state of theirs is a state in them.
var personNouns = strings.Fields("药师 营养师 治疗师 康复师 助产士 护工 保姆 人们 家庭成员 患者 患儿 足月儿 低体重儿 巨大儿 病人 病患 伤员 产妇 幼儿 早产儿 人群 儿童 女性 男性 成人 婴儿 孕妇 老年人 受试者 人 个体 参与者 青少年 新生儿 妇女 老人 病例 受者 供者 者 感染者 携带者 人员 医生 护士 家长 父母 家属 医师 研究者 志愿者 母亲 孩子 学生 居民 亲属 男孩 女孩 男童 女童 男子 女子 少女 工人 教师 运动员")

func isPerson(it *item) bool {
	if n := ruleName(it); strings.HasPrefix(n, "zhe-") || n == "age-group" || n == "severe-cases" {
		return true // 激素抵抗者
	}
	return endsIn(it.head.text, personNouns...)
}

// livingPlaces are the ends of words for where people live or are cared for.
var livingPlaces = strings.Fields("地区 国家 区域 社区 城市 农村 城镇 乡村 山区 医院 病房 机构 学校 监狱 养老院 护理院 诊所 中心 省份 大陆 半球 沿海 群岛")

func livingPlace(it *item) bool {
	return endsIn(it.head.text, livingPlaces...)
}

// dimensions are nouns for what everything of a kind has one of: the site and duration of pain.
var dimensions = strings.Fields("site location nature intensity duration frequency severity size number shape extent depth position type dose color onset timing amount degree")

// drugClass reports the name of a drug or a kind of drug.
func drugClass(it *item) bool {
	e := it.head.entry
	return e != nil && e.POS == "noun" && (e.Domain == "drugs" || endsIn(e.Term, "药", "药物", "抑制剂", "拮抗剂", "激动剂", "阻滞剂", "抗生素"))
}

// deOf renders "A 的 B" as "B of A"; states of people are "in" them where English usage says so.
func deOf(b *builder, k []node) english.Phrase {
	owner, thing := k[0].Phrase, k[2].Phrase
	if playsRole(k[0].item) && k[2].item.head.text == "作用" {
		thing = role(thing)
	}
	if p, ok := b.notOf(k, owner, thing); ok {
		return p
	}
	done := strings.ToLower(lastWord(headPart(headText(thing))))
	prep := b.dePreposition(k, thing, done)
	if isPerson(k[0].item) && selectedOnes(k) {
		thing.Words = slices.Clone(thing.Words)
		thing.Words[thing.Head].Text, thing.Words[thing.Head].Alternatives = "selection", nil // of donors
	}
	if done == "intake" && owner.Count == english.AnyCount &&
		slices.Contains([]string{"protein", "fiber", "fat", "sugar", "salt", "carbohydrate", "alcohol"}, lastWord(headText(owner))) {
		owner.Count = english.Mass // the intake of protein
	}
	if done == "result" && thing.Count == english.AnyCount && b.numberAsked() != english.Singular &&
		endsIn(k[0].head.text, "研究", "试验", "检查", "实验", "调查", "分析", "检验") {
		thing = b.plural(thing) // the results of several studies
	}
	if (done == "number" || done == "numbers") && owner.Count == english.AnyCount && countNoun(owner) {
		owner = b.plural(owner) // the number of organ dysfunctions
	}
	if prep == "during" {
		owner.Count = english.Mass
		owner = b.event(owner) // management during pregnancy
	} else if prep == "for" {
		owner = b.event(owner) // the gold standard for diagnosis
	} else {
		owner = b.settle(owner)
	}
	if thing.Count == english.Many && slices.Contains(dimensions, headText(english.Phrase{Words: thing.Words})) {
		thing = b.inferred("the", thing) // the site, nature, and duration of pain
	}
	return join(0, thing, b.put(prep, k[1]), owner)
}

// notOf renders what 的 joins in another way: people and what they have, kinds of a thing, shares of a whole.
func (b *builder) notOf(k []node, owner, thing english.Phrase) (english.Phrase, bool) {
	if p, ok := b.personsOwn(k); ok {
		return p, true
	}
	if kind := k[0].item.head.text; endsIn(kind, kindNouns...) && !isPerson(k[0].item) && !endsIn(k[2].item.head.text, "药物", "人", "患者") &&
		ruleName(bareNoun(k[0].item)) != "" || portionOf(k) {
		return b.kindOf(k), true
	}
	if isPerson(k[2].item) && !isPerson(k[0].item) {
		word := b.another(thing)
		if strings.HasPrefix(headText(thing), "high-risk ") {
			word = "for" // what they are at risk of
		}
		if livingPlace(k[0].item) || armFirst([]*item{k[0].item}) ||
			endsIn(k[0].head.text, "妊娠早期", "妊娠中期", "妊娠晚期", "孕早期", "孕中期", "孕晚期", "急性期", "恢复期", "康复期", "围手术期") {
			return join(0, b.peopled(k[2]), b.put("in", k[1]), b.settle(owner)), true // patients in rural areas, in the control group
		}
		return join(0, b.peopled(k[2]), b.put(word, k[1]), b.bareSettle(owner)), true
	}
	if strings.HasSuffix(k[2].head.text, "官员") {
		return join(0, b.several(thing), b.put("from", k[1]), b.settle(owner)), true // officials from the health department
	}
	if livingPlace(k[2].item) && (condition(owner) || endsIn(k[0].head.text, "暴发", "爆发", "疫情")) && ruleName(bareNoun(k[2].item)) == "" {
		return join(0, b.several(thing), b.put("with", k[1]), b.bareSettle(owner)), true // countries with epidemic outbreaks
	}
	if quantityOnly(k[0].item) {
		return b.share(k), true
	}
	if k[2].item.head.text == "过渡" && endsIn(k[0].head.text, "移植", "手术", "治疗", "切除") {
		bridge := as(english.NounPhrase, b.put("a bridge to", k[1], k[2])) // a bridge to transplantation
		bridge.Determined = true
		return join(0, bridge, b.event(owner)), true
	}
	return english.Phrase{}, false
}

// playsRole reports people and institutions: what 作用 they have is a role, not an effect (Lü 1999, 作用).
func playsRole(it *item) bool {
	t := it.head.text
	return endsIn(t, actorEnds...) || isPerson(it)
}

// actorEnds are the ends of words for who and what plays a role.
var actorEnds = strings.Fields("师 医生 护士 家属 家长 家庭 机构 政府 部门 学校 医院 社区 组织 团队 志愿者 基因 突变 信号通路 通路 菌群 微生物组 微生物 因素 影像学 超声 内镜 免疫系统 人工智能 学习 遗传 环境 营养 饮食 教育")

// role takes the sense of 作用 that who plays a part has.
func role(p english.Phrase) english.Phrase {
	if lastWord(headText(p)) != "effect" {
		return p
	}
	p.Words = slices.Clone(p.Words)
	w := &p.Words[p.Head]
	w.Text, w.Alternatives = strings.TrimSuffix(w.Text, "effect")+"role", nil
	return p
}

// sourceFirst reports an entry that ends in 来源, with "source" as its English.
func sourceFirst(k []*item) bool {
	return k[0].rule == nil && strings.HasSuffix(k[0].head.text, "来源") && strings.HasSuffix(englishOf(k[0]), " source")
}

func deSource(b *builder, k []node) english.Phrase {
	p := as(english.AdjPhrase, k[0].Phrase)
	p.Words[0].Text, p.Words[0].Alternatives = strings.TrimSuffix(p.Words[0].Text, " source")+"-derived", nil
	return join(1, p, k[2].Phrase)
}

// headWord is the phrase's head.
func headWord(p english.Phrase) english.Word {
	if p.Head >= len(p.Words) {
		return english.Word{}
	}
	return p.Words[p.Head]
}

// quantityOnly reports a noun phrase that is nothing but a quantity.
func quantityOnly(it *item) bool {
	return it.rule != nil && slices.Contains([]string{"quantity", "number-phrase"}, it.rule.Name)
}

// share renders a part of a whole: 35% of patients, half of the cases, a 5-day course.
func (b *builder) share(k []node) english.Phrase {
	if u := quantityUnit(k[0].item); u == "℃" || beginsIn(u, "°", "摄氏") {
		return join(0, k[2].Phrase, b.put("at", k[1]), k[0].Phrase) // a solution at 4 °C
	}
	if p, ok := b.percentNarrowed(k[0].Phrase, k[2].Phrase); ok {
		return p
	}
	whole := b.counts(k[2].Phrase)
	count := whole.Count
	p := join(0, as(english.NounPhrase, k[0].Phrase), b.put("of", k[1]), whole)
	p.Count, p.Determined = count, true
	return p
}

func deObject(b *builder, k []node) english.Phrase {
	p := b.numbered(k[3].Phrase)
	return join(0, k[3].Phrase, b.put(objectPreposition(k[3].item, p), k[0]), b.settle(k[1].Phrase))
}

// relational reports nouns that relate two things.
func relational(k []*item) bool {
	return endsIn(k[3].head.text, "关系", "关联", "差异", "联系", "区别", "相互作用", "相关性", "合作", "接触", "一致性", "结合", "平衡", "比较", "相似性", "异同", "转诊", "沟通", "交流", "协调", "协作", "互动", "竞争")
}

// comparedWith give the noun that relates two amounts, and the preposition before the second.
var comparedWith = map[string][2]string{"之差": {"the difference between", "and"}, "的差值": {"the difference between", "and"}, "之间的差值": {"the difference between", "and"}, "之比": {"the ratio of", "to"},
	"的比值": {"the ratio of", "to"}, "的比例": {"the ratio of", "to"}, "之和": {"the sum of", "and"}, "的总和": {"the sum of", "and"}, "之积": {"the product of", "and"}, "的乘积": {"the product of", "and"}}

func amountsRelated(b *builder, k []node) english.Phrase {
	words := comparedWith[k[3].head.text]
	p := join(0, as(english.NounPhrase, b.put(words[0], k[3])), b.bare(k[0].Phrase), b.put(words[1], k[1]), b.bare(k[2].Phrase))
	p.Count, p.Determined, p.Head = english.Singular, true, 1
	return p
}

func deWith(b *builder, k []node) english.Phrase {
	prep := prepositionAfter(k[3].Phrase, "with", "from", "to")
	return join(0, k[3].Phrase, b.put(prep, k[0]), b.settle(k[1].Phrase))
}

// betweenTwo reports a noun that relates two things.
func betweenTwo(k []*item) bool { return relational(k[1:]) }

// timeFromTo reports how long something takes.
func timeFromTo(k []*item) bool {
	return endsIn(k[5].head.text, "时间", "间隔", "时长", "过程", "周期")
}

func timeNounFromTo(b *builder, k []node) english.Phrase {
	end := func(n node) english.Phrase {
		if n.Cat == english.VerbPhrase {
			return verbForm(n.Phrase, english.Gerund)
		}
		return b.bare(n.Phrase)
	}
	n := k[5].Phrase
	n.Count = english.Singular
	p := join(1, b.put("the"), n, b.put("from", k[0]), end(k[1]), b.put("to", k[2]), end(k[3]))
	p.Determined = true
	return p
}

func amongMany(k []*item) bool {
	return endsIn(k[4].head.text, "合作", "协作", "沟通", "相互作用", "差异", "协调", "关系", "交流")
}

func deAmong(b *builder, k []node) english.Phrase {
	n := b.numbered(k[4].Phrase)
	return join(0, n, b.put("among", k[3]), listEnd(b, k[:3]))
}

func deBetween(b *builder, k []node) english.Phrase {
	n := k[4].Phrase
	if n.Count == english.AnyCount && !strings.HasSuffix(k[4].head.text, "差异") {
		n.Count = english.Singular
	}
	if isPerson(k[0].item) && isPerson(k[2].item) {
		k[0].Phrase, k[2].Phrase = b.peopled(k[0]), b.peopled(k[2]) // between mothers and infants
	}
	return join(0, n, b.put("between", k[3]), b.related(k[0].Phrase), b.put("and", k[1]), b.related(k[2].Phrase))
}

// related is one of two things that a noun relates; a part of the body takes its article.
func (b *builder) related(p english.Phrase) english.Phrase {
	if e := headWord(p).Entry; e != nil && e.Domain == "anatomy" {
		return b.settle(p) // between tumors and the hepatic veins
	}
	return b.bare(p)
}

func deAbout(b *builder, k []node) english.Phrase {
	prep := prepositionAfter(k[3].Phrase, "about", "on", "regarding")
	return join(0, k[3].Phrase, b.put(prep, k[0]), b.settle(k[1].Phrase))
}

func dePlace(b *builder, k []node) english.Phrase {
	if w := k[0].Phrase; ruleName(k[0].item) == "duration" {
		w.Words = slices.Clone(w.Words)
		if w.Words[0].Text == "for" {
			w.Words[0].Text = "lasting" // a cough lasting more than two weeks
			return join(0, k[2].Phrase, w)
		}
	}
	if n := k[2].Phrase; ruleName(k[0].item) == "from-to" && slices.Contains([]string{"time", "interval", "delay", "distance"}, headText(n)) {
		return b.withArticle("the", join(0, n, k[0].Phrase), k[1]) // the time from diagnosis to treatment
	}
	return join(0, k[2].Phrase, k[0].Phrase)
}

// possessives of the pronouns.
var possessives = map[string]string{"it": "its", "they": "their", "he": "his", "she": "her", "we": "our", "you": "your", "I": "my", "who": "whose"}

func dePossessive(b *builder, k []node) english.Phrase {
	owner, ok := possessives[headText(k[0].Phrase)]
	if !ok {
		return join(0, k[2].Phrase, b.put("of", k[1]), k[0].Phrase)
	}
	n := k[2].Phrase
	if n.Count == english.AnyCount && endsIn(k[2].head.text, ownPersons...) {
		n.Count = english.Singular // your doctor
	}
	p := join(1, b.put(owner, k[0], k[1]), b.numbered(n))
	p.Determined = true
	return p
}

// placeAttribute keeps what a clause is about from being the attribute of a noun: 对于营养不良的接触者 is for malnourished contacts.
func placeAttribute(k []*item) bool {
	if k[0].rule != nil && k[0].rule.Gives == "CL" && !(ruleName(k[0]) == "localizer-clause-bare" && saysWhen(k[2])) {
		return false // 治疗开始后 + 的 + 前三个月: the first three months after treatment begins
	}
	if quantityOnly(k[2]) && slices.Contains([]string{"和", "与", "及"}, firstPart(k[0]).head.text) {
		return false // 和对照组的18%: and 18% in the control group
	}
	return !strings.HasPrefix(ruleName(k[0]), "topic") || !isPerson(k[2])
}
