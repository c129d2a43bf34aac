package chinese

import (
	"regexp"
	"slices"
	"strings"

	"unmix/glossary"
	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// aspectRules render the particles of aspect (Li and Thompson 1981, ch. 6): 了 and 过 a past event, 着 a lasting state, 已 a result.
var aspectRules = []Rule{
	// 改善 + 了: improved.
	{Name: "le", Gives: "VG", Pattern: "V 了|过", Cost: 0.02, Build: past},
	{Name: "zhe", Gives: "VG", Pattern: "V 着", Cost: 0.02},
	{Name: "le-end", Gives: "VP", Pattern: "VP 了", Cost: 0.2, Build: perfect0},
	// 通常 + 就 + 足够 + 了: is usually sufficient.
	{Name: "jiu-adjective", Gives: "VP", Pattern: "就|便|即|就已|就已经 AP", Head: 1, Cost: -0.1, Build: stateBe},
	{Name: "jiu-adjective-le", Gives: "VP", Pattern: "就|便|已|已经|就已|就已经 AP 了", Head: 1, Cost: -0.3, Build: stateBe},
	// 已 + 显示结果: have shown results.
	{Name: "yi", Gives: "VP", Pattern: "已|已经|业已 VP", Head: 1, Cost: 0.05, Build: perfect},
	// 曾 + 接受放疗: previously received radiotherapy.
	{Name: "ceng", Gives: "VP", Pattern: "曾|曾经|既往曾 VP", Head: 1, Cost: 0.05, Build: previously},
	// 已经 + 严重受损: be already severely damaged.
	{Name: "yi-adjective", Gives: "VP", Pattern: "已|已经|业已 AP", Head: 1, Cost: -0.1, When: stateLast, Weigh: happenedCost, Build: alreadyState},
	// 正在 + 评估 + 中: be being evaluated.
	{Name: "underway", Gives: "VP", Pattern: "正在|正|仍在|尚在|在 V 中|之中", Head: 1, Cost: 0, When: underwayVerb, Build: underway},
	// 正在 + 研究: be studying; 仍在 + 吸烟: be still smoking.
	{Name: "zhengzai", Gives: "VP", Pattern: "正在|正|仍在|还在|仍然在|一直在 VP", Head: 1, Cost: 0.3, Weigh: stillCost, Build: progressive},
}

func past(b *builder, k []node) english.Phrase {
	return inflect(k[0].Phrase, english.PastSingular)
}

func stateBe(b *builder, k []node) english.Phrase { return b.be(k[1].Phrase, k[0]) }

func perfect0(b *builder, k []node) english.Phrase {
	return verbForm(k[0].Phrase, english.PastSingular)
}

// perfect renders 已 as the present perfect.
func perfect(b *builder, k []node) english.Phrase {
	if k[1].Finite || slices.ContainsFunc(k[1].Words[:min(2, len(k[1].Words))], func(w english.Word) bool { return w.Text == "no" }) {
		return k[1].Phrase // 已不再使用: is no longer used
	}
	if headText(k[1].Phrase) == "be" && k[1].Head+1 < len(k[1].Words) && slices.Contains(enough, k[1].Words[k[1].Head+1].Text) {
		return k[1].Phrase // 已足够: is sufficient
	}
	have, done := b.verb("have", english.Lemma, k[0]), inflect(k[1].Phrase, english.PastParticiple)
	if voiceOf(k[1].item) == activeAlone && !b.peopleBefore() && len(k[1].Also) == 0 {
		return join(0, have, b.put("been"), done) // 住院时间已缩短: the hospital stay has been shortened
	}
	return join(0, have, done)
}

// previously puts 曾, which says that it is over, into the past.
func previously(b *builder, k []node) english.Phrase {
	vp := k[1].Phrase
	if vp.Finite {
		b.doubts += 0.2
		return join(1, b.put("previously", k[0]), vp)
	}
	if first := vp.Words[0].Text; b.supposed || first == "twice" || strings.HasSuffix(first, " times") {
		return join(0, b.verb("have", english.Lemma, k[0]), inflect(vp, english.PastParticiple)) // if the patient has recently been hospitalized, has twice miscarried
	}
	word := "previously"
	if headText(vp) == "be" && !b.peopleBefore() {
		word = "once"
	}
	if voiceOf(k[1].item) == activeAlone && !b.peopleBefore() && len(vp.Also) == 0 {
		vp, word = b.passive(vp), "once"
	}
	return b.placeAdverb(as(english.AdvPhrase, b.put(word, k[0])), inflect(vp, english.PastSingular))
}

// stateLast reports an adjective that is the participle of what was done.
func stateLast(k []*item) bool {
	return strings.HasSuffix(englishOf(k[1]), "ed") && len(englishOf(k[1])) > 4
}

// happenedCost is high for the state of what happens by itself: 已愈合, has healed.
func happenedCost(k []*item) float64 {
	happens := func(e *glossary.Entry) bool {
		return e.POS == "verb" && intransitive(e.English[0]) && (!strings.HasPrefix(e.English[0], "be ") || endsIn(e.Term, "院"))
	}
	if slices.ContainsFunc(k[1].head.entries, happens) {
		return 0.6
	}
	return 0
}

func alreadyState(b *builder, k []node) english.Phrase {
	return b.be(join(1, b.put("already", k[0]), k[1].Phrase), k[0])
}

// enough are states that 已 says to be there by now.
var enough = strings.Fields("sufficient adequate enough clear available known")

// still reports the words for what has not come to its end.
func still(it *item) bool {
	return beginsIn(it.head.text, "仍", "还", "尚")
}

// stillCost is low for 仍在 and 一直在, in which 在 hardly begins a place.
func stillCost(k []*item) float64 {
	if still(k[0]) || k[0].head.text == "一直在" {
		return -0.25
	}
	return 0
}

func progressive(b *builder, k []node) english.Phrase {
	vp := k[1].Phrase
	if k[0].head.text == "一直在" && !vp.Finite {
		return join(0, b.verb("have", english.Lemma, k[0]), b.put("been"), inflect(vp, english.Gerund)) // has been taking it all along
	}
	if !vp.Finite && headText(vp) != "be" {
		vp = b.be(inflect(vp, english.Gerund), k[0])
	}
	if still(k[0].item) {
		return b.placeAdverb(as(english.AdvPhrase, b.put("still", k[0])), vp)
	}
	return vp
}

// underwayVerb reports what is going on with a thing: under way, of studies and trials; and what is being done to it.
func underwayVerb(k []*item) bool {
	return slices.Contains([]string{"试验", "审批", "开发", "研发", "进行", "讨论", "制定", "开展", "探索", "研究"}, k[1].head.text) ||
		transitiveVerb(k[1]) && !byPatients(k[1]) && !slices.Contains(bodyVerbs, k[1].head.text)
}

func underway(b *builder, k []node) english.Phrase {
	var vp english.Phrase
	if k[1].head.text == "进行" || k[1].head.text == "开展" {
		vp = join(0, b.verb("be", english.Lemma, k[0]), b.put("under way", k[1]))
	} else {
		vp = join(0, b.verb("be", english.Lemma, k[0]), b.put("being"), inflect(k[1].Phrase, english.PastParticiple))
	}
	if still(k[0].item) {
		return b.placeAdverb(as(english.AdvPhrase, b.put("still", k[0])), vp)
	}
	return vp
}

// Chinese verbs have no tense. A clause is past when the English around it says when it happened, or tells of the past itself (Quirk et al.
// 1985, 4.14: the simple past goes with adverbials of past time).

// pastTimes are adverbials of past time, and those with which case reports tell what was seen.
var pastTimes = regexp.MustCompile(`\b(?:in|of|between|from|during) (?:the )?(?:early |late |mid-?)?(?:1[6-9]\d|20[0-2])\d|\blast (?:year|month|week)\b|\byesterday\b|\bago\b|^in the past,|\blater\b|^on (?:admission|examination|arrival|presentation|(?:(?:post)?operative |hospital )?day \w+),?|^at (?:admission|presentation),|^on the \w+ (?:postoperative |hospital )?day,|^in (?:the |one |a |this |that )?[\w-]+(?: [\w-]+)? (?:trial|study|cohort|series),$|^in [a-z]+(?:-[a-z]+)?[- ]?\d+,$`)

// toldWhen are times behind the fragment that are told of in the past.
var toldWhen = regexp.MustCompile(`^(?:on day \w+|the (?:next|following|same) (?:day|morning|week|night)|that (?:night|day|evening)|[\w-]+ (?:hours?|days?|weeks?|months?|years?) later)\b`)

// ownYear is a year in which the fragment itself says that something happened: 于2021年更新.
var ownYear = regexp.MustCompile(`(?:于|在)\s?(?:1[6-9]\d|20[0-2])\d\s?年`)

// pastVerbs are forms that are the past tense and nothing else.
var pastVerbs = strings.Fields("was were had did became began gave took underwent went came saw fell rose grew wrote died")

// tellsPast reports whether the words around the fragment put its clause in the past.
func (w *work) tellsPast() bool {
	before := w.sentenceBefore()
	before = strings.ReplaceAll(before, "last year of", "") // of life
	if src := w.r.Source(); ownYear.MatchString(src) || beginsIn(src, "死于", "去世", "病故", "病逝") && slices.ContainsFunc(w.r.Setting.Left, theirsAlone) {
		return true
	}
	if pastTimes.MatchString(before) && !strings.Contains(before, "since ") {
		return true
	}
	words := strings.Fields(before)
	for i, word := range words {
		if toldBefore(strings.Trim(word, ",()")) || i > 0 && toldThat(words[i-1:]) {
			return true
		}
	}
	right := w.r.Setting.Right
	return w.r.Setting.Reports || len(right) > 1 && right[0] == "in" && pastTimes.MatchString("in "+right[1]) ||
		toldWhen.MatchString(strings.Join(right, " ")) || goesOnPast(right)
}

// theirsAlone reports a word for one person, who dies but once: his sister [died of breast cancer].
func theirsAlone(word string) bool { return slices.Contains([]string{"he", "she", "his", "her"}, word) }

// toldBefore reports a form that is the past tense and nothing else.
func toldBefore(word string) bool {
	return slices.Contains(pastVerbs, word) || lang.CommonPOS(word).Only(lang.Verb) && pastVerb(word) && !baseVerb(word)
}

// toldThat reports a verb in the past with the clause that it takes, behind its subject: the nurse noticed that.
func toldThat(words []string) bool {
	return len(words) > 2 && words[2] == "that" && onlyPast(words[1]) &&
		!slices.Contains(copulas, words[0]) && !slices.Contains([]string{"have", "has", "being", "as"}, words[0])
}

// goesOnPast reports English behind the fragment that goes on in the past: [refused surgery] and was discharged; [developed a rash], so the drug
// was stopped.
func goesOnPast(right []string) bool {
	at := slices.IndexFunc(right, func(s string) bool { return slices.Contains(storyLinks, s) })
	if at < 0 || slices.ContainsFunc(right[:at], finiteVerb) {
		return false
	}
	for _, word := range right[at+1:] {
		switch {
		case slices.Contains([]string{".", ";", ":", ","}, word):
			return false
		case toldBefore(word):
			return true
		case slices.Contains(finiteWords, word), presentVerb(word) && lang.CommonPOS(word).Only(lang.Verb):
			return false
		}
	}
	return false
}

// storyLinks join what happened next, or when.
var storyLinks = strings.Fields("and but so then before until when while")

// toldPast puts a verb phrase that has no tense of its own into the past.
func toldPast(p english.Phrase) english.Phrase {
	if p.Finite || p.Head >= len(p.Words) {
		return p
	}
	switch p.Words[p.Head].Form {
	case english.Lemma, english.PresentSingular, english.PresentPlural:
		return inflect(p, english.PastSingular)
	}
	return p
}
