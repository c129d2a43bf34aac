package identify

import (
	"strings"
	"unicode/utf8"

	"unmix/glossary"
)

// Chinese words that English writes by their sound. Source: ISO 7098, the syllables of Hanyu pinyin.

// pinyinSyllables are the syllables without their tones.
var pinyinSyllables = func() map[string]bool {
	m := wordSet("a ai an ang ao e ei en eng er o ou wa wo wai wei wan wen wang weng wu ya ye yao you yan yin yang ying yong yi yu yue yuan yun nv lv nve lve")
	for _, row := range [...]struct{ initials, finals string }{
		{"b p m f", "a o ai ei ao ou an en ang eng i ie iao iu ian in ing u"},
		{"d t n l", "a e ai ei ao ou an en ang eng ong i ia ie iao iu ian in iang ing u uo ui uan un ue"},
		{"g k h", "a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang"},
		{"j q x", "i ia ie iao iu ian in iang ing iong u ue uan un"},
		{"zh ch sh r z c s", "i a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang"},
	} {
		for initial := range strings.FieldsSeq(row.initials) {
			for final := range strings.FieldsSeq(row.finals) {
				m[initial+final] = true
			}
		}
	}
	return m
}()

// longestSyllable is that of zhuang.
const longestSyllable = 6

// syllables reports whether a word in small letters without tones can be cut into n syllables of pinyin.
func syllables(word string, n int) bool {
	if n == 0 || word == "" {
		return n == 0 && word == ""
	}
	for k := 1; k <= min(longestSyllable, len(word)); k++ {
		if pinyinSyllables[word[:k]] && syllables(word[k:], n-1) {
			return true
		}
	}
	return false
}

// mostSyllables bounds the name that is looked for before brackets.
const mostSyllables = 10

// romanised reports whether a text ends with words that are the sound of n Chinese characters: Dang Gui before 当归, qi before 气.
func romanised(before string, n int) bool {
	if n > mostSyllables {
		return false
	}
	word := ""
	for range n {
		before = strings.TrimRight(before, " -'’")
		at := strings.LastIndexAny(before, " -'’(\n\t")
		word = toneless(before[at+1:]) + word
		before = before[:at+1]
		if syllables(word, n) {
			return true
		}
	}
	return false
}

// tones takes the tones off vowels; soundJoints are what stands between syllables.
var (
	tones = strings.NewReplacer("ā", "a", "á", "a", "ǎ", "a", "à", "a", "ă", "a", "ē", "e", "é", "e", "ě", "e", "è", "e", "ī", "i", "í", "i", "ǐ", "i", "ì", "i",
		"ō", "o", "ó", "o", "ǒ", "o", "ò", "o", "ū", "u", "ú", "u", "ǔ", "u", "ù", "u", "ü", "v", "ǖ", "v", "ǘ", "v", "ǚ", "v", "ǜ", "v")
	soundJoints = strings.NewReplacer(" ", "", "-", "", "'", "")
)

// toneless takes the tones off pinyin, and its capitals.
func toneless(s string) string { return tones.Replace(glossary.Fold(s)) }

// soundBehind reports whether the sound of a Chinese word stands in brackets behind it: 药 (pinyin: yào), 气 (qì).
func soundBehind(after string, n int) bool {
	rest, ok := strings.CutPrefix(strings.TrimLeft(after, " "), "(")
	if !ok {
		return false
	}
	end := strings.IndexAny(rest, "),;")
	if end < 0 {
		return false
	}
	sound := strings.TrimLeft(strings.TrimPrefix(strings.ToLower(rest[:end]), "pinyin"), ": ")
	return sound != "" && syllables(soundJoints.Replace(toneless(sound)), n)
}

// keepSounds keeps what English gives as the sound of a Chinese word: pinyin: zhōngyào xué.
func (r *reader) keepSounds() {
	for i := range r.tokens {
		t := &r.tokens[i]
		if t.shape.accented && r.byteAt(t.Start-1) == '(' && r.byteAt(t.End) == ')' && syllablesOf(t) {
			if c, _ := utf8.DecodeLastRuneInString(strings.TrimRight(r.src[:t.Start-1], " ")); scriptOf(c) == scriptHan {
				t.mention(namedWord) // 血 (xuè)
			}
		}
		if t.folded != "pinyin" {
			continue
		}
		for k := i + 1; k < len(r.tokens) && (k == i+1 || r.tokens[k].gap <= gapJoint) && syllablesOf(&r.tokens[k]); k++ {
			r.tokens[k].mention(namedWord)
		}
	}
}

// syllablesOf reports whether a token is one to four syllables of pinyin.
func syllablesOf(t *token) bool {
	sound := toneless(t.folded)
	for n := 1; n < 5; n++ {
		if syllables(sound, n) {
			return true
		}
	}
	return false
}

// hanLength counts the characters of a Chinese word, -1 where it holds others.
func hanLength(s string) int {
	for _, c := range s {
		if scriptOf(c) != scriptHan {
			return -1
		}
	}
	return utf8.RuneCountInString(s)
}
