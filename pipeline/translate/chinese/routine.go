package chinese

import (
	"strings"

	"unmix/pipeline/translate/english"
)

// routineRules say what is not done, or not meant, as a routine: 不作为常规, and what is no first choice.
var routineRules = []Rule{
	// 不作为 + 常规: be not routine.
	{Name: "not-routine", Gives: "VP", Pattern: "不作为|并不作为|不是|并非|不应作为|不宜作为|不应视为 常规|常规检查|常规治疗|必需|必需的|必须|首选", Cost: -0.7, Build: notRoutine},
	// 血培养 + 不作为 + 门诊 + 常规: blood cultures are not routine in outpatients.
	{Name: "not-routine-there", Gives: "VP", Pattern: "不作为|不应作为|不宜作为 门诊|术前|产前|入院|临床|筛查 常规|常规检查|常规项目", Cost: -0.9, Build: notRoutineThere},
	// 抗生素 + 不作为 + 常规使用: antibiotics are not routinely used.
	{Name: "not-as-routine", Gives: "VP", Pattern: "不作为|不应作为|不宜作为|不作 常规 V", Head: 2, Cost: -0.7, When: transitiveLast, Build: notAsRoutine},
	// 不 + 常规 + 进行: be not routinely performed.
	{Name: "passive-not-routinely", Gives: "PV", Pattern: "不|未|并不 常规 VG", Head: 2, Cost: -0.3, When: objectlessVerb(2), Build: notRoutinely},
}

// routines give what something is not to be taken for.
var routines = map[string]string{"常规": "routine", "常规检查": "a routine test", "常规治疗": "routine treatment", "首选": "the first choice", "必需": "essential", "必需的": "essential", "必须": "essential"}

func notRoutine(b *builder, k []node) english.Phrase {
	return join(0, b.notBeing(k[0]), b.put(routines[k[1].head.text], k[1]))
}

// routinePlaces give where something is no routine.
var routinePlaces = map[string]string{"门诊": "in outpatients", "术前": "before surgery", "产前": "before delivery", "入院": "on admission", "临床": "in clinical practice", "筛查": "in screening"}

func notRoutineThere(b *builder, k []node) english.Phrase {
	return join(0, b.notBeing(k[0]), b.put("routine", k[2]), b.put(routinePlaces[k[1].head.text], k[1]))
}

// notBeing writes the negation, with the auxiliary of the Chinese.
func (b *builder) notBeing(not node) english.Phrase {
	if strings.Contains(not.head.text, "应") || strings.Contains(not.head.text, "宜") {
		p := as(english.VerbPhrase, b.put("should not be", not))
		p.Finite = true
		return p
	}
	return join(0, b.verb("be", english.Lemma, not), b.put("not", not))
}

func notAsRoutine(b *builder, k []node) english.Phrase {
	return join(0, b.notBeing(k[0]), b.put("routinely", k[1]), inflect(k[2].Phrase, english.PastParticiple))
}

func notRoutinely(b *builder, k []node) english.Phrase {
	return join(0, b.verb("be", english.Lemma), b.put("not routinely", k[0], k[1]), inflect(k[2].Phrase, english.PastParticiple))
}
