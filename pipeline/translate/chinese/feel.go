package chinese

import (
	"strings"

	"unmix/pipeline/translate/english"
)

// feelRules render how people feel, which Chinese says with the noun of the feeling (感到头晕), and English with an adjective: feel dizzy (Quirk et al.
// 1985, 16.21).
var feelRules = []Rule{
	// 感到 + 头晕: feel dizzy.
	{Name: "feel-so", Gives: "VP", Pattern: feelWords + " N|A", Head: 0, Cost: -0.5, When: feelingAt(1), Build: feelSo},
}

// feelWords are the verbs of feeling.
const feelWords = "感到|感觉|觉得|自觉|常感|常感到|仍感|仍感到"

// feltAs give the adjectives of what is felt.
var feltAs = map[string]string{"头晕": "dizzy", "眩晕": "dizzy", "恶心": "nauseated", "乏力": "weak", "虚弱": "weak", "无力": "weak", "疲劳": "tired", "疲倦": "tired", "疲乏": "tired", "疲惫": "tired", "劳累": "tired", "气促": "short of breath", "气短": "short of breath", "呼吸困难": "short of breath", "气急": "short of breath", "焦虑": "anxious", "抑郁": "depressed", "口渴": "thirsty",
	"饥饿": "hungry", "困倦": "sleepy", "嗜睡": "drowsy", "紧张": "nervous", "不适": "unwell", "不舒服": "unwell", "孤独": "lonely", "无助": "helpless", "绝望": "hopeless", "内疚": "guilty", "自责": "guilty", "恐惧": "afraid", "害怕": "afraid", "沮丧": "discouraged", "烦躁": "irritable", "满意": "satisfied", "寒冷": "cold", "羞耻": "ashamed", "困惑": "confused", "麻木": "numb", "憋气": "breathless", "担心": "worried", "担忧": "worried", "悲伤": "sad", "无聊": "bored", "安心": "reassured", "轻松": "relaxed", "好转": "better"}

// feelingAt reports a feeling at a place of the pattern that has an adjective.
func feelingAt(n int) func(k []*item) bool {
	return func(k []*item) bool { return feltAs[k[n].head.text] != "" && bareNoun(k[n]).rule == nil }
}

func feelSo(b *builder, k []node) english.Phrase {
	v := b.verb("feel", english.Lemma, k[0])
	switch zh := k[0].head.text; {
	case strings.HasPrefix(zh, "常"):
		v = join(1, b.put("often"), v)
	case strings.HasPrefix(zh, "仍"):
		v = join(1, b.put("still"), v)
	}
	return join(len(v.Words)-1, v, b.put(feltAs[k[1].head.text], k[1]))
}
