package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// baRules render 把 and 将, which put the object before the verb (Li and Thompson 1981, ch. 15), in the end with more before or behind the verb than
// the object: a way, a manner, a second thing, a person.
var baRules = []Rule{
	// 将 + 细菌 + 限制 + 在肉芽肿内: confine the bacteria within granulomas.
	{Name: "ba", Gives: "VP", Pattern: "将|把 NP VG", Head: 2, Cost: 0.05, When: broughtByHand, Build: ba},
	// 抑制 + 血管紧张素I + 转化为 + 血管紧张素II: inhibit the conversion of angiotensin I to angiotensin II.
	{Name: "do-conversion", Gives: "VP", Pattern: "VG NP 转化为|转变为|转换为|转化成|转变成 NP", Head: 0, Cost: -0.5, When: actsOnConversion, Build: doConversion},
	// 将 + 住院时间 + 缩短了 + 两天: shorten length of stay by two days.
	{Name: "ba-by", Gives: "VP", Pattern: "将|把 NP VG QTY|NUM", Head: 2, Cost: -0.3, When: changesThird, Build: baBy},
	{Name: "ba-place", Gives: "VP", Pattern: "将|把 NP VG PP", Head: 2, Cost: 0.02, When: broughtByHand, Build: baPlace},
	// 将 + 喷嘴 + 放入 + 口中, which is one entry: put the nozzle into the mouth.
	{Name: "ba-to", Gives: "VP", Pattern: "将|把 NP VG 至|到|为|成|于|入|给 NP|QTY", Head: 2, Cost: 0.02, When: broughtByHand, Build: baTo},
	// 将 + 患者 + 送往 + 急诊科: take the patient to an emergency department. The verb's preposition stands behind the object.
	{Name: "ba-preposition", Gives: "VP", Pattern: "将|把 NP VG NP", Head: 2, Cost: 0, When: prepositionThird, Build: baPreposition},
	// 用 + 肝素 + 作为 + 抗凝剂: use heparin as an anticoagulant.
	{Name: "use-as", Gives: "VP", Pattern: "用|采用|选用|使用|选择|应用|将|把 NP 作为|用作|当作 NP", Head: 0, Cost: -0.5, Build: useAs},
	// 将 + 血压 + 控制在 + 130/80 mmHg + 以下: keep blood pressure below 130/80 mmHg.
	{Name: "ba-keep", Gives: "VP", Pattern: "将|把|使|令|使得 NP 控制在|维持在|保持在 QTY|NUM|NP 以下|以上|以内|左右|之间|间", Head: 2, Cost: 0.01, Build: baKeep},
	// 将 + 患者 + 置于 + 侧卧位: place the patient in the lateral position.
	{Name: "ba-confine", Gives: "VP", Pattern: "将|把 NP 限制在 NP 内|中|之内|范围内", Head: 2, Cost: 0.01, Build: baConfine},
	// 将血压 + 控制在 + 130/80 mmHg + 以下: control blood pressure below 130/80 mmHg.
	{Name: "below-quantity", Gives: "PP", Pattern: "在 QTY|NUM 以下|以上|以内|左右", Head: 1, Cost: 0.02, Build: belowQuantity},
	// 维持 + 中心静脉压 + 在 + 10 cmH2O: maintain central venous pressure at 10 cmH2O.
	{Name: "keep-at", Gives: "VP", Pattern: "维持|控制|保持 NP 在|于 QTY|NUM|NP", Head: 0, Cost: -0.4, When: amountHeld, Build: keepAt},
	{Name: "duty-keep-at", Gives: "S", Pattern: "应|应该|应当|必须|须|需|需要|宜|可 维持|控制|保持 NP 在|于 QTY|NUM|NP", Head: 2, Cost: -0.5, When: amountHeld, Build: dutyKeepAt},
	// 可 + 将剂量增至20 mg: the dose can be increased to 20 mg.
	{Name: "duty-ba", Gives: "S", Pattern: dutyWords + " VP", Head: 1, Cost: 0.1, When: broughtForward, Build: dutyBa},
	// 将 + 肿瘤 + 完整 + 切除: resect the tumor completely.
	{Name: "ba-manner", Gives: "VP", Pattern: "将|把 NP A|ADV VG", Head: 3, Cost: -0.1, When: mannerThird, Build: baManner},
	// 将 + 废物 + 排出体外: excrete waste from the body.
	{Name: "ba-expel", Gives: "VP", Pattern: "将|把 NP 排出体外|排至体外|排出|清除|清除出体外|驱除体外", Head: 1, Cost: -0.5, Build: baExpel},
	// 将 + 良性病变 + 与 + 恶性病变 + 区分开来: distinguish benign from malignant lesions.
	{Name: "ba-apart", Gives: "VP", Pattern: "将|把 NP 与|和|同 NP " + apartWords, Head: 4, Cost: -0.7, Build: baApart},
}

