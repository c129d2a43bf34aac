package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// multipleRules render 倍. What something is a multiple of, or grows to, is plain; what it grows by is not: 增加两倍 is to grow threefold by
// the book and twofold in much of what is printed (Lü 1999, 倍), so that a person has to decide.
var multipleRules = []Rule{
	// 是 + 普通人群 + 的 + 两倍: be twice that of the general population.
	{Name: "times-that-of", Gives: "VP", Pattern: "是|为|达|达到|约为|约是|大约是|大约为|几乎是 NP 的 ADV|QTY", Cost: -0.2, When: multipleLast, Build: timesThatOf},
	// 女性患者 + 约为 + 男性 + 的 + 两倍: female patients are about twice as numerous as men.
	{Name: "times-as-many", Gives: "S", Pattern: "NP 是|为|约为|约是|大约是|大约为|几乎是 NP 的 ADV|QTY", Cost: -0.3, When: peopleCounted, Build: timesAsMany},
	// 比 + 普通人群 + 高 + 三倍: three times higher than in the general population.
	{Name: "times-higher", Gives: "AP", Pattern: "比 NP 高|高出|升高|多|多出|大|长 ADV|QTY", Head: 2, Cost: -0.2, When: multipleLast, Build: timesHigher},
	// 约5倍 + 的 + 卒中风险: about five times the risk of stroke.
	{Name: "times-the", Gives: "NP", Pattern: "ADV|QTY 的 NP", Head: 2, Cost: 0, When: timesOfFigure, Build: timesThe},
	// 正常上限 + 三倍: three times the upper limit of normal.
	{Name: "times-normal", Gives: "QTY", Pattern: normalWords + " ADV|QTY", Cost: -0.3, When: multipleLast, Build: timesNormal},
	// 非吸烟者 + 的 + 两倍: twice that of nonsmokers; 正常上限 + 的 + 三倍: three times the upper limit of normal.
	{Name: "times-of", Gives: "NP", Pattern: "NP 的 ADV|QTY", Head: 0, Cost: -0.3, When: multipleLast, Build: timesOf},
	// 增加 + 两倍: twofold or threefold.
	{Name: "grow-by-times", Gives: "VP", Pattern: "VG ADV|QTY", Cost: -0.2, When: growsByMultiple, Build: growTimes},
}

// multipleLast reports a multiple in the last place: 两倍, 2倍以上.
func multipleLast(k []*item) bool {
	it := k[len(k)-1]
	for it.rule != nil {
		it = it.kids[it.rule.head]
	}
	return strings.HasSuffix(it.head.text, "倍")
}

func growsByMultiple(k []*item) bool { return multipleLast(k) && changes(k) }

// normalWords are the limits that laboratory values are multiples of.
const normalWords = "正常上限|正常值上限|正常高限|正常值|参考值上限"

// timesNormal renders a multiple of one: 超过 + 正常上限3倍, more than 3 times the upper limit of normal.
func timesNormal(b *builder, k []node) english.Phrase {
	return join(0, timesWords(k[len(k)-1].Phrase), b.put(normals[k[0].head.text], k[0]))
}

// normals give the English of the limits that laboratory values are multiples of.
var normals = map[string]string{"正常上限": "the upper limit of normal", "正常值上限": "the upper limit of normal", "正常高限": "the upper limit of normal", "正常值": "the normal value", "参考值上限": "the upper reference limit"}

// timesOfFigure reports a multiple of what is measured: 2倍的风险, but not 2倍的增长.
func timesOfFigure(k []*item) bool {
	return multipleLast(k[:1]) && endsIn(k[2].head.text, multiplied...)
}

// multiplied are the ends of nouns for what one thing can have so many times as much of.
var multiplied = strings.Fields("风险 危险 率 剂量 可能性 概率 几率 机会 用量 浓度 水平 数量 费用 时间 体积 量")

