package verify

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"unmix/pipeline/lang"
	"unmix/pipeline/text"
)

// foreignLeft looks for Chinese characters in the English.
func foreignLeft(_ string, e text.Edit) string {
	if i := strings.IndexFunc(e.New, lang.IsHan); i >= 0 {
		return "Chinese characters are left in the English"
	}
	return ""
}

// acronymsLost looks for the acronyms of the source: words of two or more capitals and digits. One that an entry
// translates (AVC, IRM) is not lost.
func acronymsLost(src string, e text.Edit) string {
	if !hasCapitals(src) || e.Lang == text.French && strings.ToUpper(src) == src {
		return "" // none, or all in capitals: nothing tells an acronym
	}
	for _, w := range acronym.FindAllString(src, -1) {
		if strings.Contains(strings.ToUpper(e.New), strings.ToUpper(w)) || translated(e, w) ||
			e.Lang == text.French && visit.MatchString(w) && strings.Contains(e.New, w[1:]) {
			continue
		}
		return fmt.Sprintf("the acronym %s is lost", w)
	}
	return ""
}

// visit is the time of a visit in French charts, which English spells out: J7, M3, S12.
var visit = regexp.MustCompile(`^[JMS]\d{1,3}$`)

// hasCapitals reports whether two capitals, or a capital and a digit, stand side by side.
func hasCapitals(s string) bool {
	for i := 0; i+1 < len(s); i++ {
		if s[i] >= 'A' && s[i] <= 'Z' && (s[i+1] >= 'A' && s[i+1] <= 'Z' || s[i+1] >= '0' && s[i+1] <= '9') {
			return true
		}
	}
	return false
}

var acronym = regexp.MustCompile(`\b[A-Z][A-Z0-9]+\b`)

// translated reports whether an entry gave English for a source text that holds this one.
func translated(e text.Edit, from string) bool {
	return slices.ContainsFunc(e.Reasons, func(r text.Reason) bool {
		return (r.Entry != "" || r.Rule != "") && strings.Contains(r.From, from) && r.To != ""
	})
}

// negationLost looks for a negation of the source that the English does not have. A negation inside a longer term of an
// entry (不良 adverse, sans cesse constantly) is the entry's own affair.
func negationLost(src string, e text.Edit) string {
	lost := ""
	switch e.Lang {
	case text.Chinese:
		if !strings.ContainsAny(src, "不未无無没沒勿非") {
			return ""
		}
		for _, r := range withoutHarmless(src, e.New) {
			if strings.ContainsRune(chineseNegations, r) && !inTerm(e, string(r)) {
				lost = fmt.Sprintf("the negation %c is lost", r)
				break
			}
		}
	case text.French:
		src = strings.ToLower(src)
		if !cued(src) {
			return ""
		}
		if w := frenchNegation.FindString(withoutExpletive(src)); w != "" &&
			!inTerm(e, strings.TrimFunc(w, func(r rune) bool { return !unicode.IsLetter(r) })) {
			lost = fmt.Sprintf("the negation %q is lost", strings.TrimSpace(w))
		}
	}
	if lost != "" && negated(e.New) {
		return ""
	}
	return lost
}

// negated reports whether an English text negates something, by a word or by a prefix.
func negated(s string) bool {
	return slices.ContainsFunc(englishWord.FindAllString(strings.ToLower(s), -1), func(w string) bool {
		if negativeWord.MatchString(w) || strings.HasSuffix(w, "n't") {
			return true
		}
		for _, prefix := range []string{"un", "non-", "non"} {
			if rest, ok := strings.CutPrefix(w, prefix); ok && len(rest) > 3 && lang.Look(rest).English() {
				return true
			}
		}
		return false
	})
}

var englishWord = regexp.MustCompile(`[\p{L}'-]+`)

// negativeWord finds the words that negate, and those with in-, im-, ir-, il-, dis-, a- that do: the prefix alone says
// nothing (inflammation, disease, increase).
var negativeWord = regexp.MustCompile(`^(?:not|no|non|none|never|neither|nor|nothing|without|cannot|lack\w*|absen\w+|fail\w*|free|unless|regardless|irrespective|rather|only|few|hardly|rarely|poor|poorly|avoid\w*|prevent\w*|exclud\w+|except\w*|\w+less|` +
	`in(?:active|adequate|correct|appropriate|complete|curable|dependent|determinate|effective|fertil\w+|operable|sensitive|somnia|stable|stability|sufficien\w+|toleran\w+|valid|visible|ability|accurate|compatible|consistent|discriminate|frequent|significant|voluntary|accessible|capable|direct|equality|variably)|` +
	`im(?:possible|mobile|mobility|mature|proper|balance|permeable|potence|perfect|munodeficien\w+)|ir(?:regular\w*|reversibl\w+|rational|relevant|replaceable|reparable|resectable)|il(?:legal|literate|logical)|` +
	`dis(?:continu\w+|abilit\w+|abled|appear\w*|order\w*|comfort|similar|advantage\w*|agree\w*)|a(?:symptomatic|febrile|cellular|vascular|septic|typical)|mal\w{4,}|hypo\w{3,}|de(?:ficien\w+|ficit\w*)|impair\w+|delay\w*|minus)$`)

