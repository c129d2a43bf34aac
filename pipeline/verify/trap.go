package verify

import (
	"regexp"
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/text"
)

// A trap is a construction whose word-for-word English says another dose, time, side or person: "un comprimé et demi" is
// not half a tablet. It takes an edit back unless the English shows that the construction was understood.
type trap struct {
	lang text.Lang
	// source finds the construction.
	source *regexp.Regexp
	// says is in every English that understood it; nil where what it means cannot be told from the words.
	says *regexp.Regexp
	// slip is in the English of one that did not; nil if says tells.
	slip *regexp.Regexp
	// what names the construction in the note.
	what string
}

// trapped looks for the traps of the language of the edit.
func trapped(src string, e text.Edit) string {
	for _, t := range traps {
		if t.lang != e.Lang || !t.source.MatchString(src) {
			continue
		}
		if t.slip != nil && t.slip.MatchString(e.New) || t.slip == nil && (t.says == nil || !t.says.MatchString(e.New)) {
			return t.what + " may be misread"
		}
	}
	return ""
}

// homographs are French words that English has too, left standing against a French fragment: "son père" is no son, "cent vingt" no
// cent, "a doublé" no article, "début mars" no planet.
var homographs = []string{"son", "cent"}

// cutOff looks for a French word that was taken for English at the edge of the edit, whose sense the English then lacks.
func cutOff(before, src, after string, language text.Lang) string {
	switch {
	case language != text.French:
		return ""
	case endsInWord(before, homographs...), endsInWord(before, "a") && startsWithParticiple(src) && !describesNext(src, after),
		// "on" before a verb is somebody: "on peut arrêter" is no "on can stop".
		endsInWord(before, "on") && finiteFirst.MatchString(src),
		startsWithWord(after, "mars", "juin") && endsInPeriod.MatchString(src),
		// "sur sept" is no "on sept".
		startsWithWord(after, "cent", "sept", "six", "dix") && endsInLink.MatchString(src):
		return "a French word at the edge of the fragment was taken for English"
	}
	return ""
}

var (
	finiteFirst  = regexp.MustCompile(`^(?:ne\s|n['’]|peut\s|doit\s|\p{Ll}{3,}ra\s)`)
	endsInLink   = regexp.MustCompile(`\b(?:sur|de|et|ou|à)$`)
	endsInPeriod = regexp.MustCompile(`(?:début|fin|courant|mois de|en|\d|1er)$`)
)

// white are the characters that divide words.
const white = " \t\r\n\f"

// endsInWord reports whether one of the words stands at the end of s, with white space behind it.
func endsInWord(s string, words ...string) bool {
	if s == "" || strings.IndexByte(white, s[len(s)-1]) < 0 {
		return false
	}
	return slices.ContainsFunc(words, func(w string) bool {
		rest, ok := strings.CutSuffix(s[:len(s)-1], w)
		return ok && (rest == "" || strings.IndexByte(white+"(", rest[len(rest)-1]) >= 0)
	})
}

// startsWithWord reports whether one of the words stands at the beginning of s, with white space before it.
func startsWithWord(s string, words ...string) bool {
	if s == "" || strings.IndexByte(white, s[0]) < 0 {
		return false
	}
	return slices.ContainsFunc(words, func(w string) bool {
		rest, ok := strings.CutPrefix(s[1:], w)
		return ok && !letter(rest)
	})
}

// describesNext reports a participle by itself before an English noun, where the "a" before it is the English article: "has a [marqué] effect".
func describesNext(src, after string) bool {
	words := strings.Fields(after)
	if strings.Contains(src, " ") || len(words) == 0 || !strings.HasPrefix(after, " ") {
		return false
	}
	next := lang.CommonPOS(strings.Trim(words[0], ".,;:"))
	return next.Has(lang.Noun) && !next.Has(lang.Preposition)
}

// startsWithParticiple reports a first word that is a past participle: "doublé", not "maternité".
func startsWithParticiple(src string) bool {
	first, _, _ := strings.Cut(src, " ")
	return slices.ContainsFunc(lang.FrenchAnalyses(first), func(a lang.Analysis) bool {
		return a.Mood == lang.MoodParticiple && a.Tense == lang.TensePast
	})
}

