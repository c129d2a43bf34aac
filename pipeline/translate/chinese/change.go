package chinese

import "unmix/pipeline/translate/english"

// A noun with a verb or adjective of change behind it names a finding; English puts the change first, as a participle. As the object
// of a verb that acts upon the change itself, it is a noun: slow the decline in lung function.

// changeWords are the words of change.
const changeWords = "升高|增高|降低|下降|减少|减退|增加|增多|增大|肿大|不足|过多|异常|受损|缺失|减弱|增强|延长|缩短|扩大|扩张|增厚|有限|不佳|欠佳|不良|良好|低下|过度|过高|过低|偏高|偏低|上升|失调|正常"

// changeEnglish gives the adjective and the noun of each change.
var changeEnglish = map[string][2]string{"升高": {"elevated", "increase"}, "增高": {"elevated", "increase"}, "降低": {"reduced", "reduction"}, "下降": {"decreased", "decline"}, "减少": {"decreased", "decrease"},
	"减退": {"decreased", "decline"}, "增加": {"increased", "increase"}, "增多": {"increased", "increase"}, "增大": {"enlarged", "enlargement"}, "肿大": {"enlarged", "enlargement"},
	"不足": {"insufficient", "insufficiency"}, "过多": {"excessive", "excess"}, "异常": {"abnormal", "abnormality"}, "受损": {"impaired", "impairment"}, "缺失": {"absent", "loss"}, "减弱": {"reduced", "reduction"},
	"增强": {"enhanced", "enhancement"}, "延长": {"prolonged", "prolongation"}, "缩短": {"shortened", "shortening"}, "扩大": {"enlarged", "enlargement"}, "扩张": {"dilated", "dilation"}, "增厚": {"thickened", "thickening"}, "有限": {"limited", "limitation"},
	"不佳": {"poor", "poor quality"}, "欠佳": {"poor", "poor quality"}, "不良": {"poor", "poor quality"}, "良好": {"good", "good quality"}, "低下": {"impaired", "impairment"}, "过度": {"excessive", "excess"}, "过高": {"excessively high", "excess"},
	"失调": {"dysregulated", "dysregulation"}, "正常": {"normal", ""}, "过低": {"excessively low", "low level"}, "偏高": {"high", "high level"}, "偏低": {"low", "low level"}, "上升": {"increased", "increase"}}

func changed(b *builder, k []node) english.Phrase {
	return join(1, b.put(changeEnglish[k[1].head.text][0], k[1]), k[0].Phrase)
}

// changeItself gives the noun of a change, for verbs that act upon it; ok is false for other objects.
func (b *builder) changeItself(it *item) (english.Phrase, bool) {
	for it.rule != nil && it.rule.Name == "noun" {
		it = it.kids[0]
	}
	if it.rule == nil || it.rule.Name != "changed" {
		return english.Phrase{}, false
	}
	word := it.kids[1].head
	noun := changeEnglish[word.text][1]
	if noun == "" {
		return english.Phrase{}, false
	}
	thing := b.build(it.kids[0])
	b.rule = "chinese/changed"
	prep := "in"
	if noun == "loss" || noun == "enlargement" {
		prep = "of"
	}
	p := b.put("the "+noun+" "+prep, node{english.Phrase{Span: word.span}, it.kids[1]})
	return english.Phrase{Cat: english.NounPhrase, Words: append(p.Words, b.settle(thing.Phrase).Words...), Head: 1, Count: english.Singular, Determined: true}, true
}
