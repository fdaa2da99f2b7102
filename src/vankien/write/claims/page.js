"use strict";
const ticks = [...document.querySelectorAll(".tick input")];
const cards = [...document.querySelectorAll(".card")];
function filter() {
  const shown = new Set(ticks.filter((one) => one.checked).map((one) => one.value));
  for (const card of cards) card.classList.toggle("hidden", !shown.has(card.dataset.verdict));
}
for (const one of ticks) one.addEventListener("change", filter);
document.getElementById("lang").addEventListener("change", (event) => {
  document.documentElement.lang = event.target.value;
});
filter();
