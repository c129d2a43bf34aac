package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// onePersons are people of whom a text speaks as of one, personal the ends of nouns for what such a person has of their own, beside parts of the body.
var (
	onePersons = strings.Fields("患者 病人 患儿 孕妇 产妇 母亲 父亲 医生 医师 护士 婴儿 胎儿 新生儿 药师")
	personal   = strings.Fields("腹部 头部 手 皮肤 衣物 体位 病史 意愿 偏好 主诉 建议 指示 指导 决定 判断 姓名 年龄 体重 血型 生命体征 意识水平 意识状态 气道 信念 价值观 家属 家人 隐私 病情 身高 体温 心率 呼吸 血压 脉搏 职责 血液 尿液 子宫 免疫系统 注意力 同意")
)

// personsOwn gives what one has of one's own the genitive: the patient's abdomen, the doctor's advice (Quirk et al. 1985, 17.39). It is the generic one
// unless the English around speaks of several.
func (b *builder) personsOwn(k []node) (english.Phrase, bool) {
	who, thing := bareNoun(k[0].item), bareNoun(k[2].item)
	if who.rule != nil || !slices.Contains(onePersons, who.head.text) || thing.rule != nil || k[0].Phrase.Count != english.AnyCount {
		return english.Phrase{}, false
	}
	if e := thing.head.entry; e == nil || e.POS != "noun" || e.Domain != "anatomy" && !endsIn(thing.head.text, personal...) {
		return english.Phrase{}, false
	}
	owner := k[0].Phrase
	possessive := "~'s"
	if slices.ContainsFunc(b.set.Left, severalPersons) || slices.ContainsFunc(b.set.Right, severalPersons) {
		owner, possessive = b.plural(owner), "~'"
		if !strings.HasSuffix(english.Inflect(headWord(owner)), "s") {
			possessive = "~'s"
		}
	} else {
		owner.Count = english.Singular
		owner = b.inferred("the", owner)
	}
	n := b.numbered(k[2].Phrase)
	p := join(2, owner, b.put(possessive, k[1]), n)
	p.Determined, p.Count = true, n.Count
	p.Head = len(owner.Words) + 1 + n.Head
	return p, true
}

// severalPersons reports an English plural for people.
func severalPersons(word string) bool { return slices.Contains(peopleWords, word) }

// kindNouns are the ends of nouns for kinds of a thing, which English names before it: other forms of dementia, two types of cells.
var kindNouns = []string{"类型", "形式", "种类", "亚型"}

// kindOf puts the kind before the thing that it is a kind of, which stands in the plural when it is counted.
func (b *builder) kindOf(k []node) english.Phrase {
	kind, thing := k[0].Phrase, k[2].Phrase
	if countNoun(thing) && thing.Count == english.AnyCount && pluralOf(thing.Words, thing.Head) > pluralShare {
		thing = b.plural(thing)
	} else if thing.Count == english.AnyCount {
		thing.Count = english.Mass
	}
	return join(0, kind, b.put("of", k[1]), thing)
}
