package identify

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
)

// headsEnglish reports whether token i, a noun of both languages, is the head of an English phrase although the French word b behind
// it agrees with it: an English word modifies it, or b is a participle with a complement of its own, which may stand behind an
// English noun as well ("optic neuropathies | caractérisées par …").
func (r *reader) headsEnglish(i int, b *token) bool {
	t := &r.tokens[i]
	if !t.weak() {
		return false
	}
	if b.weak() && t.look.Count() >= attestedWell && t.grammar.adjective == 0 && r.behindNoun(i) {
		return true // "the mortalité rate | rose": French has no bare noun behind a noun
	}
	if i+2 < len(r.tokens) && r.tokens[i+2].gap <= gapSpace && r.tokens[i+2].content() && b.grammar.participle == 0 && !r.tokens[i+2].pos().Only(lang.Verb) {
		return true // "multiple endocrinien neoplasia": the French adjective stands where an English one would
	}
	if b.grammar.third && i+2 < len(r.tokens) && r.tokens[i+2].gap == gapSpace && beginsObject(r.tokens[i+2].folded) {
		return true // the patient | décrit une douleur
	}
	if i > 0 && t.gap == gapSpace && r.tokens[i-1].class == acronymToken && t.look.English() && t.look.Count() >= common && !r.opened(i-1) {
		return true // COPD patients | fumeurs
	}
	if b.weak() && b.look.English() && r.englishBefore(i) && r.tokens[i-1].pos().Has(lang.Adjective) {
		return true // a direct oral anticoagulant | est poursuivi
	}
	if !r.englishBefore(i) || r.tokens[i-1].class != englishWord && r.tokens[i-1].class != sharedUnaccented || r.tokens[i-1].pos().Only(lang.Verb) {
		return false // showed | ptosis bilatéral: a verb modifies no noun
	}
	if r.englishVerb(i) {
		return true // hydrocephalus combines | troubles de la marche
	}
	return b.grammar.adjective == 0 || t.look.Count() >= common && !qualityOnly(b) || i+2 < len(r.tokens) && complements(&r.tokens[i+2]) // walking distance | inférieure à
}

// opened reports whether a French open word stands right before token i: chez | BPCO.
func (r *reader) opened(i int) bool {
	return i > 0 && r.tokens[i].gap == gapSpace && r.tokens[i-1].grammar.open && !r.tokens[i-1].weak()
}

// qualityOnly reports a French adjective that is no other word and that English lacks: behind a noun that it agrees with it stands where no English
// adjective could ("several anomalies cytogénétiques are").
func qualityOnly(t *token) bool {
	g := &t.grammar
	return !t.weak() && !t.look.English() && g.adjective != 0 && g.noun|g.participle == 0 && !g.finite
}

// behindNoun reports whether a French noun stands right before token i, or its adjective.
func (r *reader) behindNoun(i int) bool {
	if i == 0 || r.tokens[i].gap != gapSpace {
		return false
	}
	before := &r.tokens[i-1]
	return !before.weak() && !before.grammar.open && (before.grammar.noun != 0 || before.grammar.adjective != 0 && r.nounBefore(i-1))
}

// englishVerb reports whether token i is a word of English text that may be a verb in the third person, behind an English noun that it may be the verb of.
func (r *reader) englishVerb(i int) bool {
	t := &r.tokens[i]
	return i > 0 && t.gap == gapSpace && strings.HasSuffix(t.folded, "s") && t.pos().Has(lang.Verb) && t.look.Count() >= attestedWell &&
		r.tokens[i-1].pos().Has(lang.Noun)
}

