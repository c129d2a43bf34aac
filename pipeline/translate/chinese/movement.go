package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// movementRules say from where to where a field, a disease or a policy goes, where it starts, and where something stays that got there: 从研究走向临床, 从孕期做起,
// 淤积在肺部.
var movementRules = []Rule{
	// 从 + 化疗 + 转向 + 免疫治疗: shift from chemotherapy to immunotherapy.
	{Name: "move-from-to", Gives: "VP", Pattern: "从|由 NP 走向|转向|迈向|过渡到|发展到|扩展到|扩展至|演变为|进展为|发展为|推广至|推广到 NP", Head: 2, Cost: -0.5, Build: moveFromTo},
	// 由 + 普通病房 + 转入 + ICU: be transferred from the general ward to the ICU.
	{Name: "moved-from-to", Gives: "VP", Pattern: "从|由|自 NP 转移到|转移至|转入|转到|转至|转运至|转运到|转诊至|送至|送往 NP", Head: 2, Cost: -0.5, Build: movedFromTo},
	// 取 + 平卧位: be placed in the supine position.
	{Name: "placed-in", Gives: "VP", Pattern: "取|采取|采用|予以 N", Head: 1, Cost: -0.3, When: bodyPosition, Build: placedIn},
	// 让 + 患者 + 保持 + 侧卧位: keep patients in the lateral position.
	{Name: "keep-in-position", Gives: "VP", Pattern: "使|让|令|协助|帮助|将|把 NP 取|采取|采用|保持|维持|处于|保持在 N", Head: 2, Cost: -0.6, When: bodyPosition, Build: keepInPosition},
	// 保持 + 侧卧位: remain in the lateral position.
	{Name: "remain-in-position", Gives: "VP", Pattern: "保持|维持|处于|保持在 N", Head: 0, Cost: -0.3, When: bodyPosition, Build: remainInPosition},
	// 从 + 孕期 + 做起: start with pregnancy.
	{Name: "start-from", Gives: "VP", Pattern: "从 NP 做起|抓起|开始做起", Head: 2, Cost: -0.4, Build: startFrom},
	// 血液 + 淤积在 + 肺部: pool in the lungs.
	{Name: "stay-at", Gives: "VP", Pattern: stayWords + " 在 NP", Head: 2, Cost: -0.6, Build: stayAt},
	{Name: "stay-within", Gives: "VP", Pattern: stayWords + " 在 NP 内|中|里|上|之中|表面", Head: 2, Cost: -0.7, Build: stayAt},
	// 放在 + 冰箱 + 内 + 保存: be stored in the refrigerator.
	{Name: "kept-in", Gives: "PV", Pattern: "放|放在|置于|放置于|放置在|存放于|存放在|保存于|保存在 NP 内|中|里 保存|存放|储存|贮存|冷藏|备用", Head: 1, Cost: -0.4, When: notPersonSecond, Build: keptIn},
	// 送至 + 实验室: be sent to the laboratory; with an object of its own 将 or 把 comes first.
	{Name: "sent-to", Gives: "VP", Pattern: sendings + " NP", Head: 1, Cost: 0, When: notPersonSecond, Build: sentTo},
	{Name: "sent-to-passive", Gives: "PV", Pattern: sendings + " NP", Head: 1, Cost: -0.2, When: notPersonSecond, Build: sentTo},
}

// movements give the verbs, by the Chinese without its 到 or 为.
var movements = map[string]string{"走向": "move", "转向": "shift", "迈向": "move", "过渡": "transition", "发展": "develop", "扩展": "expand", "演变": "evolve", "进展": "progress", "推广": "expand"}

func moveFromTo(b *builder, k []node) english.Phrase {
	zh := strings.TrimSuffix(strings.TrimSuffix(strings.TrimSuffix(k[2].head.text, "到"), "为"), "至")
	return join(0, b.verb(movements[zh], english.Lemma, k[2]), b.put("from", k[0]), b.bare(k[1].Phrase), b.put("to"), b.bare(k[3].Phrase))
}

func startFrom(b *builder, k []node) english.Phrase {
	return join(0, b.verb("start", english.Lemma, k[0], k[2]), b.put("with"), b.event(k[1].Phrase))
}

// moveds give the participles of where people are brought.
var moveds = map[string]string{"转运至": "transported", "转运到": "transported", "转诊至": "referred", "送至": "taken", "送往": "taken"}

