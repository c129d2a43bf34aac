package fit

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/text"
)

// clauseOpeners are the words that begin a clause, so that the subject stands after them.
var clauseOpeners = slices.Concat(relatives, subordinators, []string{"since", "until", "where", "whose", "so"})

// subordinators are the clause openers behind which no noun stands alone.
var subordinators = []string{"because", "while", "whereas", "when", "if", "although", "though", "unless"}

// relatives are the clause openers that stand for the noun before them.
var relatives = []string{"which", "that", "who"}

// clauseStart is where the clause begins that the words end in.
func clauseStart(words []token) int {
	from := len(words)
	for from > 0 && !opensClause(words[from-1].text) {
		from--
	}
	return from
}

// subjectUse is the form of a verb whose subject stands right before it: "the vesicles [inhibit apoptosis]"; a participle
// when the clause has its verb already; "" when no subject is found.
func subjectUse(left []token) text.Use {
	from := clauseStart(left)
	subject := left[from:]
	if len(subject) == 0 || from > 0 && slices.Contains(relatives, left[from-1].text) && adverbsOnly(subject) {
		if from > 1 && slices.Contains(relatives, left[from-1].text) {
			return numberOf(headNoun(withoutComma(left[:from-1]), true))
		}
		return ""
	}
	if from > 1 && slices.Contains(relatives, left[from-1].text) &&
		(hasForm(subject[0], lang.FormBase) || hasForm(subject[0], lang.FormThird)) && !subject[0].pos.Only(lang.Noun) && left[from-2].text != "," {
		if u := pastRelative(left[:from-1]); u != "" && !verbBehind(subject[1:]) {
			return u
		}
	}
	if from == 0 && len(subject) > 2 && (subject[0].text == "whether" || subject[0].text == "why") {
		return text.ThirdPerson // whether the drug helps [remains unclear]
	}
	if from == 0 && orders(subject) {
		return afterVerb(subject) // avoid foods [containing gluten]
	}
	for i := range subject {
		if i == 1 && coordinator(subject[0].text) && subject[1].pos.Has(lang.Noun) && openingList(left[:from]) {
			continue // a hoarse voice, or burns to the face
		}
		if finite(subject, i) != "" || subject[i].pos.Has(lang.Modal) && !subject[i].pos.Has(lang.Noun) {
			return afterVerb(subject)
		}
	}
	if compound(subject) || listed(left[:from], subject) || slices.Contains(severalFirst, subject[0].text) {
		return text.Plural
	}
	if len(subject) == 1 && gerund(subject[0]) {
		return text.ThirdPerson // scarring [narrows the urethra]
	}
	return numberOf(headNoun(subject, false))
}

// orders reports a sentence that begins with an order and its object (Quirk et al. 1985, 11.24).
func orders(words []token) bool {
	return len(words) > 1 && hasForm(words[0], lang.FormBase) &&
		(words[0].pos.Only(lang.Verb) || words[1].pos.Has(lang.Determiner) && !words[0].pos.Has(lang.Determiner))
}

// severalFirst are the determiners of several things, whatever the form of their noun: these data.
var severalFirst = strings.Fields("these those both several many few")

// besideModal is the form that the subject of a clause with a modal asks for: what "but" sets against "may begin at any age" is no
// second thing that may be, it is so.
func besideModal(left []token) text.Use {
	for i := len(left) - 1; i > 0 && !stop(left[i].text); i-- {
		if !left[i].pos.Has(lang.Modal) || left[i].pos.Has(lang.Noun) {
			continue
		}
		return numberOf(headNoun(left[clauseStart(left[:i]):i], false))
	}
	return ""
}

// pastRelative is the form that goes with the subject of a relative clause that ends before the verb: "agents that block the receptor
// [are effective]".
func pastRelative(left []token) text.Use {
	from := clauseStart(left)
	for i := from; i < len(left); i++ {
		if finite(left[from:], i-from) != "" {
			return "" // the relative clause belongs to the object
		}
	}
	return numberOf(headNoun(left[from:], false))
}

// verbBehind reports another finite verb in the rest of a relative clause, which then is over already.
func verbBehind(rest []token) bool {
	for i := range rest {
		if i > 0 && finite(rest, i) != "" {
			return true
		}
	}
	return false
}

