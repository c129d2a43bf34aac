package split

// A habit says when the full stop after an abbreviation does not end a sentence.
type habit uint8

const (
	never        habit = iota // not an abbreviation
	always                    // Dr. Smith: something always follows
	beforeNumber              // No. 5: only before a number
	insideOnly                // etc.: only when no capital follows
)

// abbreviations lists, in lower case and without the last full stop, the abbreviations of English and French medical
// prose. Those with an inner full stop (e.g., i.e., U.S.) need no entry.
var abbreviations = map[string]habit{
	"dr": always, "drs": always, "prof": always, "pr": always, "mr": always, "mrs": always, "ms": always, "mme": always,
	"mlle": always, "mm": always, "st": always, "ste": always, "rev": always, "hon": always, "messrs": always,
	"vs": always, "cf": always, "viz": always, "eg": always, "ie": always, "ca": always, "approx": always,
	"resp": always, "env": always, "spp": always, "subsp": always, "var": always, "ex": always,
	"dept": always, "univ": always, "ed": always, "eds": always, "éd": always, "coll": always, "trad": always,
	"suppl": always, "transl": always, "intl": always,

	"fig": beforeNumber, "figs": beforeNumber, "figure": never, "tab": beforeNumber, "eq": beforeNumber, "eqs": beforeNumber,
	"ref": beforeNumber, "refs": beforeNumber, "no": beforeNumber, "nos": beforeNumber, "nr": beforeNumber, "vol": beforeNumber,
	"p": beforeNumber, "pp": beforeNumber, "chap": beforeNumber, "ch": beforeNumber, "sect": beforeNumber, "sec": beforeNumber,
	"art": beforeNumber, "app": beforeNumber, "pt": beforeNumber, "v": beforeNumber, "n": beforeNumber, "jan": beforeNumber,
	"feb": beforeNumber, "mar": beforeNumber, "apr": beforeNumber, "jun": beforeNumber, "jul": beforeNumber, "aug": beforeNumber,
	"sep": beforeNumber, "sept": beforeNumber, "oct": beforeNumber, "nov": beforeNumber, "dec": beforeNumber, "janv": beforeNumber,
	"févr": beforeNumber, "juil": beforeNumber, "déc": beforeNumber,

	"etc": insideOnly, "al": insideOnly, "inc": insideOnly, "ltd": insideOnly, "co": insideOnly, "corp": insideOnly,
	"jr": insideOnly, "sr": insideOnly, "min": insideOnly, "max": insideOnly, "hr": insideOnly, "hrs": insideOnly,
	"wk": insideOnly, "wks": insideOnly, "mo": insideOnly, "mos": insideOnly, "yr": insideOnly, "yrs": insideOnly,
	"sp": insideOnly, "dist": insideOnly, "lat": insideOnly, "bid": insideOnly, "tid": insideOnly,
}
