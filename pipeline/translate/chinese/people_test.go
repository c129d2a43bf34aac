package chinese

import (
	"strings"
	"testing"

	"unmix/pipeline/text"
)

// TestStateBehindPeople holds that a state right behind people is joined to them, and nothing else is.
func TestStateBehindPeople(t *testing.T) {
	tr := smallTranslator(t)
	for _, tt := range []struct{ before, chinese, want string }{
		{"seen in patients ", "血压异常", "with abnormal blood pressure"},
		{"seen in patients ", "糖尿病", "with diabetes"},
		{"seen in the ", "血压异常", "abnormal blood pressure"},
		{"patients ", "使用抗生素", "use antibiotics"},
	} {
		src := tt.before + tt.chinese + "."
		doc := text.NewDocument("people", src)
		start := strings.Index(src, tt.chinese)
		got := tr.Translate(request(doc, text.Span{Start: start, End: start + len(tt.chinese)}))
		if got.New != tt.want {
			t.Errorf("%s%s gives %q, want %q", tt.before, tt.chinese, got.New, tt.want)
		}
	}
}
