/** The looks of everything beside a box: one text for a shadow root, so nothing depends on the page or reaches it. */

const light = `
  --ground: #f3f5f6; --paper: #ffffff; --sheet: #f5f7f8; --ink: #1b2329; --soft: #55616b; --line: #dde3e8; --edge: #84919b;
  --brand: #0b6461; --brand-deep: #084e4c; --on-brand: #ffffff; --tint: #e4f2f0; --tint-ink: #0a5653;
  --hold: #a8322a; --hold-tint: #fdecea; --warn: #7c5200; --warn-tint: #fdf2d8; --hint: #2f5587; --hint-tint: #e8f0fa;
  --shadow: 0 1px 2px rgb(16 24 32 / 8%), 0 10px 32px rgb(16 24 32 / 16%);`;

const dark = `
  --ground: #13181c; --paper: #1c2227; --sheet: #242b31; --ink: #eaeff2; --soft: #a9b5be; --line: #364049; --edge: #7d8a95;
  --brand: #6fcfc5; --brand-deep: #92dfd7; --on-brand: #06302e; --tint: #16393a; --tint-ink: #9ae2da;
  --hold: #ffa198; --hold-tint: #43221f; --warn: #f2c464; --warn-tint: #3b2f14; --hint: #a4c6f2; --hint-tint: #1f3048;
  --shadow: 0 1px 2px rgb(0 0 0 / 40%), 0 12px 36px rgb(0 0 0 / 55%);`;

/** Colours, shared with the extension's own pages. */
export const themeStyles = `
:root, .reread { color-scheme: light dark; ${light} }
@media (prefers-color-scheme: dark) { :root, .reread { ${dark} } }`;

const base = `
.reread {
  font: 14px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif;
  color: var(--ink); text-align: start; letter-spacing: normal; -webkit-font-smoothing: antialiased;
}
.reread *, .reread *::before, .reread *::after { box-sizing: border-box; }
:where(.reread :is(h1, h2, h3, p, ul, fieldset, legend)) { margin: 0; padding: 0; border: 0; font: inherit; }
:where(.reread ul) { list-style: none; }
:where(.reread fieldset) { min-inline-size: 0; }
:where(.reread svg) { flex: none; }
:where(.reread button) { font: inherit; color: inherit; }
.unseen {
  position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
}
.reread :is(button, summary, input, textarea, select, h2, .window):focus-visible { outline: 2px solid var(--brand); outline-offset: 2px; }
.reread :is(.window, h1):focus { outline: none; }
.reread .window:focus-visible { outline: 2px solid var(--brand); outline-offset: 2px; }
.row { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; }`;

const buttons = `
.button {
  display: inline-flex; align-items: center; gap: 6px; min-height: 32px; max-width: 100%; padding: 4px 12px;
  border: 1px solid var(--edge); border-radius: 8px; background: var(--paper); font-weight: 500;
  text-align: start; cursor: pointer; transition: background-color 120ms, border-color 120ms;
}
.button span { min-width: 0; overflow-wrap: anywhere; }
.button:hover { background: var(--sheet); }
.button.tinted { border-color: transparent; background: var(--tint); color: var(--tint-ink); }
.button.tinted:hover { border-color: var(--brand); }
.button.strong { border-color: transparent; background: var(--brand); color: var(--on-brand); }
.button.strong:hover { background: var(--brand-deep); }
.button.quiet { border-color: transparent; background: none; color: var(--soft); }
.button.quiet:hover { background: var(--sheet); color: var(--ink); }
.button:disabled { opacity: 1; border-color: var(--line); background: var(--sheet); color: var(--soft); cursor: default; }
.tool {
  display: inline-grid; place-items: center; width: 28px; height: 28px; padding: 0; border: 0; border-radius: 7px;
  background: none; color: var(--soft); cursor: pointer;
}
.tool:hover { background: var(--sheet); color: var(--ink); }`;

