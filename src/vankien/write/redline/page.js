"use strict";
(() => {
  const root = document.documentElement, all = (q, e = document) => [...e.querySelectorAll(q)], one = q => document.querySelector(q);
  const cards = all(".card[data-state]");
  const fold = s => s.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/đ/g, "d").replace(/\s+/g, " ");
  const texts = new Map();  // of cards, folded when first searched
  const text = card => { if (!texts.has(card)) texts.set(card, fold(card.textContent)); return texts.get(card); };
  const search = one("#search"), state = one("#state"), verdict = one("#verdict"), unit = one("#unit"), meet = one("#meet"), shown = one("#shown");
  const keep = (name, value) => { try { localStorage.setItem("vankien-" + name, value); } catch (_) { /* a page without storage still works */ } };
  const kept = name => { try { return localStorage.getItem("vankien-" + name); } catch (_) { return null; } };
  const filter = () => {
    const words = fold(search.value.trim()).split(" ").filter(Boolean);
    let count = 0;
    for (const card of cards) {
      const ok = (!state.value || card.dataset.state === state.value) && (!verdict.value || card.dataset.verdict === verdict.value) &&
        (!unit.value || (" " + card.dataset.units + " ").includes(" " + unit.value + " ")) && (!meet.checked || card.dataset.meets) &&
        words.every(word => text(card).includes(word));
      card.hidden = !ok;
      count += ok;
    }
    shown.textContent = count + "/" + cards.length;
  };
  const language = code => { root.lang = code; all("[data-vi]").forEach(e => {
    const word = e.dataset[code]; if (e.tagName === "INPUT") { e.placeholder = word; e.setAttribute("aria-label", word); } else e.textContent = word; }); keep("lang", code); };
  let at = -1;
  const visible = () => cards.filter(c => !c.hidden && c.offsetParent !== null);
  const go = step => {
    const row = visible();
    if (!row.length) return;
    const here = row.findIndex(c => c.classList.contains("here"));
    at = here < 0 ? (step > 0 ? 0 : row.length - 1) : Math.min(row.length - 1, Math.max(0, here + step));
    cards.forEach(c => c.classList.remove("here"));
    row[at].classList.add("here");
    row[at].scrollIntoView({ block: "center" });
    row[at].focus({ preventScroll: true });
  };
  one("#lang").addEventListener("change", e => language(e.target.value));
  one("#theme").addEventListener("click", () => {
    const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme:dark)").matches;
    root.dataset.theme = dark ? "light" : "dark";
    keep("theme", root.dataset.theme);
  });
  one("#print").addEventListener("click", () => window.print());
  one("#keys").addEventListener("click", () => one("#help").showModal());
  one("#reset").addEventListener("click", () => { search.value = state.value = verdict.value = unit.value = ""; meet.checked = false; filter(); });
  [search, state, verdict, unit, meet].forEach(e => e.addEventListener("input", filter));
  document.addEventListener("keydown", e => {
    if (e.ctrlKey || e.metaKey || e.altKey) return;
    if (/^(INPUT|SELECT|TEXTAREA)$/.test(e.target.tagName)) { if (e.key === "Escape") e.target.blur(); return; }
    const jump = { j: () => go(1), k: () => go(-1), "/": () => search.focus(), f: () => state.focus(), "?": () => one("#help").showModal(),
      n: () => one("#open").scrollIntoView(), o: () => one("nav a").focus() }[e.key];
    if (jump) { e.preventDefault(); jump(); }
  });
  const measure = () => root.style.setProperty("--head", one("header").offsetHeight + "px");  // its rows wrap
  addEventListener("resize", measure);
  measure();
  const theme = kept("theme"), code = kept("lang");
  if (theme) root.dataset.theme = theme;
  if (code === "vi" || code === "en") { one("#lang").value = code; language(code); }
  filter();
})();
