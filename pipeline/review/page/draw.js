// The rows of the list and the panel of the chosen change, as elements. Every text of a document is set as text.
import { changes, documents, decisions, result, sameFragment } from "./state.js";

export function element(tag, className, ...children) {
  const e = document.createElement(tag);
  if (className) e.className = className;
  e.append(...children.filter((c) => c !== null && c !== undefined));
  return e;
}

const family = (language) => ["fr", "zh", "en"].includes(language) ? language : "xx";
const words = { accept: "accepted", reject: "rejected", edit: "edited" };

export function stateOf(number) {
  const d = decisions.get(number);
  return d ? element("span", "state " + d.action, words[d.action] + (d.saved ? "" : " …")) : element("span", "state", "");
}

function original(c) {
  const e = element("del", family(c.language), c.original);
  if (c.language === "zh" || c.language === "fr") e.lang = c.language;
  return e;
}

// centre is the change itself: what was there and what comes there.
function centre(c) {
  const d = decisions.get(c.number), action = d && d.action, out = [];
  if (action === "reject" || !action && c.status === "kept" || action === "accept" && c.status === "kept") {
    const m = element("span", "m kept " + family(c.language), c.original);
    out.push(m);
    if (c.english && action === "reject") out.push(" ", element("ins", "m refused", c.english));
    return out;
  }
  if (!action && c.status === "unresolved") {
    out.push(element("span", "m unresolved", c.original));
    if (c.english) out.push(" ", element("ins", "m draft", c.english));
    return out;
  }
  if (c.original) out.push(original(c));
  out.push(element("ins", "m " + family(c.language), result(c) || "∅"));
  return out;
}

// beside turns the context of a change into nodes; other changes in it read as they stand now.
function beside(c, pieces) {
  const first = documents[c.document].first;
  return element("span", "beside", ...(pieces || []).map((p) => typeof p === "string" ? p : element("span", "done", result(changes[first + p]))));
}

export function row(number, previous, isChosen) {
  const c = changes[number], d = decisions.get(number);
  const e = element("article", "row" + (d ? " " + d.action : "") + (isChosen ? " chosen" : ""));
  e.dataset.number = number;
  if (isChosen) e.setAttribute("aria-current", "true");
  if (previous === undefined || changes[previous].document !== c.document) e.append(element("h2", "", documents[c.document].input));
  e.append(element("div", "meta", element("span", "lang " + family(c.language), c.language), element("span", "num", c.line + ":" + c.column),
    element("span", "num", c.confidence.toFixed(2)), element("span", "status-" + c.status, c.status), stateOf(number)));
  e.append(element("p", "text", beside(c, c.left), ...centre(c), beside(c, c.right)));
  return e;
}

function button(className, label, key, act, disabled) {
  const e = element("button", className, label, key ? " " : null, key ? element("kbd", "", key) : null);
  e.type = "button";
  e.disabled = !!disabled;
  e.dataset.act = act;
  return e;
}

// panel shows the chosen change. more is what the server knows beyond the overview, null until it has come.
export function panel(c, more, editing) {
  const d = decisions.get(c.number), same = sameFragment(c);
  const out = [element("div", "where", element("span", "file", documents[c.document].input), element("span", "lang " + family(c.language), c.language),
    element("span", "num", "line " + c.line + ":" + c.column), element("span", "", c.status), element("span", "num", c.confidence.toFixed(2)), stateOf(c.number))];
  if (c.original) out.push(element("p", "from", c.original));
  const now = d && d.action !== "reject" ? result(c) : c.english;
  if (now && now !== c.original && !editing) out.push(element("p", "to" + (!d && c.status === "unresolved" ? " draft" : ""), now));
  if (editing) out.push(editor(now || "", same.length));
  if (more && more.reason) out.push(element("p", "why", more.reason));
  if (!editing) {
    if (c.rough && !d) out.push(element("p", "why", "The draft still holds foreign words: it can be edited, not accepted."));
    out.push(element("div", "buttons", button("primary", c.rough || !c.english && c.status !== "kept" ? "Write English" : c.status === "unresolved" ? "Accept draft" : "Accept", "a", "accept"),
      button("", "Reject", "r", "reject"), button("", "Edit", "e", "edit"), d ? button("quiet", "Reopen", "", "reopen") : null));
  }
  if (same.length > 1) out.push(element("h3", "", "The same fragment stands in " + same.length + " places"),
    element("div", "same", button("", "Accept all", "A", "accept-all", c.rough || !c.english && c.status !== "kept"), button("", "Reject all", "R", "reject-all"), d && d.action === "edit" ? button("", "This edit for all", "", "edit-all") : null));
  if (more) out.push(...derivation(c, more));
  if (c.language === "fr" || c.language === "zh") out.push(element("div", "buttons", button("quiet", "Add to glossary", "g", "promote")));
  return out;
}

function editor(text, places) {
  const area = element("textarea");
  area.value = text;
  area.lang = "en";
  area.setAttribute("aria-label", "English");
  area.rows = 2;
  const buttons = element("div", "buttons", button("primary", "Save", "Enter", "save"), button("quiet", "Cancel", "Esc", "cancel"));
  if (places > 1) buttons.append(button("", "Save for all " + places, "", "save-all"));
  return element("div", "editor", area, buttons);
}

function derivation(c, more) {
  const out = [];
  if (more.alternatives) {
    const list = element("div", "choices");
    more.alternatives.forEach((a, i) => { const b = button("", "", i < 9 ? String(i + 1) : "", "alternative"); b.append(a); b.dataset.text = a; list.append(b); });
    out.push(element("h3", "", "Alternatives"), list);
  }
  if (more.unknown) out.push(element("h3", "", "Not in the glossary"), element("p", "", more.unknown.join(", ")));
  if (more.derivation) {
    const list = element("ul", "steps");
    for (const s of more.derivation) {
      const both = [s.from, s.to].filter(Boolean).join(" → ");
      list.append(element("li", "", element("span", "", both || s.rule || s.entry || ""), element("span", "by", both ? s.entry || s.rule || "" : "")));
    }
    out.push(element("h3", "", "Derivation"), list);
  }
  return out;
}

// entry is a document in the list on the left.
export function entry(n, pressed) {
  const d = documents[n], b = element("button", d.decided === d.count ? "done" : "");
  b.type = "button";
  b.dataset.document = n;
  b.setAttribute("aria-pressed", pressed);
  const bar = element("i", "replaced");
  bar.style.width = (d.count ? 100 * d.decided / d.count : 100) + "%";
  b.append(element("span", "file", d.label), element("span", "left num", d.decided + "/" + d.count), element("span", "bar", bar));
  b.title = d.input;
  return b;
}