func timesThe(b *builder, k []node) english.Phrase {
	n := k[2].Phrase
	if p, ok := b.riskItself(k[2].item); ok {
		n = p
	} else {
		n.Count = english.Singular
		n = b.definite(n)
	}
	p := join(1, timesWords(k[0].Phrase), n)
	p.Count, p.Determined = english.Singular, true
	return p
}

// timesWords writes a multiple as so many times: 2 times, twice.
func timesWords(p english.Phrase) english.Phrase {
	p.Words = slices.Clone(p.Words)
	for i, w := range p.Words {
		if w.Entry == nil || !strings.HasSuffix(w.Entry.Term, "倍") {
			continue
		}
		text := "times"
		if n := strings.TrimSuffix(w.Entry.Term, "倍"); n == "两" || n == "二" {
			text = "twice"
		} else if word, ok := numeral(n); ok && n != "" {
			text = word + " times"
		} else if n == "数" {
			text = "several times"
		} else if n != "" {
			text = w.Text // dozens of times
		}
		p.Words[i].Text, p.Words[i].Alternatives, p.Words[i].Form = text, nil, english.Lemma
	}
	return p
}

// fold writes a multiple as an adverb: 2-fold, threefold.
func fold(p english.Phrase) english.Phrase {
	p.Words = slices.Clone(p.Words)
	for i, w := range p.Words {
		if w.Entry != nil && w.Entry.Term == "倍" {
			p.Words[i].Text, p.Words[i].Alternatives, p.Words[i].Form, p.Words[i].Glue = "-fold", nil, english.Lemma, true
		}
	}
	return as(english.AdvPhrase, p)
}

func timesThatOf(b *builder, k []node) english.Phrase {
	be := b.verb("be", english.Lemma, k[0])
	switch zh := k[0].head.text; {
	case strings.Contains(zh, "约"):
		be = join(0, be, b.put("about"))
	case zh == "几乎是":
		be = join(0, be, b.put("almost"))
	}
	return join(0, be, timesOf(b, k[1:]))
}

func timesOf(b *builder, k []node) english.Phrase {
	what, that := k[0], "that"
	if words := normals[what.head.text]; words != "" {
		return settled(join(0, timesWords(k[2].Phrase), b.put(words, what, k[1]))) // four times the upper limit of normal
	}
	if l := b.leftWord(); l == "are" || l == "were" {
		that = "those"
	}
	of := " of"
	if strings.HasSuffix(what.head.text, "组") {
		of = " in" // twice that in the control group
	}
	return settled(join(0, timesWords(k[2].Phrase), b.put(that+of, k[1]), b.settle(b.peopled(what))))
}

// settled is a noun phrase that wants no article.
func settled(p english.Phrase) english.Phrase {
	p.Cat, p.Determined, p.Count = english.NounPhrase, true, english.Singular
	return p
}

func timesHigher(b *builder, k []node) english.Phrase {
	word := "higher"
	switch k[2].head.text {
	case "大":
		word = "greater"
	case "长":
		word = "longer"
	case "多", "多出":
		word = "more"
	}
	than := "than"
	if isGroup(k[1].item) || isPerson(k[1].item) {
		than = "than in"
	}
	return as(english.AdjPhrase, join(0, timesWords(k[3].Phrase), b.put(word, k[2]), b.put(than, k[0]), b.definite(b.peopled(k[1]))))
}

// peopleCounted reports people who are so many times as many as others.
func peopleCounted(k []*item) bool { return multipleLast(k) && isPerson(k[0]) && isPerson(k[2]) }

func timesAsMany(b *builder, k []node) english.Phrase {
	be := b.verb("be", english.Lemma, k[1])
	if strings.Contains(k[1].head.text, "约") {
		be = join(0, be, b.put("about"))
	}
	vp := join(0, be, timesWords(k[4].Phrase), b.put("as numerous as", k[3]), b.people(k[2]))
	return b.clause(b.people(k[0]), vp)
}

// growTimes writes a change by a multiple behind its verb, in doubt: the source may mean one time more.
func growTimes(b *builder, k []node) english.Phrase {
	b.doubts += 1
	return join(0, k[0].Phrase, fold(k[1].Phrase))
}
