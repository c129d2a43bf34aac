package identify

import "strings"

// units are the symbols of units as they stand after a number. They belong to no language.
var units = map[string]bool{
	"%": true, "‰": true, "g": true, "kg": true, "mg": true, "µg": true, "mcg": true, "ng": true, "pg": true,
	"L": true, "l": true, "dL": true, "dl": true, "mL": true, "ml": true, "µL": true, "fL": true,
	"m": true, "cm": true, "mm": true, "µm": true, "nm": true, "km": true, "m2": true, "m²": true,
	"mol": true, "mmol": true, "µmol": true, "nmol": true, "pmol": true, "mEq": true, "mOsm": true,
	"U": true, "UI": true, "IU": true, "mIU": true, "mUI": true, "µUI": true, "UFC": true, "UFC/mL": true, "UFC/ml": true, "kDa": true, "Da": true, "kcal": true, "cal": true, "kJ": true,
	"Hz": true, "kHz": true, "MHz": true, "mV": true, "kV": true, "V": true, "W": true, "Gy": true, "mGy": true, "cGy": true,
	"Sv": true, "mSv": true, "Bq": true, "MBq": true, "mCi": true, "Pa": true, "kPa": true, "mmHg": true, "Hg": true, "cmH2O": true,
	"s": true, "ms": true, "j": true, "min": true, "h": true, "°C": true, "°F": true, "℃": true, "bpm": true, "ppm": true, "dB": true,
	"g/dL": true, "g/dl": true, "g/L": true, "g/l": true, "mg/kg": true, "mg/dL": true, "mg/dl": true, "mg/L": true, "mg/l": true,
	"mg/mL": true, "mg/ml": true, "µg/kg": true, "µg/L": true, "µg/mL": true, "µg/dL": true, "ng/mL": true, "ng/ml": true,
	"ng/dL": true, "pg/mL": true, "mmol/L": true, "mmol/l": true, "µmol/L": true, "µmol/l": true, "nmol/L": true, "pmol/L": true,
	"mL/min": true, "ml/min": true, "mL/kg": true, "ml/kg": true, "mL/h": true, "ml/h": true, "mg/h": true, "mg/m2": true,
	"mg/m²": true, "kg/m2": true, "kg/m²": true, "mg/j": true, "mg/d": true, "g/d": true, "ml/d": true, "mL/d": true, "µg/d": true, "U/d": true, "IU/d": true, "mg/jour": true, "g/j": true, "g/24h": true, "mg/24h": true,
	"UI/L": true, "UI/l": true, "UI/kg": true, "UI/j": true, "UI/jour": true, "mUI/L": true, "mUI/mL": true, "mUI/ml": true, "µUI/mL": true, "UI/ml": true, "µg/j": true, "µg/jour": true, "g/jour": true, "kcal/j": true, "kcal/jour": true, "ml/j": true, "mL/j": true, "L/j": true, "IU/L": true, "U/L": true, "UI/mL": true, "IU/mL": true, "mg/kg/j": true, "mg/kg/jour": true, "mg/kg/day": true,
	"mEq/L": true, "mm/h": true, "mm/s": true, "cm/s": true, "m/s": true, "L/min": true, "l/min": true, "copies/mL": true,
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
var perTime = map[string]bool{"d": true, "day": true, "wk": true, "week": true, "hr": true, "24h": true, "y": true, "year": true}
