package lang

import "strings"

// spelling is one regular difference between American and British English. Words that begin with one of the exceptions are
// left alone.
type spelling struct{ american, british, except string }

// britishStems change inside or at the start of a word; a leading ^ binds to its start.
var britishStems = []spelling{
	{"hemorr", "haemorr", ""}, {"^hemat", "haemat", ""}, {"^hemang", "haemang", ""}, {"^hemo", "haemo", ""}, {"hemoglobin", "haemoglobin", ""},
	{"anesth", "anaesth", ""}, {"anemi", "anaemi", ""}, {"leukemi", "leukaemi", ""}, {"ischemi", "ischaemi", ""},
	{"glycemi", "glycaemi", ""}, {"lipidemi", "lipidaemi", ""}, {"kalemi", "kalaemi", ""}, {"natremi", "natraemi", ""}, {"uricemi", "uricaemi", ""},
	{"calcemi", "calcaemi", ""}, {"uremi", "uraemi", ""}, {"toxemi", "toxaemi", ""}, {"septicemi", "septicaemi", ""}, {"bacteremi", "bacteraemi", ""},
	{"viremi", "viraemi", ""}, {"volemi", "volaemi", ""}, {"oxemi", "oxaemi", ""}, {"thalassemi", "thalassaemi", ""}, {"cythemi", "cythaemi", ""},
	{"esterolemi", "esterolaemi", ""}, {"^pediatr", "paediatr", ""}, {"orthopedi", "orthopaedi", ""}, {"gynec", "gynaec", ""},
	{"cesarean", "caesarean", ""}, {"^cec", "caec", "ceci"}, {"^fece", "faece", ""}, {"^fecal", "faecal", ""}, {"^etiol", "aetiol", ""},
	{"esophag", "oesophag", ""}, {"edema", "oedema", ""}, {"^estr", "oestr", "estrang estrad estray"},
	{"^estrad", "oestrad", ""}, {"^celiac", "coeliac", ""}, {"^fetus", "foetus", ""}, {"^fetal", "foetal", ""}, {"^feto", "foeto", ""},
	{"rrhea", "rrhoea", ""}, {"pnea", "pnoea", ""}, {"homeopath", "homoeopath", ""}, {"ameba", "amoeba", ""}, {"amebi", "amoebi", ""},
	{"maneuver", "manoeuvre", ""}, {"^paleo", "palaeo", ""}, {"^archeo", "archaeo", ""}, {"synesth", "synaesth", ""},
	{"sulf", "sulph", "sulfon"}, {"aluminum", "aluminium", ""}, {"^gray", "grey", "grayl"}, {"^mold", "mould", ""}, {"^smolder", "smoulder", ""},
	{"^molt", "moult", "molten"}, {"skeptic", "sceptic", ""}, {"^practice", "practise", ""}, {"^tumor", "tumour", "tumorig"},
	{"^behavior", "behaviour", ""}, {"^color", "colour", "colora color-"}, {"^discolor", "discolour", "discolora"}, {"^favor", "favour", ""},
	{"^unfavor", "unfavour", ""}, {"^labor", "labour", "labora labori"}, {"^flavor", "flavour", ""}, {"^humor", "humour", "humoro humori humora"},
	{"^odor", "odour", "odori odoro"}, {"^harbor", "harbour", ""}, {"^neighbor", "neighbour", ""}, {"^rumor", "rumour", ""},
	{"^vapor", "vapour", "vapori vaporo"}, {"^vigor", "vigour", "vigoro"}, {"^savor", "savour", ""}, {"^honor", "honour", "honora honori"},
	{"^endeavor", "endeavour", ""}, {"^armor", "armour", ""}, {"^rigor", "rigour", "rigoro"}, {"^demeanor", "demeanour", ""},
	{"^center", "centre", ""}, {"^epicenter", "epicentre", ""}, {"^fiber", "fibre", ""}, {"liters$", "litres", ""},
	{"liter$", "litre", ""}, {"^theater", "theatre", ""}, {"^caliber", "calibre", ""}, {"^titer", "titre", ""}, {"^goiter", "goitre", ""},
	{"imeter$", "imetre", "perim"}, {"imeters$", "imetres", "perim"}, {"kilometer", "kilometre", ""}, {"micrometer", "micrometre", ""}, {"^meter", "metre", "metering metered"},
	{"nanometer", "nanometre", ""}, {"^luster", "lustre", ""}, {"^defense", "defence", ""}, {"^offense", "offence", ""}, {"^license", "licence", ""}, {"^analog$", "analogue", ""},
	{"^analogs$", "analogues", ""}, {"^catalog", "catalogue", ""}, {"^dialog", "dialogue", "dialogi"}, {"^program$", "programme", ""},
	{"^programs$", "programmes", ""}, {"enrollment", "enrolment", ""}, {"installment", "instalment", ""}, {"fulfillment", "fulfilment", ""},
	{"skillful", "skilful", ""}, {"^aging", "ageing", ""}, {"judgment", "judgement", ""}, {"acknowledgment", "acknowledgement", ""},
	{"^draft", "draught", ""}, {"^plow", "plough", ""}, {"^tire$", "tyre", ""}, {"^tires$", "tyres", ""}, {"^check$", "cheque", ""}, {"^pajama", "pyjama", ""},
	{"^diopter", "dioptre", ""}, {"^yogurt", "yoghurt", ""}, {"^cozy", "cosy", ""},
}

