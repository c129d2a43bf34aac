// What the page knows: the changes of the report, what is decided of them, which of them are shown, and which is chosen.

export const changes = [];     // all changes: { number, document, change, ...what the server told }
export const documents = [];   // { input, label, first, count, decided }
export const decisions = new Map(); // change number -> { action, text, saved }
export let view = [];          // the numbers of the changes that the filter lets through
export let chosen = -1;        // the number of the chosen change
const groups = new Map();      // language and fragment -> numbers

// folder is the longest beginning, up to a slash, that all names share.
function folder(names) {
  let shared = names.length > 1 ? names[0].slice(0, names[0].lastIndexOf("/") + 1) : "";
  for (const name of names) while (!name.startsWith(shared)) shared = shared.slice(0, shared.lastIndexOf("/", shared.length - 2) + 1);
  return shared;
}

export function load(report) {
  const shared = folder(report.documents.map((d) => d.input)).length;
  for (const d of report.documents) {
    const document = documents.length, first = changes.length;
    for (const c of d.changes) {
      const number = changes.length;
      changes.push({ number, document, change: number - first, searched: (c.original + "\n" + (c.english || "")).toLowerCase(), ...c });
      const key = c.language + "\n" + c.original;
      groups.has(key) ? groups.get(key).push(number) : groups.set(key, [number]);
    }
    documents.push({ input: d.input, label: d.input.slice(shared), first, count: d.changes.length, decided: 0 });
  }
}

export const numberOf = (d) => documents[d.document].first + d.change;
export const sameFragment = (c) => c.original ? groups.get(c.language + "\n" + c.original) : [c.number];
export const choose = (number) => { chosen = number; };

// set enters a decision, or takes it away; it returns whether anything is different now.
export function set(number, decision) {
  const old = decisions.get(number), document = documents[changes[number].document];
  if (decision) decisions.set(number, decision); else decisions.delete(number);
  document.decided += (decision ? 1 : 0) - (old ? 1 : 0);
  return (old && old.action) !== (decision && decision.action) || (old && old.text) !== (decision && decision.text);
}

// result is the text that stands at a change's place in the output, as things are decided.
export function result(c) {
  const d = decisions.get(c.number);
  if (d && d.action === "edit") return d.text;
  if (d && d.action === "reject") return c.original;
  if (d && d.action === "accept" && c.status !== "kept") return d.text || c.english || c.original;
  return c.status === "replaced" || c.status === "adjusted" ? c.english || "" : c.original;
}

export function filter({ term, state, status, language, below, document }) {
  const wanted = (c) => {
    const d = decisions.get(c.number);
    return (document < 0 || c.document === document) && (!status || c.status === status) && (!language || c.language === language) && c.confidence <= below
      && (!state || (state === "open" ? !d : state === "decided" ? !!d : d && d.action === state))
      && (!term || c.searched.includes(term) || d && d.text && d.text.toLowerCase().includes(term) || documents[c.document].input.toLowerCase().includes(term));
  };
  view = changes.filter(wanted).map((c) => c.number);
}
