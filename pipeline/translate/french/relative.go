package french

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// relativePronoun chooses who for persons, which behind a comma and that elsewhere: "les femmes qui" is "women who", ", qui prévient"
// ", which prevents".
// Source: CGEL, relative words.
func relativePronoun(s *sentence) {
	for i, c := range s.chunks {
		if p := s.at(i - 1); c.is(tRel) && len(c.words) == 1 && c.words[0].Text == "which" && p.is(tPrep) && s.antecedent(i-1).human {
			c.words[0].Text = "whom" // parmi lesquels
			c.note("relative-pronoun")
			continue
		}
		if alone := s.at(i + 1); c.is(tRel) && c.lemma == "qui" && alone.is(tAdj) && alone.lemma == "seul" && s.at(i+2).is(tFin) && len(alone.words) == 1 {
			alone.words[0].Text, alone.words[0].Alternatives, alone.tag = "alone", nil, tAdv // qui seule permet: which alone
		}
		s.valueAt(i)
		if first, which := strings.CutSuffix(c.opening(), " which"); which && c.is(tRel) && s.antecedent(i).human {
			c.words[0].Text, c.words[0].Alternatives = first+" whom", nil
			c.note("relative-pronoun")
			continue
		}
		if np := s.at(i - 1); c.lemma == "que" && np.is(tNoun) && np.headWord().Text == "fact" {
			np.kind = kindDefinite // le fait que
		}
		if i == 0 && c.is(tSub) && c.lemma == "que" && s.leftIs(",") && s.nounBeforeComma() {
			c.tag = tRel // the vaccine, [que l'on conserve au froid]
		}
		if !c.is(tRel) || c.lemma != "qui" && c.lemma != "que" || len(c.words) == 0 {
			continue
		}
		prev := s.at(i - 1)
		comma := prev.mark(",")
		if comma {
			prev = s.at(i - 2)
		}
		for k := i - 1; k > i-5 && prev != nil && !prev.is(tNoun); k-- {
			prev = s.at(k)
		}
		w := &c.words[0]
		switch {
		case c.lemma == "qui" && (prev.is(tNoun) && prev.human || i == 0 && s.personBefore()):
			w.Text = "who"
		case c.lemma == "qui" && i > 0 && s.at(i-1).is(tFin, tInf) && askedVerbs[s.at(i-1).lemma]:
			w.Text = "who" // prévoir qui récidivera
		case c.lemma == "qui" && i == 0 && s.leftIs("those") && len(s.set.Left) == 1:
			w.Text = "who" // Those [qui ne peuvent pas avaler]
		case prev.is(tPrep) && c.lemma == "qui", c.lemma == "que" && i == 0 && s.leftIs(",") && s.personBefore():
			w.Text = "whom"
		case comma || i == 0 && (len(s.set.Left) == 0 || s.leftIs(",")):
			w.Text = "which"
		case c.lemma == "que" && s.at(i-1).is(tFin, tInf, tPast):
			c.tag = tSub
		default:
			w.Text = "that"
		}
		c.note("relative-pronoun")
	}
}

// valuesAt are values that something happens at.
var valuesAt = wordSet(`age dose rate speed temperature time moment point level stage concentration frequency hour threshold`)

// valueAt writes the à of a relative clause behind a value as at: "l'âge auquel survient la ménopause" is "the age at which menopause occurs".
func (s *sentence) valueAt(i int) {
	c, at := s.chunks[i], i
	if !c.is(tRel) || len(c.words) == 0 {
		return
	}
	p := s.at(i - 1)
	if parted := p.prep("à") && c.words[0].Text == "which"; parted {
		at--
	} else if c.words[0].Text != "to which" {
		return
	}
	if np := s.at(at - 1); (np.is(tNoun) && valuesAt[lastWord(np.headWord().Text)] || at == 0 && valuesAt[verbLemma(s.wordBefore())]) && !s.governsA(i) {
		if at < i {
			p.words[0].Text, p.words[0].Alternatives, p.fixed = "at", nil, true
		} else {
			c.words[0].Text, c.words[0].Alternatives = "at which", nil
		}
		c.note("relative-pronoun")
	}
}

// governsA reports whether the verb of the relative clause at i takes à by itself: "la dose à laquelle il répond".
func (s *sentence) governsA(i int) bool {
	for k := i + 1; k < min(len(s.chunks), i+6); k++ {
		if v := s.chunks[k]; v.is(tFin) {
			return strings.HasSuffix(v.headTerm(), " à") || len(s.t.lookup(v.lemma+" à")) > 0
		}
	}
	return false
}

