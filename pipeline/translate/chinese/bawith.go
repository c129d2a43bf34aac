package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// baWithRules render 将 and 把 where more than the object stands before or behind the verb: a way, a manner, a second thing, a person.
var baWithRules = []Rule{
	// 将 + 肿瘤 + 完整 + 切除: resect the tumor completely.
	{Name: "ba-manner", Gives: "VP", Pattern: "将|把 NP A|ADV VG", Head: 3, Cost: -0.1, When: mannerThird, Build: baManner},
	// 将 + 废物 + 排出体外: excrete waste from the body.
	{Name: "ba-expel", Gives: "VP", Pattern: "将|把 NP 排出体外|排至体外|排出|清除|清除出体外|驱除体外", Head: 1, Cost: -0.5, Build: baExpel},
	// 将 + 良性病变 + 与 + 恶性病变 + 区分开来: distinguish benign from malignant lesions.
	{Name: "ba-apart", Gives: "VP", Pattern: "将|把 NP 与|和|同 NP " + apartWords, Head: 4, Cost: -0.7, Build: baApart},
}

// waysDone are adjectives that say how something is done.
var waysDone = map[string]string{"完整": "completely", "彻底": "completely", "完全": "completely", "安全": "safely", "成功": "successfully", "准确": "accurately", "精确": "precisely", "迅速": "rapidly", "快速": "rapidly", "缓慢": "slowly", "均匀": "evenly", "轻轻": "gently", "小心": "carefully", "仔细": "carefully", "逐渐": "gradually", "有效": "effectively", "直接": "directly", "部分": "partially", "及时": "promptly", "充分": "fully", "妥善": "properly", "牢固": "securely"}

// mannerThird reports a verb that is done in a manner, which is no part of the noun before it.
func mannerThird(k []*item) bool {
	return k[2].rule == nil && waysDone[k[2].head.text] != "" && transitiveVerb(k[3])
}

func baManner(b *builder, k []node) english.Phrase {
	return join(0, k[3].Phrase, b.definite(k[1].Phrase), as(english.AdvPhrase, b.put(waysDone[k[2].head.text], k[2])))
}

func baExpel(b *builder, k []node) english.Phrase {
	word := "excrete"
	if beginsIn(k[2].head.text, "清", "驱") {
		word = "clear"
	}
	p := join(0, b.verb(word, english.Lemma, k[0], k[2]), b.settle(k[1].Phrase))
	if strings.HasSuffix(k[2].head.text, "体外") {
		p = join(0, p, b.put("from the body"))
	}
	return p
}

// apartWords are verbs of what is done with two things at once.
const apartWords = "区分开来|区分开|区别开来|区分|区别|鉴别|鉴别开来|分开|隔离|隔开|分离|混淆|相混淆|比较|对比|相比较|混合|结合|结合起来|联系起来"

// apartVerbs give their English with the preposition of the second thing.
var apartVerbs = map[string]string{"区": "distinguish from", "鉴": "distinguish from", "分": "separate from", "隔": "separate from", "混淆": "confuse with", "相混": "confuse with", "比": "compare with", "对": "compare with", "相比": "compare with", "混合": "mix with", "结": "combine with", "联": "associate with"}

func baApart(b *builder, k []node) english.Phrase {
	zh := k[4].head.text
	two := apartVerbs[string([]rune(zh)[:2])]
	if two == "" {
		two = apartVerbs[string([]rune(zh)[:1])]
	}
	verb, prep, _ := strings.Cut(two, " ")
	return join(0, b.verb(verb, english.Lemma, k[0], k[4]), b.settle(k[1].Phrase), b.put(prep, k[2]), b.settle(k[3].Phrase))
}

// broughtByHand reports a verb of what is done with the object that 将 brings forward; what something is by itself (be excreted) has no object.
func broughtByHand(k []*item) bool {
	return !strings.HasPrefix(englishOf(k[2]), "be ") && !slices.Contains(linking, firstOf(englishOf(k[2])))
}
