package french

import (
	"strings"
	"testing"

	"unmix/glossary"
	"unmix/pipeline/text"
	"unmix/pipeline/translate/english"
)

// small is the glossary of the rule table: enough words for one example of each rule.
const small = `lang	term	english	pos	forms	domain
fr	foie	liver	noun
fr	gène	gene	noun
fr	bien	well	adv
fr	bien que	although	conj
fr	les deux	both	det
fr	non plus	either	adv
fr	répondre	respond	verb
fr	répondre à	respond to	verb
fr	bouche	mouth	noun
fr	l'une des	one of the	det
fr	Organisation mondiale de la santé	World Health Organization	noun
fr	casque	helmet	noun
fr	toutefois	however	adv
fr	heure	hour	noun
fr	avant tout	primarily	adv
fr	respectivement	respectively	adv
fr	rinçage	rinsing	noun	pl=-
fr	difficulté	difficulty	noun
fr	accident	accident	noun
fr	six	six	num
fr	étude	study	noun
fr	étude de cohorte	cohort study	noun
fr	cohorte	cohort	noun
fr	prospectif	prospective	adj
fr	grade	grade	noun
fr	effet	effect	noun
fr	ajouter	add	verb
fr	s'ajouter à	be added to|add to	verb
fr	d'où	hence	adv
fr	plaquette	platelet	noun
fr	à visée curative	curative	adj
fr	réaliser	perform	verb
fr	avoir beau	be in vain	verb
fr	option	option	noun
fr	meilleur	better	adj
fr	monde	world	noun
fr	base	base	noun
fr	déclarer	report|declare	verb
fr	fumer	smoke	verb
fr	traiter	treat	verb
fr	évolution	course	noun
fr	augmenter fortement	increase sharply	verb
fr	conduit	duct	noun
fr	goutte	gout|drop	noun
fr	grossir	gain weight|enlarge	verb
fr	agiter	shake	verb
fr	agité	agitated	adj
fr	adapter à	adapt to	verb
fr	comprendre	include|understand	verb
fr	consigne	instruction	noun
fr	conduite	driving	noun	pl=-
fr	simple	simple	adj
fr	permettre de	make it possible to	verb
fr	plus souvent	more often	adv
fr	se manifester	manifest	verb
fr	se manifester par	present with	verb
fr	souvent	often	adv
fr	précocement	early	adv
fr	présenter	present|show|have	verb
fr	transférer	transfer	verb
fr	en réanimation	in intensive care	adv
fr	diurétique	diuretic	noun
fr	relais	switch	noun
fr	tendre	stretch	verb
fr	tendu	tense	adj
fr	mode	mode	noun
fr	distinguer	distinguish	verb
fr	à raison de	at a dose of	prep
fr	en urgence	urgently	adv
fr	prise	intake|dose|taking	noun
fr	prendre	take	verb
fr	le matin	in the morning	adv
fr	déficit	deficit|deficiency	noun
fr	syndrome	syndrome	noun
fr	fait	fact	noun
fr	en première intention	as first-line treatment	adv
fr	de mauvais pronostic	with a poor prognosis	adj
fr	d'installation brutale	sudden-onset	adj
fr	déjà	already	adv
fr	comme	as	conj
fr	ce que	what	pron
fr	multiplier	multiply	verb
fr	empêcher	prevent	verb
fr	repos	rest	noun
fr	soit	either|or	conj
fr	tant	so much	adv
fr	ce sont	these are	phrase
fr	depuis	since	prep
fr	plusieurs	several	det
fr	agir	act	verb
fr	donc	therefore	adv
fr	laver	wash	verb
fr	il convient de	it is appropriate to	phrase
fr	se blesser	injure oneself	verb
fr	blesser	injure	verb
fr	penser à	think of	verb
fr	conseiller	advise	verb
fr	sans doute	probably	adv
fr	encore faut-il que	provided that	phrase
fr	sauf	except	prep
fr	puis	then	conj
fr	apparaître	appear	verb
fr	dire	say|tell	verb
fr	pas encore	not yet	adv
fr	tumeur	tumor	noun
fr	difficile	difficult	adj
fr	fracture	fracture	noun
fr	hanche	hip	noun
fr	droit	right	adj
fr	parfois	sometimes	adv
fr	passer	pass	verb
fr	essai	trial	noun
fr	phase	phase	noun
fr	devenir	become	verb
fr	éliminer	eliminate	verb
fr	pratiquer	perform	verb
fr	dosage	assay	noun
fr	toujours	always	adv
fr	éviter	avoid|prevent	verb
fr	rendre	make	verb
fr	poser	place	verb
fr	diagnostic	diagnosis	noun
fr	sans que	without	conj
fr	afin de	in order to	conj
fr	à condition de	provided that	conj
fr	persister	persist	verb
fr	persistant	persistent	adj
fr	lui-même	itself	pron
fr	douleur	pain	noun
fr	utile	useful	adj
fr	important	important	adj
fr	nécessaire	necessary	adj
fr	longtemps	a long time	adv
fr	une fois	once	adv
fr	ou non	or not	conj
fr	où	where	conj
fr	rester	remain	verb
fr	il suffit de	it is sufficient to	phrase
fr	permettre	allow	verb
fr	prescrire	prescribe	verb
fr	fonction	function	noun
fr	patient	patient	noun
fr	patiente	patient	noun
fr	souffrir de	suffer from	verb
fr	comment	how	adv
fr	en plus	in addition	adv
fr	faire	do	verb
fr	âge	age	noun
fr	comprimé	tablet	noun
fr	titre	titer	noun
fr	besoin	need	noun
fr	avoir besoin de	need	verb
fr	mieux	better	adv
fr	enfant	child	noun
fr	masse	mass	noun
fr	diamètre	diameter	noun
fr	femme	woman	noun
fr	fièvre	fever	noun
fr	toux	cough	noun		symptoms
fr	symptôme	symptom	noun
fr	cellule	cell	noun
fr	risque	risk	noun
fr	décompensation	decompensation	noun
fr	réduction	reduction	noun
fr	mortalité	mortality	noun	pl=-
fr	rééducation	rehabilitation|physical therapy	noun	pl=-
fr	réadaptation	rehabilitation	noun	pl=-
fr	taux	rate|level	noun
fr	traitement	treatment|therapy	noun
fr	thrombose	thrombosis	noun
fr	infection	infection	noun
fr	prion	prion	noun
fr	maladie	disease	noun
fr	maladie hépatique	liver disease	noun
fr	seul	only	adj
fr	typage	typing	noun
fr	cause	cause	noun
fr	vaccin	vaccine	noun
fr	médicament	drug	noun
fr	fibrose	fibrosis	noun
fr	démence	dementia	noun	pl=-	psychiatry
fr	cancer du sein	breast cancer	noun	pl=-	oncology
fr	ovaire	ovary	noun		anatomy
fr	aspect	appearance	noun
fr	typique de	typical of	adj
fr	lésion	lesion	noun		pathology
fr	cas	case	noun
fr	personne	person	noun	pl=people
fr	million	million	noun
fr	fois	time	noun
fr	jour	day	noun
fr	troisième	third	adj
fr	premier	first	adj
fr	mois	month	noun
fr	an	year	noun
fr	janvier	January	noun
fr	lundi	Monday	noun
fr	mi-mars	mid-March	noun
fr	tableau	picture	noun
fr	rapport	report|ratio	noun
fr	cesser	stop	verb
fr	kilo	kilogram	noun
fr	minute	minute	noun
fr	mars	March	noun
fr	façon	way	noun
fr	prévention	prevention	noun
fr	stade	stage	noun
fr	dose	dose	noun
fr	information	information	noun	pl=-
fr	examen	examination	noun
fr	thérapie	therapy	noun
fr	cirrhose	cirrhosis	noun
fr	poids	weight	noun	pl=-
fr	taille	height	noun
fr	anus	anus	noun
fr	dialyse	dialysis	noun
fr	chronique	chronic	adj
fr	hépatique	hepatic|liver	adj		anatomy
fr	oral	oral	adj
fr	rectal	rectal	adj
fr	fréquent	common|frequent	adj
fr	modéré	moderate	adj
fr	sévère	severe	adj
fr	élevé	high	adj
fr	significatif	significant	adj
fr	invasif	invasive	adj
fr	efficace	effective	adj
fr	malade	sick	adj
fr	âgé de	aged	adj
fr	récent	recent	adj
fr	c'est-à-dire	that is	adv
fr	cliniquement	clinically	adv
fr	également	also	adv
fr	étroitement	closely	adv
fr	environ	about	adv
fr	réduire	reduce	verb
fr	augmenter	increase	verb
fr	recevoir	receive	verb
fr	augmenter de	increase by	verb
fr	jusqu'à	until	prep
fr	prévenir	prevent	verb
fr	exclure	exclude	verb
fr	observer	observe	verb
fr	montrer	show	verb
fr	modifier	modify	verb
fr	suivre	follow	verb
fr	sembler	seem	verb
fr	dépendre de	depend on	verb
fr	commencer	start	verb
fr	venir	come	verb
fr	à domicile	at home	adv
fr	à la maison	at home	adv
fr	être	be	verb
fr	avoir	have	verb
fr	devoir	must	verb
fr	pouvoir	can	verb
fr	falloir	be necessary	verb
fr	savoir	know	verb
fr	ce qui	which|what	pron
fr	trois	three	num
fr	avec	with	prep
fr	sans	without	prep
fr	pour	for	prep
fr	par	by	prep
fr	chez	in	prep
fr	pendant	during	prep
fr	sur	on	prep
fr	après	after	prep
fr	deux	two	num
fr	dans	in	prep
fr	près de	near	prep
fr	association	association|combination	noun
fr	cinq	five	num
fr	pneumonie	pneumonia	noun		pathology
fr	à base de	based on	prep
fr	beaucoup plus	much more	adv
fr	autant de	as many	det
fr	année	year	noun
fr	apport	intake	noun	pl=-
fr	sodium	sodium	noun
fr	supérieur à	greater than	adj
fr	moitié	half	noun
fr	intervalle	interval	noun
fr	par voie orale	orally	adv
fr	enceinte	pregnant	adj
fr	semaine	week	noun
`

