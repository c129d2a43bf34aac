package chinese

import (
	"strings"

	"unmix/pipeline/lang"
)

// negatives are the Chinese words of negation. Words that merely hold one of the characters (不过 however, 不仅 not only) are
// taken out first, see [lang.HarmlessNegations].
var negatives = []string{"不", "未", "无", "没", "非", "勿"}

// negativeEnglish are the words and beginnings of words by which English negates.
var negativeEnglish = []string{"not", "no", "non", "none", "never", "without", "under", "below", "cannot", "neither", "nor", "nothing", "free", "fail", "fails", "failed", "failure", "refractory", "absence", "absent",
	"lack", "lacks", "lacking", "unable", "nobody", "few", "little", "less", "against", "rather", "instead", "independent", "independently", "regardless", "irrespective", "deficiency", "insufficiency", "malnutrition", "adverse", "discomfort", "intolerance",
	"poor", "poorly", "inadequate", "avoid", "missing", "missed", "anemia", "arrhythmia", "arrhythmias", "impotence", "instability", "apnea", "aspermia", "anuria", "atypical", "asymptomatic", "asymmetric", "asymmetry", "aseptic", "afebrile", "anaerobic", "asystole", "nor", "naive", "numerous", "but", "sterile", "sterility", "until", "other", "anonymous", "infertility", "instead", "painless", "wireless", "unless"}

// negationKept reports whether a fragment that negates is negative in English. It errs on the side of doubt.
func negationKept(src, out string) bool {
	s := lang.SimplifyString(src)
	for _, h := range lang.HarmlessNegations {
		s = strings.ReplaceAll(s, h, "")
	}
	found := false
	for _, n := range negatives {
		found = found || strings.Contains(s, n)
	}
	if !found {
		return true
	}
	for _, w := range strings.FieldsFunc(strings.ToLower(out), func(r rune) bool { return !isLatin(r) }) {
		for _, n := range negativeEnglish {
			if w == n {
				return true
			}
		}
		for _, p := range []string{"un", "in", "im", "ir", "il", "non", "dis", "mis", "mal", "anti", "de", "a"} {
			if rest, ok := strings.CutPrefix(w, p); ok && len(rest) > 3 && lang.Look(rest).English() {
				return true
			}
		}
		if strings.HasSuffix(w, "less") || strings.HasPrefix(w, "non") || strings.HasPrefix(w, "un") {
			return true
		}
	}
	return false
}
