package chinese

import (
	"strings"

	"unmix/pipeline/translate/english"
)

// afterIllnessRules name what follows an illness or a treatment of some part. The entries 感染后 and 术后 are adjectives (postinfectious), which fit a
// finding alone; with the part before them, English has a phrase behind the finding.
var afterIllnessRules = []Rule{
	// 上呼吸道 + 感染后 + 肉眼血尿: gross hematuria after upper respiratory tract infection.
	{Name: "finding-after", Gives: "NP", Pattern: "N|A 感染后|损伤后|外伤后|创伤后|手术后|术后|治疗后|移植后|骨折后|放疗后|出血后|切除后|接种后|置换后|置换术后|切除术后|修补术后|移植术后|中毒后|溶栓后|用药后 NP", Head: 2, Cost: -0.25, When: afterSomewhere, Build: findingAfter},
}

// whatFollowed are the nouns for what comes before the finding.
var whatFollowed = map[string]string{"感染后": "infection", "损伤后": "injury", "外伤后": "trauma", "创伤后": "trauma", "手术后": "surgery", "术后": "surgery", "治疗后": "treatment", "移植后": "transplantation", "骨折后": "fracture", "放疗后": "radiotherapy", "出血后": "hemorrhage", "切除后": "resection",
	"接种后": "vaccination", "置换后": "replacement", "置换术后": "replacement", "切除术后": "resection", "修补术后": "repair", "移植术后": "transplantation", "中毒后": "poisoning", "溶栓后": "thrombolysis", "用药后": "treatment"}

// germAdjectives are the adjectives of what infects: viral infection.
var germAdjectives = map[string]string{"virus": "viral", "bacterium": "bacterial", "fungus": "fungal", "parasite": "parasitic"}

// wholeProcedures are the ends of nouns that name an operation themselves, before 术后.
var wholeProcedures = strings.Fields("术 置换 切除 移植 修补 成形 修复 吻合 造口 分流 消融 栓塞 置入 植入 介入 搭桥")

// afterSomewhere reports a finding, before which stand a part or a kind of what came before it.
func afterSomewhere(k []*item) bool {
	first, last := k[0], k[2]
	if first.head.entry == nil || last.head.entry == nil || isPerson(first) || isPerson(last) || quantityOnly(last) || timeUnit(last) || periodTerm(last) {
		return false
	}
	if endsIn(last.head.text, "期", "阶段", "率", "时间", "年", "月", "周", "天", "日", "时", "护理", "管理", "随访", "康复", "治疗", "监测", "患者", "复查", "检查", "评估") {
		return false
	}
	if first.rule == nil && first.head.reads("adv") {
		return false
	}
	return last.head.entry.POS == "noun" && (conditionName(englishOf(last)) || last.head.entry.Domain == "symptoms")
}

func findingAfter(b *builder, k []node) english.Phrase {
	what := k[0].Phrase
	zh := k[1].head.text
	if !endsIn(k[0].head.text, wholeProcedures...) || zh != "术后" && zh != "手术后" {
		noun := as(english.NounPhrase, b.put(whatFollowed[zh], k[1]))
		noun.Words[0].POS, noun.Count = "noun", english.AnyCount
		if w := headWord(what); len(what.Words) == 1 && germAdjectives[w.Text] != "" {
			w.Text, w.Alternatives, w.POS = germAdjectives[w.Text], nil, "adj"
			what.Words = []english.Word{w}
		}
		what = join(1, what, noun)
	}
	return join(0, k[2].Phrase, b.put("after", k[1]), b.event(what))
}
