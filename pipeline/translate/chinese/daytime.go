package chinese

import "unmix/pipeline/translate/english"

// daytimeRules render times of day that say when something happens; each has its preposition in English.
var daytimeRules = []Rule{
	// 夜间 + 及 + 凌晨 + 加重: worsen at night and in the early morning.
	{Name: "two-daytimes", Gives: "PP", Pattern: daytimeWords + " 及|和|或|与|、 " + daytimeWords, Cost: -0.3, Build: bothDaytimes},
	// 咳嗽 + 、 + 打喷嚏 + 时: when coughing or sneezing.
	{Name: "when-acting", Gives: "PP", Pattern: actWords + " 、|或|和|及 " + actWords + " 时|后|前", Cost: -0.5, Build: whenActing},
}

// daytimeWords are times of day, acts what the body does now and then.
const (
	daytimeWords = "夜间|夜晚|晚上|凌晨|清晨|早晨|早上|晨起|上午|下午|午后|中午|傍晚|白天|日间"
	actWords     = "咳嗽|打喷嚏|深呼吸|大笑|排便|排尿|吞咽|进食|运动|行走|弯腰|说话|咀嚼|呼吸"
)

// timesOfDay give these times with their prepositions.
var timesOfDay = map[string]string{"夜间": "at night", "夜晚": "at night", "晚上": "in the evening", "凌晨": "in the early morning", "清晨": "in the early morning", "早晨": "in the morning", "早上": "in the morning", "晨起": "on waking",
	"上午": "in the morning", "下午": "in the afternoon", "午后": "in the afternoon", "中午": "at noon", "傍晚": "in the evening", "白天": "during the day", "日间": "during the day"}

// acts give the gerunds.
var acts = map[string]string{"咳嗽": "coughing", "打喷嚏": "sneezing", "深呼吸": "breathing deeply", "大笑": "laughing", "排便": "defecating", "排尿": "urinating", "吞咽": "swallowing", "进食": "eating", "运动": "exercising", "行走": "walking",
	"弯腰": "bending over", "说话": "talking", "咀嚼": "chewing", "呼吸": "breathing"}

func bothDaytimes(b *builder, k []node) english.Phrase {
	word := "and"
	if k[1].head.text == "或" {
		word = "or"
	}
	return as(english.PrepPhrase, join(0, b.put(timesOfDay[k[0].head.text], k[0]), b.put(word, k[1]), b.put(timesOfDay[k[2].head.text], k[2])))
}

func whenActing(b *builder, k []node) english.Phrase {
	word := "or"
	if zh := k[1].head.text; zh == "和" || zh == "及" {
		word = "and"
	}
	return as(english.PrepPhrase, join(0, b.put(beforeVerb[k[3].head.text], k[3]), b.put(acts[k[0].head.text], k[0]), b.put(word, k[1]), b.put(acts[k[2].head.text], k[2])))
}
