package identify

import (
	"strings"
	"unicode/utf8"

	"unmix/glossary"
	"unmix/pipeline/lang"
)

// How often a word stands in clean English text to count as usual there.
const (
	attestedWell = 15
	attestedOnce = 1
	common       = 100
	ubiquitous   = 1000
)

// classifyWord classifies a word by the lexicons, whatever its capitals.
func (s *forms) classifyWord(f *form, capitals bool) class {
	folded, w := f.folded, f.look
	switch {
	case englishToo[folded]:
		return sharedRare
	case f.otherHas && !f.foreign.shared:
		return foreignMarker
	case w.French() && !w.English():
		return s.frenchOnly(f)
	case w.English() && (w.French() || w.FrenchUnaccented()):
		return s.sharedClass(f, capitals)
	case w.English():
		switch {
		case englishGrammar(folded):
			return englishFunction
		case w.Count() < attestedWell && f.meaning == same:
			return sharedCommon
		case w.Count() == 0 && !f.pos().Only(lang.Verb): // no verb is borrowed: justify
			return englishRare
		case prefixedAction(folded):
			return sharedCommon
		}
		return englishWord
	case w.FrenchUnaccented():
		return s.unaccentedClass(f)
	case w.Count() >= attestedOnce && !w.Known():
		return englishRare
	}
	return s.unlisted(f)
}

// unaccentedClass classifies a word that French has with accents only and English not at all.
func (s *forms) unaccentedClass(f *form) class {
	folded, w := f.folded, f.look
	if w.Count() <= attestedOnce && len(folded) > 4 && f.said.bare == different { // text has coeur once, in a name
		return unaccentedFrench // hopital: the glossary says that English writes it otherwise
	}
	if w.Count() > 0 || englishBySense(folded) || technical(folded) || agentNoun(folded) || sharedPlural(folded) {
		return unaccentedWeak
	}
	if _, ok := respelled(folded); ok || !s.terms.broad() {
		return unaccentedFrench
	}
	switch f.bareMeaning() {
	case same:
		return unaccentedWeak
	case unsaid:
		for _, lost := range lang.FrenchUnaccented(folded) {
			if accented := s.word(lost); s.lemmaMeaning(accented) == different || !accented.exact.content {
				return unaccentedFrench
			}
		}
		return unaccentedWeak
	}
	return unaccentedFrench
}

// bareMeaning gives what the glossary says of a word without accents that French writes with some.
func (f *form) bareMeaning() meaning {
	if f.said.bare != unsaid {
		return f.said.bare
	}
	return f.singular.bare
}

// foreignShaped reports the unlisted words that end as words of another language do.
func foreignShaped(folded string) bool {
	_, ok := foreignShape(folded)
	return ok
}

// foreignOnly reports the words of other languages that neither English nor French has.
func foreignOnly(folded string) bool {
	_, ok := foreignSign(folded)
	return ok
}