// predicated reports whether token i is an English verb whose subject is the French noun before it: "le cartilage | degenerates | avec l'âge", "patients | stop |
// leur traitement". It is no French verb, and French has neither a bare noun behind a noun nor a determiner behind two of them.
func (r *reader) predicated(i int) bool {
	t, before := &r.tokens[i], &r.tokens[i-1]
	if t.gap != gapSpace || t.capital || before.kind != word || before.grammar.open || before.grammar.noun|before.grammar.adjective == 0 || !bareVerb(t) {
		return false
	}
	third := strings.HasSuffix(t.folded, "s")
	if before.grammar.noun != 0 &&
		(t.pos().Only(lang.Verb) && (third || before.grammar.noun&plural != 0) || third && !t.look.French() && before.grammar.noun&singular != 0) {
		return true
	}
	if i+1 == len(r.tokens) || r.tokens[i+1].gap != gapSpace {
		return before.grammar.noun&plural != 0 && t.grammar.noun == 0 && strings.HasSuffix(before.folded, "s") // 20 % des malades | die.
	}
	next := &r.tokens[i+1]
	objectBehind := next.kind == word && next.grammar.noun != 0 && next.grammar.adjective|next.grammar.participle == 0 && !next.grammar.open
	if third && objectBehind && t.grammar.noun&singular == 0 && (before.grammar.noun|before.grammar.adjective)&plural == 0 {
		return true // occlusion de la veine centrale | causes | hémorragies
	}
	return before.grammar.noun != 0 && (next.kind == elision && next.head == 'l' || beginsObject(next.folded))
}

// bareVerb reports whether a token that English has may be a verb there and is none in French, nor an adjective that may stand behind a noun.
func bareVerb(t *token) bool {
	g := t.grammar
	return t.kind == word && t.weak() && t.look.English() && t.keep == "" && !g.third && !g.infinitive && !g.open && g.adjective|g.participle == 0 &&
		!strings.HasSuffix(t.folded, "ing") && !strings.HasSuffix(t.folded, "ed") && t.pos().Has(lang.Verb) // which is dear to ask, so last
}

// beginsObject reports the French determiners that no preposition is in.
func beginsObject(folded string) bool {
	switch folded {
	case "le", "la", "les", "un", "une", "leur", "leurs", "sa", "ses", "ce", "cette", "ces":
		return true
	}
	return false
}

// englishClauseVerb reports whether token i is the verb of an English clause though French has the form too: the past of rise before by how much ("sodium |
// rose | de 8 mmol/L"), or the bare form of a verb behind an English word that asks for it ("does not | fade | à la vitropression", "can | guide | la
// décision").
func (r *reader) englishClauseVerb(i int) bool {
	t := &r.tokens[i]
	if i == 0 || t.gap != gapSpace {
		return false
	}
	if t.folded == "rose" && i+2 < len(r.tokens) && r.tokens[i+1].folded == "de" && r.tokens[i+2].kind == number {
		return true
	}
	return t.weak() && t.look.English() && !t.grammar.infinitive && r.asksForVerb(i-1) && t.pos().Has(lang.Verb)
}

// asksForVerb reports whether nothing but a bare verb follows token i in English: a modal, or the not of one or of do.
func (r *reader) asksForVerb(i int) bool {
	if r.tokens[i].folded != "not" || i == 0 {
		return lang.BareModal(r.tokens[i].folded)
	}
	switch before := r.tokens[i-1].folded; before {
	case "do", "does", "did":
		return true
	default:
		return lang.BareModal(before)
	}
}

// complemented reports whether token i, which is no French word by itself, is likely to have the French complement b behind it: a
// noun that no English word modifies, with "de" behind a preposition, with any other preposition only where English does not stand
// before it; or a verb form of prose.
func (r *reader) complemented(i int, b *token) bool {
	t := &r.tokens[i]
	if t.grammar.third && t.look.Count() < common && t.grammar.noun == 0 {
		return true
	}
	if !t.look.French() || t.grammar.noun == 0 {
		return false
	}
	if !r.englishBefore(i) {
		return t.look.Count() < attestedWell || t.meaning == same || t.meaning == different && t.look.Count() < ubiquitous // Pain | au niveau, Relapse | à un an
	}
	switch before := &r.tokens[i-1]; before.folded {
	case "we", "they", "he", "she", "it", "who":
		return false // we chose | de surveiller
	case "and", "or", "but":
		return b.folded == "de" || b.kind == elision || t.meaning != unsaid || !r.englishBefore(i-1) // "lobes and navel | en cas de …"
	default:
		return (before.class == englishFunction || before.class == englishArticle) && (b.folded == "de" || b.kind == elision) ||
			r.englishVerb(i-1) && t.meaning == different
	}
}

