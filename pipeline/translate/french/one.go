package french

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// An onClause is a clause with "on" as its subject, chunk i of the sentence, and its verb.
type onClause struct {
	*sentence
	i     int
	on, v *chunk
}

// onPassives are the English of such a clause, in order: the first that applies decides. Each says how many chunks it takes, none where it only
// changes the words of the subject, and what becomes of them.
var onPassives = []func(*onClause) (int, []*chunk, bool){whatIsKnown, whoAreDone, unknownWhether, notKnown, pronounDone, thereDone, canDo, objectDone, itIsDone, oneAsks, weDo}

// onePassive turns an active clause with "on" into a passive: "on observe une fibrose" is "fibrosis is observed"; without an object
// "on" is "it": "on estime que" is "it is estimated that".
// Source: CGEL, the passive; English medical prose avoids one and we.
func onePassive(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		on, v := s.chunks[i], s.at(i+1)
		if !on.is(tSubj) || on.lemma != "on" || !v.is(tFin) || v.aux || v.fixed && v.words[0].Text == "there" || len(v.words) == 0 {
			return 0, nil
		}
		c := onClause{s, i, on, v}
		for _, way := range onPassives {
			if n, out, ok := way(&c); ok {
				return n, out
			}
		}
		return 0, nil
	})
}

// undergo makes the verb a passive whose subject is of this number, and stands before it.
func (c *onClause) undergo(n lang.Number) *chunk {
	c.v.number = n
	passivise(c.v)
	c.v.cover(c.on)
	c.v.fixed = true
	return c.v.note("one-passive")
}

// whatIsKnown: ce que l'on sait du virus: what is known about the virus.
func whatIsKnown(c *onClause) (int, []*chunk, bool) {
	if what := c.at(c.i - 1); !what.is(tRel) || what.lemma != "ce que" || c.v.pronominal() {
		return 0, nil, false
	}
	out := one(c.undergo(lang.NumberSingular))
	np := c.at(c.i + 2)
	if !np.is(tNoun) || np.det == nil || np.det.lemma != "du" && np.det.lemma != "des" {
		return 2, out, true
	}
	about := &chunk{tag: tPrep, lemma: "sur", span: np.span, words: []english.Word{grammar("about", "prep", "one-passive")}}
	article := *np.det
	article.lemma, article.kind = "le", lang.KindArticle
	np.det = &article
	return 3, append(out, about, np), true
}

// whoAreDone: les patients que l'on traite: patients who are treated.
func whoAreDone(c *onClause) (int, []*chunk, bool) {
	number, who, ok := c.onRelative(c.i)
	if !ok {
		return 0, nil, false
	}
	out := one(c.undergo(number))
	c.chunks[c.i-1].words = []english.Word{{Text: who, POS: "pron", Source: c.chunks[c.i-1].source}}
	return 2, out, true
}

// unknownWhether: on ignore si le traitement réduit: it is unknown whether.
func unknownWhether(c *onClause) (int, []*chunk, bool) {
	if c.v.lemma != "ignorer" || c.object().noun.is(tNoun) {
		return 0, nil, false
	}
	c.v.words = []english.Word{{Text: "it", POS: "pron", Source: c.on.source}, {Text: "be", POS: "verb", Form: finiteForm(c.v)}, {Text: "unknown", POS: "adj", Source: c.v.source}}
	c.v.cover(c.on)
	c.v.head, c.v.fixed = 1, true
	return 2, one(c.v.note("one-passive")), true
}

// notKnown: on ne sait pas encore pourquoi: it is not yet known why.
func notKnown(c *onClause) (int, []*chunk, bool) {
	v, yet, next, n := c.v, c.at(c.i+2), c.at(c.i+2), 2
	if yet.is(tAdv) && (yet.lemma == "pas encore" || yet.lemma == "toujours pas") {
		next, n = c.at(c.i+3), 3
	}
	if v.lemma != "savoir" || !v.negated && !v.ne || v.pronominal() || !next.is(tAdv, tSub, tRel) || !knownWords[firstWord(next.opening())] {
		return 0, nil, false
	}
	if n == 3 {
		v.words = append(v.words[:len(v.words):len(v.words)], yet.words...)
		v.cover(yet)
	}
	out := c.undergo(lang.NumberSingular)
	if last := len(out.words) - 1; last > 1 && out.words[last].POS == "adv" && out.words[0].Text == "be" {
		yet := out.words[last] // ne sait pas encore: is not yet known
		out.words = out.words[:last]
		out.put(1, yet)
	}
	out.put(0, english.Word{Text: "it", POS: "pron", Source: c.on.source})
	return n, one(out), true
}

// knownWords open what is known or not.
var knownWords = wordSet(`why how when where whether what which that who`)

