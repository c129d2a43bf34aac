package identify

import (
	"strings"
	"testing"
)

// besideEnglish are sentences with French between square brackets beside English words that French has too; each has an English twin that stays as it is.
var besideEnglish = []string{
	"He came [lundi].",
	"The outbreak began [fin décembre 2019] in one city.",
	"The study ended [fin 2019].",
	"The dorsal fin was cut.",
	"The [césarienne] rate rose to 30%.",
	"In this group the [mortalité] rate rose.",
	// a verb of both languages behind the subject
	"Bronchoscopy [note une sténose du tronc souche].",
	"Persistent fever [force l'arrêt du traitement].",
	"The consensus [propose une surveillance annuelle].",
	"The MRI [objective une lésion].",
	"The enzyme [catalyse la dégradation du médicament].",
	"The nurse [dose le potassium].",
	"The base unit and the dose unit were placed; a note was made.",
	"Symptoms [persistent malgré le traitement].",
	"Symptoms persist despite treatment; a persistent cough was noted.",
	"The Pasteur Institute [a développé un vaccin].",
	"The trial [a pour but d'identifier les porteurs].",
	"The antibody [a pour cible le récepteur].",
	"Use a pour plate method, which is slow but cheap.",
	// the English noun before a French verb or adjective
	"A direct oral anticoagulant [est poursuivi six mois].",
	"A direct oral anticoagulant is given.",
	"The oral route [est préférée].",
	"The patient [décrit une douleur].",
	"The figure [illustre la technique].",
	"A walking distance [inférieure à 200 mètres] suggests stenosis.",
	"A body mass index [supérieur à 30] is a risk factor.",
	"Several [anomalies cytogénétiques] are known.",
	"Pain [au niveau du genou] was noted.",
	"Relapse [à un an] was rare.",
	"Remission [dure environ six mois].",
	// words of grammar
	"It is [plus rare] in children, and plus or minus two at most.",
	"The drug is [non remboursé], and the test is non specific.",
	"[Si fièvre], stop.",
	"Si and Al were measured.",
	"[On donne de l'aspirine].",
	"[On observe deux pics].",
	"On base pairs, on use of drugs, and on cause of death.",
	"Because of [l'infection], he died.",
	"[En fin de traitement], stop.",
	"Patients treated [avec] aspirin did well, and it is common [chez] children.",
	"The patient [qui] had fever died; fever [et] cough are typical.",
	"It [peut] be safe; they [sont] safe. [Cette] form is rare.",
	"They met at the et gene of a car, and his son dons a mask.",
	"The number [de patients] is low, and the rate [de mortalité] too.",
	"The ability to [marcher] returned.",
	"They had to consider it, to alter it, or to flatter him.",
	// a noun and an adjective of both languages
	"The [infections graves] are treated [chez l'enfant] in most cases.",
	"The graves of the dead were moved, and multiples of three were used.",
	"An [infection non traitée] may spread, and a loading dose [plus élevée] is needed.",
	"The recently [opéré] patient did well.",
	"See [tableau 3] for details of the tableau, 3 of them new.",
	"[Absence de complications].",
	"Those [sous placebo] did worse; the trial [compare deux doses].",
	"We chose [de surveiller].",
	"They chose a cheap dose, and an aide de camp came.",
	"It was isolated [en France] in 1950 and described [par] Smith.",
	"The [Organisation mondiale de la santé] advises it.",
	"[Griffures de chat] cause infection, and [les calculs rénaux] cause pain [chez l'adulte].",
	"The patient [mange peu], [va bien]; the child [sort demain].",
	"The urine was clear, and the mange of dogs is rare.",
	// numbers and units
	"Give [2 mg par kg] at once.",
	"The dose was [2 g/j] in adults.",
	"An [immunité de type Th2] predominates.",
	"We saw [une réponse de type 2] in most cases.",
}

func TestBesideEnglish(t *testing.T) {
	s := builtin(t)
	for _, line := range besideEnglish {
		want := strings.ReplaceAll(line, "[", "[fr:")
		if got := shown(s, plainText(want)); got != want {
			t.Errorf("got %s\nwant %s", got, want)
		}
	}
}