// limits give the English of a limit behind a figure.
var limits = map[string]string{"以下": "below", "以上": "above", "以内": "within", "左右": "at about", "之间": "between", "间": "between"}

func baKeep(b *builder, k []node) english.Phrase {
	return join(0, b.verb("keep", english.Lemma, k[0], k[2]), b.settle(k[1].Phrase), b.put(limits[k[4].head.text], k[4]), betweenOnly(k[4], k[3].Phrase))
}

func baConfine(b *builder, k []node) english.Phrase {
	return join(0, b.verb("confine", english.Lemma, k[0], k[2]), b.definite(k[1].Phrase), b.put("within", k[4]), b.settle(k[3].Phrase))
}

func ba(b *builder, k []node) english.Phrase {
	if verb, rest, ok := splitVerb(k[2].Phrase); ok {
		return join(0, verb, b.definite(k[1].Phrase), rest) // use the two drugs in combination
	}
	if w := headWord(k[2].Phrase); objectAhead(b.set) && endsInPreposition(w.Text) && len(k[2].Words) == 1 {
		verb, prep := cutLast(w.Text)
		p := k[2].Phrase
		p.Words = slices.Clone(p.Words)
		p.Words[0].Text, p.Words[0].Alternatives = verb, nil
		return join(0, p, b.definite(k[1].Phrase), b.put(prep)) // converts angiotensinogen to [angiotensin I]
	}
	return join(0, k[2].Phrase, b.definite(k[1].Phrase))
}

func changesThird(k []*item) bool { return changes(k[2:]) && !isPerson(k[1]) }

func baBy(b *builder, k []node) english.Phrase {
	return join(0, k[2].Phrase, b.definite(k[1].Phrase), b.put("by"), k[3].Phrase)
}

// intoPlace joins what 放入 and 插入 say twice: put the nozzle into the mouth, and not put into the nozzle in the mouth.
func (b *builder) intoPlace(verb, object, place english.Phrase) (english.Phrase, bool) {
	w := headWord(verb)
	first, prep, ok := strings.Cut(w.Text, " ")
	if len(place.Words) < 2 || place.Cat != english.PrepPhrase || !slices.Contains([]string{"in", "within", "into"}, place.Words[0].Text) ||
		ok && prep != "into" && prep != "in" || !ok && !strings.HasPrefix(w.Text, "insert") && !strings.HasPrefix(w.Text, "inject") {
		return english.Phrase{}, false
	}
	verb.Words = slices.Clone(verb.Words)
	verb.Words[verb.Head].Text, verb.Words[verb.Head].Alternatives = first, nil
	place.Words = slices.Clone(place.Words)
	place.Words[0].Text = "into"
	return join(0, verb, object, place), true
}

func baPlace(b *builder, k []node) english.Phrase {
	if p, ok := b.intoPlace(k[2].Phrase, b.definite(k[1].Phrase), k[3].Phrase); ok {
		return p
	}
	if place := k[3].Phrase; keptAt[k[2].head.text] != "" && endsIn(k[3].head.text, "范围", "范围内") && len(place.Words) > 1 && place.Words[0].Text == "in" {
		place.Words = slices.Clone(place.Words)
		place.Words[0].Text = "within" // keep blood pressure within the normal range
		return join(0, b.verb("keep", english.Lemma, k[0], k[2]), b.definite(k[1].Phrase), place)
	}
	verb, place := k[2].Phrase, k[3].Phrase
	if word, twice := strings.CutSuffix(headText(verb), " "+headText(english.Phrase{Words: place.Words})); twice {
		verb.Words = slices.Clone(verb.Words)
		verb.Words[verb.Head].Text, verb.Words[verb.Head].Alternatives = word, nil // keep blood pressure within the normal range, 控制在
	}
	return join(0, verb, b.definite(k[1].Phrase), place)
}

var results = map[string]string{"至": "to", "到": "to", "为": "as", "成": "into", "于": "to", "入": "into", "给": "to"}

// conversionVerbs are what is done to the change of one thing into another.
var conversionVerbs = strings.Fields("催化 促进 抑制 阻止 阻断 介导 加速 诱导 防止 减少 延缓")