// nounBeforeComma reports a noun before the comma that the English on the left ends with.
func (s *sentence) nounBeforeComma() bool {
	n := len(s.set.Left)
	return n > 1 && lang.CommonPOS(s.set.Left[n-2]).Has(lang.Noun)
}

// askedVerbs are followed by a question who it is.
var askedVerbs = wordSet(`savoir prévoir déterminer identifier demander dire décider choisir prédire préciser découvrir expliquer`)

// opening is the first English word or term of the chunk, "" for none.
func (c *chunk) opening() string {
	if len(c.words) == 0 {
		return ""
	}
	return c.words[0].Text
}

// leftIs reports whether the English before the fragment ends with one of these words or marks.
func (s *sentence) leftIs(words ...string) bool {
	n := len(s.set.Left)
	return n > 0 && slices.Contains(words, s.set.Left[n-1])
}

// rightIs reports whether the English behind the fragment begins with this word or mark.
func (s *sentence) rightIs(w string) bool { return len(s.set.Right) > 0 && s.set.Right[0] == w }

// momentWhere writes où behind a moment as when: "le jour où la fièvre apparaît" is "the day when fever appears".
// Source: Le bon usage, où of time.
func momentWhere(s *sentence) {
	for i, c := range s.chunks {
		if !c.is(tRel, tAdv, tSub) || c.lemma != "où" || len(c.words) != 1 {
			continue
		}
		prev := s.at(i - 1)
		if i == 0 && len(s.set.Left) > 0 && whenNouns[s.set.Left[len(s.set.Left)-1]] || prev.is(tNoun) && whenNouns[prev.headWord().Text] {
			c.words[0].Text, c.words[0].Alternatives = "when", nil
			c.note("moment-where")
		}
	}
}

var whenNouns = wordSet(`time moment day hour week month year period age night morning date`)

// An antecedent is what is known of the noun that a relative clause belongs to.
type antecedent struct{ known, human, many bool }

// antecedent looks for the noun right before chunk i: in the fragment, or, at its start, in the English before it.
func (s *sentence) antecedent(i int) (a antecedent) {
	if i == 0 {
		n := len(s.set.Left)
		if n == 0 || !lang.CommonPOS(s.set.Left[n-1]).Has(lang.Noun) {
			return a
		}
		w := s.set.Left[n-1]
		a.known, a.human = true, isHuman(w)
		for _, f := range lang.EnglishAnalyses(w) {
			a.many = a.many || f.POS == lang.Noun && f.Form == lang.FormPlural
		}
		return a
	}
	if c := s.chunks[i-1]; c.is(tNoun) && len(c.words) > 0 {
		a = antecedent{true, c.human, c.plural() && !c.mass()}
		if last := &c.words[len(c.words)-1]; !c.human && last.Form == english.PluralNoun && isHuman(last.Text) {
			a.human, a.many = true, true // un groupe de patients ayant guéri
		}
	}
	return a
}

// personBefore reports whether the English word before the fragment names a person.
func (s *sentence) personBefore() bool {
	n := len(s.set.Left)
	return n > 0 && isHuman(s.set.Left[n-1]) || n > 1 && s.leftIs(",") && isHuman(s.set.Left[n-2])
}

// inversion puts a subject that French sets behind its verb before it: "comment apprennent les algorithmes" is "how algorithms learn", "que
// représente la maladie" "that the disease represents".
// Source: Le bon usage, the inversion of the nominal subject; CGEL, relative and interrogative clauses.
func inversion(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		if v, np := s.chunks[i], s.at(i+1); i == 0 && v.is(tFin) && appearingVerbs[v.lemma] && !v.aux && np.is(tNoun) && np.det != nil &&
			!differ(v.number, np.number) && s.conditionBefore() {
			s.doubt += .05
			out := append([]*chunk{np}, s.moreSubjects(2)...) // the dose is reduced if [survient une toxicité]
			return len(out) + 1, append(out, v.note("inversion"))
		}
		if v, np := s.chunks[i], s.at(i+1); i == 0 && s.leftIs("as") && v.is(tFin) && !v.aux &&
			(np.is(tName) || np.is(tNoun) && np.det != nil) && !differ(v.number, np.number) && len(s.chunks) == 2 {
			return 2, []*chunk{np, v.note("inversion")} // as [le montre la figure 2]
		}
		if n, out := s.amongFigure(i); n > 0 {
			return n, out
		}
		if n, out := s.passiveFirst(i); n > 0 {
			return n, out
		}
		if n, out := s.remainFirst(i); n > 0 {
			return n, out
		}
		s.addedTo(i)
		c, v, np := s.chunks[i], s.at(i+1), s.at(i+2)
		then := (c.lemma == "puis" || c.lemma == "ensuite" || c.lemma == "alors") && v.is(tFin) && appearingVerbs[v.lemma]
		opens := then || c.is(tRel) && c.lemma != "qui" && !strings.HasSuffix(c.lemma, " qui") && c.lemma != "dont" || invertingAdverbs[c.lemma] || c.is(tSub)
		if !opens || !v.is(tFin) || v.aux || len(v.words) == 0 || v.words[0].POS == "pron" || !np.is(tNoun) || np.det == nil || differ(v.number, np.number) {
			return 0, nil
		}
		if next := s.at(i + 3); c.lemma == "que" && (next.is(tInf) || next.is(tFin) && !s.at(i-1).is(tNoun)) {
			return 0, nil
		}
		s.doubt += .05
		out := append([]*chunk{c, np}, s.moreSubjects(i+3)...)
		return len(out) + 1, append(append(out, v.note("inversion")), whereFrom(c, v)...)
	})
}

