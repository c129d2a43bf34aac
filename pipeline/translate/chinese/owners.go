package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// Two groups are compared by something that each has. Chinese says it of the first only, 男性患者的死亡率高于女性患者; English wants it for the
// second as well, than that of female patients (Quirk et al. 1985, 12.19).

const (
	surpassing = "高于|低于|优于|大于|小于|长于|短于|劣于|不劣于|多于|少于|早于|晚于"
	likening   = "相似|类似|相同|一致|不同|相当|相近|接近|无差异|无显著差异|无明显差异"
)

// differingOrNot say whether groups differ.
const differingOrNot = "无显著差异|无明显差异|无统计学差异|没有显著差异|没有明显差异|无差异|差异无统计学意义|差异不显著|差异无显著性|比较差异无统计学意义|差异有统计学意义|差异显著|有显著差异|存在显著差异|均衡可比|均衡|具有可比性|相似|相近|相当|相同"

// groupsDid give the predicate of each.
var groupsDid = map[string]string{"无显著差异": "did not differ significantly", "无明显差异": "did not differ significantly", "无统计学差异": "did not differ significantly", "没有显著差异": "did not differ significantly",
	"没有明显差异": "did not differ significantly", "无差异": "did not differ", "差异无统计学意义": "did not differ significantly", "差异不显著": "did not differ significantly", "差异无显著性": "did not differ significantly",
	"比较差异无统计学意义": "did not differ significantly", "均衡可比": "were balanced and comparable", "均衡": "were balanced", "具有可比性": "were comparable", "差异有统计学意义": "differed significantly", "差异显著": "differed significantly", "有显著差异": "differed significantly", "存在显著差异": "differed significantly"}

func groupsDiffer(b *builder, k []node) english.Phrase {
	groups, did := "between the two groups", groupsDid[k[2].head.text]
	if !strings.HasPrefix(k[0].head.text, "两") {
		groups = "among the groups"
	}
	if did == "" {
		did = "was similar"
		_, groups, _ = strings.Cut(groups, " ")
		groups = "in " + groups
	}
	n := b.numbered(k[1].Phrase)
	if !n.Determined && (n.Count != english.Mass || n.Head+1 < len(n.Words)) {
		n = b.inferred("the", n)
	}
	if did == "was similar" && n.Count == english.Many {
		did = "were similar"
	}
	if rest, ok := strings.CutPrefix(did, "were "); ok && n.Count != english.Many {
		did = "was " + rest // age was comparable
	}
	p := join(0, n, b.put(did, k[2]), b.put(groups, k[0]))
	p.Cat, p.Finite = english.Clause, true
	return p
}

var ownersRules = []Rule{
	// 男性患者 + 的 + 死亡率 + 高于 + 女性患者: mortality in male patients is higher than that in female patients.
	{Name: "owners", Gives: "S", Pattern: "NP 的 N " + surpassing + " NP", Head: 2, Cost: -0.2, When: ownersLast, Build: ownersSurpass},
	{Name: "owners-adverb", Gives: "S", Pattern: "NP 的 N ADV " + surpassing + " NP", Head: 2, Cost: -0.2, When: ownersLast, Build: ownersSurpassBy},
	// 老年患者 + 的 + 疗效 + 与 + 年轻患者 + 相似: efficacy in older patients is similar to that in younger patients.
	{Name: "owners-alike", Gives: "S", Pattern: "NP 的 N 与|和|同 NP " + likening, Head: 2, Cost: -0.2, When: ownersAlikeOf, Build: ownersAlike},
	{Name: "owners-alike-short", Gives: "S", Pattern: "NP N 与|和|同 NP " + likening, Head: 1, Cost: 0, When: ownersAlikeOf, Build: ownersAlikeShort},
	// 治疗组 + 的 + 生存期 + 比 + 对照组 + 长: survival in the treatment group is longer than that in the control group.
	{Name: "owners-bi", Gives: "S", Pattern: "NP 的 N 比|较 NP AP|A", Head: 2, Cost: -0.2, When: ownersBiOf, Build: ownersBi},
	// 两组 + 谵妄发生率 + 无显著差异: the incidence of delirium did not differ significantly between the two groups.
	{Name: "groups-differ", Gives: "S", Pattern: "两组|两组间|两组之间|两组患者|两组患者的|两组的|各组|各组间|三组|三组间|四组|组间 NP " + differingOrNot, Head: 1, Cost: -0.5, Build: groupsDiffer},
	// 比 + 对照组 + 长 + 三个月: three months longer than in the control group.
	{Name: "bi-by", Gives: "AP", Pattern: "比|较 NP|PP " + differing + " QTY|NUM", Head: 2, Cost: -0.2, When: agoOrThing, Build: thanBy},
	{Name: "bi-by-le", Gives: "AP", Pattern: "比|较 NP|PP " + differing + " 了 QTY|NUM", Head: 2, Cost: -0.2, When: agoOrThing, Build: thanBy},
}

