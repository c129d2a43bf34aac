package chinese

import (
	"slices"
	"strings"
	"testing"

	"unmix/pipeline/text"
)

// TestAfterEnglish holds what a predicate becomes behind an English passive or aim, and that other sentences leave it alone.
func TestAfterEnglish(t *testing.T) {
	tr := smallTranslator(t)
	for _, tt := range []struct{ before, chinese, want string }{
		{"the tumor was resected ", "并使用抗生素", "and antibiotics were used"},
		{"the wound should be cleaned ", "并使用抗生素", "and antibiotics should be used"},
		{"the drug is given ", "抑制炎症", "to inhibit inflammation"},
		{"the goal is ", "抑制炎症", "to inhibit inflammation"},
		{"the drugs may ", "抑制炎症", "inhibit inflammation"},
		{"the device increases ", "风险，降低血压", "risk and reduces blood pressure"},
		{"it is defined as ", "细菌引起疾病", "bacteria causing disease"},
		{"the tumor must be found ", "并尽早切除", "and resected as early as possible"},
		{"the cells divide ", "并抑制炎症", "and inhibit inflammation"},
	} {
		src := tt.before + tt.chinese + "."
		doc := text.NewDocument("after", src)
		start := strings.Index(src, tt.chinese)
		r := request(doc, text.Span{Start: start, End: start + len(tt.chinese)})
		r.Setting.Left = strings.Fields(tt.before)
		if got := tr.Translate(r); got.New != tt.want {
			t.Errorf("%s%s gives %q, want %q", tt.before, tt.chinese, got.New, tt.want)
		}
	}
}

// TestPassiveAuxiliary holds which English ends in a passive.
func TestPassiveAuxiliary(t *testing.T) {
	for _, tt := range []struct{ left, want string }{
		{"the tumor was resected", "was"},
		{"the tumor was completely resected ,", "was"},
		{"the wound should be cleaned daily", "should be"},
		{"the tumor is large", ""},
		{"patients who were treated", "were"},
		{"the drug was given and reduces pain", ""},
	} {
		got, ok := passiveAuxiliary(strings.Fields(tt.left))
		if want := slices.Contains([]string{"was", "should be", "were"}, tt.want); ok != want || ok && got != tt.want {
			t.Errorf("%q gives %q %v, want %q", tt.left, got, ok, tt.want)
		}
	}
}
