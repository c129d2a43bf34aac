package french

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// ownSelf gives a verb of what one does to oneself the pronoun of its subject: "les patients se lavent les mains" is "patients wash their hands", "le
// patient se blesse" "the patient injures himself or herself"; an instruction addresses the reader: "se laver les mains" is "wash your hands".
// Source: CGEL, reflexive pronouns and genitives that agree with the subject.
func ownSelf(s *sentence) {
	for i, v := range s.chunks {
		if !v.is(tFin, tInf, tPres) {
			continue
		}
		for k := range v.words {
			w := &v.words[k]
			if w.POS != "verb" || !strings.Contains(w.Text, "one's") && !strings.Contains(w.Text, "oneself") {
				continue
			}
			own, self := s.reflexiveOwner(i)
			if verb, ok := strings.CutSuffix(w.Text, " oneself"); ok && self == "itself" {
				w.Text, w.Alternatives = verb, nil // l'INR se surveille: a thing does nothing to itself
				v.number = lang.NumberSingular
				passivise(v)
				v.note("own-self")
				break
			}
			if own != "" {
				w.Text, w.Alternatives = strings.NewReplacer("one's", own, "oneself", self).Replace(w.Text), nil
				v.note("own-self")
			}
		}
		if np := s.at(i + 1); np.is(tNoun) && np.det != nil && len(np.det.words) == 1 && np.det.words[0].Text == "one's" && s.instructs(i) {
			np.det.words[0].Text = "your"
			np.note("own-self")
		}
	}
}

// reflexiveOwner is the possessive and the reflexive pronoun of who does what the verb at i says; "" when nothing tells who it is.
func (s *sentence) reflexiveOwner(i int) (own, self string) {
	v, person := s.chunks[i], false
	switch {
	case v.person == 2:
		return "your", "yourself"
	case v.person == 1 && v.number == lang.NumberPlural:
		return "our", "ourselves"
	case v.person == 1:
		return "my", "myself"
	}
	if !v.is(tFin) {
		if s.instructs(i) {
			return "your", "yourself"
		}
		return s.reflexiveAntecedent(i)
	}
	switch prev := s.at(i - 1); {
	case v.number == lang.NumberPlural:
		return "their", "themselves"
	case prev.is(tNoun):
		person = prev.human
	case prev.is(tSubj):
		person = true
	default:
		person = s.personBefore() || s.leftIs("he", "she") || s.personNear(i)
	}
	if !person {
		return "its", "itself"
	}
	return s.personOwner()
}

// reflexiveAntecedent is the owner of what an infinitive or participle at i says: persons that stand before it.
func (s *sentence) reflexiveAntecedent(i int) (own, self string) {
	for k := i - 1; k >= max(0, i-6); k-- {
		if c := s.chunks[k]; c.is(tNoun) && c.human && c.plural() {
			return "their", "themselves"
		} else if c.is(tNoun) && c.human {
			return s.personOwner()
		}
	}
	for _, w := range s.set.Left[max(0, len(s.set.Left)-8):] {
		if one := verbLemma(w); humans[one] && one != w {
			return "their", "themselves"
		} else if humans[w] {
			return s.personOwner()
		}
	}
	return "", ""
}

// personOwner is the pronoun of one person, by the sex that the text around tells.
func (s *sentence) personOwner() (own, self string) {
	switch s.sex() {
	case male:
		return "his", "himself"
	case female:
		return "her", "herself"
	}
	for _, w := range s.set.Left {
		switch {
		case motherly[w]:
			return "her", "herself" // the mother [s'inquiète pour son bébé]
		case fatherly[w]:
			return "his", "himself"
		case humans[w]:
			return "his or her", "himself or herself"
		}
	}
	return "his or her", "himself or herself"
}

// motherly and fatherly are the kin of one sex.
var (
	motherly = wordSet(`mother wife daughter sister grandmother widow`)
	fatherly = wordSet(`father husband son brother grandfather widower`)
)

// instructs reports whether the infinitive at i opens its clause as an instruction.
func (s *sentence) instructs(i int) bool {
	v := s.chunks[i]
	if !v.is(tInf) || v.headWord().Form != english.Lemma || len(v.words) > 0 && v.words[0].Text == "to" {
		return false
	}
	return i > 0 && s.chunks[i-1].is(tPunct) || i == 0 && (len(s.set.Left) == 0 || s.leftIs(":", ";", "."))
}

