package french

// quotationMarks writes the guillemets of a quotation as English marks.
// Source: The Chicago Manual of Style, quotation marks.
func quotationMarks(s *sentence) {
	for _, c := range s.chunks {
		switch {
		case c.mark("«"):
			c.words[0].Text = "“"
			c.note("quotation-marks")
		case c.mark("»"):
			c.words[0].Text, c.words[0].Glue = "”", true
			c.note("quotation-marks")
		}
	}
}
