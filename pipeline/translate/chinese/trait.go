package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// traitRules render what a thing is like, said as a row of nouns with their adjectives: 来源丰富、采集方便, an abundant source and easy
// collection. English has the adjectives before the nouns, and "have" where the row is the predicate.
var traitRules = []Rule{
	// 来源 + 丰富 + 、 + 采集 + 方便.
	{Name: "traits", Gives: "NP", Pattern: "N A 、|，|和|且|及 N A", Cost: 0.1, When: plainTraits, Build: traits},
	// 起病 + 急 + ， + 病情 + 凶险, a sentence: the onset is acute, and the condition is critical.
	{Name: "traits-clause", Gives: "S", Pattern: "N A|AP ， N A|AP", Cost: 0.3, When: plainTraits, Build: traitsClause},
	{Name: "have-traits", Gives: "VP", Pattern: "N A 、|，|和|且|及 N A", Cost: 0.4, When: plainTraits, Build: haveTraits},
	// 具有 + 安全、有效 + 的 + 优点: have the advantages of being safe and effective.
	{Name: "advantage-of-being", Gives: "VP", Pattern: "具有|有|具备 AP|A 的 优点|优势|特点|特征|特性", Head: 1, Cost: 0.1, Build: advantageOfBeing},
	// 致瘤性和伦理 + 方面 + 的 + 担忧: concerns about tumorigenicity and ethics.
	{Name: "in-respect", Gives: "NP", Pattern: "NP 方面 的 NP", Head: 3, Cost: -0.1, Build: inRespect},
}

// plainTraits keeps findings out, whose adjectives say more of people than of things: 恶心、腹痛.
func plainTraits(k []*item) bool {
	for i := 1; i < len(k); i += 3 {
		if isPerson(k[i-1]) || k[i].head.reads("noun") {
			return false
		}
	}
	return true
}

// trait puts the adjective before its noun, with an article before what can be counted.
func (b *builder) trait(n, a node) english.Phrase {
	p := b.numbered(join(1, as(english.AdjPhrase, a.Phrase), n.Phrase))
	p.Cat = english.NounPhrase
	if last := lastWord(headText(p)); p.Words[0].Text == "few" && (last == "amount" || last == "volume" || last == "quantity") {
		p.Words[0].Text, p.Words[0].Alternatives, p.Count = "small", nil, english.Singular
	}
	if p.Count == english.Mass && p.Words[0].Text == "many" {
		p.Words[0].Text, p.Words[0].Alternatives = "much", nil
	}
	if slices.Contains(oneOfIts, lastWord(headPart(headText(p)))) {
		return b.one(p)
	}
	return b.bareSettle(p)
}

func traits(b *builder, k []node) english.Phrase {
	p := b.trait(k[0], k[1])
	for i := 2; i < len(k); i += 3 {
		link := b.put("and", k[i])
		if i+3 < len(k) {
			link = b.put(",", k[i])
		} else if len(k) > 5 {
			link = b.put(", and", k[i])
		}
		p = join(0, p, link, b.trait(k[i+1], k[i+2]))
	}
	p.Cat, p.Count, p.Determined = english.NounPhrase, english.Many, true
	return p
}

func haveTraits(b *builder, k []node) english.Phrase {
	return join(0, b.verb("have", english.Lemma), traits(b, k))
}

// merits give the English of what a thing has.
var merits = map[string]string{"优点": "the advantages of", "优势": "the advantages of", "特点": "the characteristics of", "特征": "the characteristics of", "特性": "the properties of"}

func advantageOfBeing(b *builder, k []node) english.Phrase {
	word := strings.Replace(merits[k[3].head.text], "advantages", "advantage", 1)
	return join(0, b.verb("have", english.Lemma, k[0]), b.put(word+" being", k[2], k[3]), k[1].Phrase)
}

