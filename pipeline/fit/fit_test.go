package fit

import (
	"regexp"
	"strings"
	"testing"

	"unmix/pipeline/lang"
	"unmix/pipeline/text"
)

// place marks an edit in a test sentence: [v:reduce|pain] is a verb phrase in the infinitive, [p:…] one in the past,
// [n:inhibitor] a noun phrase whose number is open, [the:activity] one with an article, [t:however] fixed text. An "=" in
// front gives the source text: [肝=n:liver].
var place = regexp.MustCompile(`\[(?:([^=\]]*)=)?(v|p|n|the|t):([^\]]*)\]`)

// document makes a document of one segment out of a test sentence.
func document(t *testing.T, kind text.Kind, sentence string) *text.Document {
	t.Helper()
	var src strings.Builder
	var edits []text.Edit
	at := 0
	for _, m := range place.FindAllStringSubmatchIndex(sentence, -1) {
		src.WriteString(sentence[at:m[0]])
		at = m[1]
		source := "肝"
		if m[2] >= 0 {
			source = sentence[m[2]:m[3]]
		}
		e := edit(sentence[m[4]:m[5]], sentence[m[6]:m[7]])
		e.Lang, e.Start = text.Chinese, src.Len()
		src.WriteString(source)
		e.End = src.Len()
		edits = append(edits, e)
	}
	src.WriteString(sentence[at:])
	d := text.NewDocument("test", src.String())
	seg := text.Segment{Span: text.Span{End: src.Len()}, Kind: kind}
	from := 0
	for _, e := range edits {
		if from < e.Start {
			seg.Fragments = append(seg.Fragments, text.Fragment{Span: text.Span{Start: from, End: e.Start}, Lang: text.English})
		}
		seg.Fragments = append(seg.Fragments, text.Fragment{Span: e.Span, Lang: text.Chinese})
		from = e.End
	}
	if from < src.Len() {
		seg.Fragments = append(seg.Fragments, text.Fragment{Span: text.Span{Start: from, End: src.Len()}, Lang: text.English})
	}
	d.Segments = []text.Segment{seg}
	for _, e := range edits {
		if err := d.Replace(e); err != nil {
			t.Fatal(err)
		}
	}
	return d
}

// edit makes an edit with the variants that translate would offer.
func edit(kind, english string) text.Edit {
	verb, rest, _ := strings.Cut(english, "|")
	join := func(s string) string { return strings.TrimSpace(s + " " + rest) }
	switch kind {
	case "v", "p":
		forms := []text.Variant{
			{Use: text.Base, New: join(verb)}, {Use: text.Gerund, New: join(lang.Gerund(verb))},
			{Use: text.ThirdPerson, New: join(lang.ThirdSingular(verb))}, {Use: text.Plural, New: join(lang.PresentPlural(verb))},
			{Use: text.Past, New: join(lang.Past(verb))}, {Use: text.Participle, New: join(lang.PastParticiple(verb))},
		}
		if verb == "be" {
			forms = append(forms, text.Variant{Use: text.Reduced, New: rest})
		}
		pick := 0
		if kind == "p" {
			pick = 4
		}
		return text.Edit{New: forms[pick].New, Use: forms[pick].Use, Variants: append(forms[:pick:pick], forms[pick+1:]...)}
	case "n":
		return text.Edit{New: english, Use: text.Bare, Variants: []text.Variant{
			{Use: text.Definite, New: "the " + english}, {Use: text.Indefinite, New: lang.Article(english) + " " + english}, {Use: text.SingularNP, New: english}, {Use: text.PluralNP, New: lang.Plural(english)}}}
	case "the":
		return text.Edit{New: "the " + english, Use: text.Definite, Variants: []text.Variant{{Use: text.Bare, New: english}}}
	}
	return text.Edit{New: english}
}