// frenchOnly classifies a word that the French list has and the English one lacks.
func (s *forms) frenchOnly(f *form) class {
	folded, w, accented := f.folded, f.look, f.shape.accented
	switch {
	case gallicism([]byte(folded)):
		return frenchArticle(folded, w)
	case accented && f.meaning == same:
		return frenchCognate // fête, détente: the glossary admits the spelling
	case accented && w.Count() < attestedWell:
		return frenchAccented
	case w.Count() >= attestedWell:
		return frenchAttested
	case w.Count() < attestedWell && f.exact.function:
		if w.Count() > attestedOnce {
			return sharedFunction
		}
		if utf8.RuneCountInString(folded) > 5 {
			return frenchWord // certains, suivant: too long to be part of a name or a loan
		}
		return frenchFunction
	}
	if w.Count() == 0 && !accented && f.exact.address {
		return frenchCognate // lima: il lima
	}
	if sharedPlural(folded) {
		return frenchCognate
	}
	m := f.meaning
	if _, ok := respelled(folded); ok && m != same && !englishBySense(folded) {
		return frenchRespelled
	}
	switch {
	case w.Count() == 0 && s.pluralAdjective(f):
		return frenchWord
	case strings.HasSuffix(folded, "als") && lang.Look(strings.TrimSuffix(folded, "s")).English():
		return frenchCognate // primordials: French adjectives in -al have their plural in -aux
	case m == different && w.Count() == 0 && (f.said.word == different || !englishBySense(folded)):
		return frenchWord
	case m == same:
		return frenchCognate
	case f.said.word == different && w.Count() < 5 && len(folded) > 3 && !englishBySense(folded):
		return frenchWord // peau: text shows it in loan phrases, which the glossary keeps
	case w.Count() > 0:
		return frenchAttested
	case englishBySense(folded), technical(folded) && f.exact.nominal, agentNoun(folded), englishParts(folded):
		return frenchCognate
	case surelyFrench(folded) && !strings.HasSuffix(folded, "aires"):
		return frenchWord
	case m == unsaid && w.Count() == 0 && len(folded) > 6 && f.exact.noun != 0 && f.bareMeaning() == different && !technical(folded):
		return frenchWord // brulure, a spelling that the list has beside brûlure
	case m == unsaid && s.terms.broad() && (f.exact.content || len(folded) <= 3) && s.lemmaMeaning(f) != different:
		return frenchUnsaid
	}
	return frenchWord
}

// englishParts reports whether English has every part of a word with hyphens: baby-sitter, hi-fi.
func englishParts(folded string) bool {
	if strings.IndexByte(folded, '-') < 0 {
		return false
	}
	for part := range strings.SplitSeq(folded, "-") {
		if w := lang.Look(part); !w.English() || gallicism([]byte(part)) {
			return false
		}
	}
	return true
}

// sharedPlural reports the plurals that English and French spell alike although their singulars differ: thromboses, nephrectomies.
func sharedPlural(folded string) bool {
	return !accented(folded) &&
		endsIn(folded, "oses", "yses", "tomies", "graphies", "plasties", "scopies", "logies", "pathies", "metries", "trophies", "rraphies", "pexies")
}

// lemmaMeaning gives what the glossary says of the words of which a form is an inflected one: different if it translates any of
// them by another word.
func (s *forms) lemmaMeaning(f *form) meaning {
	m := unsaid
	s.readings = lang.AppendFrenchAnalyses(s.readings[:0], f.folded, f.look)
	for _, a := range s.readings {
		if k := s.terms.of(lang.KeyOf(glossary.Fold(a.Lemma))).word; k == different || m == unsaid {
			m = k
		}
	}
	return m
}

// sharedClass classifies a word that both lists have.
func (s *forms) sharedClass(f *form, capitals bool) class {
	folded, w := f.folded, f.look
	switch {
	case englishGrammar(folded):
		return englishFunction
	case gallicism([]byte(folded)):
		return frenchArticle(folded, w)
	case w.Count() == 0 && s.pluralAdjective(f):
		return frenchWord
	case f.exact.address:
		return englishRare // progresses: tu progresses
	case w.Count() == 0 && f.shape.accented:
		return frenchAttested // café, cliché
	case !w.French():
		switch {
		case capitals:
			return sharedCommon
		case f.pos().Only(lang.Verb):
			return englishWord // degrade: no noun of both languages that lost its accent
		}
		return sharedUnaccented
	case oldLoans[folded] && w.Count() <= attestedOnce && f.meaning == different:
		return frenchRespelled
	case f.exact.infinitive && f.exact.noun == 0 && w.Count() < 5 && strings.HasSuffix(folded, "er") && agentNoun(folded):
		return sharedRare // compiler, encoder
	case w.Count() == 0 && (f.said.word == different || f.meaning == different && !englishBySense(folded)):
		return falseFriend
	case w.Count() < 5 && f.said.word == different:
		return translated
	case w.Count() < 5:
		return sharedRare
	case w.Count() < common:
		return sharedCommon
	case s.terms.broad() && f.meaning == unsaid && f.exact.content && s.lemmaMeaning(f) == unsaid:
		if f.pos().Has(lang.Verb) {
			return englishWord // carry
		}
		return englishRare // rash, fat: French lists have them, French medicine has not
	case w.Count() < ubiquitous:
		return sharedFrequent
	}
	return sharedUbiquitous
}