// respects are the prepositions behind nouns of thought and of change, by the end of the Chinese word.
var respects = []struct{ noun, prep string }{
	{"担忧", "about"}, {"顾虑", "about"}, {"担心", "about"}, {"疑虑", "about"}, {"争议", "about"}, {"问题", "with"}, {"知识", "about"}, {"信息", "about"}, {"教育", "about"}, {"数据", "on"}, {"证据", "on"}, {"研究", "on"}, {"指导", "on"}, {"建议", "on"}, {"指南", "on"},
	{"作用", "in"}, {"进展", "in"}, {"进步", "in"}, {"优势", "in"}, {"差异", "in"}, {"改善", "in"}, {"经验", "in"}, {"应用", "in"}, {"挑战", "in"}, {"不足", "in"}, {"突破", "in"}, {"培训", "in"}, {"价值", "in"},
}

func inRespect(b *builder, k []node) english.Phrase {
	prep := "in"
	for _, r := range respects {
		if strings.HasSuffix(k[3].head.text, r.noun) {
			prep = r.prep
			break
		}
	}
	return join(0, k[3].Phrase, b.put(prep, k[1], k[2]), b.settle(k[0].Phrase))
}

// traitsClause says of each thing what it is like.
func traitsClause(b *builder, k []node) english.Phrase {
	p := join(0, b.clause(k[0].Phrase, b.be(k[1].Phrase)), b.put(", and", k[2]), b.clause(k[3].Phrase, b.be(k[4].Phrase)))
	p.Cat, p.Finite = english.Clause, true
	return p
}

// looksRules render what something looks like, and where a finding is.
var looksRules = []Rule{
	// 呈 + 橘红色: be orange-red.
	{Name: "looks", Gives: "VP", Pattern: "呈|呈现|常呈|多呈|略呈|均呈 A|AP", Head: 1, Cost: -0.1, Build: looks},
	// 看起来 + 正常: look normal.
	{Name: "seems-so", Gives: "VP", Pattern: "看起来|看上去|显得|摸起来|听起来|闻起来|尝起来|感觉起来 A|AP", Head: 1, Cost: -0.6, Build: seemsSo},
	// 患侧 + 呼吸音减弱: decreased breath sounds on the affected side.
	{Name: "side-finding", Gives: "N", Pattern: "患侧|病侧|健侧|对侧|同侧 N", Head: 1, Cost: -0.1, When: findingBeside, Build: sideFinding},
}

// seemings give the verb by the sense.
var seemings = map[string]string{"看起来": "look", "看上去": "look", "显得": "appear", "摸起来": "feel", "听起来": "sound", "闻起来": "smell", "尝起来": "taste", "感觉起来": "feel"}

func seemsSo(b *builder, k []node) english.Phrase {
	return join(0, b.verb(seemings[k[0].head.text], english.Lemma, k[0]), as(english.AdjPhrase, k[1].Phrase))
}

func looks(b *builder, k []node) english.Phrase {
	be := b.verb("be", english.Lemma, k[0])
	switch zh := k[0].head.text; zh {
	case "常呈":
		be = join(0, be, b.put("often"))
	case "多呈":
		be = join(0, be, b.put("mostly"))
	case "略呈":
		be = join(0, be, b.put("slightly"))
	}
	return join(0, be, as(english.AdjPhrase, k[1].Phrase))
}

// sides name the side of the body behind a finding.
var sides = map[string]string{"患侧": "on the affected side", "病侧": "on the affected side", "健侧": "on the unaffected side", "对侧": "on the opposite side", "同侧": "on the same side"}

// findingBeside reports a finding, which is on a side; a part of the body is of it.
func findingBeside(k []*item) bool {
	e := k[1].head.entry
	if complaint(k[1]) {
		return true // 患侧头痛
	}
	return e != nil && !slices.Contains([]string{"anatomy", "surgery"}, e.Domain) &&
		(endsIn(k[1].head.text, becomings...) || strings.HasSuffix(k[1].head.text, "减弱"))
}

func sideFinding(b *builder, k []node) english.Phrase {
	return join(0, k[1].Phrase, b.put(sides[k[0].head.text], k[0]))
}

// titrateRules render how a treatment is begun, spaced and borne (AMA Manual of Style, 14.12, on dosage).
var titrateRules = []Rule{
	// 质地 + 柔软: soft in texture.
	{Name: "soft-in-texture", Gives: "AP", Pattern: "质地|质 A", Head: 1, Cost: -0.2, Build: softInTexture},
	// 质地柔软 + ， + 无 + 压痛: soft in texture and without tenderness.
	{Name: "quality-and-without", Gives: "AP", Pattern: "AP ，|且|而 无|没有|不伴 NP", Cost: 0.1, When: textureFirst, Build: qualityAndWithout},
}

