package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// serialAimRules render two predicates of which the second is what the first is done for, with nothing between (Li and Thompson 1981, 21.1: the
// serial verb construction of purpose): 抬高患肢减轻肿胀, elevate the limb to reduce swelling.
var serialAimRules = []Rule{
	// 戴口罩 + 预防感染: wear masks to prevent infection.
	{Name: "do-to", Gives: "VP", Pattern: "VP VP", Cost: 0, When: actThenAim, Build: doTo},
}

// aimVerbs are the verbs of what is aimed at: to prevent, to relieve, to keep.
var aimVerbs = strings.Fields("预防 防止 避免 减轻 缓解 去除 清除 促进 改善 减少 保护 降低 维持 保持 排除 明确 控制 纠正 恢复 增强 提高 监测 评估 抑制 稳定")

// actThenAim reports an action with its object, and behind it an aim with its own.
func actThenAim(k []*item) bool {
	term := ruleName(k[1]) == "no-object" && doesToThing(k[1].head)
	if !term && (ruleName(k[1]) != "object" || !slices.Contains(aimVerbs, k[1].kids[0].head.text)) {
		return false
	}
	it := k[0]
	for strings.HasPrefix(ruleName(it), "adverb") && len(it.kids) == 2 && it.rule.Gives == "VP" {
		it = it.kids[it.rule.head]
	}
	switch ruleName(it) {
	case "object":
	case "no-object":
		if !strings.Contains(englishOf(it), " ") {
			return false
		}
	default:
		return false
	}
	verb := firstOf(englishOf(it))
	return !slices.Contains(aimVerbs, it.kids[0].head.text) && !slices.Contains(aimless, verb) && !slices.Contains(changings, verb)
}

// aimless are verbs of what is so, or comes about; nobody does these for a purpose.
var aimless = strings.Fields("be have cause lead result include contain show suggest indicate need require occur develop help seem remain become affect contribute depend aim intend can promote inhibit know understand discuss report recommend advise")

func doTo(b *builder, k []node) english.Phrase {
	return join(0, k[0].Phrase, b.put("to"), verbForm(k[1].Phrase, english.Lemma))
}
