package chinese

import (
	"strings"

	"unmix/pipeline/translate/english"
)

// feelRules render how people feel, which Chinese says with the noun of the feeling (感到头晕), and English with an adjective: feel dizzy (Quirk et al.
// 1985, 16.21).
var feelRules = []Rule{
	// 感到 + 头晕: feel dizzy.
	{Name: "feel-so", Gives: "VP", Pattern: feelWords + " N|A", Head: 0, Cost: -0.5, When: feelingAt(1), Build: feelSo},
	// 使 + 患者 + 感到 + 乏力: make patients feel weak.
	{Name: "make-feel", Gives: "VP", Pattern: "使|令|让|使得 NP " + feelWords + " N|A", Head: 2, Cost: -0.8, When: feelingAt(3), Build: makeFeel},
	// 血液 + 淤积在 + 肺部: pool in the lungs.
	{Name: "stay-at", Gives: "VP", Pattern: stayWords + " 在 NP", Head: 2, Cost: -0.6, Build: stayAt},
	{Name: "stay-within", Gives: "VP", Pattern: stayWords + " 在 NP 内|中|里|上|之中|表面", Head: 2, Cost: -0.7, Build: stayAt},
	// 药物 + 是否 + 按时服用: whether the drugs are taken on time.
	{Name: "whether-done", Gives: "CL", Pattern: "NP 是否 PV", Head: 2, Cost: 0, When: notPersonFirst, Build: whetherDoes},
	// 手术 + 之所以 + 失败: the reason the operation failed.
	{Name: "reason-why", Gives: "NP", Pattern: "NP 之所以 VP|AP", Head: 0, Cost: -0.5, Build: reasonWhy},
	// 不了解 + 分组情况: be unaware of group assignment.
	{Name: "unaware-of", Gives: "VP", Pattern: "不了解|不知道|不知|不知晓|不清楚|并不知道|均不知|均不了解 NP", Head: 1, Cost: -0.6, When: assignmentLast, Build: unawareOf},
}

// feelWords are the verbs of feeling.
const feelWords = "感到|感觉|觉得|自觉|常感|常感到|仍感|仍感到"

// feltAs give the adjectives of what is felt.
var feltAs = map[string]string{"头晕": "dizzy", "眩晕": "dizzy", "恶心": "nauseated", "乏力": "weak", "虚弱": "weak", "无力": "weak", "疲劳": "tired", "疲倦": "tired", "疲乏": "tired", "疲惫": "tired", "劳累": "tired", "气促": "short of breath", "气短": "short of breath", "呼吸困难": "short of breath", "气急": "short of breath", "焦虑": "anxious", "抑郁": "depressed", "口渴": "thirsty",
	"饥饿": "hungry", "困倦": "sleepy", "嗜睡": "drowsy", "紧张": "nervous", "不适": "unwell", "不舒服": "unwell", "孤独": "lonely", "无助": "helpless", "绝望": "hopeless", "内疚": "guilty", "自责": "guilty", "恐惧": "afraid", "害怕": "afraid", "沮丧": "discouraged", "烦躁": "irritable", "满意": "satisfied", "寒冷": "cold", "羞耻": "ashamed", "困惑": "confused", "麻木": "numb", "憋气": "breathless", "担心": "worried", "担忧": "worried", "悲伤": "sad", "无聊": "bored", "安心": "reassured", "轻松": "relaxed", "好转": "better"}

// feelingAt reports a feeling at a place of the pattern that has an adjective.
func feelingAt(n int) func(k []*item) bool {
	return func(k []*item) bool { return feltAs[k[n].head.text] != "" && bareNoun(k[n]).rule == nil }
}

func feelSo(b *builder, k []node) english.Phrase {
	v := b.verb("feel", english.Lemma, k[0])
	switch zh := k[0].head.text; {
	case strings.HasPrefix(zh, "常"):
		v = join(1, b.put("often"), v)
	case strings.HasPrefix(zh, "仍"):
		v = join(1, b.put("still"), v)
	}
	return join(len(v.Words)-1, v, b.put(feltAs[k[1].head.text], k[1]))
}

func makeFeel(b *builder, k []node) english.Phrase {
	return join(0, b.verb("make", english.Lemma, k[0]), b.people(k[1]), feelSo(b, k[2:]))
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

func reasonWhy(b *builder, k []node) english.Phrase {
	vp := k[2].Phrase
	if vp.Cat != english.VerbPhrase {
		vp = b.be(as(english.AdjPhrase, vp))
	}
	p := as(english.NounPhrase, join(0, b.put("the reason why", k[1]), b.clause(k[0].Phrase, vp)))
	p.Count, p.Determined, p.Head = english.Singular, true, 1
	return p
}

// assignmentLast reports to which group someone was assigned.
func assignmentLast(k []*item) bool {
	t := lastWordOf(k[1])
	return strings.Contains(t, "分组") || strings.HasSuffix(t, "分配") || strings.HasSuffix(t, "组别")
}

func unawareOf(b *builder, k []node) english.Phrase {
	return join(0, b.verb("be", english.Lemma), b.put("unaware of", k[0]), b.bareSettle(k[1].Phrase))
}
