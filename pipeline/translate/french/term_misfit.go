package french

import (
	"slices"
	"strings"

	"unmix/glossary"
	"unmix/pipeline/lang"
)

// A termMatch is a term that the tokens from i up to j match by their forms.
type termMatch struct {
	e    *glossary.Entry
	ts   []token
	i, j int
	// builtin is set for terms of the built-in glossary: a user's term is taken as it is.
	builtin bool
	// forms are the words of the terms.
	forms map[*glossary.Entry][]string
}

// first and next are the tokens that the term begins with, and the one behind it; nil at the end.
func (m *termMatch) first() *token { return &m.ts[m.i] }

func (m *termMatch) next() *token {
	if m.j == len(m.ts) {
		return nil
	}
	return &m.ts[m.j]
}

// several reports a match of more than one token.
func (m *termMatch) several() bool { return m.j > m.i+1 }

// standsAlone reports a pronoun of two words that no noun follows: "est le même dans les deux groupes".
func (m *termMatch) standsAlone() bool {
	next := m.next()
	return strings.HasSuffix(m.e.Term, "même") &&
		(next == nil || next.kind == punct || onlyPreposition[next.form] || next.form == "que" || next.form == "pendant" || next.form == "quel")
}

// misfits are the matches that do not mean the term.
var misfits = []func(m *termMatch) bool{
	// What the rules write by themselves: negations, degrees.
	func(m *termMatch) bool {
		e := m.e
		return m.builtin &&
			(skipped[e.Term] && !(e.POS == "pron" && m.standsAlone()) || strings.HasPrefix(e.Term, "ne ") || e.POS == "adj" && (strings.HasPrefix(e.Term, "plus ") || strings.HasPrefix(e.Term, "moins ")))
	},
	func(m *termMatch) bool { return m.builtin && grammarCovers(m.e, m.ts[m.i:m.j]) },
	// An acronym does not match a word in small letters.
	func(m *termMatch) bool {
		t := m.e.Term
		return letters(t) == len(t) && strings.ToUpper(t) == t && len(t) > 1 && !m.first().upper
	},
	// bénigne is not from Bénin.
	func(m *termMatch) bool {
		return m.e.POS == "name" && !m.several() && !m.first().initial && m.first().readings != nil && m.builtin
	},
	// un à deux centimètres is no folie à deux.
	func(m *termMatch) bool {
		return m.e.Status == glossary.Keep && m.builtin && m.first().form == "à" && m.several() && m.next() != nil
	},
	// éviter de trop manger
	func(m *termMatch) bool {
		return m.e.Status == glossary.Keep && m.builtin && m.e.Term == "de trop" && m.next() != nil && m.next().infinitive()
	},
	// de même taille: of the same, not likewise.
	func(m *termMatch) bool {
		return m.e.Term == "de même" && m.builtin && m.next() != nil && len(closedByForm[m.next().form]) == 0 && slices.ContainsFunc(m.next().readings, isNoun)
	},
	// ne suffit pas toujours: the negation belongs to the verb.
	func(m *termMatch) bool { return m.e.Term == "pas toujours" && m.builtin && negatedBefore(m.ts, m.i) },
	// trop tôt pour conclure
	func(m *termMatch) bool { return m.e.Term == "pour conclure" && m.i > 0 && m.ts[m.i-1].kind == word },
	// jusqu'à la dose maximale: the à is that of jusqu'à.
	func(m *termMatch) bool {
		return m.i > 0 && m.first().form == "à" && strings.HasPrefix(m.ts[m.i-1].form, "jusqu") && m.several()
	},
	// dans l'année qui suit le diagnostic: in the year after.
	func(m *termMatch) bool {
		return strings.HasPrefix(m.e.Term, "dans l'") && m.next() != nil && m.next().form == "qui"
	},
	// adapté au niveau de risque: to the level.
	func(m *termMatch) bool { return m.e.Term == "au niveau de" && m.next() != nil && graded[m.next().form] },
	// à moins de 1 %: to less than 1%.
	func(m *termMatch) bool {
		return m.e.Term == "à moins de" && m.next() != nil && m.next().kind == number
	},
	// carence en vitamine C: the letter belongs to the vitamin.
	func(m *termMatch) bool {
		n := m.next()
		return n != nil && n.upper && len(n.text) <= 3 && m.several() && (lastWord(m.e.Term) == "vitamine" || lastWord(m.e.Term) == "vitamines")
	},
	// les femmes âgées de petit poids: elderly, not aged.
	func(m *termMatch) bool { return m.e.Term == "âgé de" && m.next() != nil && !countsYears(m.next()) },
	// personne âgée de 65 ans: of that age, not elderly.
	func(m *termMatch) bool {
		return m.several() && (strings.HasSuffix(m.e.Term, " âgé") || strings.HasSuffix(m.e.Term, " âgée")) && m.j+1 < len(m.ts) &&
			m.next().form == "de" && countsYears(&m.ts[m.j+1])
	},
	// bien qu'il s'agisse d'une complication: although it is, not whether.
	func(m *termMatch) bool {
		return strings.HasPrefix(m.e.Term, "qu'il s'agi") && m.i > 0 && joinedToQue[m.ts[m.i-1].form]
	},
	// au jour 7: no "le jour" behind the à of au.
	func(m *termMatch) bool { return rigid(m.e.POS) && m.first().text == "" },
	func(m *termMatch) bool { return rigid(m.e.POS) && !exact(m.forms[m.e], m.ts[m.i:m.j]) },
	// dans les semaines qui suivent le diagnostic
	func(m *termMatch) bool { return strings.HasSuffix(m.e.Term, " qui suivent") && opensAt(m.ts, m.j) },
	// en tenant compte de: the preposition of a gerund, no pronoun.
	func(m *termMatch) bool {
		return m.e.POS == "verb" && strings.HasPrefix(m.e.Term, "en ") && m.i+1 < len(m.ts) && presentParticiple(&m.ts[m.i+1]) && m.builtin
	},
	// n'est indiquée que: the que is that of ne.
	func(m *termMatch) bool {
		return m.e.POS == "verb" && m.several() && m.ts[m.j-1].form == "que" && restricting(m.ts, m.i, m.j)
	},
	// multiplié par quatre à six, tous les deux à trois ans: the number goes on.
	func(m *termMatch) bool {
		return m.builtin && m.several() && m.j+1 < len(m.ts) && (m.next().form == "à" || m.next().form == "ou") && numeralToken(&m.ts[m.j-1]) &&
			numeralToken(&m.ts[m.j+1])
	},
	// The grammar knows the word.
	func(m *termMatch) bool {
		return !m.several() && len(closedByForm[m.first().form]) > 0 && rigid(m.e.POS)
	},
}

func isNoun(a lang.Analysis) bool { return a.POS == lang.Noun }

// numeralToken reports a number in digits or words.
func numeralToken(t *token) bool {
	return t.kind == number || t.form != "un" && t.form != "une" && slices.ContainsFunc(t.readings, func(a lang.Analysis) bool { return a.POS == lang.Numeral })
}

// misfit reports a match that does not mean the term.
func misfit(m *termMatch) bool {
	for _, is := range misfits {
		if is(m) {
			return true
		}
	}
	return false
}

// graded are what has levels, so that "au niveau de" before it is no place.
var graded = wordSet(`risque preuve développement vie gravité sévérité douleur compétence compétences connaissance connaissances formation revenu activité stress anxiété sécurité vigilance langage`)

// joinedToQue make a conjunction with que.
var joinedToQue = wordSet(`bien sans avant pour afin quoi pourvu jusque lors alors`)

// countsYears reports whether an age may begin with the token.
func countsYears(t *token) bool {
	switch t.form {
	case "plus", "moins", "au", "environ", "près", "quelques", "à", "un", "une", "deux", "six":
		return true
	}
	return numeralToken(t) || len(closedByForm[t.form]) > 0
}
