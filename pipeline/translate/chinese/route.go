package chinese

import "unmix/pipeline/translate/english"

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
