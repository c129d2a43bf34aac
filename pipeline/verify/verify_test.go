package verify

import (
	"testing"

	"unmix/pipeline/text"
)

func TestChecks(t *testing.T) {
	from := func(term string) []text.Reason { return []text.Reason{{From: term, To: "x", Entry: "fr/x:" + term}} }
	tests := []struct {
		check   string
		lang    text.Lang
		src     string
		english string
		reasons []text.Reason
		lost    bool
	}{
		{"draft", text.Chinese, "肝", "liver", nil, true},
		{"draft", text.Chinese, "肝", "liver", nil, false},
		{"foreign", text.Chinese, "肝功能", "liver 功能", nil, true},
		{"foreign", text.Chinese, "肝功能", "liver function", nil, false},
		{"numbers", text.French, "chez 35 % des patients", "in 35% of patients", nil, false},
		{"numbers", text.French, "chez 35 % des patients", "in patients", nil, true},
		{"numbers", text.French, "une dose de 2,5 mg", "a dose of 2.5 mg", nil, false},
		{"numbers", text.French, "une dose de 2,5 mg", "a dose of 25 mg", nil, true},
		{"numbers", text.French, "10 000 patients", "10,000 patients", nil, false},
		{"numbers", text.French, "5 ou 5", "5 or five", nil, true},
		{"numbers", text.Chinese, "直径３０纳米", "30 nanometers in diameter", nil, false},
		{"numbers", text.Chinese, "五天内", "within 5 days", nil, false},
		{"numbers", text.Chinese, "约5亿人", "about 500 million people", nil, false},
		{"numbers", text.Chinese, "1.5万例", "15,000 cases", nil, false},
		{"numbers", text.Chinese, "约5亿人", "about 5 million people", nil, true},
		{"numbers", text.French, "2,5 millions", "2.5 million", nil, false},
		{"numbers", text.Chinese, "数天内", "within 5 days", nil, true},
		{"codes", text.French, "moins de 150/100 mmHg", "less than 150/100 mmHg", nil, false},
		{"codes", text.French, "moins de 150/100 mmHg", "less than 150 /100 mmHg", nil, true},
		{"codes", text.French, "HLA-DRB1*15:01", "HLA-DRB1 * 15: 01", nil, true},
		{"units", text.Chinese, "3.125 mg，每日两次", "3.125 mg twice daily", nil, false},
		{"units", text.Chinese, "3.125 mg，每日两次", "3.125 twice daily", nil, true},
		{"units", text.French, "8 mL/kg", "8 mL", nil, true},
		{"acronyms", text.French, "les inhibiteurs de JAK", "JAK inhibitors", nil, false},
		{"acronyms", text.French, "les inhibiteurs de JAK", "inhibitors", nil, true},
		{"acronyms", text.French, "un AVC", "a stroke", from("AVC"), false},
		{"acronyms", text.French, "SIGNES CLINIQUES", "Clinical Signs", nil, false},
		{"negation", text.French, "ne doit pas être utilisé", "should not be used", nil, false},
		{"negation", text.French, "ne doit pas être utilisé", "should be used", nil, true},
		{"negation", text.French, "sans inflammation", "with inflammation", nil, true},
		{"negation", text.French, "sans inflammation", "without inflammation", nil, false},
		{"negation", text.French, "sans cesse", "constantly", from("sans cesse"), false},
		{"negation", text.Chinese, "不能降低死亡率", "reduce mortality", nil, true},
		{"negation", text.Chinese, "不能降低死亡率", "do not reduce mortality", nil, false},
		{"negation", text.Chinese, "不良事件", "adverse events", from("不良事件"), false},
		{"negation", text.Chinese, "未诊断", "undiagnosed", nil, false},
		{"negation", text.Chinese, "伤口未愈合前不要沾水", "wet the wound until it heals", nil, true},
		{"negation", text.Chinese, "病情未稳定前卧床休息", "rest in bed until the condition is stable", nil, false},
		{"negation", text.Chinese, "未见前列腺增大", "the prostate is enlarged", nil, true},
		{"negation", text.Chinese, "随着不断进步", "with continued progress", nil, false},
		{"negation", text.Chinese, "不低于 50%", "at least 50%", nil, false},
		{"negation", text.Chinese, "無貧血", "anemia", nil, true},
		{"negation", text.Chinese, "无炎症", "inflammation", nil, true},
		{"trap", text.French, "un comprimé et demi", "a half and tablet", nil, true},
		{"trap", text.French, "un comprimé et demi", "one and a half tablets", nil, false},
		{"trap", text.French, "une fois sur trois", "once on three", nil, true},
		{"trap", text.French, "une fois sur trois", "one time in three", nil, false},
		{"trap", text.French, "des leucocytes à 12.500/mm3", "leukocytes at 12.500/mm3", nil, true},
		{"trap", text.French, "une dose de 0.125 mg", "a dose of 0.125 mg", nil, false},
		{"trap", text.French, "1.000.000 UI", "1.000.000 UI", nil, true},
		{"trap", text.French, "une température à 38°5", "a temperature of 38°5", nil, true},
		{"trap", text.French, "une tension à 14/8", "a blood pressure of 14/8", nil, true},
		{"trap", text.French, "une tension à 140/80 mmHg", "a blood pressure of 140/80 mmHg", nil, false},
		{"trap", text.French, "a pris 10 kg", "took 10 kg", nil, true},
		{"trap", text.French, "a pris 10 mg", "took 10 mg", nil, false},
		{"trap", text.French, "peu de patients", "little of patients", nil, true},
		{"trap", text.French, "tous les patients n'ont pas répondu", "all patients did not respond", nil, true},
		{"trap", text.French, "peut ne pas être arrêté", "cannot be stopped", nil, true},
		{"trap", text.French, "peut ne pas être arrêté", "may not be stopped", nil, false},
		{"trap", text.French, "sans aucun traitement", "without no treatment", nil, true},
		{"trap", text.French, "a failli mourir", "failed to die", nil, true},
		{"trap", text.French, "il y a deux ans", "there is two years", nil, true},
		{"trap", text.French, "il y a deux ans", "two years ago", nil, false},
		{"trap", text.French, "du 3 au 5 mai 2020", "3 on May 5, 2020", nil, true},
		{"trap", text.French, "au XIXe siècle", "at century XIXe", nil, true},
		{"trap", text.French, "de l'enfant à la mère", "child with the mother", nil, true},
		{"trap", text.French, "du donneur au receveur", "from donor to recipient", nil, false},
		{"trap", text.French, "le rein gauche", "the kidney", nil, true},
		{"trap", text.French, "le rein droit", "the left kidney", nil, true},
		{"trap", text.French, "le rein droit", "the right kidney", nil, false},
		{"trap", text.Chinese, "一个半小时", "a half an hour", nil, true},
		{"trap", text.Chinese, "一个半小时", "one and a half hours", nil, false},
		{"trap", text.Chinese, "每隔两天一次", "every two days", nil, true},
		{"trap", text.Chinese, "每隔8小时一次", "every 8 hours", nil, false},
		{"trap", text.Chinese, "增加了一倍", "increased onefold", nil, true},
		{"trap", text.Chinese, "增加了一倍", "doubled", nil, false},
		{"trap", text.Chinese, "增加到1.5倍", "increasing to 1.5 folds", nil, true},
		{"trap", text.Chinese, "最少5毫克", "least 5 mg", nil, true},
		{"trap", text.Chinese, "最多5毫克", "most 5 mg", nil, true},
		{"trap", text.Chinese, "除青霉素外", "in addition to penicillin", nil, true},
		{"trap", text.Chinese, "三天前", "before three days", nil, true},
		{"trap", text.Chinese, "三天前", "three days ago", nil, false},
		{"trap", text.Chinese, "上午8时", "during morning 8", nil, true},
		{"trap", text.Chinese, "左侧胸腔积液", "right pleural effusion", nil, true},
		{"trap", text.Chinese, "右侧胸腔积液", "right pleural effusion", nil, false},
		{"trap", text.French, "un patient sur trois", "a patient on three", nil, true},
		{"trap", text.French, "un patient sur trois", "one in three patients", nil, false},
		{"trap", text.French, "plus de fièvre", "more fever", nil, true},
		{"trap", text.French, "plus de 5 mg", "more than 5 mg", nil, false},
		{"trap", text.French, "plus aucune douleur", "more no pain", nil, true},
		{"trap", text.French, "pas de fièvre", "not of fever", nil, true},
		{"trap", text.French, "les deux tiers inférieurs", "both lower third parties", nil, true},
		{"trap", text.French, "deux fois moins fréquent", "twice less common", nil, true},
		{"trap", text.French, "la face antérieure", "the previous face", nil, true},
		{"trap", text.French, "la face antérieure", "the anterior face", nil, false},
		{"trap", text.Chinese, "半年前", "before half a year", nil, true},
		{"trap", text.French, "la femme du patient", "the woman of the patient", nil, true},
		{"trap", text.French, "le test est revenu positif", "the test is positive income", nil, true},
		{"trap", text.Chinese, "十多天", "ten many days", nil, true},
		{"trap", text.Chinese, "近三年", "nearly three years", nil, true},
		{"trap", text.Chinese, "后3天", "after 3 days", nil, true},
		{"trap", text.Chinese, "2/3的患者", "patients with 2/3", nil, true},
		{"trap", text.Chinese, "否认过敏史", "history of allergy to denials", nil, true},
		{"trap", text.Chinese, "未使用抗生素", "unused antibiotics", nil, true},
		{"trap", text.Chinese, "高氧血症", "the high blood disorder of oxygen", nil, true},
	}
	covered := map[string]bool{}
	for _, tt := range tests {
		t.Run(tt.check+"/"+tt.src+"/"+tt.english, func(t *testing.T) {
			covered[tt.check] = true
			d := text.NewDocument("test", tt.src)
			e := text.Edit{Span: text.Span{End: len(tt.src)}, New: tt.english, Lang: tt.lang, Reasons: tt.reasons}
			if tt.check == "draft" && tt.lost {
				e.Doubt = "doubtful"
			}
			if err := d.Replace(e); err != nil {
				t.Fatal(err)
			}
			if err := New().Run(d); err != nil {
				t.Fatal(err)
			}
			if lost := len(d.Notes) == 1; lost != tt.lost {
				t.Fatalf("lost %v, want %v; notes %+v", lost, tt.lost, d.Notes)
			}
			if tt.lost && (d.Output() != tt.src || d.Notes[0].Draft != tt.english) {
				t.Errorf("output %q, note %+v", d.Output(), d.Notes[0])
			}
		})
	}
	for _, c := range Checks {
		if !covered[c.Name] {
			t.Errorf("check %s has no row in the table", c.Name)
		}
	}
}

