package french

import (
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// addressed reads the "vous" of a verb of the second person as its se: "vous vous sentez fatigué" is "you feel tired", "lavez-vous les mains" "wash your
// hands", "vous devez vous reposer" "you must rest".
// Source: Le bon usage, the reflexive verbs and the imperative.
func (g *verbGroup) addressed(s *sentence, i int) {
	if secondPerson(g.finite) && !s.at(i-1).is(tSubj) && !s.asks() {
		imperative := *g.finite
		imperative.mood = lang.MoodImperative
		if g.main == g.finite {
			g.main = &imperative
		}
		g.finite = &imperative
	}
	person := g.finite.person
	if g.finite.is(tInf) {
		person = s.governingPerson(i)
	}
	for k, o := range g.objects {
		if !ownPronouns[person][o.lemma] {
			continue
		}
		se, finite := *o, *g.finite
		se.lemma, se.words = "se", nil
		finite.person = person
		g.objects[k], g.finite = &se, &finite
		if g.main == g.parts[len(g.parts)-1] && g.main.is(tInf) && g.modal == nil {
			g.main = g.finite
		}
		return
	}
}

// secondPerson reports a finite verb that addresses the reader.
func secondPerson(v *chunk) bool { return v.is(tFin) && v.person == 2 }

// ownPronouns are the pronouns that are reflexive with a verb of the first or second person.
var ownPronouns = map[uint8]map[string]bool{1: {"me": true, "nous": true}, 2: {"te": true, "vous": true}}

// governingPerson is the person of the next finite verb before i, 0 for none.
func (s *sentence) governingPerson(i int) uint8 {
	for k := i - 1; k >= max(0, i-6); k-- {
		if s.chunks[k].is(tFin) {
			return s.chunks[k].person
		}
	}
	return 0
}

// hangsOn reports whether chunk k is a pronoun that hangs on the imperative before it: "prenez-les", "lavez-vous".
func (s *sentence) hangsOn(k int) bool {
	v, c := s.at(k-1), s.at(k)
	if !secondPerson(v) || s.at(k-2).is(tSubj, tObj, tNe) || s.asks() {
		return false
	}
	return c.is(tObj) && !s.at(k+1).is(tFin, tInf) || c.is(tStrong) && c.lemma == "moi" || c.is(tObj, tSubj, tStrong) && c.lemma == "vous" && !strings.Contains(v.source, " ")
}

// advisedPerson makes the reader the subject of what is advised or asked: "il vous est conseillé de boire" is "you are advised to drink", "on vous
// demandera de signer" "you will be asked to sign".
// Source: CGEL, the passive of ditransitive verbs.
func advisedPerson(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		who, v := s.chunks[i], s.at(i+1)
		last := 0
		if v != nil {
			last = len(v.words) - 1
		}
		if !who.is(tSubj) || who.lemma != "il" && who.lemma != "on" || !v.is(tFin) || last < 1 || toldPersons[v.words[last].Source] == "" || (who.lemma == "il") != v.passive() {
			return 0, nil
		}
		verb := advisedVerbs[v.lemma]
		if who.lemma == "on" && verb == "" && s.at(i+2).is(tNoun) {
			verb = givenVerbs[v.lemma]
		}
		if verb == "" || v.mainVerb() == nil {
			return 0, nil
		}
		out := *v
		out.words = append([]english.Word{}, v.words[:last]...)
		if w := out.mainVerb(); w != nil {
			w.Text, w.Alternatives = verb, nil
		}
		single := v.words[last].Source == "lui"
		if out.number = lang.NumberPlural; single {
			out.number = lang.NumberSingular
		}
		if who.lemma == "on" {
			passivise(&out)
		} else {
			agree(out.headWord(), !single)
		}
		you := v.words[last]
		you.Text = toldPersons[you.Source]
		if single {
			you.Text = subjectsOf[s.sex()]
		}
		out.put(0, you)
		out.cover(who)
		out.tag, out.fixed = tFin, true
		return 2, one(out.note("advised-person"))
	})
}

// toldPersons are the pronouns of those who are told something, and what they are as a subject; subjectsOf is that for one person.
var (
	toldPersons = map[string]string{"vous": "you", "leur": "they", "lui": "he or she"}
	subjectsOf  = map[sex]string{male: "he", female: "she", sexless: "he or she"}
)

// advisedVerbs have the reader for the subject of their passive.
var advisedVerbs = map[string]string{"demander": "ask", "conseiller": "advise", "recommander": "advise", "proposer": "offer", "donner": "give", "remettre": "give", "déconseiller": "advise not"}

// givenVerbs are what is done to the reader, who is given it: "on vous posera une perfusion" is "you will be given an infusion".
var givenVerbs = map[string]string{"poser": "give", "faire": "give", "injecter": "give", "administrer": "give", "prescrire": "prescribe"}

// imperativeClitic is where the pronoun begins that hangs on an imperative by a hyphen: 6 in "prenez-la"; 0 for any other word.
func imperativeClitic(folded string) int {
	stem, pronoun, ok := strings.Cut(folded, "-")
	if !ok || !strings.HasSuffix(stem, "ez") && stem != "dites" && stem != "faites" {
		return 0
	}
	switch pronoun {
	case "le", "la", "les", "lui", "leur", "moi", "en", "y":
		return len(stem)
	}
	return 0
}