// ruleTable has one row or more for each rule: what it is for.
var ruleTable = []struct{ rule, source, want string }{
	{"gapped-be", "la maladie est sévère, la dose efficace", "the disease is severe, the dose is effective"},
	{"in-vain", "le patient a beau fumer, la fièvre persiste", "although the patient smokes, fever persists"},
	{"superlative", "la meilleure option", "the best option"},
	{"preposition", "dans le monde", "worldwide"},
	{"articled-de", "la base du traitement", "the mainstay of treatment"},
	{"participle-adverb", "un patient traité cliniquement", "a clinically treated patient"},
	{"participle", "un patient traité précocement", "a patient treated early"},
	{"present-with", "le patient présentait une toux", "the patient had a cough"},
	{"routed-drug", "un diurétique par voie orale", "an oral diuretic"},
	{"interrupted-term", "une étude prospective de cohorte", "a prospective cohort study"},
	{"grade-or-more", "les effets de grade 3 ou plus", "grade 3 or higher effects"},
	{"time-after", "à six mois de l'accident", "six months after the accident"},
	{"purpose", "est réalisé à visée curative", "is performed for curative purposes"},
	{"goal", "transféré en réanimation", "transferred to intensive care"},
	{"has-feature", "la tumeur est de mauvais pronostic", "the tumor has a poor prognosis"},
	{"first-test", "un examen est fait en première intention", "an examination is done first"},
	{"past-time", "passé une semaine", "after one week"},
	{"free-from", "libère le patient du traitement", "frees the patient from treatment"},
	{"routine", "le traitement n'est pas systématique", "treatment is not routine"},
	{"sudden-onset", "la toux est d'installation brutale", "cough is of sudden onset"},
	{"personal-subject", "il a souffert de fièvre", "the patient suffered from fever"},
	{"best-done", "la maladie la mieux traitée", "the best treated disease"},
	{"those-who", "des patients sévères ou recevant un traitement", "severe patients or those receiving treatment"},
	{"parted-preposition", "se manifeste souvent par une fièvre", "often presents with a fever"},
	{"genitive", "le poids du patient", "the patient's weight"},
	{"parted-infinitive", "permet souvent d'éviter la fièvre", "often makes it possible to avoid fever"},
	{"one-and", "une et trois minutes", "one and three minutes"},
	{"superlative", "est le plus souvent réduite", "is most often reduced"},
	{"one-and", "une à trois minutes", "one to three minutes"},
	{"person-place", "en modifie la cause", "modifies its cause"},
	{"year-before", "le rapport de 2021", "the 2021 report"},
	{"the-more", "plus le traitement est sévère, plus il est efficace", "the more severe the treatment, the more effective it is"},
	{"routed-drug", "un diurétique par voie orale ou rectale", "an oral or rectal diuretic"},
	{"uneventful", "l'évolution a été simple", "the course was uneventful"},
	{"decimal-comma", "une dose de 0,5 mg", "a dose of 0.5 mg"},
	{"decimal-comma", "une dose de -2,5 mg", "a dose of -2.5 mg"},
	{"lasting-adjective", "un symptôme persistant plus de deux jours", "a symptom persisting for more than two days"},
	{"change-by", "augmente de 30 % le risque", "increases the risk by 30%"},
	{"ratio-for", "trois femmes pour une patiente", "three women for every patient"},
	{"having-it", "une patiente ayant une fibrose", "a patient with fibrosis"},
	{"adjective-as-noun", "les trois premiers", "the first three"},
	{"percent", "chez 35 % des patients", "in 35% of patients"},
	{"date", "le 24 janvier 2020", "on January 24, 2020"},
	{"part-of-year", "le risque augmente fin mars 2020", "the risk increases in late March 2020"},
	{"date", "le lundi 24 janvier 2020", "on Monday, January 24, 2020"},
	{"mid-month", "le risque augmente à la mi-mars", "the risk increases in mid-March"},
	{"last-month", "le risque augmente en mars dernier", "the risk increases last March"},
	{"part-of-year", "depuis début 2019", "since early 2019"},
	{"date-range", "du 24 janvier 2019 au 3 mars 2020", "from January 24, 2019 to March 3, 2020"},
	{"slash-pair", "un rapport foie/prise", "a liver/intake ratio"},
	{"clock-time", "4 h 30", "4 h 30 min"},
	{"clock-time", "à 4 h 30", "at 4:30"},
	{"day-range", "du 4 au 10 mars", "from March 4 to 10"},
	{"on-day", "le troisième jour, le patient fume", "on the third day, the patient smokes"},
	{"number-range", "de 6 à 8 mL/kg", "from 6 to 8 mL/kg"},
	{"number-per", "3 pour 1", "3 to 1"},
	{"ratio-of", "un rapport de 3 pour 1", "a ratio of 3 to 1"},
	{"size-by", "3 cm sur 2 cm", "3 cm by 2 cm"},
	{"time-following", "dans le mois qui suit la douleur", "in the month after pain"},
	{"keeps-on", "ne cesse d'augmenter", "continues to increase"},
	{"none-has", "aucun patient n'a évité", "no patient has avoided"},
	{"long-past", "longtemps évitée", "long avoided"},
	{"begin-with", "commence par une douleur", "starts with pain"},
	{"per-per", "2 L par kilo et par minute", "2 L per kilogram per minute"},
	{"question", "quand faut-il agir ?", "when to act?"},
	{"proportion", "trois patients sur cinq", "three out of five patients"},
	{"question", "quel traitement éviter ?", "what treatment to avoid?"},
	{"gestational-weeks", "à 37 SA", "at 37 weeks of gestation"},
	{"numbered-part", "dans le tableau 2", "in Table 2"},
	{"frequency", "5 mg deux fois par jour", "5 mg twice daily"},
	{"every", "tous les trois mois", "every three months"},
	{"quantity-of", "7 millions de personnes", "7 million people"},
	{"proportion", "un patient sur deux", "one in two patients"},
	{"strength", "un comprimé de 50 mg", "one 50 mg tablet"},
	{"age-of", "à l'âge de 40 ans", "at the age of 40"},
	{"age-of", "après 50 ans", "after the age of 50"},
	{"quotation-marks", "la « maladie »", "the “disease”"},
	{"manner", "à titre significatif", "significantly"},
	{"verb-group", "les infections augmentent fortement la mortalité", "infections sharply increase mortality"},
	{"there-is", "il y a 17 ans", "17 years ago"},
	{"repeated-de", "souffre de fièvre ou de toux", "suffers from fever or cough"},
	{"comparison-than", "mieux que la thrombose", "better than thrombosis"},
	{"verb-group", "n'ont pas besoin de traitement", "do not need treatment"},
	{"shared-site", "cancer du sein ou de l'ovaire", "breast or ovarian cancer"},
	{"definite-typical", "l'aspect typique des lésions", "the typical appearance of lesions"},
	{"cases-of", "15 % des démences", "15% of cases of dementia"},
	{"drug-combination", "une association de médicaments", "a combination of drugs"},
	{"approximately", "cinq ans environ", "about five years"},
	{"time-modifier", "un traitement de cinq ans", "a five-year treatment"},
	{"ill-of", "la pneumonie de l'enfant", "pneumonia in children"},
	{"based-on", "une thérapie à base de sodium", "sodium-based therapy"},
	{"degree", "beaucoup plus élevé", "much higher"},
	{"comparison-than", "autant de femmes que d'enfants", "as many women as children"},
	{"ordinal-digits", "la 12e semaine", "the 12th week"},
	{"decade", "les années 2000", "the 2000s"},
	{"one-time", "après un an", "after one year"},
	{"content-en", "un apport en sodium", "sodium intake"},
	{"greater-extent", "une réduction plus importante que la douleur", "a reduction greater than pain"},
	{"content-en", "un déficit en sodium", "sodium deficiency"},
	{"articled-de", "un déficit du patient", "a deficit of the patient"},
	{"de-compound", "un syndrome de Zorvath", "a Zorvath syndrome"},
	{"measure-limit", "un taux supérieur à 5 %", "a level above 5%"},
	{"articled-de", "une réduction de 30 % de la mortalité", "a 30% reduction in mortality"},
	{"nearly-fraction", "près de la moitié des patients", "nearly half of patients"},
	{"times-as", "deux fois plus fréquent que la thrombose", "twice as common as thrombosis"},
	{"interval", "à trois mois d'intervalle", "three months apart"},
	{"dose-count", "un comprimé par jour", "one tablet per day"},
	{"route", "par voie orale ou rectale", "orally or rectally"},
	{"measured-adjective", "une femme enceinte de 20 semaines", "a woman 20 weeks pregnant"},
	{"more-than-number", "plus de 30 cas", "more than 30 cases"},
	{"not-adjective", "traitement non invasif", "noninvasive treatment"},
	{"degree", "un traitement très efficace", "a very effective treatment"},
	{"superlative", "la maladie la plus fréquente", "the most common disease"},
	{"superlative", "l'une des plus fréquentes", "one of the most common"},
	{"adverb-adjective", "réduction cliniquement significative", "clinically significant reduction"},
	{"even-adjective", "une fibrose même modérée", "even moderate fibrosis"},
	{"adjective-range", "fibrose modérée à sévère", "moderate to severe fibrosis"},
	{"adjective-coordination", "traitement oral et rectal", "oral and rectal treatment"},
	{"manner", "de façon significative", "significantly"},
	{"that-is", "c'est-à-dire sans dialyse", "that is, without dialysis"},
	{"there-is", "il y a des symptômes", "there are symptoms"},
	{"there-is", "il y a eu des symptômes", "there were symptoms"},
	{"there-is", "il n'y a pas eu de symptômes", "there were no symptoms"},
	{"there-is", "il y aura des symptômes", "there will be symptoms"},
	{"there-is", "il existerait des symptômes", "there may be symptoms"},
	{"verb-group", "ne doivent pas être suivis", "must not be followed"},
	{"verb-group", "peut réduire", "can reduce"},
	{"article-dropped", "la conduite peut réduire", "driving can reduce"},
	{"indefinite-article", "une goutte", "a drop"},
	{"verb-sense", "le foie grossit", "the liver enlarges"},
	{"verb-group", "l'enfant est agité", "the child is agitated"},
	{"verb-group", "le patient a été agité", "the patient was shaken"},
	{"verb-sense", "la dose est adaptée au poids", "the dose is adjusted to weight"},
	{"verb-sense", "le patient comprend les consignes", "the patient understands instructions"},
	{"verb-group", "a été montré", "was shown"},
	{"verb-group", "ne réduit pas", "does not reduce"},
	{"verb-group", "doit être cliniquement montré", "must be clinically shown"},
	{"noun-phrase", "maladie hépatique chronique", "chronic liver disease"},
	{"shared-noun", "maladies hépatiques et chroniques", "liver and chronic diseases"},
	{"shared-adjective", "une fibrose et une toux sévères", "severe fibrosis and cough"},
	{"shared-adjective", "les symptômes et lésions sévères", "severe symptoms and lesions"},
	{"determiner", "cette semaine-là", "that week"},
	{"determiner", "ces quelques lésions", "these few lesions"},
	{"preposition", "la fibrose comme la toux", "fibrosis as well as cough"},
	{"kept-apart", "rééducation et réadaptation", "physical therapy and rehabilitation"},
	{"infinitive-preposition", "le fait de fumer augmente le risque", "smoking increases the risk"},
	{"shared-modifier", "les lésions et maladies hépatiques", "liver lesions and diseases"},
	{"cases-of", "trois démences", "three cases of dementia"},
	{"year-old", "des femmes de plus de 65 ans", "women over 65 years of age"},
	{"alone", "peut être suivi seul", "can be followed alone"},
	{"name-apposition", "typage HLA", "HLA typing"},
	{"age", "femmes âgées de 65 ans", "women aged 65 years"},
	{"measure-in", "une masse de 5 cm de diamètre", "a mass of 5 cm in diameter"},
	{"year-old", "une patiente de 45 ans", "a 45-year-old patient"},
	{"generic-person", "chez l'enfant", "in children"},
	{"bare-de", "risque de décompensation", "risk of decompensation"},
	{"de-compound", "fonction du foie", "liver function"},
	{"late-adjective", "taux de mortalité élevé", "high mortality rate"},
	{"noun-a-noun", "maladie à prions", "prion disease"},
	{"articled-de", "réduction de la mortalité", "reduction in mortality"},
	{"repeated-de", "prévention de la fibrose et de la cirrhose", "prevention of fibrosis and cirrhosis"},
	{"share-done", "est éliminé à 80 % par le foie", "is 80% eliminated by the liver"},
	{"be-of", "est de 4 %", "is 4%"},
	{"from-to", "de la bouche à l'anus", "from mouth to anus"},
	{"neither-nor", "ni fièvre ni toux", "neither fever nor cough"},
	{"dont", "dont la cause doit être exclue", "whose cause must be excluded"},
	{"added-here", "s'y ajoute une fièvre", "added to this is a fever"},
	{"inversion", "d'où viennent les plaquettes", "where platelets come from"},
	{"inversion", "puis apparaissent les symptômes", "then symptoms appear"},
	{"inversion", "comment réduisent les patients", "how patients reduce"},
	{"comparison-than", "plus de femmes que d'enfants", "more women than children"},
	{"more-by", "29 % de symptômes en plus", "29% more symptoms"},
	{"preposition", "à dose sévère", "at a severe dose"},
	{"preposition", "par diurétique", "by diuretics"},
	{"state-adjective", "le foie est tendu", "the liver is tense"},
	{"preposition", "un relais par diurétique", "a switch to diuretics"},
	{"emergency", "une biopsie en urgence", "an emergency biopsy"},
	{"nounless", "est hépatique", "is hepatic"},
	{"preposition", "à raison d'une prise sévère", "as a severe dose"},
	{"articled-de", "réduit le risque de fibrose de 50 %", "reduces the risk of fibrosis by 50%"},
	{"distinguish-from", "distinguer la fièvre de la fibrose", "distinguish fever from fibrosis"},
	{"superlative", "la dose doit être la plus sévère possible", "the dose must be as severe as possible"},
	{"preposition", "les symptômes comme la fièvre", "symptoms such as fever"},
	{"preposition", "sur un mode sévère", "in a severe manner"},
	{"preposition", "sauf maladie sévère", "except in case of severe disease"},
	{"must-be", "il faut également exclure une infection", "an infection must also be excluded"},
	{"only-later", "n'est utile qu'avec un traitement", "is useful only with treatment"},
	{"moment-where", "le jour où le patient reçoit un traitement", "the day when the patient receives treatment"},
	{"real-subject", "il persiste une douleur", "pain persists"},
	{"real-subject", "il a été observé des symptômes", "symptoms were observed"},
	{"for-to", "il est important que les patients reçoivent un traitement", "it is important for patients to receive treatment"},
	{"may-be", "il peut être nécessaire de réduire la dose", "it may be necessary to reduce the dose"},
	{"there-is", "il peut y avoir une fibrose", "there may be fibrosis"},
	{"there-is", "il n'y a plus de symptômes", "there are no longer any symptoms"},
	{"once-done", "une fois le diagnostic exclu", "once diagnosis is excluded"},
	{"verb-sense", "le diagnostic est posé", "the diagnosis is made"},
	{"prevent-from", "éviter que la maladie ne persiste", "prevent the disease from persisting"},
	{"prevent-from", "sans que le patient soit suivi", "without the patient being followed"},
	{"make-of-it", "ce qui en fait un traitement efficace", "which makes it an effective treatment"},
	{"whether", "que le patient soit malade ou non", "whether the patient is sick or not"},
	{"late-adverb", "reste longtemps modérée", "remains moderate for a long time"},
	{"noun-phrase", "rend le traitement efficace", "makes treatment effective"},
	{"inversion", "auxquels sont suivis les patients", "to which patients are followed"},
	{"dont", "dont on observe la réduction", "whose reduction is observed"},
	{"verb-group", "n'a pu être réduite", "could not be reduced"},
	{"verb-group", "n'est toujours pas réduite", "is still not reduced"},
	{"must-be", "il ne faut jamais réduire la dose", "the dose must never be reduced"},
	{"must-be", "il ne faut pas commencer", "it is necessary not to start"},
	{"infinitive-preposition", "reste à éviter", "remains to be avoided"},
	{"infinitive-preposition", "est à réduire", "is to be reduced"},
	{"infinitive-preposition", "sans également réduire la dose", "without also reducing the dose"},
	{"prohibition", "ne pas réduire la fibrose", "do not reduce fibrosis"},
	{"without-any", "sans montrer de symptôme", "without showing any symptom"},
	{"lasting-adjective", "un symptôme sévère persistant depuis deux jours", "a severe symptom persisting for two days"},
	{"self-pronoun", "le patient lui-même", "the patient himself or herself"},
	{"having-clause", "patients devant recevoir un traitement", "patients who must receive treatment"},
	{"uninvert", "sans doute est-il sévère", "probably it is severe"},
	{"question", "faut-il réduire la dose ?", "should the dose be reduced?"},
	{"question", "la maladie est-elle sévère ?", "is the disease severe?"},
	{"question", "doit-on suivre les patients ?", "should patients be followed?"},
	{"question", "comment est suivie la maladie ?", "how is the disease followed?"},
	{"question", "comment le traitement réduit-il la dose ?", "how does treatment reduce the dose?"},
	{"verb-group", "n'est pas encore réduite", "is not yet reduced"},
	{"it-is-about", "il ne s'agissait donc pas d'une fibrose", "this was therefore not fibrosis"},
	{"since-perfect", "persiste depuis trois mois", "has persisted for three months"},
	{"perfect", "n'avait pas reçu le traitement depuis trois jours", "had not received treatment for three days"},
	{"proportion", "un jour sur deux", "every other day"},
	{"late-adverb", "étaient respectivement de 62 % et 48 %", "were 62% and 48%, respectively"},
	{"inversion", "Ont été exclus les patients malades", "sick patients were excluded"},
	{"interval", "à trois jours d'intervalle", "three days apart"},
	{"since-perfect", "était suivi depuis 2010", "had been followed since 2010"},
	{"since-perfect", "ne reçoit pas le traitement depuis trois jours", "has not received treatment for three days"},
	{"lasting-for", "persiste sans traitement trois jours", "persists without treatment for three days"},
	{"must-be", "encore faut-il que le patient soit suivi", "still, the patient must be followed"},
	{"lasting-for", "persiste plusieurs jours", "persists for several days"},
	{"either-or", "soit le patient soit la patiente", "either the patient or the patient"},
	{"either-or", "tant le diagnostic que le traitement", "both diagnosis and treatment"},
	{"cleft", "ce sont les femmes qui reçoivent le traitement", "it is women who receive treatment"},
	{"partitive-pair", "reçoit des médicaments et du repos", "receives drugs and rest"},
	{"multiply-by", "multiplie le risque par deux", "doubles the risk"},
	{"multiply-by", "est multiplié par 2,5", "is increased 2.5-fold"},
	{"paired-infinitives", "réduire et exclure", "reduce and exclude"},
	{"prevent-from", "empêche le patient de recevoir un traitement", "prevents the patient from receiving treatment"},
	{"verb-infinitive", "fait pratiquer un dosage", "prompts an assay"},
	{"verb-infinitive", "se fait exclure", "gets excluded"},
	{"verb-infinitive", "doit savoir réduire la dose", "must know how to reduce the dose"},
	{"verb-infinitive", "savoir réduire la dose", "know how to reduce the dose"},
	{"must-be", "ce qu'il faut savoir", "what to know"},
	{"shared-auxiliary", "les patients ont réduit la dose et commencé un traitement", "patients reduced the dose and started treatment"},
	{"verb-infinitive", "fait suivre le patient", "leads to the patient being followed"},
	{"verb-group", "aurait dû recevoir un traitement", "should have received treatment"},
	{"verb-group", "aurait pu être réduite", "could have been reduced"},
	{"verb-group", "la maladie serait chronique", "the disease may be chronic"},
	{"prevent-from", "sans qu'aucune fibrose ne soit observée", "without any fibrosis being observed"},
	{"verb-group", "a déjà reçu un traitement", "has already received treatment"},
	{"verb-group", "n'a jamais reçu un traitement", "has never received treatment"},
	{"one-passive", "on ne réduit pas encore le risque", "the risk is not yet reduced"},
	{"one-passive", "ce que l'on sait de la maladie", "what is known about the disease"},
	{"question", "que réduire ?", "what to reduce?"},
	{"time-since", "ça fait trois jours que le patient fume", "the patient has smoked for three days"},
	{"negation", "jamais ce traitement n'a été efficace", "this treatment has never been effective"},
	{"the-more", "plus la dose est élevée, plus le risque augmente", "the higher the dose, the more the risk increases"},
	{"impersonal-passive", "il convient de réduire la dose", "the dose should be reduced"},
	{"impersonal-passive", "il convient toutefois de réduire la dose", "the dose should however be reduced"},
	{"preposition", "sans casque", "without a helmet"},
	{"by-doing", "évité par le rinçage de la bouche", "avoided by rinsing the mouth"},
	{"proportion", "un mois sur deux", "every other month"},
	{"proportion", "24 heures sur 24", "24 hours a day"},
	{"infinitive-preposition", "des difficultés à marcher et à traiter", "difficulties marching and treating"},
	{"impersonal-passive", "il suffit de trois patients", "three patients are sufficient"},
	{"impersonal-passive", "il convient également de réduire la dose", "the dose should also be reduced"},
	{"real-subject", "il se manifeste une fibrose", "fibrosis manifests"},
	{"only-later", "ne commence à agir qu'avec un traitement", "starts to act only with treatment"},
	{"own-self", "les patients se blessent", "patients injure themselves"},
	{"own-self", "vous vous blessez", "you injure yourself"},
	{"advised-person", "il vous est conseillé de réduire la dose", "you are advised to reduce the dose"},
	{"tell-it", "dites-le à la patiente", "tell the patient"},
	{"adverb-place", "réduit aussi la dose", "also reduces the dose"},
	{"degree", "un traitement tout aussi sévère que la fibrose", "treatment just as severe as fibrosis"},
	{"remember-to", "pensez à réduire la dose", "remember to reduce the dose"},
	{"much-done", "sans trop réduire la dose", "without reducing the dose too much"},
	{"degree", "un traitement peu sévère", "treatment that is not very severe"},
	{"own-self", "se blesser", "injure yourself"},
	{"must-be", "il faut que le patient reçoive un traitement", "the patient must receive treatment"},
	{"must-be", "il faut le réduire", "it must be reduced"},
	{"must-be", "il faudrait commencer", "it would be necessary to start"},
	{"must-be", "il aurait fallu une biopsie", "a biopsy would have been needed"},
	{"verb-sense", "le patient viendra à domicile", "the patient will come to the home"},
	{"verb-sense", "le patient viendra à la maison", "the patient will come home"},
	{"one-passive", "les patients que l'on suit", "patients who are followed"},
	{"one-passive", "on ne montre pas la cause", "the cause is not shown"},
	{"told-to", "permet au patient de réduire la dose", "allows the patient to reduce the dose"},
	{"person-place", "leur prescrit un traitement", "prescribes treatment to them"},
	{"dont", "dont souffrent les patients", "that patients suffer from"},
	{"verb-group", "ne fait que réduire la dose", "only reduces the dose"},
	{"verb-group", "ne réduit également pas la dose", "also does not reduce the dose"},
	{"verb-group", "en souffrent", "suffer from it"},
	{"having-clause", "patients pouvant réduire", "patients who can reduce"},
	{"infinitive-preposition", "après avoir reçu un traitement", "after receiving treatment"},
	{"infinitive-preposition", "afin de ne pas réduire la dose", "so as not to reduce the dose"},
	{"infinitive-preposition", "à condition d'être réduite", "provided that it is reduced"},
	{"no-object", "ne montre plus de fibrose", "no longer shows fibrosis"},
	{"verb-infinitive", "fait commencer le patient", "makes the patient start"},
	{"noun-phrase", "un seul patient", "a single patient"},
	{"dont", "dont plusieurs reçoivent", "several of which receive"},
	{"relative-pronoun", "les femmes qui reçoivent un traitement", "women who receive treatment"},
	{"what-clause", "ce qui prévient la thrombose", "which prevents thrombosis"},
	{"comparison-than", "plus fréquent que la thrombose", "more common than thrombosis"},
	{"adverb-adjective", "une tumeur parfois importante", "a sometimes important tumor"},
	{"verb-sense", "la mortalité passe de 12 à 7 %", "mortality falls from 12 to 7%"},
	{"ordinal-digits", "à S12 et à M6", "at week 12 and at month 6"},
	{"de-compound", "une fracture de hanche droite", "a right hip fracture"},
	{"rendered-so", "rend difficile la fracture", "makes the fracture difficult"},
	{"determiner", "sans aucun besoin", "without any need"},
	{"articled-de", "les tumeurs de moins de 3 cm", "tumors smaller than 3 cm"},
	{"de-compound", "un essai de phase 3", "a phase 3 trial"},
	{"verb-group", "la mortalité est devenue importante", "mortality has become important"},
	{"infinitive-preposition", "pour réduire la fibrose", "to reduce fibrosis"},
	{"infinitive-preposition", "sans augmenter la mortalité", "without increasing mortality"},
	{"gerund", "en réduisant la fibrose", "by reducing fibrosis"},
	{"one-passive", "on observe une fibrose", "fibrosis is observed"},
	{"must-be", "il faut exclure une infection", "an infection must be excluded"},
	{"verb-infinitive", "semble réduire la mortalité", "seems to reduce mortality"},
	{"adverb-place", "modifie également le risque", "also modifies the risk"},
	{"no-object", "ne montre pas de fibrose", "shows no fibrosis"},
	{"subject-agreement", "les informations montrent", "information shows"},
	{"participle", "suivi par une fibrose", "followed by fibrosis"},
	{"having-clause", "femmes ayant reçu un traitement", "women who have received treatment"},
	{"subject-infinitive", "Commencer un traitement réduit la mortalité", "starting treatment reduces mortality"},
	{"governed-preposition", "peut dépendre étroitement du stade", "can depend closely on the stage"},
	{"adverb-place", "dépend étroitement du stade", "depends closely on the stage"},
	{"such-as", "des maladies telles que la cirrhose", "diseases such as cirrhosis"},
	{"preposition", "pendant trois mois", "for three months"},
	{"possessive", "de son patient", "of their patient"},
	{"possessive", "le patient et sa maladie", "the patient and his or her disease"},
	{"determiner", "aucun médicament ne réduit", "no drug reduces"},
	{"shared-name", "les gènes BRCA1 et BRCA2", "BRCA1 and BRCA2 genes"},
	{"such-as", "la douleur est telle que le patient ne fume pas", "pain is such that the patient does not smoke"},
	{"subject-infinitive", "bien prendre le médicament", "take the drug properly"},
	{"time-since", "il y a trois mois que le patient fume", "the patient has smoked for three months"},
	{"even-if", "fût-elle modérée, la douleur réduit la dose", "even if moderate, pain reduces the dose"},
	{"approximately", "trois patients environ", "about three patients"},
	{"verb-group", "les patients ont tous reçu un traitement", "patients all received treatment"},
	{"superlative", "le patient souffre le plus de la fièvre", "the patient suffers most from fever"},
	{"once-over", "l'infection exclue, le traitement commence", "once the infection has been excluded, treatment starts"},
	{"not-all", "tous les patients ne fument pas", "not all patients smoke"},
	{"not-all", "toute lésion n'est pas fréquente", "not every lesion is common"},
	{"both-denied", "les deux médicaments ne réduisent pas la dose", "the two drugs do not reduce the dose"},
	{"either-late", "ne réduit pas non plus la mortalité", "does not reduce mortality either"},
	{"in-it", "la douleur y est plus sévère", "pain is more severe there"},
	{"object-pronoun", "les patients y répondent", "patients respond to it"},
	{"neither-nor", "le patient ne fume ni ne commence", "the patient neither smokes nor starts"},
	{"inversion", "restent les symptômes", "symptoms remain"},
	{"dont", "une maladie dont souffrent 2 % des patients", "a disease that 2% of patients suffer from"},
	{"must-be", "il ne faut traiter que les symptômes", "only symptoms must be treated"},
	{"degree", "un risque moins élevé", "a lower risk"},
	{"article-kept", "l'Organisation mondiale de la santé", "the World Health Organization"},
	{"article-dropped", "les patients", "patients"},
}

