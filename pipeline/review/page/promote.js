// The form that makes a glossary row of an edit.
import { ask } from "./api.js";

const dialog = document.getElementById("promote"), form = dialog.querySelector("form"), error = dialog.querySelector(".error");
let language = "";

export function setUpPromotion(report) {
  document.getElementById("promote-file").textContent = report.glossary;
  form.elements.pos.append(...report.pos.map((p) => new Option(p, p)));
  dialog.querySelector("[data-close]").addEventListener("click", () => dialog.close());
  form.addEventListener("submit", send);
}

export function openPromotion(change, english) {
  if (change.language !== "fr" && change.language !== "zh") return;
  form.reset();
  error.textContent = "";
  language = change.language;
  form.elements.term.value = change.original;
  form.elements.term.lang = language;
  form.elements.english.value = english;
  dialog.showModal();
}

async function send(e) {
  e.preventDefault();
  error.textContent = "";
  const f = form.elements, row = { language };
  for (const name of ["term", "english", "pos", "domain", "note"]) row[name] = f[name].value.trim();
  try {
    await ask("glossary", row);
    dialog.close();
    document.getElementById("saved").textContent = "Added to the glossary";
  } catch (refused) {
    error.textContent = refused.message;
  }
}