// oldLoans are French words of care that English lists hold from old or literary loans, and that English medicine has not.
var oldLoans = map[string]bool{"grippe": true, "grippes": true, "frisson": true, "frissons": true, "accouchement": true, "accouchements": true, "amylose": true, "cellule": true, "cellules": true, "cuisse": true, "cuisses": true, "fesses": true, "glandes": true, "mamelon": true, "mamelons": true, "nombril": true, "noyade": true,
	"quinte": true, "quintes": true, "squame": true, "squames": true, "trompe": true, "trompes": true, "valvule": true, "valvules": true, "variole": true, "veinule": true, "veinules": true,
	"examen": true, "examens": true, "risque": true, "risques": true, "sonde": true, "sondes": true, "sucre": true, "sucres": true, "femme": true, "enceinte": true, "taille": true,
	"surtout": true, "environ": true, "quatre": true, "quinze": true, "longueur": true, "hauteur": true, "battements": true, "marge": true, "marges": true, "drogues": true, "ordonnance": true,
	"peau": true, "choc": true, "aiguille": true, "aiguilles": true, "gaz": true, "fauteuil": true, "matin": true, "thrombolyse": true}

// pluralAdjective reports the plural of a French adjective that English has in the singular, and as nothing else: rares, inconstants.
// English adjectives have no plural; those in -al, -ic and -ive become nouns easily (topicals).
func (s *forms) pluralAdjective(f *form) bool {
	singular, ok := strings.CutSuffix(f.folded, "s")
	return ok && f.exact.adjective != 0 && f.exact.noun == 0 && !endsIn(singular, "al", "ic", "ive") && lang.CommonPOS(singular).Only(lang.Adjective)
}

// frenchArticle tells the articles that English prose hardly holds from the other French function words.
func frenchArticle(folded string, w lang.Word) class {
	switch folded {
	case "le", "les", "des", "du", "aux", "un":
		return sharedArticle
	}
	if w.Count() == 0 {
		return sharedArticle // chez, sous: in the English lists, never in English text
	}
	return sharedFunction
}

// unlisted classifies a word that no list has.
func (s *forms) unlisted(f *form) class {
	folded, w, accented := f.folded, f.look, f.shape.accented
	if w.Count() > 0 {
		return unknownWord
	}
	if inverted(folded) {
		return frenchWord
	}
	if sharedPlural(folded) {
		return unknownWord
	}
	if !accented && (latinInflection(folded) || strings.HasSuffix(folded, "ers") && agentNoun(folded)) {
		return unknownWord // talofibulare, articulationes; refusers: no French infinitive has a plural
	}
	switch shaped := frenchShape(folded); {
	case accented && f.meaning == different:
		return frenchAccented
	case !accented && f.meaning == different:
		return frenchRespelled
	case foreignLetters(folded):
		return foreignLetter
	case foreignShaped(folded):
		return foreignEnding
	case accented && shaped:
		return accentedShaped
	case accented:
		return accentedUnknown
	case f.meaning == same, englishBySense(folded):
		return unknownWord
	case shaped:
		if _, ok := respelled(folded); ok {
			return frenchRespelled
		}
		if surelyFrench(folded) {
			return frenchWord
		}
		return frenchShaped
	}
	if _, ok := respelled(folded); ok && len(folded) > 5 && strings.HasSuffix(strings.TrimSuffix(folded, "s"), "e") {
		return frenchRespelled
	}
	if lostApostrophe(folded) {
		if folded[0] == 'q' {
			return frenchWord // quun: no English word begins so
		}
		return glued
	}
	return unknownWord
}

// latinInflection reports whether an unlisted word ends as Latin adjectives and plurals do and French words do not.
func latinInflection(folded string) bool { return endsIn(folded, "are", "ares", "iones", "iores") }

