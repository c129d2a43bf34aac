package french

import (
	"strings"

	"unmix/glossary"
	"unmix/pipeline/lang"
)

// A correspondence turns a French ending into English ones. French is written without accents.
type correspondence struct {
	name    string
	french  string
	english []string
	pos     lang.POS
}

// correspondences are the regular endings of learned words, the longer before the shorter. What they build is taken only
// if it is an English word. Source: the common Latin and Greek stock of both languages; the pairs of endings are those of
// any French-English medical word list.
var correspondences = []correspondence{
	{"adverb", "iquement", eng("ically"), lang.Adverb},
	{"adverb", "eusement", eng("ously"), lang.Adverb},
	{"adverb", "ivement", eng("ively"), lang.Adverb},
	{"adverb", "airement", eng("arily"), lang.Adverb},
	{"adverb", "ellement", eng("ally"), lang.Adverb},
	{"adverb", "alement", eng("ally"), lang.Adverb},
	{"adverb", "amment", eng("antly"), lang.Adverb},
	{"adverb", "emment", eng("ently"), lang.Adverb},
	{"adverb", "blement", eng("bly"), lang.Adverb},
	{"adverb", "ement", eng("ely", "ly"), lang.Adverb},
	{"therapie", "therapie", eng("therapy"), lang.Noun},
	{"logiste", "logue", eng("logist", "logue"), lang.Noun},
	{"logie", "logie", eng("logy"), lang.Noun},
	{"pathie", "pathie", eng("pathy"), lang.Noun},
	{"tomie", "tomie", eng("tomy"), lang.Noun},
	{"stomie", "stomie", eng("stomy"), lang.Noun},
	{"scopie", "scopie", eng("scopy"), lang.Noun},
	{"graphie", "graphie", eng("graphy", "gram"), lang.Noun},
	{"metrie", "metrie", eng("metry"), lang.Noun},
	{"plastie", "plastie", eng("plasty"), lang.Noun},
	{"trophie", "trophie", eng("trophy"), lang.Noun},
	{"megalie", "megalie", eng("megaly"), lang.Noun},
	{"genie", "genie", eng("geny", "genia"), lang.Noun},
	{"emie", "emie", eng("emia", "emic"), lang.Noun},
	{"urie", "urie", eng("uria"), lang.Noun},
	{"algie", "algie", eng("algia", "algy"), lang.Noun},
	{"ite", "ite", eng("itis", "ite"), lang.Noun},
	{"ose", "ose", eng("osis", "ose"), lang.Noun},
	{"ome", "ome", eng("oma", "ome"), lang.Noun},
	{"ine", "ine", eng("ine", "in", "in"), lang.Noun},
	{"ique", "ique", eng("ic", "ical"), lang.Adjective},
	{"ique", "ique", eng("ic", "ics"), lang.Noun},
	{"eux", "eux", eng("ous", "ic"), lang.Adjective},
	{"aire", "aire", eng("ary", "ar", "aric"), lang.Adjective},
	{"aire", "aire", eng("ary", "aire"), lang.Noun},
	{"el", "el", eng("al", "el"), lang.Adjective},
	{"ien", "ien", eng("ian", "ic", "al"), lang.Adjective},
	{"ien", "ien", eng("ian"), lang.Noun},
	{"if", "if", eng("ive"), lang.Adjective},
	{"isme", "isme", eng("ism"), lang.Noun},
	{"iste", "iste", eng("ist"), lang.Noun},
	{"eur", "eur", eng("or", "er"), lang.Noun},
	{"teur", "teur", eng("tory", "tive", "tor", "ting"), lang.Adjective},
	{"synthese", "synthese", eng("synthesis"), lang.Noun},
	{"genese", "genese", eng("genesis"), lang.Noun},
	{"ese", "ese", eng("esis"), lang.Noun},
	{"age", "age", eng("ing", "age"), lang.Noun},
	{"te", "te", eng("ty", "te"), lang.Noun},
	{"ie", "ie", eng("y", "ia"), lang.Noun},
	{"gene", "gene", eng("genic", "gen"), lang.Adjective},
	{"gene", "gene", eng("gen", "gene"), lang.Noun},
	{"ose", "ose", eng("ose", "ous"), lang.Adjective},
	{"e-dropped", "e", eng("", "us", "e"), lang.Noun},
	{"e-dropped", "e", eng("", "e"), lang.Adjective},
	{"iser", "iser", eng("ize"), lang.Verb},
	{"fier", "fier", eng("fy"), lang.Verb},
	{"er", "er", eng("ate", "e", ""), lang.Verb},
	{"participle", "e", eng("ated", "ed"), lang.Adjective},
}

// sameSpelling are the endings by which a word that both languages spell alike is a learned word, not a false friend.
var sameSpelling = []string{"ion", "ence", "ance", "ible", "able", "al", "ure", "us", "ase", "ose", "ine", "ant", "ent", "oma", "yte", "ide", "ate", "ien",
	"axis", "um", "is", "ax", "phage", "if", "gramme", "ogue", "ex", "ene", "type"}

