package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// What a verb does to its object: the preposition and the article that English wants between them, and which nouns are no objects.

// An objectOf is a verb and its object on their way to English.
type objectOf struct {
	b    *builder
	v    english.Phrase
	verb node // as it was built
	obj  node
}

// say makes lemma the verb; its other admitted words are left out.
func (o *objectOf) say(lemma string) {
	o.v.Words = slices.Clone(o.v.Words)
	o.v.Words[o.v.Head].Text, o.v.Words[o.v.Head].Alternatives = lemma, nil
}

// settled is the object with its article.
func (o *objectOf) settled() english.Phrase { return o.b.settle(o.obj.Phrase) }

// objectSteps are what a verb and its object ask for, in order. A step that reports true has said both; the others mend the verb or the object, and the
// next is asked.
var objectSteps = []func(*objectOf) (english.Phrase, bool){
	beingDone, makeOne, achieveIt, developIt, diagnosedAs, undergoIt, needNo, completeWorkup, resumeIt, doneWell, repeatExam, partedVerb, plainTo, prepositionAsked, onTheSurface, wantsObject, experienceIt, aDoseOf,
	makeProgress, determineIt, transferIt, infectedWith, changeUpon, progressMade, ofRisk, receiveVaccine, persistFor, forTime, thanInGroup,
	bringsAbout, dependsOn, thePrognosis,
}

func object(b *builder, k []node) english.Phrase {
	o := objectOf{b: b, v: k[0].Phrase, verb: k[0], obj: k[1]}
	for _, step := range objectSteps {
		if p, ok := step(&o); ok {
			return p
		}
	}
	return join(0, o.v, o.known())
}

// known is the object with its article, the definite one where the verb changes what there is already: shorten the dosing interval.
func (o *objectOf) known() english.Phrase {
	what := o.settled()
	if slices.Contains(adjusting, headText(o.v)) && !o.obj.Determined {
		if p := o.b.knownOne(o.obj.Phrase); p.Determined {
			return p
		}
	}
	if w := &what.Words[0]; w.Text == "a" && slices.Contains(w.Rules, "chinese/article") && slices.Contains(adjusting, headText(o.v)) {
		w.Text = "the"
	}
	return what
}

// adjusting are verbs of changing what there is already, whose single object is known: adjust the dose (Quirk et al., 5.28).
var adjusting = strings.Fields("shorten lengthen extend prolong adjust modify change alter maintain monitor control assess evaluate measure optimize reduce lower raise increase decrease improve correct restore stabilize")

// thePrognosis: improve the prognosis, shorten the length of stay, of which everybody has one.
func thePrognosis(o *objectOf) (english.Phrase, bool) {
	p := o.obj.Phrase
	if h := headText(p); h != "prognosis" && !strings.HasPrefix(h, "length of ") || p.Determined || p.Head != 0 {
		return english.Phrase{}, false
	}
	return join(0, o.v, o.b.inferred("the", o.b.numbered(p))), true
}

// needNo: require no special treatment. The object has its determiner.
func needNo(o *objectOf) (english.Phrase, bool) {
	if !strings.HasSuffix(headText(o.v), " no") || o.obj.Determined {
		return o.v, false
	}
	return join(0, o.v, o.b.numbered(o.obj.Phrase)), true
}

// completeWorkup: 完善 + 相关检查, complete the examinations. What is checked before treatment is not made better.
func completeWorkup(o *objectOf) (english.Phrase, bool) {
	if o.verb.head.text == "完善" && endsIn(o.obj.head.text, workup...) {
		o.say("complete")
	}
	return o.v, false
}

// resumable are the ends of nouns for what is interrupted and taken up again.
var resumable = strings.Fields("进食 饮食 工作 活动 治疗 用药 训练 运动 学习 上学 母乳喂养 哺乳 驾驶 性生活 锻炼 服药 化疗 透析")

// resumeIt: 恢复 + 进食, resume eating. What was interrupted does not recover.
func resumeIt(o *objectOf) (english.Phrase, bool) {
	if strings.HasSuffix(o.verb.head.text, "恢复") && endsIn(o.obj.head.text, resumable...) {
		o.say("resume")
	}
	return o.v, false
}

// providable are the ends of nouns for what is done well when people are given it.
var providable = strings.Fields("宣教 教育 指导 护理 咨询 支持 解释 服务 辅导 干预")

