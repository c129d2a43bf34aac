package chinese

import (
	"fmt"
	"slices"
	"strings"
	"sync"

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
	"PV",    // transitive verb without object, as a passive: 尽早切除
	"S",     // clause with a subject
	"P",     // preposition of the glossary: 根据
	"PP",    // prepositional phrase, adverbial of place or time
	"SUB",   // conjunction of the glossary: 由于
	"CL",    // subordinate clause, with its conjunction
	"NUM",   // number: 三, 3.5
	"M",     // measure word or unit
	"CLF",   // measure word that English leaves out before a noun: 名
	"QTY",   // number with its unit: 五年, 500 mg
	"DATE",  // date: 2020年3月
	"DATES", // dates from the first to the last of a time: 2015年至2019年
	"FREQ",  // frequency: 每日两次
	"RATE",  // what an amount is related to: 每公斤体重
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
	symbols []symbol
	// rest[n] are the symbols from n on.
	rest []symbolSet
	head int
	cost float32
}

// A grammar is the compiled list of rules. It never changes, but for the charts that wait to be used again.
type grammar struct {
	cats map[string]cat
	// words are the literal words of all patterns, in order; names are the names of all categories.
	words []string
	names []string
	// alone are the rules of one symbol that a category fills, first the longer ones that it begins, in the order of the rules.
	alone, first [][]*compiled
	// fill are the symbols that a category fills, begin those that a leaf of the category can be the first part of.
	fill, begin []symbolSet
	charts      sync.Pool
}

// compile makes a grammar of rules. A pattern that names an unknown category is an error of the program.
func compile(rules []Rule) (*grammar, error) {
	g := &grammar{cats: map[string]cat{}}
	for _, c := range categories {
		g.intern(c)
	}
	symbols := map[string]symbol{}
	var list []*compiled
	for _, r := range rules {
		c := &compiled{Rule: r, head: r.Head, cost: float32(r.Cost)}
		if !slices.Contains(categories, r.Gives) {
			return nil, fmt.Errorf("chinese: rule %s gives the unknown category %q", r.Name, r.Gives)
		}
		c.gives = g.cats[r.Gives]
		for name := range strings.FieldsSeq(r.Pattern) {
			s, ok := symbols[name]
			if !ok {
				s = symbol(len(symbols))
				if s >= maxSymbols {
					return nil, fmt.Errorf("chinese: rule %s: too many symbols", r.Name)
				}
				symbols[name] = s
				if err := g.fillers(name, s); err != nil {
					return nil, fmt.Errorf("chinese: rule %s: %w", r.Name, err)
				}
			}
			c.symbols = append(c.symbols, s)
		}
		if len(c.symbols) == 0 || r.Head >= len(c.symbols) {
			return nil, fmt.Errorf("chinese: rule %s: the pattern is too short", r.Name)
		}
		list = append(list, c)
	}
	g.index(list)
	return g, nil
}

// fillers notes the categories and words that fill a symbol: "A|N", "中|内".
func (g *grammar) fillers(name string, s symbol) error {
	for w := range strings.SplitSeq(name, "|") {
		if !slices.Contains(categories, w) && !isLiteral(w) {
			return fmt.Errorf("unknown category %q", w)
		}
		g.fill[g.intern(w)].add(s)
	}
	return nil
}

// index lists the rules by what begins them, and finds which symbols the leaves of each category can begin.
func (g *grammar) index(list []*compiled) {
	g.alone, g.first = make([][]*compiled, len(g.names)), make([][]*compiled, len(g.names))
	fillers := make([][]cat, maxSymbols) // the categories that fill a symbol
	for c := range g.fill {
		for s := range g.fill[c].all {
			fillers[s] = append(fillers[s], cat(c))
		}
	}
	gives := make([]map[cat]bool, len(g.names)) // what the rules give that a category begins
	for _, r := range list {
		r.rest = make([]symbolSet, len(r.symbols))
		for n := len(r.symbols) - 1; n >= 0; n-- {
			r.rest[n].add(r.symbols[n])
			if n+1 < len(r.symbols) {
				r.rest[n].join(&r.rest[n+1])
			}
		}
		by := g.first
		if len(r.symbols) == 1 {
			by = g.alone
		}
		for _, c := range fillers[r.symbols[0]] {
			by[c] = append(by[c], r)
			if gives[c] == nil {
				gives[c] = map[cat]bool{}
			}
			gives[c][r.gives] = true
		}
	}
	g.begin = slices.Clone(g.fill)
	reached := map[cat]*symbolSet{} // of the few categories that rules give
	for c := range g.begin {
		for next := range gives[c] {
			if reached[next] == nil {
				set := g.fill[next]
				g.reach(next, gives, &set, map[cat]bool{next: true})
				reached[next] = &set
			}
			g.begin[c].join(reached[next])
		}
	}
}

// reach adds the symbols that phrases fill which begin with a category, and those that phrases fill which begin with these.
func (g *grammar) reach(c cat, gives []map[cat]bool, set *symbolSet, seen map[cat]bool) {
	for next := range gives[c] {
		if !seen[next] {
			seen[next] = true
			set.join(&g.fill[next])
			g.reach(next, gives, set, seen)
		}
	}
}

func (g *grammar) intern(name string) cat {
	c, ok := g.cats[name]
	if !ok {
		c = cat(len(g.names))
		g.cats[name] = c
		g.names = append(g.names, name)
		g.fill = append(g.fill, symbolSet{})
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
