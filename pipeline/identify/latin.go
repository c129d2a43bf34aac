package identify

// Latin terms of anatomy, and the symbols of the elements: letters that French words have as well.

// longestLatin is how many words stand at most between the noun of a Latin term and its last adjective.
const longestLatin = 5

// latinTerm reports whether token i belongs to a Latin term of anatomy: such a noun with its adjectives behind it (ligamentum collaterale
// mediale, nn. digitales palmares communes). Source: Terminologia Anatomica, whose terms are nouns with what agrees with them behind.
func (r *reader) latinTerm(i int) bool {
	if r.latinHead(i) {
		return i+1 < len(r.tokens) && r.latinAdjective(i+1) && !r.tokens[i].look.French()
	}
	french := false
	for k := i; k > 0 && k > i-longestLatin; k-- {
		if !r.latinAdjective(k) {
			return false
		}
		french = french || r.tokens[k].look.French()
		if r.latinHead(k - 1) {
			return !french || !r.tokens[k-1].look.French() // plexus lombaires
		}
	}
	return false
}

// latinHead reports whether token i is a noun of anatomy in Latin, or the abbreviation of one.
func (r *reader) latinHead(i int) bool {
	t := &r.tokens[i]
	if t.kind != word || t.shape.accented {
		return false
	}
	if latinShort[t.folded] {
		return r.byteAt(t.End) == '.'
	}
	return latinNouns[t.folded]
}

// latinAdjective reports whether token i has a Latin ending and stands close behind another word: behind the stop of an abbreviation too.
func (r *reader) latinAdjective(i int) bool {
	t := &r.tokens[i]
	if t.kind != word || t.capital || t.shape.accented || i == 0 || t.look.English() && t.look.Count() >= common {
		return false
	}
	if t.gap != gapSpace && !(t.gap == gapStop && latinShort[r.tokens[i-1].folded] && t.Start == r.tokens[i-1].End+2) {
		return false
	}
	return endsIn(t.folded, "us", "um", "is", "ae", "a", "i", "or", "ale", "are", "ile", "ense", "forme", "ales", "ares", "iles", "enses", "ores", "antes", "entes")
}

// latinShort are the abbreviations of anatomy: a stop stands behind them.
var latinShort = map[string]bool{"a": true, "aa": true, "v": true, "vv": true, "n": true, "nn": true, "m": true, "mm": true, "lig": true, "ligg": true, "r": true, "rr": true, "gl": true, "gll": true, "proc": true}

// latinNouns are the nouns that its terms begin with, in the singular and the plural, those left out that French spells alike.
var latinNouns = wordSet("ligamentum ligamenta musculus musculi nervus nervi ramus rami arteria arteriae vena venae nodus nodi os ossa foramen foramina fossa fossae sulcus sulci " +
	"gyrus gyri processus articulatio articulationes vasa plexus regio facies nucleus nuclei tractus ductus canalis fascia fasciculus fasciculi lobus lobi pars corpus corpora " +
	"glandula glandulae tuberculum tuberositas crista linea bursa bursae vagina vaginae retinaculum retinacula tendo cartilago membrana tunica arcus area areae labium labia " +
	"spina incisura septum sinus apertura recessus trigonum tuber angulus margo caput collum basis apex lamina laminae chorda chordae nodulus nodi")

// ofStarch reports whether a segment speaks of starch, whose amylose is no amyloidosis.
func (r *reader) ofStarch() bool {
	for i := range r.tokens {
		switch r.tokens[i].folded {
		case "starch", "starches", "amylopectin", "glucose", "glucan", "glucans", "granules", "flour", "rice", "polysaccharide", "polysaccharides", "maltose", "cellulose", "resin", "column", "digestible", "iodine":
			return true
		}
	}
	return false
}

// symbol reports whether token i is the symbol of an element in a list of such symbols or behind the name of one (La, Ce, Pr; plutonium (Pu)), or the
// short form of Tuesday.
func (r *reader) symbol(i int) bool {
	t := &r.tokens[i]
	if t.capital && t.folded == "tue" && !t.capitals {
		return true // Tue, 4 Oct
	}
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

// latinMarks are the small words of Latin that neither English nor French has.
var latinMarks = wordSet("quod quia sunt enim autem sed nisi atque quam quibus eius ejus esse erat nec neque quae haec hoc illum eos eum omnis omnia quidem fuit ut cum vel quo quos sibi ipse ipsa ipsum")

// latinShared are those that they have.
var latinShared = wordSet("est et non qui ad ex in de si a ab per pro sine ante post inter sub supra se tu")

// keepLatin keeps a Latin clause: one small word that Latin alone has among others that it shares, or a clause of words with Latin endings
// around one that it shares. "optimum non est", "quia voluptas sit".
func (r *reader) keepLatin() {
	for i := 0; i < len(r.tokens); {
		j, marks, shared, ended := i+1, 0, 0, 0
		for j < len(r.tokens) && r.tokens[j].gap < gapColon {
			j++
		}
		words := 0
		for k := i; k < j; k++ {
			t := &r.tokens[k]
			if t.kind != word {
				continue
			}
			words++
			switch {
			case latinMarks[t.folded]:
				marks++
			case latinShared[t.folded]:
				shared++
			case !t.shape.accented && (!t.look.French() || endsIn(t.folded, "um", "us")) && endsIn(t.folded, "um", "us", "ae", "is", "am", "em", "it", "at", "ur", "unt", "a", "i", "o"):
				ended++
			}
		}
		if marks > 1 && marks+shared+ended > words/2 || marks+shared > 0 && marks+shared+ended == words && ended > 0 && words > 2 {
			for k := i; k < j; k++ {
				r.tokens[k].keep = "Latin"
				r.tokens[k].score[french] = min(r.tokens[k].score[french], 0) - nameCost
				r.tokens[k].score[other] = min(r.tokens[k].score[other], 0) - nameCost
			}
		}
		i = j
	}
}