func actsOnConversion(k []*item) bool {
	return slices.Contains(conversionVerbs, k[0].head.text) && !isPerson(k[1])
}

func doConversion(b *builder, k []node) english.Phrase {
	return join(0, k[0].Phrase, b.put("the conversion of", k[2]), b.settle(k[1].Phrase), b.put("to"), b.settle(k[3].Phrase))
}

// turnedInto are verbs of what something is made into.
var turnedInto = strings.Fields("break convert transform divide split turn hydrolyze degrade metabolize differentiate decompose change translate develop process")

func baTo(b *builder, k []node) english.Phrase {
	prep, whole := results[k[3].head.text], b.settle
	switch {
	case prep != "as":
	case slices.Contains(turnedInto, firstOf(headText(k[2].Phrase))):
		prep = "into"
	case measuredLast([]*item{k[4].item}):
		prep = "to" // adjust the dose to 10 mg
	default:
		whole = b.role
	}
	if prep == "to" && headText(k[2].Phrase) == "use" {
		prep = "for" // use it for the treatment of depression
	}
	return join(0, k[2].Phrase, b.definite(k[1].Phrase), b.put(prep, k[3]), whole(k[4].Phrase))
}

func belowQuantity(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, b.put(limits[k[2].head.text], k[0], k[2]), k[1].Phrase))
}

// broughtForward reports a verb phrase whose object 将 or 把 brings forward.
func broughtForward(k []*item) bool {
	return k[1].rule != nil && len(k[1].kids) > 2 && slices.Contains([]string{"将", "把"}, k[1].kids[0].head.text) && k[1].kids[0].rule == nil
}

// dutyBa makes the object that 将 brings forward the subject of a passive.
func dutyBa(b *builder, k []node) english.Phrase {
	p := k[1].Phrase
	object := b.definite(b.build(k[1].item.kids[1]).Phrase)
	n := 1 + len(object.Words)
	if p.Head != 0 || p.Finite || len(p.Words) < n || !sameWords(p.Words[1:n], object.Words) {
		b.doubts += 0.5
		return b.withAuxiliary(k[0], p)
	}
	verb := english.Phrase{Cat: english.VerbPhrase, Words: p.Words[:1]}
	rest := english.Phrase{Words: p.Words[n:]}
	return join(0, b.clause(object, b.withAuxiliary(k[0], b.passive(verb))), rest)
}

func sameWords(a, b []english.Word) bool {
	return slices.EqualFunc(a, b, func(x, y english.Word) bool { return x.Text == y.Text })
}

// prepositionThird reports a verb that brings its preposition: take to, attribute to, apply to.
func prepositionThird(k []*item) bool {
	e := englishOf(k[2])
	return endsInPreposition(e) && !strings.HasPrefix(e, "be ") && strings.Count(e, " ") == 1
}

func baPreposition(b *builder, k []node) english.Phrase {
	v := k[2].Phrase
	v.Words = slices.Clone(v.Words)
	w := &v.Words[v.Head]
	prep := ""
	w.Text, prep = cutLast(w.Text)
	if w.Text == "use" {
		prep = "for" // used to treat depression, for the treatment of depression
	}
	var others []string
	for _, a := range w.Alternatives {
		if rest, last := cutLast(a); last == prep && rest != "" {
			others = append(others, rest)
		}
	}
	w.Alternatives = others
	where := b.settle(k[3].Phrase)
	if prep == "to" && (department(k[3].item) || strings.HasSuffix(k[3].head.text, "室")) {
		where = b.place(k[3].Phrase) // transfer the patient to the ward
	}
	return join(0, v, b.definite(k[1].Phrase), b.put(prep), where)
}

// useAs keeps the role behind the object; what 将 brings forward is used, too.
func useAs(b *builder, k []node) english.Phrase {
	word := "use"
	if t := k[0].head.text; t == "选择" || t == "选用" {
		word = "choose"
	}
	return join(0, b.verb(word, english.Lemma, k[0]), b.bareSettle(k[1].Phrase), b.put("as", k[2]), b.role(k[3].Phrase))
}

// yardsticks are what a study has one of.
var yardsticks = strings.Fields("standard criterion control comparator reference")

// role is what one thing serves as: a control, first-line treatment.
func (b *builder) role(p english.Phrase) english.Phrase {
	if p.Count == english.AnyCount && !p.Determined && countNoun(p) {
		p.Count = english.Singular
		if lastWord(headText(p)) == "group" {
			return b.inferred("the", p) // with placebo as the control group
		}
	} else if p.Count == english.AnyCount && !p.Determined && slices.Contains(yardsticks, headText(p)) {
		p.Count = english.Singular
		return b.inferred("the", p) // use mortality as the standard
	}
	return b.settle(p)
}

