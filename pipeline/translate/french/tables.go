package french

import "unmix/pipeline/lang"

// unitSymbols are the symbols of units of measure; a unit is one of them, or several joined by slashes. They are
// written alike in both languages and stay byte for byte.
var unitSymbols = map[string]bool{
	"g": true, "kg": true, "mg": true, "µg": true, "μg": true, "ng": true, "pg": true, "l": true, "L": true, "dL": true, "dl": true,
	"mL": true, "ml": true, "µL": true, "μL": true, "µl": true, "fL": true, "fl": true, "cL": true, "cl": true, "m": true, "cm": true, "mm": true,
	"µm": true, "μm": true, "nm": true, "km": true, "mol": true, "mmol": true, "µmol": true, "μmol": true, "nmol": true, "pmol": true,
	"UI": true, "U": true, "IU": true, "mUI": true, "µUI": true, "UFC": true, "Gy": true, "mGy": true, "cGy": true, "Sv": true, "mSv": true, "Hz": true, "kHz": true,
	"MHz": true, "GHz": true, "kPa": true, "Pa": true, "mmHg": true, "cmH2O": true, "kcal": true, "cal": true, "kJ": true, "J": true, "W": true,
	"V": true, "mV": true, "kV": true, "A": true, "mA": true, "°C": true, "°F": true, "°": true, "h": true, "min": true, "s": true, "ms": true,
	"j": true, "mEq": true, "Eq": true, "osm": true, "mOsm": true, "bpm": true, "ppm": true, "Da": true, "kDa": true, "Mo": true, "MBq": true, "Bq": true,
}

// unitWords are the words that stand behind a slash in a unit.
var unitWords = map[string]string{"jour": "day", "j": "day", "semaine": "week", "sem": "week", "mois": "month", "an": "year", "heure": "hour", "dose": "dose", "prise": "dose"}

// shortPeriods are the periods that French shortens behind a number: "pendant 7 j".
var shortPeriods = map[string]string{"j": "jours", "sem": "semaines"}

// A closedWord is one reading of a word of grammar.
type closedWord struct {
	form    string
	tag     tag
	kind    lang.Kind
	number  lang.Number
	english []string
	// open is set when the form has other readings as well, which the dictionary and the glossary know.
	open bool
}

func eng(s ...string) []string { return s }

