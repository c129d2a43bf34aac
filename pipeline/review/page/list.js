// A list of any length of which only the rows on the screen exist. Rows have the heights that their text needs: a row that
// was never seen counts with an estimate, and what the estimate was wrong by is taken up without the text jumping.

export class VirtualList {
  // draw(index) makes the element of a row.
  constructor(viewport, inner, draw) {
    Object.assign(this, { viewport, inner, draw, count: 0, rows: new Map(), heights: new Float64Array(0), tops: new Float64Array(1), estimate: 112 });
    viewport.addEventListener("scroll", () => this.later(), { passive: true });
    let width = 0;
    new ResizeObserver(() => {
      if (viewport.clientWidth !== width) { width = viewport.clientWidth; this.measured(); }
      this.later();
    }).observe(viewport);
  }

  reset(count) {
    this.count = count;
    this.measured();
    this.viewport.scrollTop = 0;
    this.update();
  }

  // measured forgets all heights: the width or the rows have changed.
  measured() {
    this.heights = new Float64Array(this.count);
    for (const row of this.rows.values()) row.remove();
    this.rows.clear();
    this.sum();
  }

  sum() {
    if (this.tops.length !== this.count + 1) this.tops = new Float64Array(this.count + 1);
    let top = 0;
    for (let i = 0; i < this.count; i++) { this.tops[i] = top; top += this.heights[i] || this.estimate; }
    this.tops[this.count] = top;
    this.inner.style.height = top + "px";
  }

  // at is the row at a height.
  at(y) {
    let low = 0, high = this.count - 1;
    while (low < high) { const middle = (low + high + 1) >> 1; this.tops[middle] <= y ? low = middle : high = middle - 1; }
    return Math.max(0, low);
  }

  later() {
    if (this.waiting) return;
    this.waiting = requestAnimationFrame(() => { this.waiting = 0; this.update(); });
  }

  update() {
    for (let round = 0; round < 4; round++) if (!this.place()) return;
  }

  // place draws the rows in sight, and reports whether their heights moved anything.
  place() {
    if (!this.count) { this.measured(); return false; }
    const { scrollTop, clientHeight } = this.viewport, margin = 300;
    const first = this.at(Math.max(0, scrollTop - margin)), last = this.at(scrollTop + clientHeight + margin);
    const anchor = this.at(scrollTop), inside = scrollTop - this.tops[anchor];
    for (const [i, row] of this.rows) if (i < first || i > last) { row.remove(); this.rows.delete(i); }
    const fresh = [];
    for (let i = first; i <= last; i++) {
      if (this.rows.has(i)) continue;
      const row = this.draw(i);
      this.rows.set(i, row);
      fresh.push(row);
    }
    this.inner.append(...fresh);
    let moved = false;
    const heights = [...this.rows].map(([i, row]) => [i, row.offsetHeight]);
    for (const [i, height] of heights) if (this.heights[i] !== height) { this.heights[i] = height; moved = true; }
    if (moved) this.sum();
    for (const [i, row] of this.rows) row.style.transform = "translateY(" + this.tops[i] + "px)";
    if (moved) {
      const now = this.tops[anchor] + inside;
      if (Math.abs(now - scrollTop) > .5) this.viewport.scrollTop = now;
    }
    return moved;
  }

  // redraw makes one row anew.
  redraw(i) {
    const old = this.rows.get(i);
    if (!old) return;
    const row = this.draw(i);
    row.style.transform = old.style.transform;
    old.replaceWith(row);
    this.rows.set(i, row);
    this.later();
  }

  redrawAll() {
    for (const i of [...this.rows.keys()]) this.redraw(i);
  }

  // reveal scrolls as little as brings a row into sight, with some room around it; a jump puts it in the upper part.
  reveal(i) {
    for (let round = 0; round < 3; round++) {
      const top = this.tops[i], bottom = this.tops[i + 1], view = this.viewport, room = Math.min(120, view.clientHeight / 5);
      const near = Math.abs(top - view.scrollTop) < 2 * view.clientHeight;
      if (top - room < view.scrollTop) view.scrollTop = Math.max(0, near ? top - room : top - view.clientHeight / 4);
      else if (bottom + room > view.scrollTop + view.clientHeight) view.scrollTop = near ? bottom + room - view.clientHeight : top - view.clientHeight / 4;
      else break;
      this.update();
    }
  }
}
