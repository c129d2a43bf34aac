package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// thenIfRules render a time before a condition, both of which come before what they are about, and what is told to patients (Lü 1999, 如, 方, 向).
var thenIfRules = []Rule{
	// 跌落后 + 如出现呕吐: if vomiting occurs after a fall.
	{Name: "then-if", Gives: "CL", Pattern: "PP|CL|ADV CL", Head: 1, Cost: -0.1, When: timeThenIf, Build: thenIf},
	// 疼痛 + 持续 + 15分钟以上 + 不缓解: last for more than 15 minutes without relief.
	{Name: "lasts-unrelieved", Gives: "VP", Pattern: "持续|持续超过|持续达|超过 QTY 不缓解|未缓解|不退|不愈|不消退|未消退|不好转|未好转|不消失|仍不缓解|仍未缓解", Head: 0, Cost: -0.6, When: timeAt(1), Build: lastsUnrelieved},
	// 向 + 患者 + 说明: explain to patients.
	{Name: "explain-to", Gives: "VP", Pattern: "向 NP 说明|讲明|交代|解释|讲解", Head: 2, Cost: -0.4, When: personSecond, Build: explainTo},
	// 应 + 向 + 患者 + 说明, of nobody: it should be explained to patients.
	{Name: "explain-that-duty", Gives: "S", Pattern: "应|应当|应该|需|须|必须|可 向 NP 说明|讲明|交代|解释|讲解", Head: 3, Cost: -0.6, When: personThird, Build: explainThatDuty},
	// 冬春季 + 多见: be more common in winter and spring.
	{Name: "season-common", Gives: "VP", Pattern: "N 多见|常见|高发|好发|多发", Head: 1, Cost: -0.5, When: seasonFirst, Build: seasonCommon},
	// 因 + 误吸 + 所致者: patients whose condition is caused by aspiration, as cases: cases caused by aspiration.
	{Name: "cases-caused", Gives: "NP", Pattern: "因|由|为 NP 所致者|引起者|导致者|诱发者", Head: 1, Cost: -0.8, When: notPersonSecond, Build: casesCaused},
	{Name: "cases-caused-bare", Gives: "NP", Pattern: "NP 所致者|引起者|导致者", Head: 0, Cost: -0.4, When: notPersonFirst, Build: casesCausedBare},
	// 可 + 仅 + 表现为意识模糊: may manifest only as confusion.
	{Name: "can-only", Gives: "VP", Pattern: "可仅|可能仅|常仅|多仅|往往仅 表现为|为 NP", Head: 1, Cost: -0.5, Build: canOnly},
	// 每年 + 秋季: every autumn.
	{Name: "every-season", Gives: "PP", Pattern: "每年 春季|夏季|秋季|冬季|春天|夏天|秋天|冬天", Head: 1, Cost: -0.3, Build: everySeason},
	// 血培养 + 不作为 + 门诊 + 常规: blood cultures are not routine in outpatients.
	{Name: "not-routine-there", Gives: "VP", Pattern: "不作为|不应作为|不宜作为 门诊|术前|产前|入院|临床|筛查 常规|常规检查|常规项目", Cost: -0.9, Build: notRoutineThere},
}

// conditional are the conjunctions of a condition.
var conditional = strings.Fields("如 若 如果 一旦 如有 如无 若无 若有 假如 倘若")

// timeThenIf reports a time and a condition.
func timeThenIf(k []*item) bool {
	return timeOf(k[0]) && slices.Contains(conditional, firstPart(k[1]).head.text) && !slices.Contains(conditional, firstPart(k[0]).head.text)
}

// timeOf reports an adverbial that says when.
func timeOf(it *item) bool {
	t := lastPart(it).head.text
	return endsIn(t, "后", "前", "时", "中", "内", "期间", "以后", "之后", "期")
}

func thenIf(_ *builder, k []node) english.Phrase {
	return as(english.Clause, join(0, k[1].Phrase, k[0].Phrase))
}

func lastsUnrelieved(b *builder, k []node) english.Phrase {
	how := "without relief"
	if t := k[2].head.text; !strings.Contains(t, "缓解") {
		how = "without resolving"
		if strings.Contains(t, "好转") {
			how = "without improvement"
		}
	}
	v := b.verb("last", english.Lemma, k[0])
	if strings.Contains(k[0].head.text, "超过") {
		v = join(0, v, b.put("more than"))
	} else {
		v = join(0, v, b.put("for"))
	}
	return join(0, v, k[1].Phrase, b.put(how, k[2]))
}

func explainTo(b *builder, k []node) english.Phrase {
	return join(0, b.verb("explain", english.Lemma, k[2]), b.put("to", k[0]), b.settle(b.peopled(k[1])))
}

func explainThatDuty(b *builder, k []node) english.Phrase {
	vp := b.withAuxiliary(k[0], b.passive(b.verb("explain", english.Lemma, k[3])))
	return as(english.Clause, join(0, b.put("it"), vp, b.put("to", k[1]), b.settle(b.peopled(k[2]))))
}

func seasonCommon(b *builder, k []node) english.Phrase {
	how := "more common in"
	if k[1].head.text == "高发" {
		how = "highly prevalent in"
	}
	return join(0, b.verb("be", english.Lemma, k[1]), b.put(how), k[0].Phrase)
}

func casesCaused(b *builder, k []node) english.Phrase {
	return people(join(0, b.put("cases caused by", k[0], k[2]), b.bareSettle(k[1].Phrase)))
}

func casesCausedBare(b *builder, k []node) english.Phrase {
	return people(join(0, b.put("cases caused by", k[1]), b.bareSettle(k[0].Phrase)))
}

func canOnly(b *builder, k []node) english.Phrase {
	how := map[string]string{"可仅": "may", "可能仅": "may", "常仅": "often", "往往仅": "often", "多仅": "usually"}[k[0].head.text]
	vp := join(0, b.verb("manifest", english.Lemma, k[1]), b.put("only as"), b.bareSettle(k[2].Phrase))
	if how != "may" {
		return join(1, b.put(how, k[0]), vp)
	}
	p := as(english.VerbPhrase, join(1, b.put(how, k[0]), vp))
	p.Finite = true
	return p
}

func everySeason(b *builder, k []node) english.Phrase {
	name := map[string]string{"春": "spring", "夏": "summer", "秋": "autumn", "冬": "winter"}[string([]rune(k[1].head.text)[0])]
	return as(english.PrepPhrase, b.put("every "+name, k[0], k[1]))
}

func notRoutineThere(b *builder, k []node) english.Phrase {
	where := map[string]string{"门诊": "in outpatients", "术前": "before surgery", "产前": "before delivery", "入院": "on admission", "临床": "in clinical practice", "筛查": "in screening"}[k[1].head.text]
	return join(0, b.notBeing(k[0]), b.put("routine", k[2]), b.put(where, k[1]))
}
