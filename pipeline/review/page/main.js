// The review page: it puts the list, the panel, the keys and the server together.
import { ask, Saver } from "./api.js";
import { VirtualList } from "./list.js";
import { row, panel, entry } from "./draw.js";
import { openPromotion, setUpPromotion } from "./promote.js";
import * as state from "./state.js";

const $ = (id) => document.getElementById(id);
const form = $("filter"), detail = $("detail");
const known = new Map(); // change number -> what the server knows of it
const undone = [];       // the steps that can be undone: lists of [number, decision before]
let editing = false, only = -1;

const list = new VirtualList($("changes"), $("inner"), (i) => row(state.view[i], state.view[i - 1], state.view[i] === state.chosen));
const saver = new Saver(news, (s) => {
  $("saved").textContent = s === "saving" ? "Saving…" : s === "saved" ? "All saved" : s;
  $("saved").classList.toggle("trouble", s !== "saving" && s !== "saved");
});

// news takes in what the decisions file holds: this window's own decisions, now saved, and those of others.
function news(choices, waiting) {
  if (!choices.length) return;
  const mine = new Set(waiting.map(state.numberOf));
  const touched = new Set();
  for (const c of choices) {
    const number = state.numberOf(c);
    if (mine.has(number)) continue; // a newer decision of this window is on its way
    state.set(number, c.action === "undo" ? null : { action: c.action, text: c.text || "", saved: true });
    touched.add(number);
  }
  refresh(touched);
}

function refresh(numbers) {
  const documents = new Set();
  for (const n of numbers) documents.add(state.changes[n].document);
  list.redrawAll(); // a decision also shows in the text beside
  for (const n of documents) {
    const old = $("documents").children[n];
    old.replaceWith(entry(n, n === only));
  }
  if (numbers.has(state.chosen) && !editing) drawPanel();
  progress();
}

function progress() {
  $("undo").disabled = !undone.length;
  const done = state.decisions.size, all = state.changes.length, bar = document.querySelector(".progress");
  $("progress-bar").style.width = (all ? 100 * done / all : 100) + "%";
  $("progress-text").textContent = done.toLocaleString("en") + " of " + all.toLocaleString("en");
  bar.setAttribute("aria-valuenow", done);
  bar.setAttribute("aria-valuemax", all);
}

// decide enters decisions for some changes as one step, and sends them off.
function decide(numbers, make) {
  const step = [], out = [];
  for (const number of numbers) {
    const c = state.changes[number], d = make(c);
    if (!d) continue;
    step.push([number, state.decisions.get(number)]);
    state.set(number, d.action === "undo" ? null : { action: d.action, text: d.text === undefined ? c.english || "" : d.text, saved: false });
    out.push({ document: c.document, change: c.change, action: d.action, text: d.action === "edit" ? d.text : "" });
  }
  refresh(new Set(numbers));
  if (out.length) saver.save(out);
  return step;
}

function act(numbers, make) {
  const step = decide(numbers, make);
  if (step.length) undone.push(step);
  progress();
}

function undo() {
  const step = undone.pop();
  if (!step) return;
  const before = new Map(step);
  decide([...before.keys()], (c) => before.get(c.number) || { action: "undo" });
  choose(step[0][0]);
}

// follow puts an edit to the case of another place: a capital where the English there has one.
function follow(text, c, from) {
  const upper = (s) => s && s[0] !== s[0].toLowerCase();
  if (!c.english || !from.english || upper(c.english) === upper(from.english)) return text;
  return (upper(c.english) ? text[0].toUpperCase() : text[0].toLowerCase()) + text.slice(1);
}

const offered = (c) => c.english && !c.rough || c.status === "kept";
const acts = {
  accept: (c) => { if (!offered(c)) return acts.edit(); act([c.number], () => ({ action: "accept" })); onward(c.number); },
  reject: (c) => { act([c.number], () => ({ action: "reject" })); onward(c.number); },
  "accept-all": (c) => act(state.sameFragment(c), (x) => offered(x) ? { action: "accept" } : null),
  "reject-all": (c) => act(state.sameFragment(c), () => ({ action: "reject" })),
  "edit-all": (c) => { const d = state.decisions.get(c.number); if (d) act(state.sameFragment(c), (x) => ({ action: "edit", text: follow(d.text, x, c) })); },
  alternative: (c, text) => { act([c.number], () => ({ action: "edit", text })); onward(c.number); },
  edit: () => { editing = true; drawPanel(); },
  cancel: () => { editing = false; drawPanel(); $("changes").focus({ preventScroll: true }); },
  save: (c) => saveEdit(c, [c.number]),
  "save-all": (c) => saveEdit(c, state.sameFragment(c)),
  reopen: (c) => { act([c.number], () => ({ action: "undo" })); },
  promote: (c) => openPromotion(c, state.result(c) === c.original ? c.english || "" : state.result(c)),
};

function saveEdit(c, numbers) {
  const text = detail.querySelector("textarea").value.trim();
  editing = false;
  act(numbers, (x) => ({ action: "edit", text: follow(text, x, c) }));
  drawPanel();
  $("changes").focus({ preventScroll: true });
}

