package identify

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"unmix/pipeline/lang"
	"unmix/pipeline/text"
)

// hanFragment gives the Chinese or Japanese fragment whose first ideograph or kana stands at offset at. It takes in the
// numbers, units, acronyms and Chinese punctuation that belong to it on both sides; low and high bound it.
func (r *reader) hanFragment(low, at, high int) (text.Span, text.Lang) {
	end := r.ideographs(at, high)
	kana := hasKana(r.src[at:end])
	start := r.hanStart(low, at)
	for {
		next, more := r.hanBridge(end, high)
		if !more {
			break
		}
		e := r.ideographs(next, high)
		kana = kana || hasKana(r.src[next:e])
		end = e
	}
	end = r.hanTail(end, high)
	if end < high && r.src[end] == ')' && strings.Count(r.src[start:end], "(") > strings.Count(r.src[start:end], ")") {
		end++
	}
	if kana {
		return text.Span{Start: start, End: end}, "ja"
	}
	return text.Span{Start: start, End: end}, text.Chinese
}

// ideographs gives the end of the run of ideographs, kana and Chinese punctuation from offset at.
func (r *reader) ideographs(at, high int) int {
	for at < high {
		c, n := utf8.DecodeRuneInString(r.src[at:high])
		if k := scriptOf(c); k != scriptHan && k != scriptKana && k != scriptCJK && !chineseQuote(c) {
			break
		}
		at += n
	}
	return at
}

// chineseQuote reports the quotes and dashes that Chinese shares with English; they belong to Chinese only between its
// characters, so the caller trims them at an end.
func chineseQuote(c rune) bool { return c == '“' || c == '”' || c == '…' || c == '·' }

func hasKana(s string) bool {
	for _, c := range s {
		if scriptOf(c) == scriptKana {
			return true
		}
	}
	return false
}

// hanStart gives where a fragment starts whose first ideograph stands at offset at: further left when Chinese punctuation,
// a number, a unit or an acronym touches it, or stands one space before it.
func (r *reader) hanStart(low, at int) int {
	start := at
	for start > low {
		c, n := utf8.DecodeLastRuneInString(r.src[low:start])
		switch k := scriptOf(c); {
		case k == scriptCJK:
			start -= n
			continue
		case k == scriptDigit || k == scriptLatin || unicode.Is(unicode.Greek, c) || strings.ContainsRune("%+℃°≥≤<>~", c) || c == ')' && start == at:
			p := r.pieceBefore(low, start)
			if p.Empty() && start == at {
				p = r.nameBefore(low, start)
			}
			if p.Empty() || p.Start == start {
				return start
			}
			start = p.Start
			continue
		case c == ' ' && start > low+1:
			p := r.pieceBefore(low, start-n)
			if p.Empty() || !r.leadsHan(p, low, start, at) {
				return start
			}
			start = p.Start
			continue
		}
		return start
	}
	return start
}

// named are the Chinese words that the name of a person stands before without a space: Cobb角, Lachman试验, Child-Pugh分级.
var named = strings.Fields("角 征 试验 分级 分型 分期 评分 量表 指数 综合征 病 线 反射 现象 手术 术 法 体 细胞 骨折 结 三角 孔 管 腺 囊肿 疝 瘤 环 点 纤维 小体 足 手 肘 膝 甲 舌 面容 小管 窦 韧带 肌 体征 三联征 氏")

// nameBefore gives the capitalised name that ends at offset end, right before such a word or behind
// a full-width bracket.
func (r *reader) nameBefore(low, end int) text.Span {
	start := end
	for start > low && (asciiLetter(r.src[start-1]) || r.src[start-1] == '-') {
		start--
	}
	if strings.HasSuffix(r.src[low:start], "（") && end-start > 2 {
		return text.Span{Start: start, End: end} // （Semmes-Weinstein单丝）
	}
	if !slices.ContainsFunc(named, func(w string) bool { return strings.HasPrefix(r.src[end:], w) }) {
		return text.Span{}
	}
	if end-start < 3 || r.src[start] < 'A' || r.src[start] > 'Z' || start > low && r.src[start-1] != ' ' && r.src[start-1] != '(' && r.src[start-1] != '\n' {
		return text.Span{}
	}
	return text.Span{Start: start, End: end}
}

