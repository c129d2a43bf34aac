package chinese

import (
	"strings"

	"unmix/pipeline/translate/english"
)

// classNameRules put the name of one thing behind the class that it belongs to.
var classNameRules = []Rule{
	// 抗凝药 + 华法林: the anticoagulant warfarin, a class with one of it in apposition (Quirk et al. 1985, 17.88).
	{Name: "class-named", Gives: "NP", Pattern: "N N", Head: 1, Cost: 0, When: classNamed, Build: classWithName},
}

// namedClasses are the ends of nouns for classes of drugs and substances, of which a name behind them is one.
var namedClasses = strings.Fields("药物 药 药品 抑制剂 拮抗剂 激动剂 阻滞剂 抗生素 标志物 激素 细胞因子 单克隆抗体 单抗 类似物")

// classNamed reports a class and one of it: 抗凝药 + 华法林.
func classNamed(k []*item) bool {
	e := k[1].head.entry
	return k[1].rule == nil && e != nil && e.Domain == "drugs" && endsIn(k[0].head.text, namedClasses...) && !endsIn(k[1].head.text, namedClasses...) && !strings.Contains(e.English[0], "inhibitor")
}

func classWithName(b *builder, k []node) english.Phrase {
	left := k[0].Phrase
	left.Count = english.Singular
	p := b.withArticle("the", join(1, left, k[1].Phrase))
	p.Count = english.Mass
	return p
}