// evenBefore reports whether token i is "même" before a word that opens a clause or a complement: an adverb there ("machine | même
// lorsqu'elle …"), no adjective of the noun before it.
func (r *reader) evenBefore(i int) bool {
	return r.tokens[i].folded == "même" && i+1 < len(r.tokens) && r.tokens[i+1].grammar.open
}

// ofEnglish reports whether an English noun in small letters that French lacks stands before the "de" at token i.
func (r *reader) ofEnglish(i int) bool {
	return i > 0 && r.tokens[i].gap == gapSpace && !r.tokens[i].capital && r.tokens[i-1].class == englishWord && !r.tokens[i-1].capital &&
		r.tokens[i-1].keep == "" && r.tokens[i-1].pos().Has(lang.Noun)
}

// links reports the French conjunctions and verbs that both lists have and that stand in no name or loan phrase.
func links(folded string) bool {
	switch folded {
	case "par", "que", "qui", "et", "ou", "mais", "car", "doit", "pour", "entre", "selon":
		return true
	}
	return false
}

// amidEnglish reports whether token i stands in small letters between words that English has and French lacks, or a determiner opens a sentence before one.
func (r *reader) amidEnglish(i int) bool {
	t := &r.tokens[i]
	if t.folded == "par" && i > 0 && t.gap == gapSpace && !t.capital && i+1 < len(r.tokens) && r.tokens[i+1].gap == gapSpace {
		before, next := &r.tokens[i-1], &r.tokens[i+1]
		if !next.capital {
			return before.unit // 2 mg | par kg
		}
		return !next.look.French() && (before.kind == number || r.plainEnglish(i-1)) // described | par Smith
	}
	if i+1 == len(r.tokens) || t.capitals || r.tokens[i+1].gap != gapSpace || r.tokens[i+1].folded == "al" || !r.plainEnglish(i+1) {
		return false
	}
	if t.gap >= gapStop {
		return t.capital && t.class == frenchFunction && t.folded != "une" && t.exact.pos.Has(lang.Determiner)
	}
	if i == 0 || t.capital {
		return false
	}
	before := &r.tokens[i-1]
	if t.class == frenchFunction {
		return t.gap <= gapComma && t.gap != gapJoint && before.kind == word && before.look.English() && (!before.capital || before.gap >= gapStop) // the patient | qui | had
	}
	return t.gap == gapSpace && (r.plainEnglish(i-1) || before.gap >= gapStop && before.class >= englishArticle && before.class <= englishRare)
}

// plainEnglish reports whether token i is a word in small letters that is English wherever it stands.
func (r *reader) plainEnglish(i int) bool {
	t := &r.tokens[i]
	c := r.wordClass(t.form)
	return t.kind == word && !t.capital && (c == englishWord || c == englishFunction)
}

// weakComplement reports whether a French noun in small letters that English has too stands at token i, behind "de", and English text never has it there.
func (r *reader) weakComplement(i int) bool {
	if i >= len(r.tokens) {
		return false
	}
	t := &r.tokens[i]
	return t.gap == gapSpace && t.kind == word && !t.capital && t.keep == "" && t.weak() && t.look.English() && t.grammar.noun != 0 &&
		lang.PairCount("de", t.folded) == 0
}

// loanBeforeEnglish reports whether English goes on behind the loan phrase that begins at token i.
func (r *reader) loanBeforeEnglish(i int) bool {
	for i+1 < len(r.tokens) && r.tokens[i+1].keep == loanWord && r.tokens[i+1].gap <= gapJoint {
		i++
	}
	return r.englishBehind(i)
}

