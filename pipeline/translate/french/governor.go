package french

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// englishGovernor gives the preposition that begins the fragment the one that the English word before it governs: "secondary [à une
// infection]" is secondary to an infection, "suffer [d'asthme]" suffer from. Adverbs may stand between. An "à" before a thing of which nothing
// tells that it is at it remains a doubt.
// Source: CGEL, prepositions selected by verbs, nouns and adjectives.
func englishGovernor(s *sentence) {
	p, next := s.at(0), s.at(1)
	if s.leftIs("within") && p.is(tNoun) && p.numbered() && spansTime(p.lemma) && p.det.article() {
		p.det = nil // within [les 48 heures]
	}
	if p.is(tNoun) && p.det != nil && p.det.lemma == "des" && (p.det.source == "de" || p.det.source == "d'" || ofAlways[s.wordBefore()]) {
		s.governedSeveral() // responsible [de nombreux décès]
		return
	}
	if s.governedAdverb(p, next) {
		return
	}
	if p.is(tAdv) && next.is(tPrep) && (next.lemma == "par" || next.lemma == "dans" || next.lemma == "de") {
		p, next = next, s.at(2) // anticoagulation [à vie par antivitamine K]
	}
	if !p.is(tPrep) || len(p.words) != 1 || !next.is(tNoun, tName, tNum) || strings.Contains(p.source, " ") && p.lemma != "à" && p.lemma != "de" {
		return
	}
	if s.saidBefore(p.lemma) {
		p.words[0] = english.Word{Text: s.set.Left[len(s.set.Left)-1], POS: "prep", Source: p.source}
		p.note("english-governor") // allergic to [à la pénicilline]: the seam drops the second
		return
	}
	word := s.wordBefore()
	counted := next.is(tNum) || next.numbered()
	if word == "" || counted && (spansTime(next.lemma) || p.lemma == "de") || p.lemma == "en" && (next.year() || next.month()) ||
		movingVerbs[verbLemma(word)] && pointInTime(next) {
		return // respond at 3 months, increase by 10%, transferred in 2015, admitted at the age of two
	}
	t := s.governs(p.lemma)
	if n := len(s.set.Left); t == "" && p.lemma == "à" && n > 1 && humans[word] && exposing[verbLemma(s.set.Left[n-2])] {
		t = "to" // expose patients [à des infections]
	}
	if t != "" {
		p.words[0] = english.Word{Text: t, POS: "prep", Source: p.source}
		p.note("english-governor")
		return
	}
	if p.lemma == "à" && !counted && next.is(tNoun) && next.det != nil && next.det.kind != lang.KindNegative && !atHome(next) {
		s.doubt += governorDoubt
	}
}

// governedAdverb fits an adverb or phrase that begins the fragment to the English word before it, and reports that nothing more is to be done.
func (s *sentence) governedAdverb(p, next *chunk) bool {
	switch {
	case p.is(tAdv) && strings.HasPrefix(p.source, "à ") && s.governs("à") != "":
		s.complementAdverb(p)
	case p.is(tAdv, tPP) && len(p.words) > 0 && (movingVerbs[verbLemma(s.wordBefore())] || s.leftIs("to")):
		if rest, ok := strings.CutPrefix(p.words[0].Text, "in "); ok { // also admitted to [à l'hôpital]
			p.words[0].Text, p.words[0].Alternatives = "to "+rest, nil // transferred [en réanimation]
			p.note("english-governor")
		}
	case p.is(tAdv) && next.is(tPrep) && len(next.words) == 1 && s.saidBefore(next.lemma):
		next.words, next.fixed = nil, true // depends on [à la fois de l'âge et du poids]
	default:
		return false
	}
	return true
}

// governs is the preposition that the English word before the fragment takes for this French one, "" for none.
func (s *sentence) governs(prep string) string {
	word := s.wordBefore()
	for _, g := range governors {
		if strings.Contains(g.french, " "+prep+" ") && (g.words[word] || g.words[verbLemma(word)]) {
			return g.english
		}
	}
	return ""
}

// ofAlways are English words that want of whatever follows.
var ofAlways = wordSet(`exception spite behalf sake`)

// governedSeveral puts the preposition in that a "de" before an adjective is for behind an English word, and not the article of several things.
func (s *sentence) governedSeveral() {
	np, t := s.chunks[0], s.governs("de")
	if t == "" || len(s.set.Left) == 0 {
		return
	}
	p := &chunk{tag: tPrep, lemma: "de", source: "", span: np.span, fixed: true, words: []english.Word{{Text: t, POS: "prep", Source: np.det.source}}}
	p.span.End = p.span.Start
	s.chunks = slices.Insert(slices.Clone(s.chunks), 0, p.note("english-governor"))
}

// complementAdverb writes an adverb with "à" as the complement that the English word before it takes: "corresponds [à un stade avancé]" has to; what is no place or
// time is left to a reader: "participated [à l'étude]".
func (s *sentence) complementAdverb(p *chunk) {
	for _, at := range []string{"at ", "in ", "on "} {
		if rest, ok := strings.CutPrefix(p.words[0].Text, at); ok {
			if s.governs("à") == "to" && at == "at " {
				p.words[0].Text, p.words[0].Alternatives = "to "+rest, nil
				p.note("english-governor")
			}
			return
		}
	}
	s.why = "an adverb where the English word before it wants its complement"
}

