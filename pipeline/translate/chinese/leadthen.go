package chinese

import "unmix/pipeline/translate/english"

// leadThenRules render what comes next: 随后, 届时, 其次, 期间.
var leadThenRules = []Rule{
	// 期间 + 表现下降: during which performance declines.
	{Name: "lead-during", Gives: "TOP", Pattern: "期间|在此期间|其间 S", Head: 1, Cost: -0.3, Build: leadDuring},
	// 轻度不适 + 到 + 休克, behind "from": mild discomfort to shock.
	{Name: "lead-course", Gives: "TOP", Pattern: "NP|QTY|AP|NUM 到|至 NP", Cost: 0.1, Build: leadCourse},
	// 随后 + 使用 …: followed by.
	{Name: "lead-followed", Gives: "TOP", Pattern: "随后|然后|继而|继之以 NP", Head: 1, Cost: 0.3, Build: followedBy},
	// 随后 + 出现 + 高热, behind a comma: followed by high fever.
	{Name: "lead-then-occurs", Gives: "TOP", Pattern: "随后|然后|继而|随之|接着|而后|之后|继之 出现|发生|出现了|发生了 NP", Head: 2, Cost: -0.5, Build: thenOccurs},
	// 届时 + 坏死组织已被包裹, behind a comma: by which time the necrotic tissue has been encapsulated.
	{Name: "lead-by-then", Gives: "TOP", Pattern: "届时|此时|那时|到时 S", Head: 1, Cost: -0.3, Build: byThen},
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

// byThen goes on from a time that the English has named, or begins a sentence.
func byThen(b *builder, k []node) english.Phrase {
	word := "at that time,"
	if t := k[0].head.text; b.clauseBefore() && (t == "届时" || t == "到时") {
		word = "by which time"
	} else if b.clauseBefore() {
		word = "at which point"
	}
	return b.led(word, k[0], k[1].Phrase)
}

func followedNext(b *builder, k []node) english.Phrase {
	return b.led("followed by", k[0], b.member(k[2].Phrase))
}

// leadDuring goes on from a time that the English has named, or begins a sentence.
func leadDuring(b *builder, k []node) english.Phrase {
	if left := b.set.Left; len(left) > 0 && left[len(left)-1] == "," {
		return b.led("during which", k[0], k[1].Phrase)
	}
	return b.led("during this time,", k[0], k[1].Phrase)
}