func softInTexture(b *builder, k []node) english.Phrase {
	return as(english.AdjPhrase, join(0, k[1].Phrase, b.put("in texture", k[0])))
}

// textureFirst reports the quality of a thing that is felt.
func textureFirst(k []*item) bool { return ruleName(k[0]) == "soft-in-texture" }

func qualityAndWithout(b *builder, k []node) english.Phrase {
	return join(0, k[0].Phrase, b.put("and without", k[1], k[2]), b.bareSettle(k[3].Phrase))
}

// described turns a predicate between its noun and the verb of the sentence into a relative clause: a nodule [that grows rapidly] should be examined.
func (w *work) described(b *builder, p english.Phrase) (english.Phrase, bool) {
	left, right := w.r.Setting.Left, w.r.Setting.Right
	if p.Cat != english.VerbPhrase || p.Finite || len(left) == 0 || len(right) < 2 || !w.subjectBefore() {
		return p, false
	}
	if slices.Contains(midAdverbs, right[0]) {
		right = right[1:]
	}
	v := lang.CommonPOS(right[0])
	if !v.Has(lang.Modal) && !slices.Contains(plainFinite, right[0]) && !slices.Contains(meaningVerbs, right[0]) &&
		!(presentOrBase(right[0]) && (v.Only(lang.Verb) || v.Has(lang.Verb) && !objectlessPhrase(p) && (presentVerb(right[0]) || b.pluralRightBefore()))) {
		return p, false
	}
	if headText(p) == "be" && p.Head == 0 && len(p.Words) > 1 &&
		(lang.CommonPOS(firstOf(p.Words[1].Text)).Has(lang.Preposition) || isComparative(english.Phrase{Words: p.Words[1:2]})) {
		b.rule = "chinese/that"
		return as(english.AdjPhrase, dropBe(p)), true // levels [below normal values] suggest deficiency
	}
	count, word := english.Singular, "that"
	if b.pluralRightBefore() {
		count = english.Many
	}
	if b.peopleBefore() {
		word = "who"
	}
	b.rule = "chinese/that"
	return as(english.Clause, join(1, b.put(word), agree(p, count))), true
}

// palpableRules render what is not felt or heard on examination; findingRules what is. The place comes first, the finding behind the verb (Li and
// Thompson 1981, ch. 17, presentative sentences).
var palpableRules = []Rule{
	// 腹部 + 未触及 + 肿块: no mass is palpable in the abdomen.
	{Name: "finding-not-felt", Gives: "S", Pattern: "NP " + notFeltWords + " NP", Head: 2, Cost: -0.4, Build: findingNotFelt},
	{Name: "finding-not-felt-bare", Gives: "S", Pattern: notFeltWords + " NP", Head: 1, Cost: -0.3, Build: findingNotFeltBare},
}

// notFeltWords say that something is not felt or heard.
const notFeltWords = "未触及|未扪及|未触及明显|未扪及明显|未闻及|未闻及明显|不能触及|未能触及"

// palpable says that something is, or is not, felt or heard.
func (b *builder) palpable(from node, no string) english.Phrase {
	word := "palpable"
	if strings.Contains(from.head.text, "闻") {
		word = "heard"
	}
	return b.be(as(english.AdjPhrase, b.put(no+word, from)))
}

func findingNotFelt(b *builder, k []node) english.Phrase {
	prep := "in"
	if strings.Contains(k[1].head.text, "闻") {
		prep = "over"
	}
	place := k[0].Phrase
	if place.Words[0].Text != "the" && place.Words[0].Text != "both" {
		place = b.inferred("the", place)
	}
	return join(0, findingNotFeltBare(b, k[1:]), b.put(prep), place)
}

func findingNotFeltBare(b *builder, k []node) english.Phrase {
	return b.clause(b.none(k[1].Phrase, k[0]), b.palpable(k[0], ""))
}
