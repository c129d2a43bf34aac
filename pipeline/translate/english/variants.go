package english

import (
	"slices"
	"strings"

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
func variants(words []Word, forms []string, at int, p Phrase, t Translation, set Setting) []text.Variant {
	switch {
	case t.Use == "":
		return nil
	case p.Cat == VerbPhrase:
		return verbVariants(words, forms, at, p, t, set)
	case p.Cat == NounPhrase:
		return nounVariants(words, forms, at, p, t, set)
	}
	return nil
}

// verbVariants puts the head, and the verbs coordinated with it, into each other form. A phrase with be has a reduced
// form without it: "driven by toxins".
func verbVariants(words []Word, forms []string, at int, p Phrase, t Translation, set Setting) []text.Variant {
	var out []text.Variant
	add := func(use text.Use, c []Word, forms []string, i int) {
		if i < len(c) {
			c[i].Rules = append(slices.Clone(c[i].Rules), "fit/verb-form")
		}
		out = append(out, text.Variant{Use: use, New: write(c, forms, set), Reasons: reasons(c, forms, set)})
	}
	inForm := func(use text.Use, form Form) {
		q := InForm(p, form)
		c := slices.Concat(words[:at], q.Words, words[at+len(p.Words):])
		f := slices.Concat(forms[:at], make([]string, len(q.Words)), forms[at+len(p.Words):])
		for i := range q.Words {
			f[at+i] = Inflect(q.Words[i])
		}
		add(use, c, f, at+q.Head)
	}
	for _, v := range verbUses {
		if v.use == t.Use {
			continue
		}
		inForm(v.use, v.form)
	}
	if q, ok := bareStates(p); ok {
		c := slices.Concat(words[:at], q.Words, words[at+len(p.Words):])
		add(text.Reduced, c, inflected(c, nil), at+q.Head) // located in the abdomen and radiating to the back
	}
	if p.Undergone {
		inForm(text.Reduced, PastParticiple)
	}
	if i := at + p.Head; words[i].Text == "have" && len(p.Also) == 0 && p.Head+1 < len(p.Words) && words[i+1].Form != PastParticiple &&
		words[i+1].POS != "verb" && words[i+1].Text != "not" {
		c, f := slices.Clone(words), slices.Clone(forms)
		c[i].Text, c[i].Alternatives, c[i].Form, c[i].POS, f[i] = "with", nil, Lemma, "prep", "with"
		add(text.Reduced, c, f, i) // a common disease, with a prevalence of 10%
	}
	if words[at+p.Head].Text == "be" && len(p.Also) == 0 {
		i := at + p.Head
		add(text.Reduced, slices.Delete(slices.Clone(words), i, i+1), slices.Delete(slices.Clone(forms), i, i+1), i)
	} else if rest, ok := strings.CutPrefix(words[at+p.Head].Text, "be "); ok && len(p.Also) == 0 {
		c, f := slices.Clone(words), slices.Clone(forms)
		w := &c[at+p.Head] // unrelated to weight
		w.Text, w.Alternatives, w.Form, w.POS = rest, nil, Lemma, "adj"
		f[at+p.Head] = rest
		add(text.Reduced, c, f, at+p.Head)
	}
	return out
}

// nounVariants sets, drops or changes the article, and the number where the source leaves it open.
func nounVariants(words []Word, forms []string, at int, p Phrase, t Translation, set Setting) []text.Variant {
	bare, bareForms := p.Words, forms[at:at+len(p.Words)]
	if t.Use != text.Bare {
		bare, bareForms = bare[1:], bareForms[1:]
	}
	head := at + p.Head - (len(p.Words) - len(bare))
	var out []text.Variant
	add := func(use text.Use, rule, article string, form Form, change bool) {
		if use == t.Use {
			return
		}
		after := at + len(p.Words)
		c := append(append(append(make([]Word, 0, len(words)+1), words[:at]...), bare...), words[after:]...)
		f := append(append(append(make([]string, 0, len(words)+1), forms[:at]...), bareForms...), forms[after:]...)
		if change && head >= at && head < len(c) {
			c[head].Form = form
			f[head] = Inflect(c[head])
		}
		if article != "" {
			c = slices.Insert(c, at, Word{Text: article, POS: "det", Rules: []string{rule}})
			f = slices.Insert(f, at, article)
		} else if head >= at && head < len(c) {
			c[head].Rules = append(slices.Clone(c[head].Rules), rule)
		}
		out = append(out, text.Variant{Use: use, New: write(c, f, set), Reasons: reasons(c, f, set)})
	}
	add(text.Bare, "fit/article-dropped", "", Lemma, false)
	add(text.Definite, "fit/definite-article", "the", Lemma, false)
	if p.Count == Singular || p.Count == AnyCount {
		add(text.Indefinite, "fit/indefinite-article", "a", Lemma, true)
	}
	if p.Count == AnyCount {
		add(text.SingularNP, "fit/singular", "", Lemma, true)
		add(text.TheOne, "fit/definite-article", "the", Lemma, true)
		add(text.PluralNP, "fit/plural", "", PluralNoun, true)
	}
	return out
}
