package chinese

import (
	"strings"

	"unmix/pipeline/translate/english"
)

// namingRules say what something is called, and render the frame 是 … 的 around a predicate, which stresses what it encloses (Li and Thompson 1981,
// ch. 20).
var namingRules = []Rule{
	// 又称 + 脂肪肝: be also called fatty liver.
	{Name: "named", Gives: "VP", Pattern: namingWords + " NP", Head: 0, Cost: 0, Build: named},
	// 将 + 该病 + 称为 + 肝癌: call this disease liver cancer.
	{Name: "call-it", Gives: "VP", Pattern: "将|把 NP 称为|称作|称之为|统称为|简称为|叫做 NP", Head: 2, Cost: -0.8, Build: callIt},
	// 是 + 由真菌产生 + 的: be produced by fungi.
	{Name: "stressed-done", Gives: "VP", Pattern: "是|都是|均是|多是 PV 的", Head: 1, Cost: 0.1, Build: stressedDone},
	{Name: "stressed", Gives: "VP", Pattern: "是|都是|均是 VP 的", Head: 1, Cost: 0.3, When: agentNamed, Build: secondAlone},
}

// namingWords are the verbs of naming.
const namingWords = "称为|被称为|又称|又称为|也称|也称为|亦称|亦称为|又叫|又叫做|也叫|叫做|称作|被称作|俗称|简称|统称为|统称|又名|亦名|旧称|曾称|常称为|通常称为|常被称为|通常被称为|也被称为|又被称为|现称|现称为"

// namings give their English, the first that the word begins with or holds.
var namings = []struct{ zh, english string }{
	{"俗称", "commonly known as"}, {"简称", "abbreviated as"}, {"统称", "collectively called"}, {"旧称", "formerly called"}, {"曾称", "formerly called"}, {"现称", "now called"}, {"名", "also known as"},
	{"又", "also called"}, {"也", "also called"}, {"亦", "also called"}, {"通常", "usually called"}, {"常", "often called"}, {"", "called"},
}

func named(b *builder, k []node) english.Phrase {
	for _, n := range namings {
		if strings.Contains(k[0].head.text, n.zh) {
			return join(0, b.verb("be", english.Lemma), b.put(n.english, k[0]), b.complement(k[1].Phrase))
		}
	}
	return k[1].Phrase
}

func callIt(b *builder, k []node) english.Phrase {
	what := b.settle(k[3].Phrase)
	if !k[3].Determined && k[3].Count == english.AnyCount {
		what = b.complement(k[3].Phrase)
	}
	how := english.Phrase{}
	switch k[2].head.text {
	case "统称为":
		how = b.put("collectively")
	case "简称为":
		how = b.put("for short")
	}
	return join(0, b.verb("call", english.Lemma, k[0], k[2]), b.settle(k[1].Phrase), what, how)
}

func stressedDone(b *builder, k []node) english.Phrase {
	return join(1, english.Phrase{}, b.passive(dropBe(k[1].Phrase)))
}

// agentNamed reports a predicate that begins with who or what does it, or with what it goes.
func agentNamed(k []*item) bool {
	return beginsIn(ruleName(k[1]), "bei", "caused") || ruleName(k[1]) == "associated"
}

// designationEnd is the end of a name that begins with a number and goes on in letters without a space: 4-1BB, 5-FU, 17p, 18F-FDG. A number with
// a unit is none: 10mg. digits is where the first digits end; the result is 0 when there is no such name.
func designationEnd(chars []char, i, digits int) int {
	j := digits
	if j+1 < len(chars) && chars[j].r == '-' && (isLatin(chars[j+1].r) || isDigit(chars[j+1].r)) {
		j++
		for j < len(chars) && isDigit(chars[j].r) {
			j++
		}
	}
	if j >= len(chars) || !isLatin(chars[j].r) {
		return 0
	}
	end := j
	for end < len(chars) && isLatin(chars[end].r) {
		end++
	}
	if word := textOf(chars, j, end); isUnit(word) || strings.Contains(gluedUnits, " "+word+" ") {
		return 0
	}
	for end < len(chars) &&
		(isLatin(chars[end].r) || isDigit(chars[end].r) || strings.ContainsRune("-/", chars[end].r) && end+1 < len(chars) && (isLatin(chars[end+1].r) || isDigit(chars[end+1].r))) {
		end++
	}
	return end
}

// gluedUnits are further units that are written right behind a number.
const gluedUnits = " cgy kvp mah mci mbq gbq bq sv msv ci n ppb ku miu meq kb mb gb bpm lx cal cc hu cmh2o au cal mol pmol fmol nl pm atm torr j kj rad x "

// classNameRules put the name of one thing behind the class that it belongs to.
var classNameRules = []Rule{
	// 抗凝药 + 华法林: the anticoagulant warfarin, a class with one of it in apposition (Quirk et al. 1985, 17.88).
	{Name: "class-named", Gives: "NP", Pattern: "N N", Head: 1, Cost: 0, When: classNamed, Build: classWithName},
}

// namedClasses are the ends of nouns for classes of drugs and substances, of which a name behind them is one.
var namedClasses = strings.Fields("药物 药 药品 抑制剂 拮抗剂 激动剂 阻滞剂 抗生素 标志物 激素 细胞因子 单克隆抗体 单抗 类似物")

// classNamed reports a class and one of it: 抗凝药 + 华法林.
func classNamed(k []*item) bool {
	e := k[1].head.entry
	return k[1].rule == nil && e != nil && e.Domain == "drugs" && endsIn(k[0].head.text, namedClasses...) &&
		!endsIn(k[1].head.text, namedClasses...) && !strings.Contains(e.English[0], "inhibitor")
}

func classWithName(b *builder, k []node) english.Phrase {
	left := k[0].Phrase
	left.Count = english.Singular
	p := b.withArticle("the", join(1, left, k[1].Phrase))
	p.Count = english.Mass
	return p
}
