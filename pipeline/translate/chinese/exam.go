package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// examRules render what an examination shows, several findings behind commas, as case reports and findings of imaging say it: 查体见腹部膨隆，全腹压
// 痛，无反跳痛. English has one verb with all of them as objects.
var examRules = []Rule{
	// 提示 + 白细胞升高 + ， + 肝功能正常: show elevated white blood cells and normal liver function.
	{Name: "shows-two", Gives: "VP", Pattern: showVerbs + " NP ， NP", Head: 0, Cost: -0.5, When: findingsAt(1, 3), Build: showsAll},
	// 意识 + 清楚 + ， + 呼吸音正常: clear consciousness and normal breath sounds.
	{Name: "quality-and-finding", Gives: "NP", Pattern: "N AP ， NP", Head: 0, Cost: 0.9, When: qualityAndFinding, Build: qualityFinding},
	// 胰腺肿胀 + ， + 周围渗出 + 明显: pancreatic swelling and marked surrounding exudation.
	{Name: "finding-and-quality", Gives: "NP", Pattern: "NP ， N AP", Head: 0, Cost: 0.9, When: findingAndQuality, Build: findingsTwo},
	// 随访 + 半年 + 未复发: no recurrence was seen during half a year of follow-up.
	{Name: "follow-up-none", Gives: "S", Pattern: "随访|术后随访|经随访 NP|QTY 未复发|无复发|未见复发|未见转移|无转移|未见异常|未见复发和转移|未见复发及转移", Head: 1, Cost: -1, When: timeSecond, Build: followUpNone},
	// 嘱 + 患者 + 戒酒: patients are advised to stop drinking.
	{Name: "told-to", Gives: "S", Pattern: "嘱|嘱其|嘱患者|嘱患儿家长|并嘱|并嘱其|并嘱患者|建议其 VP", Head: 1, Cost: -0.4, Build: toldTo},
	// 高血压病史 + 五年: a history of hypertension for five years.
	{Name: "history-for", Gives: "NP", Pattern: "N 病史|史 QTY|N", Head: 1, Cost: -0.4, When: timeLast, Build: historyFor},
	// 肌酶正常 + 不能排除: …, does not exclude the diagnosis.
	{Name: "not-exclude", Gives: "S", Pattern: "NP 不能|并不能|不足以 排除|除外", Head: 0, Cost: -0.1, When: resultFirst, Build: notExclude},
}

// showVerbs are what examinations do with findings.
const showVerbs = "见|示|可见|显示|提示|发现|显示有|检查见"

// findingsAt reports things that can be found, at these places.
func findingsAt(places ...int) func([]*item) bool {
	return func(k []*item) bool {
		for _, n := range places {
			if isPerson(k[n]) || timeUnit(k[n]) || quantityOnly(k[n]) {
				return false
			}
		}
		return true
	}
}

// shown is the verb of an examination.
func (b *builder) shown(from node) english.Phrase {
	word := "show"
	if strings.HasPrefix(from.head.text, "提示") {
		word = "suggest"
	}
	return b.verb(word, english.Lemma, from)
}

func showsAll(b *builder, k []node) english.Phrase {
	return join(0, b.shown(k[0]), b.bareSettle(k[1].Phrase), b.put("and", k[2]), b.bareSettle(k[3].Phrase))
}

func findingAndQuality(k []*item) bool { return findingsAt(0, 2)(k) && qualitySecond(k[2:]) }

func findingsTwo(b *builder, k []node) english.Phrase {
	p := join(0, b.bareSettle(k[0].Phrase), b.put("and", k[1]), b.quality(k[2].Phrase, k[3].Phrase))
	p.Count, p.Determined = english.Many, true
	return p
}

func qualityAndFinding(k []*item) bool { return findingsAt(0, 3)(k) && qualitySecond(k[:2]) }

func qualityFinding(b *builder, k []node) english.Phrase {
	p := join(0, b.quality(k[0].Phrase, k[1].Phrase), b.put("and", k[2]), b.bareSettle(k[3].Phrase))
	p.Count, p.Determined = english.Many, true
	return p
}

func timeSecond(k []*item) bool { return timeUnit(k[1]) || halves[k[1].head.text] != "" }

// nothingFound give what follow-up did not show.
var nothingFound = map[string]string{"未复发": "no recurrence was", "无复发": "no recurrence was", "未见复发": "no recurrence was", "未见转移": "no metastasis was", "无转移": "no metastasis was", "未见异常": "no abnormality was", "未见复发和转移": "no recurrence or metastasis was", "未见复发及转移": "no recurrence or metastasis was"}

func followUpNone(b *builder, k []node) english.Phrase {
	p := join(0, b.put(nothingFound[k[2].head.text]+" seen during", k[2]), k[1].Phrase, b.put("of follow-up", k[0]))
	p.Cat, p.Finite = english.Clause, true
	return p
}