// pieceBefore gives the number, unit or acronym that ends at offset end, with its decimal point, sign or percent sign: the
// run of ASCII that is neither space nor bracket. It is empty when that run is an English word.
func (r *reader) pieceBefore(low, end int) text.Span {
	start := end
	for start > low {
		c, n := utf8.DecodeLastRuneInString(r.src[low:start])
		if k := scriptOf(c); k != scriptLatin && k != scriptDigit && !strings.ContainsRune(".%+-/°℃µ≥≤<>~–±", c) &&
			!unicode.Is(unicode.Greek, c) && !r.joinsDigits(start-n, n) {
			break
		}
		start -= n
	}
	for start < end && strings.IndexByte(".-/", r.src[start]) >= 0 {
		start++
	}
	s := text.Span{Start: start, End: end}
	if !neutralPiece(s.Of(r.src)) {
		return text.Span{}
	}
	return s
}

// joinsDigits reports whether the mark of n bytes at offset at makes one number of the digits on both sides (1,000, 8:00, 1:1000,
// 2015—2019), or parts a gene from its allele (HLA-B*5801).
func (r *reader) joinsDigits(at, n int) bool {
	if at > 0 && at+1 < len(r.src) && r.src[at] == '*' && digit(r.src[at+1]) && (asciiLetter(r.src[at-1]) || digit(r.src[at-1])) {
		return true
	}
	if at < 1 || at+n >= len(r.src) || !digit(r.src[at+n]) {
		return false
	}
	if r.src[at-1] == '%' {
		return r.src[at:at+n] == "～" // 6%～8%
	}
	if !digit(r.src[at-1]) {
		return false
	}
	switch r.src[at : at+n] {
	case ":", "∶", "：", "—", "～", "−", "×":
		return true
	case ",": // between groups of three
		after := r.src[at+n:]
		return len(after) >= 3 && digit(after[1]) && digit(after[2]) && (len(after) == 3 || !digit(after[3]))
	}
	return false
}

// leadsHan reports whether a piece that stands one space before Chinese text belongs to it: an acronym ("HIV 感染者"), a
// quantity with its unit ("5 mg 每日两次"), a number before a word that counts ("3 个月"). end is where the piece's space
// ends, at the first ideograph.
func (r *reader) leadsHan(p text.Span, low, end, at int) bool {
	s := p.Of(r.src)
	if c := s[len(s)-1]; c >= '0' && c <= '9' && strings.IndexFunc(s, unicode.IsLetter) < 0 {
		if end != at {
			return true // the unit after it has been taken
		}
		c, _ := utf8.DecodeRuneInString(r.src[at:])
		return strings.ContainsRune(counters, c)
	}
	if unit(s, false) {
		c, _ := utf8.DecodeRuneInString(r.src[at:])
		before := strings.TrimRight(r.src[low:p.Start], " ")
		return strings.ContainsRune(regimens, c) && before != "" && before[len(before)-1] >= '0' && before[len(before)-1] <= '9'
	}
	if !acronym(s) || len(s) < 2 {
		return false
	}
	before := strings.TrimRight(r.src[low:p.Start], " ")
	switch before[strings.LastIndexByte(before, ' ')+1:] {
	case "to", "of", "in", "with", "for", "by", "than", "from", "on", "at":
		return false // the preposition has its object, the Chinese goes on from there
	case "vitamin", "Vitamin", "hepatitis", "Hepatitis", "interleukin", "influenza", "type", "class", "stage", "factor", "coenzyme", "apolipoprotein":
		return false // vitamin B12: the letters end an English name
	}
	pos := lang.CommonPOS(strings.ToLower(before[strings.LastIndexByte(before, ' ')+1:]))
	if strings.HasSuffix(before, "ed") && pos.Has(lang.Verb) && !pos.Has(lang.Noun) {
		return false // such as abbreviated MRI
	}
	return !pos.Has(lang.Adjective) || pos.Has(lang.Noun) || pos.Has(lang.Determiner) || pos.Has(lang.Preposition) // a low free T4 [confirms …]
}

// counters are the Chinese characters that a number stands before.
const counters = "年月日天周次个個例名岁歲小时時分钟鐘毫克倍种種项項位度级級期型以至到或%％万萬亿億余餘多米厘片粒滴瓶袋针剂枚颗"

// regimens are the characters that a quantity is continued by: how often, by which way, up to what.
const regimens = "每一两兩二三四日次口静靜皮肌以至到或和与與及、的"

