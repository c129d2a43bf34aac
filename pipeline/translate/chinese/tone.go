package chinese

import (
	"strings"

	"unmix/pipeline/translate/english"
)

// ways give the adverbs of how something ought to be done.
var ways = map[string]string{"慢": "slowly", "缓": "slowly", "缓慢": "slowly", "快": "quickly", "迅速": "quickly", "轻": "gently", "轻柔": "gently", "轻缓": "gently", "早": "early", "晚": "late", "谨慎": "cautiously", "慎重": "cautiously"}

// toneRules say how something ought to be done, behind the verb: 起床宜慢.
var toneRules = []Rule{
	// 起床 + 宜 + 慢: should get up slowly.
	{Name: "should-so", Gives: "VP", Pattern: "V 宜|应|要|需|须 慢|缓|缓慢|快|迅速|轻|轻柔|轻缓|早|晚|谨慎|慎重", Head: 0, Cost: -0.5, When: plainDoing, Build: shouldSo},
	{Name: "should-so-passive", Gives: "PV", Pattern: "V 宜|应|要|需|须 慢|缓|缓慢|快|迅速|轻|轻柔|轻缓|早|晚|谨慎|慎重", Head: 0, Cost: -0.7, When: objectlessFirst, Build: shouldSoPassive},
	// 多可 + 完全恢复: can usually recover completely.
	{Name: "can-usually", Gives: "VP", Pattern: "多可|常可|大多可|往往可|多能|大多能|常能 VP", Head: 1, Cost: -0.3, Build: canUsually},
	{Name: "can-usually-passive", Gives: "VP", Pattern: "多可|常可|大多可|往往可|多能|大多能|常能 PV", Head: 1, Cost: -0.27, Build: canUsually},
	// 血压正常 + 也 + 不能停药: must not be stopped even if blood pressure is normal.
	{Name: "even-so-not", Gives: "VP", Pattern: "S 也|亦|仍 不能|不可|不应|不宜|不要|应|需 VP", Head: 3, Cost: -0.2, When: stateFirst, Build: evenSoNot},
	// 既可 + 诊断 + ， + 又可 + 治疗: can serve for both diagnosis and treatment.
	{Name: "both-serve", Gives: "VP", Pattern: "既可|既能|既可用于|既能用于 N ， 又可|也可|又能|也能|又可用于|也可用于 N", Head: 1, Cost: -0.8, When: usesBoth, Build: bothServe},
	{Name: "both-serve-short", Gives: "VP", Pattern: "既可|既能|既可用于|既能用于 N 又可|也可|又能|也能|又可用于|也可用于 N", Head: 1, Cost: -0.8, When: usesBoth, Build: bothServe},
	// 与 + 心脏 + 处于 + 同一水平: be at the same level as the heart.
	{Name: "same-level", Gives: "VP", Pattern: "与|和|同 NP 处于|位于|在|保持在 同一水平|同一高度|同一平面", Head: 2, Cost: -0.8, Build: sameLevel},
	// 经皮 + 或 + 经内镜: percutaneously or through the endoscope.
	{Name: "ways-either", Gives: "PP", Pattern: "经皮|静脉|口服|皮下|肌内|经口|经鼻 或|和|及 PP", Head: 2, Cost: -0.3, Build: waysEither},
}

// plainDoing keeps out actions that are the subject themselves: 停药应缓慢.
func plainDoing(k []*item) bool { return !k[0].head.reads("noun") }

func shouldSo(b *builder, k []node) english.Phrase {
	p := join(1, b.put("should", k[1]), verbForm(k[0].Phrase, english.Lemma), b.put(ways[k[2].head.text], k[2]))
	p.Cat, p.Finite = english.VerbPhrase, true
	return p
}

func shouldSoPassive(b *builder, k []node) english.Phrase {
	p := join(1, b.put("should", k[1]), inflect(b.passive(k[0].Phrase), english.Lemma), b.put(ways[k[2].head.text], k[2]))
	p.Cat, p.Finite = english.VerbPhrase, true
	return p
}

func canUsually(b *builder, k []node) english.Phrase {
	p := join(1, b.put("can "+oftenWord(k[0].head.text), k[0]), verbForm(k[1].Phrase, english.Lemma))
	p.Cat, p.Finite = english.VerbPhrase, true
	return p
}

// stateFirst reports a clause of what is the case, without a duty of its own.
func stateFirst(k []*item) bool {
	n := ruleName(k[0])
	return n == "s-copula" || n == "clause" && !strings.HasPrefix(ruleName(k[0].kids[1]), "modal")
}

func evenSoNot(b *builder, k []node) english.Phrase {
	vp := b.withAuxiliary(k[2], k[3].Phrase)
	return join(0, vp, b.put("even if", k[1]), k[0].Phrase)
}

// purposes are the ends of nouns for what something is for.
var purposes = strings.Fields("诊断 治疗 预防 筛查 监测 评估 鉴别 随访 止血 镇痛 镇静 康复")

// usesBoth reports two nouns of what something is for.
func usesBoth(k []*item) bool {
	return endsIn(k[1].head.text, purposes...) && endsIn(k[len(k)-1].head.text, purposes...)
}

func bothServe(b *builder, k []node) english.Phrase {
	n := len(k)
	p := join(0, b.put("can serve for both", k[0]), b.event(k[1].Phrase), b.put("and", k[n-2]), b.event(k[n-1].Phrase))
	p.Cat, p.Finite = english.VerbPhrase, true
	return p
}

func sameLevel(b *builder, k []node) english.Phrase {
	what := "level"
	if strings.HasSuffix(k[3].head.text, "平面") {
		what = "plane"
	}
	thing := b.settle(k[1].Phrase)
	if p, ok := b.theOrgan(k[1].Phrase); ok {
		thing = p
	}
	return join(0, b.verb("be", english.Lemma), b.put("at the same "+what+" as", k[2:]...), thing)
}

// byWay are the adverbs of the ways into the body.
var byWay = map[string]string{"经皮": "percutaneously", "静脉": "intravenously", "口服": "orally", "皮下": "subcutaneously", "肌内": "intramuscularly", "经口": "orally", "经鼻": "nasally"}

func waysEither(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, b.put(byWay[k[0].head.text], k[0]), b.put(conjunction(k[1].head.text), k[1]), k[2].Phrase))
}
