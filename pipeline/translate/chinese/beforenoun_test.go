package chinese

import "testing"

// TestBesideNoun holds a word right before an English noun to its adjective, and elsewhere to its adverb or noun.
func TestBesideNoun(t *testing.T) {
	tr := smallTranslator(t)
	for _, r := range []struct{ before, chinese, after, want string }{
		{"There was a ", "明显", " increase in pain.", "marked"},
		{"It causes ", "显著", " weight loss.", "significant"},
		{"The ", "环境", " factors were noted.", "environmental"},
		{"Pain was ", "显著", " reduced.", "significantly"},
		{"A ", "显著", " higher rate was found.", "significantly"},
	} {
		if got := inSentence(tr, r.before, r.chinese, r.after); got.New != r.want {
			t.Errorf("%s[%s]%s gives %q, want %q", r.before, r.chinese, r.after, got.New, r.want)
		}
	}
}
