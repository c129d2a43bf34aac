package identify

// A state is what the decoder may take a token for.
type state uint8

const (
	english state = iota
	french
	other  // another language in Latin script
	states = 3
)

// A class is a kind of evidence that one token gives.
type class uint8

const (
	neutral          class = iota
	frenchAccented         // thérapie
	frenchRespelled        // biopsie, ciprofloxacine
	frenchWord             // restent, chaque
	frenchUnsaid           // brocard: the French list alone has it, and the glossary says nothing of it
	frenchFunction         // avec, dans, une
	frenchElision          // l', d'
	frenchCognate          // acutisation, transaminases
	frenchAttested         // tardive, sera
	unaccentedFrench       // hepatite, ELEVE
	unaccentedWeak         // preimplantation
	sharedArticle          // le, les, des, du, un
	sharedFunction         // de, la, en, sur
	sharedRare             // revanche, parole
	ownTerm                // a French word of the user's files that English does not have
	falseFriend            // dialyse: English hardly has it, and the glossary translates it by another word
	translated             // difficile: as falseFriend, but English text shows it now and then
	sharedCommon           // route, minute
	sharedFrequent         // absence, familial
	sharedUbiquitous       // patients, treatment
	accentedUnknown        // in no list, with a French accent
	frenchShaped           // a word in no list with a French ending
	unknownWord            // a word in no list
	glued                  // linflammation: an elision that lost its apostrophe
	accentedShaped         // tomosynthèse: in no list, with a French accent and a French ending
	sharedUnaccented       // severe, anemia: English, and French without its accents
	englishArticle         // a, where it cannot be French
	englishWord            // disease
	englishFunction        // the, with, is
	englishRare            // an English word seldom seen
	foreignMarker          // los, und, della
	foreignLetter          // población, Größe
	foreignEnding          // Behandlung, tratamiento
	foreignSure            // hipertensión, febbre: one word is enough
	frenchNumber           // 0,9 and 30 %
	englishNumber          // 0.9
	acronymToken           // HLA
	nameToken              // a capitalised word that is no common word
	frenchAcronym          // IRM, VIH
	classes
)

// evidence is the weight of each class in hundredths of a natural logarithm: how much more likely the token is in French, and
// in another language, than in English. They were set by hand on the annotated documents, on French constituents
// put into English sentences (one half of them, the other half is the measure) and on clean English; the reasons are the regularities that they rest on.
var evidence = [classes]struct {
	french, other int32
	why           string
}{
	neutral:          {-15, -15, "numbers, units, symbols: any language has them"},
	frenchAccented:   {520, -200, "French has it, with an accent, and English has not: one word is enough"},
	frenchRespelled:  {470, -250, "English spells the same word differently: a leak, not a technical term"},
	frenchWord:       {375, -150, "French has it, English has not, and nothing in it could be technical English"},
	frenchUnsaid:     {95, -150, "only the French list has it, but a word that no glossary of medicine has is more often rare English (guanosine, trichrome)"},
	frenchFunction:   {300, -100, "grammar of French that English never borrows"},
	frenchElision:    {330, -100, "English never cuts a word so; names (d'Orsay) are taken off before"},
	frenchCognate:    {60, -100, "the French list has it, but its shape is that of international medical words which English lists lack"},
	frenchAttested:   {-60, -200, "the French list has it alone, but clean English text uses it"},
	unaccentedFrench: {390, -100, "French without its accents, and English spells it differently"},
	unaccentedWeak:   {30, -50, "French without its accents is what English writes too (réovirus, reovirus)"},
	sharedArticle:    {200, 0, "both lists have it, as a part of names in English; the other Romance languages have other articles"},
	sharedFunction:   {110, 80, "both lists have it, but English uses it in names and loan phrases only"},
	sharedRare:       {-20, -80, "both languages have it, English text hardly ever shows it"},
	ownTerm:          {520, -200, "the user says that it is French, and English has not got it"},
	falseFriend:      {250, -80, "English lists have it, English text does not, and the glossary says that French means another word"},
	translated:       {160, -80, "the glossary says that French means another word, and English text hardly ever shows it"},
	sharedCommon:     {-60, -80, "both languages have it"},
	sharedFrequent:   {-90, -110, "both languages have it, English medical text uses it often"},
	sharedUbiquitous: {-150, -140, "both languages have it, English medical text uses it all the time"},
	accentedUnknown:  {360, 0, "in no list, but written with a French accent"},
	accentedShaped:   {420, 0, "in no list, but both its accents and its ending are French"},
	sharedUnaccented: {-220, -220, "English has it, French only with accents that are not there"},
	englishArticle:   {-330, -200, "the English article, where neither the French verb nor the preposition can stand"},
	frenchShaped:     {200, -50, "in no list, but English words do not end so"},
	unknownWord:      {-40, 60, "in no list: rare names of drugs, genes and species are far more frequent than unlisted French"},
	glued:            {300, -100, "without its first letter it is a French word: the apostrophe was lost"},
	englishWord:      {-420, -260, "English has it and French has not"},
	englishFunction:  {-520, -600, "grammar of English"},
	englishRare:      {-260, -260, "English has it, text hardly ever shows it: the lists hold much that is borrowed"},
	foreignMarker:    {-150, 320, "grammar of another language"},
	foreignLetter:    {-250, 300, "a letter that French does not have"},
	foreignEnding:    {-60, 180, "in no list, with an ending that another language has"},
	foreignSure:      {-250, 560, "a word of clinical notes or an ending with its accent that only another language has"},
	frenchNumber:     {120, 80, "a decimal comma, or a space before the percent sign"},
	englishNumber:    {-110, -110, "a decimal point, where French writes a comma"},
	acronymToken:     {-15, -30, "acronyms cross languages"},
	nameToken:        {-15, 30, "names cross languages"},
	frenchAcronym:    {60, -100, "the glossary says that English has another acronym"},
}