// hanBridge reports whether Chinese text goes on after offset at, past a piece of numbers, units, acronyms and single
// spaces, and gives where.
func (r *reader) hanBridge(at, high int) (int, bool) {
	if at >= high {
		return 0, false
	}
	for i, pieces := at, 0; i < high; {
		c, n := utf8.DecodeRuneInString(r.src[i:high])
		switch k := scriptOf(c); {
		case k == scriptHan || k == scriptKana:
			return i, i > at || pieces > 0
		case pieces > 0 && strings.ContainsRune("）】》」』", c):
			return i, true // a bracket that Chinese opened
		case c == ' ' || c == '\u00a0' || k == scriptCJK || chineseQuote(c) || strings.ContainsRune("-–—~×/", c):
			i += n
		case strings.ContainsRune(",;:(", c) && i+n < high && r.src[i+n] != ' ' && r.src[i-1] != ' ':
			i += n // Chinese typed with ASCII punctuation: no space follows
		case c == ')' && (pieces > 0 || r.bracketOpen(at)) && i+n < high && r.src[i+n] != ' ':
			i += n
		default:
			p := r.pieceAfter(i, high)
			if p.Empty() {
				p = r.pluralInBrackets(i, high)
			}
			if p.Empty() && pieces == 0 {
				p = r.nameWithin(at, i, high)
			}
			if p.Empty() && i == at {
				p = r.letteredWithin(i, high)
			}
			if p.Empty() {
				return 0, false
			}
			pieces++
			i = p.End
		}
	}
	return 0, false
}

// pluralInBrackets gives the plural of an acronym that fills a round bracket: 干细胞(MSCs). Elsewhere such a plural is English.
func (r *reader) pluralInBrackets(at, high int) text.Span {
	end := at
	for end < high && (asciiLetter(r.src[end]) || digit(r.src[end]) || r.src[end] == '-') {
		end++
	}
	s := text.Span{Start: at, End: end}
	if at == 0 || r.src[at-1] != '(' || end == high || r.src[end] != ')' || !acronym(strings.TrimSuffix(s.Of(r.src), "s")) {
		return text.Span{}
	}
	return s
}

// nameWithin gives the one capitalised word, or the names joined by hyphens, that stand between Chinese on both sides, parted by single spaces or
// none: 改良 Rankin 量表, 采用Kaplan-Meier法.
func (r *reader) nameWithin(at, i, high int) text.Span {
	if r.src[i] < 'A' || r.src[i] > 'Z' || strings.Trim(r.src[at:i], " ") != "" || i-at > 1 {
		return text.Span{}
	}
	end := i + 1
	for end < high &&
		(r.src[end] >= 'a' && r.src[end] <= 'z' || r.src[end] == '-' && end+1 < high && r.src[end+1] >= 'A' && r.src[end+1] <= 'Z' || r.src[end-1] == '-' && r.src[end] >= 'A' && r.src[end] <= 'Z') {
		end++
	}
	next := end
	if next < high && r.src[next] == ' ' {
		next++
	}
	if c, _ := utf8.DecodeRuneInString(r.src[next:high]); end < i+3 || scriptOf(c) != scriptHan {
		return text.Span{}
	}
	return text.Span{Start: i, End: end}
}

// letteredWithin gives the small letters that stand between Chinese on both sides without a space: tau in 和tau蛋白.
func (r *reader) letteredWithin(at, high int) text.Span {
	end := at
	for end < high && (r.src[end] >= 'a' && r.src[end] <= 'z' || end > at && (r.src[end] == '-' || digit(r.src[end]))) {
		end++
	}
	if c, _ := utf8.DecodeRuneInString(r.src[end:high]); end == at || end == high || scriptOf(c) != scriptHan {
		return text.Span{}
	}
	return text.Span{Start: at, End: end}
}

// bracketOpen reports whether a round bracket that Chinese opened shortly before offset at is still open.
func (r *reader) bracketOpen(at int) bool {
	before := r.src[max(0, at-60):at]
	return strings.LastIndexByte(before, '(') > max(strings.LastIndexByte(before, ')'), strings.LastIndexByte(before, ' '))
}