// differing are the words for how something differs by an amount.
const differing = "高|低|长|短|早|晚|多|少|年轻|年长|延长|缩短|提高|升高|降低|增加|减少|高出|高了|提前|推迟|快|慢|重|轻|上升|下降|增长"

// byAmount are the comparatives of differing.
var byAmount = map[string]string{"高": "higher", "低": "lower", "长": "longer", "短": "shorter", "早": "earlier", "晚": "later", "多": "more", "少": "less", "年轻": "younger", "年长": "older", "延长": "longer",
	"缩短": "shorter", "提高": "higher", "升高": "higher", "降低": "lower", "增加": "higher", "减少": "lower", "高出": "higher", "高了": "higher", "提前": "earlier", "推迟": "later", "快": "faster", "慢": "slower", "重": "heavier", "轻": "lighter", "上升": "higher", "下降": "lower", "增长": "higher"}

// ownValues are the ends of what a figure is compared with as a figure: higher than the reference value.
var ownValues = strings.Fields("水平 平均 正常 基线 预期 值 率 上限 下限 风险 目标 以往 既往 之前 以前 此前 标准 范围 次")

// owner reports what can have a thing of its own that is compared.
func owner(it *item) bool {
	return !quantityOnly(it) && !boundLast([]*item{it}) && !timeUnit(it) && !endsIn(it.head.text, ownValues...)
}

func ownersLast(k []*item) bool {
	return owner(k[0]) && owner(k[len(k)-1]) && !owning(k[len(k)-1], k[2])
}

func ownersAlikeOf(k []*item) bool {
	other := k[len(k)-2]
	return owner(k[0]) && owner(other) && !owning(other, k[len(k)-4]) && !owning(k[0], k[len(k)-4])
}

func ownersBiOf(k []*item) bool { return owner(k[0]) && owner(k[4]) && !owning(k[4], k[2]) }

// owning reports that a phrase names the thing compared itself: 高于男性的死亡率.
func owning(it, thing *item) bool { return it.head == thing.head || it.head.text == thing.head.text }

// inOwners are the English nouns of what is found in people rather than theirs.
var inOwners = strings.Fields("rate incidence prevalence mortality morbidity risk efficacy effectiveness level concentration expression response frequency proportion toxicity exposure clearance decrease reduction increase decline rise fall improvement")

// owned writes the thing with its first owner, and "that of" for the second.
func (b *builder) owned(thing, first node) (subject, that english.Phrase) {
	n := b.numbered(thing.Phrase)
	of, it := "of", "that"
	if slices.Contains(inOwners, lastWord(headText(n))) && (isPerson(first.item) || isGroup(first.item)) {
		of = "in"
	}
	if n.Count == english.Many {
		it = "those"
	}
	subject = join(0, b.definite(n), b.put(of), b.settle(b.peopled(first)))
	return subject, b.put(it + " " + of)
}

func (b *builder) ownersSurpass(thing, first, verb, second node, adverb english.Phrase) english.Phrase {
	subject, that := b.owned(thing, first)
	word := surpasses[verb.head.text]
	vp := b.be(join(0, b.put(word, verb), that, b.settle(b.peopled(second))))
	if len(adverb.Words) > 0 {
		vp = b.placeAdverb(adverb, vp)
	}
	return b.clause(subject, vp)
}

// surpasses give the English of 高于 and its kin.
var surpasses = map[string]string{"高于": "higher than", "低于": "lower than", "优于": "better than", "大于": "greater than", "小于": "smaller than", "长于": "longer than", "短于": "shorter than", "劣于": "inferior to",
	"不劣于": "noninferior to", "多于": "greater than", "少于": "smaller than", "早于": "earlier than", "晚于": "later than"}

func ownersSurpass(b *builder, k []node) english.Phrase {
	return b.ownersSurpass(k[2], k[0], k[3], k[4], english.Phrase{})
}

