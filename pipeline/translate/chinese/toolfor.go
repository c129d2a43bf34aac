package chinese

import (
	"slices"
	"strings"

	"unmix/glossary"
	"unmix/pipeline/translate/english"
)

// toolForRules render what something can or should be done with, and where it goes, of a thing that the clause does not name again.
var toolForRules = []Rule{
	// 可用 + 生理盐水 + 冲洗, of nobody: saline can be used for irrigation.
	{Name: "tool-for", Gives: "S", Pattern: toolWords + " NP V", Head: 1, Cost: -0.2, When: toolAction, Build: toolFor},
	// 得到 + 多项研究 + 证实: be confirmed by several studies.
	{Name: "get-confirmed", Gives: "VP", Pattern: "得到|获得|获 NP 证实|支持|认可|批准|重视|证明|验证|肯定|确认|采纳|推荐", Head: 1, Cost: -0.4, Build: getConfirmed},
	// 用 + 尖锐探针 + 探查, of those who do it: use a sharp probe to explore.
	{Name: "use-to", Gives: "VP", Pattern: "用|使用|采用|利用|应用 NP V", Head: 0, Cost: 0.7, When: toolLastAny, Build: useTo},
}

func toolAction(k []*item) bool {
	if k[2].head.text == "治疗" {
		return false // patients are treated with it
	}
	return k[1].head.entry != nil && !isPerson(k[1]) && !timeUnit(k[1]) && (k[2].head.reads("noun") || holdsItsObject(k[2]))
}

// holdsItsObject reports a verb whose English brings its object: relieve pain.
func holdsItsObject(verb *item) bool {
	e := englishOf(verb)
	return strings.Contains(e, " ") && !strings.HasPrefix(e, "be ") && !endsInPreposition(e)
}

// toolWords say that a tool can, should or tends to be used.
const toolWords = "可用|可采用|可使用|可选用|可应用|可以用|宜用|需用|须用|应采用|宜采用|应使用|应选用|常用|多用|多采用|常采用"

// toolModals give what the tool word says of ability or duty.
var toolModals = []struct{ zh, words string }{{"可", "can be"}, {"宜", "should be"}, {"应", "should be"}, {"需", "should be"}, {"须", "must be"}}

// toolModal is what the tool word says of ability or duty, "" for a word of how often.
func toolModal(word node) string {
	for _, m := range toolModals {
		if strings.HasPrefix(word.head.text, m.zh) {
			return m.words
		}
	}
	return ""
}

// tool is what something is done with, one that is new to the reader.
func (b *builder) tool(p english.Phrase) english.Phrase {
	if p.Count == english.AnyCount && !p.Determined && countNoun(p) {
		return b.one(p)
	}
	return b.settle(p)
}

func toolFor(b *builder, k []node) english.Phrase {
	tool := b.settle(k[1].Phrase)
	what := join(0, b.put("to"), verbForm(k[2].Phrase, english.Lemma))
	if i := slices.IndexFunc(k[2].head.entries, func(e *glossary.Entry) bool { return e.POS == "noun" }); i >= 0 {
		what = join(0, b.put("for"), b.event(entryPhrase(k[2].head.entries[i], k[2].head.src)))
	}
	if modal := toolModal(k[0]); modal != "" {
		vp := as(english.VerbPhrase, b.put(modal+" used", k[0]))
		vp.Finite = true
		return join(0, b.clause(tool, vp), what)
	}
	return join(0, b.clause(tool, join(0, b.verb("be", english.Lemma), b.put(oftenWord(k[0].head.text)+" used", k[0]))), what)
}

// toolLastAny reports a thing, and what is done with it to something that is not named.
func toolLastAny(k []*item) bool {
	return !isPerson(k[1]) && !timeUnit(k[1]) && transitiveVerb(k[2]) && !byPatients(k[2])
}

func useTo(b *builder, k []node) english.Phrase {
	return join(0, b.verb("use", english.Lemma, k[0]), b.tool(k[1].Phrase), b.put("to"), verbForm(k[2].Phrase, english.Lemma))
}

// confirmings give the participles of what studies and authorities do to a finding or a product.
var confirmings = map[string]string{"证实": "confirmed", "支持": "supported", "认可": "recognized", "批准": "approved", "重视": "valued", "证明": "proven", "验证": "validated", "肯定": "affirmed", "确认": "confirmed", "采纳": "adopted", "推荐": "recommended"}

func getConfirmed(b *builder, k []node) english.Phrase {
	return join(0, b.verb("be", english.Lemma, k[0]), b.put(confirmings[k[2].head.text]+" by", k[2]), b.settle(b.peopled(k[1])))
}