// reflexiveVoice decides what se is: part of a verb that the glossary lists with it, an English verb that needs no
// object, or a passive.
func (g *verbGroup) reflexiveVoice(s *sentence) {
	if !g.reflexive() {
		return
	}
	kept := g.objects[:0:0]
	for _, o := range g.objects {
		if o.lemma != "se" {
			kept = append(kept, o)
		}
	}
	g.objects = kept
	if g.main == g.finite && g.main.lemma == "être" {
		was := *g.finite // s'est accompagnée de: was accompanied by
		was.tense = lang.TenseSimplePast
		g.finite, g.main = &was, &was
		return
	}
	if e := g.main.headWord().Entry; e != nil && reflexiveTerm(e.Term) {
		return // the term holds its se: s'est rendu aux urgences
	}
	own := s.t.lookup("se " + g.main.lemma)
	if e := g.main.headWord().Entry; e != nil && strings.Contains(e.Term, " ") {
		full := s.t.lookup("se " + e.Term) // vous laver les mains
		if rest := strings.TrimPrefix(e.Term, g.main.lemma+" "); len(full) > 0 || !complementPrepositions[rest] {
			own = full // se jette à la poubelle: no "se jeter" alone
		}
	}
	for _, e := range own {
		if e.POS == "verb" {
			w := g.main.headWord()
			w.Text, w.Alternatives, w.Entry, w.Unknown = e.English[0], e.English[1:], e, false
			if k := slices.IndexFunc(e.English, func(t string) bool { return strings.Contains(t, "oneself") }); k > 0 && g.finite.person == 2 &&
				strings.HasPrefix(w.Text, "be ") {
				w.Text, w.Alternatives = e.English[k], nil // ne vous exposez pas: do not expose yourself
			}
			return
		}
	}
	for _, e := range s.t.lookup("se " + g.main.lemma + " que") {
		if verb, ok := strings.CutSuffix(e.English[0], " that"); ok && s.soonBehind(g.parts[len(g.parts)-1].span.End, "que") {
			w := g.main.headWord()
			w.Text, w.Alternatives, w.Entry, w.Unknown = verb, nil, e, false // assurez-vous que: make sure that
			return
		}
	}
	for _, p := range []string{" de", " à", " par"} {
		for _, e := range s.t.lookup("se " + g.main.lemma + p) {
			if e.POS == "verb" && p == " de" && !strings.Contains(e.English[0], " ") &&
				slices.ContainsFunc(g.objects, func(o *chunk) bool { return o.lemma == "en" }) {
				w := g.main.headWord()
				w.Text, w.Alternatives, w.Entry, w.Unknown = e.English[0], nil, e, false // ne pas s'en souvenir: not remember it
				return
			}
			if at := strings.LastIndexByte(e.English[0], ' '); e.POS == "verb" && at > 0 && !strings.Contains(e.English[0][:at], " ") {
				w := g.main.headWord()
				w.Text, w.Alternatives, w.Entry, w.Unknown = e.English[0][:at], nil, e, false // ne se plaint pas: does not complain
				if k := slices.IndexFunc(e.English, func(t string) bool { return strings.Contains(t, " oneself ") }); k > 0 &&
					g.finite.person == 2 && strings.HasPrefix(w.Text, "be ") {
					w.Text = e.English[k][:strings.LastIndexByte(e.English[k], ' ')] // ne vous exposez pas: do not expose yourself
				}
				if s.soonBehind(g.parts[len(g.parts)-1].span.End, p[1:]) {
					w.Text = e.English[0] // se solde souvent par: often results in
				}
				return
			}
		}
	}
	if g.ownBody {
		return
	}
	if !intransitive[g.main.headWord().Text] && !g.passive {
		g.passive = true
		s.doubt += .06
	}
}

// soonBehind reports whether the form is among the next tokens behind a byte offset.
func (s *sentence) soonBehind(offset int, form string) bool {
	for k, t := range s.tokensFrom(offset) {
		if t.form == form {
			return true
		}
		if k == 2 {
			break
		}
	}
	return false
}

// intransitive are English verbs that a French reflexive verb becomes without a passive.
var intransitive = wordSet(`improve develop increase decrease change spread resolve differentiate expand move open close accumulate progress worsen stabilize rupture multiply extend end
	continue vary thicken normalize bind dissolve evolve begin stop contract coagulate clot harden soften stiffen narrow widen detach heal swell weaken strengthen
	lengthen rotate calcify drain disperse fade darken aggregate migrate polymerize crystallize precipitate reopen relax fuse ossify loosen degenerate divide bend
	tear break herniate prolapse depolarize polarize reverse unfold tighten dilate deteriorate`)
