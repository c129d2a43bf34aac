package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// noEvidenceWords deny that there is something; toSupport are the verbs of what evidence is for, to say those of what it says.
const (
	noEvidenceWords = "没有|无|尚无|并无|仍无|没有任何|暂无|缺乏|尚缺乏|仍缺乏|尚没有|仍没有"
	toSupport       = "支持|证明|证实"
	toSay           = "表明|显示|提示|说明"
)

// evidenceRules render the clauses in which papers weigh what is known (Swales and Feak 2012, unit 5: claims and their strength).
var evidenceRules = []Rule{
	// 没有 + 足够的证据 + 支持 + 常规使用: insufficient evidence to support routine use.
	{Name: "no-evidence-to", Gives: "NP", Pattern: noEvidenceWords + " N " + toSupport, Head: 1, Cost: -0.35, When: evidenceSecond, Build: noEvidenceTo},
	{Name: "no-evidence-to-object", Gives: "NP", Pattern: noEvidenceWords + " N " + toSupport + " NP", Head: 1, Cost: -0.35, When: evidenceSecond, Build: noEvidenceTo},
	{Name: "there-is-no-evidence-to", Gives: "S", Pattern: noEvidenceWords + " N " + toSupport, Head: 1, Cost: -0.4, When: evidenceSecond, Build: thereIsEvidenceTo},
	{Name: "there-is-no-evidence-to-object", Gives: "S", Pattern: noEvidenceWords + " N " + toSupport + " NP", Head: 1, Cost: -0.4, When: evidenceSecond, Build: thereIsEvidenceTo},
	// 尚无 + 充分证据 + 表明: there is insufficient evidence that, before an English clause.
	{Name: "no-evidence-that", Gives: "NP", Pattern: noEvidenceWords + " N " + toSay, Head: 1, Cost: 0.3, When: evidenceSecond, Build: noEvidenceTo},
	{Name: "there-is-no-evidence-that", Gives: "S", Pattern: noEvidenceWords + " N " + toSay, Head: 1, Cost: 0.2, When: evidenceSecond, Build: thereIsEvidenceTo},
	// 以下 + 注意事项: the following precautions.
	{Name: "the-following", Gives: "NP", Pattern: "以下|如下 N", Head: 1, Cost: -0.3, When: thingSecond, Build: theFollowing},
	{Name: "the-following-points", Gives: "NP", Pattern: "以下|下列|如下 几点|几个方面|几方面|几种情况|几项|几类|几种|几个|各项|各点|情况|方面", Head: 1, Cost: -0.3, Build: theFollowingPoints},
	// 常见诱因 + 有 + 以下几种: common triggers are as follows.
	{Name: "are-as-follows", Gives: "S", Pattern: "NP 有|主要有|大致有 以下|如下 几种|几点|几类|几项|几个方面|几方面", Head: 0, Cost: -0.3, Build: areAsFollows},
	// 各级 + 医疗机构: healthcare facilities at all levels.
	{Name: "at-all-levels", Gives: "NP", Pattern: "各级 N", Head: 1, Cost: -0.2, Build: atAllLevels},
	// 本 + 研究 + 的 + 局限性: the limitations of this study.
	{Name: "of-this-study", Gives: "NP", Pattern: "本|该|此|这项 研究|试验|调查|综述|分析|实验|指南 的 N", Head: 3, Cost: -0.6, When: partOfStudy, Build: ofThisStudy},
	{Name: "of-this-study-bare", Gives: "NP", Pattern: "本|该|此|这项 研究|试验|调查|综述|分析|实验|指南 N", Head: 2, Cost: -0.6, When: partOfStudy, Build: ofThisStudy},
	// 本 + 研究结果, one entry: the results of this study.
	{Name: "of-this-study-term", Gives: "NP", Pattern: "本|该|此|这项 N", Head: 1, Cost: -0.3, When: studyTerm, Build: ofThisStudyTerm},
	// 可能的解释 + 是, before an English clause: a possible explanation is that.
	{Name: "explanation-is-that", Gives: "S", Pattern: "NP 是|在于|可能是|可能在于", Head: 0, Cost: 0, When: explains, Build: explanationIs},
	// 主要优点 + 是 + 安全: the main advantage is that it is safe.
	{Name: "advantage-is", Gives: "S", Pattern: "NP 是|在于 AP", Head: 0, Cost: -0.1, When: explains, Build: advantageIs},
	// 体重 + 下降 + 幅度: magnitude of the decrease in weight.
	{Name: "extent-of-change", Gives: "N", Pattern: "N 升高|增高|上升|增加|降低|下降|减少|改善|恶化|延长|缩短|减轻 幅度|程度|速度", Head: 2, Cost: -0.3, Build: extentOfChange},
	// 血压下降 + 幅度, where the change is part of an entry: magnitude of the decrease in blood pressure.
	{Name: "extent-of-term", Gives: "N", Pattern: "N 幅度|程度|速度", Head: 1, Cost: -0.4, When: changeTerm, Build: extentOfTerm},
	// 其中 + 老年人 + 占 + 30%: 30% of whom were older adults.
	{Name: "lead-of-whom-share", Gives: "TOP", Pattern: "其中 N 占 NP|QTY|NUM", Head: 1, Cost: -0.3, When: peopleSecond, Build: ofWhomShare},
	{Name: "lead-of-whom-number", Gives: "TOP", Pattern: "其中 N NUM 例|名|人|位", Head: 1, Cost: -0.6, When: peopleSecond, Build: ofWhomShare},
	// 差异有统计学意义, behind no subject: the difference is statistically significant.
	{Name: "difference-significant", Gives: "S", Pattern: "差异有统计学意义|差异具有统计学意义|差异有显著性|差异无统计学意义|差异不显著", Cost: 0.1, Build: differenceSignificant},
}

