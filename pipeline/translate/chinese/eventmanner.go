package chinese

import (
	"unmix/pipeline/translate/english"
)

// eventMannerRules render how something goes on: a noun of the event with a word of its manner is the predicate of what it happens to (Li and
// Thompson 1981, 4.1). English has the verb and an adverb.
var eventMannerRules = []Rule{
	// 进展 + 缓慢, behind a subject: progress slowly; 吸收 + 良好: be well absorbed.
	{Name: "event-manner", Gives: "VP", Pattern: "进展|生长|增长|起效|消退|发展|愈合|恢复|扩散|蔓延|吸收|控制|代谢|清除|排泄|溶解 缓慢|较慢|迅速|快速|较快|快|慢|良好|较好|不理想|不佳|不良|欠佳|较差|差|顺利|完全|不完全", Cost: 0.5, When: goesOnSo, Build: eventManner},
}

// goings are the verbs of events that go on by themselves, doings those of what is done to their subject.
var (
	goings = map[string]string{"生长": "grow", "增长": "grow", "起效": "act", "消退": "subside", "进展": "progress", "发展": "progress", "愈合": "heal", "恢复": "recover", "扩散": "spread", "蔓延": "spread", "溶解": "dissolve"}
	doings = map[string]string{"吸收": "absorb", "控制": "control", "代谢": "metabolize", "清除": "clear", "排泄": "excrete"}
)

// eventManners give the adverbs.
var eventManners = map[string]string{"缓慢": "slowly", "较慢": "more slowly", "迅速": "rapidly", "快速": "rapidly", "较快": "relatively quickly", "快": "quickly", "慢": "slowly", "良好": "well", "较好": "well", "不理想": "poorly", "不佳": "poorly", "不良": "poorly", "欠佳": "poorly", "较差": "poorly", "差": "poorly", "顺利": "smoothly", "完全": "completely", "不完全": "incompletely"}

// goesOnSo keeps to what is said in English as well: heals poorly, is well controlled, but not: progresses poorly.
func goesOnSo(k []*item) bool {
	event, manner := k[0].head.text, eventManners[k[1].head.text]
	if goings[event] != "" {
		return manner != "poorly" && manner != "well" || event == "愈合" || event == "恢复"
	}
	return manner != "smoothly"
}

func eventManner(b *builder, k []node) english.Phrase {
	adverb := b.put(eventManners[k[1].head.text], k[1])
	if verb := doings[k[0].head.text]; verb != "" {
		return join(0, b.verb("be", english.Lemma), adverb, b.verb(verb, english.PastParticiple, k[0]))
	}
	return join(0, b.verb(goings[k[0].head.text], english.Lemma, k[0]), adverb)
}