// amountHeld reports an amount, and what has it.
func amountHeld(k []*item) bool {
	last := k[len(k)-1]
	return last.rule != nil &&
		(last.rule.Gives == "QTY" || quantityOnly(last) || firstLeaf(last, func(l *leaf) bool { return l.kind == numberToken }) != nil) &&
		!timeUnit(last)
}

// keptAt gives the verbs of keeping a value.
var keptAt = map[string]string{"维持": "maintain", "控制": "control", "保持": "keep"}

func keepAt(b *builder, k []node) english.Phrase {
	return join(0, b.verb(keptAt[k[0].head.text], english.Lemma, k[0]), b.bareSettle(k[1].Phrase), b.put("at", k[2]), k[3].Phrase)
}

func dutyKeepAt(b *builder, k []node) english.Phrase {
	vp := b.passive(b.verb(keptAt[k[1].head.text], english.Lemma, k[1]))
	return join(0, b.clause(b.bareSettle(k[2].Phrase), b.withAuxiliary(k[0], vp)), b.put("at", k[3]), k[4].Phrase)
}

// betweenOnly is the amount behind the word for a limit, with its ends as between wants them.
func betweenOnly(limit node, amount english.Phrase) english.Phrase {
	if limits[limit.head.text] == "between" {
		return betweenAnd(amount)
	}
	return amount
}

// waysDone are adjectives that say how something is done.
var waysDone = map[string]string{"完整": "completely", "彻底": "completely", "完全": "completely", "安全": "safely", "成功": "successfully", "准确": "accurately", "精确": "precisely", "迅速": "rapidly", "快速": "rapidly", "缓慢": "slowly", "均匀": "evenly", "轻轻": "gently", "小心": "carefully", "仔细": "carefully", "逐渐": "gradually", "有效": "effectively", "直接": "directly", "部分": "partially", "及时": "promptly", "充分": "fully", "妥善": "properly", "牢固": "securely"}

// mannerThird reports a verb that is done in a manner, which is no part of the noun before it.
func mannerThird(k []*item) bool {
	return k[2].rule == nil && waysDone[k[2].head.text] != "" && transitiveVerb(k[3])
}

func baManner(b *builder, k []node) english.Phrase {
	return join(0, k[3].Phrase, b.definite(k[1].Phrase), as(english.AdvPhrase, b.put(waysDone[k[2].head.text], k[2])))
}

func baExpel(b *builder, k []node) english.Phrase {
	word := "excrete"
	if beginsIn(k[2].head.text, "清", "驱") {
		word = "clear"
	}
	p := join(0, b.verb(word, english.Lemma, k[0], k[2]), b.settle(k[1].Phrase))
	if strings.HasSuffix(k[2].head.text, "体外") {
		p = join(0, p, b.put("from the body"))
	}
	return p
}

// apartWords are verbs of what is done with two things at once.
const apartWords = "区分开来|区分开|区别开来|区分|区别|鉴别|鉴别开来|分开|隔离|隔开|分离|混淆|相混淆|比较|对比|相比较|混合|结合|结合起来|联系起来"

// apartVerbs give their English with the preposition of the second thing.
var apartVerbs = map[string]string{"区": "distinguish from", "鉴": "distinguish from", "分": "separate from", "隔": "separate from", "混淆": "confuse with", "相混": "confuse with", "比": "compare with", "对": "compare with", "相比": "compare with", "混合": "mix with", "结": "combine with", "联": "associate with"}

func baApart(b *builder, k []node) english.Phrase {
	zh := k[4].head.text
	two := apartVerbs[string([]rune(zh)[:2])]
	if two == "" {
		two = apartVerbs[string([]rune(zh)[:1])]
	}
	verb, prep, _ := strings.Cut(two, " ")
	return join(0, b.verb(verb, english.Lemma, k[0], k[4]), b.settle(k[1].Phrase), b.put(prep, k[2]), b.settle(k[3].Phrase))
}

// broughtByHand reports a verb of what is done with the object that 将 brings forward; what something is by itself (be excreted) has no object.
func broughtByHand(k []*item) bool {
	return !strings.HasPrefix(englishOf(k[2]), "be ") && !slices.Contains(linking, firstOf(englishOf(k[2])))
}
