package chinese

import (
	"strings"

	"unmix/pipeline/translate/english"
)

// nobodyRules render predicates of what is done or needed, in which Chinese names nobody (AMA Manual of Style, 7.3.2: the passive where the actor
// is unknown or of no interest).
var nobodyRules = []Rule{
	// 须 + 确认 + 管路固定妥当: it must be confirmed that the lines are secured.
	{Name: "duty-that", Gives: "S", Pattern: "须|应|必须|需|应当|务必 确认|核实|明确|确保|保证 S", Head: 2, Cost: -0.2, Build: dutyThat},
	// 尚需 + 进一步研究 + 证实, of an effect: still need to be confirmed by further studies.
	{Name: "need-done-by-light", Gives: "VP", Pattern: "仍需|还需|尚需|需|需要|仍需要|尚需要|还需要 NP 加以|予以|进一步|来|进行 V", Head: 3, Cost: -0.3, When: studiesNeeded, Build: needDoneBy},
	// 难以 + 完全 + 排除: cannot be completely excluded.
	{Name: "hardly-done-adverb", Gives: "VP", Pattern: "难以|很难 ADV V", Head: 2, Cost: -0.5, When: transitiveLast, Build: hardlyDoneAdverb},
	// 直立时加重 + 、 + 平卧时缓解: worsen when upright and improve when lying flat.
	{Name: "worse-then-better", Gives: "VP", Pattern: "PP|ADV|CL 加重|加剧|明显 、|，|而 PP|ADV|CL 缓解|减轻|好转|消失|改善", Head: 1, Cost: -0.6, Build: worseThenBetter},
	// 以免 + 反跳性失眠: to avoid rebound insomnia.
	{Name: "lead-lest-noun", Gives: "TOP", Pattern: "以免|以防|免得|以避免|以防止|以免引起|以免造成 NP", Head: 1, Cost: 0.1, Build: lestNoun},
}

// studiesNeeded reports research, or its results, that something waits for.
func studiesNeeded(k []*item) bool {
	return transitiveLast(k) && endsIn(k[1].head.text, "研究", "试验", "证据", "数据", "随访", "样本", "检查", "资料")
}

func needDoneBy(b *builder, k []node) english.Phrase {
	last := k[len(k)-1]
	done := b.passive(last.Phrase)
	if len(k) > 3 && k[2].head.text == "进一步" {
		done = after(done, 1, b.put("further", k[2]))
	}
	need := b.verb("need", english.Lemma, k[0])
	if stillSaid(k[0].head.text) {
		need = join(1, b.put("still"), need)
	}
	return join(0, need, b.put("to"), inflect(done, english.Lemma), b.put("by"), b.plural(k[1].Phrase))
}

func dutyThat(b *builder, k []node) english.Phrase {
	modal := "should"
	if zh := k[0].head.text; zh == "须" || zh == "必须" || zh == "务必" {
		modal = "must"
	}
	word := "confirmed"
	if zh := k[1].head.text; zh == "确保" || zh == "保证" {
		word = "ensured"
	}
	p := join(1, b.put("it "+modal+" be "+word+" that", k[0], k[1]), k[2].Phrase)
	p.Cat, p.Finite = english.Clause, true
	return p
}

func hardlyDoneAdverb(b *builder, k []node) english.Phrase {
	p := join(1, b.put("cannot", k[0]), inflect(b.placeAdverb(as(english.AdvPhrase, k[1].Phrase), b.passive(k[2].Phrase)), english.Lemma))
	p.Cat, p.Finite = english.VerbPhrase, true
	return p
}

func worseThenBetter(b *builder, k []node) english.Phrase {
	better := "improve"
	if k[4].head.text == "消失" {
		better = "disappear"
	}
	first := join(0, b.verb("worsen", english.Lemma, k[1]), k[0].Phrase)
	return joinVerbs(first, b.put("and", k[2]), join(0, b.verb(better, english.Lemma, k[4]), k[3].Phrase))
}

func lestNoun(b *builder, k []node) english.Phrase {
	word := "to avoid"
	if strings.HasPrefix(k[0].head.text, "以防") {
		word = "to prevent"
	}
	return b.led(word, k[0], b.bareSettle(k[1].Phrase))
}