// pronounDone: on peut le remplacer: it can be replaced.
func pronounDone(c *onClause) (int, []*chunk, bool) {
	v := c.v
	last := len(v.words) - 1
	if last < 1 || v.negated || !directObjects[strings.ToLower(v.words[last].Source)] || subjectForms[v.words[last].Text] == "" ||
		v.words[last-1].POS != "verb" || c.asks() {
		return 0, nil, false
	}
	it := v.words[last]
	it.Text = subjectForms[it.Text]
	v.words = v.words[:last:last]
	n := lang.NumberSingular
	if it.Text == "they" {
		n = lang.NumberPlural
	}
	out := c.undergo(n)
	out.put(0, it)
	return 2, one(out), true
}

// canDo: on peut vivre avec un seul rein: it is possible to live with a single kidney.
func canDo(c *onClause) (int, []*chunk, bool) {
	v := c.v
	if v.negated || v.pronominal() || len(v.words) < 2 || v.words[0].Text != "can" || v.reflexive || c.object().noun.is(tNoun) ||
		!doneByOne[v.lemma] || c.asks() {
		return 0, nil, false
	}
	be := english.Word{Text: "be", POS: "verb", Form: english.PresentSingular, Source: v.words[0].Source}
	it := english.Word{Text: "it", POS: "pron", Source: c.on.source}
	rest := v.words[1:]
	v.words = append([]english.Word{it, be, grammar("possible", "adj", "one-passive"), grammar("to", "particle", "one-passive")}, rest...)
	v.head, v.fixed = 1, true
	v.cover(c.on)
	if adv := c.at(c.i + 2); adv.is(tAdv) {
		v.add(adv) // vivre normalement: live normally
		return 3, one(v.note("one-passive")), true
	}
	return 2, one(v.note("one-passive")), true
}

// doneByOne are what persons do by themselves.
var doneByOne = wordSet(`vivre marcher dormir travailler voyager guérir mourir manger boire conduire attendre parler penser`)

// An onObject is the noun behind the verb, n chunks from the subject, with the adverb between them, or with the "de" of a negation.
type onObject struct {
	noun, adv *chunk
	n         int
	no        bool
}

// object is what stands in the place of the object.
func (c *onClause) object() onObject {
	o := onObject{n: 2}
	next := c.at(c.i + 2)
	if next.is(tAdv) && len(next.words) == 1 && c.at(c.i+3).is(tNoun) {
		o.n, o.adv = 3, next
	}
	if c.v.negated && next.prep("de") && c.at(c.i+3).is(tNoun) && c.at(c.i+3).det == nil {
		o.n, o.no = 3, true
	}
	o.noun = c.at(c.i + o.n)
	return o
}

// objectDone: on observe une fibrose et une inflammation: fibrosis and inflammation are observed; on n'a pas trouvé de lien: no link was found.
func objectDone(c *onClause) (int, []*chunk, bool) {
	o, v := c.object(), c.v
	ofIt := strings.HasSuffix(v.headTerm(), " de")
	if !o.noun.is(tNoun) || v.pronominal() || !transitiveTerm(v.headTerm()) && !(ofIt && !strings.Contains(v.verbText(), " ")) {
		return 0, nil, false
	}
	if w := v.mainVerb(); w != nil && ofIt {
		w.Alternatives = nil // on s'assurera de l'absence: will be ensured
	}
	subject, taken := c.subjects(o)
	v.number = subject.number
	if v.lemma == "ignorer" && !v.negated {
		v.words = []english.Word{{Text: "be", POS: "verb", Form: formFor(finiteForm(v), v.number)}, {Text: "unknown", POS: "adj", Source: v.source}}
		v.head = 0
	} else {
		passivise(v)
	}
	if o.no && v.head+1 < len(v.words) && v.words[v.head+1].Text == "not" {
		v.words = append(v.words[:v.head+1:v.head+1], v.words[v.head+2:]...)
		subject.put(0, english.Word{Text: "no", POS: "det", Source: "pas de", Rules: []string{"french/no-object"}})
		subject.cover(c.at(c.i + 2))
	}
	if o.adv != nil && o.adv.lemma == "d'abord" && v.tense == lang.TenseFuture {
		o.adv.words[0].Text, o.adv.words[0].Alternatives = "first", nil // on vérifiera d'abord l'observance
	}
	if o.adv != nil && longAdverb(o.adv.words[0].Text) {
		v.add(o.adv) // on retrouvait à l'interrogatoire: was found on history-taking
	} else if o.adv != nil {
		v.put(v.head+1, o.adv.words...)
		v.cover(o.adv)
	}
	subject.add(v)
	subject.cover(c.on)
	out := &chunk{tag: tFin, words: subject.words, head: len(subject.words) - len(v.words) + v.head, span: subject.span, source: subject.source, fixed: true}
	c.doubt += .05
	return taken, one(out.note("one-passive")), true
}

