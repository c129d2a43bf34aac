package chinese

import (
	"fmt"
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// A Rule says how one Chinese construction becomes English.
//
// A new rule is one element in the list of its phenomenon's file and one row in testdata/rules.tsv; the words of its pattern are known
// to the lattice from then on.
//
// Pattern is a row of symbols separated by spaces. A symbol is a category of the grammar (see [categories]) or Chinese words separated by "|",
// which stand for themselves: "在 NP 中|内|里". A rule makes a phrase of the category Gives.
type Rule struct {
	// Name is the rule's name in derivations, without the leading "chinese/".
	Name string
	// Gives is the category of the result.
	Gives string
	// Pattern is what the rule reads.
	Pattern string
	// Head is the place in the pattern, from 0, of the part that the result is about.
	Head int
	// Cost is how far-fetched the reading is, usually between 0 and 2; of several readings the cheapest wins, of equal
	// ones the earlier rule.
	Cost float64
	// When, if not nil, must hold for the parts; it sees Chinese only.
	When func(k []*item) bool
	// Weigh, if not nil, adds to the cost.
	Weigh func(k []*item) float64
	// Build makes the English. nil stands for the head's English, unchanged.
	Build func(b *builder, k []node) english.Phrase
}

// categories lists the categories that patterns may name.
var categories = []string{
	"N",     // noun or compound without determiner: 肝功能
	"NP",    // noun phrase: 免疫细胞的活性
	"LIST",  // the beginning of an enumeration: 豆类、全谷物
	"A",     // adjective or other attribute of a noun: 慢性
	"AP",    // predicate adjective with its adverbs: 更大
	"ADV",   // adverb
	"V",     // verb alone
	"VG",    // verb with particles, without its object
	"VP",    // verb phrase: 减少炎症
	"S",     // clause with a subject
	"P",     // preposition of the glossary: 根据
	"PP",    // prepositional phrase, adverbial of place or time
	"SUB",   // conjunction of the glossary: 由于
	"CL",    // subordinate clause, with its conjunction
	"NUM",   // number: 三, 3.5
	"M",     // measure word or unit
	"CLF",   // measure word that English leaves out before a noun: 名
	"QTY",   // number with its unit: 五年, 500 mg
	"FREQ",  // frequency: 每日两次
	"DET",   // determiner
	"PRON",  // pronoun
	"PH",    // a set phrase
	"SPACE", // a space between two Chinese words
	"UNIT",  // unit in Latin letters
	"TOP",   // a whole fragment that stands by itself: 并促进组织修复
}

// compiled is a rule made ready for the chart.
type compiled struct {
	Rule
	gives   cat
	symbols []catSet
	// words is set for the symbols that words can fill.
	words []bool
	// corners are the categories of the leaves that can begin each symbol.
	corners []catSet
	head    int
	cost    float32
	order   int
}

// A grammar is the compiled list of rules.
type grammar struct {
	cats map[string]cat
	// words are the literal words of all patterns, in order; names are the names of all categories.
	words []string
	names []string
	first [maxCats][]*compiled
	list  []*compiled
}

// compile makes a grammar of rules. A pattern that names an unknown category is an error of the program.
func compile(rules []Rule) (*grammar, error) {
	g := &grammar{cats: map[string]cat{}}
	for _, c := range categories {
		g.intern(c)
	}
	for n, r := range rules {
		c := &compiled{Rule: r, head: r.Head, cost: float32(r.Cost), order: n}
		if !slices.Contains(categories, r.Gives) {
			return nil, fmt.Errorf("chinese: rule %s gives the unknown category %q", r.Name, r.Gives)
		}
		c.gives = g.cats[r.Gives]
		for symbol := range strings.FieldsSeq(r.Pattern) {
			var set catSet
			words := false
			for w := range strings.SplitSeq(symbol, "|") {
				if !slices.Contains(categories, w) && !isLiteral(w) {
					return nil, fmt.Errorf("chinese: rule %s: unknown category %q", r.Name, w)
				}
				set.add(g.intern(w))
				words = words || g.cats[w] >= 64 || isLiteral(w)
			}
			c.symbols, c.words = append(c.symbols, set), append(c.words, words)
		}
		if len(c.symbols) == 0 || r.Head >= len(c.symbols) {
			return nil, fmt.Errorf("chinese: rule %s: the pattern is too short", r.Name)
		}
		for w := range strings.SplitSeq(strings.Fields(r.Pattern)[0], "|") {
			g.first[g.cats[w]] = append(g.first[g.cats[w]], c)
		}
		g.list = append(g.list, c)
	}
	g.findCorners()
	return g, nil
}

// findCorners finds which leaves can begin each symbol of each rule, by taking up the first symbols of rules until nothing is new.
func (g *grammar) findCorners() {
	corners := make([]catSet, len(g.names))
	for c := range corners {
		corners[c].add(cat(c))
	}
	union := func(symbol *catSet) (out catSet) {
		for c := range corners {
			if symbol.has(cat(c)) {
				out.join(&corners[c])
			}
		}
		return out
	}
	for grown := true; grown; {
		grown = false
		for _, r := range g.list {
			first := union(&r.symbols[0])
			grown = corners[r.gives].join(&first) || grown
		}
	}
	for _, r := range g.list {
		for n := range r.symbols {
			r.corners = append(r.corners, union(&r.symbols[n]))
		}
	}
}

func (g *grammar) intern(name string) cat {
	c, ok := g.cats[name]
	if !ok {
		c = cat(len(g.names))
		g.cats[name] = c
		g.names = append(g.names, name)
		if isLiteral(name) {
			g.words = append(g.words, name)
		}
	}
	return c
}

// isLiteral tells the Chinese words and marks of a pattern from the names of categories.
func isLiteral(symbol string) bool {
	return symbol != "" && (symbol[0] < 'A' || symbol[0] > 'Z')
}
