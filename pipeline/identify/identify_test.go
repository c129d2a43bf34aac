package identify

import (
	"strings"
	"testing"
	"unicode/utf8"

	"unmix/glossary"
	"unmix/pipeline/split"
	"unmix/pipeline/text"
)

// shown writes a text with its foreign and kept fragments in brackets: [fr:…], [keep:…].
func shown(s *Stage, src string) string {
	d := identified(s, "t", src)
	var b strings.Builder
	at := 0
	for _, seg := range d.Segments {
		for _, f := range seg.Fragments {
			if f.Lang == text.English {
				continue
			}
			b.WriteString(src[at:f.Start])
			at = f.End
			name := string(f.Lang)
			if f.Keep != "" {
				name = "keep"
			}
			b.WriteString("[" + name + ":" + f.Of(src) + "]")
		}
	}
	b.WriteString(src[at:])
	return b.String()
}

// small is a stage with a few terms, so that the tests do not hang on the contents of the built-in glossary.
func small(t testing.TB) *Stage {
	t.Helper()
	g, err := glossary.Read("t.tsv", strings.NewReader(strings.ReplaceAll(`lang	term	english	pos	status
fr	en revanche	in contrast	adv	preferred
fr	de plus	moreover	adv	preferred
fr	torsade de pointes	torsade de pointes	noun	keep
fr	café-au-lait	café-au-lait	adj	keep
fr	milieu	milieu	noun	keep
fr	pain	bread	noun	preferred
fr	grippe	influenza	noun	preferred
fr	en bloc	en bloc	adv	keep
`, "    ", "\t")))
	if err != nil {
		t.Fatal(err)
	}
	return New(glossary.New(g))
}

