package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/text"
	"unmix/pipeline/translate/english"
)

// English names the parts of the body with the definite article (Quirk et al. 1985, 5.35): the liver, the common bile duct, the left
// ventricle. Tissues and fluids go without: bone marrow, blood.

// uniqueParts are parts that a body has once, or once on each side.
var uniqueParts = strings.Fields("interspace chiasm pulp arch region ganglia cava penumbra membrane head tail neck duct ventricle atrium quadrant hemisphere tract barrier system artery vein nerve lobe wall cavity cortex canal sphincter septum ligament tendon chamber aorta colon rectum " +
	"liver brain heart spleen pancreas stomach bladder gallbladder uterus thyroid trachea larynx pharynx esophagus retina lens cornea conjunctiva cervix prostate placenta vagina face scalp abdomen chest pelvis spine skull peritoneum " +
	"pericardium pleura diaphragm hypothalamus thalamus cerebellum brainstem hippocampus duodenum ileum jejunum cecum appendix anus urethra tongue palate jaw mouth nose throat gut intestine bowel groin umbilicus symphysis knee hip shoulder elbow wrist ankle " +
	"thumb gingiva endometrium myocardium endocardium gland meninges perineum penis vulva scrotum sternum femur tibia mandible maxilla humerus orbit fundus pylorus antrum forearm thigh calf back torso trunk axilla")

// Some of these words mean other things outside anatomy (the head of a department), and with an adjective some name a disease (fatty
// liver); vessels are vessels everywhere.
var (
	elsewhere = strings.Fields("region head tail neck system barrier wall cavity chamber back calf trunk cortex canal lobe mouth nose face gland septum orbit torso")
	vessels   = strings.Fields("penumbra membrane hemisphere duct ventricle atrium quadrant tract artery vein nerve")
	systems   = []string{"immune system", "nervous system", "blood-brain barrier", "cardiovascular system", "respiratory system", "digestive system", "endocrine system", "lymphatic system", "musculoskeletal system", "aldosterone system", "angiotensin system", "complement system", "hematopoietic system", "urinary system", "reproductive system", "conduction system", "limbic system"}
)

// organ reports a noun phrase for such a part, whose number is open or singular.
func organ(p english.Phrase) bool {
	w := headWord(p)
	if p.Determined || p.Cat != english.NounPhrase || p.Head != len(p.Words)-1 || w.Entry == nil || w.Entry.POS != "noun" || w.Literal ||
		p.Count == english.Many {
		return false
	}
	before, last := cutLast(w.Text)
	if endsIn(w.Text, systems...) {
		return true
	}
	if !slices.Contains(uniqueParts, last) || slices.ContainsFunc(p.Words[:p.Head], func(x english.Word) bool {
		return slices.Contains([]string{"single", "bilateral", "both", "multiple", "artificial"}, x.Text) || x.POS == "num"
	}) {
		return false
	}
	if w.Entry.Domain != "anatomy" && (slices.Contains(elsewhere, last) || (before != "" || p.Head > 0) && !slices.Contains(vessels, last)) {
		return false
	}
	if before == "" && p.Head > 0 {
		before = p.Words[p.Head-1].Text
	}
	if first := firstOf(p.Words[0].Text); (before != "" || p.Head > 0) && (first == "left" || first == "right") {
		return true // one on each side
	}
	if lastWord(before) == "coronary" {
		return false // a body has several
	}
	one, many := lang.PairCount(lastWord(before), last), lang.PairCount(lastWord(before), lang.Plural(last))
	return before == "" || p.Count != english.AnyCount || many <= one // cervical nerves
}

// pairedParts are parts that a body has two or more of, which a list names in the plural: the skin, joints, and kidneys.
var pairedParts = strings.Fields("kidney lung eye ear ovary testis testicle hand foot palm sole wrist ankle knee hip shoulder elbow finger toe eyelid cheek lip gum nail limb leg arm buttock thigh heel breast tonsil nostril nerve vessel")

// partsOfBody reports the plural of such a part, of which no determiner says whose it is.
func partsOfBody(words []english.Word) bool {
	w := words[len(words)-1]
	return w.Form == english.PluralNoun && isPart(w) && !saysWhich(words)
}

// saysWhich reports words that say of parts of the body how many or which they are.
func saysWhich(words []english.Word) bool {
	return slices.ContainsFunc(words, func(x english.Word) bool {
		return x.POS == "det" || x.POS == "num" || slices.Contains([]string{"both", "bilateral", "single"}, x.Text)
	})
}

// isPart reports a noun of the glossary for a part that a body has several of.
func isPart(w english.Word) bool {
	return w.Entry != nil && w.Entry.Domain == "anatomy" && w.POS == "noun" && slices.Contains(pairedParts, lastWord(w.Text))
}

