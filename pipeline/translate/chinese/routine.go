package chinese

import (
	"strings"

	"unmix/pipeline/translate/english"
)

// routineRules say what is not done, or not meant, as a routine: 不作为常规, and what is no first choice.
var routineRules = []Rule{
	// 不作为 + 常规: be not routine.
	{Name: "not-routine", Gives: "VP", Pattern: "不作为|并不作为|不是|并非|不应作为|不宜作为|不应视为 常规|常规检查|常规治疗|必需|必需的|必须|首选", Cost: -0.7, Build: notRoutine},
}

// routines give what something is not to be taken for.
var routines = map[string]string{"常规": "routine", "常规检查": "a routine test", "常规治疗": "routine treatment", "首选": "the first choice", "必需": "essential", "必需的": "essential", "必须": "essential"}

func notRoutine(b *builder, k []node) english.Phrase {
	return join(0, b.notBeing(k[0]), b.put(routines[k[1].head.text], k[1]))
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
