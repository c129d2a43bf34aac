package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// listingRules render lists with the enumeration comma 、.
var listingRules = []Rule{
	{Name: "list-done", Gives: "NP", Pattern: "LIST 和|与|及|以及|或 V", Cost: 0.4, When: doneLast, Build: listEndDone},
	// 豆类 、 全谷物: the beginning of an enumeration.
	{Name: "list-begin", Gives: "LIST", Pattern: "NP 、 NP", Cost: 0.15, Weigh: ownedCost, Build: listed},
	{Name: "list-more", Gives: "LIST", Pattern: "LIST 、 NP", Cost: 0.1, Build: listed},
	// … 和 + 坚果: and nuts.
	{Name: "coordination-list", Gives: "NP", Pattern: "LIST 和|与|及|以及|或|或者|和/或 NP", Cost: 0.1, Weigh: sharedPartsCost, Build: listEnd},
	{Name: "coordination-list-comma", Gives: "NP", Pattern: "LIST|NP ， 以及|和|及|或|与 NP", Cost: 0.3, Build: listEndComma},
	// 发热、咳嗽 without a conjunction: fever and cough.
	{Name: "list-bare", Gives: "NP", Pattern: "NP 、 NP", Cost: 0.8, Weigh: changedLastCost, Build: pairAnd},
	{Name: "list-bare-more", Gives: "NP", Pattern: "LIST 、 NP", Cost: 0.8, Build: listEnd},
}

func listEndDone(b *builder, k []node) english.Phrase {
	k[2].Phrase = as(english.NounPhrase, verbForm(k[2].Phrase, english.Gerund))
	k[2].Determined = true
	return listEnd(b, k)
}

func listed(b *builder, k []node) english.Phrase {
	p := join(0, b.member(k[0].Phrase), b.put(",", k[1]), b.member(k[2].Phrase))
	if ruleName(k[0].item) == "noun" && listedOrgan(k[0].Phrase) && listedOrgan(k[2].Phrase) {
		p = join(1, b.put("the"), p) // the skin, liver, and gastrointestinal tract
	}
	p.Count, p.Determined = english.Many, true
	return p
}

// listedOrgan reports the name of one organ or system of the body.
func listedOrgan(p english.Phrase) bool {
	e := headWord(p).Entry
	if e == nil || e.Domain != "anatomy" || p.Determined || len(p.Words) != 1 {
		return false
	}
	last := lastWord(headText(p))
	return slices.Contains(singleOrgans, last) || slices.Contains([]string{"skin", "lung", "kidney", "tract", "system", "eye", "joint", "muscle"}, last)
}

func listEndComma(b *builder, k []node) english.Phrase {
	p := join(0, b.member(k[0].Phrase), b.put(", "+conjunction(k[2].head.text), k[1], k[2]), b.member(k[3].Phrase))
	p.Count, p.Determined = english.Many, true
	return p
}

// sharedPartsCost is high where parts of the body are listed and what stands behind 的 belongs to all of them: 眼睛、肾脏和神经的小血管.
func sharedPartsCost(k []*item) float64 {
	anatomical := func(it *item) bool {
		return it.head.entry != nil && it.head.entry.Domain == "anatomy" && depth(it) == 0
	}
	last := k[2]
	if ruleName(last) == "deng" && depth(last.kids[0]) == 0 {
		return 0.6 // 心脏病、中风和糖尿病等慢性病: 等 closes the whole list
	}
	if ruleName(last) == "de-of" && depth(last.kids[0]) == 0 && sharedByAll(firstListed(k[0]), last) {
		return 0.6 // 血糖、血脂和血压的控制
	}
	if ruleName(last) != "de-of" || !anatomical(last.kids[0]) || anatomical(last.kids[2]) && depth(k[0]) == 0 {
		return 0
	}
	for it := k[0]; ; it = it.kids[0] {
		if ruleName(it) != "list-begin" && ruleName(it) != "list-more" {
			if anatomical(it) {
				return 0.5
			}
			return 0
		}
		if !anatomical(it.kids[2]) {
			return 0
		}
	}
}

