package english

import (
	"slices"

	"unmix/pipeline/text"
)

// verbUses pairs the uses of a verb phrase with the form of its head.
var verbUses = []struct {
	use  text.Use
	form Form
}{
	{text.Base, Lemma},
	{text.Gerund, Gerund},
	{text.ThirdPerson, PresentSingular},
	{text.Plural, PresentPlural},
	{text.Past, PastSingular},
	{text.Participle, PastParticiple},
}

// useOf says what use the phrase is built for.
func useOf(p Phrase) text.Use {
	switch p.Cat {
	case VerbPhrase:
		if p.Finite || p.Head >= len(p.Words) {
			return ""
		}
		for _, v := range verbUses {
			if p.Words[p.Head].Form == v.form {
				return v.use
			}
		}
		if p.Words[p.Head].Form == PastPlural {
			return text.Past
		}
	case NounPhrase:
		if len(p.Words) == 0 {
			return ""
		}
		switch first := p.Words[0]; {
		case first.POS == "det" && first.Text == "the":
			return text.Definite
		case first.POS == "det" && (first.Text == "a" || first.Text == "an"):
			return text.Indefinite
		case !p.Determined:
			return text.Bare
		}
	}
	return ""
}

// variants are the other forms in which the phrase p, which begins at words[at], may stand.
func variants(words []Word, at int, p Phrase, t Translation, set Setting) []text.Variant {
	switch {
	case t.Use == "":
		return nil
	case p.Cat == VerbPhrase:
		return verbVariants(words, at, p, t, set)
	case p.Cat == NounPhrase:
		return nounVariants(words, at, p, t, set)
	}
	return nil
}

// verbVariants puts the head, and the verbs coordinated with it, into each other form. A phrase with be has a reduced
// form without it: "driven by toxins".
func verbVariants(words []Word, at int, p Phrase, t Translation, set Setting) []text.Variant {
	var out []text.Variant
	add := func(use text.Use, c []Word, i int) {
		if i < len(c) {
			c[i].Rules = append(slices.Clone(c[i].Rules), "fit/verb-form")
		}
		out = append(out, text.Variant{Use: use, New: Join(c, set), Reasons: reasons(c, set)})
	}
	for _, v := range verbUses {
		if v.use == t.Use {
			continue
		}
		c := slices.Clone(words)
		for _, i := range append([]int{p.Head}, p.Also...) {
			c[at+i].Form = v.form
		}
		add(v.use, c, at+p.Head)
	}
	if words[at+p.Head].Text == "be" && len(p.Also) == 0 {
		add(text.Reduced, slices.Delete(slices.Clone(words), at+p.Head, at+p.Head+1), at+p.Head)
	}
	return out
}

// nounVariants sets, drops or changes the article, and the number where the source leaves it open.
func nounVariants(words []Word, at int, p Phrase, t Translation, set Setting) []text.Variant {
	bare := p.Words
	if t.Use != text.Bare {
		bare = bare[1:]
	}
	head := at + p.Head - (len(p.Words) - len(bare))
	var out []text.Variant
	add := func(use text.Use, rule, article string, form Form, change bool) {
		if use == t.Use {
			return
		}
		c := slices.Clone(words[:at])
		c = append(c, bare...)
		c = append(c, words[at+len(p.Words):]...)
		if change && head >= at && head < len(c) {
			c[head].Form = form
		}
		if article != "" {
			c = slices.Insert(c, at, Word{Text: article, POS: "det", Rules: []string{rule}})
		} else if head >= at && head < len(c) {
			c[head].Rules = append(slices.Clone(c[head].Rules), rule)
		}
		out = append(out, text.Variant{Use: use, New: Join(c, set), Reasons: reasons(c, set)})
	}
	add(text.Bare, "fit/article-dropped", "", Lemma, false)
	add(text.Definite, "fit/definite-article", "the", Lemma, false)
	if p.Count == Singular || p.Count == AnyCount {
		add(text.Indefinite, "fit/indefinite-article", "a", Lemma, true)
	}
	if p.Count == AnyCount {
		add(text.SingularNP, "fit/singular", "", Lemma, true)
		add(text.PluralNP, "fit/plural", "", PluralNoun, true)
	}
	return out
}