func smallTranslator(t testing.TB) *Translator {
	t.Helper()
	entries, err := glossary.Read("small.tsv", strings.NewReader(small))
	if err != nil {
		t.Fatal(err)
	}
	return New(entries)
}

func translate(tr *Translator, source string) english.Translation {
	doc := text.NewDocument("test", source)
	return tr.Translate(english.Request{Doc: doc, Span: text.Span{End: len(source)}})
}

// TestTakenSupplement holds prise to the participle behind a comma of the document's English, and to the noun elsewhere.
func TestTakenSupplement(t *testing.T) {
	tr := smallTranslator(t)
	for _, row := range []struct {
		left         string
		before       []string
		source, want string
	}{
		{"The drug, ", []string{"the", "drug", ","}, "prise le matin", "taken in the morning"},
		{"The ", []string{"the"}, "prise le matin", "intake in the morning"},
	} {
		doc := text.NewDocument("test", row.left+row.source)
		out := tr.Translate(english.Request{Doc: doc, Span: text.Span{Start: len(row.left), End: len(row.left) + len(row.source)}, Setting: english.Setting{Left: row.before}})
		if out.New != row.want {
			t.Errorf("%q behind %q is %q, want %q", row.source, row.left, out.New, row.want)
		}
	}
}

// behindTable holds the rules that look at the English word before the fragment.
var behindTable = []struct{ rule, left, source, want string }{
	{"english-governor", "secondary", "à une fibrose", "to fibrosis"},
	{"english-governor", "depends mainly", "du stade", "on the stage"},
	{"english-governor", "an increase", "de la mortalité", "in mortality"},
	{"english-governor", "treated", "par aspirine", "with aspirin"},
	{"english-governor", "was transferred", "en 2015", "in 2015"},
	{"english-governor", "is injected", "dans le foie", "into the liver"},
	{"english-governor", "allergic to", "à l'aspirine", "to aspirin"},
	{"backshift", "she was treated", "bien que la dose soit efficace", "although the dose was effective"},
	{"comparison-than", "the dose was larger", "que la dose", "than the dose"},
	{"that-is-so", "this is a disease", "chronique et sévère", "that is chronic and severe"},
	{"that-is-so", "keep the dose", "efficace", "effective"},
	{"with-posture", "the patient sat", "les ovaires tendus", "with the ovaries extended"},
}