// doneWell: 做好 + 健康宣教, provide health education. English does no education well.
func doneWell(o *objectOf) (english.Phrase, bool) {
	if o.verb.head.text != "做好" {
		return o.v, false
	}
	switch zh := o.obj.head.text; {
	case endsIn(zh, providable...):
		o.say("provide")
	case endsIn(zh, "记录"):
		o.say("keep")
	default:
		o.say("ensure")
	}
	return o.v, false
}

// repeatable are the ends of nouns for examinations that are repeated.
var repeatable = strings.Fields("镜 检查 试验 ct mri 超声 造影 心电图 血常规 片")

// repeatExam: 复查 + 胃镜, repeat gastroscopy.
func repeatExam(o *objectOf) (english.Phrase, bool) {
	if o.verb.head.text == "复查" && endsIn(o.obj.head.text, repeatable...) {
		o.say("repeat")
	}
	return o.v, false
}

// workup are the ends of the nouns for what is examined or made ready before treatment.
var workup = strings.Fields("检查 化验 常规 评估 检测 造影 心电图 超声 ct mri 准备 资料 病历 检验")

// onTheSurface: occur mostly on the scalp, elbows, and knees; not in them.
func onTheSurface(o *objectOf) (english.Phrase, bool) {
	verb, in := strings.CutSuffix(headText(o.v), " in")
	if !in || !onSurface(o.obj.Phrase) {
		return o.v, false
	}
	o.say(verb + " on")
	if o.obj.Words[0].Text == "the" {
		return o.v, false
	}
	return join(0, o.v, o.b.inferred("the", o.obj.Phrase)), true
}

// wantsObject takes an admitted verb that has an object.
func wantsObject(o *objectOf) (english.Phrase, bool) {
	o.v = withObject(o.v)
	return o.v, false
}

// experienceIt: 发生跌倒: experience falls; 发生糖尿病: develop diabetes. Occur has no object.
func experienceIt(o *objectOf) (english.Phrase, bool) {
	switch {
	case headText(o.v) != "occur":
	case condition(o.obj.Phrase) && !injury(o.obj.Phrase):
		o.say("develop")
	default:
		o.say("experience")
	}
	return o.v, false
}

// aDoseOf: miss a dose of the drug.
func aDoseOf(o *objectOf) (english.Phrase, bool) {
	if strings.HasSuffix(headText(o.v), " to the hospital") && !o.obj.Determined {
		return join(0, o.v, o.b.put("for"), o.b.bareSettle(o.obj.Phrase)), true // come to the hospital for reexamination
	}
	if !strings.HasSuffix(headText(o.v), " a dose") {
		return o.v, false
	}
	return join(0, o.v, o.b.put("of"), o.settled()), true
}

// makeProgress: 取得进展: make progress, which nobody achieves.
func makeProgress(o *objectOf) (english.Phrase, bool) {
	if headText(o.v) == "achieve" && slices.Contains([]string{"progress", "advance", "breakthrough", "headway"}, lastWord(headText(o.obj.Phrase))) {
		o.say("make")
	}
	return o.v, false
}

// determineIt: 决定预后: determine the prognosis. Decide takes no such object; and patients cannot require one.
func determineIt(o *objectOf) (english.Phrase, bool) {
	if headText(o.v) == "decide" && (isOperation(o.obj.item) || therapyLast([]*item{nil, o.obj.item})) {
		o.say("decide on") // the team decided on surgery
		return o.v, false
	}
	if o.verb.head.text == "要求" && o.b.peopleBefore() {
		o.say("request") // the patient requested discharge
	}
	if headText(o.v) == "decide" {
		o.say("determine")
		if w := &o.v.Words[o.v.Head]; w.Form == english.PastSingular {
			w.Form = english.Lemma
		}
	}
	return o.v, false
}

// transferIt: tumors metastasize of themselves; what is moved is transferred.
func transferIt(o *objectOf) (english.Phrase, bool) {
	if headText(o.v) == "metastasize" {
		o.say("transfer")
	}
	return english.Phrase{}, false
}

// infectedWith: 感染登革病毒: are infected with dengue virus.
func infectedWith(o *objectOf) (english.Phrase, bool) {
	if headText(o.v) != "infect" || !germ(o.obj.item) {
		return o.v, false
	}
	return join(0, o.b.bePassive(o.verb, o.v), o.b.put("with"), o.settled()), true
}

