package french

import (
	"slices"
	"strings"

	"unmix/glossary"
	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// pronouns are the English object pronouns, which stand behind the verb: "les protègent" is "protect them", "leur conseillent" "advise them",
// "lui a été prescrit" "was prescribed to him or her", "en souffrent" "suffer from it", "en détecte" "detects them".
// Source: Le bon usage, the unstressed pronouns; CGEL, ditransitive and prepositional verbs.
func (g *verbGroup) pronouns(s *sentence) []english.Word {
	var out []english.Word
	for _, o := range g.objects {
		if len(o.words) == 0 {
			continue
		}
		w := o.words[0]
		w.Rules = append(w.Rules[:len(w.Rules):len(w.Rules)], "french/object-pronoun")
		w.Alternatives = nil
		switch o.lemma {
		case "lui", "leur":
			w.Text = "them"
			if o.lemma == "lui" {
				w.Text = objectPronouns[s.sex()]
			}
			if g.passive || !ditransitive[firstWord(g.main.headWord().Text)] {
				w.Text = "to " + w.Text
			}
			if o.lemma == "lui" {
				s.doubt += .15 // of a thing it would be it
			}
		case "y":
			if idleY[g.main.lemma] {
				continue // n'y changeront rien: will change nothing
			}
			if to, ok := g.governsA(s); ok {
				w.Text = to
			}
		case "le":
			if g.main.lemma == "être" && !g.passive {
				continue // doivent l'être: must be; ceux qui ne le sont pas: those who are not
			}
			if s.sex() != sexless && personPassives[g.main.lemma] || treatedOnly[g.main.lemma] || g.main.lemma == "aider" && s.personBefore() ||
				g.main.lemma == "rendre" && s.personState(g.parts[len(g.parts)-1].span.End) {
				w.Text = objectPronouns[s.sex()] // le médecin l'a examinée
			}
		case "vous", "nous", "me", "te":
			if (g.passive || g.objectBehind && !complementPrepositions[lastWord(g.main.headTerm())] && !ditransitive[firstWord(g.main.headWord().Text)]) &&
				g.finite.person == 3 {
				w.Text = "to " + w.Text // vous a été prescrit: was prescribed to you
			}
		case "moi":
			w.Text = "me"
		case "en":
			if g.main.lemma == "parler" || g.main.lemma == "plaindre" {
				w.Text = "about it" // parlez-en à votre médecin
				break
			}
			if w.Text = g.ofIt(s); w.Text == "of it" && g.main.lemma == "atteindre" {
				continue // en sont atteints: are affected
			}

			s.doubt += .2 // one thing or several
		}
		out = append(out, w)
	}
	return out
}

// idleY are verbs whose y English does not say.
var idleY = map[string]bool{"changer": true, "gagner": true, "perdre": true, "comprendre": true, "pouvoir": true, "arriver": true, "parvenir": true}

// treatedOnly are done to persons and to nothing else.
var treatedOnly = wordSet(`amener emmener soigner ausculter interroger réveiller allaiter nourrir hospitaliser adresser opérer admettre intuber extuber réanimer convoquer rassurer vacciner`)

// personState reports whether the word behind a byte offset is an adjective that only persons are: l'a rendu aphasique.
func (s *sentence) personState(offset int) bool {
	rest := s.tokensFrom(offset)
	if len(rest) == 0 {
		return false
	}
	for _, e := range s.t.lookup(rest[0].form) {
		if e.POS == "adj" && (personStates[e.English[0]] || e.Domain == "neurology" || e.Domain == "psychiatry") {
			return true
		}
	}
	return false
}

// infinitiveBehind reports whether the token at the byte offset, but for spaces, is an infinitive.
func (s *sentence) infinitiveBehind(offset int) bool {
	rest := s.tokensFrom(offset)
	return len(rest) > 0 && rest[0].infinitive()
}

// ofIt is what "en" becomes: the object of a verb with de, some of what was named, or "of it" behind a passive.
func (g *verbGroup) ofIt(s *sentence) string {
	switch {
	case g.passive:
		return "of it"
	case s.governsDe(g.main):
		return "it"
	}
	return "them"
}

// ditransitive are verbs that take the person without to.
var ditransitive = wordSet(`give offer show teach tell send bring advise allow enable permit ask forbid help cost`)

// drawnVerbs take from.
var drawnVerbs = wordSet(`draw derive extract take obtain benefit`)

// ofSubject reads the "en" of the être at i as whose its subject is: "le traitement en est chirurgical" is "its treatment is surgical".
// Source: Le bon usage, en as the complement of a noun.
func (s *sentence) ofSubject(i int) bool {
	v, np := s.chunks[i], s.at(i-1)
	n := len(v.words)
	if reduced := v.passive() && np.is(tNoun) && !np.human && !s.takesDe(v); !v.is(tFin) || v.lemma != "être" && !reduced || n < 2 ||
		v.words[n-1].Source != "en" || !articled(np) || np.post {
		return false
	}
	if is := s.at(i + 1); is.is(tAdj) && is.lemma == "responsable" && len(is.words) == 1 {
		is.words = append(is.words[:1:1], english.Word{Text: "for it", POS: "prep", Source: "en"}) // le tabac en est responsable
		return true
	}
	if is := s.at(i + 1); is.is(tNoun) && is.det.article() && !is.post {
		np = is // la fatigue en est le symptôme le plus invalidant: fatigue is its most disabling symptom
	}
	np.owned("en", grammar("its", "det", "person-place"), "en")
	return true
}

// owned gives a noun phrase with a determiner a possessive for it; source is what the word stands for.
func (c *chunk) owned(lemma string, w english.Word, source string) {
	w.Source = source
	det := *c.det
	det.kind, det.lemma, det.words = lang.KindPossessive, lemma, []english.Word{w}
	c.det = &det
}

// takesDe reports whether the glossary has the verb with a de that en may stand for.
func (s *sentence) takesDe(v *chunk) bool {
	return slices.ContainsFunc(s.t.lookup(v.lemma+" de"), func(e *glossary.Entry) bool { return e.POS == "verb" && lastWord(e.English[0]) != "by" })
}

// possessiveOf are the possessives of the pronouns that a person's part or thing is taken from.
var possessiveOf = map[string]string{"him": "his", "her": "her", "him or her": "his or her", "them": "their", "it": "its"}

// ownedPart reports a part of the body or a thing that one person has.
func ownedPart(np *chunk) bool {
	head := lastWord(np.headWord().Text)
	return domain(np.headWord().Entry) == "anatomy" || bodyParts[head] || ownThings[head]
}

// toldOf are verbs whose object is a person and whose en is what the person is told or rid of: "en informer le médecin" is "inform the physician of it".
var toldOf = wordSet(`informer avertir aviser convaincre persuader débarrasser priver`)

// personPlace puts a person with to behind the object of the verb: "lui a prescrit un antibiotique" is "prescribed an antibiotic to him or her".
// Source: CGEL, the order of objects.
func personPlace(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		v, np := s.chunks[i], s.at(i+1)
		if s.ofSubject(i) {
			v.words = v.words[:len(v.words)-1]
			return 1, one(v.note("person-place"))
		}
		if n := len(v.words); v.is(tFin) && v.aux && n > 1 && v.words[n-1].Source == "en" && !np.is(tNoun) {
			s.why = "en with être" // en sont porteurs
			return 0, nil
		}
		if !v.is(tFin, tInf, tPres) || !np.is(tNoun) || len(v.words) < 2 || !v.pronominal() || v.lemma == "faire" {
			return 0, nil
		}
		last := len(v.words) - 1
		switch w := &v.words[last]; {
		case (w.Source == "lui" || w.Source == "leur") && articled(np) && !np.post && ownedPart(np):
			np.owned("son", english.Word{Text: possessiveOf[strings.TrimPrefix(w.Text, "to ")], POS: "det", Rules: w.Rules}, np.det.source+" "+w.Source)
			np.object, v.words = true, v.words[:last] // lui a sauvé la vie: saved his or her life
			return 2, []*chunk{v.note("person-place"), np}
		case w.POS == "prep":
			return 0, nil // vous soumettre à des restrictions: its own preposition
		case firstWord(w.Text) == "to":
		case w.Source == "y":
		case w.Source == "en" && np.det != nil && drawnVerbs[firstWord(v.verbText())] && !np.numbered():
			w.Text = "from it" // en tirer des leçons: draw lessons from it
		case w.Source == "en" && !toldOf[v.lemma] && articled(np) && !np.post:
			np.owned("son", english.Word{Text: "its", POS: "det", Rules: w.Rules}, np.det.source)
			np.object, v.words = true, v.words[:last] // en augmente le risque: increases its risk
			np.note("person-place")
			if and, more := s.at(i+2), s.at(i+3); and.is(tCoord) && articled(more) && !more.post && !s.at(i+4).is(tFin) {
				more.det = nil // en précise la taille et le siège: its size and site
			}
			return 2, []*chunk{v, np}
		case w.Source == "en" && np.det.indefinite() && np.headWord().POS == "adj":
			np.words = append(np.words[:len(np.words):len(np.words)], grammar("one", "noun", "person-place"))
			np.head, np.object, v.words = len(np.words)-1, true, v.words[:last] // en appliquer un nouveau: apply a new one
			return 2, []*chunk{v.note("person-place"), np}
		case w.Source == "en" && np.det != nil:
			w.Text = "of it"
		default:
			return 0, nil
		}
		to := &chunk{tag: tPP, words: []english.Word{v.words[last]}, span: v.span}
		v.words = v.words[:last]
		np.object = true
		return 2, []*chunk{v.note("person-place"), np, to}
	})
}
