package chinese

import (
	"strings"

	"unmix/pipeline/translate/english"
)

// duringLifeRules render what is done in a time of life that has an English adjective for illnesses only: gestational diabetes, but
// nutrition during pregnancy.
var duringLifeRules = []Rule{
	// 妊娠期 + 用药: medication use during pregnancy.
	{Name: "during-life", Gives: "N", Pattern: lifeTimes + " N", Head: 1, Cost: -0.25, When: doneInLife, Build: duringLife},
}

// lifeTimes are times of life, lives their English.
const lifeTimes = "妊娠期|孕期|妊娠期间|哺乳期|产褥期|围产期|儿童期|青春期"

var lives = map[string]string{"妊娠期": "pregnancy", "孕期": "pregnancy", "妊娠期间": "pregnancy", "哺乳期": "lactation", "产褥期": "the puerperium", "围产期": "the perinatal period", "儿童期": "childhood", "青春期": "adolescence"}

// doneInLives end the nouns of what is done, or is no illness with a name of its own, in a time of life.
var doneInLives = strings.Fields("治疗 用药 管理 监测 护理 检查 营养 体重增加 感染 出血 暴露 使用 补充 饮食 运动 吸烟 饮酒 保健 接种 筛查 贫血")

// doneInLife reports what is done, or what is no illness with a name of its own.
func doneInLife(k []*item) bool {
	return endsIn(k[1].head.text, doneInLives...)
}

func duringLife(b *builder, k []node) english.Phrase {
	return join(0, k[1].Phrase, b.put("during "+lives[k[0].head.text], k[0]))
}
