package french

import (
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// clockTime writes the time of day: "à 8 h 30" is "at 8:30", "vers 14 h" "around 14:00", "à 7 heures du matin" "at 7 a.m."; a length of time names its minutes: "4 h
// 30" is "4 h 30 min".
// Source: Lexique des règles typographiques (Imprimerie nationale), heures; AMA Manual of Style, time of day.
func clockTime(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		c := s.readClock(i)
		if c == nil {
			return 0, nil
		}
		at := s.at(i - 1)
		half, n := s.halfOfDay(c.end)
		switch {
		case half != "":
			c.hours.words[0].Text += c.minutes
			c.hours.words = append(c.hours.words[:1:1], english.Word{Text: half, POS: "adv"})
		case s.clockBefore(i, c):
			if c.minutes == "" {
				c.minutes = ":00"
			}
			c.hours.words[0].Text += c.minutes
			c.hours.words = c.hours.words[:1:1]
		case c.minutes != "" && s.at(i+1).is(tNum) && !(s.at(c.end) != nil && s.at(c.end).source == "min"):
			c.hours.add(s.at(i + 1))
			c.hours.words = append(c.hours.words, grammar("min", "noun", "clock-time"))
			return 2, one(c.hours.note("clock-time"))
		default:
			return 0, nil
		}
		for _, part := range s.chunks[i+1 : c.end+n] {
			c.hours.cover(part)
		}
		c.hours.words[0].Source = c.hours.source
		word := clockPrepositions[at.lemmaOf()]
		if s.clockEnd(i) {
			word = "to"
		}
		if at.is(tPrep) && word != "" {
			at.words, at.fixed = []english.Word{{Text: word, POS: "prep", Source: at.source}}, true
		}
		c.hours.tag, c.hours.lemma, c.hours.number, c.hours.post = tNum, "clock", lang.NumberSingular, true
		return c.end + n - i, one(c.hours.note("clock-time"))
	})
}

// A clock is a number of hours, the chunk behind it, and its minutes as they are written behind the hour.
type clock struct {
	hours   *chunk
	end     int
	minutes string
}

// readClock reads hours at chunk i, "8 h", "8 h 30" or "8 heures"; nil for anything else.
func (s *sentence) readClock(i int) *clock {
	c := &clock{hours: s.at(i), end: i + 1}
	if !c.hours.is(tNum) || len(c.hours.words) == 0 || !shortNumber(c.hours.words[0].Text) {
		return nil
	}
	switch unit := s.at(i + 1); {
	case c.hours.lemma == "unit" && len(c.hours.words) == 2 && c.hours.words[1].Text == "h":
		if m := s.at(i + 1); m.is(tNum) && len(m.words) == 1 && len(m.words[0].Text) == 2 && shortNumber(m.words[0].Text) {
			c.minutes, c.end = ":"+m.words[0].Text, i+2
		}
	case len(c.hours.words) == 1 && unit.is(tNoun) && unit.lemma == "heure":
		c.end++
	default:
		return nil
	}
	if c.minutes == "" && s.at(c.end).andHalf() {
		c.minutes, c.end = ":30", c.end+1 // à 8 heures et demie
	}
	return c
}

// clockPrepositions are the prepositions before a time of day, and their English.
var clockPrepositions = map[string]string{"à": "at", "vers": "around", "dès": "from", "avant": "before", "après": "after", "de": "from"}

// clockBefore reports whether hours behind a preposition are a time of day: with minutes, or late in the day, and nothing behind that they are counted from.
func (s *sentence) clockBefore(i int, c *clock) bool {
	at, next, h := s.at(i-1), s.at(c.end), c.hours.words[0].Text
	if s.clockEnd(i) {
		return true
	}
	if to := s.readClock(c.end + 1); at.prep("de") && next.prep("à") && to != nil {
		return c.minutes+to.minutes != "" // de 8 h 30 à 17 h
	}
	behind := at.prep("à") || at.prep("vers") || at.prep("dès") || at == nil && (s.leftIs("at") || s.leftIs("around"))
	if !behind || len(h) > 2 || len(h) == 2 && h > "23" || s.at(i-2).is(tNum) || next.prep("de") || next.prep("après") ||
		next.is(tAdv) && strings.HasPrefix(next.lemma, "plus tard") {
		return false
	}
	return c.minutes != "" || at.prep("vers") || len(h) == 2 && h > "12"
}

// clockEnd reports whether the hours at i end a time that begins with a time of day: "de 8 h 30 à 17 h".
func (s *sentence) clockEnd(i int) bool {
	return s.at(i-1).prep("à") && (s.at(i-2).lemmaOf() == "clock" || s.at(i-3).lemmaOf() == "clock")
}

// halfOfDay is the half of the day that the chunks from k on name, "du matin", and how many they are; "" for none.
func (s *sentence) halfOfDay(k int) (half string, n int) {
	for n = range 4 {
		c := s.at(k + n)
		part := lastWord(c.lemmaOf())
		if half = halves[part]; half != "" && c.is(tNoun, tAdv, tAdj) && (n > 0 || c.lemma != part) {
			return half, n + 1
		}
		if !(n == 0 && c.prep("de")) && !(c.is(tDet) && c.kind == lang.KindArticle) {
			break
		}
	}
	return "", 0
}

// halves are the parts of the day that tell which half of it an hour is in.
var halves = map[string]string{"matin": "a.m.", "après-midi": "p.m.", "soir": "p.m."}
