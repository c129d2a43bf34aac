package chinese

import "unmix/pipeline/translate/english"

// leadThenRules render what comes next: 随后, 届时, 其次, 期间.
var leadThenRules = []Rule{
	// 轻度不适 + 到 + 休克, behind "from": mild discomfort to shock.
	{Name: "lead-course", Gives: "TOP", Pattern: "NP|QTY|AP|NUM 到|至 NP", Cost: 0.1, Build: leadCourse},
	// 随后 + 使用 …: followed by.
	{Name: "lead-followed", Gives: "TOP", Pattern: "随后|然后|继而|继之以 NP", Head: 1, Cost: 0.3, Build: followedBy},
	// 随后 + 出现 + 高热, behind a comma: followed by high fever.
	{Name: "lead-then-occurs", Gives: "TOP", Pattern: "随后|然后|继而|随之|接着|而后|之后|继之 出现|发生|出现了|发生了 NP", Head: 2, Cost: -0.5, Build: thenOccurs},
	// 其次 + 是 + 环境清洁: followed by environmental cleaning.
	{Name: "lead-second", Gives: "TOP", Pattern: "其次|再次|然后 是|为 NP", Head: 2, Cost: -0.3, Build: followedNext},
}

// leadCourse renders the two ends of a course that the English has begun with "from".
func leadCourse(b *builder, k []node) english.Phrase {
	return as(english.NounPhrase, join(0, b.bare(k[0].Phrase), b.put("to", k[1]), b.bare(k[2].Phrase)))
}

func followedBy(b *builder, k []node) english.Phrase {
	return b.led("followed by", k[0], k[1].Phrase)
}

func thenOccurs(b *builder, k []node) english.Phrase {
	if b.clauseBefore() {
		return b.led("followed by", k[0], b.settle(k[2].Phrase))
	}
	return b.led("then", k[0], b.clause(k[2].Phrase, b.verb("occur", english.Lemma, k[1])))
}

func followedNext(b *builder, k []node) english.Phrase {
	return b.led("followed by", k[0], b.member(k[2].Phrase))
}
