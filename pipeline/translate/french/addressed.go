package french

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// addressed reads the "vous" of a verb of the second person as its se: "vous vous sentez fatigué" is "you feel tired", "lavez-vous les mains" "wash your
// hands", "pensez à vous reposer" "remember to rest".
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
		if person = s.governingPerson(i); person == 0 && i == 0 && (s.readerActs() || s.readerBehind()) ||
			person == 3 && s.addressedBefore(g.parts[0].span.Start) {
			person = 2 // you can [vous doucher]
		}
	}
	for k, o := range g.objects {
		if !ownPronouns[person][o.lemma] {
			continue
		}
		if g.main.lemma == "adresser" && person == 2 && !g.passive {
			talk := *g.main // adressez-vous à votre médecin: talk to your doctor
			talk.words = []english.Word{*g.main.headWord()}
			talk.head, talk.words[0].Text, talk.words[0].Alternatives = 0, "talk", nil
			if g.main == g.finite {
				g.finite = &talk
			}
			g.main = &talk
			g.objects = append(g.objects[:k:k], g.objects[k+1:]...)
			return
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

// readerActs reports that the English before the fragment says what the reader does, or tells the reader to do it: you can, remember to, do not.
func (s *sentence) readerActs() bool {
	left := s.set.Left
	for k := len(left) - 1; k >= 0 && k > len(left)-8; k-- {
		p := lang.CommonPOS(left[k])
		switch {
		case left[k] == "you":
			return true
		case left[k] == "," || p.Has(lang.Pronoun) || p.Has(lang.Determiner) || isHuman(left[k]) || p.Has(lang.Noun) && !p.Has(lang.Verb) && !p.Has(lang.Modal):
			return false
		}
	}
	return len(left) > 0 && len(left) < 8 && lang.CommonPOS(left[0]).Has(lang.Verb)
}

// readerBehind reports a preposition before the fragment, and behind it, after a comma, what the reader does or is told to do: before [vous coucher], take.
func (s *sentence) readerBehind() bool {
	left, right := s.set.Left, s.set.Right
	if len(left) != 1 || len(right) < 2 || right[0] != "," || !lang.CommonPOS(left[0]).Has(lang.Preposition) {
		return false
	}
	p := lang.CommonPOS(right[1])
	return right[1] == "you" || p.Has(lang.Verb) && !p.Has(lang.Noun) && !p.Has(lang.Determiner) && !thirdPerson(right[1]) ||
		right[1] == "take" || right[1] == "open"
}

// addressedBefore reports a vous close before a byte offset, whom the verb there is about: vous aidera à vous lever.
func (s *sentence) addressedBefore(offset int) bool {
	at := len(s.tokens) - len(s.tokensFrom(offset))
	return slices.ContainsFunc(s.tokens[max(0, at-4):at], func(t token) bool { return t.form == "vous" })
}

// hangsOn reports whether chunk k is a pronoun that hangs on the imperative before it: "prenez-les", "lavez-vous".
func (s *sentence) hangsOn(k int) bool {
	v, c := s.at(k-1), s.at(k)
	if !secondPerson(v) || s.at(k-2).is(tSubj, tObj, tNe) || s.asks() {
		return false
	}
	return c.is(tObj) && !s.at(k+1).is(tFin, tInf) || c.is(tStrong) && c.lemma == "moi" ||
		c.is(tObj, tSubj, tStrong) && c.lemma == "vous" && !strings.Contains(v.source, " ")
}

// advisedPerson makes the reader the subject of what is advised or asked: "il vous est conseillé de boire" is "you are advised to drink", "on vous
// demandera de signer" "you will be asked to sign".
// Source: CGEL, the passive of ditransitive verbs.
func advisedPerson(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		if n, out := s.advisedOthers(i); n > 0 {
			return n, out
		}
		if n, out := s.advisedByOne(i); n > 0 {
			return n, out
		}
		who, v := s.chunks[i], s.at(i+1)
		last := len(v.wordsOf()) - 1
		if !who.is(tSubj) || who.lemma != "il" && who.lemma != "on" || !v.is(tFin) || last < 1 || toldPersons[v.words[last].Source] == "" ||
			(who.lemma == "il") != v.passive() {
			return 0, nil
		}
		verb, object := advisedVerb(who, v, s.at(i+2))
		if verb == "" {
			return 0, nil
		}
		out := *v
		out.words = append([]english.Word{}, v.words[:last]...)
		if w := out.mainVerb(); w != nil {
			w.Text, w.Alternatives = verb, nil
		}
		source := strings.ToLower(v.words[last].Source)
		single := source == "lui" || strings.HasPrefix(source, "m")
		if single && source != "lui" && v.headWord().Form == english.PresentSingular {
			return 0, nil // I is asked
		}
		out.number = numberOf(!single)
		if who.lemma == "on" {
			passivise(&out)
		} else {
			agree(out.headWord(), !single)
		}
		you := v.words[last]
		you.Text = toldPersons[you.Source]
		if source == "lui" {
			you.Text = subjectsOf[s.sex()]
		}
		out.put(0, you)
		out.cover(who)
		if object != "" {
			out.words = append(out.words, english.Word{Text: object, POS: "noun", Source: v.source})
		}
		out.tag, out.fixed = tFin, true
		return 2, one(out.note("advised-person"))
	})
}

