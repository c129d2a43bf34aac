package chinese

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"unmix/pipeline/text"
	"unmix/pipeline/translate/english"
)

// settingWord is a word, or a mark, of the English around a fragment.
var settingWord = regexp.MustCompile(`[\p{L}\p{N}'-]+|\S`)

// inSentence translates a fragment of a sentence.
func inSentence(tr *Translator, before, chinese, after string) english.Translation {
	doc := text.NewDocument("sentence", before+chinese+after)
	words := func(s string) []string { return settingWord.FindAllString(strings.ToLower(s), -1) }
	return tr.Translate(english.Request{Doc: doc, Span: text.Span{Start: len(before), End: len(before) + len(chinese)},
		Segment: text.Segment{Kind: text.Sentence, Span: text.Span{Start: 0, End: len(doc.Text)}},
		Setting: english.Setting{Left: words(before), Right: words(after)}})
}

// A placed is a fragment that one step puts into the form which its sentence asks for.
type placed struct{ step, before, chinese, after, want string }

var placedRows = []placed{
	{"whose", "Women whose ", "皮肤正常", " should go on.", "skin is normal"},
	{"opener", "", "糖尿病患者", ", the dose should be halved.", "in patients with diabetes"},
	{"organ", "The tumor spreads to ", "肝脏", ".", "the liver"},
	{"organ-list", "Pain radiates to ", "肝脏和皮肤", ".", "the liver and skin"},
	{"whole-of-share", "It complicates 2% of ", "妊娠", ".", "pregnancies"},
	{"one-of-its-kind", "It is regarded as ", "基础", ".", "the basis"},
	{"complement", "The drug is ", "首选药物", ".", "the drug of choice"},
	{"one-of-several", "This is one of ", "最常见原因", ".", "the most common causes"},
	{"number", "We use ", "药物", " such as aspirin.", "drugs"},
	{"on-date", "The study ended ", "2021年6月", ".", "in June 2021"},
	{"began-at-age", "The symptoms started ", "20岁", ".", "at 20 years of age"},
	{"on-day", "The child was discharged ", "术后第3天", ".", "on postoperative day 3"},
	{"answer", "Allergies: ", "无", "", "none"},
	{"before-counted", "", "最常见的", " cause is smoking.", "the most common"},
	{"before-its-noun", "", "与年龄有关的", " changes are normal.", "age-related"},
	{"condition-last", "The drug ", "如果患者感染，应使用", ".", "should be used if patients are infected"},
	{"share-does", "", "约一半消失", ".", "about half disappear"},
	{"year-old", "A ", "31岁", " woman was admitted.", "31-year-old"},
	{"measured-before", "A ", "两周", " course is enough.", "two-week"},
	{"adverbial-first", "", "医生应根据年龄选择", " the drug.", "according to age, physicians should choose"},
	{"goes-on", "The device increases ", "风险，降低血压", ".", "risk and reduces blood pressure"},
	{"thing-goes-on", "The disease is ", "肝癌，可导致死亡", ".", "liver cancer, which can lead to death"},
	{"figure-is", "On admission, ", "体重3200 g", ".", "body weight was 3200 g"},
	{"absolute", "It is defined as ", "细菌引起疾病", ".", "bacteria causing disease"},
	{"be-there", "The cells ", "在肝脏", ".", "be in the liver"},
	{"with-state", "It occurs in patients ", "肺炎", ".", "with pneumonia"},
	{"with-had", "In patients ", "存在肺炎", ", the dose is halved.", "with pneumonia"},
	{"during-stage", "", "急性期", ", rest in bed.", "during the acute phase"},
	{"own-verb", "Surgery has ", "死亡率较高", ".", "high mortality"},
	{"have-state", "This holds for patients who ", "肺炎", ".", "have pneumonia"},
	{"taking", "Patients ", "口服药物", " should be monitored.", "taking oral medications"},
	{"with-state-spliced", "The onset is early, ", "预后差", ".", "with a poor prognosis"},
	{"with-occurring", "The wound is dirty, ", "发生感染", ".", "with infection"},
	{"it-then", "If ", "不能耐受", ", the dose is halved.", "it cannot be tolerated"},
	{"then-done", "Until ", "发现抗体", ", the drug is given.", "antibodies are detected"},
	{"at-rate", "Compressions are started ", "剂量为5 mg", ".", "at a dose of 5 mg"},
	{"done-to", "A dose ", "餐后服用", " halves the risk.", "taken after meals"},
	{"described", "A tumor ", "导致疼痛", " should be examined.", "that causes pain"},
	{"without-doing", "Treatment is started at once, ", "无需行走", ".", "without walking"},
	{"aim", "The goal is ", "抑制炎症", ".", "to inhibit inflammation"},
	{"which", "The trial used closed-loop systems, ", "可抑制炎症", ".", "which can inhibit inflammation"},
	{"own-object", "The drug is given and ", "停药", ".", "discontinued"},
	{"nobodys", "", "治疗期间应就医", ".", "patients should seek medical care during treatment"},
	{"itself", "If untreated, ", "可导致死亡", ".", "it can lead to death"},
	{"undergoing", "Children can ", "尽早治疗", ".", "be treated as early as possible"},
	{"must-not", "Patients ", "切勿使用抗生素", ".", "must not use antibiotics"},
	{"prompts", "Dermatomyositis ", "应筛查感染", ".", "should prompt screening for infection"},
	{"said-already", "Vaccines should be stored ", "避光保存", ".", "protected from light"},
	{"subjectless", "In patients with cirrhosis, ", "抑制炎症", ".", "inhibit inflammation"},
	{"past", "On day 3, the patient ", "服用药物", ".", "took drugs"},
	{"own-person", "Patients ", "控制自己的体重", ".", "control their own weight"},
	{"only-one", "The study was done ", "仅在一所医院", ".", "only in one hospital"},
	{"feared", "Barriers include ", "害怕手术", ".", "fear of surgery"},
	{"subject-noun", "", "患者未服用药物", " is common.", "failure of patients to take drugs"},
	{"examined", "Patients ", "应检测抗体", ".", "should be tested for antibodies"},
	{"governed", "Treatment includes ", "控制血压", ".", "controlling blood pressure"},
	{"reduced", "It is a disease ", "由细菌引起", ".", "caused by bacteria"},
	{"kind-named", "Stones ", "直径小于5 mm者", " pass.", "with a diameter of less than 5 mm"},
	{"participle", "The disease begins ", "在40岁前，导致疼痛", ".", "before the age of 40, causing pain"},
	{"protect-from", "The vaccine protects children ", "免于感染", ".", "from infection"},
	{"who", "The drug is useful in men ", "有糖尿病", ".", "who have diabetes"},
	{"used-to", "Patients are advised ", "控制症状", ".", "to control symptoms"},
	{"gerund", "Treatment relies on ", "控制血压", ".", "controlling blood pressure"},
	{"modal-be", "The tumor must be ", "发现并控制", ".", "detected and controlled"},
	{"at-gestation", "The test is performed ", "妊娠28周", ".", "at 28 weeks of gestation"},
	{"indicated-for", "The drug is indicated ", "糖尿病患者", ".", "for patients with diabetes"},
	{"route", "The drug is given ", "肌内注射", ".", "intramuscularly"},
	{"remedy", "The infection is treated ", "抗生素", ".", "with antibiotics"},
	{"during", "The drug is contraindicated ", "急性期", ".", "during acute phase"},
	{"started-at", "The drug should be given ", "由剂量开始", ".", "at a dose"},
	{"changed-by-reached", "The drug lowers the risk ", "可达30%", ".", "by 30%"},
	{"no-amount", "The drug lowers ", "血压", ".", "blood pressure"},
	{"limited-to", "Exercise should be limited ", "不超过1小时", ".", "to no more than 1 hour"},
	{"of-value", "The test has a sensitivity ", "超过95%", ".", "of more than 95%"},
	{"age", "The mean age was ", "65岁", ".", "65 years"},
	{"bound", "The pressure fell ", "低于5 mmHg", ".", "below 5 mmHg"},
	{"aged", "It is offered to women ", "50至74岁", ".", "aged 50 to 74 years"},
	{"dosed-at", "The drug is started ", "每日5 mg", ".", "at 5 mg daily"},
	{"changed-by", "The drug lowers the pressure ", "约5 mmHg", ".", "by about 5 mmHg"},
	{"changed-by", "The dose was reduced ", "一半", ".", "by half"},
	{"operation-named", "The pain began after ", "实施手术", ".", "surgery"},
	{"lasting-for", "The patient should be observed ", "24小时", ".", "for 24 hours"},
}