func TestCutOff(t *testing.T) {
	for _, tt := range []struct {
		before, src, after string
		lang               text.Lang
		cut                bool
	}{
		{"given son ", "père", ", and", text.French, true},
		{"reason ", "père", ", and", text.French, false},
		{"given cent ", "vingt mg", ".", text.French, true},
		{" given a ", "doublé", ".", text.French, true},
		{" given a ", "demi-ampoule", ".", text.French, false},
		{" in a ", "maternité de niveau III", ".", text.French, false},
		{"that on ", "peut arrêter", ".", text.French, true},
		{"based on ", "données cliniques", ".", text.French, false},
		{"given ", "début", " mars, ", text.French, true},
		{"given ", "début", " of ", text.French, false},
		{"given ", "trois jours sur", " sept, ", text.French, true},
		{"given ", "trois jours", " six hours", text.French, false},
		{"the son ", "患者", " has", text.Chinese, false},
	} {
		if got := cutOff(tt.before, tt.src, tt.after, tt.lang); (got != "") != tt.cut {
			t.Errorf("%q %q %q: %q, want cut %v", tt.before, tt.src, tt.after, got, tt.cut)
		}
	}
}

func TestEveryForeignFragmentIsSpokenOf(t *testing.T) {
	d := text.NewDocument("test", "foie liver Milieu")
	d.Segments = []text.Segment{{Span: text.Span{End: 17}, Fragments: []text.Fragment{
		{Span: text.Span{End: 4}, Lang: text.French},
		{Span: text.Span{Start: 4, End: 11}, Lang: text.English},
		{Span: text.Span{Start: 11, End: 17}, Lang: text.French, Keep: "loan word"},
	}}}
	if err := New().Run(d); err != nil {
		t.Fatal(err)
	}
	if len(d.Notes) != 2 || d.Notes[0].Kind != text.Unresolved || d.Notes[1].Kind != text.Kept {
		t.Errorf("notes %+v", d.Notes)
	}
}

// TestExpletive: a ne that negates nothing is none, and one with its partner is.
func TestExpletive(t *testing.T) {
	for src, want := range map[string]bool{
		"avant que le patient ne soit opéré":         false,
		"plus grave qu’on ne le pensait":             false,
		"plus vite qu'elles ne l'ont fait":           false,
		"à moins qu'il n'existe une allergie":        false,
		"avant que le patient ne puisse plus parler": true,
		"plus grave que si on ne fait rien":          true,
		"on craint que la tumeur ne se propage":      false,
		"on craint que le patient ne guérisse pas":   true,
		"ne cesse d'augmenter":                       false,
		"ne cesse pas d'augmenter":                   true,
		"le patient ne doit pas être opéré":          true,
		"ne soit opéré":                              true,
	} {
		if got := Negates(src, text.French); got != want {
			t.Errorf("Negates(%q) = %t", src, got)
		}
	}
}