// numberOf is the number of one or of many.
func numberOf(many bool) lang.Number {
	if many {
		return lang.NumberPlural
	}
	return lang.NumberSingular
}

// advisedVerb is what is done to the persons, with the object that the verb's term holds; none for other verbs.
func advisedVerb(who, v, np *chunk) (verb, object string) {
	w := v.mainVerb()
	if w == nil {
		return "", ""
	}
	if v.lemma == "poser" && np.is(tNoun) && lastWord(np.headWord().Text) == "question" {
		return "ask", ""
	}
	if verb = advisedVerbs[v.lemma]; verb == "" && who.lemma == "on" && np.is(tNoun) {
		verb = givenVerbs[v.lemma]
	}
	if verb != "" || who.lemma != "on" {
		return verb, ""
	}
	return givenThing(v.lemma, w.Text) // on vous posera une perfusion
}

// givenThing parts a term of giving that holds its object, "poser une perfusion": what is done to the reader, and what is given. Both are "" for other terms.
func givenThing(term, text string) (verb, thing string) {
	_, thing, _ = strings.Cut(text, " ")
	verb = givenVerbs[firstWord(term)]
	if verb == "" || !strings.HasPrefix(thing, "a ") && !strings.HasPrefix(thing, "an ") {
		return "", ""
	}
	return verb, thing
}

// toldPersons are the pronouns of those who are told something, and what they are as a subject; subjectsOf is that for one person.
var (
	toldPersons = map[string]string{"vous": "you", "leur": "they", "lui": "he or she", "me": "I", "m'": "I", "m’": "I", "nous": "we"}
	subjectsOf  = map[sex]string{male: "he", female: "she", sexless: "he or she"}
)

// advisedByOne makes persons the subject of what one asks or advises them: "on demandera au patient s'il fume" is "the patient will be asked whether he
// or she smokes".
func (s *sentence) advisedByOne(i int) (int, []*chunk) {
	on, v, k := s.chunks[i], s.at(i+1), i+3
	if v.is(tFin) && strings.HasSuffix(v.headTerm(), " à") {
		k = i + 2 // the verb's term holds the preposition
	}
	a, np, next := s.at(i+2), s.at(k), s.at(k+1)
	if !on.is(tSubj) || on.lemma != "on" || !v.is(tFin) || v.negated || v.pronominal() || v.lemma == "déconseiller" {
		return 0, nil
	}
	if k == i+3 && !a.prep("à") || !np.is(tNoun) || !np.human {
		return 0, nil
	}
	verb, w := advisedVerbs[v.lemma], v.mainVerb()
	done := next.is(tSub, tInf) || next.prep("de") && s.at(k+2).is(tInf) || next.is(tNoun) && (verb == "offer" || verb == "give")
	if verb == "" || w == nil || !done {
		return 0, nil
	}
	w.Text, w.Alternatives = verb, nil
	if next.is(tSub) && next.opening() == "if" {
		next.words[0].Text, next.words[0].Alternatives = "whether", nil
	}
	v.number = numberOf(np.plural())
	passivise(v)
	v.cover(on)
	v.fixed = true
	return k + 1 - i, []*chunk{np, v.note("advised-person")}
}

