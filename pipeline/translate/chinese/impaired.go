package chinese

import (
	"strings"

	"unmix/pipeline/translate/english"
)

// impairedRules render what stands before a process that goes wrong, and before what brings one about.
var impairedRules = []Rule{
	// 伤口愈合 + 障碍: impaired wound healing.
	{Name: "impaired-process", Gives: "N", Pattern: "N 障碍|受阻", Cost: -0.1, When: processFirst, Build: impairedProcess},
	{Name: "impaired-process-of", Gives: "N", Pattern: "N N 障碍|受阻", Head: 1, Cost: -0.25, When: processMiddle, Build: impairedProcessOf},
}

// processes are the ends of nouns for what goes on in the body.
var processes = strings.Fields("成熟 分化 愈合 吸收 利用 摄取 转运 排泄 合成 生成 引流 回流 充盈 通气 吞咽 灌注 修复 形成 清除 再生 发育 增殖 分泌 释放 传导 收缩 舒张 弥散 排空")

func processFirst(k []*item) bool {
	return endsIn(k[0].head.text, processes...)
}

func processMiddle(k []*item) bool { return processFirst(k[1:]) }

func impairedProcess(b *builder, k []node) english.Phrase {
	n := k[0].Phrase
	n.Count = english.Mass
	return join(1, as(english.AdjPhrase, b.put("impaired", k[1])), n)
}

func impairedProcessOf(b *builder, k []node) english.Phrase {
	n := k[1].Phrase
	n.Count = english.Mass
	return join(2, as(english.AdjPhrase, b.put("impaired", k[2])), k[0].Phrase, n)
}
