package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// complementRules render what stands behind a verb and says what comes of the action, how completely it is done, or into what something gets (Li
// and Thompson 1981, ch. 3.2.3, resultative verb compounds): 清洗干净, 释放出来, 插入膀胱.
var complementRules = []Rule{
	// 检测 + 出 + 病毒: the complement adds nothing.
	{Name: "complement", Gives: "VG", Pattern: "V 出|完|掉|到|出了|到了", Cost: 0.25, Build: completed},
	// 释放 + 出来: release.
	{Name: "complement-direction", Gives: "VG", Pattern: "V 出来|起来|下来|过来|开来", Cost: -0.2, When: notSensed, Build: completed},
	// 清洗 + 干净: thoroughly wash.
	{Name: "done-fully", Gives: "VG", Pattern: "V 干净|彻底|充分|均匀|完全|牢固|到位", Cost: -0.1, Build: doneFully},
	// 插入 + 膀胱, of what is brought there: be inserted into the bladder.
	{Name: "put-into-unmarked", Gives: "VP", Pattern: intoWords + " NP", Cost: 0, When: placeInto, Build: putInto},
	// 将 + 导管 + 插入 + 股动脉: insert the catheter into the femoral artery.
	{Name: "ba-into", Gives: "VP", Pattern: "将|把 NP " + intoWords + " NP", Head: 2, Cost: -0.1, When: placeInto, Build: baInto},
	// 将 + 尿液 + 染成 + 橙色: stain urine orange.
	{Name: "ba-become", Gives: "VP", Pattern: "将|把|使|令|使得 NP 染成|染为|变成|变为|转为 A", Head: 2, Cost: -0.5, Build: baBecome},
	// 使 + 肌肉 + 变得更 + 强壮: make muscles stronger.
	{Name: "make-become", Gives: "VP", Pattern: "使|令|让|使得 NP 变|变得|变得更|变得更加|变得更为|变得越来越|更|更加|更为 A|AP", Head: 2, Cost: -0.8, Build: makeBecome},
	// 代偿性 + 增加 + 胰岛素分泌: compensate by increasing insulin secretion.
	{Name: "compensate-by", Gives: "VP", Pattern: "代偿性|代偿性地 VG NP", Head: 1, Cost: -0.3, Build: compensateBy},
	// 心输出量 + 代偿性增加: show a compensatory increase.
	{Name: "show-compensation", Gives: "VP", Pattern: "代偿性增加|代偿性升高|代偿性增大|代偿性增强|代偿性加快|代偿性增快|代偿性增厚|代偿性扩张|代偿性肥大|代偿性减少|代偿性降低", Cost: 0.3, Build: showCompensation},
	// 结合 + 形成 + 复合物: bind to form complexes.
	{Name: "join-to-form", Gives: "VP", Pattern: "结合|聚集|融合|聚合|积聚|沉积|凝聚|交联|相互结合|连接|组装|堆积|反应|合并 形成|构成|生成|组成 NP", Head: 0, Cost: -0.5, Build: joinToForm},
	// 自行 + 排出: pass spontaneously.
	{Name: "by-itself", Gives: "VP", Pattern: "自行|自发|自然|自动 排出|脱落|闭合|停止|终止|破裂|断裂|复位|吸收", Head: 1, Cost: -0.6, Build: byItself},
}

// notSensed keeps out what something looks or sounds like: 听起来, 看起来.
func notSensed(k []*item) bool {
	return !slices.Contains([]string{"听", "看", "闻", "尝", "摸", "说", "想"}, k[0].head.text)
}

// fully give the adverbs of how completely something is done.
var fully = map[string]string{"干净": "completely", "彻底": "completely", "充分": "fully", "均匀": "evenly", "完全": "completely", "牢固": "securely", "到位": "properly"}

// cleansing are the verbs of cleaning, which is done thoroughly.
var cleansing = strings.Fields("wash clean cleanse rinse wipe irrigate disinfect scrub flush")

func doneFully(b *builder, k []node) english.Phrase {
	v, word := k[0].Phrase, fully[k[1].head.text]
	if word == "completely" && slices.Contains(cleansing, headText(v)) {
		word = "thoroughly"
	}
	adv := as(english.AdvPhrase, b.put(word, k[1]))
	if intransitive(headText(v)) {
		return join(0, v, adv) // heal completely
	}
	return join(1, adv, v)
}

// intoWords are verbs of bringing something into a place, with what says so.
const intoWords = "插入|刺入|植入|置入|注入|转入|放入|送入|移入|导入|填入|推入|装入|滴入|塞入|灌入|掺入|混入|排入|分泌到|释放到|注射到|输注到|转到|移植到|添加到|分泌至|释放至|排入到|转移入"

