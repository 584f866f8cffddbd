// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
// Keeps the page of a run up to date; what stood open stays open. Without script the page comes anew by itself.
const { run, merk } = document.currentScript.dataset;
let seen = merk;

function replace(id, html) {
  const place = document.getElementById(id);
  const known = new Map([...place.querySelectorAll("details[id]")].map((d) => [d.id, d.open]));
  place.innerHTML = html;
  for (const details of place.querySelectorAll("details[id]")) {
    details.open = known.get(details.id) ?? details.open;
  }
}

async function follow() {
  try {
    const answer = await fetch(`/runs/${run}/stand?gezien=${encodeURIComponent(seen)}`);
    if (answer.status === 200) {
      const state = await answer.json();
      replace("nu", state.nu);
      replace("stand", state.stand);
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