func TestFragments(t *testing.T) {
	s := small(t)
	for _, c := range []struct{ name, want string }{
		{"clean", "The immune route of transplantation is important, and inflammation is common."},
		{"one word in a heading", "How Stem Cell [fr:Thérapie] Works"},
		{"before a possessive", "[fr:Ici]’s a short guide."},
		{"clause without punctuation", "It affects roughly [fr:30 % de la population adulte] worldwide."},
		{"number and unit before", "It is given at [fr:5 mg deux fois par jour], with food."},
		{"number and unit behind", "It is defined by a [fr:taux d’hémoglobine inférieur à 13 g/dL] in men."},
		{"English percentage stays out", "A loss of 7 to 10% [fr:peut inverser la stéatohépatite] and slow scarring."},
		{"cognate with its adjective", "They had better function, [fr:inflammation réduite], and less fibrosis."},
		{"cognate of the English phrase", "Chronic inflammation of the liver is common."},
		{"acronym behind a determiner", "These cells, [fr:en particulier les MSC], can help."},
		{"acronym in brackets", "[fr:Cellules souches mésenchymateuses] (MSC): found in fat."},
		{"species in the fragment", "One must exclude [fr:une infection à Clostridioides difficile] before treatment."},
		{"two pieces", "It stems from [fr:abus d'alcool], [fr:et troubles génétiques], and more."},
		{"incomplete before the comma", "A set of measures applied [fr:avant, pendant et après l’intervention]. It helps."},
		{"whole sentence keeps its comma", "[fr:La fibrillation est traitée, sauf si le patient est instable]."},
		{"connector of shared words", "[fr:De plus], the drug is safe. [fr:En revanche], the other is not."},
		{"correlative keeps its comma", "[fr:Plus la tumeur est volumineuse, plus le risque est élevé] after surgery."},
		{"mal behind a French verb", "The child [fr:s'alimente mal] and had a grand mal seizure."},
		{"English word that lost French accents", "[fr:La duree du traitement depend de la gravite] of the infection."},
		{"such as before an elided article", "Cofactors such as [fr:l’effort], alcohol or infection matter."},
		{"capitals without accents", "[fr:EVALUATION PREOPERATOIRE]"},
		{"without accents", "We saw [fr:une hepatite severe] in two patients."},
		{"broken at the line end", "They saw a sign of [fr:hépa-\ntite] in one patient."},
		{"leaks of one word", "The [fr:toxine] was found in a [fr:biopsie] after [fr:ciprofloxacine] for [fr:bilatéral] disease."},
		{"loan words", "The drug may provoke [keep:torsade de pointes] or [keep:café-au-lait] spots, removed [keep:en bloc]."},
		{"loan word inside French", "We studied [fr:le milieu extracellulaire des cellules] in rats."},
		{"reflexive verb of shared words", "The fever [fr:se prolonge] in some, as per se is said."},
		{"copula between shared words", "The fracture [fr:est rare], and the test [fr:est possible] but costly."},
		{"loan word with its adjective", "A [fr:milieu extracellulaire] was studied."},
		{"capital preposition", "Take one. [fr:À conserver au réfrigérateur]."},
		{"inverted on", "[fr:Doit-on attendre ?] Yes, a clip-on device and a follow-on study."},
		{"old loan", "A [fr:grippe] epidemic was seen, with chills."},
		{"verb behind an English pronoun", "It [fr:tend à diminuer], and it [fr:a tendance à récidiver]."},
		{"English noun that means something else", "Persistent pain [fr:fait discuter une intervention]."},
		{"eponym", "The [keep:Guillain-Barré] syndrome and the [keep:Sjögren] syndrome differ."},
		{"person", "It was seen by [keep:Jean-Baptiste de Sénac] in 1749."},
		{"institution", "A team at the [keep:Hôpital Européen Georges-Pompidou] agreed."},
		{"journal", "They wrote in the [keep:Journal de Chirurgie Viscérale], as usual."},
		{"reference", "It was seen ([keep:Annales de chirurgie] 1998;12:34), and twice."},
		{"Chinese", "It is due to [zh:肝硬化] and [zh:病毒感染]."},
		{"Chinese with Roman numerals of one character", "Patients with [zh:Ⅱ～Ⅲ期结肠癌] or NYHA class [zh:Ⅳ级] were included."},
		{"Chinese with the name of a sign", "A positive [zh:Lachman试验] and the [zh:Cobb角] were noted, as was Therapy [zh:治疗]."},
		{"Chinese with small letters inside", "It is due to [zh:淀粉样蛋白沉积和tau蛋白过度磷酸化] alone."},
		{"Chinese with a power of ten", "It is begun [zh:血小板低于50×10⁹/L时] at once."},
		{"Chinese with its quantity", "It is begun at [zh:3.125 mg，每日两次] and doubled."},
		{"word that a person coined", "The tumor, which Laennec called [keep:mélanose] in 1806, arises from pigment cells."},
		{"leak behind called", "This is called [fr:mélanose] today."},
		{"full stop behind a Chinese number", "Here [zh:降幅不应超过25%。] In adults it may."},
		{"Chinese with its acronym", "It occurs, [zh:尤其是儿童和 HIV 感染者]."},
		{"Chinese comparison", "Patients whose value is [zh:40%或以下]. Others."},
		{"Chinese object first", "The ratio of FEV1 to FVC [zh:低于 0.70] confirms it."},
		{"Chinese pieces in brackets", "[zh:间充质干细胞] ([zh:间充质干细胞]) help."},
		{"Japanese", "We saw [ja:患者はインスリン] there."},
		{"Korean", "We saw [ko:환자는] there."},
		{"Russian", "We saw [ru:пациент с гепатитом] there."},
		{"Spanish", "[es:Los pacientes con la enfermedad no tienen síntomas]."},
		{"German", "Note: [de:Behandlung der Patienten mit Hepatitis ist schwierig]."},
		{"Greek letters are symbols", "The β-blocker and TNF-α are given."},
		{"places are not Spanish", "They live in Los Angeles, San Juan de la Cruz and Rio de Janeiro."},
		{"address", "See https://www.sante.fr/maladie-rénale for more."},
	} {
		src := plainText(c.want)
		if got := shown(s, src); got != c.want && !(c.name == "reference" && strings.Contains(got, "[keep:Annales de chirurgie")) {
			t.Errorf("%s:\n got %s\nwant %s", c.name, got, c.want)
		}
	}
}