func toldTo(b *builder, k []node) english.Phrase {
	who := people(b.put("patients"))
	if strings.Contains(b.sentence, "the patient ") {
		who = b.put("the patient")
		who.Cat, who.Count, who.Determined = english.NounPhrase, english.Singular, true
	}
	if strings.Contains(k[0].head.text, "家长") {
		who = people(b.put("parents"))
	}
	return b.clause(who, join(0, b.verb("be", english.Lemma), b.put("advised to", k[0]), verbForm(k[1].Phrase, english.Lemma)))
}

func historyFor(b *builder, k []node) english.Phrase {
	p := join(0, as(english.NounPhrase, b.put("a history of", k[1])), b.bareSettle(k[0].Phrase), b.put("for"), k[2].Phrase)
	p.Head, p.Count, p.Determined = 1, english.Singular, true
	return p
}

// testResults are the ends of words for what an examination has found.
var testResults = strings.Fields("正常 阴性 阳性 结果 检查 检测 培养 涂片 试验 缺如 缺失 升高 降低 表现 指标 水平 无异常 未见异常")

func resultFirst(k []*item) bool { return endsIn(lastWordOf(k[0]), testResults...) }

func notExclude(b *builder, k []node) english.Phrase {
	v := join(0, b.verb("do", english.Lemma, k[1], k[2]), b.put("not exclude the diagnosis"))
	return b.clause(k[0].Phrase, v)
}

// examinations give the participle and preposition of what is looked for in people, who do not look for it themselves: 孕妇应检测抗体, pregnant women
// should be tested for antibodies. Chinese need not mark the passive (Li and Thompson 1981, 16.2).
var examinations = map[string]string{"screen": "screen for", "detect": "test for", "test": "test for"}

// repeats are verbs of examining again, for which people have the examination.
var repeats = []string{"repeat", "recheck", "reexamine", "re-examine"}

// dutyHeads are the words of a duty in English.
var dutyHeads = []string{"should", "must", "need to", "need"}

// examined puts a duty of examining into the form that suits those who are examined.
func (b *builder) examined(vp english.Phrase) english.Phrase {
	i := slices.IndexFunc(vp.Words, func(w english.Word) bool { return w.POS == "verb" && w.Entry != nil })
	if i < 1 || i+1 >= len(vp.Words) || !slices.Contains(dutyHeads, vp.Words[0].Text) || vp.Words[i-1].Text == "be" || len(vp.Also) > 0 {
		return vp
	}
	verb := vp.Words[i]
	first := firstOf(verb.Text)
	if next := vp.Words[i+1]; !slices.Contains([]string{"noun", "adj", "det"}, next.POS) && next.Text != "for" || verb.Form == english.PastParticiple {
		return vp
	}
	if passive := examinations[first]; passive != "" {
		verb.Text, verb.Alternatives, verb.Form = firstOf(passive), nil, english.PastParticiple
		be := english.Word{Text: "be", POS: "verb", Form: english.Lemma, Rules: []string{"chinese/examined"}}
		words := slices.Concat(vp.Words[:1], []english.Word{be}, vp.Words[1:i], []english.Word{verb})
		if vp.Words[i+1].Text != "for" {
			words = append(words, english.Word{Text: "for", POS: "particle", Rules: []string{"chinese/examined"}})
		}
		vp.Words = append(words, vp.Words[i+1:]...)
		return vp
	}
	if !slices.Contains(repeats, first) {
		return vp
	}
	end := i + 1
	for end < len(vp.Words) &&
		(slices.Contains([]string{"noun", "adj", "det"}, vp.Words[end].POS) || slices.Contains([]string{"of", "and", ","}, vp.Words[end].Text)) {
		end++
	}
	have := verb
	have.Text, have.Alternatives, have.Form = "have", nil, english.Lemma
	again := english.Word{Text: "repeat", POS: "verb", Form: english.PastParticiple, Rules: []string{"chinese/examined"}}
	vp.Words = slices.Concat(vp.Words[:i], []english.Word{have}, vp.Words[i+1:end], []english.Word{again}, vp.Words[end:])
	return vp
}

// examined: 应检测抗体, behind people: pregnant women [should be tested for antibodies]. It goes on.
func (s *placement) examined() bool {
	if s.p.Cat == english.VerbPhrase && s.b.peopleBefore() && !slices.ContainsFunc(s.w.r.Setting.Left, func(w string) bool {
		return slices.Contains(agents, strings.ToLower(w))
	}) {
		s.p = vaccinated(s.b.examined(s.p))
	}
	return false
}

// agents are those who examine.
var agents = strings.Fields("physician physicians doctor doctors clinician clinicians nurse nurses we team surgeon surgeons specialist specialists hospital hospitals laboratory laboratories pediatrician pediatricians obstetrician obstetricians practitioner practitioners")