// partEnds are the ends of words for a part of a part of the body, which English has before it: the lower segment of the ureter.
var partEnds = strings.Fields("上段 中段 下段 近段 远段 前壁 后壁 侧壁 上部 下部 中部 前部 后部 前缘 后缘 上缘 下缘 内侧 外侧 表面 根部 底部 顶部 末端 远端 近端 起始部 开口处 交界处 上叶 中叶 下叶 左叶 右叶 上极 下极 背段 前段 后段 基底段 尖段 内侧面 外侧面 背侧 掌侧 腹侧")

// partOfPart writes such a part of a part of the body, and a part of both hands or feet: the backs of both hands.
func (b *builder) partOfPart(k []node) (english.Phrase, bool) {
	left, right := k[0].Phrase, k[1].Phrase
	if ruleName(k[1].item) == "ordinals-shared" && k[0].head.domain() == "anatomy" && k[1].head.domain() == "anatomy" {
		return join(0, right, b.put("of"), b.thePart(left)), true // the fourth and fifth fingers of the left hand
	}
	if partOfThe(right) && !right.Determined && k[0].head.domain() == "anatomy" && k[0].head.reads("noun") {
		return join(0, right, b.put("of"), b.thePart(left)), true // the lower pole of the left lobe of the thyroid
	}
	if k[1].item.rule != nil || len(left.Words) == 0 || len(right.Words) != 1 || k[0].head.entry == nil {
		return left, false
	}
	if side, ok := strings.CutPrefix(k[0].head.text, "双"); ok && strings.HasPrefix(headText(left), "both ") &&
		strings.HasPrefix(k[1].head.text, side) && k[1].head.domain() == "anatomy" {
		before, _, _ := strings.Cut(headText(right), " of the ")
		p := as(english.NounPhrase, b.put(before, k[1]))
		p.Words, p.Count, p.Determined, p.Head = p.Words[:1], english.Many, false, 0
		p.Words[0].Text, p.Words[0].POS, p.Words[0].Entry, p.Words[0].Form = before, "noun", k[1].head.entry, english.PluralNoun
		return join(0, p, b.put("of"), left), true
	}
	if k[0].head.domain() != "anatomy" || !slices.Contains(partEnds, k[1].head.text) || hasPostmodifier(left) && !partOfThe(left) ||
		k[0].head.entry.POS != "noun" {
		return left, false
	}
	right.Count = english.Singular
	if strings.HasPrefix(headText(left), "both ") || left.Words[0].Text == "bilateral" {
		right.Count = english.AnyCount
		right = b.plural(right) // the upper lobes of both lungs
	}
	return join(0, right, b.put("of"), b.thePart(left)), true
}

// partOfThe reports a part of a part of the body, with its article or side behind "of": back of the hand.
func partOfThe(p english.Phrase) bool {
	i, e := p.Head+1, headWord(p).Entry
	return i+1 < len(p.Words) && p.Words[i].Text == "of" && e != nil && e.Domain == "anatomy" &&
		slices.Contains([]string{"the", "both", "bilateral"}, firstOf(p.Words[i+1].Text))
}

// thePart gives a part of the body its article, one of those on each side as well as one that there is once: below the knee, the left forearm.
func (b *builder) thePart(p english.Phrase) english.Phrase {
	if p.Determined || p.Cat != english.NounPhrase || headWord(p).Literal || strings.HasPrefix(headText(p), "both ") {
		return b.settle(p)
	}
	if p.Words[0].Text == "bilateral" {
		return b.plural(p)
	}
	if p.Count == english.AnyCount {
		p.Count = english.Singular
	}
	return b.inferred("the", p)
}

// theOrgan gives such a part its article; ok is false for other nouns.
func (b *builder) theOrgan(p english.Phrase) (english.Phrase, bool) {
	if !organ(p) {
		return p, false
	}
	if p.Count == english.AnyCount {
		p.Count = english.Singular
	}
	rule := b.rule
	b.rule = "chinese/organ"
	p = b.withArticle("the", p)
	b.rule = rule
	return p, true
}

// articledBefore reports that what is joined with the fragment by and or or has the definite article: into the deltoid muscle or [the thigh].
func (w *work) articledBefore() bool {
	left := w.r.Setting.Left
	for i := len(left) - 2; i >= max(0, len(left)-6); i-- {
		if left[i] == "the" {
			return true
		}
		if !isLatin([]rune(left[i])[0]) {
			return false
		}
	}
	return false
}