// broughtInto give their English.
var broughtInto = map[string]string{"插入": "insert into", "刺入": "insert into", "植入": "implant into", "置入": "place into", "注入": "inject into", "转入": "transfer to", "放入": "put into", "送入": "take to", "移入": "move into", "导入": "introduce into", "填入": "fill into", "推入": "push into", "装入": "put into", "滴入": "instill into", "塞入": "insert into", "灌入": "infuse into",
	"掺入": "incorporate into", "混入": "mix into", "排入": "discharge into", "排入到": "discharge into", "分泌到": "secrete into", "分泌至": "secrete into", "释放到": "release into", "释放至": "release into", "注射到": "inject into", "输注到": "infuse into", "转到": "transfer to", "移植到": "transplant into", "添加到": "add to", "转移入": "transfer to"}

// placesInto are the ends of nouns for where something is brought.
var placesInto = strings.Fields("腔 管 道 静脉 动脉 血 血液 血流 循环 体内 内 病房 室 科 院 中心 机构 细胞 间隙 肠 胃 组织 环境 水中 血中 系统 食物 食品 部位 基因组 子宫 膀胱 眼 耳 鼻 口 皮下")

// placeInto reports a part of the body or another place.
func placeInto(k []*item) bool {
	it := k[len(k)-1]
	e := it.head.entry
	return !isPerson(it) && (e != nil && e.Domain == "anatomy" || endsIn(it.head.text, placesInto...) || livingPlace(it))
}

// into is the place behind the verb, which is one that is known.
func (b *builder) into(p english.Phrase) english.Phrase {
	if q, ok := b.theOrgan(p); ok {
		return q
	}
	if p.Count == english.AnyCount && countNoun(p) {
		p.Count = english.Singular
	}
	return b.definite(p)
}

func putInto(b *builder, k []node) english.Phrase {
	verb, prep, _ := strings.Cut(broughtInto[k[0].head.text], " ")
	return join(0, b.passive(b.verb(verb, english.Lemma, k[0])), b.put(prep), b.into(k[1].Phrase))
}

func baInto(b *builder, k []node) english.Phrase {
	verb, prep, _ := strings.Cut(broughtInto[k[2].head.text], " ")
	return join(0, b.verb(verb, english.Lemma, k[0], k[2]), b.definite(k[1].Phrase), b.put(prep), b.into(k[3].Phrase))
}

// shades are the adjectives beside those of color that something turns.
var shades = strings.Fields("dark pale cyanotic")

// becoming is the verb of getting to be so: turn black, become chronic.
func becoming(a english.Phrase) string {
	if h := headText(a); lang.Color(h) || slices.Contains(shades, h) || strings.HasSuffix(h, "-colored") {
		return "turn"
	}
	return "become"
}

func baBecome(b *builder, k []node) english.Phrase {
	word, a := "make", as(english.AdjPhrase, k[3].Phrase)
	switch {
	case strings.HasPrefix(k[2].head.text, "染"):
		word = "stain"
	case becoming(a) == "turn":
		word = "turn"
	}
	return join(0, b.verb(word, english.Lemma, k[0], k[2]), b.definite(k[1].Phrase), a)
}

func makeBecome(b *builder, k []node) english.Phrase {
	a := as(english.AdjPhrase, k[3].Phrase)
	switch degree := strings.TrimPrefix(k[2].head.text, "变得"); degree {
	case "越来越":
		a = join(1, b.put("increasingly"), a)
	case "":
	default:
		a = b.degree(a)
	}
	return join(0, b.verb("make", english.Lemma, k[0], k[2]), b.settle(k[1].Phrase), a)
}

func compensateBy(b *builder, k []node) english.Phrase {
	return join(0, b.verb("compensate", english.Lemma, k[0]), b.put("by"), verbForm(k[1].Phrase, english.Gerund), b.settle(k[2].Phrase))
}

func showCompensation(b *builder, k []node) english.Phrase {
	words := "compensatory hypertrophy" // 代偿性肥大
	if change := changeEnglish[strings.TrimPrefix(k[0].head.text, "代偿性")][1]; change != "" {
		words = "a compensatory " + change
	}
	return join(0, b.verb("show", english.Lemma), b.put(words, k[0]))
}

// comingTogether give the verbs of coming together.
var comingTogether = map[string]string{"结合": "bind", "相互结合": "bind together", "聚集": "aggregate", "融合": "fuse", "聚合": "polymerize", "积聚": "accumulate", "沉积": "deposit", "凝聚": "aggregate", "交联": "cross-link", "连接": "join", "组装": "assemble", "堆积": "accumulate", "反应": "react", "合并": "merge"}

func joinToForm(b *builder, k []node) english.Phrase {
	return join(0, b.verb(comingTogether[k[0].head.text], english.Lemma, k[0]), b.put("to form", k[1]), b.bareSettle(k[2].Phrase))
}

// byThemselves give the English of what happens of its own accord, of things that Chinese says are done.
var byThemselves = map[string]string{"排出": "pass", "脱落": "detach", "闭合": "close", "停止": "stop", "终止": "stop", "破裂": "rupture", "断裂": "break", "复位": "reduce", "吸收": "resorb"}

func byItself(b *builder, k []node) english.Phrase {
	return join(0, b.verb(byThemselves[k[1].head.text], english.Lemma, k[1]), b.put("spontaneously", k[0]))
}