// evidenceSecond reports what something is shown by.
func evidenceSecond(k []*item) bool { return strings.HasSuffix(k[1].head.text, "证据") }

// noEvidenceTo says what there is no evidence for; not enough of it is insufficient evidence.
func noEvidenceTo(b *builder, k []node) english.Phrase {
	p := b.numbered(k[1].Phrase)
	switch {
	case strings.HasSuffix(k[0].head.text, "缺乏"):
		p = join(0, b.put("a lack of", k[0]), p)
	case slices.Contains([]string{"足够", "充分", "充足"}, firstPart(k[1].item).head.text):
		p.Words = slices.Clone(p.Words)
		p.Words[0].Text, p.Words[0].Alternatives, p.Words[0].Source = "insufficient", nil, k[0].src()+p.Words[0].Source
	default:
		p = b.none(k[1].Phrase, k[0])
	}
	tail := map[string]string{"支持": "to support", "证明": "to prove", "证实": "to confirm"}[k[2].head.text]
	if tail == "" {
		tail = "that"
	}
	parts := []english.Phrase{p, b.put(tail, k[2])}
	if len(k) > 3 {
		parts = append(parts, b.settle(k[3].Phrase))
	}
	p = join(0, parts...)
	p.Cat, p.Determined, p.Count = english.NounPhrase, true, english.Singular
	return p
}