// pattern compiles a column of the table, nil if it is empty; letters of either case match.
func pattern(s string) *regexp.Regexp {
	if s == "" {
		return nil
	}
	return regexp.MustCompile(`(?i)` + s)
}

// row writes one trap on one line.
func row(language text.Lang, source, says, slip, what string) trap {
	return trap{lang: language, source: pattern(source), says: pattern(says), slip: pattern(slip), what: what}
}

// traps are the constructions, those of amount before those of time, person and side.
// Sources: Le bon usage, on numbers, negation and time; Lü Shuxiang, Xiandai Hanyu Babai Ci, on 倍, 半, 隔, 除 and 前.
var traps = []trap{
	row(text.French, `\set demie?\b`, `and (?:a|one) half|:30|\.5|half past|half an? \w+ later`, ``, `"et demi"`),
	row(text.French, `\bfois sur\s`, `\bin\b|out of|half|every|third|quarter`, ``, `"fois sur"`),
	row(text.French, `(?:^|[^\d.,])[1-9]\d{0,2}\.\d{3}(?:[^\d.,]|$)`, ``, ``, `a point before three digits (12.500)`),
	row(text.French, `(?:^|[^\d.,])[1-9]\d{0,2}(?:\.\d{3}){2,}`, ``, `\d\.\d{3}\.\d`, `a number with two points`),
	row(text.French, `\d°\d`, ``, ``, `a degree sign as a decimal point`),
	row(text.French, `tension\s[^.;]*\s\d{1,2}/\d{1,2}(?:\D|$)`, ``, ``, `a blood pressure in cm of mercury`),
	row(text.French, `\bpris\s+(?:\d|un |deux|trois|quatre|cinq|six|dix)[^.;]*\b(?:kg|kilo)`, `gain|put on`, ``, `"pris" of a weight`),
	row(text.French, `\bpeu de\b`, ``, `\blittle of\b`, `"peu de"`),
	row(text.French, `\b(?:tous|toutes) les\s[^.;,]*\s(?:ne\s|n['’])[^.;,]*\bpas\b`, `not (?:all|every)`, ``, `"tous … ne … pas"`),
	row(text.French, `\b(?:peut|peuvent|pouvait|pouvaient|pourrait|pourraient)\s+ne\s+pas\b`, ``, `\b(?:cannot|can not|could not|unable)\b`, `"peut ne pas"`),
	row(text.French, `\bsans aucune?\b`, ``, `without no\b`, `"sans aucun"`),
	row(text.French, `\bfailli\s`, `almost|nearly|close to`, ``, `"failli"`),
	row(text.French, `\bil y a\s[^.;,]{0,20}\b(?:ans?|mois|semaines?|jours?|heures?|minutes?)\b`, ``, `\bthere (?:is|are|was|were|has|have)\b`, `"il y a" of time`),
	row(text.French, `(?:^|\s)du \d{1,2}(?:er)?(?: \p{L}+)? au \d{1,2}(?:er)? \p{L}+`, `from\b|\bto\b|through|between|[-–]`, ``, `a range of days`),
	row(text.French, `\b[XVI]+e siècle`, ``, `century [XVI]`, `a century`),
	row(text.French, `(?:^|\s)(?:du|de la|de l['’])\s?(?:mère|père|enfant|fœtus|nouveau-né|donneur|donneuse|receveur|receveuse|patiente?) (?:à la|à l['’]|au|aux)\s?(?:mère|père|enfant|fœtus|nouveau-né|donneur|donneuse|receveur|receveuse|soignante?)`,
		`\bfrom\b.*\bto\b|-to-`, ``, `who gives to whom`),
	row(text.French, `\bgauches?\b`, `left|sinist`, ``, `the left side`),
	row(text.French, `\b(?:rein|poumon|œil|bras|côté|ventricule|lobe|pied|genou|sein|ovaire|testicule)s? droits?\b|\bdroite\b`, `right|straight|upright|line`, ``, `the right side`),
	row(text.French, `\bsur (?:\d|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|cent|mille)`, ``, `(?:^|\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d[\d.,]*)\s(?:[\w-]+\s)?)on (?:\d|(?:two|three|four|five|six|sept|seven|eight|nine|ten|cent|one hundred)\b)`, `"sur" between two numbers`),
	row(text.French, `^plus d(?:e|['’])\s?\p{L}+$`, ``, `^more \p{L}+$`, `"plus de" without "ne" (more, or no more)`),
	row(text.French, `\bplus aucune?\b`, ``, `more no\b`, `"plus aucun"`),
	row(text.French, `\bpas d(?:e|['’])`, ``, `\bnot of\b`, `"pas de"`),
	row(text.French, `\b(?:le|les|deux) tiers\b`, ``, `third part(?:y|ies)`, `"tiers"`),
	row(text.French, `\b(?:deux fois|moitié) moins\b`, ``, `(?:twice|half) less`, `"deux fois moins"`),
	row(text.French, `\b(?:faces?|parois?|loges?|chambres?|segments?|bords?|parties?|régions?|cornes?|murs?) antérieur`, ``, `\b(?:previous|prior|earlier)\b`, `"antérieur" of a place`),
	row(text.French, `\b(?:la|sa|leur) femme d`, ``, `\bwoman of\b`, `"femme" (wife, or woman)`),
	row(text.French, `\b(?:est|sont|était|étaient) revenu`, ``, `\bincome`, `"revenu"`),
	row(text.Chinese, `[一二两三四五六七八九十\d]个半`, `and a half|\.5`, ``, `个半`),
	row(text.Chinese, `每隔(?:[二两三四五六七八九十]|[2-9]|1\d)个?[天日周月年晚]`, ``, ``, `每隔 with a number of days`),
	row(text.Chinese, `(?:增加|增多|升高|上升|增长|提高|增大)了?一倍`, `doubl|twice|two-?fold|100%`, ``, `一倍`),
	row(text.Chinese, `[倍]`, ``, `\bfolds\b|\bonefold\b`, `倍`),
	row(text.Chinese, `最少[\d一二两三四五六七八九十]`, `at least|minimum`, ``, `最少`),
	row(text.Chinese, `最多[\d一二两三四五六七八九十]`, `at most|maximum|up to|no more|not more`, ``, `最多`),
	row(text.Chinese, `^除了?[^此，。；]{1,12}[外]$`, `apart from`, ``, `除 … 外 on its own (except, or in addition to)`),
	row(text.Chinese, `[\d一二两三四五六七八九十数几半](?:天|日|周|个月|年|小时|分钟)(?:以|之)?前`, ``, `\bbefore (?:half|(?:about |a |an )?[\w.]+ (?:day|week|month|year|hour|minute)s?)(?:$|[^a-z ]| (?:[^o]|o[^f]))`, `a time before now`),
	row(text.Chinese, `[上下]午[\d一二三四五六七八九十]|凌晨[\d一二三四五六七八九十]`, ``, `(?:morning|afternoon) \d`, `an hour of the day`),
	row(text.Chinese, `左[侧肾肺眼耳手足肩膝上下心房室腿臂]|左半`, `left|sinist|about|approximately|around`, ``, `the left side`),
	row(text.Chinese, `右[侧肾肺眼耳手足肩膝上下心房室腿臂]|右半`, `right|dextr`, ``, `the right side`),
	row(text.Chinese, `^近[\d一二两三四五六七八九十几]+(?:天|日|周|个月|年)$`, ``, `nearly|almost`, `近 before a time (the past, or nearly)`),
	row(text.Chinese, `^后[\d一二两三四五六七八九十]+(?:天|日|周|个月|年)$`, ``, `^after`, `后 before a time (the last, or after)`),
	row(text.Chinese, `\d/\d的`, ``, `with \d/\d`, `a share of a whole`),
	row(text.Chinese, `否认`, ``, `denials?\b`, `否认`),
	row(text.Chinese, `未使用`, ``, `\bunused\b`, `未使用`),
	row(text.Chinese, `血症`, ``, `blood disorder`, `血症`),
	row(text.Chinese, `[十百][多几]`, ``, `(?:ten|hundred) (?:many|several|few)\b`, `多 or 几 in a number`),
}
