package chinese

import "strings"

// designationEnd is the end of a name that begins with a number and goes on in letters without a space: 4-1BB, 5-FU, 17p, 18F-FDG. A number with
// a unit is none: 10mg. digits is where the first digits end; the result is 0 when there is no such name.
func designationEnd(chars []char, i, digits int) int {
	j := digits
	if j+1 < len(chars) && chars[j].r == '-' && (isLatin(chars[j+1].r) || isDigit(chars[j+1].r)) {
		j++
		for j < len(chars) && isDigit(chars[j].r) {
			j++
		}
	}
	if j >= len(chars) || !isLatin(chars[j].r) {
		return 0
	}
	end := j
	for end < len(chars) && isLatin(chars[end].r) {
		end++
	}
	if word := textOf(chars, j, end); isUnit(word) || strings.Contains(gluedUnits, " "+word+" ") {
		return 0
	}
	for end < len(chars) && (isLatin(chars[end].r) || isDigit(chars[end].r) || strings.ContainsRune("-/", chars[end].r) && end+1 < len(chars) && (isLatin(chars[end+1].r) || isDigit(chars[end+1].r))) {
		end++
	}
	return end
}

// gluedUnits are further units that are written right behind a number.
const gluedUnits = " cgy kvp mah mci mbq gbq bq sv msv ci n ppb ku miu meq kb mb gb bpm lx cal cc hu cmh2o au cal mol pmol fmol nl pm atm torr j kj rad x "
