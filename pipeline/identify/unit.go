package identify

import "strings"

// units are the symbols of units as they stand after a number, those made of them with slashes aside. They belong to no language.
var units = map[string]bool{
	"%": true, "‰": true, "g": true, "kg": true, "mg": true, "µg": true, "mcg": true, "ng": true, "pg": true,
	"L": true, "l": true, "dL": true, "dl": true, "mL": true, "ml": true, "µL": true, "fL": true,
	"m": true, "cm": true, "mm": true, "µm": true, "nm": true, "km": true, "m2": true, "m²": true,
	"mol": true, "mmol": true, "µmol": true, "nmol": true, "pmol": true, "mEq": true, "mOsm": true,
	"U": true, "UI": true, "IU": true, "mIU": true, "mUI": true, "µUI": true, "UFC": true, "kDa": true, "Da": true, "kcal": true, "cal": true, "kJ": true,
	"Hz": true, "kHz": true, "MHz": true, "mV": true, "kV": true, "V": true, "W": true, "Gy": true, "mGy": true, "cGy": true,
	"Sv": true, "mSv": true, "Bq": true, "MBq": true, "mCi": true, "Pa": true, "kPa": true, "mmHg": true, "Hg": true, "cmH2O": true,
	"s": true, "ms": true, "j": true, "min": true, "h": true, "°C": true, "°F": true, "℃": true, "bpm": true, "ppm": true, "dB": true,
	"copies/mL": true,
}

// frenchUnit reports the symbols that only French writes so: UI for IU, j for a day.
func frenchUnit(symbol string) bool {
	return strings.Contains(symbol, "UI") || strings.HasPrefix(symbol, "UFC") || strings.Contains(symbol, "/j") || symbol == "j"
}

// unit reports whether a text is a unit, or is made of units with powers and slashes: mm³, /mm3. attached: no space stands before it, so that it
// may begin with a slash.
func unit(s string, attached bool) bool {
	s = strings.ReplaceAll(s, "μ", "µ") // the Greek letter and the micro sign look alike
	if units[s] {
		return true
	}
	if attached {
		s = strings.TrimPrefix(s, "/")
	}
	for n, part := range strings.Split(s, "/") {
		if !units[strings.TrimRight(part, "²³23")] && (n == 0 || !perTime[part]) {
			return false
		}
	}
	return true
}

// perTime are the times that an amount is given or measured over, which are units behind a slash only: 25 µg/d.
var perTime = map[string]bool{"d": true, "day": true, "jour": true, "wk": true, "week": true, "hr": true, "24h": true, "y": true, "year": true}

// symbol reports whether token i is the symbol of an element in a list of such symbols or behind the name of one (La, Ce, Pr; plutonium (Pu)).
func (r *reader) symbol(i int) bool {
	t := &r.tokens[i]
	if t.kind != word || !t.capital || len(t.folded) != 2 || t.capitals {
		return false
	}
	beside := 0
	for _, k := range [...]int{i - 1, i + 1} {
		if k < 0 || k >= len(r.tokens) {
			continue
		}
		o := &r.tokens[k]
		g := r.tokens[max(i, k)].gap
		if g == gapComma && o.kind == word && o.capital && !o.capitals && len(o.folded) == 2 || k < i && (o.folded == "symbol" || endsIn(o.folded, "ium")) {
			beside++
		}
	}
	return beside > 0
}

// weekday reports the short form of Tuesday, which is a French verb: Tue, 4 Oct.
func (t *token) weekday() bool { return t.folded == "tue" && t.capital && !t.capitals }