// switchCost is what a path pays to change its language at a gap: fragments like to begin and end at punctuation, but
// a single word in the middle of a phrase must stay possible.
var switchCost = [...]int32{
	gapNone:    330, // inside a word
	gapSpace:   175,
	gapJoint:   230,
	gapComma:   85,
	gapQuote:   90,
	gapBracket: 80,
	gapColon:   75,
	gapStop:    60,
	gapEdge:    30,
}

// The other weights of the decoder, in hundredths.
const (
	otherEntry         = 150  // extra cost of entering another language: rare, and English jargon resembles it
	danglingOpen       = 260  // leaving French behind a word that needs another one: "chez | …"
	danglingLink       = 80   // leaving French behind a conjunction, which may link to English: "montrent que | …"
	ownEvidence        = 100  // a token below it is French by its neighbours only
	foreignShared      = -40  // a word that another language shares with English or French, taken for that language
	surelyEnglish      = -200 // a token at or below it is English whatever stands beside it
	afterComma         = 100  // "et" between a comma and a noun: English has it before "al" and "cetera" only
	openNumber         = 180  // "en" or "de" and the number behind it, which English has in no phrase
	headComplement     = 60   // the same where nothing but "and" or punctuation stands before the noun: "and mutation du gène"
	modified           = 100  // a French adverb or copula and the adjective behind it
	agreesApart        = 100  // the same, where the noun is of both languages and English text never shows the adjective
	insideLoan         = 2000 // a change of language inside a loan phrase: in | situ
	insideTerm         = 250  // a change inside a French term of the glossary: Organisation | mondiale de la santé
	loanEnds           = 150  // a French word and the loan phrase behind it: lipogenèse de novo
	nameEnds           = 40   // a French noun or a name and the name behind it: le docteur Zhang Jixian
	coordinated        = 110  // a French noun and the "et" or "ou" behind it, where no English stands before the noun
	openingNoun        = 60   // a French preposition that English lacks and the noun behind it
	agreeing           = 170  // a noun and an adjective behind it that agree
	complement         = 120  // a noun or verb and the preposition behind it; an open word and what it needs
	determined         = 330  // a French article and the noun behind it that agrees
	articleAcronym     = 270  // a French article and the acronym behind it: le VIH
	englishObject      = 40   // an English preposition or verb and a usual word behind it, which French has too
	englishPhrase      = 70   // an English determiner, adjective or noun and the noun behind it, which French may have too
	attestedPair       = 280  // two words that English text has side by side, one of them French by the lists
	letterBehind       = 35   // a noun and the single letter behind it: vitamin D, vitamine D
	complementName     = 165  // a French preposition and the name behind it: de Crohn
	numberForward      = 60   // a number and the English word behind it; a French verb and the number behind it
	numberNoun         = 110  // a number and the French noun behind it
	numberFrench       = 80   // a number and the French word behind it that counts or complements
	acronymLeads       = 60   // an acronym and the English word behind it: HLA typing
	acronymEnds        = 30   // a French noun and the acronym behind it: typage HLA
	acronymSubject     = 60   // the same before an English verb, whose subject ends there: cellules CAR-T | have
	termBonus          = 560  // a French term of several words of the glossary that English does not use
	termOfEnglishWords = 260  // such a term all of whose words English has
	keepCost           = 120  // a keep entry of the glossary, taken for French
	nameCost           = 700  // a name by shape, taken for French
	englishPredicated  = 420  // a French noun and an English verb behind it, which French has no room for
	unitBehind         = 300  // a change of language between a number and its unit
)
