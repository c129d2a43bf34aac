package lang

// HarmlessNegations are Chinese words, in simplified characters, that hold a character of negation and need no negative word in English: bounds
// (不低于 at least, 不超过 up to), words in which the character no longer negates (不断 continual, 不仅 not only, 非常 very, 未来 future), and
// those that English says with an affirmative word (各不相同 each different, 必不可少 essential). Where one holds another, the order is that
// in which they are to be taken out.
var HarmlessNegations = []string{"不过", "各不相同", "不仅", "不但", "不断", "不同", "不久", "不管", "不论", "无论", "除非", "非常", "未来", "不得不", "不只", "不少", "莫非", "非洲", "非但", "南非", "北非", "中非", "东非", "西非", "非典", "是非",
	"忽略不计", "接触不到的地方", "触及不到的地方", "拿不到的地方", "不能触及的地方", "接触不到之处", "触及不到之处", "拿不到之处", "不能触及之处", "不足千分之", "不足万分之", "不足百分之", "不足十分之", "不到千分之", "不到万分之", "不到百分之", "不超过", "不低于", "不少于", "不高于", "不大于", "不小于", "不多于", "不晚于", "不早于", "无疑", "无非", "不禁", "不时", "不单", "不止", "不等", "无力", "无数", "无意中", "不妨", "无比", "不如", "不幸", "不退", "含糊不清", "不堪", "卧床不起", "不难看出", "长短不一", "轻重不一", "程度不一", "大小不一", "高低不一", "参差不齐", "数量不等", "大小不等", "不言而喻", "毫无疑问", "毋庸置疑", "必不可少", "不可或缺", "不可缺少", "不可避免地", "并非不", "不愈", "不及", "有无"}