func thereIsEvidenceTo(b *builder, k []node) english.Phrase {
	return b.there(english.Phrase{}, noEvidenceTo(b, k))
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

func atAllLevels(b *builder, k []node) english.Phrase {
	return join(0, b.plural(k[1].Phrase), b.put("at all levels", k[0]))
}

// studyParts are the ends of nouns for what a study has, those of which it has one first.
var (
	studyOnes  = strings.Fields("目的 目标 设计 样本量 意义 重点 假设 创新点 结论")
	studyParts = strings.Fields("结果 发现 局限性 局限 不足 不足之处 优势 数据 终点")
)

func studyPart(text string, list []string) bool {
	return slices.ContainsFunc(list, func(e string) bool { return strings.HasSuffix(text, e) })
}

func partOfStudy(k []*item) bool {
	last := k[len(k)-1]
	return last.size <= 2 && (studyPart(last.head.text, studyOnes) || studyPart(last.head.text, studyParts))
}

// studyTerm reports an entry for what a study has.
func studyTerm(k []*item) bool {
	e := englishOf(k[1])
	return k[1].size == 1 && (strings.HasPrefix(k[1].head.text, "研究") || strings.HasPrefix(k[1].head.text, "试验")) && (strings.HasPrefix(e, "study ") || strings.HasPrefix(e, "research ") || strings.HasPrefix(e, "trial ")) && partOfStudy(k)
}

// studyNouns gives 研究 and its like as what is talked of.
var studyNouns = map[string]string{"研究": "study", "试验": "trial", "调查": "survey", "综述": "review", "分析": "analysis", "实验": "experiment", "指南": "guideline"}

func ofThisStudy(b *builder, k []node) english.Phrase {
	word := studyNouns[k[1].head.text]
	part := k[len(k)-1]
	return b.partOf(part.Phrase, part.head.text, k[0], b.put(word, k[1]))
}

func ofThisStudyTerm(b *builder, k []node) english.Phrase {
	p := k[1].Phrase
	p.Words = slices.Clone(p.Words)
	w := &p.Words[p.Head]
	study, part, _ := strings.Cut(w.Text, " ")
	w.Text, w.Alternatives = part, nil
	if study == "research" {
		study = "study"
	}
	return b.partOf(p, k[1].head.text, k[0], b.put(study))
}

// partOf joins a part of the study with the study: this one, or the one that was told of.
func (b *builder) partOf(part english.Phrase, zh string, which node, study english.Phrase) english.Phrase {
	one := studyPart(zh, studyOnes)
	if one {
		part.Count = english.Singular
	} else if lastWord(headText(part)) == "data" {
		part.Count = english.Many
	} else {
		part = b.plural(part)
	}
	det, prep := "this", "of"
	if which.head.text == "该" {
		det = "the"
	}
	if lastWord(headText(part)) == "data" {
		prep = "from"
	}
	p := join(1, b.put("the"), part, b.put(prep+" "+det, which), study)
	p.Determined = true
	return p
}

// explanations are nouns of what a clause tells.
var explanations = strings.Fields("解释 原因 优点 缺点 优势 劣势 特点 关键 问题 事实 假设 观点 共识 结论 理由 机制 不足")

// explains reports such a noun that something is.
func explains(k []*item) bool {
	return studyPart(k[0].head.text, explanations)
}

// isThat is the copula before such a clause.
func (b *builder) isThat(from node) english.Phrase {
	if strings.HasPrefix(from.head.text, "可能") {
		return b.put("may be that", from)
	}
	return join(0, b.verb("be", english.PresentSingular, from), b.put("that"))
}

// theReason gives 原因 before a clause its sense.
func (b *builder) theReason(n node) english.Phrase {
	p := n.Phrase
	if headText(p) == "cause" {
		p.Words = slices.Clone(p.Words)
		p.Words[p.Head].Text, p.Words[p.Head].Alternatives = "reason", nil
	}
	if p.Determined {
		return p
	}
	p.Count = english.Singular
	word := "the"
	if len(p.Words) > 0 && p.Words[0].Text == "possible" {
		word = "a"
	}
	return b.withArticle(word, p)
}

func explanationIs(b *builder, k []node) english.Phrase {
	p := join(0, b.theReason(k[0]), b.isThat(k[1]))
	p.Cat, p.Finite = english.Clause, true
	return p
}

func advantageIs(b *builder, k []node) english.Phrase {
	p := join(0, b.theReason(k[0]), b.isThat(k[1]), b.put("it"), inflect(b.be(k[2].Phrase), english.PresentSingular))
	p.Cat, p.Finite = english.Clause, true
	return p
}

// changeAsNoun is the noun of a change, extentWords what is asked of it.
var (
	changeAsNoun = map[string]string{"升高": "increase", "增高": "increase", "上升": "increase", "增加": "increase", "降低": "decrease", "下降": "decrease", "减少": "decrease", "改善": "improvement", "恶化": "worsening", "延长": "prolongation", "缩短": "shortening", "减轻": "reduction"}
	extentWords  = map[string]string{"幅度": "magnitude", "程度": "degree", "速度": "rate"}
)

func extentOfChange(b *builder, k []node) english.Phrase {
	change, prep := changeAsNoun[k[1].head.text], "in"
	if change == "worsening" || change == "prolongation" || change == "shortening" {
		prep = "of"
	}
	extent := as(english.NounPhrase, b.put(extentWords[k[2].head.text], k[2]))
	extent.Count = english.Singular
	return join(0, extent, b.put("of the "+change, k[1]), b.put(prep), b.bareSettle(k[0].Phrase))
}

// changeTerm reports an entry for a change, which English begins with a participle, or ends with the noun of it.
func changeTerm(k []*item) bool {
	if k[0].size != 1 || k[0].head.entry == nil || k[0].head.entry.POS != "noun" {
		return false
	}
	for zh := range changeAsNoun {
		if strings.HasSuffix(k[0].head.text, zh) {
			first, rest, ok := strings.Cut(englishOf(k[0]), " ")
			return ok && changedParticiples[first] != "" || strings.HasSuffix(rest, "loss") || strings.HasSuffix(rest, "gain")
		}
	}
	return false
}

// changedParticiples give the noun of a change for its participle.
var changedParticiples = map[string]string{"decreased": "decrease", "reduced": "reduction", "lowered": "decrease", "declining": "decline", "increased": "increase", "elevated": "increase", "raised": "increase", "improved": "improvement"}

func extentOfTerm(b *builder, k []node) english.Phrase {
	extent := as(english.NounPhrase, b.put(extentWords[k[1].head.text], k[1]))
	extent.Count = english.Singular
	what := k[0].Phrase
	first, rest, _ := strings.Cut(headText(what), " ")
	change := changedParticiples[first]
	if change == "" {
		return join(0, extent, b.put("of"), b.bareSettle(what)) // magnitude of weight loss
	}
	what.Words = slices.Clone(what.Words)
	what.Words[what.Head].Text, what.Words[what.Head].Alternatives = "the "+change+" in "+rest, nil
	what.Determined, what.Count = true, english.Singular
	return join(0, extent, b.put("of"), what)
}

// peopleSecond reports people of whom there is a number.
func peopleSecond(k []*item) bool {
	return isPerson(k[1]) || slices.Contains([]string{"男性", "女性", "男", "女", "儿童", "老年人"}, k[1].head.text)
}

func ofWhomShare(b *builder, k []node) english.Phrase {
	share := k[len(k)-1].Phrase
	if len(k) == 4 && k[3].item.rule == nil && k[2].item.cat != k[3].item.cat && k[2].head.text != "占" {
		share = k[2].Phrase
	}
	be := b.verb("be", english.PastPlural)
	p := join(0, share, b.put("of whom", k[0]), be, b.plural(k[1].Phrase))
	p.Cat, p.Finite = english.Clause, true
	return p
}

func differenceSignificant(b *builder, k []node) english.Phrase {
	word := "statistically significant"
	switch zh := k[0].head.text; {
	case strings.HasSuffix(zh, "显著"):
		word = "not significant"
	case strings.Contains(zh, "无"):
		word = "not statistically significant"
	case strings.HasSuffix(zh, "显著性"):
		word = "significant"
	}
	be := "is"
	if b.past {
		be = "was"
	}
	p := join(0, b.put("the difference "+be+" "+word, k[0]))
	p.Cat, p.Finite = english.Clause, true
	return p
}

// withHad: 存在肾功能不全, behind people and their preposition: in patients [with renal impairment], the dose is halved. No verb can stand there.
func (s *placement) withHad() bool {
	left, right := s.w.r.Setting.Left, s.w.r.Setting.Right
	n := len(left)
	if n < 2 || n > 4 || len(right) == 0 || right[0] != "," || !slices.Contains([]string{"for", "in", "among"}, left[0]) || !s.b.peopleBefore() || !slices.Contains(manyPeople, left[n-1]) {
		return false
	}
	first := firstPart(s.it)
	if !slices.Contains([]string{"存在", "有", "患有", "患", "伴有", "合并", "伴", "合并有", "具有"}, first.head.text) || !slices.Contains([]string{"have", "have-existing", "object", "there-is-bare"}, s.rule()) {
		return false
	}
	s.b.rule = "chinese/with-had"
	return s.decided(as(english.PrepPhrase, join(0, s.b.put("with"), s.b.settle(s.b.build(s.it.kids[len(s.it.kids)-1]).Phrase))), 0)
}

// manyPeople are the plurals that such a phrase stands behind.
var manyPeople = strings.Fields("patients children women men people adults individuals those persons infants participants")