func ownersSurpassBy(b *builder, k []node) english.Phrase {
	return b.ownersSurpass(k[2], k[0], k[4], k[5], as(english.AdvPhrase, k[3].Phrase))
}

// alike give the English of 相似 and its kin before what is alike.
var alike = map[string]string{"相似": "similar to", "类似": "similar to", "相同": "the same as", "一致": "consistent with", "不同": "different from", "相当": "comparable to", "相近": "similar to", "接近": "close to",
	"无差异": "not different from", "无显著差异": "not significantly different from", "无明显差异": "not markedly different from"}

func (b *builder) ownersAlike(thing, first, with, second, like node) english.Phrase {
	subject, that := b.owned(thing, first)
	return b.clause(subject, b.be(join(0, b.put(alike[like.head.text], with, like), that, b.settle(b.peopled(second)))))
}

func ownersAlike(b *builder, k []node) english.Phrase {
	return b.ownersAlike(k[2], k[0], k[3], k[4], k[5])
}

func ownersAlikeShort(b *builder, k []node) english.Phrase {
	return b.ownersAlike(k[1], k[0], k[2], k[3], k[4])
}

func ownersBi(b *builder, k []node) english.Phrase {
	subject, that := b.owned(k[2], k[0])
	a := b.degree(as(english.AdjPhrase, k[5].Phrase))
	return b.clause(subject, b.be(join(0, a, b.put("than", k[3]), that, b.settle(b.peopled(k[4])))))
}

// agoOrThing reports what something is compared with: a thing, or a time that is counted back, 十年前.
func agoOrThing(k []*item) bool {
	return k[1].rule == nil || k[1].rule.Gives != "PP" || countedBack(k[1])
}

// countedBack reports a time that is counted back from now.
func countedBack(it *item) bool {
	return ruleName(it) == "localizer-bare" && timeUnit(it.kids[0]) && slices.Contains([]string{"前", "以前", "之前"}, it.kids[1].head.text)
}

// thanBy puts the amount before the comparative: three months longer than.
func thanBy(b *builder, k []node) english.Phrase {
	by := k[len(k)-1].Phrase
	if last := k[len(k)-1]; last.head.text == "一半" {
		by = b.put("50%", last) // 50% lower than last year
	}
	if countedBack(k[1].item) {
		k[1].Phrase = ago(b, []node{b.build(k[1].item.kids[0]), b.build(k[1].item.kids[1])}) // one third lower than ten years ago
		return as(english.AdjPhrase, join(1, by, b.put(byAmount[k[2].head.text], k[2]), b.put("than", k[0]), k[1].Phrase))
	}
	if isAge([]*item{k[len(k)-1].item}) {
		by = shortYears(by) // 10 years younger
	}
	return as(english.AdjPhrase, join(1, by, b.put(byAmount[k[2].head.text], k[2]), b.put(thanIn(k[1]), k[0]), b.settle(b.peopled(k[1]))))
}

// onePersons are people of whom a text speaks as of one, personal the ends of nouns for what such a person has of their own, beside parts of the body.
var (
	onePersons = strings.Fields("患者 病人 患儿 孕妇 产妇 母亲 父亲 医生 医师 护士 婴儿 胎儿 新生儿 药师")
	personal   = strings.Fields("腹部 头部 手 皮肤 衣物 体位 病史 意愿 偏好 主诉 建议 指示 指导 决定 判断 姓名 年龄 体重 血型 生命体征 意识水平 意识状态 气道 信念 价值观 家属 家人 隐私 病情 身高 体温 心率 呼吸 血压 脉搏 职责 具体情况 身体状况 一般情况 全身状况 健康状况 营养状况 心理状况 血液 尿液 子宫 免疫系统 注意力 同意 知情权 隐私权 权利 自主权 选择权")
)

