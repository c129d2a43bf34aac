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
var uniqueParts = strings.Fields("interspace chiasm pulp cava penumbra membrane head tail neck duct ventricle atrium quadrant hemisphere tract barrier system artery vein nerve lobe wall cavity cortex canal sphincter septum ligament tendon chamber aorta colon rectum " +
	"liver brain heart spleen pancreas stomach bladder gallbladder uterus thyroid trachea larynx pharynx esophagus retina lens cornea conjunctiva cervix prostate placenta vagina face scalp abdomen chest pelvis spine skull peritoneum " +
	"pericardium pleura diaphragm hypothalamus thalamus cerebellum brainstem hippocampus duodenum ileum jejunum cecum appendix anus urethra tongue palate jaw mouth nose throat gut intestine bowel groin knee hip shoulder elbow wrist ankle " +
	"thumb gingiva endometrium myocardium endocardium gland meninges perineum penis vulva scrotum sternum femur tibia mandible maxilla humerus orbit fundus pylorus antrum forearm thigh calf back torso trunk axilla")

// Some of these words mean other things outside anatomy (the head of a department), and with an adjective some name a disease (fatty
// liver); vessels are vessels everywhere.
var (
	elsewhere = strings.Fields("head tail neck system barrier wall cavity chamber back calf trunk cortex canal lobe mouth nose face gland septum orbit torso")
	vessels   = strings.Fields("penumbra membrane hemisphere duct ventricle atrium quadrant tract artery vein nerve")
	systems   = []string{"immune system", "nervous system", "blood-brain barrier", "cardiovascular system", "respiratory system", "digestive system", "endocrine system", "lymphatic system", "musculoskeletal system", "aldosterone system", "angiotensin system", "complement system", "hematopoietic system", "urinary system", "reproductive system", "conduction system", "limbic system"}
)

// organ reports a noun phrase for such a part, whose number is open or singular.
func organ(p english.Phrase) bool {
	w := headWord(p)
	if p.Determined || p.Cat != english.NounPhrase || p.Head != len(p.Words)-1 || w.Entry == nil || w.Entry.POS != "noun" || w.Literal || p.Count == english.Many {
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
var pairedParts = strings.Fields("kidney lung eye ear ovary testis testicle hand foot palm sole wrist ankle knee hip shoulder elbow finger toe eyelid cheek lip gum nail limb leg arm buttock thigh breast tonsil nostril nerve vessel")

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
	if last := left[len(left)-1]; (last == "and" || last == "or") && (w.articledBefore() || len(right) > 0 && (finiteVerb(right[0]) || lang.CommonPOS(right[0]).Has(lang.Modal))) {
		return true
	}
	if before := lang.CommonPOS(w.secondLeft()); endsIn(w.leftWord(), "ed", "ing") && (before.Has(lang.Determiner) || before.Has(lang.Preposition)) {
		return false // the transplanted [kidney]
	}
	p := w.beforePOS()
	return p.Has(lang.Preposition) || left[len(left)-1] == "to" || p.Has(lang.Verb) && !p.Has(lang.Adjective) && !w.copulaBefore()
}
