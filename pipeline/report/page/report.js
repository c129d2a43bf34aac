"use strict";
// The report's own script: filters, and the card with the derivation of a fragment. It reads the JSON that stands beside
// each document only when a fragment of that document is asked for.
document.documentElement.classList.add("js");
const marks = [...document.querySelectorAll(".m")];
const card = document.getElementById("card");
const form = document.querySelector(".filter");
let shownMark = null, pinned = false;

const details = new Map(); // document number -> its changes
function detail(mark) {
  const doc = mark.closest(".doc").dataset.n;
  if (!details.has(doc)) details.set(doc, JSON.parse(document.getElementById("data-" + doc).textContent));
  return details.get(doc)[mark.dataset.i];
}

function element(tag, className, text) {
  const e = document.createElement(tag);
  if (className) e.className = className;
  if (text !== undefined) e.textContent = text;
  return e;
}

function fill(c) {
  card.replaceChildren();
  const where = element("p", "where");
  where.append(element("span", "lang " + c.language, c.language), element("span", "", c.status),
    element("span", "num", c.confidence.toFixed(2)), element("span", "num", "line " + c.line + ":" + c.column), element("span", "id", c.id));
  card.append(where);
  if (c.original) card.append(element("p", "from", c.original_text || c.original));
  const english = c.replacement_text || c.replacement || c.draft;
  if (english) card.append(element("p", "to", (c.replacement ? "" : "draft: ") + english));
  if (c.reason) card.append(element("p", "why", c.reason));
  if (c.alternatives) card.append(element("h3", "", "Alternatives"), element("p", "", c.alternatives.join(" · ")));
  if (c.derivation) {
    const list = element("ul", "steps");
    for (const s of c.derivation) {
      const li = element("li");
      li.append(element("span", "", s.from || s.to ? [s.from, s.to].filter(Boolean).join(" → ") : s.rule || ""));
      li.append(element("span", "by", s.from || s.to ? s.entry || s.rule || "" : ""));
      list.append(li);
    }
    card.append(element("h3", "", "Derivation"), list);
  }
}

function show(mark) {
  if (shownMark) hide();
  shownMark = mark;
  for (const m of twins(mark)) m.classList.add("on");
  fill(detail(mark));
  card.hidden = false;
  const r = mark.getClientRects()[0], below = innerHeight - r.bottom;
  card.style.left = Math.max(12, Math.min(r.left, document.documentElement.clientWidth - card.offsetWidth - 12)) + scrollX + "px";
  card.style.top = (below > card.offsetHeight + 20 || below > r.top ? r.bottom + 8 : r.top - card.offsetHeight - 8) + scrollY + "px";
}

function hide() {
  if (shownMark) for (const m of twins(shownMark)) m.classList.remove("on");
  shownMark = null;
  pinned = false;
  card.hidden = true;
}

function twins(mark) {
  return mark.closest(".doc").querySelectorAll('.m[data-i="' + mark.dataset.i + '"]');
}

const markOf = (e) => e.target instanceof Element ? e.target.closest(".m") : null;
let leaving = 0;
document.addEventListener("pointerover", (e) => {
  if (e.pointerType === "touch" || pinned) return;
  clearTimeout(leaving);
  const mark = markOf(e);
  if (mark && mark !== shownMark) show(mark);
  else if (!mark && shownMark && !card.contains(e.target)) leaving = setTimeout(() => { if (!pinned) hide(); }, 160);
});
document.addEventListener("click", (e) => {
  const mark = markOf(e);
  if (mark) { const again = pinned && mark === shownMark; again ? hide() : (show(mark), pinned = true); }
  else if (!card.contains(e.target)) hide();
});
document.addEventListener("focusin", (e) => { const mark = markOf(e); if (mark && !pinned) show(mark); });
document.addEventListener("keydown", (e) => {
  if (e.key === "Escape") { hide(); return; }
  if (e.ctrlKey || e.metaKey || e.altKey || /^(INPUT|SELECT|TEXTAREA)$/.test(e.target.tagName)) return;
  if (e.key === "/") { e.preventDefault(); form.elements.term.focus(); }
  if (e.key === "j" || e.key === "k") step(e.key === "j" ? 1 : -1);
  if (e.key === "Enter" && markOf(e)) { e.preventDefault(); e.target.click(); }
});

// step moves the focus to the next fragment that the filter lets through.
function step(by) {
  const list = marks.filter((m) => m.tabIndex === 0 && (!document.body.classList.contains("filtered") || m.classList.contains("hit")));
  if (!list.length) return;
  const at = list.indexOf(document.activeElement);
  const next = list[at < 0 ? (by > 0 ? 0 : list.length - 1) : Math.max(0, Math.min(list.length - 1, at + by))];
  pinned = false;
  next.scrollIntoView({ block: "center" });
  next.focus({ preventScroll: true });
}

function checked(name) {
  return new Set([...form.querySelectorAll('[name="' + name + '"]:checked')].map((e) => e.value));
}

function filter() {
  hide();
  const status = checked("status"), language = checked("language"), below = Number(form.elements.below.value), term = form.elements.term.value.trim().toLowerCase();
  form.querySelector(".below").textContent = below.toFixed(2);
  const all = form.querySelectorAll(".chip input:not(:checked)").length === 0 && below >= 1 && !term;
  document.body.classList.toggle("filtered", !all);
  let hits = 0;
  const rows = new Set(), docs = new Set();
  for (const m of marks) {
    const hit = all || status.has(m.dataset.s) && language.has(m.dataset.l) && Number(m.dataset.c) <= below && (!term || matches(m, term));
    m.classList.toggle("hit", hit);
    if (!hit) continue;
    if (m.tabIndex === 0) hits++;
    rows.add(m.closest(".pair"));
    docs.add(m.closest(".doc"));
  }
  for (const d of document.querySelectorAll(".doc")) d.classList.toggle("nohit", !docs.has(d));
  for (const p of document.querySelectorAll(".pair:not(.labels), .fold")) p.classList.toggle("nohit", !rows.has(p));
  form.querySelector(".shown").textContent = hits.toLocaleString("en") + " shown";
  document.querySelector(".nothing").hidden = hits > 0;
}

function matches(mark, term) {
  const c = detail(mark);
  return [c.original, c.original_text, c.replacement, c.replacement_text, c.draft].some((s) => s && s.toLowerCase().includes(term));
}

form.addEventListener("submit", (e) => e.preventDefault());
let waiting = 0;
form.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(filter, 80); });