// subjects makes the object and what is coordinated with it the subject of the passive, and tells how many chunks of the clause that takes.
func (c *onClause) subjects(o onObject) (subject *chunk, taken int) {
	subject, taken = determine(o.noun, false), o.n+1
	for taken < o.n+6 {
		and, second := c.at(c.i+taken), c.at(c.i+taken+1)
		if !and.is(tCoord) || !second.is(tNoun) || second.det == nil || c.at(c.i+taken+2).is(tFin) {
			break
		}
		subject.add(and, determine(second, false))
		subject.number = lang.NumberPlural
		taken += 2
	}
	return subject, taken
}

// itIsDone: on estime que: it is estimated that; on recommande de vacciner: it is recommended to vaccinate.
func itIsDone(c *onClause) (int, []*chunk, bool) {
	o := c.object()
	if adv, que := c.at(c.i+2), c.at(c.i+3); adv.is(tAdv) && len(adv.words) == 1 && que.is(tSub, tRel) && que.lemma == "que" && !c.v.pronominal() {
		out := c.undergo(lang.NumberSingular) // on croyait autrefois que: it was formerly believed that
		out.put(out.head+1, adv.words...)
		out.cover(adv)
		out.put(0, english.Word{Text: "it", POS: "pron", Source: c.on.source})
		return 3, one(out), true
	}
	if !(o.noun.is(tSub, tRel) && o.noun.lemma == "que" && o.n == 2) && !strings.HasSuffix(c.v.headTerm(), " que") && !c.recommended(c.v, c.i+2) {
		return 0, nil, false
	}
	c.v.number = lang.NumberSingular
	if w := c.v.mainVerb(); w != nil && strings.HasPrefix(w.Text, "make sure") {
		w.Text, w.Alternatives = strings.Replace(w.Text, "make sure", "ensure", 1), nil
	}
	passivise(c.v)
	c.v.put(0, english.Word{Text: "it", POS: "pron", Source: c.on.source})
	c.v.cover(c.on)
	c.v.fixed = true
	return 2, one(c.v.note("one-passive")), true
}

// oneAsks: peut-on guérir: can one recover.
func oneAsks(c *onClause) (int, []*chunk, bool) {
	if !c.asks() {
		return 0, nil, false
	}
	c.on.words[0].Text, c.on.words[0].Alternatives = "one", nil
	return 0, nil, true
}

// weDo: on dispose de: we have. The reader is told nothing of who: we or one.
func weDo(c *onClause) (int, []*chunk, bool) {
	c.on.words[0].Text, c.on.words[0].Alternatives = "we", nil
	c.on.number = lang.NumberPlural
	agree(c.v.headWord(), true)
	c.doubt += .2
	return 0, nil, true
}

// recommended reports whether the verb says that something is recommended and an infinitive follows, and gives that its to.
func (s *sentence) recommended(v *chunk, k int) bool {
	inf := s.at(k)
	if inf.prep("de") {
		inf = s.at(k + 1)
	}
	if len(v.words) == 0 || !recommendVerbs[v.words[len(v.words)-1].Text] || !inf.is(tInf) {
		return false
	}
	if !inf.fixed {
		inf.put(notWords(inf), grammar("to", "particle", "one-passive"))
		inf.fixed = true
	}
	return true
}

var recommendVerbs = wordSet(`recommend advise suggest propose prefer advocate`)

// onRelative reports whether "on" at i is the subject of a relative clause with que, and says what the antecedent is: "les patients que l'on
// traite" is "patients who are treated".
func (s *sentence) onRelative(i int) (lang.Number, string, bool) {
	que := s.at(i - 1)
	if !que.is(tRel) || que.lemma != "que" || s.at(i+2).is(tNoun) && transitiveTerm(s.at(i+1).headTerm()) {
		return 0, "", false
	}
	a := s.antecedent(i - 1)
	if !a.known {
		return 0, "", false
	}
	n, who := lang.NumberSingular, "that"
	if a.many {
		n = lang.NumberPlural
	}
	if a.human {
		who = "who"
	}
	return n, who, true
}

// pronominal reports whether the verb group holds an object pronoun.
func (c *chunk) pronominal() bool {
	for _, w := range c.words {
		if slices.Contains(w.Rules, "french/object-pronoun") {
			return true
		}
	}
	return false
}

// headTerm is the glossary term that the last verb of the group comes from.
func (c *chunk) headTerm() string {
	for k := len(c.words) - 1; k >= 0; k-- {
		if w := &c.words[k]; w.POS == "verb" && w.Entry != nil {
			return w.Entry.Term
		}
	}
	return ""
}
