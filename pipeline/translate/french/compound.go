package french

import (
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// compounds reports whether English makes a compound of the two nouns.
func (s *sentence) compounds(c, comp *chunk) bool {
	if !c.post && len(comp.words) == 2 && comp.head == 0 && numberedNouns[comp.words[0].Text] && !spansTime(comp.lemma) &&
		(comp.words[1].POS == "num" || comp.words[1].Literal || strings.Trim(comp.words[1].Text, "IVX") == "") {
		return true // un essai de phase III, un cancer de stade 2
	}
	if !c.post && !comp.post && len(comp.words) == 2 && comp.head == 1 && sides[comp.words[0].Text] && bodyParts[comp.words[1].Text] && sidedHead(c) {
		side := comp.words[0]
		comp.words, comp.head = comp.words[1:], 0
		c.put(0, side) // une arthroplastie totale de hanche droite: a right total hip arthroplasty
		return true
	}
	if isNumberWord(firstWord(comp.words[0].Text)) && comp.headWord().POS != "abbr" {
		return false // la pose de deux voies veineuses: placement of two
	}
	if evaluated(c) || comp.human && lastWord(c.headWord().Text) == "team" {
		return false // un risque accru de cancer, une équipe de chercheurs
	}
	if c.post || comp.post || c.is(tNum) || comp.is(tNum) || len(comp.words) > 3 || hasPreposition(comp) {
		return false
	}
	if c.headWord().Text == "risk" && (len(comp.words) > 1 || strings.Contains(comp.headWord().Text, " ")) {
		return false // le risque de cancer du poumon: the risk of lung cancer
	}
	if len(comp.words) > 1 && comp.words[0].POS == "adj" && degreeWords[comp.words[0].Text] {
		return false // the risk of serious falls
	}
	if len(comp.words) > 1 && (c.head > 0 || strings.Contains(c.headWord().Text, " ") || !compoundHeads[lastWord(c.headWord().Text)]) {
		return false // two modifiers deep is hard to read
	}
	if comp.words[0].Literal && !comp.plural() && strings.ToUpper(comp.words[0].Text) == comp.words[0].Text {
		return true
	}
	if s.usualCompound(c, comp, 3) || c.lemma == "taux" && c.headWord().Text == "level" {
		return true
	}
	head := lastWord(c.headWord().Text)
	if ofHeads[head] || comp.human && !compoundHeads[head] {
		return false
	}
	return compoundHeads[head]
}

// evaluated reports a term that begins with how much there is of its noun, before which no other noun can stand: an increased risk of cancer, never a
// cancer increased risk.
func evaluated(c *chunk) bool {
	if lastWord(c.headWord().Text) == "dose" && c.kind != kindSuperlative && (c.head > 0 || strings.Contains(c.headWord().Text, " ")) {
		return true // de faibles doses de corticoïdes: low doses of corticosteroids; une dose unique: a single dose of
	}
	first, _, more := strings.Cut(c.headWord().Text, " ")
	return more && (strings.HasSuffix(first, "ed") || degreesOf[first])
}

// degreesOf say how much of something there is, or how good it is.
var degreesOf = wordSet(`adequate sufficient insufficient inadequate high higher low lower major minor main good poor better worse early late severe mild moderate rapid slow excess excessive significant possible frequent rare`)

// sides are the words for one side of the body.
var sides = wordSet(`left right bilateral`)

// sidedHead reports what happens or is done to a part of the body, and takes its name before it: fracture, arthroplasty.
func sidedHead(c *chunk) bool {
	head := lastWord(c.headWord().Text)
	return procedure(head) || medicalActs[head] || sidedNouns[head]
}

var sidedNouns = wordSet(`fracture pain injury dislocation sprain surgery prosthesis replacement arthritis osteoarthritis infection cancer swelling stiffness tumor abscess hematoma trauma`)

// usualCompound reports whether clean English text has the two words side by side at least min times, and more often than
// the head with of would lead to expect.
func (s *sentence) usualCompound(c, comp *chunk, min int) bool {
	head := firstWord(c.headWord().Text)
	if c.head > 0 && strings.Contains(c.words[0].POS, "adj") && c.words[c.head-1].Entry != nil && relational(c.words[c.head-1]) {
		return false
	}
	mod := lastWord(comp.headWord().Text)
	n := sideBySide(mod, head)
	if n >= min && (!ofHeads[lastWord(head)] || n >= 4*min) {
		return true
	}
	return s.otherCompound(c, comp, 3*min)
}

// otherCompound looks for a compound of the other admitted translations, which must be quite usual to be taken: "nombre de
// réticulocytes" is not "reticulocyte number" but "reticulocyte count".
func (s *sentence) otherCompound(c, comp *chunk, min int) bool {
	h, m := c.headWord(), comp.headWord()
	best, bestHead, bestMod := min-1, "", ""
	for _, head := range append([]string{h.Text}, h.Alternatives...) {
		for _, mod := range append([]string{m.Text}, m.Alternatives...) {
			if n := sideBySide(lastWord(mod), firstWord(head)); n > best && !ofHeads[lastWord(head)] {
				best, bestHead, bestMod = n, head, mod
			}
		}
	}
	if bestHead == "" {
		return false
	}
	for _, p := range []struct {
		w *english.Word
		t string
	}{{h, bestHead}, {m, bestMod}} {
		if p.w.Text != p.t {
			p.w.Text, p.w.Alternatives = p.t, nil
			p.w.Rules = append(p.w.Rules[:len(p.w.Rules):len(p.w.Rules)], "french/usual-compound")
		}
	}
	return true
}

// sideBySide counts the modifier before the head, in its singular or plural.
func sideBySide(mod, head string) int {
	mod, head = strings.ToLower(mod), strings.ToLower(head)
	if n := lang.PairCount(mod, head); n > 0 {
		return n
	}
	return lang.PairCount(mod, lang.Plural(head))
}

// relational reports whether the adjective may stand as a noun modifier (hepatic, liver): a compound modifier must not
// come between it and its noun.
func relational(w english.Word) bool { return len(w.Alternatives) > 0 && w.POS == "adj" }

func hasPreposition(c *chunk) bool {
	for _, w := range c.words {
		if w.POS == "prep" || strings.Contains(w.Text, " of ") {
			return true
		}
	}
	return false
}

func firstWord(s string) string { f, _, _ := strings.Cut(s, " "); return strings.ToLower(f) }

func lastWord(s string) string { return strings.ToLower(s[strings.LastIndexByte(s, ' ')+1:]) }

// compoundHeads are nouns that English readily puts behind another noun. Source: counts of clean medical English.
var compoundHeads = wordSet(`benefit rate level therapy test testing surgery schedule cell inhibitor receptor agonist antagonist transplantation transplant
	injury deficiency consumption intake disease virus infection pump channel membrane protein gene enzyme hormone antibody vaccine tablet capsule dose device unit department
	room physician specialist center clinic program strategy protocol score scale index count monitoring measurement analysis sample culture donor recipient user failure
	replacement placement pressure volume flow output mass density function production synthesis release uptake metabolism wall tissue system tract duct valve artery vein nerve
	cancer tumor symptom sign marker biopsy resection treatment management plan group population survival mortality status data information service supplement supplementation
	pain gain activity rhythm wave segment interval period stage phase advice diary training equipment graft ratio threshold concentration
	campaign survey network questionnaire kit team tool policy registry card session committee chart workshop agency consultation error cost budget`)

// ligandHeads are nouns that stand behind the name of what they bind or act on, article or not. Source: pharmacological
// nomenclature.
var ligandHeads = wordSet(`receptor agonist antagonist inhibitor blocker binder chelator gene protein modulator analog biopsy`)

// ofHeads are nouns that English readily follows with of.
var ofHeads = wordSet(`loss risk absence presence lack number type cause history use onset course case sign choice form degree duration majority period part end beginning start
	middle basis effect impact role state kind set series range quality quantity amount percentage proportion rest lot pair group member point place moment time result source
	reduction increase decrease improvement development formation appearance occurrence existence evidence means way consequence severity extent depth shortness feeling sensation
	combination inhibition activation stimulation prevention destruction resection removal episode attack bout suspicion diagnosis administration introduction evaluation assessment
	origin center level side site mode method cessation discontinuation initiation persistence recurrence disappearance failure`)

func wordSet(s string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(s) {
		m[w] = true
	}
	return m
}

// degreeWords say how bad something is; a compound that began with one would be read as saying it of the whole.
var degreeWords = wordSet(`severe serious major minor mild moderate significant important frequent rare high low new prolonged persistent recurrent`)