// personsOwn gives what one has of one's own the genitive: the patient's abdomen, the doctor's advice (Quirk et al. 1985, 17.39). It is the generic one
// unless the English around speaks of several.
func (b *builder) personsOwn(k []node) (english.Phrase, bool) {
	who, thing := bareNoun(k[0].item), bareNoun(k[2].item)
	if who.rule != nil || !slices.Contains(onePersons, who.head.text) || thing.rule != nil || k[0].Phrase.Count != english.AnyCount {
		return english.Phrase{}, false
	}
	if e := thing.head.entry; e == nil || e.POS != "noun" || e.Domain != "anatomy" && !endsIn(thing.head.text, personal...) {
		return english.Phrase{}, false
	}
	owner := k[0].Phrase
	possessive := "~'s"
	if slices.ContainsFunc(b.set.Left, severalPersons) || slices.ContainsFunc(b.set.Right, severalPersons) {
		owner, possessive = b.plural(owner), "~'"
		if !strings.HasSuffix(english.Inflect(headWord(owner)), "s") {
			possessive = "~'s"
		}
	} else {
		owner.Count = english.Singular
		owner = b.inferred("the", owner)
	}
	n := k[2].Phrase
	if n.Count == english.AnyCount && endsIn(thing.head.text, "情况", "状况") {
		n.Count = english.Singular // the patient's specific situation
	}
	n = b.numbered(n)
	p := join(2, owner, b.put(possessive, k[1]), n)
	p.Determined, p.Count = true, n.Count
	p.Head = len(owner.Words) + 1 + n.Head
	return p, true
}

// severalPersons reports an English plural for people.
func severalPersons(word string) bool { return slices.Contains(peopleWords, word) }

// kindNouns are the ends of nouns for kinds of a thing, which English names before it: other forms of dementia, two types of cells.
var kindNouns = []string{"类型", "形式", "种类", "亚型"}

// kindOf puts the kind before the thing that it is a kind of, which stands in the plural when it is counted.
func (b *builder) kindOf(k []node) english.Phrase {
	kind := k[0].Phrase
	if headText(kind) == "course of treatment" {
		kind.Words = slices.Clone(kind.Words)
		kind.Words[kind.Head].Text, kind.Words[kind.Head].Alternatives = "course", nil // of antibiotics
	}
	return join(0, kind, b.put("of", k[1]), b.ofKind(k[2].Phrase))
}

// ofKind is a thing behind its kind or its measure.
func (b *builder) ofKind(thing english.Phrase) english.Phrase {
	if countNoun(thing) && thing.Count == english.AnyCount && pluralOf(thing.Words, thing.Head) > pluralShare {
		thing = b.plural(thing)
	} else if thing.Count == english.AnyCount {
		thing.Count = english.Mass
	}
	return thing
}

// suppliedEnds are the ends of nouns for what patients are given, portions those of the nouns that it is measured by.
var (
	suppliedEnds = strings.Fields("药 药物 疗 治疗 疫苗 素 林 液 血 血浆 红细胞 血小板 白蛋白 蛋白")
	portions     = strings.Fields("剂量 疗程 单位 周期 剂次")
)

// portionOf reports a measured portion of what is given: 两种剂量 + 的 + 阿司匹林, 一个疗程 + 的 + 抗生素.
func portionOf(k []node) bool {
	return endsIn(k[0].head.text, portions...) && ruleName(bareNoun(k[0].item)) != "" && ruleName(bareNoun(k[0].item)) != "compound" &&
		(drugClass(k[2].item) || endsIn(k[2].head.text, suppliedEnds...))
}

// What belongs to people has no possessive in Chinese dictionaries and often none in its sentences: 屏住呼吸 is to hold one's breath. English says
// whose it is (Quirk et al. 1985, 5.35).

// saysTheir and saysYour say whose it is.
var (
	saysTheir = strings.NewReplacer("one's", "their", "oneself", "themselves")
	saysYour  = strings.NewReplacer("one's", "your", "oneself", "yourself")
)

// ownPerson: 屏住呼吸, behind people: children [hold their breath], you should [weigh yourself]. It goes on.
func (s *placement) ownPerson() bool {
	whose, own := saysTheir, "their own"
	if s.w.addressesReader() {
		whose, own = saysYour, "your own"
	}
	for i, w := range s.p.Words {
		text := w.Text
		switch {
		case w.Text == "own" && w.Entry != nil && w.Entry.Term == "自己的" && (i == 0 || s.p.Words[i-1].POS != "det"):
			text = own
		case i == 0 && w.POS == "verb" || strings.Contains(w.Text, " "):
			text = whose.Replace(w.Text)
		}
		if text != w.Text {
			s.p.Words = slices.Clone(s.p.Words)
			s.p.Words[i].Text = text
		}
	}
	return false
}

// addressesReader reports English around the fragment that speaks to its reader, or an order to nobody else.
func (w *work) addressesReader() bool {
	around := slices.Concat(w.r.Setting.Left, w.r.Setting.Right)
	if slices.ContainsFunc(around, func(s string) bool { return s == "you" || s == "your" || s == "yourself" }) {
		return true
	}
	return w.sentenceBefore() == "" && w.clauseStart() && !w.subjectAsked()
}