// lostApostrophe reports whether a word is an elided head and a French word with the apostrophe lost: dalcool.
func lostApostrophe(folded string) bool {
	if rest, cut := strings.CutPrefix(folded, "qu"); cut && len(rest) > 1 && strings.IndexByte("aeiou", rest[0]) >= 0 {
		w := lang.Look(rest)
		return w.French() && (!w.English() || rest == "on" || rest == "un") && !lang.Look(folded).Known()
	}
	if len(folded) < 5 || strings.IndexByte("dl", folded[0]) < 0 {
		return false
	}
	c, _ := utf8.DecodeRuneInString(folded[1:])
	if !strings.ContainsRune("aeiouhéèêàâîôœ", c) {
		return false
	}
	w := lang.Look(folded[1:])
	return w.French() && (!w.English() || len(folded) > 6)
}

// technical reports whether a word ends as international medical words do in English and French alike.
func technical(folded string) bool {
	for _, e := range lastOf(technicalEnds, folded) {
		if strings.HasSuffix(folded, e) {
			return true
		}
	}
	return false
}

// technicalEnds are such endings.
var technicalEnds = endingsByLast(
	"tion", "tions", "sion", "sions", "al", "ase", "ases", "ide", "ides", "um", "us", "is", "ate", "ates", "a", "gram", "grams", "ol", "ols", "ane", "anes",
	"one", "ones", "yl", "yle", "ing", "man", "cyte", "cytes", "o", "os", "k", "w", "y", "bacter", "plast", "blast",
)

// englishGrammar reports the English function words, those that French spells alike left out.
func englishGrammar(folded string) bool {
	switch folded {
	case "the", "of", "and", "to", "in", "is", "that", "for", "with", "are", "was", "were", "be", "been", "by", "from", "this", "these", "those",
		"which", "who", "whose", "when", "where", "while", "it", "its", "they", "their", "them", "there", "has", "have", "had", "not", "but", "can",
		"could", "may", "might", "should", "would", "will", "must", "does", "did", "do", "at", "an", "or", "as", "if", "than", "then", "into", "such",
		"also", "more", "most", "some", "other", "between", "during", "after", "before", "about", "both", "each", "all", "any", "because", "however",
		"on", "up", "out", "off", "over", "under", "per", "my", "him", "me", "us", "how", "why", "what", "there's", "very", "many", "much", "few", "same", "still", "yet", "until", "since", "against", "upon", "being", "through", "without", "within", "among", "our", "we", "you", "your", "he", "she", "his", "her", "i", "no", "only", "often", "usually", "so":
		return true
	}
	return false
}

// accented reports whether a word holds a Latin letter outside ASCII. Greek letters are symbols.
func accented(s string) bool {
	for i, c := range s {
		if c >= utf8.RuneSelf && scriptOf(c) == scriptLatin || c == utf8.RuneError && i < len(s) {
			return true
		}
	}
	return false
}

// inverted reports the French verbs and pronouns with a pronoun or adverb hung on by a hyphen: est-il, celles-ci.
func inverted(folded string) bool {
	i := strings.LastIndexByte(folded, '-')
	if i < 2 {
		return false
	}
	switch folded[i+1:] {
	case "il", "ils", "elle", "elles", "vous", "nous", "je", "même", "mêmes", "ci", "là", "ce":
		return lang.Look(strings.TrimSuffix(folded[:i], "-t")).French()
	}
	stem := strings.TrimSuffix(folded[:i], "-t")
	switch folded[i+1:] {
	case "on":
		w := lang.Look(stem)
		return w.French() && (w.Count() == 0 || strings.HasSuffix(folded[:i], "-t")) // doit-on, a-t-on
	case "le", "la", "les", "lui", "leur", "moi", "en", "y":
		return (strings.HasSuffix(stem, "ez") || stem == "dites" || stem == "faites") && lang.Look(stem).French() // prenez-la
	}
	return folded == "c'est-à-dire"
}