const windows = `
.window {
  position: fixed; display: flex; flex-direction: column; background: var(--paper); border: 1px solid var(--line);
  border-radius: 14px; box-shadow: var(--shadow); animation: reread-in 140ms ease-out;
}
@keyframes reread-in { from { opacity: 0; transform: translateY(3px); } }
.card { width: min(372px, calc(100vw - 16px)); max-height: calc(100vh - 16px); padding: 14px 16px 10px; overflow: auto; gap: 10px; }
.head { display: flex; align-items: center; gap: 9px; min-height: 28px; }
.head h2 { flex: 1; min-width: 0; font-weight: 600; line-height: 1.3; }
.tools { display: flex; align-items: center; margin-inline-end: -6px; }
.position { min-width: 34px; text-align: center; color: var(--soft); font-size: 12.5px; font-variant-numeric: tabular-nums; white-space: nowrap; }
.about { display: grid; gap: 6px; }
.say { text-wrap: pretty; overflow-wrap: anywhere; }
.quote { overflow-wrap: anywhere; }
.quote mark { background: none; color: var(--soft); text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: 4px; }
.quote mark.hold { text-decoration-color: var(--hold); }
.quote mark.warn { text-decoration-color: var(--warn); text-decoration-style: dashed; }
.quote mark.hint { text-decoration-color: var(--hint); text-decoration-style: dotted; }
.remedy { display: grid; gap: 8px; }
.offer { padding: 9px 12px; border-radius: 10px; background: var(--sheet); overflow-wrap: anywhere; text-wrap: pretty; }
.offer-title { display: block; color: var(--soft); font-size: 12.5px; }
.fixes { display: flex; flex-wrap: wrap; gap: 8px; }
.audience { display: flex; gap: 7px; color: var(--soft); font-size: 12.5px; line-height: 1.45; }
.audience svg { margin-top: 2px; }
.foot { display: flex; flex-wrap: wrap; align-items: flex-start; justify-content: space-between; gap: 2px 8px; padding-top: 10px; border-top: 1px solid var(--line); }
.principle { color: var(--soft); font-size: 12.5px; line-height: 1.45; text-wrap: pretty; }
.foot > :is(.principle, .keep, .why[open]) { flex: 1 1 100%; }
.leave { display: flex; flex-wrap: wrap; justify-content: flex-end; margin-inline: auto -10px; }
.leave > .quiet, .report-open { min-height: 28px; padding: 2px 10px; }
.report-open { justify-self: start; margin-inline-start: -10px; }
.why summary {
  display: inline-flex; align-items: center; gap: 5px; min-height: 28px; padding: 0 4px; margin-inline-start: -4px;
  border-radius: 6px; color: var(--brand); cursor: pointer; list-style: none;
}
.why summary::-webkit-details-marker { display: none; }
.why[open] .turns { transform: rotate(180deg); }
.why-text { display: grid; gap: 6px; padding: 4px 0 8px; font-size: 13px; overflow-wrap: anywhere; }
.why-text h3 { margin-top: 4px; font-weight: 600; font-size: 12.5px; color: var(--soft); }
.why-text li { padding-inline-start: 12px; position: relative; }
.why-text li::before { content: "·"; position: absolute; inset-inline-start: 2px; }
.keep { display: grid; gap: 10px; padding-top: 4px; }
.keep > legend, .reasons > .question { margin-bottom: 6px; font-weight: 600; }
.reasons { display: flex; flex-wrap: wrap; gap: 6px; }
.reasons > .question { width: 100%; }`;

const choices = `
.badge { display: grid; place-items: center; width: 26px; height: 26px; border-radius: 50%; flex: none; }
.badge.hold { background: var(--hold-tint); color: var(--hold); }
.badge.warn { background: var(--warn-tint); color: var(--warn); }
.badge.hint { background: var(--hint-tint); color: var(--hint); }
.chip, .segment { position: relative; display: inline-flex; align-items: center; min-height: 30px; padding: 3px 11px; border: 1px solid var(--edge); border-radius: 15px; cursor: pointer; font-size: 13px; }
.chip:hover, .segment:hover { background: var(--sheet); }
.chip.chosen, .segment.chosen { border-color: var(--brand); background: var(--tint); color: var(--tint-ink); box-shadow: inset 0 0 0 1px var(--brand); }
.chip input, .segment input { position: absolute; inset: 0; width: 100%; height: 100%; margin: 0; opacity: 0; cursor: pointer; }
.chip:has(:focus-visible), .segment:has(:focus-visible) { outline: 2px solid var(--brand); outline-offset: 2px; }
.segments { display: flex; flex-wrap: wrap; }
.segment { border-radius: 0; margin-inline-start: -1px; }
.segment:first-of-type { border-radius: 8px 0 0 8px; margin-inline-start: 0; }
.segment:last-of-type { border-radius: 0 8px 8px 0; }
.segment.chosen { z-index: 1; }`;

