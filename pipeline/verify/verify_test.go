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
		{"negation", text.Chinese, "随着不断进步", "with continued progress", nil, false},
		{"negation", text.Chinese, "不低于 50%", "at least 50%", nil, false},
		{"negation", text.Chinese, "無貧血", "anemia", nil, true},
		{"negation", text.Chinese, "无炎症", "inflammation", nil, true},
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