// ownedCost is high where what stands before 的 has both: 肿瘤的早期诊断、治疗.
func ownedCost(k []*item) float64 {
	if ruleName(k[0]) == "de-of" && ruleName(k[2]) == "noun" {
		return 0.2
	}
	return 0
}

// firstListed is the first of several things.
func firstListed(it *item) *item {
	for ruleName(it) == "list-begin" || ruleName(it) == "list-more" {
		it = it.kids[0]
	}
	return it
}

// sharedByAll reports that what stands behind 的 belongs to the first thing as well: to both of two illnesses, or as an action to what is no action itself.
func sharedByAll(first, last *item) bool {
	owner, thing := last.kids[0], last.kids[2]
	if depth(first) != 0 || isPerson(owner) != isPerson(first) {
		return false
	}
	ill := func(it *item) bool { return conditionName(englishOf(it)) }
	if ill(first) && ill(owner) {
		return !ill(thing)
	}
	acts := func(it *item) bool { return endsIn(it.head.text, doneToIllness...) }
	return acts(thing) && !acts(first) && !acts(owner) && !aspectOfEvent(first)
}

// enumerationRules take up what is done as a member of an enumeration of things. English has the gerund there (Quirk et al. 1985, 13.51, 15.12):
// 包括戒烟和使用他汀类药物, include smoking cessation and using statins.
var enumerationRules = []Rule{
	// 包括 + 安装扶手 + 、 + 改善照明 + 及 + 移除地毯: include installing handrails, improving lighting, and removing carpets.
	{Name: "include-doing-two", Gives: "VP", Pattern: "包括|包含|涉及 VP 和|与|及|以及|或|、 VP", Head: 0, Cost: -0.3, When: doingsIncluded, Build: includeDoings},
	// 戒烟 + 、 + 控制体重: smoking cessation, controlling weight.
	{Name: "list-doing", Gives: "LIST", Pattern: "NP|LIST 、 VP", Cost: 0.45, When: thingThenDoing, Build: listedDoing},
	// … 和 + 使用药物: and using drugs.
	{Name: "coordination-doing", Gives: "NP", Pattern: "NP|LIST 和|与|及|以及|或 VP", Cost: 0.45, When: thingThenDoing, Build: andDoing},
}

// thingThenDoing reports a thing, and a verb with its object behind it.
func thingThenDoing(k []*item) bool {
	last := behindAdverbs(k[2])
	return !isPerson(k[0]) && ruleName(last) == "object" && !isPerson(last.kids[1]) &&
		!slices.Contains([]string{"have", "include", "be"}, englishOf(last.kids[0]))
}

// behindAdverbs is a predicate without the adverbs before it.
func behindAdverbs(it *item) *item {
	for ruleName(it) == "adverb" {
		it = it.kids[1]
	}
	return it
}

// asMember makes what is done one of several things.
func asMember(n node) english.Phrase {
	p := as(english.NounPhrase, verbForm(n.Phrase, english.Gerund))
	p.Count, p.Determined = english.Mass, true
	return p
}

func (b *builder) doings(k []node, link string) english.Phrase {
	p := join(0, b.member(k[0].Phrase), b.put(link, k[1]), asMember(k[2]))
	p.Count, p.Determined = english.Many, true
	return p
}

func listedDoing(b *builder, k []node) english.Phrase { return b.doings(k, ",") }

func andDoing(b *builder, k []node) english.Phrase {
	link := conjunction(k[1].head.text)
	if k[0].rule.Gives == "LIST" {
		link = ", " + link
	}
	return b.doings(k, link)
}

// givenCost is high for what is given by a route, which a noun names: 静脉注射药物 + 是 + 首选, intravenous injection of the drug is.
func givenCost(k []*item) float64 {
	v := k[0]
	for v.rule != nil && v.rule.Name != "object" {
		v = v.kids[v.rule.head]
	}
	if v.rule != nil && v.kids[0].head.reads("noun") && endsIn(v.kids[0].head.text, givings...) {
		return 0.7
	}
	return 0
}