// changeUpon: 影响血压变化: affect changes in blood pressure.
func changeUpon(o *objectOf) (english.Phrase, bool) {
	if !slices.Contains(upon, headText(o.v)) {
		return o.v, false
	}
	p, ok := o.b.changeItself(o.obj.item)
	if !ok {
		return o.v, false
	}
	o.b.rule = "chinese/object"
	return join(0, o.v, p), true
}

// progressMade takes the sense of 进展 that is made.
func progressMade(o *objectOf) (english.Phrase, bool) {
	if slices.Contains([]string{"achieve", "make", "obtain", "attain"}, headText(o.v)) {
		o.obj = progress(o.obj)
	}
	return o.v, false
}

// ofRisk: 增加出血的危险: increase the risk of bleeding.
func ofRisk(o *objectOf) (english.Phrase, bool) {
	p, ok := o.b.riskItself(o.obj.item)
	if !ok {
		return o.v, false
	}
	return join(0, o.v, p), true
}

// receiveVaccine: 接种疫苗: receive the vaccine, as patients do.
func receiveVaccine(o *objectOf) (english.Phrase, bool) {
	if !vaccinates(o.v, o.obj.Phrase) {
		return o.v, false
	}
	o.v = give(o.v)
	o.v.Words[o.v.Head].Text = "receive"
	if o.obj.Count == english.AnyCount {
		o.obj.Count = english.Mass
	}
	return o.v, false
}

// persistFor: 持续数月: last several months.
func persistFor(o *objectOf) (english.Phrase, bool) {
	if !timeUnit(o.obj.item) || headText(o.v) != "persist" {
		return o.v, false
	}
	o.say("last")
	return join(0, o.v, o.obj.Phrase), true
}

// forTime: 治疗12周: treat for 12 weeks.
func forTime(o *objectOf) (english.Phrase, bool) {
	last := o.v.Words[len(o.v.Words)-1].Text
	if !timeUnit(o.obj.item) || o.obj.head.kind == unknownToken || slices.Contains(measuringTime, headText(o.v)) ||
		strings.HasSuffix(last, "than") || strings.HasPrefix(headText(o.v), "last ") || strings.HasSuffix(last, " to") {
		return o.v, false
	}
	return join(0, o.b.maintained(o.v), o.b.put("for"), o.obj.Phrase), true
}

// thanInGroup: 高于对照组: is higher than in the control group.
func thanInGroup(o *objectOf) (english.Phrase, bool) {
	if !strings.HasSuffix(o.v.Words[len(o.v.Words)-1].Text, " than") || !isGroup(o.obj.item) {
		return o.v, false
	}
	return join(0, o.v, o.b.put("in"), o.settled()), true
}

// bringsAbout: 导致死亡: cause death. What is brought about stands bare.
func bringsAbout(o *objectOf) (english.Phrase, bool) {
	if !slices.Contains(bringAbout, firstOf(headText(o.v))) {
		return o.v, false
	}
	return join(0, o.v, o.b.bareSettle(o.obj.Phrase)), true
}

// dependsOn: 取决于感染部位: depends on the site of infection, of which there is one.
func dependsOn(o *objectOf) (english.Phrase, bool) {
	n := o.obj.Phrase
	if headText(o.v) != "depend on" || n.Cat != english.NounPhrase || n.Count != english.AnyCount || n.Determined || n.Head+1 >= len(n.Words) ||
		n.Words[n.Head+1].Text != "of" {
		return o.v, false
	}
	n.Count = english.Singular
	return join(0, o.v, o.b.inferred("the", n)), true
}

// surfaces are parts of the body that lesions are on, rather than in.
var surfaces = strings.Fields("scalp face elbow elbows knee knees skin trunk limb limbs hand hands palm palms sole soles back buttock buttocks forehead cheek cheeks chest neck shin shins foot feet finger fingers toe toes lip lips arm arms leg legs thigh thighs eyelid eyelids abdomen extremity extremities dorsum instep nape shoulder shoulders temple temples ear ears")

// onSurface reports parts of the body's surface.
func onSurface(p english.Phrase) bool {
	if len(p.Words) == 0 || p.Cat != english.NounPhrase {
		return false
	}
	w := p.Words[0]
	if w.Text == "the" && len(p.Words) > 1 {
		w = p.Words[1]
	}
	if w.POS == "adj" && len(p.Words) > 1 {
		w = p.Words[1]
	}
	return slices.Contains(surfaces, lastWord(strings.ToLower(w.Text))) && w.Entry != nil && w.Entry.Domain == "anatomy"
}