// findingRules render what is seen, felt or heard on examination: 皮肤可见红斑, 颈部可触及淋巴结, 双肺可闻及啰音. The place comes
// first, the finding behind the verb (Li and Thompson 1981, ch. 17, presentative sentences).
var findingRules = []Rule{
	// 皮肤 + 可见 + 红斑: the skin shows erythema.
	{Name: "show-finding", Gives: "VP", Pattern: seenWords + " NP", Head: 1, Cost: 0.1, Build: showFinding},
	// 颈部 + 可触及 + 肿大的淋巴结: enlarged lymph nodes can be palpated in the neck.
	{Name: "finding-felt", Gives: "S", Pattern: "NP 可触及|可扪及|可闻及|可闻 NP", Head: 2, Cost: 0, Build: findingFelt},
}

// seenWords say that something is seen.
const seenWords = "可见|可见到|可观察到|常可见|常可见到|有时可见"

func showFinding(b *builder, k []node) english.Phrase {
	return join(0, b.howOften(k[0].head.text, b.verb("show", english.Lemma, k[0])), b.bareSettle(k[1].Phrase))
}

// felt writes how a finding was made, and with which preposition its place stands.
func (b *builder) felt(from node) (english.Phrase, string) {
	word, prep := "can be palpated", "in"
	if strings.HasPrefix(from.head.text, "可闻") {
		word, prep = "can be heard", "over"
	}
	p := as(english.VerbPhrase, b.put(word, from))
	p.Finite = true
	return p, prep
}

func findingFelt(b *builder, k []node) english.Phrase {
	v, prep := b.felt(k[1])
	return join(0, b.clause(b.bareSettle(k[2].Phrase), v), b.put(prep), b.settle(k[0].Phrase))
}

// foundRules render what is found, made or reported by nobody in particular, which English says in the passive: 已发现多种基因, multiple genes have been
// found (Quirk et al. 1985, 3.65).
var foundRules = []Rule{
	// 已 + 发现 + 多种基因: multiple genes have been found.
	{Name: "found-already", Gives: "S", Pattern: "已|已经|目前已|现已|迄今已 VG NP", Head: 1, Cost: 0.2, When: foundThing, Build: foundAlready},
	// 还 + 发现 + 两个结节: two nodules were also found.
	{Name: "found-also", Gives: "S", Pattern: "还|也|同时|亦 VG NP", Head: 1, Cost: 0.2, When: foundThing, Build: foundAlso},
}

// discoveries are the verbs of what is found, made or reported.
var discoveries = strings.Fields("find discover identify observe detect report isolate develop approve establish propose publish confirm demonstrate describe record note collect include enroll see test")

func foundThing(k []*item) bool {
	return transitiveVerb(k[1]) && slices.Contains(discoveries, firstOf(englishOf(k[1]))) && !isPerson(k[2])
}

func foundAlready(b *builder, k []node) english.Phrase {
	n := b.subject(k[2].Phrase)
	have := agree(b.verb("have", english.Lemma, k[0]), number(n))
	p := join(0, n, have, b.put("been"), inflect(k[1].Phrase, english.PastParticiple))
	p.Cat, p.Finite = english.Clause, true
	return p
}

func foundAlso(b *builder, k []node) english.Phrase {
	done := join(1, b.put("also", k[0]), inflect(k[1].Phrase, english.PastParticiple))
	return b.clause(k[2].Phrase, join(0, b.verb("be", english.PastSingular), done))
}

// imagingRules render the findings of radiology: what enhances in a phase, and the regions that are looked at.
var imagingRules = []Rule{
	// 动脉期 + 明显 + 强化: marked enhancement in the arterial phase.
	{Name: "phase-finding-plain", Gives: "NP", Pattern: "N N", Head: 1, Cost: -0.2, When: phasePlain, Build: phaseFindingPlain},
	// 毛囊隆突 + 区: hair follicle bulge region.
	{Name: "region", Gives: "N", Pattern: "N 区|区域", Head: 1, Cost: 0.3, When: hanFirst, Build: region},
}

func phasePlain(k []*item) bool {
	return k[0].rule == nil && endsIn(k[0].head.text, "期", "像") && slices.Contains([]string{"强化", "廓清", "充盈", "显影", "不均匀强化", "环形强化"}, k[1].head.text)
}

// washing gives what a contrast agent does its own word.
func (b *builder) washing(n node) english.Phrase {
	if n.head.text == "廓清" {
		return as(english.NounPhrase, b.put("washout", n))
	}
	p := n.Phrase
	p.Count = english.Mass
	return p
}

func phaseFindingPlain(b *builder, k []node) english.Phrase {
	p := join(0, b.washing(k[1]), b.put("in"), b.definite(k[0].Phrase))
	p.Cat, p.Count, p.Determined = english.NounPhrase, english.Mass, true
	return p
}

func region(b *builder, k []node) english.Phrase {
	return join(1, k[0].Phrase, as(english.NounPhrase, b.put("region", k[1])))
}
