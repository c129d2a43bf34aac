package chinese

import (
	"strings"
	"testing"

	"unmix/pipeline/text"
)

// TestOrganInSentence holds that a part of the body takes its article in running text, and tissues, headings and lists go without.
func TestOrganInSentence(t *testing.T) {
	tr := smallTranslator(t)
	for _, tt := range []struct{ before, chinese, after, want string }{
		{"The tumor spreads to the lung, then to ", "肝脏", ".", "the liver"},
		{"", "心脏", " is enlarged.", "the heart"},
		{"It involves the lung, ", "肝脏", ", and skin.", "liver"},
		{"", "肝脏", "", "liver"},
		{"It spreads to ", "肌肉", ".", "muscle"},
	} {
		src := tt.before + tt.chinese + tt.after
		doc := text.NewDocument("organ", src)
		start := len(tt.before)
		got := tr.Translate(request(doc, text.Span{Start: start, End: start + len(tt.chinese)}))
		if !strings.EqualFold(got.New, tt.want) {
			t.Errorf("%s%s%s gives %q, want %q", tt.before, tt.chinese, tt.after, got.New, tt.want)
		}
	}
}
