package lang

import "unmix/pipeline/lang/internal/table"

func (w Word) nounForm() bool      { return w.English() && w&table.NounForm != 0 }
func (w Word) verbForm() bool      { return w.English() && w&table.VerbForm != 0 }
func (w Word) adjectiveForm() bool { return w.English() && w&table.AdjectiveForm != 0 }
func (w Word) adverbForm() bool    { return w.English() && w&table.AdverbForm != 0 }

// CommonPOS gives the parts of speech that a lower-case English word form usually has, empty if nothing is known. Closed classes
// are complete; a closed-class word has its other uses (can, a noun) only where these are common in medical text. The
// open classes follow the dictionary, weighed by the neighbours that the word has in clean English text.
func CommonPOS(word string) POSSet {
	set := closedPOS(word)
	if set != 0 && !openToo(word) {
		return set
	}
	for _, reading := range EnglishAnalyses(word) {
		if !rareReading(reading) {
			set = set.With(reading.POS)
		}
	}
	return set
}

// ClosedClass reports whether all usual parts of speech of a lower-case English word form are closed ones: the, of, which. It
// answers what [CommonPOS] says, at little cost for the words that are not.
func ClosedClass(word string) bool {
	if closedPOS(word) == 0 {
		return false // the readings of other words are nouns, verbs, adjectives and adverbs
	}
	p := CommonPOS(word)
	return p != 0 && !p.Has(Noun) && !p.Has(Verb) && !p.Has(Adjective) && !p.Has(Adverb)
}

// rareReading reports whether the text hardly has the word in this use. Past tense, participle and gerund are never rare:
// they are not mistaken for another part of speech.
func rareReading(r EnglishForm) bool {
	w := Look(r.Lemma)
	switch r.Form {
	case FormBase, FormThird, FormSingular, FormPlural:
		return r.POS == Noun && w&table.RareNoun != 0 || r.POS == Verb && w&table.RareVerb != 0 || r.POS == Adjective && w&table.RareAdjective != 0
	}
	return false
}

// openToo reports whether a closed-class word is an open-class word as well.
func openToo(word string) bool {
	switch word {
	case "need", "needs", "needed", "like", "past", "round", "second", "might", "following", "including", "regarding", "considering",
		"concerning", "given", "own", "well", "left", "outside", "inside", "plus", "minus", "less", "more", "most", "least":
		return true
	}
	return closedPOS(word).Has(Auxiliary)
}

func set(classes ...POS) POSSet {
	var s POSSet
	for _, p := range classes {
		s = s.With(p)
	}
	return s
}

// closedPOS gives the closed classes of an English word.
func closedPOS(word string) POSSet {
	if s := closedNominal(word); s != 0 {
		return s
	}
	return closedVerbal(word)
}

// BareModal reports the modals that nothing but a bare infinitive follows: can, not ought; need is a verb of its own as well.
// Source: Quirk et al. 1985, 3.39 to 3.45.
func BareModal(word string) bool {
	switch word {
	case "can", "cannot", "could", "may", "might", "must", "shall", "should", "will", "would":
		return true
	}
	return false
}

// SubjectPronoun reports the pronouns that a verb follows; it and you are objects too.
func SubjectPronoun(word string) bool {
	switch word {
	case "i", "it", "he", "she", "they", "we", "you", "who":
		return true
	}
	return false
}

// Color reports the basic adjectives of color.
// Source: Berlin and Kay 1969, Basic Color Terms, with violet.
func Color(word string) bool {
	switch word {
	case "black", "white", "red", "yellow", "green", "blue", "brown", "purple", "violet", "pink", "orange", "gray":
		return true
	}
	return false
}

// closedNominal lists determiners, pronouns, numerals, prepositions and conjunctions.
func closedNominal(word string) POSSet {
	switch word {
	case "a", "an", "the", "every", "my", "your", "its", "our", "their", "no":
		return set(Determiner)
	case "this", "these", "those", "some", "any", "each", "either", "neither", "both", "all", "another", "few", "fewer", "many", "much",
		"several", "more", "most", "less", "least", "enough", "such", "what", "which", "whose", "his", "her", "other", "half", "whatever",
		"whichever":
		return set(Determiner, Pronoun)
	case "that":
		return set(Determiner, Pronoun, Conjunction)
	case "i", "you", "he", "she", "it", "we", "they", "me", "him", "us", "them", "mine", "yours", "hers", "ours", "theirs", "myself",
		"yourself", "himself", "herself", "itself", "ourselves", "yourselves", "themselves", "oneself", "who", "whom", "whoever", "someone",
		"somebody", "something", "anyone", "anybody", "anything", "everyone", "everybody", "everything", "nobody", "nothing", "none", "others":
		return set(Pronoun)
	case "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
		"sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
		"hundred", "thousand", "million", "billion":
		return set(Numeral)
	case "of", "in", "with", "from", "at", "into", "onto", "upon", "among", "amongst", "between", "during", "without", "within", "via", "per",
		"through", "throughout", "toward", "towards", "against", "despite", "beneath", "beside", "besides", "except", "regarding",
		"concerning", "including", "excluding", "versus", "amid", "unlike", "following", "given":
		return set(Preposition)
	case "by", "on", "about", "above", "across", "along", "around", "behind", "below", "beyond", "down", "near", "off", "opposite", "out", "outside",
		"inside", "over", "past", "round", "under", "underneath", "up":
		return set(Preposition, Adverb)
	case "to":
		return set(Preposition, Particle)
	case "for", "as", "after", "before", "since", "until", "till", "than", "like":
		return set(Preposition, Conjunction)
	case "and", "or", "but", "nor", "because", "although", "though", "if", "unless", "whereas", "while", "whether", "when", "where", "lest":
		return set(Conjunction)
	}
	return 0
}

// closedVerbal lists modals, auxiliaries, particles and the adverbs that are grammar.
func closedVerbal(word string) POSSet {
	switch word {
	case "can", "could", "may", "must", "shall", "should", "will", "would", "cannot", "might", "ought", "can't", "couldn't", "won't",
		"wouldn't", "shouldn't", "mustn't", "need":
		return set(Modal)
	case "be", "am", "is", "are", "was", "were", "been", "being", "have", "has", "had", "having", "do", "does", "did":
		return set(Auxiliary)
	case "isn't", "aren't", "wasn't", "weren't", "haven't", "hasn't", "hadn't", "don't", "doesn't", "didn't":
		return set(Auxiliary)
	case "not", "n't":
		return set(Particle)
	case "very", "too", "also", "only", "quite", "rather", "almost", "often", "never", "always", "sometimes", "however", "therefore", "thus",
		"hence", "moreover", "furthermore", "then", "there", "here", "now", "why", "how", "yet", "already", "still", "again", "even", "just",
		"once", "twice", "perhaps", "soon", "away", "instead", "together", "so", "thereafter", "elsewhere", "everywhere", "abroad":
		return set(Adverb)
	case "worldwide", "nationwide":
		return set(Adverb, Adjective)
	}
	return 0
}
