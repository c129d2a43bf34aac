package french

// A tag is what a chunk is to the rules: a part of speech, narrower than the glossary's where word order asks for it.
type tag uint8

const (
	tEdge   tag = iota // the start or the end of the fragment
	tDet               // le, une, ses, aucun, la plupart de
	tNoun              // also the noun phrase that grows around it
	tName              // a proper name, an acronym, foreign matter
	tAdj               // also the adjective phrase
	tNum               // 35, douze
	tFin               // a finite verb, later the whole verb group
	tInf               // an infinitive
	tPast              // a past participle
	tPres              // a present participle
	tAdv               //
	tMore              // an adverb of degree: plus, moins, très, trop
	tPrep              //
	tPP                // a preposition with its object
	tCoord             //
	tSub               // a subordinating conjunction
	tRel               // a relative pronoun
	tSubj              // a subject pronoun
	tObj               // an unstressed object pronoun
	tStrong            // any other pronoun
	tNe                // ne
	tNeg               // pas, plus, jamais
	tPunct             //
	tPhrase            // an entry that is a phrase of its own
	tags               // their number
)

// A bond says how readily one tag follows another; bonds that are not listed cost farApart.
type bond struct {
	tag  tag
	next map[tag]float64
}

const farApart = 3.0

// bonds are the costs of neighbours, by hand: 0 for the ordinary, 8 for what French hardly allows. They disambiguate
// "la porte" from "il la porte". Source: the order of French phrases, corrected on clinical text.
var bonds = []bond{
	{tEdge, map[tag]float64{tDet: 0, tNoun: .3, tName: .5, tAdj: .8, tNum: .3, tFin: 1.3, tInf: .7, tPast: .8, tPres: .6, tAdv: .3, tMore: .8, tPrep: 0,
		tCoord: .2, tSub: .2, tRel: .6, tSubj: .1, tObj: 1.2, tStrong: .8, tNe: .3, tNeg: 2, tPunct: .5, tPhrase: .3}},
	{tDet, map[tag]float64{tDet: 1.5, tNoun: 0, tName: .3, tAdj: .3, tNum: .3, tFin: 8, tInf: 6, tPast: 2.2, tPres: 3, tAdv: 2.5, tMore: .6, tPrep: 6, tCoord: 7,
		tSub: 8, tRel: 5, tSubj: 8, tObj: 8, tStrong: 6, tNe: 8, tNeg: 8, tPunct: 6, tEdge: 5, tPhrase: 3}},
	{tNoun, map[tag]float64{tDet: 2, tNoun: 2.2, tName: .8, tAdj: .1, tNum: 1.2, tFin: .7, tInf: 3, tPast: .5, tPres: .7, tAdv: .8, tMore: .4, tPrep: 0,
		tCoord: .2, tSub: .8, tRel: .2, tSubj: 2, tObj: .9, tStrong: 2, tNe: .4, tNeg: 2, tPunct: .1, tEdge: 0, tPhrase: 1}},
	{tName, map[tag]float64{tDet: 2, tNoun: 2, tName: .6, tAdj: .4, tNum: .6, tFin: .7, tInf: 3, tPast: .6, tPres: .7, tAdv: .8, tMore: .5, tPrep: .1,
		tCoord: .2, tSub: .8, tRel: .2, tSubj: 2, tObj: .9, tStrong: 2, tNe: .4, tNeg: 2, tPunct: .1, tEdge: 0, tPhrase: 1}},
	{tAdj, map[tag]float64{tDet: 1.8, tNoun: .35, tName: .9, tAdj: .5, tNum: 1.5, tFin: .8, tInf: 3, tPast: .7, tPres: .8, tAdv: .8, tMore: .6, tPrep: .1, tCoord: .2,
		tSub: .6, tRel: .3, tSubj: 2, tObj: 1.8, tStrong: 2, tNe: .4, tNeg: 2, tPunct: .1, tEdge: 0, tPhrase: 1}},
	{tNum, map[tag]float64{tDet: 3, tNoun: 0, tName: .5, tAdj: .5, tNum: 1, tFin: 1.5, tInf: 4, tPast: 1.5, tPres: 2, tAdv: 1.2, tMore: 1, tPrep: .2, tCoord: .3,
		tSub: 2, tRel: 1, tSubj: 3, tObj: 2, tStrong: 3, tNe: 1, tNeg: 3, tPunct: .1, tEdge: .1, tPhrase: 1}},
	{tFin, map[tag]float64{tDet: 0, tNoun: 1.2, tName: .9, tAdj: .7, tNum: .6, tFin: 5, tInf: .5, tPast: .2, tPres: 2, tAdv: .1, tMore: .3, tPrep: .1, tCoord: .6,
		tSub: .2, tRel: .8, tSubj: 1.2, tObj: 3, tStrong: .7, tNe: 1.5, tNeg: 0, tPunct: .3, tEdge: .5, tPhrase: .5}},
	{tInf, map[tag]float64{tDet: 0, tNoun: .9, tName: .8, tAdj: 1, tNum: .7, tFin: .8, tInf: 1.2, tPast: .5, tPres: 2, tAdv: .2, tMore: .5, tPrep: .1, tCoord: .3,
		tSub: .4, tRel: .8, tSubj: 2, tObj: 3, tStrong: 1, tNe: 2, tNeg: 1.5, tPunct: .2, tEdge: .2, tPhrase: .5}},
	{tPast, map[tag]float64{tDet: .4, tNoun: 1.5, tName: 1, tAdj: .8, tNum: .9, tFin: .9, tInf: 1.5, tPast: .6, tPres: 2, tAdv: .3, tMore: .6, tPrep: 0, tCoord: .3,
		tSub: .5, tRel: .8, tSubj: 2, tObj: 1.5, tStrong: 1.5, tNe: .8, tNeg: 2, tPunct: .1, tEdge: .1, tPhrase: .5}},
	{tPres, map[tag]float64{tDet: 0, tNoun: .8, tName: .8, tAdj: 1, tNum: .7, tFin: 2, tInf: .8, tPast: .5, tAdv: .3, tMore: .5, tPrep: .1, tCoord: .5,
		tSub: .4, tRel: 1.5, tNeg: .5, tPunct: .4, tEdge: .6, tPhrase: .5}},
	{tAdv, map[tag]float64{tDet: .4, tNoun: .9, tName: 1, tAdj: .2, tNum: .3, tFin: 1, tInf: .6, tPast: .2, tPres: .7, tAdv: .6, tMore: .4, tPrep: .2, tCoord: .5,
		tSub: .4, tRel: 1, tSubj: .5, tObj: 1.2, tStrong: 1, tNe: .8, tNeg: 1.5, tPunct: .1, tEdge: .1, tPhrase: .5}},
	{tMore, map[tag]float64{tAdj: 0, tAdv: .1, tPast: .2, tPrep: .5, tNum: .6, tNoun: 1.5, tDet: 1.5, tMore: .6, tSub: .6, tRel: 1, tPunct: 1, tEdge: 1, tFin: 2.5, tInf: 1.5,
		tCoord: .8, tPres: 1.5, tSubj: 1.5}},
	{tPrep, map[tag]float64{tDet: 0, tNoun: .1, tName: .2, tAdj: .7, tNum: .2, tFin: 8, tInf: .2, tPast: 2.6, tPres: .1, tAdv: .9, tMore: 1, tPrep: 1.6, tCoord: 1.8,
		tSub: 3, tRel: .6, tSubj: 6, tObj: 1.7, tStrong: .3, tNe: .8, tNeg: 3, tPunct: 1.2, tEdge: 1.2, tPhrase: .8}},
	{tCoord, map[tag]float64{tDet: .1, tNoun: .15, tName: .4, tAdj: .3, tNum: .4, tFin: .6, tInf: .4, tPast: .3, tPres: .5, tAdv: .3, tMore: .3, tPrep: .2, tCoord: 1.5,
		tSub: .3, tRel: .5, tSubj: .3, tObj: .9, tStrong: .7, tNe: .3, tNeg: 1, tPunct: 1, tEdge: 1, tPhrase: .4}},
	{tSub, map[tag]float64{tDet: 0, tNoun: .5, tName: .4, tAdj: .9, tNum: .5, tFin: 1.2, tInf: 1, tPast: 1, tPres: 1, tAdv: .3, tMore: .4, tPrep: .3, tCoord: 3,
		tSub: 1.5, tRel: 2, tSubj: 0, tObj: 1.2, tStrong: .5, tNe: 1, tNeg: 2, tPunct: 1, tEdge: 1, tPhrase: .5}},
	{tRel, map[tag]float64{tDet: .2, tNoun: .8, tName: .7, tNum: .4, tFin: 0, tInf: 1.5, tAdv: .5, tPrep: .6, tSubj: 0, tObj: .2, tStrong: .5, tNe: 0, tPunct: 1, tEdge: .8}},
	{tSubj, map[tag]float64{tFin: 0, tObj: .1, tNe: 0, tAdv: 3, tRel: 1, tEdge: 3, tPunct: 2.5, tPast: 2.5, tPres: 3, tNeg: 3, tDet: 4, tInf: 2, tPrep: 3, tAdj: 3, tNoun: 4}},
	{tObj, map[tag]float64{tFin: 0, tInf: -.8, tPres: .6, tObj: .2, tNe: 8, tNoun: 8, tAdj: 8, tPrep: 6, tDet: 7, tEdge: 6, tPunct: 5, tPast: 5, tAdv: 5, tCoord: 6, tSub: 6, tRel: 6,
		tNeg: 5, tMore: 6, tNum: 7, tName: 7, tSubj: 7}},
	{tStrong, map[tag]float64{tDet: 1.5, tNoun: 2, tAdj: .8, tFin: .3, tInf: 1, tPast: .8, tPres: 1, tAdv: .6, tMore: .6, tPrep: .2, tCoord: .3, tSub: .6, tRel: .1, tSubj: 1, tObj: .7,
		tNe: .1, tNeg: 1, tPunct: .1, tEdge: 0}},
	{tNe, map[tag]float64{tFin: 0, tObj: 0, tInf: .3, tNeg: .1, tPres: .2, tNoun: 8, tAdj: 8, tPast: 8, tDet: 8, tAdv: 8, tName: 8}},
	{tNeg, map[tag]float64{tDet: .5, tNoun: 1, tAdj: .4, tNum: .7, tFin: 1, tInf: .2, tPast: .1, tAdv: .2, tMore: .3, tPrep: .1, tCoord: .8, tSub: .6, tPunct: .3, tEdge: .3, tObj: .3,
		tStrong: 1, tName: 1, tNeg: .8, tPres: 1}},
	{tPunct, map[tag]float64{tDet: .1, tNoun: .3, tName: .3, tAdj: .3, tNum: .3, tFin: .8, tInf: .4, tPast: .4, tPres: .3, tAdv: .2, tMore: .4, tPrep: .1, tCoord: .2, tSub: .2, tRel: .3,
		tSubj: .2, tObj: .9, tStrong: .5, tNe: .5, tNeg: 1.5, tPunct: .5, tEdge: 0, tPhrase: .3}},
	{tPhrase, map[tag]float64{tInf: .1, tSub: .3, tRel: .4, tPast: 1, tObj: .8, tNe: .8, tAdv: .3, tDet: .5, tNoun: .8, tPrep: .3, tPunct: .1, tEdge: 0, tFin: .8, tAdj: .8, tSubj: .5, tCoord: .4, tNum: 1}},
}

// bondCost is bonds as a table; built once, read only.
var bondCost = func() (t [tags][tags]float64) {
	for i := range t {
		for j := range t[i] {
			t[i][j] = farApart
		}
	}
	for _, b := range bonds {
		for next, cost := range b.next {
			t[b.tag][next] = cost
		}
	}
	return t
}()