// derive builds the English of a French lemma that no entry covers, by a regular correspondence. rule names it; ok is
// false when nothing that it builds is an English word of that part of speech.
func derive(lemma string, pos lang.POS) (word, rule string, ok bool) {
	bare := glossary.Unaccent(lemma)
	if len(bare) < 6 {
		return "", "", false
	}
	for _, spelling := range spellings(bare) {
		for _, end := range sameSpelling {
			if strings.HasSuffix(spelling, end) && isEnglish(spelling, pos) {
				return lang.American(spelling), "derived-cognate", true
			}
		}
	}
	for _, c := range correspondences {
		if c.pos != pos || !strings.HasSuffix(bare, c.french) {
			continue
		}
		stem := strings.TrimSuffix(bare, c.french)
		for _, s := range spellings(stem) {
			for _, e := range c.english {
				if len(s)+len(e) >= 5 && isEnglish(s+e, pos) {
					return lang.American(s + e), "derived-" + c.name, true
				}
			}
		}
	}
	return "", "", false
}

// spellings are the English spellings of a stem without accents: œ and æ are e in American English, chimio- is chemo-.
func spellings(stem string) []string {
	var out []string
	if s := strings.Replace(stem, "isation", "ization", 1); s != stem {
		out = append(out, s)
	}
	out = append(out, stem)
	if s := strings.ReplaceAll(stem, "oe", "e"); s != stem {
		out = append(out, s)
	}
	if s, ok := strings.CutPrefix(stem, "chimio"); ok {
		out = append(out, "chemo"+s)
	}
	if s := strings.ReplaceAll(stem, "qu", "c"); s != stem {
		out = append(out, s)
	}
	return out
}

// isEnglish reports whether the English lexicon has the word as this part of speech.
func isEnglish(s string, pos lang.POS) bool {
	if !lang.Look(s).English() {
		return false
	}
	for _, a := range lang.EnglishAnalyses(s) {
		if a.POS == pos && (a.Lemma == s || pos == lang.Adjective) {
			return true
		}
	}
	return false
}

// A prefix is a French prefix and the English ones that it can be.
type prefix struct {
	french  string
	english []string
}

// prefixes are put before a word that the glossary has. The result must be an English word.
var prefixes = []prefix{
	{"anti", eng("anti", "anti-")}, {"auto", eng("auto", "self-")}, {"bi", eng("bi")}, {"co", eng("co", "co-")}, {"dé", eng("de")}, {"dys", eng("dys")},
	{"extra", eng("extra")}, {"hyper", eng("hyper")}, {"hypo", eng("hypo")}, {"immuno", eng("immuno")}, {"infra", eng("infra", "sub")}, {"inter", eng("inter")},
	{"intra", eng("intra")}, {"macro", eng("macro")}, {"micro", eng("micro")}, {"mono", eng("mono")}, {"multi", eng("multi")}, {"nano", eng("nano")},
	{"neuro", eng("neuro")}, {"non", eng("non")}, {"para", eng("para")}, {"péri", eng("peri")}, {"pluri", eng("multi", "pluri")}, {"poly", eng("poly")},
	{"post", eng("post")}, {"pré", eng("pre")}, {"pro", eng("pro")}, {"pseudo", eng("pseudo")}, {"ré", eng("re")}, {"re", eng("re")}, {"semi", eng("semi")}, {"sous", eng("under", "sub")},
	{"sub", eng("sub")}, {"super", eng("super")}, {"supra", eng("supra")}, {"sur", eng("over", "super")}, {"sus", eng("supra")}, {"trans", eng("trans")}, {"ultra", eng("ultra")},
	{"télé", eng("tele")}, {"in", eng("in", "un")}, {"im", eng("im")}, {"cardio", eng("cardio")}, {"broncho", eng("broncho")}, {"gastro", eng("gastro")}, {"hépato", eng("hepato")},
	{"thrombo", eng("thrombo")}, {"radio", eng("radio")}, {"chimio", eng("chemo")}, {"électro", eng("electro")}, {"bio", eng("bio")}, {"cyto", eng("cyto")}, {"thermo", eng("thermo")},
}

// situated are the prefixes that say where something is, or when, and that English puts before any adjective of a place or an act: intraglomerular.
// Source: AMA Manual of Style, prefixes written without a hyphen.
var situated = map[string]bool{"intra": true, "péri": true, "supra": true, "infra": true, "extra": true, "inter": true, "trans": true, "para": true, "post": true, "pré": true, "sus": true}

// learned reports an English adjective with a learned ending, before which such a prefix stands.
func learned(s string) bool {
	for _, end := range []string{"al", "ar", "ic", "ary", "ous", "ine", "oid"} {
		if strings.HasSuffix(s, end) {
			return true
		}
	}
	return false
}

// prefixed builds the English of prefix + a word that has entries of this part of speech.
func (t *Translator) prefixed(form string, want func(*glossary.Entry) bool) (word, rule string, e *glossary.Entry, ok bool) {
	for _, p := range prefixes {
		rest, found := strings.CutPrefix(form, p.french)
		rest = strings.TrimPrefix(rest, "-")
		if !found || len(rest) < 4 {
			continue
		}
		terms := t.index.single(rest)
		if s, _, ok := derive(rest, lang.Adjective); len(terms) == 0 && ok && situated[p.french] && learned(s) && want(&glossary.Entry{POS: "adj"}) {
			return lang.American(p.english[0] + s), "derived-prefix", nil, true
		}
		for _, e := range terms {
			if !want(e) {
				continue
			}
			for _, s := range e.English {
				for _, en := range p.english {
					if lang.Look(en+s).English() ||
						e.POS == "adj" && situated[p.french] && !strings.ContainsAny(s, " -") && lang.Look(s).English() && learned(s) {
						return lang.American(en + s), "derived-prefix", e, true
					}
				}
			}
		}
	}
	return "", "", nil, false
}