// progress takes the sense of 进展 that is made.
func progress(n node) node {
	if w := headWord(n.Phrase); w.Entry != nil && w.Entry.Term == "进展" {
		n.Words = slices.Clone(n.Words)
		n.Words[n.Head].Text, n.Words[n.Head].Alternatives = "progress", nil
	}
	return n
}

// riskItself writes out the risk that is the object of a verb: 增加 + 复发风险, increase the risk of recurrence.
func (b *builder) riskItself(it *item) (english.Phrase, bool) {
	it = bareNoun(it)
	if l := bareLeaf(it); l != nil && l.entry != nil {
		of, ok := strings.CutSuffix(l.entry.English[0], " risk")
		if !ok || strings.Contains(of, " ") || !lang.CommonPOS(of).Has(lang.Noun) || lang.Count(lang.Plural(of)) > lang.Count(of)/10 {
			return english.Phrase{}, false
		}
		p := b.build(it).Phrase
		p.Words = slices.Clone(p.Words)
		if of == "mortality" {
			of = "death" // mortality is the rate itself
		}
		p.Words[0].Text, p.Words[0].Alternatives = "risk of "+of, nil // the risk of recurrence
		return b.withArticle("the", p), true
	}
	if ruleName(it) != "compound" || it.kids[1].rule != nil || !slices.Contains([]string{"风险", "危险"}, it.kids[1].head.text) ||
		isPerson(it.kids[0]) || it.kids[0].rule != nil {
		return english.Phrase{}, false
	}
	of, rule := b.build(it.kids[0]), b.rule
	risk := b.build(it.kids[1])
	b.rule = "chinese/risk-of"
	p := join(1, b.put("the"), risk.Phrase, b.put("of"), b.event(of.Phrase))
	p.Determined, p.Count = true, english.Singular
	b.rule = rule
	return p, true
}

// withoutObject are verbs that never take an object.
var withoutObject = strings.Fields("occur appear arise emerge happen rise fall exist disappear")

// withObject leaves out the translations that take no object: cases develop jaundice, and do not occur it.
func withObject(v english.Phrase) english.Phrase {
	w := headWord(v)
	none := func(e string) bool { return slices.Contains(withoutObject, e) }
	if none(w.Text) || !slices.ContainsFunc(w.Alternatives, none) {
		return v
	}
	v.Words = slices.Clone(v.Words)
	v.Words[v.Head].Alternatives = slices.DeleteFunc(slices.Clone(w.Alternatives), none)
	return v
}

// vaccinates reports 接种 with a vaccine as its object, which English gives and receives.
func vaccinates(verb, object english.Phrase) bool {
	first := firstOf(headText(verb))
	return (first == "vaccinate" || first == "inoculate") && strings.HasPrefix(lastWord(headText(object)), "vaccine")
}

// give puts the verb for what is done with a vaccine.
func give(v english.Phrase) english.Phrase {
	v.Words = slices.Clone(v.Words)
	v.Words[v.Head].Text, v.Words[v.Head].Alternatives = "give", nil
	return v
}

// bringAbout are verbs whose object comes into being, and so is indefinite: cause an immune response.
var bringAbout = strings.Fields("cause trigger induce provoke elicit produce lead result develop generate form create play")

// admitted are the translations that the word's entry admits.
func admitted(w english.Word) []string {
	if w.Entry == nil {
		return nil
	}
	return w.Entry.English
}

// upon are verbs that act upon a change.
var upon = strings.Fields("slow delay prevent accelerate halt limit reverse reduce avoid stop minimize attenuate mitigate")

// measuringTime are verbs whose object is a length of time.
var measuringTime = strings.Fields("take spend require need exceed reach wait average span total")

// germ reports what infects, or the disease that it causes.
func germ(it *item) bool {
	e := it.head.entry
	if isPerson(it) || e == nil || strings.HasSuffix(it.head.text, "细胞") {
		return false
	}
	return e.Domain == "infectious-disease" && !it.head.reads("verb") || endsIn(it.head.text, "病毒", "菌", "虫", "病", "热", "疟疾", "血清型", "新冠", "hiv")
}
