package chinese

import "testing"

// TestPlaces holds what the English around a fragment asks for: the same words are a verb here and a noun there.
func TestPlaces(t *testing.T) {
	tr := smallTranslator(t)
	for _, r := range []struct{ before, chinese, after, want string }{
		// an adjective behind a form of be, also behind a degree, in a row, and between an article and a noun
		{"The child was ", "发热", ".", "febrile"},
		{"The course is less ", "严重", " in children.", "severe"},
		{"The illness is rare and ", "严重", ".", "severe"},
		{"The ", "严重", " pain subsides.", "severe"},
		// a verb behind a modal, between verbs, behind a relative pronoun
		{"The dose should ", "不超过每日5 mg", ".", "is no more than 5 mg daily"},
		{"It may lower weight, ", "抑制炎症", ", and delay growth.", "inhibit inflammation"},
		{"Drugs that ", "抑制炎症", " are cheap.", "inhibit inflammation"},
		{"These drugs ", "不含激素", " and can be used.", "contain no hormones"},
		{"These patients were ", "治疗", ".", "treated"},
		{"These patients were ", "治疗", " until death.", "treated"},
		// a noun as the subject, not an adjective that it is as well
		{"", "感染", " is a contraindication.", "infection"},
		{"Start ", "治疗", " early.", "treatment"},
		{"", "感染", " spread quickly.", "infection"},
		// a noun where a verb in the past follows, behind a determiner too
		{"CT showed a mass; ", "手术", " confirmed cancer.", "surgery"},
		// a noun behind a verb with an object, and where there is something
		{"Severe cases require ", "手术", ".", "surgery"},
		{"There was ", "感染", ".", "infection"},
		// what is done early, not what is "as early as possible therapeutic"
		{"It should be ", "尽早治疗", ".", "treated as early as possible"},
		{"The wound is cleaned every day ", "至少3个月", ".", "for at least 3 months"},
		{"Patients with a score ", "不低于50%", " and", "of at least 50%"},
	} {
		if got := inSentence(tr, r.before, r.chinese, r.after); got.New != r.want {
			t.Errorf("%s[%s]%s gives %q, want %q", r.before, r.chinese, r.after, got.New, r.want)
		}
	}
}