// whereFrom reads "d'où" with a verb of origin as "where" with a "from" behind the verb: "d'où viennent les plaquettes" is "where platelets come from".
func whereFrom(where, v *chunk) []*chunk {
	if where.lemma != "d'où" || v.lemma != "venir" && v.lemma != "provenir" {
		return nil
	}
	where.lemma = "où"
	where.words = []english.Word{{Text: "where", POS: "conj", Source: where.source}}
	w := v.headWord()
	w.Text, w.Alternatives = "come", nil
	return []*chunk{{tag: tPP, span: v.span, words: []english.Word{grammar("from", "prep", "inversion")}}}
}

// remainFirst turns around a sentence that begins with the verb of what remains: "restent les formes sévères" is "severe forms remain".
// Source: Le bon usage, the inversion of the nominal subject.
func (s *sentence) remainFirst(i int) (int, []*chunk) {
	v, np := s.chunks[i], s.at(i+1)
	if i > 0 || len(s.set.Left) > 0 || !v.is(tFin) || !remaining[v.lemma] || len(v.words) != 1 || !np.is(tNoun) || np.det == nil ||
		differ(v.number, np.number) {
		return 0, nil
	}
	k := i + 2
	for k < len(s.chunks) && s.chunks[k].is(tPrep, tNoun, tAdj, tPast, tPP, tCoord, tName, tNum) {
		k++
	}
	if k < len(s.chunks) && !s.chunks[k].is(tPunct) {
		return 0, nil
	}
	s.doubt += .05
	return k - i, slices.Concat(s.chunks[i+1:k], []*chunk{v.note("inversion")})
}

// remaining are verbs of what is still there.
var remaining = wordSet(`rester subsister demeurer`)

// addedTo gives an "à" that opens a sentence the preposition of the verb that its subject follows: "à ces signes s'ajoute une fièvre" is "to these signs is added a
// fever".
func (s *sentence) addedTo(i int) {
	p, np, v := s.chunks[i], s.at(i+1), s.at(i+2)
	if i > 0 || !p.prep("à") || !np.is(tNoun) || !v.is(tFin) || !v.reflexive || !v.passive() || !s.at(i+3).is(tNoun) {
		return
	}
	for _, e := range s.t.lookup("se " + v.lemma + " à") {
		if _, prep := cutPreposition(e.English[0]); e.POS == "verb" && prep != "" {
			p.words = []english.Word{{Text: prep, POS: "prep", Source: p.source}}
			p.fixed = true
			return
		}
	}
}

// addedHere writes a clause that opens with what is added to something said before in the order that English has for it: "s'y ajoutent des douleurs" is "added to
// this are pains", "s'y associe souvent une fièvre" "associated with this is often a fever".
// Source: Le bon usage, the inversion of the nominal subject; CGEL, inversion of participial complements.
func addedHere(s *sentence) {
	for i, v := range s.chunks {
		if len(v.words) < 2 || !v.is(tFin) || !v.reflexive || v.negated || v.words[len(v.words)-1].Source != "y" || i > 0 && !s.at(i-1).is(tPunct) {
			continue
		}
		be := slices.IndexFunc(v.words, func(w english.Word) bool { return w.POS != "adv" })
		words := slices.Concat(v.words[:be], openBe(v.words[be:be+1]), v.words[be+1:])
		done := be + 1
		for words[done].POS == "adv" {
			done++
		}
		if words[be].Text != "be" {
			continue
		}
		if np := s.at(i + 1); np.is(tNoun) {
			np.object = true
			agree(&words[be], np.plural() && !np.mass())
		}
		this := &words[len(words)-1]
		this.Text = strings.TrimSuffix(this.Text, "it") + "this"
		v.words = slices.Concat(words[done:], words[be:be+1], words[:be], words[be+1:done])
		v.head, v.fixed = len(words)-done, true
		v.note("added-here")
	}
}