// BritishSpellings gives the British spellings of an American English word in lower case, the most usual first, none if it has
// no other. The rules know spelling, not words: not every result exists.
func BritishSpellings(word string) []string {
	var out []string
	base := word
	for _, s := range britishStems {
		if s.except != "" && hasAnyPrefix(word, s.except) {
			continue
		}
		if changed := s.apply(base); changed != base && !strings.Contains(base, s.british) {
			base = changed
		}
	}
	for _, changed := range []string{britishIse(base), base, britishDoubled(base)} {
		if changed != word && changed != "" && !contains(out, changed) {
			out = append(out, changed)
		}
	}
	return out
}

// BritishOf gives the most usual British spelling of a lower-case American word that a word list knows; ok is false if the
// two do not differ. It works by rule and is meant for the generator: [British] looks the answer up.
func BritishOf(word string, known func(string) bool) (spelling string, ok bool) {
	switch word { // the other sense is as common: license and practice are right as nouns or verbs, a check is no cheque
	case "check", "draft", "tire", "tires", "practice", "license", "meter", "meters", "mold":
		return word, false
	}
	for _, s := range BritishSpellings(word) {
		if known(s) {
			return s, true
		}
	}
	return word, false
}

func (s spelling) apply(word string) string {
	american := s.american
	start, end := strings.HasPrefix(american, "^"), strings.HasSuffix(american, "$")
	american = strings.Trim(american, "^$")
	switch {
	case start && end:
		if word == american {
			return s.british
		}
	case start:
		if rest, ok := strings.CutPrefix(word, american); ok {
			return joinBritish(s.british, rest)
		}
	case end:
		if stem, ok := strings.CutSuffix(word, american); ok {
			return stem + s.british
		}
	default:
		if before, after, ok := strings.Cut(word, american); ok {
			return before + joinBritish(s.british, after)
		}
	}
	return word
}

// joinBritish adds an ending to a British stem: centre + ed is centred, manoeuvre + ing is manoeuvring, catalogue + ing is cataloguing.
func joinBritish(stem, ending string) string {
	if strings.HasSuffix(stem, "e") && ending != "" && strings.ContainsRune("eia", rune(ending[0])) && !strings.HasSuffix(stem, "ee") {
		return stem[:len(stem)-1] + ending
	}
	return stem + ending
}

// britishIse writes s for z in -ize, -yze and what is made of them, "" if the word has neither.
func britishIse(word string) string {
	last := word[strings.LastIndexByte(word, '-')+1:] // large-sized
	if hasAnyPrefix(last, "siz priz seiz capsiz maiz baiz assiz resiz oversiz undersiz outsiz downsiz upsiz citizen denizen "+
		"frozen dozen brazen horizon wizen amaze gaze glaze graze haze laze maze raze blaze daze craze") {
		return ""
	}
	for ending := range strings.FieldsSeq("ize izes ized izing izer izers ization izations izational izable yze yzes yzed yzing yzer yzers") {
		if stem, ok := strings.CutSuffix(word, ending); ok && len(stem) > 2 {
			return stem + strings.Replace(ending, "z", "s", 1)
		}
	}
	return ""
}

// britishDoubled doubles an l before an ending: labelled, signalling, traveller. "" if there is none.
func britishDoubled(word string) string {
	for ending := range strings.FieldsSeq("ed ing er ers or ors") {
		stem, ok := strings.CutSuffix(word, ending)
		if strings.HasPrefix(ending, "or") && stem != "counsel" && stem != "council" {
			continue // ticagrelor, bachelor, versicolor
		}
		if ok && len(stem) > 4 && strings.HasSuffix(stem, "l") && strings.ContainsRune("aeiou", rune(stem[len(stem)-2])) &&
			!vowel(stem[len(stem)-3]) && syllables(stem) > 1 && !hasAnySuffix(stem, silentE) {
			return stem + "l" + ending
		}
	}
	return ""
}

// silentE are the ends of stems that lost an e before the ending and keep a single l in both spellings: schedul-ed, compil-ed, inhal-er,
// consol-ing. Source: The Oxford English Dictionary, spelling of inflected forms: only a final single l doubles.
const silentE = "schedul capsul ridicul vestibul misrul overrul compil profil reconcil defil revil domicil stockpil ensil snowmobil facsimil smil " +
	"inhal exhal impal empal regal rescal descal overscal unscal wholesal consol condol cajol parol pothol pigeonhol buttonhol casserol resol"

func hasAnySuffix(word, suffixes string) bool {
	for s := range strings.FieldsSeq(suffixes) {
		if strings.HasSuffix(word, s) {
			return true
		}
	}
	return false
}

func contains(list []string, word string) bool {
	for _, w := range list {
		if w == word {
			return true
		}
	}
	return false
}
