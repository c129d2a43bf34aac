package chinese

import "unmix/pipeline/translate/english"

// visitRules render 每次: what is done every time that something else takes place (每次就诊时, at each visit), and how many at a time.
var visitRules = []Rule{
	// 每次 + 随访 + 时: at each follow-up visit; 每次 + 发作 + 时: during each attack.
	{Name: "each-visit", Gives: "PP", Pattern: "每次|每一次 就诊|接诊|随访|复诊|门诊|访视|产检|产前检查|检查|发作|妊娠|怀孕|用药|给药|注射|输注|住院|治疗|透析|换药|手术|进餐|餐 时|中|期间|时都|时均", Head: 1, Cost: -0.3, Build: eachVisit},
	// 每次 + 产前检查 + 都应 + 测量 + 血压: blood pressure should be measured at each antenatal visit.
	{Name: "each-visit-should", Gives: "S", Pattern: "每次|每一次 N 都应|均应|都应当|均应当|都要|都需|均需|都需要|都必须|均须 VG NP", Head: 4, Cost: -0.6, When: transitiveFourth, Build: eachVisitShould},
}

// occasions give the English of what takes place again and again, with its preposition.
var occasions = map[string]string{"就诊": "at each visit", "接诊": "at each consultation", "随访": "at each follow-up visit", "复诊": "at each follow-up visit", "门诊": "at each clinic visit", "访视": "at each visit", "产检": "at each prenatal visit",
	"产前检查": "at each prenatal visit", "检查": "at each examination", "发作": "during each attack", "妊娠": "during each pregnancy", "怀孕": "during each pregnancy", "用药": "with each dose", "给药": "with each dose",
	"注射": "with each injection", "输注": "during each infusion", "住院": "during each hospitalization", "治疗": "at each treatment session", "透析": "during each dialysis session", "换药": "at each dressing change", "手术": "during each operation",
	"进餐": "at each meal", "餐": "at each meal"}

func eachVisit(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, b.put(occasions[k[1].head.text], k...))
}

func transitiveFourth(k []*item) bool { return transitiveVerb(k[3]) }

func eachVisitShould(b *builder, k []node) english.Phrase {
	modal := "should"
	if zh := k[2].head.text; zh == "都必须" || zh == "均须" {
		modal = "must"
	}
	p := join(0, b.subject(k[4].Phrase), b.put(modal+" be", k[2]), inflect(k[3].Phrase, english.PastParticiple), b.eachTime(k[0], k[1]))
	p.Cat, p.Finite = english.Clause, true
	return p
}

// eachTime is the occasion on which something is done again and again.
func (b *builder) eachTime(each, what node) english.Phrase {
	if words := occasions[what.src()]; words != "" {
		return b.put(words, each, what)
	}
	return join(0, b.put("at each", each), what.Phrase)
}
