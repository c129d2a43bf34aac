package chinese

import (
	"slices"

	"unmix/pipeline/translate/english"
)

// saltRules render the names of drugs and compounds that Chinese begins with the acid, English ends with the salt.
var saltRules = []Rule{
	// 盐酸 + 曲马多: tramadol hydrochloride.
	{Name: "salt", Gives: "N", Pattern: "盐酸|硫酸|磷酸|枸橼酸|柠檬酸|酒石酸|马来酸|富马酸|琥珀酸|醋酸|氢溴酸|甲磺酸|苯磺酸|甲苯磺酸|硝酸|葡萄糖酸|乳酸|丙酸|戊酸|二丙酸|双丙酸|糠酸|碳酸|水杨酸|门冬氨酸 N", Head: 1, Cost: -0.1, When: drugSecond, Build: saltOf},
}

// salts give the name of the salt of each acid.
var salts = map[string]string{"盐酸": "hydrochloride", "硫酸": "sulfate", "磷酸": "phosphate", "枸橼酸": "citrate", "柠檬酸": "citrate", "酒石酸": "tartrate", "马来酸": "maleate", "富马酸": "fumarate", "琥珀酸": "succinate",
	"醋酸": "acetate", "氢溴酸": "hydrobromide", "甲磺酸": "mesylate", "苯磺酸": "besylate", "甲苯磺酸": "tosylate", "硝酸": "nitrate", "葡萄糖酸": "gluconate", "乳酸": "lactate", "丙酸": "propionate", "戊酸": "valerate",
	"二丙酸": "dipropionate", "双丙酸": "dipropionate", "糠酸": "furoate", "碳酸": "carbonate", "水杨酸": "salicylate", "门冬氨酸": "aspartate"}

// drugSecond reports an entry for a drug or a metal.
func drugSecond(k []*item) bool {
	e := k[1].head.entry
	return k[1].rule == nil && e != nil && (e.Domain == "drugs" || slices.Contains([]string{"钠", "钾", "钙", "镁", "铁", "亚铁", "锌", "铜", "铝", "锂", "铵", "钡", "银"}, e.Term))
}

func saltOf(b *builder, k []node) english.Phrase {
	p := join(0, k[1].Phrase, b.put(salts[k[0].head.text], k[0]))
	p.Head, p.Count = len(p.Words)-1, english.Mass
	return p
}