// includingCost is high for a verb phrase beside what something includes, which is one of the things included: 包括水化和使用利尿剂.
func includingCost(k []*item) float64 {
	it := k[0]
	for ruleName(it) == "coordination-verb-list" {
		it = it.kids[0]
	}
	if ruleName(it) == "object" && slices.Contains([]string{"include", "comprise", "consist of"}, englishOf(it.kids[0])) {
		return 0.8
	}
	return 0
}

// doingsIncluded reports two verbs with their objects.
func doingsIncluded(k []*item) bool {
	return ruleName(behindAdverbs(k[1])) == "object" && ruleName(behindAdverbs(k[3])) == "object"
}

func includeDoings(b *builder, k []node) english.Phrase {
	word := "include"
	if k[0].head.text == "涉及" {
		word = "involve"
	}
	link := "and"
	if zh := k[2].head.text; zh != "、" {
		link = conjunction(zh)
	}
	return join(0, b.verb(word, english.Lemma, k[0]), asMember(k[1]), b.put(link, k[2]), asMember(k[3]))
}

// dengRules render 等, which closes a list of examples (Lü 1999, 等).
var dengRules = []Rule{
	// 患者年龄 + 等 + 因素: factors such as patient age.
	{Name: "deng", Gives: "NP", Pattern: "NP|LIST 等|等等|之类的|等各种|等多种 NP", Head: 2, Cost: 0.1, Build: suchAs},
	// 发热、咳嗽 + 等: fever, cough, and others.
	{Name: "deng-end", Gives: "NP", Pattern: "LIST|NP 等|等等", Cost: 0.5, Build: andOthers},
	// 例如 + 电话随访, after a noun: such as telephone follow-up.
	{Name: "such-as", Gives: "NP", Pattern: "NP （ 如|例如|比如|包括 NP ）", Cost: 0.2, Build: suchAsBrackets},
	// 日常接触 + ， + 如 + 握手、拥抱: daily contact such as handshakes and hugs.
	{Name: "such-as-comma", Gives: "NP", Pattern: "NP ， 如|例如|比如|包括|特别是|尤其是 NP", Cost: 0.3, Build: exampleAfter},
}

func suchAs(b *builder, k []node) english.Phrase {
	head := b.plural(b.numbered(k[2].Phrase))
	list := k[0].Phrase
	if k[0].rule != nil && (k[0].rule.Name == "list-begin" || k[0].rule.Name == "list-more") {
		list = lastAnd(list)
	}
	p := join(0, head, b.put("such as", k[1]), b.member(list))
	p.Determined = true
	return p
}

// lastAnd turns the last comma of a list into its conjunction.
func lastAnd(p english.Phrase) english.Phrase {
	commas, last := 0, -1
	for i, w := range p.Words {
		if w.Text == "," {
			commas, last = commas+1, i
		}
	}
	if last < 0 {
		return p
	}
	and := p.Words[last]
	and.Text, and.POS = "and", "conj"
	words := append([]english.Word(nil), p.Words[:last]...)
	if commas > 1 {
		words = append(words, p.Words[last])
	}
	p.Words = append(append(words, and), p.Words[last+1:]...)
	return p
}

func andOthers(b *builder, k []node) english.Phrase {
	p := join(0, b.member(k[0].Phrase), b.put(", and others", k[1]))
	p.Count, p.Determined = english.Many, true
	b.doubts += 0.1
	return p
}

// exampleWord gives the English that leads examples.
func exampleWord(zh string) string {
	switch zh {
	case "包括":
		return "including"
	case "特别是", "尤其是":
		return "especially"
	}
	return "such as"
}

func suchAsBrackets(b *builder, k []node) english.Phrase {
	return join(0, k[0].Phrase, b.put("("+exampleWord(k[2].head.text), k[1], k[2]), b.member(k[3].Phrase), b.put(")", k[4]))
}

func exampleAfter(b *builder, k []node) english.Phrase {
	return join(0, k[0].Phrase, b.put(", "+exampleWord(k[2].head.text), k[2]), b.member(k[3].Phrase))
}

