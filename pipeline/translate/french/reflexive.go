package french

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
)

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
			if k := slices.IndexFunc(e.English, func(t string) bool { return strings.Contains(t, "oneself") }); k > 0 && g.finite.person == 2 && strings.HasPrefix(w.Text, "be ") {
				w.Text, w.Alternatives = e.English[k], nil // ne vous exposez pas: do not expose yourself
			}
			return
		}
	}
	for _, p := range []string{" de", " à", " par"} {
		for _, e := range s.t.lookup("se " + g.main.lemma + p) {
			if at := strings.LastIndexByte(e.English[0], ' '); e.POS == "verb" && at > 0 && !strings.Contains(e.English[0][:at], " ") {
				w := g.main.headWord()
				w.Text, w.Alternatives, w.Entry, w.Unknown = e.English[0][:at], nil, e, false // ne se plaint pas: does not complain
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
var intransitive = map[string]bool{"improve": true, "develop": true, "increase": true, "decrease": true, "change": true, "spread": true, "resolve": true, "differentiate": true,
	"expand": true, "move": true, "open": true, "close": true, "accumulate": true, "progress": true, "worsen": true, "stabilize": true, "rupture": true, "multiply": true,
	"extend": true, "end": true, "continue": true, "vary": true, "thicken": true, "normalize": true, "bind": true, "dissolve": true, "evolve": true, "begin": true, "stop": true,
	"contract": true, "coagulate": true, "clot": true, "harden": true, "soften": true, "stiffen": true, "narrow": true, "widen": true, "detach": true, "heal": true, "swell": true, "weaken": true,
	"strengthen": true, "lengthen": true, "rotate": true, "calcify": true, "drain": true, "disperse": true, "fade": true, "darken": true, "aggregate": true, "migrate": true, "polymerize": true,
	"crystallize": true, "precipitate": true, "reopen": true, "relax": true, "fuse": true, "ossify": true, "loosen": true, "degenerate": true, "divide": true, "bend": true, "tear": true, "break": true,
	"herniate": true, "prolapse": true, "depolarize": true, "polarize": true, "reverse": true, "unfold": true, "tighten": true, "dilate": true, "deteriorate": true}