// harmless finds what Chinese says with a negation and English without: amounts (不足十 less than ten, 数量不等 varying), and the words
// of [lang.HarmlessNegations].
var harmless = regexp.MustCompile(`(?:不足|不到|不满|未满|未达)\s?(?:[0-9０-９一二三四五六七八九十百半两])|[0-9一两三四五六七八九十数%％年月周天时岁例次度小短重人][^，。；、]{0,2}不等|` +
	strings.Join(lang.HarmlessNegations, "|"))

// pending finds what Chinese says has not happened when something else does: 未愈合前. It finds the denial of a word that begins with 前 as well (未见前列腺增大),
// so it is harmless only where the English has such a word.
var (
	pending   = regexp.MustCompile(`未[^，。；、]{1,6}?前`)
	untilWord = regexp.MustCompile(`(?i)\b(?:until|before|prior to|unless)\b`)
)

// withoutHarmless gives a Chinese text in simplified characters without the negations that its English says without one.
func withoutHarmless(src, english string) string {
	src = lang.SimplifyString(src)
	if untilWord.MatchString(english) {
		src = pending.ReplaceAllString(src, "")
	}
	return harmless.ReplaceAllString(src, "")
}

// chineseNegations are the characters that negate.
const chineseNegations = "不未无没勿非"

// frenchCues begin what frenchNegation matches.
var frenchCues = []string{"ne", "n'", "n’", "sans", "aucun", "ni", "non", "jamais"}

// cued reports whether a word begins with a cue. Most fragments hold none, and looking for the negation itself takes long.
func cued(src string) bool {
	return slices.ContainsFunc(frenchCues, func(cue string) bool {
		for at := 0; ; {
			i := strings.Index(src[at:], cue)
			if i < 0 {
				return false
			}
			at += i
			if before, _ := utf8.DecodeLastRuneInString(src[:at]); !unicode.IsLetter(before) {
				return true
			}
			at += len(cue)
		}
	})
}

// frenchNegation finds what negates in French: ne with its second half, sans, aucun, ni, non.
var frenchNegation = regexp.MustCompile(`(?:^|[^\p{L}])(?:ne|n['’]|sans|aucune?|ni|non|jamais)(?:[^\p{L}]|$)`)

// withoutExpletive takes away the ne that negates nothing, behind "avant que", "à moins que", "de peur que", a verb of fear or of
// hindrance, and the que of a comparison. A partner (pas, jamais) in the same clause makes it a negation, which stays.
// Source: Le bon usage, ne explétif.
func withoutExpletive(src string) string {
	if !strings.Contains(src, "cess") && !strings.Contains(src, "qu") {
		return src
	}
	src = goesOn.ReplaceAllString(src, "$1")
	for _, at := range thatNe.FindAllStringSubmatchIndex(src, -1) {
		clause := src[at[1]:]
		if i := strings.IndexAny(clause, ",;.:"); i >= 0 {
			clause = clause[:i]
		}
		if !partner.MatchString(clause) {
			return src[:at[2]] + withoutExpletive(src[at[3]:])
		}
	}
	return src
}

// goesOn finds cesser with ne alone, which is to go on.
var goesOn = regexp.MustCompile(`\b(?:ne\s|n['’])(cess(?:e|ent|ait|aient|era|eront)\s(?:de\s|d['’]))`)

// thatNe finds such a que with the ne of its clause, which is the group.
var thatNe = regexp.MustCompile(`(?:avant|à moins|de peur|de crainte|crai[gn]\p{L}*|redout\p{L}*|évit\p{L}*|empêch\p{L}*|(?:plus|moins|mieux|pire|meilleure?s?|autre\w*)(?:\s[\p{L}-]+){0,6})\s?qu(?:e\s|['’])(?:\p{L}+['’]?\s?){0,4}?\b(ne\s|n['’])`)

// partner finds the second half of a negation.
var partner = regexp.MustCompile(`(?:^|[^\p{L}])(?:pas|plus|jamais|rien|personne|aucune?|guère|point|ni|nulle?|que|qu['’])(?:[^\p{L}]|$)`)

// inTerm reports whether an entry whose term is longer than the negation covers it.
func inTerm(e text.Edit, negation string) bool {
	return slices.ContainsFunc(e.Reasons, func(r text.Reason) bool {
		return r.Entry != "" && strings.Contains(strings.ToLower(lang.SimplifyString(r.From)), negation) && len(r.From) > len(negation)
	})
}
