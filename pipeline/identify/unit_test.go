package identify

import "testing"

// TestUnit holds units, what is made of them with slashes and powers, and what is none.
func TestUnit(t *testing.T) {
	for _, s := range []string{"mg", "mg/dL", "µg/kg", "mg/kg/j", "mg/kg/day", "g/24h", "UI/jour", "mUI/mL", "kg/m²", "mg/m2", "mL/min", "copies/mL", "UFC/ml", "μmol/L", "mm/h"} {
		if !unit(s, false) {
			t.Errorf("%s is a unit", s)
		}
	}
	for _, s := range []string{"jour", "day/mg", "24h", "mg/dose", "copies", "/mm3"} {
		if unit(s, false) {
			t.Errorf("%s is no unit", s)
		}
	}
	if !unit("/mm3", true) {
		t.Error("/mm3 behind a number is a unit")
	}
}