// sequenceRules render 先 … 再 …, what is done first and what then (Lü 1999, 先, 再).
var sequenceRules = []Rule{
	// 先 + 用静脉抗生素 + ， + 退热后 + 改为 + 口服: first use intravenous antibiotics, then change to oral administration after defervescence.
	{Name: "first-then-change", Gives: "VP", Pattern: "先|首先 VP ， PP|CL|ADV 改为|改用|换用|换为|转为|再改为|再改用|再用|再给予|过渡为|过渡到 NP", Head: 1, Cost: -0.8, When: afterwardsFourth, Build: firstThenChange},
	// 体重达到2000克后 + 再 + 接种: vaccinate after the weight reaches 2000 g.
	{Name: "then-do", Gives: "VP", Pattern: "PP|CL|ADV 再 VP", Head: 2, Cost: -0.3, When: afterwards, Build: thenDo},
}

func afterwardsFourth(k []*item) bool { return strings.HasSuffix(lastWordOf(k[3]), "后") }

// firstThenChange says what is given first, and what in its place later; a drug that is given once more needs no change.
func firstThenChange(b *builder, k []node) english.Phrase {
	change := b.verb("use", english.Lemma, k[4])
	if zh := k[4].head.text; zh != "再用" && zh != "再给予" {
		change = join(0, b.verb("switch", english.Lemma, k[4]), b.put("to"))
	}
	then := join(0, change, b.bareSettle(k[5].Phrase), k[3].Phrase)
	return join(1, b.put("first", k[0]), joinVerbs(k[1].Phrase, b.put("and then", k[2]), then))
}

// afterwards reports a phrase for the time after something.
func afterwards(k []*item) bool {
	last := lastPart(k[0])
	return slices.Contains([]string{"后", "之后", "以后"}, last.head.text) ||
		k[0].rule == nil && strings.HasSuffix(last.head.text, "后") && len([]rune(last.head.text)) > 2
}

func thenDo(b *builder, k []node) english.Phrase { return verbAfter(b, []node{k[0], k[2]}) }

// followingRules point to what is told behind: the following precautions, are as follows.
var followingRules = []Rule{
	// 以下 + 注意事项: the following precautions.
	{Name: "the-following", Gives: "NP", Pattern: "以下|如下 N", Head: 1, Cost: -0.3, When: thingSecond, Build: theFollowing},
	{Name: "the-following-points", Gives: "NP", Pattern: "以下|下列|如下 几点|几个方面|几方面|几种情况|几项|几类|几种|几个|各项|各点|情况|方面", Head: 1, Cost: -0.3, Build: theFollowingPoints},
	// 常见诱因 + 有 + 以下几种: common triggers are as follows.
	{Name: "are-as-follows", Gives: "S", Pattern: "NP 有|主要有|大致有 以下|如下 几种|几点|几类|几项|几个方面|几方面", Head: 0, Cost: -0.3, Build: areAsFollows},
}

// thingSecond leaves amounts out, and places.
func thingSecond(k []*item) bool {
	return k[1].head.kind != numberToken && k[1].head.entry != nil && k[1].head.entry.Domain != "anatomy" && !isPerson(k[1])
}

func theFollowing(b *builder, k []node) english.Phrase {
	p := join(1, b.put("the following", k[0]), b.plural(k[1].Phrase))
	p.Determined = true
	return p
}

// followingPoints is what 以下 stands before when the things are told behind it.
var followingPoints = map[string]string{"几个方面": "aspects", "几方面": "aspects", "方面": "aspects", "几种情况": "situations", "情况": "situations", "几类": "types", "几种": "types"}

func theFollowingPoints(b *builder, k []node) english.Phrase {
	word := followingPoints[k[1].head.text]
	if word == "" {
		word = "points"
	}
	p := as(english.NounPhrase, b.put("the following "+word, k[0], k[1]))
	p.Determined, p.Count, p.Head = true, english.Many, len(p.Words)-1
	return p
}

func areAsFollows(b *builder, k []node) english.Phrase {
	return b.clause(b.plural(k[0].Phrase), join(0, b.verb("be", english.Lemma, k[1]), b.put("as follows", k[2], k[3])))
}