// inSentence reports a noun's place in running text: behind a verb or preposition, or before the verb of its sentence.
func (w *work) inSentence() bool {
	before := strings.TrimRight(w.r.Doc.Text[:w.r.Span.Start], " ")
	left, right := w.r.Setting.Left, w.r.Setting.Right
	if w.r.Segment.Kind != text.Sentence {
		return false
	}
	if w.sentenceBefore() == "" {
		return len(right) > 0 && (finiteVerb(right[0]) || lang.CommonPOS(right[0]).Has(lang.Verb)) && !lang.CommonPOS(right[0]).Has(lang.Preposition)
	}
	if len(left) == 0 || !strings.HasSuffix(strings.ToLower(before), left[len(left)-1]) {
		return false // a mark stands between
	}
	if last := left[len(left)-1]; (last == "and" || last == "or") &&
		(w.articledBefore() || len(right) > 0 && (finiteVerb(right[0]) || lang.CommonPOS(right[0]).Has(lang.Modal))) {
		return true
	}
	if before := lang.CommonPOS(w.secondLeft()); endsIn(w.leftWord(), "ed", "ing") && (before.Has(lang.Determiner) || before.Has(lang.Preposition)) {
		return false // the transplanted [kidney]
	}
	p := w.beforePOS()
	return p.Has(lang.Preposition) || left[len(left)-1] == "to" || p.Has(lang.Verb) && !p.Has(lang.Adjective) && !w.copulaBefore()
}

// spineRules name the vertebrae and the levels between them with the letters of the parts of the spine (AMA Manual of Style, 14.12).
var spineRules = []Rule{
	// 腰 + 3 + - + 4: L3-L4.
	{Name: "spine-level", Gives: "N", Pattern: "腰|颈|胸|骶|腰椎|颈椎|胸椎 NUM -|/|～|~|—|至 NUM", Head: 0, Cost: -0.3, When: spineNumbers, Build: spineLevel},
	// 腰 + 4/5 + 椎间盘突出: L4/5 disc herniation.
	{Name: "spine-level-slash", Gives: "N", Pattern: "腰|颈|胸|腰椎|颈椎|胸椎 NUM", Head: 0, Cost: -0.3, When: slashedLevel, Build: spineLevelSlash},
}

// spineLetters are the letters for the parts of the spine.
var spineLetters = map[string]string{"腰": "L", "颈": "C", "胸": "T", "骶": "S", "腰椎": "L", "颈椎": "C", "胸椎": "T"}

// spineNumbers reports the number of a vertebra behind its part of the spine, and of another one at the end.
func spineNumbers(k []*item) bool {
	return smallDigit(k[1]) && smallDigit(k[3])
}

// smallDigit reports a number of one or two digits.
func smallDigit(it *item) bool {
	return it.rule == nil && len(it.head.text) < 3 && digitAt(it)
}

// level names a vertebra or a level of the spine, which is no common noun.
func (b *builder) level(name string, from []node) english.Phrase {
	p := as(english.NounPhrase, b.put(name, from...))
	p.Words[0].Literal, p.Words[0].POS, p.Count = true, "name", english.Mass
	return p
}

// spineLevel repeats the letter for the second vertebra.
func spineLevel(b *builder, k []node) english.Phrase {
	letter := spineLetters[k[0].head.text]
	return b.level(letter+k[1].head.text+"-"+letter+k[3].head.text, k)
}

// slashedLevel reports two small numbers in one: 4/5.
func slashedLevel(k []*item) bool {
	a, c, ok := strings.Cut(k[1].head.text, "/")
	return ok && k[1].rule == nil && len(a) < 3 && len(c) < 3 && a != "" && c != "" && isDigit(rune(a[0])) && isDigit(rune(c[0]))
}

// spineLevelSlash keeps the numbers as they are written: L4/5.
func spineLevelSlash(b *builder, k []node) english.Phrase {
	return b.level(spineLetters[k[0].head.text]+k[1].head.text, k)
}

// perMinute names what is counted each minute: breaths, heart beats.
func perMinute(what *item, q english.Phrase) english.Phrase {
	word := "beats"
	if strings.Contains(what.head.text, "呼吸") {
		word = "breaths"
	} else if !strings.ContainsAny(what.head.text, "心脉") {
		return q
	}
	q.Words = slices.Clone(q.Words)
	for i, w := range q.Words {
		switch {
		case w.Text == "beats per minute":
			q.Words[i].Text, q.Words[i].Alternatives = word+" per minute", nil
		case w.Text == "times" && i+1 < len(q.Words) && q.Words[i+1].Text == "per":
			q.Words[i].Text = word
		}
	}
	return q
}

// counted names what is counted before a unit that the document writes itself: 心率80次/min, 80 beats/min; 呼吸20次/min, 20 breaths/min.
func (b *builder) counted(times english.Phrase) string {
	at := times.Span.End
	if at > len(b.doc) || !strings.HasPrefix(b.doc[at:], "/min") {
		return ""
	}
	before := b.doc[max(0, at-40):at]
	breath, beat := strings.LastIndex(before, "呼吸"), max(strings.LastIndex(before, "心率"), strings.LastIndex(before, "脉"))
	switch {
	case breath > beat:
		return "breath"
	case beat >= 0:
		return "beat"
	}
	return ""
}