func TestRules(t *testing.T) {
	tests := []struct {
		rule string
		kind text.Kind
		in   string
		want string
	}{
		{"verb-form", text.Sentence, "They can inhibit fibrosis, [v:reduce|scarring], and promote repair.", "They can inhibit fibrosis, reduce scarring, and promote repair."},
		{"verb-form", text.Sentence, "The cells are reprogrammed from own cells, [v:reduce|the risk of rejection].", "The cells are reprogrammed from own cells, reducing the risk of rejection."},
		{"verb-form", text.Sentence, "It acts by improving function, [v:reduce|inflammation], and promoting repair.", "It acts by improving function, reducing inflammation, and promoting repair."},
		{"verb-form", text.Sentence, "Administration has shown to improve liver function, [v:reduce|inflammation], and [v:promote|repair].", "Administration has shown to improve liver function, reduce inflammation, and promote repair."},
		{"verb-form", text.Sentence, "Its potential for improving liver function, [v:reduce|inflammation], and [v:promote|repair].", "Its potential for improving liver function, reducing inflammation, and promoting repair."},
		{"verb-form", text.Sentence, "It may repair damaged liver tissue, [v:restore|function], and even replace diseased cells.", "It may repair damaged liver tissue, restore function, and even replace diseased cells."},
		{"verb-form", text.Sentence, "They release molecules that stimulate regeneration, [v:reduce|inflammation], and [v:promote|angiogenesis].", "They release molecules that stimulate regeneration, reduce inflammation, and promote angiogenesis."},
		{"verb-form", text.Sentence, "Physicians aim for exercise and [v:reduce|sedentary time].", "Physicians aim for exercise and reduce sedentary time."},
		{"verb-form", text.Sentence, "The lens [v:become|turbid].", "The lens becomes turbid."},
		{"verb-form", text.Sentence, "The vesicles [v:inhibit|apoptosis].", "The vesicles inhibit apoptosis."},
		{"verb-form", text.Sentence, "The immune system [v:confine|the bacteria].", "The immune system confines the bacteria."},
		{"verb-form", text.Sentence, "Toxins induce damage, [v:lead to|inflammation], necrosis, and scarring.", "Toxins induce damage, leading to inflammation, necrosis, and scarring."},
		{"verb-form", text.Sentence, "It binds PD-1 on T cells and [v:inhibit|their activity].", "It binds PD-1 on T cells and inhibits their activity."},
		{"verb-form", text.Sentence, "Giving it on alternate days may [v:improve|absorption].", "Giving it on alternate days may improve absorption."},
		{"verb-form", text.Sentence, "They restore balance by [v:reduce|pain].", "They restore balance by reducing pain."},
		{"verb-form", text.Sentence, "Cells can escape by expressing [t:programmed death-ligand 1] (PD-L1), which binds PD-1 on T cells and [v:inhibit|their activity].", "Cells can escape by expressing programmed death-ligand 1 (PD-L1), which binds PD-1 on T cells and inhibits their activity."},
		{"verb-form", text.Sentence, "Stem cells (MSCs) [v:improve|function].", "Stem cells (MSCs) improve function."},
		{"verb-form", text.Sentence, "Psoriasis is a chronic disease [v:be|driven by the immune system].", "Psoriasis is a chronic disease driven by the immune system."},
		{"verb-form", text.Sentence, "Psoriasis is a chronic disease [v:affect|the skin].", "Psoriasis is a chronic disease affecting the skin."},
		{"verb-form", text.Sentence, "Guttate psoriasis follows infection, [v:be|often seen in children].", "Guttate psoriasis follows infection, often seen in children."},
		{"verb-form", text.Sentence, "It is regarded as a systemic disease [v:be|driven by the immune system].", "It is regarded as a systemic disease driven by the immune system."},
		{"verb-form", text.Sentence, "Hygiene, vaccination, and a structured visit [v:reduce|this risk].", "Hygiene, vaccination, and a structured visit reduce this risk."},
		{"verb-form", text.Sentence, "The itch disturbs sleep, [v:affect|work], and strains the family.", "The itch disturbs sleep, affects work, and strains the family."},
		{"verb-form", text.Sentence, "Patients talk rapidly, [v:be|restless], and spend money.", "Patients talk rapidly, are restless, and spend money."},
		{"verb-form", text.Sentence, "It is a circle in which the barrier, the microbes, and the immune system [v:influence|each other].", "It is a circle in which the barrier, the microbes, and the immune system influence each other."},
		{"verb-form", text.Sentence, "Soot in the mouth, a hoarse voice, or burns to the face [v:suggest|inhalation injury].", "Soot in the mouth, a hoarse voice, or burns to the face suggest inhalation injury."},
		{"verb-form", text.Sentence, "He described the discomfort that still [v:suggest|ischemia] today.", "He described the discomfort that still suggests ischemia today."},
		{"verb-form", text.Sentence, "They release a growth factor, which [v:promote|regeneration].", "They release a growth factor, which promotes regeneration."},
		{"verb-form", text.Sentence, "They turn cells toward a reparative state and [v:secrete|enzymes].", "They turn cells toward a reparative state and secrete enzymes."},
		{"verb-form", text.Sentence, "These drugs should be stopped, and [v:correct|hypokalemia] is essential.", "These drugs should be stopped, and correcting hypokalemia is essential."},
		{"verb-form", text.Sentence, "Women who smoke and [v:have|hypertension] should be screened.", "Women who smoke and have hypertension should be screened."},
		{"verb-form", text.Sentence, "Episodes blunt awareness; [v:avoid|hypoglycemia] may restore it.", "Episodes blunt awareness; avoiding hypoglycemia may restore it."},
		{"verb-form", text.Sentence, "Nasal breathing, taught by a therapist, [v:relieve|dyspnea].", "Nasal breathing, taught by a therapist, relieves dyspnea."},
		{"verb-form", text.Sentence, "The caregiver, who is often a spouse, [v:bear|the burden].", "The caregiver, who is often a spouse, bears the burden."},
		{"verb-form", text.Sentence, "Closed-loop systems, [v:adjust|the rate], raise the time in range.", "Closed-loop systems, adjusting the rate, raise the time in range."},
		{"verb-form", text.Sentence, "Agents acting on these receptors [v:show|efficacy].", "Agents acting on these receptors show efficacy."},
		{"verb-form", text.Sentence, "Patients receiving it [v:need|monitoring].", "Patients receiving it need monitoring."},
		{"verb-form", text.Sentence, "About 20% of patients [v:develop|cirrhosis].", "About 20% of patients develop cirrhosis."},
		{"verb-form", text.Sentence, "About 10% to 20% of children [v:develop|cirrhosis].", "About 10% to 20% of children develop cirrhosis."},
		{"verb-form", text.Sentence, "One of the patients [v:develop|cirrhosis].", "One of the patients develops cirrhosis."},
		{"verb-form", text.Heading, "Transplantation: [v:balance|rejection and infection]", "Transplantation: Balancing rejection and infection"},
		{"verb-form", text.Heading, "[v:balance|rejection and infection]", "Balancing rejection and infection"},
		{"verb-form", text.Sentence, "Hydrogels [p:accelerate|wound closure] in mice.", "Hydrogels accelerated wound closure in mice."},
		{"noun-form", text.Sentence, "The two most common [n:inhibitor] failed.", "The two most common inhibitors failed."},
		{"noun-form", text.Sentence, "The [n:heart] failure was severe.", "The heart failure was severe."},
		{"noun-form", text.Sentence, "It is [n:leading cause].", "It is the leading cause."},
		{"noun-form", text.Sentence, "His [n:father] had a stroke.", "His father had a stroke."},
		{"noun-form", text.Sentence, "Most [n:patient] recover.", "Most patients recover."},
		{"noun-form", text.Sentence, "The risk is that of [n:general population].", "The risk is that of the general population."},
		{"noun-form", text.Sentence, "[n:World Health Organization] recommends exercise.", "The World Health Organization recommends exercise."},
		{"noun-form", text.Sentence, "[n:statin] lower cholesterol, reduce pain, and help.", "Statins lower cholesterol, reduce pain, and help."},
		{"noun-form", text.Sentence, "[n:uric acid stone] form in acid urine and are radiolucent.", "Uric acid stones form in acid urine and are radiolucent."},
		{"noun-form", text.Sentence, "Patients take [n:direct-acting antiviral].", "Patients take direct-acting antivirals."},
		{"noun-form", text.Sentence, "Severe [n:case] need surgery.", "Severe cases need surgery."},
		{"noun-form", text.Sentence, "One third of [n:patient] relapse.", "One third of patients relapse."},
		{"noun-form", text.Sentence, "He was admitted to [n:intensive care unit].", "He was admitted to the intensive care unit."},
		{"verb-form", text.Sentence, "Stop [v:take|the drug].", "Stop taking the drug."},
		{"noun-form", text.Sentence, "[n:control group] received aspirin.", "The control group received aspirin."},
		{"noun-form", text.Heading, "[n:cause]", "Causes"},
		{"noun-form", text.Sentence, "Cost remains [n:main obstacle].", "Cost remains the main obstacle."},
		{"noun-form", text.Sentence, "It is the second most common cancer and [n:leading cause of death].", "It is the second most common cancer and the leading cause of death."},
		{"noun-form", text.Sentence, "No single [n:inhibitor] is enough.", "No single inhibitor is enough."},
		{"noun-form", text.Sentence, "The drug is given at [n:first dose of 600 mg].", "The drug is given at a first dose of 600 mg."},
		{"verb-form", text.Sentence, "Sepsis, most often [v:be|caused by bacteria], is frequent.", "Sepsis, most often caused by bacteria, is frequent."},
		{"noun-form", text.Sentence, "It is given as [n:single dose].", "It is given as a single dose."},
		{"noun-form", text.Sentence, "It compresses [n:median nerve] in the wrist.", "It compresses the median nerve in the wrist."},
		{"noun-form", text.Sentence, "Diabetes carries [n:higher risk].", "Diabetes carries a higher risk."},
		{"noun-form", text.Sentence, "They rely on [n:bronchodilator].", "They rely on bronchodilators."},
		{"noun-form", text.Heading, "[n:limitation]", "Limitations"},
		{"noun-form", text.Sentence, "It is an [n:inhibitor].", "It is an inhibitor."},
		{"noun-form", text.Sentence, "They used several [n:inhibitor].", "They used several inhibitors."},
		{"noun-form", text.Sentence, "[n:most common symptom] is fever.", "The most common symptom is fever."},
		{"noun-form", text.Sentence, "It modulates the [the:activity] of cells.", "It modulates the activity of cells."},
		{"noun-form", text.Sentence, "In COPD, [n:bronchodilator] are the cornerstone.", "In COPD, bronchodilators are the cornerstone."},
		{"noun-form", text.Sentence, "In COPD, [n:bronchodilator] form the cornerstone.", "In COPD, bronchodilators form the cornerstone."},
		{"noun-form", text.Sentence, "They are the two most common [n:disease].", "They are the two most common diseases."},
		{"noun-form", text.Sentence, "It is used as [n:inhibitor].", "It is used as an inhibitor."},
		{"noun-form", text.Sentence, "They are used as [n:inhibitor].", "They are used as inhibitors."},
		{"noun-form", text.Sentence, "The patient was seen by [n:surgeon].", "The patient was seen by a surgeon."},
		{"noun-form", text.Sentence, "The case was discussed by [n:team].", "The case was discussed by a team."},
		{"noun-form", text.Sentence, "It depends on [n:donor].", "It depends on donors."},
		{"noun-form", text.Sentence, "It depends on [n:treatment].", "It depends on treatment."},
		{"noun-form", text.Sentence, "[n:reproduction number]: The average number of cases.", "Reproduction number: The average number of cases."},
		{"noun-form", text.Sentence, "If needed, a TNF inhibitor, [n:receptor inhibitor], or rituximab may be added.", "If needed, a TNF inhibitor, a receptor inhibitor, or rituximab may be added."},
		{"noun-form", text.Sentence, "They arise in the [n:endosome] pathway.", "They arise in the endosome pathway."},
		{"noun-form", text.Sentence, "They are packed into [n:nanoparticle].", "They are packed into nanoparticles."},
		{"noun-form", text.Sentence, "Twin studies show that [n:genetic factor] account for most of the risk.", "Twin studies show that genetic factors account for most of the risk."},
		{"noun-form", text.Sentence, "In an adaptive [n:trial], doses are dropped.", "In an adaptive trial, doses are dropped."},
		{"noun-form", text.Sentence, "It was given to [n:heart] failure patients.", "It was given to heart failure patients."},
		{"noun-form", text.Sentence, "Patients with [n:reduced ejection fraction] need treatment.", "Patients with a reduced ejection fraction need treatment."},
		{"noun-form", text.Sentence, "The target is [n:heart rate of 55 beats per minute].", "The target is a heart rate of 55 beats per minute."},
		{"noun-form", text.Sentence, "He had [n:history of stroke].", "He had a history of stroke."},
		{"noun-form", text.Sentence, "The needle is inserted in [n:fifth intercostal space].", "The needle is inserted in the fifth intercostal space."},
		{"noun-form", text.Sentence, "The patient lies in [n:left lateral position].", "The patient lies in the left lateral position."},
		{"noun-form", text.Sentence, "The signs are fever and [n:palpable mass].", "The signs are fever and a palpable mass."},
		{"noun-form", text.Sentence, "It presents as [n:lump].", "It presents as a lump."},
		{"noun-form", text.Sentence, "It has become [n:treatment of choice].", "It has become the treatment of choice."},
		{"noun-form", text.Sentence, "Between [n:attack], patients are well.", "Between attacks, patients are well."},
		{"noun-form", text.Sentence, "The main [n:cause] are infection and bleeding.", "The main causes are infection and bleeding."},
		{"noun-form", text.Sentence, "[n:prognosis] is good.", "The prognosis is good."},
		{"noun-form", text.Sentence, "[n:early diagnosis] is vital.", "Early diagnosis is vital."},
		{"noun-form", text.Sentence, "[n:inhibitor] reduces mortality.", "An inhibitor reduces mortality."},
		{"noun-form", text.Sentence, "[n:risk factor] is smoking.", "The risk factor is smoking."},
		{"noun-form", text.Sentence, "Lithium has [n:narrow window].", "Lithium has a narrow window."},
		{"noun-form", text.Sentence, "It offers [n:reliable alternative].", "It offers a reliable alternative."},
		{"noun-form", text.Sentence, "It is [n:clinical diagnosis].", "It is a clinical diagnosis."},
		{"noun-form", text.Sentence, "It is caused by [n:Marfan syndrome].", "It is caused by Marfan syndrome."},
		{"noun-form", text.Sentence, "[n:primary aldosteronism] is suspected.", "Primary aldosteronism is suspected."},
		{"echo", text.Sentence, "Gradual weight [t:weight loss] of 7%.", "Gradual weight loss of 7%."},
		{"echo", text.Sentence, "Nausea, and [t:and vomiting].", "Nausea, and vomiting."},
		{"acronym", text.Sentence, "[间充质干细胞=t:mesenchymal stem cells] ([间充质干细胞=t:mesenchymal stem cells]) differ from other MSCs.", "Mesenchymal stem cells (MSCs) differ from other MSCs."},
		{"acronym", text.Sentence, "[间充质干细胞=t:mesenchymal stem cells] ([间充质干细胞=t:mesenchymal stem cells]) differ.", "Mesenchymal stem cells (mesenchymal stem cells?) differ."},
		{"punctuation", text.Sentence, "It helps. [t:they do not reduce mortality.].", "It helps. They do not reduce mortality."},
		{"capital", text.Sentence, "[t:stem cells] can modulate it.", "Stem cells can modulate it."},
		{"capital", text.Sentence, "[t:mRNA vaccines] work.", "mRNA vaccines work."},
		{"capital", text.Sentence, "Cell replacement: [t:stem cells] work.", "Cell replacement: Stem cells work."},
		{"heading-case", text.Heading, "How Stem Cell [t:therapy of the liver] Works", "How Stem Cell Therapy of the Liver Works"},
		{"heading-case", text.Heading, "OUTCOMES AND [t:complications]", "OUTCOMES AND COMPLICATIONS"},
		{"article-sound", text.Sentence, "This is a [t:atrophied liver].", "This is an atrophied liver."},
		{"article-sound", text.Sentence, "This is an [t:dilated liver].", "This is a dilated liver."},
		{"typography", text.Sentence, "It is [t:breast cancer] : a guide.", "It is breast cancer: a guide."},
		{"space", text.Sentence, "It shows [t:survival] ![figure] of patients.", "It shows survival ![figure] of patients."},
		{"space", text.Sentence, "The[t:liver]functions.", "The liver functions."},
		{"space", text.Sentence, "A non-[t:liver] (x).", "A non-liver (x)."},
		{"space", text.Sentence, "A [白内障=t:cataract]\"[成熟=t:mature]\"[白内障=t:cataract].", "A cataract \"mature\" cataract."},
	}
	covered := map[string]bool{}
	for _, tt := range tests {
		t.Run(tt.rule+"/"+tt.in, func(t *testing.T) {
			covered[tt.rule] = true
			d := document(t, tt.kind, tt.in)
			if err := New().Run(d); err != nil {
				t.Fatal(err)
			}
			for _, e := range d.Edits() {
				if e.Doubt != "" {
					e.New += "?"
					if err := d.Replace(e); err != nil {
						t.Fatal(err)
					}
				}
			}
			if got := d.Output(); got != tt.want {
				t.Errorf("got  %q\nwant %q", got, tt.want)
			}
		})
	}
	for _, r := range Rules {
		if !covered[r.Name] {
			t.Errorf("rule %s has no row in the table", r.Name)
		}
	}
}