// advisedOthers makes persons the subject of what they are advised: "il est recommandé aux patients de boire" is "patients are advised to drink".
func (s *sentence) advisedOthers(i int) (int, []*chunk) {
	il, v, a, np, inf := s.chunks[i], s.at(i+1), s.at(i+2), s.at(i+3), s.at(i+4)
	k := 5
	if inf.prep("de") {
		inf, k = s.at(i+5), 6
	}
	if !il.is(tSubj) || il.lemma != "il" || !v.is(tFin) || !v.passive() || v.negated || advisedVerbs[v.lemma] == "" ||
		v.lemma == "déconseiller" || !a.prep("à") || !np.is(tNoun) || !np.human || !inf.is(tInf) {
		return 0, nil
	}
	if w := v.mainVerb(); w != nil {
		w.Text, w.Alternatives = advisedVerbs[v.lemma], nil
	}
	agree(v.headWord(), np.plural())
	v.cover(il)
	v.cover(a)
	v.fixed = true
	inf.setForm(english.Lemma)
	if main := inf.mainVerb(); main != nil && inf.words[0].POS == "prep" {
		inf.words = inf.words[1:]
		inf.head = max(0, inf.head-1)
	}
	if inf.words[0].Text != "to" {
		inf.put(notWords(inf), grammar("to", "particle", "advised-person"))
	}
	if k == 6 {
		inf.cover(s.at(i + 4))
	}
	inf.fixed = true
	return k, []*chunk{np, v.note("advised-person"), inf}
}

// advisedVerbs have the reader for the subject of their passive.
var advisedVerbs = map[string]string{"demander": "ask", "conseiller": "advise", "recommander": "advise", "proposer": "offer", "donner": "give", "remettre": "give",
	"déconseiller": "advise not", "dire": "tell"}

// givenVerbs are what is done to the reader, who is given it: "on vous posera une perfusion" is "you will be given an infusion".
var givenVerbs = map[string]string{"poser": "give", "faire": "give", "injecter": "give", "administrer": "give", "prescrire": "prescribe"}

// rememberTo writes an instruction to think of doing something as one to remember it: "pensez à vous laver les mains" is "remember to wash your hands".
// Source: usage of English patient leaflets.
func rememberTo(s *sentence) {
	for i, v := range s.chunks {
		inf := s.at(i + 1)
		w := v.mainVerb()
		if w == nil || !inf.is(tInf) || inf.fixed || w.Entry == nil || w.Entry.Term != "penser à" || !secondPerson(v) && !s.instructs(i) || s.at(i-1).is(tSubj) {
			continue
		}
		w.Text, w.Alternatives = "remember", nil
		inf.put(notWords(inf), grammar("to", "particle", "remember-to"))
		inf.fixed = true
		v.note("remember-to")
	}
}

// tellIt writes an instruction to say something to somebody: "dites-le à votre infirmière" is "tell your nurse".
// Source: CGEL, say and tell.
func tellIt(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		v, a, np := s.chunks[i], s.at(i+1), s.at(i+2)
		w := v.mainVerb()
		if w == nil || v.lemma != "dire" || !secondPerson(v) || len(v.words) < 2 || v.words[len(v.words)-1].Text != "it" || !a.prep("à") || !np.is(tNoun) {
			return 0, nil
		}
		w.Text, w.Alternatives = "tell", nil
		v.words = v.words[:len(v.words)-1]
		v.cover(a)
		return 3, []*chunk{v.note("tell-it"), np}
	})
}

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
