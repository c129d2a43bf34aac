package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// pivotRules render a verb with people behind it who then do something, the object of the first verb and the subject of the second (Li and
// Thompson 1981, ch. 21, the pivotal construction): 鼓励患者早期活动, encourage patients to mobilize early.
var pivotRules = []Rule{
	// 鼓励 + 患者 + 表达感受: encourage patients to express their feelings.
	{Name: "pivot", Gives: "VP", Pattern: pivots + " NP VP", Head: 2, Cost: -0.4, When: toldSecond, Weigh: adviceCost, Build: pivot},
	// 仍需 + 血管活性药物 + 维持 + 血压: still need vasoactive drugs to maintain blood pressure.
	{Name: "need-to-keep", Gives: "VP", Pattern: "需|需要|仍需|仍需要|须|依靠 NP 维持|控制|支持|改善|缓解 NP", Head: 0, Cost: -0.4, Build: needToKeep},
	// 阻碍 + 患者 + 寻求帮助: prevent patients from seeking help.
	{Name: "prevent-from", Gives: "VP", Pattern: "阻碍|妨碍|阻止|防止|避免 NP VP", Head: 2, Cost: -0.3, When: personSecond, Build: preventFrom},
}

// pivots are verbs of helping, asking, teaching and allowing.
const pivots = "帮助|协助|有助于|有利于|鼓励|要求|允许|建议|指导|教育|教|教会|教导|提醒|促使|迫使|引导|敦促|督促|嘱|嘱咐|嘱其|劝|劝告|劝说|劝导|告诫|叮嘱|指示|邀请|训练|培训|禁止|通知"

// pivotVerbs give their English; "help" takes the bare infinitive.
var pivotVerbs = map[string]string{"帮助": "help", "协助": "help", "有助于": "help", "有利于": "help", "鼓励": "encourage", "要求": "require", "允许": "allow", "建议": "advise", "指导": "instruct", "教育": "teach", "教": "teach", "教会": "teach", "教导": "teach",
	"提醒": "remind", "促使": "prompt", "迫使": "force", "引导": "guide", "敦促": "urge", "督促": "urge", "嘱": "advise", "嘱咐": "advise", "嘱其": "advise", "劝": "advise", "劝告": "advise", "劝说": "persuade", "劝导": "advise", "告诫": "warn", "叮嘱": "remind", "指示": "instruct", "邀请": "invite", "训练": "train", "培训": "train",
	"禁止": "forbid", "通知": "tell"}

// toldSecond reports people, or an institution that can be told to do something: 要求 + 所有医院 + 报告不良事件.
func toldSecond(k []*item) bool {
	return isPerson(k[1]) || endsIn(k[1].head.text, institutions...) || k[1].head.reads("pron")
}

// institutions are the ends of nouns for bodies that do things, or can be told to, as people can.
var institutions = strings.Fields("医院 机构 诊所 学校 国家 中心 部门 企业 公司 实验室 政府 团队")

// adviceCost leaves advice of nobody in particular to the passive: 建议患者戒烟, patients are advised to quit smoking.
func adviceCost(k []*item) float64 {
	if k[0].head.text == "建议" {
		return 0.2
	}
	return 0
}

// pivotDo is what the people are to do: not to stop, for 不要停药.
func (b *builder) pivotDo(vp english.Phrase, bare bool) english.Phrase {
	vp = b.ofTheirs(vp)
	switch {
	case len(vp.Words) > 2 && vp.Words[0].Text == "do" && vp.Words[1].Text == "not":
		return join(0, b.put("not to"), english.Phrase{Words: vp.Words[2:]})
	case vp.Finite:
		b.doubts += 0.5
	case bare:
		return inflect(vp, english.Lemma)
	}
	return join(0, b.put("to"), verbForm(vp, english.Lemma))
}

// What people do to what is theirs: cope with stress, regain function, change their lifestyle.
var (
	peopleDo = []string{"cope with", "regain"}
	theirs   = strings.Fields("lifestyle feeling concern emotion worry expectation fear diet behavior mood attitude habit")
)

// ofTheirs chooses the verb that suits people, and says whose the object is.
func (b *builder) ofTheirs(vp english.Phrase) english.Phrase {
	vp.Words = slices.Clone(vp.Words)
	w := &vp.Words[vp.Head]
	for _, e := range peopleDo {
		if slices.Contains(w.Alternatives, e) {
			w.Text, w.Alternatives = e, nil
		}
	}
	i := vp.Head + 1
	if i < len(vp.Words) && vp.Words[i].POS == "det" && slices.Contains(vp.Words[i].Rules, "chinese/article") {
		i++
	}
	if i >= len(vp.Words) || vp.Words[i].POS != "noun" || !slices.Contains(theirs, vp.Words[i].Text) || i+1 < len(vp.Words) && vp.Words[i+1].POS == "noun" {
		return vp
	}
	noun := vp.Words[i]
	if slices.Contains([]string{"feeling", "concern", "emotion", "worry", "expectation", "fear", "habit"}, noun.Text) {
		noun.Form = english.PluralNoun
	}
	rest := english.Phrase{Words: append([]english.Word{noun}, vp.Words[i+1:]...)}
	vp.Words = vp.Words[:vp.Head+1]
	return join(0, vp, b.put("their"), rest)
}

func pivot(b *builder, k []node) english.Phrase {
	verb := pivotVerbs[k[0].head.text]
	return join(0, b.verb(verb, english.Lemma, k[0]), b.people(k[1]), b.pivotDo(k[2].Phrase, verb == "help"))
}

func preventFrom(b *builder, k []node) english.Phrase {
	if k[2].Finite {
		b.doubts += 0.5
	}
	return join(0, b.verb("prevent", english.Lemma, k[0]), b.people(k[1]), b.put("from"), verbForm(k[2].Phrase, english.Gerund))
}

// keepings give the verbs of what something is needed for.
var keepings = map[string]string{"维持": "maintain", "控制": "control", "支持": "support", "改善": "improve", "缓解": "relieve"}

func needToKeep(b *builder, k []node) english.Phrase {
	v := b.verb("require", english.Lemma, k[0])
	if k[0].head.text == "依靠" {
		v = join(0, b.verb("rely", english.Lemma, k[0]), b.put("on"))
	}
	p := join(0, v, b.bareSettle(k[1].Phrase), b.put("to"), b.put(keepings[k[2].head.text], k[2]), b.settle(k[3].Phrase))
	if stillSaid(k[0].head.text) {
		p = join(1, b.put("still"), p)
	}
	return p
}
