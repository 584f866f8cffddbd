// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
// Keeps the page of a run up to date; what stood open stays open. Without script the link "Ververs" does.
const run = document.currentScript.dataset.run;
let seen = "";

function replace(id, html) {
  const place = document.getElementById(id);
  const open = new Set([...place.querySelectorAll("details[open][id]")].map((d) => d.id));
  const known = new Set([...place.querySelectorAll("details[id]")].map((d) => d.id));
  place.innerHTML = html;
  for (const details of place.querySelectorAll("details[id]")) {
    if (known.has(details.id)) {
      details.open = open.has(details.id);
    }
  }
}

async function follow() {
  try {
    const answer = await fetch(`/runs/${run}/stand?gezien=${encodeURIComponent(seen)}`);
    if (answer.status === 200) {
      const state = await answer.json();
      if (seen !== "" && !document.getElementById("nu").contains(document.activeElement)) {
        replace("nu", state.nu);
      } else if (seen !== "") {
        document.getElementById("nu").innerHTML = state.nu;
      }
      if (seen !== "") {
        replace("stand", state.stand);
      }
      seen = state.merk;
      if (state.voorbij) {
        return;
      }
    }
  } catch (e) {
    // the platform is away for a moment
  }
  setTimeout(follow, 1000);
}

follow();