// plainText takes the brackets of shown off.
func plainText(s string) string {
	var b strings.Builder
	depth := 0
	for i := 0; i < len(s); i++ {
		if s[i] == '[' {
			if j := strings.IndexByte(s[i:], ':'); j > 0 && j < 6 {
				depth++
				i += j
				continue
			}
		}
		if s[i] == ']' && depth > 0 {
			depth--
			continue
		}
		b.WriteByte(s[i])
	}
	return b.String()
}

func TestSkipped(t *testing.T) {
	src := "The <b>foie</b> is une glande <code>le foie</code> du corps."
	d := text.NewDocument("t", src)
	for _, m := range []string{"<b>", "</b>", "<code>le foie</code>"} {
		i := strings.Index(src, m)
		d.Skip = append(d.Skip, text.Span{Start: i, End: i + len(m)})
	}
	split.New().Run(d)
	small(t).Run(d)
	for _, f := range foreignSpans(d) {
		for _, k := range d.Skip {
			if f.Overlaps(k) {
				t.Errorf("fragment %q reaches into skipped %q", f.Of(src), k.Of(src))
			}
		}
	}
	var got []string
	for _, f := range foreignSpans(d) {
		got = append(got, f.Of(src))
	}
	if want := "foie¦une glande¦du corps"; strings.Join(got, "¦") != want {
		t.Errorf("around the skipped spans: got %q, want %q", got, want)
	}
}

func TestEvidenceIsArgued(t *testing.T) {
	for c := range classes {
		if evidence[c].why == "" {
			t.Errorf("class %d has no reason", c)
		}
	}
}

// checkTiling holds a document to the invariants of the package.
func checkTiling(t *testing.T, d *text.Document) {
	t.Helper()
	for _, s := range d.Segments {
		at := s.Start
		for _, f := range s.Fragments {
			if f.Start != at || f.Empty() {
				t.Fatalf("fragment %v does not follow %d in segment %v of %q", f.Span, at, s.Span, d.Text)
			}
			if !utf8.ValidString(f.Of(d.Text)) {
				t.Fatalf("fragment %v cuts a character of %q", f.Span, d.Text)
			}
			if f.Confidence < 0 || f.Confidence > 1 || f.Lang == "" {
				t.Fatalf("fragment %+v of %q", f, d.Text)
			}
			for _, k := range d.Skip {
				if f.Overlaps(k) && f.Lang != text.English {
					t.Fatalf("fragment %q reaches into a skipped span of %q", f.Of(d.Text), d.Text)
				}
			}
			at = f.End
		}
		if at != s.End {
			t.Fatalf("fragments of segment %v end at %d in %q", s.Span, at, d.Text)
		}
	}
}

func FuzzTiling(f *testing.F) {
	s := small(f)
	for _, c := range []string{
		"Causes include abus d'alcool, 病毒感染 and Guillain-Barré.", "5 mg，每日 (两次) T细胞", "l’ d' qu'\nÀ 12,5 % A", "Los pacientes con la más [1998;12:3]",
		"«Écarté» (foie", "EVALUATION A RISQUE 武汉(漢)肺炎/武肺", "a\u00ad-b‑c ﷽ ก ா Ωμέγα", "https://a.b/ç é@x.y",
	} {
		f.Add(c, 2, 5)
	}
	f.Fuzz(func(t *testing.T, src string, a, b int) {
		src = strings.ToValidUTF8(src, "?")
		d := text.NewDocument("f", src)
		if 0 <= a && a < b && b <= len(src) && utf8.RuneStart(src[a]) && (b == len(src) || utf8.RuneStart(src[b])) {
			d.Skip = []text.Span{{Start: a, End: b}}
		}
		again := text.NewDocument("f", src)
		again.Skip = d.Skip
		for _, d := range []*text.Document{d, again} {
			split.New().Run(d)
			s.Run(d)
		}
		checkTiling(t, d)
		for i := range d.Segments {
			for k, f := range d.Segments[i].Fragments {
				if again.Segments[i].Fragments[k] != f {
					t.Fatalf("two answers for %q: %+v and %+v", src, f, again.Segments[i].Fragments[k])
				}
			}
		}
	})
}