// exposing are English verbs with persons for their object and what these come to with to.
var exposing = map[string]bool{"expose": true, "predispose": true, "refer": true, "direct": true, "introduce": true, "sensitize": true, "adapt": true, "transfer": true, "teach": true}

// governorDoubt is what it costs that no word tells the preposition: such a fragment is offered and not put in.
const governorDoubt = 2

// atHome reports whether "à" says where or when the thing is.
func atHome(np *chunk) bool {
	head := lastWord(np.headWord().Text)
	return placeNouns[head] || findingNouns[head] || momentNouns[head] || lifeEvents[head] || bodyParts[head] || spansTime(np.lemma) ||
		periodNouns[np.lemma] || np.kind == kindSuperlative || careUnits[head] ||
		np.det.kind != lang.KindArticle && np.det.kind != lang.KindIndefinite || levelNouns[head] || insidePlaces[head] ||
		head == "dose" || head == "dosage" || head == "level" || head == "bedside"
}

// wordBefore is the English word before the fragment, adverbs left out; "" behind a mark.
func (s *sentence) wordBefore() string {
	for k := len(s.set.Left) - 1; k >= max(0, len(s.set.Left)-3); k-- {
		w := s.set.Left[k]
		if p := lang.CommonPOS(w); p.Only(lang.Adverb) || strings.HasSuffix(w, "ly") {
			continue
		}
		if notLetter([]rune(w)[0]) {
			return ""
		}
		return w
	}
	return ""
}

// verbLemma is the infinitive of an English verb form, else the singular of a noun.
func verbLemma(form string) string {
	noun := ""
	for _, a := range lang.EnglishAnalyses(form) {
		switch {
		case a.POS == lang.Verb:
			return a.Lemma
		case a.POS == lang.Noun:
			noun = a.Lemma
		}
	}
	return noun
}

// governors are English words with the preposition that they govern, and the French ones that may stand for it.
var governors = []struct {
	words   map[string]bool
	french  string
	english string
}{
	{wordSet(`cover coat fill line soak pack impregnate`), " de ", "with"},
	{wordSet(`consist compose`), " en de dans ", "of"},
	{wordSet(`associate combine compare confront comparison combination association correlate interfere deal replace cover compatible incompatible consistent`), " à avec par ", "with"},
	{wordSet(`secondary due relate attributable attribute allergic allergy access accessible response resistant resistance sensitive sensitivity expose exposure prior previous subsequent similar equal equivalent
		superior inferior adhere adherence compliance contribute lead refer limit link accord oppose close attach relative proportional intolerant intolerance tolerance susceptible
		susceptibility predispose predisposition progress progression transition convert adapt transfer return alternative barrier key obstacle contraindication damage injury threat
		reaction restrict confine vital essential central common specific unique apply assign randomize allocate correspond belong refractory unresponsive responsive respond rise contrast
		comparable identical parallel preferable prefer secondarily transmit extend evolve switch proceed resort recourse amount owing thanks subject vulnerable detrimental toxic harmful
		testify connect tend revert degenerate transform antibody ascribe recur`), " à vers ", "to"},
	{wordSet(`suffer recover differ result derive arise originate stem benefit emerge isolate exclude protect distinguish different die extract come recovery remove release absent apart`), " de ", "from"},
	{wordSet(`follow accompany precede surround affect complicate`), " de par ", "by"},
	{wordSet(`depend dependent rely`), " de à ", "on"},
	{wordSet(`diagnose`), " de ", "with"},
	{wordSet(`participate share`), " à dans ", "in"},
	{wordSet(`complain aware full afraid capable proud accuse deprive incapable ashamed tired exception spite behalf part sake`), " de ", "of"},
	{wordSet(`pass enter exit leave insert introduce drain`), " par ", "through"},
	{wordSet(`reduction decrease improvement decline rise increase change deterioration`), " de ", "in"},
	{wordSet(`need request demand reason responsible search test screen`), " de à ", "for"},
	{wordSet(`pass penetrate diffuse leak inject insert introduce infuse instill implant transplant incorporate`), " dans ", "into"},
	{changingVerbs, " en ", "into"},
	{movingVerbs, " en dans à chez vers ", "to"},
	{withNouns, " par ", "with"},
	{wordSet(`treat manage infect contaminate colonize`), " par ", "with"},
}

// saidBefore reports whether the English preposition before the fragment is what the French one at its start says.
func (s *sentence) saidBefore(prep string) bool {
	n := len(s.set.Left)
	return n > 0 && strings.Contains(saidTwice[s.set.Left[n-1]], " "+prep+" ")
}

// saidTwice are the French prepositions that may stand for the English one that a fragment follows.
var saidTwice = map[string]string{"to": " à vers en dans chez ", "at": " à dans ", "in": " à en dans chez ", "on": " à sur en de ", "about": " de sur ", "with": " avec par de à ", "by": " par de en ", "from": " de par ",
	"of": " de ", "for": " pour de pendant ", "into": " dans en ", "among": " chez parmi ",
	"between": " entre de ", "above": " de ", "below": " de ", "under": " sous de ", "over": " sur de ", "within": " dans de ", "than": " de ", "despite": " malgré de "}

// movingVerbs take to for the place where the patient goes.
var movingVerbs = wordSet(`admit transfer refer transport readmit`)