// pieceAfter gives the number, unit or acronym that starts at offset at; empty when an English word does.
func (r *reader) pieceAfter(at, high int) text.Span {
	end := at
	for end < high {
		c, n := utf8.DecodeRuneInString(r.src[end:high])
		k := scriptOf(c)
		if k != scriptLatin && k != scriptDigit && !strings.ContainsRune(".,%+-/°℃µ≥≤<>~–±&=×^⁰¹²³⁴⁵⁶⁷⁸⁹⁻", c) &&
			!unicode.Is(unicode.Greek, c) && !r.joinsDigits(end, n) {
			break
		}
		end += n
	}
	for end > at && strings.IndexByte(".,-/^", r.src[end-1]) >= 0 {
		end--
	}
	s := text.Span{Start: at, End: end}
	if s.Empty() || !neutralPiece(s.Of(r.src)) {
		return text.Span{}
	}
	return s
}

// regimen reports how often a drug is given, as prescriptions write it behind the dose: q8h, bid.
func regimen(s string) bool {
	switch s {
	case "qd", "bid", "tid", "qid", "qn", "qod", "prn":
		return true
	}
	return len(s) > 2 && s[0] == 'q' && s[len(s)-1] == 'h' && strings.Trim(s[1:len(s)-1], "0123456789") == ""
}

// hanTail gives the end of a fragment whose last ideograph ends at offset at: after the numbers, units and acronyms that
// belong to it. Quotes that Chinese shares with English are given back.
func (r *reader) hanTail(at, high int) int {
	for at > 0 {
		c, n := utf8.DecodeLastRuneInString(r.src[:at])
		if c != '“' && c != '”' && c != '·' || c == '”' && strings.Contains(r.src[max(0, at-60):at-n], "“") {
			break
		}
		at -= n
	}
	last, _ := utf8.DecodeLastRuneInString(r.src[:at])
	if scriptOf(last) == scriptCJK {
		return at
	}
	end := at
	for end < high {
		i := end
		if r.src[i] == ' ' && i+1 < high {
			i++
		}
		p := r.pieceAfter(i, high)
		if p.Empty() || !r.trailsHan(p, i > end, end == at, last, high) {
			break
		}
		end = p.End
	}
	if c, n := utf8.DecodeRuneInString(r.src[end:high]); end > at && strings.ContainsRune("。！？；", c) {
		end += n // 不应超过25%。: the full stop is of the sentence that the number ends
	}
	return end
}

// secondAcronym reports an acronym behind another one that ends its phrase: 检测HCV RNA.
func (r *reader) secondAcronym(p text.Span, high int) bool {
	next := strings.TrimLeft(r.src[p.End:high], " ")
	c, _ := utf8.DecodeRuneInString(next)
	return p.Start > 1 && asciiLetter(r.src[p.Start-2]) && acronym(p.Of(r.src)) && (next == "" || !unicode.IsLetter(c))
}

// trailsHan reports whether a piece after Chinese text belongs to it. last is the ideograph before the first piece.
func (r *reader) trailsHan(p text.Span, spaced, first bool, last rune, high int) bool {
	s := p.Of(r.src)
	number := s[0] >= '0' && s[0] <= '9' || strings.IndexByte("<>~+", s[0]) >= 0 || strings.HasPrefix(s, "≥") || strings.HasPrefix(s, "≤") || s[0] == '-' && !spaced && len(s) > 1 && digit(s[1]) // 低于-2.5
	switch {
	case !first:
		return unit(strings.TrimRight(s, "."), false) || s == "%" || spaced && (regimen(s) || r.secondAcronym(p, high))
	case number:
		next := strings.TrimLeft(r.src[p.End:high], " ")
		word := next[:max(0, strings.IndexFunc(next+" ", func(c rune) bool { return !unicode.IsLetter(c) && c != '/' }))]
		if word == "" || unit(word, false) || strings.ContainsRune("%", rune(next[0])) || strings.IndexFunc(s, unicode.IsLetter) >= 0 {
			return true
		}
		return !spaced || strings.ContainsRune("于於少约約达達到至过過近第为為每型期级級超低高", last) || strings.HasSuffix(s, "%")
	case !spaced:
		return acronym(s) || len(s) <= 2
	}
	if !acronym(s) {
		return false
	}
	if strings.ContainsRune("和与與及或、的为為是对對用给給由", last) {
		return true // a conjunction or preposition needs what follows
	}
	next := strings.TrimLeft(r.src[p.End:high], " ")
	c, _ := utf8.DecodeRuneInString(next)
	return next == "" || !unicode.IsLetter(c)
}
