package french

// feltIn reports what is felt in a part of the body: "douleur à l'épaule" is "pain in the shoulder".
func feltIn(s *sentence, prev, next *chunk) bool {
	if !next.is(tNoun) {
		return false
	}
	e, word := next.headWord().Entry, s.wordBefore()
	if prev.is(tNoun) {
		word = lastWord(prev.words[len(prev.words)-1].Text)
	} else if prev != nil {
		return false
	}
	return feltNouns[word] && (e != nil && e.Domain == "anatomy" || bodyParts[lastWord(next.headWord().Text)])
}

// sitting are verbs that say where a thing is, surfaces parts of the body that it is on.
var (
	sitting  = wordSet(`located locate localize localized predominate sit`)
	surfaces = wordSet(`face skin scalp back hand hands trunk neck buttock buttocks forehead cheek cheeks chest abdomen`)
)

// joints take at. Source: usage of English clinical examination.
var joints = wordSet(`wrist elbow ankle knee hip shoulder`)

// findingNouns take on for à: what is seen or heard by them is found on them. Source: AMA Manual of Style, usage of findings.
var findingNouns = wordSet(`examination imaging biopsy mri ct pet scan tomography ultrasound ultrasonography radiography radiograph x-ray auscultation palpation percussion inspection
	echocardiography electrocardiography electrocardiogram ecg eeg endoscopy colonoscopy histology microscopy mammography angiography scintigraphy spirometry
	inspiration expiration walking swallowing coughing urination micturition movement standing`)

// insidePlaces take in for à. Source: CGEL, in with places that surround.
var insidePlaces = wordSet(`office laboratory department room unit ward community clinic kitchen garden`)

// momentNouns stand without an article behind at.
var momentNouns = wordSet(`diagnosis birth onset rest discharge admission baseline presentation autopsy`)

// placeNouns take at for à. Source: CGEL, at with points and institutions.
var placeNouns = wordSet(`hospital home school work end beginning start time age stage onset diagnosis birth rest discharge admission autopsy rate speed velocity frequency concentration temperature expense site point root apex base`)