const panel = `
.panel { width: min(440px, calc(100vw - 16px)); max-height: min(620px, calc(100vh - 16px)); overflow: clip; }
.panel header { flex: none; display: grid; grid-template-columns: 1fr auto; gap: 4px 8px; padding: 16px 14px 12px 18px; border-bottom: 1px solid var(--line); }
.panel header h1 { font-size: 16px; font-weight: 650; line-height: 1.35; text-wrap: balance; }
.panel header p { grid-column: 1 / -1; color: var(--soft); text-wrap: pretty; }
.panel header .tool { margin-top: -3px; }
.scrolls { flex: 1 1 auto; min-height: 72px; overflow: auto; padding: 4px 18px 12px; overscroll-behavior: contain; }
.item { display: grid; gap: 8px; padding: 14px 0; }
.item + .item { border-top: 1px solid var(--line); }
.item-foot { display: flex; flex-wrap: wrap; align-items: flex-start; justify-content: space-between; gap: 2px 8px; }
.item-foot > :is(.keep, .why[open]) { flex: 1 1 100%; }
.between { margin-top: 8px; padding-top: 14px; border-top: 1px solid var(--line); color: var(--soft); font-weight: 600; font-size: 12.5px; }
.panel footer { display: grid; gap: 10px; padding: 12px 18px 14px; border-top: 1px solid var(--line); background: var(--paper); max-height: 70vh; overflow: auto; flex: none; }
.panel:has(.ask) :is(header p, .fix-all) { display: none; }
.panel:has(.ask) .scrolls { flex: 0 1000 auto; min-height: 0; padding-block: 0; }
.panel:has(.ask) footer { flex: 0 1 auto; max-height: none; }
.panel footer > .button { justify-self: start; }
.ask, .urgent { display: grid; gap: 10px; }
.calls { justify-self: start; }
.as-read { margin: 12px 0 4px; padding: 12px 14px; border-radius: 12px; background: var(--sheet); white-space: pre-wrap; overflow-wrap: anywhere; }
.as-read mark { padding: 0 4px; border-radius: 5px; color: inherit; }
.stands-for { background: var(--hold-tint); }
.unclear { background: var(--warn-tint); }
.unclear em { color: var(--warn); font-size: 12.5px; font-weight: 600; }
.read-about { display: grid; gap: 6px; padding: 12px 0; overflow-wrap: anywhere; }
.read-about + .read-about { border-top: 1px solid var(--line); }
.read-about h2 { font-weight: 600; }
.read-about ul { display: grid; gap: 10px; }
.read-about dl { display: grid; grid-template-columns: max-content 1fr; gap: 2px 12px; margin: 4px 0 0; font-size: 13px; }
.read-about dt { color: var(--soft); }
.read-about dd { margin: 0; }
.missing { color: var(--warn); font-weight: 600; }
.side .segments { margin-top: 12px; }
.reply-title { justify-self: start; margin-inline-start: -12px; color: var(--ink); font-weight: 600; text-align: start; }
.side .item { padding: 8px 0; }
.side .remedy[hidden] { display: none; }
.note { color: var(--soft); font-size: 12.5px; }
.preview { display: grid; gap: 8px; padding: 10px 12px; border-radius: 10px; background: var(--sheet); }
.preview h3, .emergency-title { font-weight: 600; }
.preview pre { margin: 0; padding: 8px 10px; border-radius: 8px; background: var(--paper); font: 12.5px/1.5 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere; user-select: text; }
.preview ul { display: grid; gap: 4px; overflow-wrap: anywhere; }
.emergency { display: grid; gap: 8px; margin: 12px 0 2px; padding: 12px 14px; border-radius: 12px; background: var(--tint); color: var(--tint-ink); }
.emergency .emergency-title { display: flex; align-items: center; gap: 8px; }
.emergency ul { display: grid; grid-template-columns: repeat(auto-fit, minmax(160px, 1fr)); gap: 2px 14px; }
.emergency strong { font-weight: 700; font-variant-numeric: tabular-nums; }
.emergency .button { justify-self: start; }
.emergency ol { margin: 0; padding-inline-start: 20px; }
.emergency .protocol { white-space: pre-wrap; font-weight: 600; }`;

