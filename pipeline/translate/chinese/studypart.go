package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// studyPartRules render what a study has: the limitations of this study.
var studyPartRules = []Rule{
	// 本 + 研究 + 的 + 局限性: the limitations of this study.
	{Name: "of-this-study", Gives: "NP", Pattern: "本|该|此|这项 研究|试验|调查|综述|分析|实验|指南 的 N", Head: 3, Cost: -0.6, When: partOfStudy, Build: ofThisStudy},
	{Name: "of-this-study-bare", Gives: "NP", Pattern: "本|该|此|这项 研究|试验|调查|综述|分析|实验|指南 N", Head: 2, Cost: -0.6, When: partOfStudy, Build: ofThisStudy},
	// 本 + 研究结果, one entry: the results of this study.
	{Name: "of-this-study-term", Gives: "NP", Pattern: "本|该|此|这项 N", Head: 1, Cost: -0.3, When: studyTerm, Build: ofThisStudyTerm},
}

// studyOnes and studyParts are the ends of nouns for what a study has: those of which it has one, and the others.
var (
	studyOnes  = strings.Fields("目的 目标 设计 样本量 意义 重点 假设 创新点 结论")
	studyParts = strings.Fields("结果 发现 局限性 局限 不足 不足之处 优势 数据 终点")
)

func partOfStudy(k []*item) bool {
	last := k[len(k)-1]
	return last.size <= 2 && (endsIn(last.head.text, studyOnes...) || endsIn(last.head.text, studyParts...))
}

// studyTerm reports an entry for what a study has.
func studyTerm(k []*item) bool {
	if zh := k[1].head.text; k[1].size != 1 || !strings.HasPrefix(zh, "研究") && !strings.HasPrefix(zh, "试验") {
		return false
	}
	study, _, two := strings.Cut(englishOf(k[1]), " ")
	return two && slices.Contains([]string{"study", "research", "trial"}, study) && partOfStudy(k)
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
	det, prep := "this", "of"
	if which.head.text == "该" {
		det = "the"
	}
	switch {
	case endsIn(zh, studyOnes...):
		part.Count = english.Singular
	case lastWord(headText(part)) == "data":
		part.Count, prep = english.Many, "from"
	default:
		part = b.plural(part)
	}
	p := join(1, b.put("the"), part, b.put(prep+" "+det, which), study)
	p.Determined = true
	return p
}
