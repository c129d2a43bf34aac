package french

import (
	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// behindEnglish reports an infinitive at the head of the fragment whose preposition an English word before it takes with a gerund.
func (c *prepositioned) behindEnglish() bool {
	return c.i == 0 && c.gerundPreposition() != ""
}

// gerundPreposition is what the English word before the fragment takes before a gerund, "" for none.
func (c *prepositioned) gerundPreposition() string {
	word := c.wordBefore()
	switch n := len(c.set.Left); {
	case c.p.lemma == "de" && ofDoing[word] && !(n > 1 && (lang.BareModal(c.set.Left[n-2]) || c.set.Left[n-2] == "to" || pluralNoun(c.set.Left[n-2]))):
		return "of"
	case c.p.lemma == "à" && inDoing[verbLemma(word)]:
		return "in"
	case c.p.lemma == "à" && (word == "difficulty" || word == "trouble"):
		return "none"
	}
	return ""
}

// ofDoing are English words that take of and a gerund, inDoing those that take in.
var (
	ofDoing = wordSet(`risk danger possibility chance likelihood probability hope idea habit method means instead advantage benefit fear disadvantage drawback purpose aim intention
		afraid capable incapable tired fond proud ashamed suspected accused guilty aware`)
	inDoing = wordSet(`succeed persist participate`)
)

func (c *prepositioned) gerundBehind() {
	of := c.gerundPreposition()
	c.gerundAlone()
	if of != "none" {
		c.inf.put(0, english.Word{Text: of, POS: "prep", Source: c.p.source})
	}
}

// spendsTime reports an English spend before the length of time that the fragment follows.
func (c *prepositioned) spendsTime() bool {
	for _, w := range c.set.Left[max(0, len(c.set.Left)-5):] {
		if w == "spend" || w == "spends" || w == "spent" || w == "spending" {
			return true
		}
	}
	return false
}

// reluctance reads two nouns before "à" and what is to be done: du mal à avaler, une tendance à récidiver.
func (c *prepositioned) reluctance() {
	if c.p.lemma != "à" || !c.prev.is(tNoun) || len(c.prev.words) != 1 {
		return
	}
	switch w := c.prev.headWord(); c.prev.lemma {
	case "mal":
		w.Text, w.Alternatives, c.prev.det = "difficulty", nil, nil
	case "tendance":
		if w.Text, w.Alternatives = "tendency", nil; c.prev.det == nil && !c.at(c.i-2).is(tMore, tAdv) {
			c.prev.put(0, grammar("a", "det", "infinitive-preposition"))
		}
	}
}