// movedFromTo tells what tumors do of themselves from what is done with people and things.
func movedFromTo(b *builder, k []node) english.Phrase {
	if e := k[1].head.entry; e != nil && e.Domain == "anatomy" {
		return join(0, b.verb("metastasize", english.Lemma, k[2]), b.put("from", k[0]), b.settle(k[1].Phrase), b.put("to"), b.settle(k[3].Phrase))
	}
	word := moveds[k[2].head.text]
	if word == "" {
		word = "transferred"
	}
	return join(0, b.verb("be", english.Lemma), b.put(word, k[2]), b.put("from", k[0]), b.definite(k[1].Phrase), b.put("to"), b.definite(k[3].Phrase))
}

// moved takes the sense of 转移 that is done to people: they are transferred.
func moved(p english.Phrase) english.Phrase {
	for i, w := range p.Words {
		if rest, ok := strings.CutPrefix(w.Text, "metastasize"); ok {
			p.Words = slices.Clone(p.Words)
			p.Words[i].Text, p.Words[i].Alternatives = "transfer"+rest, nil
		}
	}
	return p
}

func bodyPosition(k []*item) bool {
	return strings.HasSuffix(englishOf(k[len(k)-1]), " position")
}

// inPosition is the position of the body.
func (b *builder) inPosition(p english.Phrase) english.Phrase {
	p.Count = english.Singular
	return join(0, b.put("in"), b.definite(p))
}

func keepInPosition(b *builder, k []node) english.Phrase {
	word := "place"
	if endsIn(k[2].head.text, "持", "于", "在") {
		word = "keep"
	}
	return join(0, b.verb(word, english.Lemma, k[0], k[2]), b.settle(b.peopled(k[1])), b.inPosition(k[3].Phrase))
}

func remainInPosition(b *builder, k []node) english.Phrase {
	return join(0, b.verb("remain", english.Lemma, k[0]), b.inPosition(k[1].Phrase))
}

func placedIn(b *builder, k []node) english.Phrase {
	return join(0, b.verb("be", english.Lemma), b.put("placed", k[0]), b.inPosition(k[1].Phrase))
}

// stayWords are verbs of what is somewhere since it got there.
const stayWords = "淤积|沉积|沉着|滞留|局限|卡|聚集|积聚|蓄积|堆积|停留|残留|附着|黏附|粘附|集中|嵌顿|存留|潜伏"

// stays give their English with the preposition.
var stays = map[string]string{"淤积": "pool in", "沉积": "be deposited in", "沉着": "be deposited in", "滞留": "be retained in", "局限": "be confined to", "卡": "be stuck in", "聚集": "accumulate in", "积聚": "accumulate in", "蓄积": "accumulate in", "堆积": "accumulate in", "停留": "remain in", "残留": "remain in", "附着": "adhere to", "黏附": "adhere to", "粘附": "adhere to", "集中": "be concentrated in", "嵌顿": "be lodged in", "存留": "remain in", "潜伏": "lie dormant in"}

func stayAt(b *builder, k []node) english.Phrase {
	words := stays[k[0].head.text]
	var v english.Phrase
	if rest, ok := strings.CutPrefix(words, "be "); ok {
		v = join(0, b.verb("be", english.Lemma), b.put(rest, k[0], k[1]))
	} else {
		verb, rest, _ := strings.Cut(words, " ")
		v = join(0, b.verb(verb, english.Lemma, k[0]), b.put(rest, k[1]))
	}
	where := b.settle(k[2].Phrase)
	if len(k) > 3 && (k[3].head.text == "表面" || k[3].head.text == "上") && !strings.HasSuffix(words, " to") {
		v.Words[len(v.Words)-1].Text = "on"
	}
	return join(0, v, where)
}

// sendings are verbs of taking somebody or something to a place.
const sendings = "送至|送往|送到|送入|运至|运往|转运至|移至|移入"

func keptIn(b *builder, k []node) english.Phrase {
	return join(0, b.passive(b.verb("store", english.Lemma, k[0], k[3])), b.put("in", k[2]), b.place(k[1].Phrase))
}

// place is where something is kept or sent: one that a hospital or a home has one of has its article.
func (b *builder) place(p english.Phrase) english.Phrase {
	if len(p.Words) == 1 && !p.Determined && p.Count == english.AnyCount && countNoun(p) {
		p.Count = english.Singular
		return b.inferred("the", p)
	}
	return b.settle(p)
}

func sentTo(b *builder, k []node) english.Phrase {
	return join(0, b.passive(b.verb("send", english.Lemma, k[0])), b.put("to"), b.place(k[1].Phrase))
}
