package chinese

import "unmix/pipeline/translate/english"

// routeRules say when a drug is given by which way, behind English that says it is: 胎儿娩出后立即肌内注射, intramuscularly immediately after
// delivery of the fetus.
var routeRules = []Rule{
	{Name: "route-when", Gives: "TOP", Pattern: "PP|CL 立即|即刻|随即|尽快|尽早 " + routeWords, Cost: -0.2, Build: routeWhen},
}

// routeWords are the keys of routes.
const routeWords = "口服|静脉给药|静脉输注|皮下给药|吸入|雾化吸入|静脉注射|静脉滴注|皮下注射|肌内注射|肌肉注射|肌注|静滴|静注"

func routeWhen(b *builder, k []node) english.Phrase {
	soon := map[string]string{"立即": "immediately", "即刻": "immediately", "随即": "immediately", "尽快": "as soon as possible", "尽早": "as soon as possible"}[k[1].head.text]
	return as(english.AdvPhrase, join(0, b.put(routes[k[2].head.text], k[2]), b.put(soon, k[1]), k[0].Phrase))
}

// routes give the adverbs of the routes of administration.
var routes = map[string]string{"口服": "orally", "口服给药": "orally", "静脉给药": "intravenously", "静脉输注": "by intravenous infusion", "皮下给药": "subcutaneously", "吸入": "by inhalation", "雾化吸入": "by nebulizer", "静脉注射": "intravenously", "静脉滴注": "intravenously", "皮下注射": "subcutaneously", "肌内注射": "intramuscularly", "肌肉注射": "intramuscularly", "肌注": "intramuscularly", "静滴": "intravenously", "静注": "intravenously"}

func route(b *builder, k []node) english.Phrase {
	return join(0, k[1].Phrase, b.put(routes[k[0].head.text], k[0]))
}

// notTimeFirst keeps times out, at which something is given by a route: 睡前1小时 + 口服.
func notTimeFirst(k []*item) bool { return !timeUnit(k[0]) }

func routeAfter(b *builder, k []node) english.Phrase {
	return join(0, k[0].Phrase, b.put(routes[k[1].head.text], k[1]))
}
