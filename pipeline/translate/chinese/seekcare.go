package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// seekCareRules say where somebody goes for care: 到医院就诊, go to the hospital.
var seekCareRules = []Rule{
	// 到 + 医院 + 就诊: go to the hospital.
	{Name: "go-for-care", Gives: "VP", Pattern: "到|去|前往|来 NP 就诊|就医|治疗|复查|检查|咨询|接种|随访", Head: 2, Cost: -0.4, When: careSecond, Build: goForCare},
}

// careSecond reports a place of care.
func careSecond(k []*item) bool {
	return slices.ContainsFunc([]string{"医院", "门诊", "诊所", "科", "中心", "机构", "急诊", "卫生院"}, func(e string) bool { return strings.HasSuffix(k[1].head.text, e) })
}

// careAims give what one goes to a hospital for.
var careAims = map[string]string{"治疗": "for treatment", "复查": "for follow-up", "检查": "for examination", "咨询": "for advice", "接种": "for vaccination", "随访": "for follow-up"}

func goForCare(b *builder, k []node) english.Phrase {
	place := k[1].Phrase
	if place.Count == english.AnyCount {
		place.Count = english.Singular
	}
	if place = b.numbered(place); !place.Determined {
		article := "the"
		if place.Words[0].POS != "noun" {
			article = "a" // a specialized hospital
		}
		place = b.withArticle(article, place)
	}
	return join(0, b.verb("go", english.Lemma, k[0], k[2]), b.put("to"), place, b.put(careAims[k[2].head.text]))
}
