package chinese

import (
	"strings"
	"testing"

	"unmix/pipeline/text"
)

// TestWhoseDuty holds that patients are the subject of what they are told to do, that an illness is not, that a verb is not said twice, and
// that a sex is a risk factor where people are none.
func TestWhoseDuty(t *testing.T) {
	tr := smallTranslator(t)
	for _, tt := range []struct{ before, chinese, want string }{
		{"", "急性期应卧床休息", "patients should rest in bed during the acute phase"},
		{"Patients ", "应卧床休息", "should rest in bed"},
		{"", "皮肌炎应筛查感染", "patients with dermatomyositis should be screened for infection"},
		{"", "皮肌炎应避免疫苗", "vaccines should be avoided in patients with dermatomyositis"},
		{"Dermatomyositis ", "应筛查感染", "should prompt screening for infection"},
		{"Vaccines should be stored ", "避光保存", "protected from light"},
		{"Risk factors include ", "女性和感染", "female sex and infection"},
		{"It affects ", "女性和儿童", "women and children"},
	} {
		src := tt.before + tt.chinese + "."
		doc := text.NewDocument("patient", src)
		start := strings.Index(src, tt.chinese)
		r := request(doc, text.Span{Start: start, End: start + len(tt.chinese)})
		r.Segment.Kind = text.Sentence
		if got := tr.Translate(r); got.New != tt.want {
			t.Errorf("%s[%s] gives %q, want %q", tt.before, tt.chinese, got.New, tt.want)
		}
	}
}