// afterVerb is the form after a clause that has its verb: a participle that belongs to the noun right before it, "a
// disease [affecting the skin]".
func afterVerb(clause []token) text.Use {
	if last := clause[len(clause)-1]; last.pos.Has(lang.Noun) && !last.pos.Has(lang.Preposition) {
		return participle
	}
	return ""
}

// partitives are parts that take their number from the whole (Quirk et al. 1985, 10.42).
var partitives = []string{"half", "third", "thirds", "quarter", "quarters", "fifth", "fifths", "most", "majority", "rest"}

// singleParts are the words for one member of the whole that they stand before.
var singleParts = []string{"one", "each", "either", "neither"}

// relativeWords begin a clause that describes the noun before it.
var relativeWords = strings.Fields("that who whom whose which when where why")

// headNoun is the head of a noun phrase: the last noun before the first preposition; with nearest, the last noun.
func headNoun(np []token, nearest bool) token {
	var head token
	if nearest {
		for i := len(np) - 1; i >= 0 && np[i].text != ","; i-- {
			if np[i].pos.Has(lang.Noun) || np[i].pos == 0 && np[i].isWord() {
				return np[i]
			}
		}
		return head
	}
	for i, t := range np {
		next := token{}
		if i+1 < len(np) {
			next = np[i+1]
		}
		switch {
		case next.text == "of" && slices.Contains(singleParts, t.text):
			return token{text: t.text} // one of the patients has
		case t.text == "of" && (slices.Contains(partitives, head.text) || figured(head)):
			continue // half of patients are, 20% of patients are
		case t.text == "to" && hasDigit(head.text) && hasDigit(next.text):
			continue // 10% to 20% of children are
		case head.text != "" && endsHead(head, t, next):
			return head
		case t.pos.Has(lang.Noun) || t.pos.Has(lang.Pronoun) || t.pos == 0 && t.isWord() || i > 0 && gerund(t) && np[i-1].pos.Has(lang.Determiner): // the training
			head = t
		}
	}
	return head
}

// endsHead reports a word, with the next one, that adds something to the head of a noun phrase.
func endsHead(head, t, next token) bool {
	switch {
	case t.pos.Has(lang.Preposition), t.text == "such" && next.text == "as", slices.Contains(relativeWords, t.text): // drugs that treat hypertension
		return true
	case hasForm(t, lang.FormPastParticiple) && next.text == "by": // diseases spread by ticks
		return true
	case !hasForm(t, lang.FormGerund):
		return false
	case next.pos.Has(lang.Pronoun) || next.pos.Has(lang.Determiner) || next.pos.Has(lang.Numeral) || hasDigit(next.text): // patients receiving it, a trial lasting two years
		return true
	}
	return plural(head) && (next.pos.Has(lang.Adverb) || next.pos.Has(lang.Adjective) || next.pos.Has(lang.Preposition)) // older people living alone
}

// compound reports whether the subject joins two nouns with and.
func compound(subject []token) bool {
	for i, t := range subject {
		if t.pos.Has(lang.Preposition) {
			return false
		}
		if t.text == "and" && i > 0 {
			return true
		}
	}
	return false
}

// adverbsOnly reports words that leave the subject out: that still [suggests ischemia].
func adverbsOnly(tokens []token) bool {
	return !slices.ContainsFunc(tokens, func(t token) bool {
		return !t.pos.Only(lang.Adverb) && !slices.Contains([]string{"still", "also", "often", "now", "only"}, t.text)
	})
}

// withoutComma drops a comma at the end: hepatocyte growth factor, which.
func withoutComma(tokens []token) []token {
	if n := len(tokens); n > 0 && tokens[n-1].text == "," {
		return tokens[:n-1]
	}
	return tokens
}

// openingList reports a list that its clause begins with, without a verb so far: soot in the mouth, a hoarse voice, or …
func openingList(before []token) bool {
	if len(before) == 0 || before[len(before)-1].text != "," {
		return false
	}
	for i := len(before) - 1; i >= 0 && !stop(before[i].text) && !slices.Contains(clauseOpeners, before[i].text); i-- {
		if finite(before, i) != "" {
			return false
		}
	}
	return true
}

// listed reports whether the subject is the last of a list of nouns: "hygiene, vaccination, and a visit [help]".
func listed(before, last []token) bool {
	return last[0].text == "and" && openingList(before)
}

// numberOf is the form of the verb that goes with a subject's head noun.
func numberOf(head token) text.Use {
	switch {
	case head.text == "":
		return ""
	case plural(head):
		return text.Plural
	}
	return text.ThirdPerson
}