// passiveFirst turns around a sentence that begins with its passive: "Ont été exclus les patients opérés" is "patients who had surgery were excluded".
func (s *sentence) passiveFirst(i int) (int, []*chunk) {
	v, np := s.chunks[i], s.at(i+1)
	opens := i == 0 && len(s.set.Left) == 0 && v.is(tFin) && v.passive() && !v.negated && !v.ne && v.opening() == "be"
	if who := np.is(tNoun) && np.det != nil || np.is(tStrong) && np.lemma == "ceux"; !opens || !who || differ(v.number, np.number) {
		return 0, nil
	}
	k, relative := i+1, false
	for ; k < len(s.chunks) && !s.chunks[k].is(tPunct, tSub); k++ {
		if relative = relative || s.chunks[k].is(tRel); s.chunks[k].is(tFin) && !relative {
			return 0, nil
		}
	}
	s.doubt += .05
	return k - i, slices.Concat(s.chunks[i+1:k], []*chunk{v.note("inversion")})
}

// amongFigure turns around what a list is introduced with: "parmi les facteurs de risque figurent l'âge et l'obésité" is "risk factors include age and obesity".
func (s *sentence) amongFigure(i int) (int, []*chunk) {
	among, whole := s.chunks[i], s.at(i+1)
	if !among.prep("parmi") || !whole.is(tNoun) || whole.det == nil || !whole.plural() {
		return 0, nil
	}
	k := i + 2
	for k < i+6 && s.at(k).is(tPrep, tNoun, tAdj, tPast) {
		k++
	}
	v := s.at(k)
	if !v.is(tFin) || v.lemma != "figurer" || !s.at(k+1).is(tNoun) || v.mainVerb() == nil || v.mainVerb() != v.headWord() {
		return 0, nil
	}
	w := v.headWord()
	w.Text, w.Alternatives, w.Form = "include", nil, english.PresentPlural
	v.words, v.head = []english.Word{*w}, 0
	whole.cover(among)
	return k - i + 1, slices.Concat(s.chunks[i+1:k], []*chunk{v.note("inversion")})
}

// moreSubjects are the conjunction and the noun phrases from chunk k on that share a verb before them, with their complements: "si survient une douleur
// ou une fièvre de plus de 38 °C".
func (s *sentence) moreSubjects(k int) (list []*chunk) {
	for s.at(k).is(tCoord) && (s.at(k).lemma == "ou" || s.at(k).lemma == "et") && s.at(k+1).is(tNoun) && s.at(k+1).det != nil &&
		!s.at(k+2).is(tFin) && len(list) < 8 {
		list = append(list, s.at(k), s.at(k+1))
		k += 2
		for de := s.at(k); de.prep("de"); de = s.at(k) {
			for list, k = append(list, de), k+1; s.at(k).is(tAdv, tMore); k++ {
				list = append(list, s.at(k))
			}
			if !s.at(k).is(tNoun, tNum) {
				break
			}
			list, k = append(list, s.at(k)), k+1
		}
	}
	return list
}

// conditionBefore reports whether the English before the fragment ends with a conjunction of condition or time.
func (s *sentence) conditionBefore() bool {
	return s.leftIs("if") || s.leftIs("when") || s.leftIs("where") || s.leftIs("unless")
}

// appearingVerbs are verbs of coming about, whose subject French likes to set behind.
var appearingVerbs = map[string]bool{"survenir": true, "apparaître": true, "persister": true, "exister": true, "subsister": true, "coexister": true, "venir": true}

// invertingAdverbs open a clause whose subject may stand behind its verb.
var invertingAdverbs = map[string]bool{"comment": true, "pourquoi": true, "quand": true, "combien de temps": true, "d'où": true}

// whatClause writes "ce qui" behind a comma or at the start of a fragment after one as "which", elsewhere "what": ", ce qui prévient la
// thrombose" is ", which prevents thrombosis", "ce que les parents doivent savoir" "what parents must know".
// Source: CGEL, supplementary and fused relatives.
func whatClause(s *sentence) {
	for i, c := range s.chunks {
		if !c.is(tRel) || c.lemma != "ce qui" && c.lemma != "ce que" || len(c.words) == 0 {
			continue
		}
		w := &c.words[0]
		w.Alternatives = nil
		w.Text = "what"
		if s.at(i-1).mark(",") || i == 0 && (len(s.set.Left) == 0 && c.lemma == "ce qui" && !s.tokens[0].initial || s.leftIs(",")) ||
			s.at(i-1).is(tNoun, tAdj, tPP) {
			w.Text = "which"
		}
		c.note("what-clause")
	}
}
