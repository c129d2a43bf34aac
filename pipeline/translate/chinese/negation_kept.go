package chinese

import (
	"strings"

	"unmix/pipeline/lang"
)

// negatives are the Chinese words of negation. Words that merely hold one of the characters (不过 however, 不仅 not only) are
// taken out first, see [harmless].
var negatives = []string{"不", "未", "无", "没", "非", "勿"}

// harmless are words that hold a negative character and need no negative in English.
var harmless = []string{"不过", "各不相同", "不仅", "不但", "不断", "不同", "不久", "不管", "不论", "无论", "除非", "非常", "未来", "不得不", "不只", "不少", "莫非", "非洲", "非但", "南非", "北非", "中非", "东非", "西非", "非典", "是非",
	"不超过", "不低于", "不少于", "不高于", "不大于", "不小于", "不多于", "无疑", "无非", "不禁", "不时", "不单", "不止", "不等", "无力", "无数", "无意中", "不妨", "无比", "不如", "不幸", "不难看出", "长短不一", "轻重不一", "程度不一", "大小不一", "高低不一", "参差不齐", "数量不等", "大小不等", "不言而喻", "毫无疑问", "毋庸置疑", "必不可少", "不可或缺", "不可缺少", "不愈", "不及", "有无"}

// negativeEnglish are the words and beginnings of words by which English negates.
var negativeEnglish = []string{"not", "no", "non", "none", "never", "without", "under", "below", "cannot", "neither", "nor", "nothing", "free", "fail", "fails", "failed", "failure", "refractory", "absence", "absent",
	"lack", "lacks", "lacking", "unable", "nobody", "few", "little", "less", "against", "rather", "instead", "independent", "independently", "regardless", "irrespective", "deficiency", "insufficiency", "malnutrition", "adverse", "discomfort", "intolerance",
	"poor", "poorly", "inadequate", "avoid", "missing", "missed", "anemia", "arrhythmia", "arrhythmias", "impotence", "instability", "apnea", "aspermia", "anuria", "atypical", "asymptomatic", "asymmetric", "asymmetry", "aseptic", "afebrile", "anaerobic", "asystole", "nor", "naive", "numerous", "but", "sterile", "sterility", "until", "other", "anonymous", "infertility", "instead", "painless", "wireless", "unless"}

// negationKept reports whether a fragment that negates is negative in English. It errs on the side of doubt.
func negationKept(src, out string) bool {
	s := lang.SimplifyString(src)
	for _, h := range harmless {
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
