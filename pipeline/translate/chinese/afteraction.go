package chinese

import (
	"strings"

	"unmix/pipeline/translate/english"
)

// afterActionRules render a thing, what was done to it first, and what is done to it then: 标本采集后立即送检. English says the thing once, as the
// subject (Li and Thompson 1981, ch. 16.2, on passives that nothing marks).
var afterActionRules = []Rule{
	// 血标本 + 采集 + 后 + 立即送检: blood specimens are submitted immediately after collection.
	{Name: "after-action", Gives: "S", Pattern: "N N|V 后|之后|前|之前 PV", Head: 3, Cost: 0, When: actionOnThing, Build: afterAction},
	// 血压稳定后 + 再手术: surgery is performed after blood pressure stabilizes.
	{Name: "then-surgery", Gives: "S", Pattern: "PP|CL|ADV 再手术|再行手术|再次手术|再进行手术", Head: 1, Cost: -0.6, When: afterwards, Build: thenSurgery},
	// 斜视角稳定后 + 手术, as a sentence: surgery is performed after the angle is stable.
	{Name: "surgery-after", Gives: "S", Pattern: "CL 手术|行手术|行手术治疗", Head: 1, Cost: 0.2, When: afterwards, Build: thenSurgery},
	// 尽早 + 血浆置换: plasma exchange is performed as early as possible.
	{Name: "procedure-soon", Gives: "S", Pattern: "尽早|尽快|立即|紧急 N", Head: 1, Cost: -0.2, When: procedureOnly, Build: procedureSoon},
	{Name: "then-undergo-surgery", Gives: "VP", Pattern: "PP|CL 再手术|再行手术|再次手术|再进行手术", Head: 1, Cost: -0.5, When: afterwards, Build: thenUndergoSurgery},
}

// handled are the ends of nouns for what goes through hands: specimens, instruments, drugs.
var handled = strings.Fields("标本 样本 血样 尿样 器械 导管 敷料 药物 药液 药品 疫苗 溶液 注射液 针头 伤口 切口 创面 组织 切片 粉剂 试剂 培养基 血液 奶瓶 内镜 仪器 设备 物品 衣物 废物 床单 手套 口罩 血浆 血小板 红细胞 食物 母乳 样品 皮肤")

// actionOnThing reports something that goes through hands, with what is done to it.
func actionOnThing(k []*item) bool {
	return endsIn(k[0].head.text, handled...) && k[1].rule == nil && k[1].head.reads("noun") && !isPerson(k[1])
}

// beforeOrAfter is the preposition for a word that ends in 前 or 后.
func beforeOrAfter(n node) string {
	if strings.HasSuffix(n.head.text, "前") {
		return "before"
	}
	return "after"
}

func afterAction(b *builder, k []node) english.Phrase {
	action := k[1].Phrase
	if action.Cat == english.VerbPhrase {
		action = as(english.NounPhrase, verbForm(action, english.Gerund))
		action.Determined = true
	}
	return join(0, b.clause(k[0].Phrase, k[3].Phrase), b.put(beforeOrAfter(k[2]), k[2]), b.event(action))
}

func thenSurgery(b *builder, k []node) english.Phrase {
	surgery := as(english.NounPhrase, b.put("surgery", k[1]))
	surgery.Count, surgery.Determined = english.Singular, true
	return join(0, b.clause(surgery, b.passive(b.verb("perform", english.Lemma, k[1]))), k[0].Phrase)
}

func thenUndergoSurgery(b *builder, k []node) english.Phrase {
	return join(0, b.verb("undergo", english.Lemma, k[1]), b.put("surgery"), k[0].Phrase)
}

// procedureOnly reports the name of a procedure that is no verb.
func procedureOnly(k []*item) bool {
	return procedureLast(k) && (k[1].rule != nil || !k[1].head.reads("verb"))
}

// soon give the adverbs of haste.
var soon = map[string]string{"尽早": "as early as possible", "尽快": "as soon as possible", "立即": "immediately", "紧急": "urgently"}

func procedureSoon(b *builder, k []node) english.Phrase {
	return join(0, b.clause(b.event(k[1].Phrase), b.passive(b.verb("perform", english.Lemma))), b.put(soon[k[0].head.text], k[0]))
}