// onward chooses the next change that is open.
function onward(number) {
  const at = state.view.indexOf(number);
  const next = state.view.findIndex((n, i) => i > at && !state.decisions.has(n));
  choose(next >= 0 ? state.view[next] : number);
}

function choose(number, reveal = true) {
  const old = state.view.indexOf(state.chosen), at = state.view.indexOf(number);
  editing = false;
  state.choose(number);
  if (old >= 0) list.redraw(old);
  if (at >= 0) { list.redraw(at); if (reveal) list.reveal(at); }
  drawPanel();
}

async function drawPanel() {
  const c = state.changes[state.chosen];
  if (!c) { detail.replaceChildren(); return; }
  detail.replaceChildren(...panel(c, known.get(c.number) || null, editing));
  const area = detail.querySelector("textarea");
  if (area) { area.focus(); area.select(); }
  if (known.has(c.number)) return;
  try {
    known.set(c.number, await ask("change?document=" + c.document + "&change=" + c.change));
  } catch { return; } // the line at the top says that the connection is gone
  if (state.chosen === c.number && !editing) drawPanel();
}

function filter() {
  const f = form.elements;
  form.querySelector("output").textContent = Number(f.below.value).toFixed(2);
  state.filter({ term: f.term.value.trim().toLowerCase(), state: f.state.value, status: f.status.value, language: f.language.value, below: Number(f.below.value), document: only });
  $("shown").textContent = state.view.length.toLocaleString("en") + " shown";
  $("nothing").hidden = state.view.length > 0;
  list.reset(state.view.length);
  choose(state.view.includes(state.chosen) ? state.chosen : state.view.length ? state.view[0] : -1);
}

function showOnly(n) {
  only = n === only ? -1 : n;
  [...$("documents").children].forEach((e, i) => e.setAttribute("aria-pressed", i === only));
  toggleDocuments(false);
  filter();
}

function toggleDocuments(open) {
  $("documents").classList.toggle("open", open);
  $("show-documents").setAttribute("aria-expanded", open);
}

function move(by) {
  const at = state.view.indexOf(state.chosen);
  const next = Math.max(0, Math.min(state.view.length - 1, at + by));
  if (state.view.length) choose(state.view[next]);
}

const keys = { j: () => move(1), ArrowDown: () => move(1), n: () => move(1), k: () => move(-1), ArrowUp: () => move(-1), p: () => move(-1), o: () => onward(state.chosen), u: undo,
  "/": () => form.elements.term.focus(), "?": () => $("help").showModal(),
  a: "accept", r: "reject", e: "edit", A: "accept-all", R: "reject-all", g: "promote" };

function onKey(e) {
  if (e.isComposing || e.keyCode === 229 || e.ctrlKey || e.metaKey || e.altKey || document.querySelector("dialog[open]")) return;
  const c = state.changes[state.chosen];
  if (e.target.tagName === "TEXTAREA") {
    if (e.key === "Escape") acts.cancel(c);
    else if (e.key === "Enter" && !e.shiftKey) { e.preventDefault(); acts.save(c); }
    return;
  }
  if (e.key === "Escape" && e.target.closest(".filter")) { e.target.blur(); return; }
  if (e.key === "Escape") { toggleDocuments(false); return; }
  if (/^(INPUT|SELECT)$/.test(e.target.tagName)) {
    if (e.key === "Enter" && e.target.type === "search") { e.preventDefault(); $("changes").focus({ preventScroll: true }); }
    return;
  }
  const key = keys[e.key];
  if (key) {
    e.preventDefault();
    if (typeof key === "function") key();
    else if (c) acts[key](c);
  } else if (c && /^[1-9]$/.test(e.key)) {
    const more = known.get(c.number), text = more && more.alternatives && more.alternatives[e.key - 1];
    if (text) acts.alternative(c, text);
  }
}

function setUp() {
  document.addEventListener("keydown", onKey);
  let waiting = 0;
  form.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(filter, 60); });
  form.addEventListener("submit", (e) => e.preventDefault());
  $("inner").addEventListener("click", (e) => {
    const r = e.target.closest(".row");
    if (r && !String(getSelection())) choose(Number(r.dataset.number), false);
  });
  detail.addEventListener("click", (e) => {
    const b = e.target.closest("[data-act]");
    if (b) acts[b.dataset.act](state.changes[state.chosen], b.dataset.text);
  });
  $("documents").addEventListener("click", (e) => {
    const b = e.target.closest("button");
    if (b) showOnly(Number(b.dataset.document));
  });
  $("show-documents").addEventListener("click", () => toggleDocuments(!$("documents").classList.contains("open")));
  $("undo").addEventListener("click", undo);
  $("show-help").addEventListener("click", () => $("help").showModal());
}

const report = await ask("report");
state.load(report);
document.title = report.name + " · unmix review";
$("name").textContent = report.name;
$("documents").append(...state.documents.map((_, n) => entry(n, false)));
setUpPromotion(report);
setUp();
progress();
filter();
await saver.flush();
document.documentElement.dataset.ready = "true";