// degreeOf reports whether an adjective stands behind the adverb of degree i.
func (r *reader) degreeOf(i int) bool {
	return i+1 < len(r.tokens) && r.tokens[i+1].gap <= gapSpace && r.tokens[i+1].grammar.adjective|r.tokens[i+1].grammar.participle != 0
}

// degreedNoun reports whether the French adjective behind the adverb of degree i, which English lacks, agrees with the noun a before it and no English word
// claims that noun: an infection non traitée.
func (r *reader) degreedNoun(i int, a *token) bool {
	if i+1 == len(r.tokens) || r.tokens[i].gap != gapSpace || r.tokens[i+1].gap != gapSpace {
		return false
	}
	next := &r.tokens[i+1]
	agrees := a.grammar.noun&(next.grammar.adjective|next.grammar.participle) != 0
	return agrees && next.onlyFrench() && next.grammar.noun == 0 && !describes(a) && !r.otherwise(i-1) && !r.headsEnglish(i-1, next)
}

// beginsPhrase reports whether no name stands before token i, so that an article there begins a phrase and is no particle.
func (r *reader) beginsPhrase(i int) bool {
	return i == 0 || r.tokens[i].gap > gapJoint || !r.tokens[i-1].capital && !particle(r.tokens[i-1].folded)
}

// month reports the French names of the months that English spells otherwise: a year stands behind them.
func month(folded string) bool {
	switch folded {
	case "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre":
		return true
	}
	return false
}

// yearAt reports a number of four digits that begins with 19 or 20.
func (r *reader) yearAt(i int) bool {
	s := r.tokens[i].Of(r.src)
	return r.tokens[i].kind == number && len(s) == 4 && (s[:2] == "19" || s[:2] == "20")
}

// monthInDate reports whether token i is the name of a month with a day before it and a year behind it, or with the word for its beginning or end before it.
func (r *reader) monthInDate(i int) bool {
	if !month(r.tokens[i].folded) || r.tokens[i].capital || i == 0 || r.tokens[i].gap != gapSpace {
		return false
	}
	before := &r.tokens[i-1]
	return before.folded == "fin" || before.folded == "début" ||
		before.kind == number && i+1 < len(r.tokens) && r.tokens[i+1].kind == number && r.tokens[i+1].gap == gapSpace
}

// frenchOpening reports the French prepositions that English does not have as words of its own.
func frenchOpening(folded string) bool {
	switch folded {
	case "sans", "chez", "sous", "avec", "dans", "pour", "par", "vers", "selon", "contre":
		return true
	}
	return false
}

// degree reports the French adverbs that stand before an adjective and that English has as words too.
func degree(folded string) bool {
	switch folded {
	case "non", "plus", "moins", "très", "peu", "trop", "si", "bien", "assez", "aussi":
		return true
	}
	return false
}

// englishBefore and englishBehind report whether the neighbour of token i is English by itself, with no punctuation between.
func (r *reader) englishBefore(i int) bool {
	if i == 0 || r.tokens[i].gap > gapJoint {
		return false
	}
	a, t := &r.tokens[i-1], &r.tokens[i]
	if a.score[french] <= surelyEnglish {
		return true
	}
	return a.kind == word && a.weak() && t.weak() && t.look.English() &&
		(a.look.English() && lang.PairCount(a.folded, t.folded) > 0 || (a.look.English() || a.class == unknownWord) && r.englishBefore(i-1))
}

func (r *reader) englishBehind(i int) bool {
	return i+1 < len(r.tokens) && r.tokens[i+1].gap <= gapJoint && r.tokens[i+1].score[french] <= surelyEnglish
}

// headsPhrase reports whether nothing but a conjunction or punctuation stands before token i.
func (r *reader) headsPhrase(i int) bool {
	if i == 0 || r.tokens[i].gap > gapJoint {
		return true
	}
	switch r.tokens[i-1].folded {
	case "and", "or":
		return true
	}
	return false
}

// describes reports whether a usual English word is an adjective and no noun there: "the final | produit", "abdominal | migraineux".
func describes(t *token) bool {
	if !t.weak() || !t.look.English() || t.look.Count() < attestedWell {
		return false
	}
	pos := t.pos()
	return pos.Has(lang.Adjective) && !pos.Has(lang.Noun)
}