const small = `
.pill {
  position: fixed; display: flex; align-items: stretch; max-width: calc(100vw - 16px); min-height: 30px; border: 1px solid var(--line);
  border-radius: 15px; background: var(--paper); box-shadow: 0 1px 2px rgb(16 24 32 / 10%), 0 4px 14px rgb(16 24 32 / 12%);
  overflow: hidden; touch-action: none; animation: reread-in 140ms ease-out;
}
:where(.pill button) { border: 0; background: none; cursor: pointer; }
.reread .pill button:focus-visible { outline-offset: -3px; border-radius: 14px; }
.pill-main { display: flex; align-items: center; gap: 10px; padding: 3px 6px 3px 11px; min-width: 0; }
.pill-main:hover, .pill-fold:hover { background: var(--sheet); }
.folded .pill-main { padding: 3px 10px; }
.count { display: inline-flex; align-items: center; gap: 4px; font-weight: 650; font-variant-numeric: tabular-nums; }
.count.hold { color: var(--hold); }
.count.warn { color: var(--warn); }
.count.hint { color: var(--hint); }
.who { display: inline-flex; align-items: center; gap: 6px; min-width: 0; padding-inline-start: 10px; border-inline-start: 1px solid var(--line); color: var(--soft); font-size: 12.5px; }
.who span { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.pill-fold { display: grid; place-items: center; width: 28px; color: var(--soft); padding: 0; }
.unchecked {
  position: fixed; max-width: min(340px, calc(100vw - 16px)); border: 1px solid var(--line); border-radius: 15px; background: var(--paper);
  color: var(--soft); box-shadow: 0 1px 2px rgb(16 24 32 / 10%); font-size: 12.5px; animation: reread-in 140ms ease-out;
}
.unchecked summary { display: flex; align-items: center; gap: 6px; min-height: 26px; padding: 2px 10px; border-radius: 14px; list-style: none; cursor: pointer; }
.unchecked summary::-webkit-details-marker { display: none; }
.unchecked summary span { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.unchecked.grave summary svg { color: var(--warn); }
.eye-off { color: var(--soft); }
.unchecked .say { padding: 2px 12px 4px; color: var(--ink); }
.unchecked .button { min-height: 28px; margin: 0 2px 4px; padding: 2px 10px; }
.notice {
  inset: auto 16px 16px auto; flex-direction: row; align-items: flex-start; gap: 10px; width: min(380px, calc(100vw - 32px)); padding: 12px 10px 12px 14px;
}
.notice p { flex: 1; padding-top: 1px; text-wrap: pretty; }
.notice > svg { margin-top: 3px; }
.notice.done > svg { color: var(--brand); }
.notice.info > svg { color: var(--hint); }
.notice.alert > svg { color: var(--hold); }
.notice .tool { margin: -2px 0; }`;

const wishes = `
@media (prefers-reduced-motion: reduce) {
  .reread *, .reread *::before { animation: none !important; transition: none !important; }
}
@media (prefers-contrast: more) {
  .reread { --soft: var(--ink); --line: var(--ink); --edge: var(--ink); }
}
@media (forced-colors: active) {
  .button, .tool, .pill, .window, .offer, .emergency, .preview { border: 1px solid ButtonBorder; }
  .button:disabled { color: GrayText !important; border-color: GrayText; }
  .chip.chosen, .segment.chosen { outline: 2px solid Highlight; outline-offset: -3px; }
}
@media (max-width: 460px) {
  .panel { inset: auto 8px 8px 8px !important; width: auto; max-height: calc(100vh - 16px); }
}`;

/** Colours, type, buttons and choices: what our own pages share with the windows beside a box. */
export const sharedStyles = themeStyles + base + buttons + choices + wishes;

export const besideStyles = themeStyles + base + buttons + choices + windows + panel + small + wishes;
