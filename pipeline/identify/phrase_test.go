package identify

import "testing"

// TestPhraseEdges holds the edges of French phrases that end or begin with a word of both languages, or with one that French lists
// lack, each with a sentence of the same shape that is English there.
func TestPhraseEdges(t *testing.T) {
	s := builtin(t)
	for _, c := range []struct{ name, want string }{
		{"study with a French name", "The ESPOIR cohort was seen at [fr:consultation de suivi]."},
		{"Latin complement", "MRI showed [fr:atrophie du putamen] on both sides."},
		{"species behind a preposition", "He died of [fr:septicémie à Staphylococcus aureus]. Blood cultures grew Staphylococcus aureus."},
		{"verb that English has as an adjective", "The dose is doubled [fr:lorsque les symptômes persistent]. It helps."},
		{"the adjective", "The patient had [fr:une toux] and persistent fever."},
		{"loan phrase behind a dose", "Haloperidol [fr:0,5 à 1 mg per os] may be used."},
		{"English number", "They followed 141 patients [fr:pendant deux ans], and a trial of 30 minutes [fr:suffit dans la majorité des cas]."},
		{"English verb behind a unit", "[fr:Radiothérapie de 24 Gy] cures some with limited disease."},
		{"date", "The outbreak began [fr:début mars 2020] in the city."},
		{"perfect", "The virus [fr:a conduit à une hausse des cas]."},
		{"perfect", "The wound [fr:a bien cicatrisé]."},
		{"date", "Seen on [fr:3 mars 2019], she was well; on Mars 3 rovers landed."},
		{"age in a cell", "[fr:60 ans]"},
		{"section number", "2.1 [fr:Signes moteurs]"},
		{"heading of a noun that English has as an adjective", "[fr:Diagnostic histologique]"},
		{"opposing Or", "[fr:Or le grade élevé se traite comme un lymphome diffus]."},
		{"English Or", "Or call the clinic."},
		{"plural of a term", "She received four units of [fr:globules rouges], four of plasma."},
		{"compound and adjective", "[fr:Troubles vésico-sphinctériens] and erectile dysfunction come first; antibodies [fr:anti-membrane basale] are found."},
		{"acronym before an English verb", "Antibodies and [fr:cellules CAR-T] have changed the outlook."},
		{"English verb behind a comma", "Late effects, [fr:notamment les seconds cancers], justify [fr:un suivi à vie]."},
		{"number behind de", "The blood pressure [fr:de 70/40 mmHg] was low."},
		{"round number", "They inject [fr:cent milligrammes d'hydrocortisone], and 70 per cent recover."},
		{"stage of an English noun", "On day 14 [fr:desquamation péri-unguéale] appeared."},
		{"comparison", "Giant aneurysms ([fr:diamètre interne > 8 mm]) carry [fr:un risque d'infarctus du myocarde]."},
		{"acronym behind a comma", "There was [fr:pyurie aseptique], ALT [fr:deux fois la normale]."},
		{"English words behind a French heading", "[fr:Effets du traitement hormonal]: Hot flashes, [fr:une prise de poids], and bone loss."},
		{"loan of several words behind a French article", "Seen was [fr:une marche à petits pas] in two men, and a [keep:marche à petits pas] in one."},
		{"English noun that French describes", "It is defined by [fr:un T-score inférieur à -2,5] in women."},
		{"à that has lost its accent", "[fr:A chaque consultation], it is measured. It is taken, [fr:a distance des repas]. A distance of 2 cm is kept."},
		{"what one says", "[fr:On estime] that half of them regress."},
		{"all", "[fr:Tout retard thérapeutique expose à des séquelles]."},
		{"eponym that is an English word", "Patients with [fr:maladie de Still] are treated, and those with [fr:un syndrome de Stickler] are seen yearly."},
		{"noun before à in a list", "It may be measles, [fr:infection à adénovirus], or a drug reaction."},
		{"noun in -tion that French lists lack", "Treatment is [fr:cryothérapie ou photocoagulation au laser] for a tear."},
		{"numeral that English has", "Surgery within [fr:sept jours] is wanted."},
		{"adjective that no list has", "He kept [fr:un scotome paracentral]. A paracentral scotoma stays."},
		{"French noun that English has as a verb", "She had severe [fr:fibrose] of the liver. Imaging showed acute [fr:thrombose] and no ascites."},
		{"the English verb", "Wounds that fibrose heal slowly, and veins may thrombose."},
		{"compound of the glossary", "He received [fr:alpha-bloquant] daily, an [fr:anti-tumoral] effect; a beta-blocker and an anti-inflammatory effect."},
		{"accent lost, shape of English", "She went to the [fr:hopital] with detached [fr:retine]."},
		{"two nouns in a heading", "[fr:Indications et intubation]"},
		{"order of a heading", "[fr:Surveillance active]"},
		{"heading in capitals", "[fr:AGENTS STIMULANT L'ERYTHROPOIESE]"},
		{"subtitle", "Bariatric Surgery: [fr:indications, techniques et suivi à vie]"},
		{"English subtitle", "Bariatric Surgery: Indications and [fr:Techniques opératoires]"},
		{"loan word over an abstract", "[fr:Résumé]"},
		{"the loan word", "The [keep:résumé] of the surgeon was long."},
		{"what one sees", "[fr:On observe une baisse] of the rate. On admission it was high."},
		{"verb behind its pronoun", "[fr:Cela rend] the diagnosis difficult. Tissues rend under stress."},
		{"plural of an adjective", "Granulomas are helpful but [fr:inconstants], and are inconstant."},
		{"compound that lists lack", "The viral DNA persists as a minichromosome."},
		{"noun at the beginning and in a list", "[fr:Thrombose] was seen. There was fever, [fr:necrose] and weight loss. Cells swell, necrose and die."},
		{"word that text has once in a name", "A [fr:lepre] lesion and the [fr:coeur] were seen. A [fr:brulure] healed in [fr:choc] with [fr:peau] lesions."},
		{"term without its accents", "The [fr:tronc cerebral] was normal."},
		{"before a possessive", "The [fr:ascite]'s volume was small."},
		{"behind an acronym", "A T3-[fr:échographie] was done."},
		{"bracket that stays open", "It was [fr:hépatite B] (n=3) in all."},
		{"infinitive and agent", "It [fr:devrait doubler]; an encoder, a compiler, and a doubler are machines."},
		{"name in a full-width bracket", "Use the 10-g monofilament [zh:（Semmes-Weinstein单丝）] daily."},
	} {
		t.Run(c.name, func(t *testing.T) {
			src := plainText(c.want)
			if got := shown(s, src); got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
		})
	}
}