// onlyAdjective reports whether token i is a French adjective and nothing else, and no English goes on behind it: the English adjective before
// it is a French noun there ("Diagnostic histologique").
func (r *reader) onlyAdjective(i int) bool {
	t := &r.tokens[i]
	return !t.weak() && t.grammar.noun|t.grammar.participle == 0 && !r.englishBehind(i) && !r.englishBefore(i-1)
}

// pluralVerb reports whether token i is a French verb in the plural that English has as an adjective, behind a French noun in the plural
// and before no English noun: les symptômes persistent.
func (r *reader) pluralVerb(i int) bool {
	a, b := &r.tokens[i-1], &r.tokens[i]
	if !b.grammar.third || b.grammar.noun != 0 || !b.look.English() || !strings.HasSuffix(b.folded, "ent") || a.weak() ||
		a.grammar.noun&plural == 0 || !severalDo(b.folded) {
		return false
	}
	if i+1 == len(r.tokens) || r.tokens[i+1].gap > gapSpace {
		return true
	}
	next := &r.tokens[i+1]
	return next.class == englishFunction || !next.weak()
}

// severalDo reports a form that is a verb in the third person plural: persistent, but not consent, which is il consent.
func severalDo(form string) bool {
	return slices.ContainsFunc(lang.FrenchAnalyses(form), func(a lang.Analysis) bool {
		return a.POS == lang.Verb && a.Number == lang.NumberPlural && a.Person == 3
	})
}

// countsEnglish reports whether the number before token i counts for English: the noun is a usual English one with an English word before the
// number ("followed 141 patients | pendant deux ans"), or an English word goes on behind a unit ("24 Gy | cures some").
func (r *reader) countsEnglish(i int) bool {
	t := &r.tokens[i]
	if i > 1 && r.tokens[i-1].gap == gapSpace && numbered(r.tokens[i-2].folded) {
		return true
	}
	if !t.weak() || !t.look.English() {
		return false
	}
	if r.tokens[i-1].unit {
		return r.englishBehind(i)
	}
	return t.look.Count() >= common && i > 1 && r.tokens[i-1].gap == gapSpace && r.tokens[i-2].score[french] <= surelyEnglish
}

// numbered reports the English nouns whose number stands behind them: on day 14 | desquamation péri-unguéale.
func numbered(folded string) bool {
	switch folded {
	case "day", "days", "week", "month", "year", "stage", "grade", "type", "step", "phase", "figure", "table", "group", "level", "age":
		return true
	}
	return false
}

// englishPredicate reports the English verbs that follow the subject of a clause.
func englishPredicate(folded string) bool {
	switch folded {
	case "is", "are", "was", "were", "has", "have", "had":
		return true
	}
	return lang.BareModal(folded)
}

// approximates reports the French adverbs that stand before a number.
func approximates(folded string) bool { return folded == "environ" || folded == "presque" }

// copula reports the French verbs that an adjective follows.
func copula(folded string) bool {
	switch folded {
	case "est", "sont", "était", "étaient", "être", "sera", "seront", "soit", "soient", "rester", "devenir", "reste", "restent", "devient", "deviennent", "rend", "semble", "semblent":
		return true
	}
	return false
}

// counted reports whether token i goes on with the quantity before it: behind a unit or a percent sign any complement, behind a
// bare number (a year, a count that English gave) only a range, a rate or a word of number.
func (r *reader) counted(i int) bool {
	a, b := &r.tokens[i-1], &r.tokens[i]
	if a.unit || a.class == frenchNumber {
		return b.kind == elision || b.grammar.pos.Has(lang.Preposition) || b.grammar.pos.Has(lang.Numeral)
	}
	switch b.folded {
	case "à", "ou", "et":
		return i+1 < len(r.tokens) && r.tokens[i+1].kind == number
	case "par":
		return true
	}
	return false
}