// unseen are the steps that words of the table's small glossary do not show.
var unseen = []string{"organs-first", "bounded", "be", "undergone", "improving"}

// TestPlacings holds every step to a row of placedRows, which comes out as it says, and otherwise without the step: the row tells what the
// step is for.
func TestPlacings(t *testing.T) {
	tr := smallTranslator(t)
	rows := map[string]bool{}
	for _, r := range placedRows {
		rows[r.step] = true
		got := inSentence(tr, r.before, r.chinese, r.after)
		if got.New != r.want {
			t.Errorf("%s: %s[%s]%s gives %q, want %q", r.step, r.before, r.chinese, r.after, got.New, r.want)
		}
		if other := withoutStep(r, func() english.Translation { return inSentence(tr, r.before, r.chinese, r.after) }); other.New == got.New && other.Confidence == got.Confidence {
			t.Errorf("%s: %s[%s]%s is the same without the step: %q", r.step, r.before, r.chinese, r.after, other.New)
		}
	}
	for _, step := range slices.Concat(placings, governings) {
		if !rows[step.name] && !slices.Contains(unseen, step.name) {
			t.Errorf("step %s has no row", step.name)
		}
	}
}

// withoutStep runs f while the row's step is left out.
func withoutStep(r placed, f func() english.Translation) english.Translation {
	all, ruled := placings, governings
	defer func() { placings, governings = all, ruled }()
	other := func(p placing) bool { return p.name == r.step }
	placings, governings = slices.DeleteFunc(slices.Clone(all), other), slices.DeleteFunc(slices.Clone(ruled), other)
	return f()
}
