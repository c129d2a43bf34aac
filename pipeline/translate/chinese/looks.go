package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// looksRules render what something looks like, and where a finding is.
var looksRules = []Rule{
	// 呈 + 橘红色: be orange-red.
	{Name: "looks", Gives: "VP", Pattern: "呈|呈现|常呈|多呈|略呈|均呈 A|AP", Head: 1, Cost: -0.1, Build: looks},
	// 看起来 + 正常: look normal.
	{Name: "seems-so", Gives: "VP", Pattern: "看起来|看上去|显得|摸起来|听起来|闻起来|尝起来|感觉起来 A|AP", Head: 1, Cost: -0.6, Build: seemsSo},
	// 患侧 + 呼吸音减弱: decreased breath sounds on the affected side.
	{Name: "side-finding", Gives: "N", Pattern: "患侧|病侧|健侧|对侧|同侧 N", Head: 1, Cost: -0.1, When: findingBeside, Build: sideFinding},
}

// seemings give the verb by the sense.
var seemings = map[string]string{"看起来": "look", "看上去": "look", "显得": "appear", "摸起来": "feel", "听起来": "sound", "闻起来": "smell", "尝起来": "taste", "感觉起来": "feel"}

func seemsSo(b *builder, k []node) english.Phrase {
	return join(0, b.verb(seemings[k[0].head.text], english.Lemma, k[0]), as(english.AdjPhrase, k[1].Phrase))
}

func looks(b *builder, k []node) english.Phrase {
	be := b.verb("be", english.Lemma, k[0])
	switch zh := k[0].head.text; zh {
	case "常呈":
		be = join(0, be, b.put("often"))
	case "多呈":
		be = join(0, be, b.put("mostly"))
	case "略呈":
		be = join(0, be, b.put("slightly"))
	}
	return join(0, be, as(english.AdjPhrase, k[1].Phrase))
}

// sides name the side of the body behind a finding.
var sides = map[string]string{"患侧": "on the affected side", "病侧": "on the affected side", "健侧": "on the unaffected side", "对侧": "on the opposite side", "同侧": "on the same side"}

// findingBeside reports a finding, which is on a side; a part of the body is of it.
func findingBeside(k []*item) bool {
	e := k[1].head.entry
	if complaint(k[1]) {
		return true // 患侧头痛
	}
	return e != nil && !slices.Contains([]string{"anatomy", "surgery"}, e.Domain) && (endsIn(k[1].head.text, becomings...) || strings.HasSuffix(k[1].head.text, "减弱"))
}

func sideFinding(b *builder, k []node) english.Phrase {
	return join(0, k[1].Phrase, b.put(sides[k[0].head.text], k[0]))
}