// TestBehindEnglish translates the fragments of the table behind their English.
func TestBehindEnglish(t *testing.T) {
	tr := smallTranslator(t)
	for _, row := range behindTable {
		doc := text.NewDocument("test", row.left+" "+row.source)
		out := tr.Translate(english.Request{Doc: doc, Span: text.Span{Start: len(row.left) + 1, End: len(row.left) + 1 + len(row.source)},
			Setting: english.Setting{Left: strings.Fields(row.left)}})
		if out.New != row.want {
			t.Errorf("%q behind %q is %q, want %q", row.source, row.left, out.New, row.want)
		}
	}
}

// TestRules translates the table and holds every rule to firing in a row of its own.
func TestRules(t *testing.T) {
	tr := smallTranslator(t)
	fired := map[string]bool{}
	for _, row := range behindTable {
		fired[row.rule] = true
	}
	for _, row := range ruleTable {
		out := translate(tr, row.source)
		if out.New != row.want || out.Why != "" {
			t.Errorf("%s: %q is %q %s, want %q", row.rule, row.source, out.New, out.Why, row.want)
		}
		found := false
		for _, r := range out.Reasons {
			found = found || r.Rule == "french/"+row.rule
		}
		if !found {
			t.Errorf("%s: %q does not show the rule in its derivation %v", row.rule, row.source, out.Reasons)
		}
		fired[row.rule] = true
	}
	for _, r := range rules {
		if !fired[r.Name] {
			t.Errorf("rule %s has no row in the table", r.Name)
		}
	}
}
