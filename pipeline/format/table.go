package format

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// table is CSV or TSV: the cells of the named columns are prose.
type table struct{ separator byte }

// Recognizes nothing: any text with commas could be a table.
func (table) Recognizes(string) bool { return false }

// Prose is what the cells of the columns hold, each one a paragraph. A table whose columns are named has them in its
// first row, which is left alone.
func (t table) Prose(src string, o Options) (*Prose, error) {
	sep := t.separator
	if sep == ',' {
		sep = separator(src)
	}
	rows, err := cells(src, sep)
	if err != nil {
		return nil, err
	}
	if len(rows) == 0 {
		return (&builder{src: src}).prose(), nil
	}
	columns, header, err := t.columns(src, rows, o.Columns)
	if err != nil {
		return nil, err
	}
	b := builder{src: src}
	if header {
		rows = rows[1:]
	}
	for _, row := range rows {
		for i, c := range row {
			if slices.Contains(columns, i) {
				b.border("\n\n")
				b.open(c)
				b.cell(c)
			}
		}
	}
	p := b.prose()
	p.escape = func(s string, n *node) string {
		if n.quoted {
			return strings.ReplaceAll(s, `"`, `""`)
		}
		return s
	}
	p.finish = func(p *Prose, c []Change) []Change { return quoteCells(p, c, sep) }
	return p, nil
}

// columns finds the columns to read. header reports whether the first row names them. A name that none has is looked for
// without regard to case and to space at its ends.
func (table) columns(src string, rows [][]node, wanted []string) (columns []int, header bool, err error) {
	if len(wanted) == 0 {
		wanted = []string{"text"}
	}
	names := make([]string, len(rows[0]))
	for i, c := range rows[0] {
		names[i] = strings.ReplaceAll(c.src.of(src), `""`, `"`)
	}
	for _, w := range wanted {
		named := indexes(names, func(name string) bool { return name == w })
		if named == nil {
			named = indexes(names, func(name string) bool { return strings.EqualFold(strings.TrimSpace(name), w) })
		}
		if named != nil {
			columns, header = append(columns, named...), true
			continue
		}
		n, err := strconv.Atoi(w)
		if err != nil || n < 1 {
			return nil, false, fmt.Errorf("no column %q: name one of %s with --column, or its number", w, strings.Join(names, ", "))
		}
		if most := widest(rows); n > most {
			return nil, false, fmt.Errorf("no column %d: the table has %d", n, most)
		}
		columns = append(columns, n-1)
	}
	return columns, header, nil
}

// indexes lists the places of the names that are as asked.
func indexes(names []string, ask func(string) bool) (out []int) {
	for i, name := range names {
		if ask(name) {
			out = append(out, i)
		}
	}
	return out
}

// widest is the number of cells of the longest row.
func widest(rows [][]node) int {
	n := 0
	for _, row := range rows {
		n = max(n, len(row))
	}
	return n
}

func (s Span) of(src string) string { return src[s.Start:s.End] }

// cell takes the content of a cell over, doubled quotes decoded.
func (b *builder) cell(c node) {
	at := c.src.Start
	for c.quoted {
		i := strings.Index(b.src[at:c.src.End], `""`)
		if i < 0 {
			break
		}
		b.copy(at, at+i)
		b.escape(at+i, at+i+2, `"`)
		at += i + 2
	}
	b.copy(at, c.src.End)
}

// separator is the character that cuts the first rows into equally many cells: comma, semicolon or tab.
func separator(src string) byte {
	head := src
	if len(head) > 64<<10 {
		head = head[:strings.LastIndexByte(head[:64<<10], '\n')+1]
	}
	best, most := byte(','), 1
	for _, s := range []byte{',', ';', '\t'} {
		rows, err := cells(head, s)
		if err != nil || len(rows) == 0 || len(rows[0]) <= most {
			continue
		}
		if !slices.ContainsFunc(rows, func(r []node) bool { return len(r) != len(rows[0]) }) {
			best, most = s, len(rows[0])
		}
	}
	return best
}

// cells cuts a table into rows of cells. A cell is the span between its quotes, if it has any.
func cells(src string, sep byte) (rows [][]node, err error) {
	var row []node
	for at := 0; at < len(src); {
		c := node{src: Span{at, at}}
		if src[at] == '"' {
			end := closingQuote(src, at+1)
			if end < 0 {
				return nil, fmt.Errorf("the quote at byte %d never closes: close it, or put the cell in quotes and double it", at)
			}
			c = node{src: Span{at + 1, end}, quoted: true}
			at = end + 1
		}
		rest := strings.IndexAny(src[at:], string(sep)+"\n")
		if rest < 0 {
			rest = len(src) - at
		}
		end := at + rest
		if !c.quoted {
			c.src.End = end
			if end > at && end < len(src) && src[end] == '\n' && src[end-1] == '\r' {
				c.src.End--
			}
		}
		row = append(row, c)
		if end >= len(src) || src[end] == '\n' {
			rows, row = append(rows, row), nil
		} else if end == len(src)-1 { // the row ends with a separator: one more empty cell
			row = append(row, node{src: Span{len(src), len(src)}})
		}
		at = end + 1
	}
	if row != nil {
		rows = append(rows, row)
	}
	return rows, nil
}

// closingQuote is the offset of the quote that ends the cell whose content begins at; -1 when there is none.
func closingQuote(src string, at int) int {
	for {
		i := strings.IndexByte(src[at:], '"')
		if i < 0 {
			return -1
		}
		at += i
		if at+1 >= len(src) || src[at+1] != '"' {
			return at
		}
		at += 2
	}
}

// quoteCells puts quotes around the cells that need them after a change and had none before.
func quoteCells(p *Prose, changes []Change, sep byte) []Change {
	special := string(sep) + "\"\n\r"
	var out []Change
	nodes := p.nodes
	for len(changes) > 0 {
		for nodes[0].src.End < changes[0].Start {
			nodes = nodes[1:]
		}
		cell, k, needs := nodes[0], 0, false
		for k < len(changes) && changes[k].Start <= cell.src.End {
			needs = needs || !cell.quoted && strings.ContainsAny(changes[k].New, special)
			k++
		}
		if needs {
			out = append(out, quoted(p.src, cell.src, changes[:k])...)
		} else {
			out = append(out, changes[:k]...)
		}
		changes = changes[k:]
	}
	return out
}

// quoted puts quotes around one cell and doubles those inside it.
func quoted(src string, cell Span, changes []Change) []Change {
	const rule = "format/quote-cell"
	add := func(at int) Change { return Change{Span{at, at}, `"`, -1, rule} }
	out := []Change{add(cell.Start)}
	at := cell.Start
	for _, c := range changes {
		for i := at; i < c.Start; i++ {
			if src[i] == '"' {
				out = append(out, add(i))
			}
		}
		c.New = strings.ReplaceAll(c.New, `"`, `""`)
		out, at = append(out, c), c.End
	}
	for i := at; i < cell.End; i++ {
		if src[i] == '"' {
			out = append(out, add(i))
		}
	}
	return append(out, add(cell.End))
}