// closedWords are the words of grammar that the rules know by name. A form that stands here has these readings and,
// unless one of them is open, no others. Source: the closed classes of any French grammar.
var closedWords = []closedWord{
	{"le", tDet, lang.KindArticle, lang.NumberSingular, eng("the"), false},
	{"la", tDet, lang.KindArticle, lang.NumberSingular, eng("the"), false},
	{"les", tDet, lang.KindArticle, lang.NumberPlural, eng("the"), false},
	{"le", tObj, lang.KindObject, lang.NumberSingular, eng("it"), false},
	{"la", tObj, lang.KindObject, lang.NumberSingular, eng("it"), false},
	{"les", tObj, lang.KindObject, lang.NumberPlural, eng("them"), false},
	{"un", tDet, lang.KindIndefinite, lang.NumberSingular, eng("a"), false},
	{"une", tDet, lang.KindIndefinite, lang.NumberSingular, eng("a"), false},
	{"ce", tDet, lang.KindDemonstrative, lang.NumberSingular, eng("this"), false},
	{"cet", tDet, lang.KindDemonstrative, lang.NumberSingular, eng("this"), false},
	{"cette", tDet, lang.KindDemonstrative, lang.NumberSingular, eng("this"), false},
	{"ces", tDet, lang.KindDemonstrative, lang.NumberPlural, eng("these"), false},
	{"ce", tSubj, lang.KindDemonstrative, lang.NumberSingular, eng("it"), false},
	{"ça", tSubj, lang.KindDemonstrative, lang.NumberSingular, eng("it"), false},
	{"mon", tDet, lang.KindPossessive, lang.NumberSingular, eng("my"), false},
	{"ma", tDet, lang.KindPossessive, lang.NumberSingular, eng("my"), false},
	{"mes", tDet, lang.KindPossessive, lang.NumberPlural, eng("my"), false},
	{"ton", tDet, lang.KindPossessive, lang.NumberSingular, eng("your"), false},
	{"ta", tDet, lang.KindPossessive, lang.NumberSingular, eng("your"), false},
	{"tes", tDet, lang.KindPossessive, lang.NumberPlural, eng("your"), false},
	{"son", tDet, lang.KindPossessive, lang.NumberSingular, eng("its", "their"), false},
	{"sa", tDet, lang.KindPossessive, lang.NumberSingular, eng("its", "their"), false},
	{"ses", tDet, lang.KindPossessive, lang.NumberPlural, eng("its", "their"), false},
	{"notre", tDet, lang.KindPossessive, lang.NumberSingular, eng("our"), false},
	{"nos", tDet, lang.KindPossessive, lang.NumberPlural, eng("our"), false},
	{"votre", tDet, lang.KindPossessive, lang.NumberSingular, eng("your"), false},
	{"vos", tDet, lang.KindPossessive, lang.NumberPlural, eng("your"), false},
	{"leur", tDet, lang.KindPossessive, lang.NumberSingular, eng("their"), false},
	{"leurs", tDet, lang.KindPossessive, lang.NumberPlural, eng("their"), false},
	{"leur", tObj, lang.KindObject, lang.NumberPlural, eng("to them"), false},
	{"lui", tObj, lang.KindObject, lang.NumberSingular, eng("to it"), false},
	{"lui", tStrong, lang.KindObject, lang.NumberSingular, eng("it"), false},
	{"aucun", tDet, lang.KindNegative, lang.NumberSingular, eng("no"), false},
	{"aucune", tDet, lang.KindNegative, lang.NumberSingular, eng("no"), false},
	{"aucun", tStrong, lang.KindNegative, lang.NumberSingular, eng("none"), false},
	{"aucune", tStrong, lang.KindNegative, lang.NumberSingular, eng("none"), false},
	{"personne", tStrong, lang.KindNegative, lang.NumberSingular, eng("no one"), true},
	{"nul", tStrong, lang.KindNegative, lang.NumberSingular, eng("no one"), true},
	{"nul", tDet, lang.KindNegative, lang.NumberSingular, eng("no"), true},
	{"nulle", tDet, lang.KindNegative, lang.NumberSingular, eng("no"), true},
	{"chaque", tDet, lang.KindNone, lang.NumberSingular, eng("each", "every"), false},
	{"plusieurs", tDet, lang.KindNone, lang.NumberPlural, eng("several", "multiple"), false},
	{"quelques", tDet, lang.KindNone, lang.NumberPlural, eng("a few", "some"), false},
	{"quelque", tDet, lang.KindNone, lang.NumberSingular, eng("some"), false},
	{"certains", tDet, lang.KindNone, lang.NumberPlural, eng("some", "certain"), false},
	{"certaines", tDet, lang.KindNone, lang.NumberPlural, eng("some", "certain"), false},
	{"certains", tStrong, lang.KindNone, lang.NumberPlural, eng("some"), false},
	{"tout", tDet, lang.KindIndefinite, lang.NumberSingular, eng("any", "every", "all"), false},
	{"toute", tDet, lang.KindIndefinite, lang.NumberSingular, eng("any", "every", "all"), false},
	{"tous", tDet, lang.KindIndefinite, lang.NumberPlural, eng("all"), false},
	{"toutes", tDet, lang.KindIndefinite, lang.NumberPlural, eng("all"), false},
	{"tous", tStrong, lang.KindIndefinite, lang.NumberPlural, eng("all"), false},
	{"tout", tStrong, lang.KindIndefinite, lang.NumberSingular, eng("everything", "all"), false},
	{"tout", tAdv, lang.KindNone, lang.NumberNone, eng("all", "quite"), false},
	{"quel", tDet, lang.KindInterrogative, lang.NumberSingular, eng("what", "which"), false},
	{"quelle", tDet, lang.KindInterrogative, lang.NumberSingular, eng("what", "which"), false},
	{"quels", tDet, lang.KindInterrogative, lang.NumberPlural, eng("what", "which"), false},
	{"quelles", tDet, lang.KindInterrogative, lang.NumberPlural, eng("what", "which"), false},
	{"tel", tDet, lang.KindNone, lang.NumberSingular, eng("such"), false},
	{"telle", tDet, lang.KindNone, lang.NumberSingular, eng("such"), false},
	{"tels", tDet, lang.KindNone, lang.NumberPlural, eng("such"), false},
	{"telles", tDet, lang.KindNone, lang.NumberPlural, eng("such"), false},
	{"il", tSubj, lang.KindSubject, lang.NumberSingular, eng("it", "he"), false},
	{"elle", tSubj, lang.KindSubject, lang.NumberSingular, eng("it", "she"), false},
	{"elle", tStrong, lang.KindObject, lang.NumberSingular, eng("it"), false},
	{"ils", tSubj, lang.KindSubject, lang.NumberPlural, eng("they"), false},
	{"elles", tSubj, lang.KindSubject, lang.NumberPlural, eng("they"), false},
	{"elles", tStrong, lang.KindObject, lang.NumberPlural, eng("them"), false},
	{"eux", tStrong, lang.KindObject, lang.NumberPlural, eng("them"), false},
	{"on", tSubj, lang.KindIndefinite, lang.NumberSingular, eng("we", "one"), false},
	{"je", tSubj, lang.KindSubject, lang.NumberPlural, eng("I"), false},
	{"tu", tSubj, lang.KindSubject, lang.NumberPlural, eng("you"), false},
	{"nous", tSubj, lang.KindSubject, lang.NumberPlural, eng("we"), false},
	{"vous", tSubj, lang.KindSubject, lang.NumberPlural, eng("you"), false},
	{"nous", tObj, lang.KindObject, lang.NumberPlural, eng("us"), false},
	{"vous", tObj, lang.KindObject, lang.NumberPlural, eng("you"), false},
	{"nous", tStrong, lang.KindObject, lang.NumberPlural, eng("us"), false},
	{"vous", tStrong, lang.KindObject, lang.NumberPlural, eng("you"), false},
	{"moi", tStrong, lang.KindObject, lang.NumberSingular, eng("me"), false},
	{"me", tObj, lang.KindObject, lang.NumberSingular, eng("me"), false},
	{"te", tObj, lang.KindObject, lang.NumberSingular, eng("you"), false},
	{"se", tObj, lang.KindObject, lang.NumberAny, nil, false},
	{"y", tObj, lang.KindObject, lang.NumberAny, eng("there"), false},
	{"en", tObj, lang.KindObject, lang.NumberAny, eng("of it"), false},
	{"en", tPrep, lang.KindNone, lang.NumberNone, eng("in"), false},
	{"de", tPrep, lang.KindNone, lang.NumberNone, eng("of"), false},
	{"à", tPrep, lang.KindNone, lang.NumberNone, eng("to"), false},
	{"qui", tRel, lang.KindRelative, lang.NumberAny, eng("that"), false},
	{"que", tRel, lang.KindRelative, lang.NumberAny, eng("that"), false},
	{"que", tSub, lang.KindSubordinating, lang.NumberNone, eng("that"), false},
	{"dont", tRel, lang.KindRelative, lang.NumberAny, eng("whose"), false},
	{"où", tRel, lang.KindRelative, lang.NumberAny, eng("where"), false},
	{"lequel", tRel, lang.KindRelative, lang.NumberSingular, eng("which"), false},
	{"laquelle", tRel, lang.KindRelative, lang.NumberSingular, eng("which"), false},
	{"lesquels", tRel, lang.KindRelative, lang.NumberPlural, eng("which"), false},
	{"lesquelles", tRel, lang.KindRelative, lang.NumberPlural, eng("which"), false},
	{"quoi", tStrong, lang.KindInterrogative, lang.NumberSingular, eng("what"), false},
	{"ne", tNe, lang.KindNone, lang.NumberNone, nil, false},
	{"pas", tNeg, lang.KindNegative, lang.NumberNone, eng("not"), true},
	{"plus", tNeg, lang.KindNegative, lang.NumberNone, eng("no longer"), false},
	{"plus", tMore, lang.KindNone, lang.NumberNone, eng("more"), false},
	{"moins", tMore, lang.KindNone, lang.NumberNone, eng("less"), false},
	{"jamais", tNeg, lang.KindNegative, lang.NumberNone, eng("never"), false},
	{"guère", tNeg, lang.KindNegative, lang.NumberNone, eng("hardly"), false},
	{"rien", tStrong, lang.KindNegative, lang.NumberSingular, eng("nothing"), false},
	{"et", tCoord, lang.KindCoordinating, lang.NumberNone, eng("and"), false},
	{"ou", tCoord, lang.KindCoordinating, lang.NumberNone, eng("or"), false},
	{"ni", tCoord, lang.KindCoordinating, lang.NumberNone, eng("nor"), false},
	{"mais", tCoord, lang.KindCoordinating, lang.NumberNone, eng("but"), false},
	{"car", tSub, lang.KindCoordinating, lang.NumberNone, eng("because", "since", "as"), false},
	{"si", tSub, lang.KindSubordinating, lang.NumberNone, eng("if", "whether"), false},
	{"si", tAdv, lang.KindNone, lang.NumberNone, eng("so"), false},
	{"comme", tPrep, lang.KindNone, lang.NumberNone, eng("as", "like"), false},
	{"comme", tSub, lang.KindSubordinating, lang.NumberNone, eng("as"), false},
	{"lorsque", tSub, lang.KindSubordinating, lang.NumberNone, eng("when"), false},
	{"quand", tSub, lang.KindSubordinating, lang.NumberNone, eng("when"), false},
	{"puisque", tSub, lang.KindSubordinating, lang.NumberNone, eng("since", "because"), false},
	{"très", tMore, lang.KindNone, lang.NumberNone, eng("very", "highly"), false},
	{"peu", tMore, lang.KindNone, lang.NumberNone, eng("not very"), true},
	{"trop", tMore, lang.KindNone, lang.NumberNone, eng("too", "overly"), false},
	{"aussi", tMore, lang.KindNone, lang.NumberNone, eng("as"), true},
	{"aussi", tAdv, lang.KindNone, lang.NumberNone, eng("also"), true},
	{"jusque", tPrep, lang.KindNone, lang.NumberNone, eng("until", "up to"), false},
	{"voici", tPhrase, lang.KindNone, lang.NumberNone, eng("here is"), false},
	{"voilà", tPhrase, lang.KindNone, lang.NumberNone, eng("there is"), false},
}

// closedByForm indexes closedWords; built once at start, read only.
var closedByForm = func() map[string][]*closedWord {
	m := make(map[string][]*closedWord, len(closedWords))
	for i := range closedWords {
		w := &closedWords[i]
		m[w.form] = append(m[w.form], w)
	}
	return m
}()

// bodyParts are parts of the body that there are two or few of; their plural is definite.
var bodyParts = wordSet(`kidney lung ureter eye ear ovary testis testicle hand foot leg arm breast tonsil gum lip nostril bronchus airway limb eyelid pupil knee hip shoulder ankle elbow wrist genitalia
	intestine bowel finger toe cheek extremity atrium ventricle adrenal gonad parotid`)

// organs are the organs and tissues that something comes about in.
var organs = wordSet(`liver heart kidney lung brain colon stomach pancreas bladder uterus esophagus bowel intestine thyroid prostate breast ovary bone joint valve artery vein muscle marrow`)
