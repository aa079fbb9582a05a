/** The looks of our own pages: the colours, type and buttons of what stands beside a box, and a wide calm layout. */
import { sharedStyles } from '../beside/styles';

const frame = `
html, body { margin: 0; min-height: 100%; background: var(--ground); }
.page { min-height: 100vh; background: var(--ground); font-size: 15px; }
.top { display: flex; flex-wrap: wrap; align-items: center; gap: 10px 20px; max-width: 1240px; margin: 0 auto; padding: 14px 24px; }
.brand { display: inline-flex; align-items: center; gap: 10px; font-size: 18px; font-weight: 700; letter-spacing: -.01em; }
.top nav { display: flex; flex-wrap: wrap; gap: 4px; margin-inline-end: auto; }
.top nav a { padding: 6px 12px; border-radius: 8px; color: var(--soft); font-weight: 500; text-decoration: none; }
.top nav a:hover { background: var(--sheet); color: var(--ink); }
.top nav a[aria-current] { background: var(--tint); color: var(--tint-ink); }
.page a:focus-visible, .page select:focus-visible, .page textarea:focus-visible, .page [contenteditable]:focus-visible {
  outline: 2px solid var(--brand); outline-offset: 2px;
}
main { max-width: 1240px; margin: 0 auto; padding: 10px 24px 48px; }
.intro { display: flex; flex-wrap: wrap; align-items: flex-start; justify-content: space-between; gap: 16px 40px; margin: 10px 0 6px; }
.intro > div:first-child { flex: 1 1 420px; }
.page h1 { font-size: 26px; font-weight: 700; line-height: 1.25; letter-spacing: -.015em; }
.page h2 { font-size: 15px; font-weight: 650; }
.lead { max-width: 66ch; margin-top: 6px; color: var(--soft); text-wrap: pretty; }
.note { color: var(--soft); font-size: 13px; line-height: 1.45; text-wrap: pretty; }
.field { display: grid; gap: 4px; min-width: 0; }
.field > label { font-weight: 600; font-size: 13px; }
.field .note { max-width: 38ch; }
.page select, .page input:is([type="text"], [type="search"], [type="password"], [type="date"]) {
  min-height: 36px; padding: 5px 10px; border: 1px solid var(--edge); border-radius: 8px; background: var(--paper); color: var(--ink); font: inherit;
}
.state { min-height: 22px; color: var(--soft); font-size: 13px; }
.state.failed { color: var(--hold); }`;

const practice = `
.desk { display: grid; grid-template-columns: 316px minmax(0, 1fr); gap: 20px; align-items: start; }
.samples, .scene, .sent { padding: 16px; border: 1px solid var(--line); border-radius: 14px; background: var(--paper); }
.samples ul { display: grid; gap: 6px; margin: 12px -6px -4px; }
.sample { display: grid; gap: 2px; width: 100%; padding: 8px 10px; border: 1px solid transparent; border-radius: 10px; background: none; text-align: start; cursor: pointer; }
.sample:hover { border-color: var(--line); background: var(--sheet); }
.sample-name { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: 0 8px; font-weight: 600; }
.sample-surface { color: var(--soft); font-weight: 400; font-size: 12.5px; }
.sample-text { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; color: var(--soft); font-size: 13px; line-height: 1.45; }
.scenes { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(360px, 100%), 1fr)); gap: 20px; }
.scene { display: flex; flex-direction: column; gap: 12px; }
.scene-head { display: flex; align-items: center; gap: 8px; min-height: 24px; }
.scene-head h2 { flex: 1; }
.scene-head svg { color: var(--brand); }
.bubble { justify-self: start; max-width: 88%; padding: 9px 13px; border-radius: 4px 14px 14px 14px; background: var(--sheet); text-wrap: pretty; }
.thread { display: grid; gap: 10px; }
.compose { display: flex; flex-wrap: wrap; align-items: flex-end; justify-content: flex-end; gap: 10px; }
.bubble + .compose, .thread + .compose { padding-top: 26px; }
.scene > .note { margin-top: auto; }
.compose > :is(textarea, .lexical) { flex: 1 1 100%; }
.lexical { position: relative; }
.placeholder { position: absolute; inset: 10px 13px auto; color: var(--soft); pointer-events: none; }
.page .box {
  display: block; width: 100%; min-height: 90px; max-height: 220px; overflow: auto; padding: 9px 12px; border: 1px solid var(--edge);
  border-radius: 10px; background: var(--paper); color: var(--ink); font: inherit; line-height: 1.5; resize: vertical; overflow-wrap: anywhere;
}
.page .box:focus-visible { border-color: var(--brand); outline-offset: -1px; }
.page textarea.box::placeholder { color: var(--soft); opacity: 1; }
.sent { grid-column: 1 / -1; }
.sent ol { display: grid; gap: 8px; margin: 0; padding: 0; list-style: none; }
.sent ol:not(:empty) { margin-top: 10px; }
.sent li { padding: 9px 13px; border-radius: 14px 4px 14px 14px; background: var(--tint); color: var(--tint-ink); white-space: pre-wrap; overflow-wrap: anywhere; }
.sent li .sample-surface { color: inherit; }

.modes { display: grid; gap: 16px; }
.mode-list { display: flex; flex-wrap: wrap; gap: 4px; border-bottom: 1px solid var(--line); }
.mode { min-height: 40px; padding: 6px 14px; border: 0; border-bottom: 3px solid transparent; background: none; color: var(--soft); font-weight: 600; cursor: pointer; }
.mode:hover { color: var(--ink); }
.mode[data-state="active"] { border-color: var(--brand); color: var(--ink); }
.summary { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 8px 24px; margin: 8px 0 14px; }
.topic + .topic { margin-top: 14px; }
.page .topic h2 { font-size: 13.5px; }
.topic ul { margin: 4px -6px 0; gap: 2px; }
.with-icon { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 8px; align-items: start; }
.with-icon svg { margin-top: 2px; color: var(--brand); }
.sample[aria-current="true"] { border-color: var(--line); background: var(--tint); }
.sample[aria-current="true"] .sample-text { color: var(--tint-ink); }
.scenes.one { grid-template-columns: minmax(0, 720px); }
.result { display: grid; gap: 10px; flex: 1 1 100%; }
.page .result h3 { margin-top: 6px; font-weight: 650; }
.result > h2:focus { outline: none; }
.mine { justify-self: end; border-radius: 14px 4px 14px 14px; white-space: pre-wrap; overflow-wrap: anywhere; }
.model { background: var(--tint); color: var(--tint-ink); }
.points { font-weight: 650; }
.points > span { color: var(--brand); letter-spacing: 2px; }
.left { display: grid; gap: 8px; }
.left li { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 10px; overflow-wrap: anywhere; }
.page table.printed { display: none; }
@media print {
  .top, .intro, .state, .mode-list, .desk, .summary .row, .lead { display: none !important; }
  .page table.printed { display: table; }
}
@media (max-width: 860px) { .desk { grid-template-columns: minmax(0, 1fr); } .samples ul { grid-template-columns: repeat(auto-fit, minmax(240px, 1fr)); } }`;

const forms = `
.toggle { display: flex; align-items: flex-start; justify-content: space-between; gap: 16px; }
.toggle label { font-weight: 600; }
.switch { position: relative; flex: none; width: 44px; height: 26px; padding: 0; border: 1px solid var(--edge); border-radius: 13px; background: var(--sheet); cursor: pointer; }
.switch[data-state="checked"] { border-color: var(--brand); background: var(--brand); }
.thumb { position: absolute; top: 3px; left: 3px; width: 18px; height: 18px; border-radius: 50%; background: var(--edge); transition: transform 120ms; }
.switch[data-state="checked"] .thumb { background: var(--on-brand); transform: translateX(18px); }
a.button { color: var(--ink); text-decoration: none; }
a.button.strong { color: var(--on-brand); }
.big { min-height: 44px; padding: 8px 20px; border-radius: 11px; font-size: 16px; }
.grave { border-color: transparent; background: var(--hold); color: var(--paper); }
.grave:hover { background: var(--ink); }
.sites { display: grid; gap: 14px; max-width: 620px; }
.sites li { display: grid; gap: 6px; }
.figures, .tags { display: flex; flex-wrap: wrap; gap: 6px; }
.figures li { padding: 3px 10px; border-radius: 8px; background: var(--tint); color: var(--tint-ink); font-size: 13px; font-weight: 600; }
.tags li { padding: 2px 9px; border: 1px solid var(--line); border-radius: 8px; font-size: 13px; }
.veil { position: fixed; inset: 0; background: rgb(10 16 20 / 50%); }
.ask-window { position: fixed; inset: 0; display: grid; gap: 12px; width: min(420px, calc(100vw - 32px)); height: fit-content; margin: auto; padding: 22px; border: 1px solid var(--line); border-radius: 14px; background: var(--paper); box-shadow: var(--shadow); }
.reread .ask-window h2 { font-size: 17px; font-weight: 650; }
.ask-window .row { justify-content: flex-end; margin-top: 6px; }
.file { position: relative; }
.file input { position: absolute; inset: 0; width: 100%; opacity: 0; }
.file input:focus-visible + label { outline: 2px solid var(--brand); outline-offset: 2px; }`;

const settings = `
.tabs { display: grid; grid-template-columns: 220px minmax(0, 1fr); gap: 20px; align-items: start; }
.tab-list { display: grid; gap: 2px; }
.tab { display: flex; align-items: center; gap: 10px; min-height: 40px; padding: 6px 12px; border: 0; border-radius: 10px; background: none; color: var(--soft); text-align: start; cursor: pointer; }
.tab:hover { background: var(--sheet); color: var(--ink); }
.tab[data-state="active"] { background: var(--tint); color: var(--tint-ink); font-weight: 600; }
.tab-content { display: grid; gap: 18px; padding: 22px 24px 26px; border: 1px solid var(--line); border-radius: 14px; background: var(--paper); }
.tab-content[hidden] { display: none; }
.page .tab-content h2 { font-size: 18px; }
.page .tab-content h3 { font-weight: 650; }
.tab-content .lead { margin-top: -12px; }
.tab-content > .button { justify-self: start; }
.replies { display: grid; gap: 2px; max-width: 620px; }
.replies details, .reply-new { padding: 6px 0; border-bottom: 1px solid var(--line); }
.replies summary, .reply-new summary { min-height: 32px; padding: 4px 0; font-weight: 600; cursor: pointer; }
.replies form, .reply-new form { display: grid; gap: 14px; padding: 8px 0; }
.replies fieldset, .reply-new fieldset { border: 1px solid var(--line); border-radius: 8px; padding: 8px 12px; margin: 0; }
.field textarea { width: 100%; max-width: 620px; padding: 7px 10px; border: 1px solid var(--edge); border-radius: 8px; background: var(--paper); color: var(--ink); font: inherit; resize: vertical; }
.field select { justify-self: start; min-width: 240px; }
.field input[type="text"] { flex: 1 1 240px; max-width: 420px; }
.fields { display: flex; flex-wrap: wrap; align-items: flex-start; gap: 12px 16px; }
.fields > .button, .fields > .file, .fields > .check { margin-top: 22px; }
.fields .field { flex: 0 1 auto; }
.fields > .whole { flex: 1 1 100%; }
.fields .field .note { max-width: 24ch; }
.field.whole textarea { width: 100%; max-width: 640px; padding: 8px 10px; border: 1px solid var(--edge); border-radius: 8px; background: var(--paper); color: var(--ink); font: inherit; }
.check { display: inline-flex; align-items: center; gap: 8px; min-height: 36px; }
.import > summary { padding: 6px 0; font-weight: 600; cursor: pointer; }
.keys { display: grid; gap: 8px; justify-items: start; padding-top: 16px; border-top: 1px solid var(--line); }
kbd { display: inline-block; padding: 1px 8px; border: 1px solid var(--edge); border-bottom-width: 2px; border-radius: 6px; background: var(--sheet); font: inherit; font-size: 13px; }
.packs { display: grid; gap: 12px; padding: 0; list-style: none; max-width: 720px; }
.pack, .offered { display: grid; gap: 6px; padding: 12px 14px; border: 1px solid var(--line); border-radius: 10px; overflow-wrap: anywhere; }
.offered { margin: 12px 0; max-width: 720px; }
.packs fieldset, .offered fieldset { border: 1px solid var(--line); border-radius: 8px; padding: 8px 12px; margin: 0; }
.drop { padding: 10px 12px; border: 1px dashed var(--line); border-radius: 10px; max-width: 720px; }
.drop[data-over='true'] { border-style: solid; border-color: currentColor; }
.entries { display: grid; max-width: 560px; }
.entries li { display: flex; align-items: center; justify-content: space-between; gap: 12px; padding: 5px 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
.wide { overflow-x: auto; }
.page table:not(.unseen) { width: 100%; border-collapse: collapse; font-size: 14px; }
.page :is(th, td) { padding: 8px 12px 8px 0; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; font-weight: 400; }
.page thead th { color: var(--soft); font-size: 13px; font-weight: 600; white-space: nowrap; }
.most { display: grid; max-width: 480px; margin: 0; padding: 0; list-style: none; }
.most li { display: flex; justify-content: space-between; gap: 16px; padding: 5px 0; border-bottom: 1px solid var(--line); font-variant-numeric: tabular-nums; }
.bar { display: inline-block; height: 10px; margin-inline-end: 6px; border-radius: 3px; background: var(--brand); }
.page caption { padding: 4px 0; font-weight: 650; text-align: start; }
meter { width: 80px; }
.weeks { margin: 0; }
.weeks figcaption { margin-bottom: 8px; font-weight: 650; }
.weeks :is(text, .recharts-legend-item-text) { font-size: 12.5px; fill: var(--soft); color: var(--ink) !important; }
.plain { display: grid; gap: 16px; max-width: 72ch; margin: 0; }
.plain dt { font-weight: 650; }
.plain dd { margin: 2px 0 0; color: var(--soft); text-wrap: pretty; }
@media (max-width: 760px) { .tabs { grid-template-columns: minmax(0, 1fr); } .tab-list { grid-template-columns: repeat(auto-fit, minmax(150px, 1fr)); } }`;

const doctor = `
.unchecked-here { display: grid; gap: 6px; }
.unchecked-here li { display: flex; gap: 8px; align-items: baseline; }
.unchecked-here svg { position: relative; top: 2px; color: var(--warn); }
.state svg { vertical-align: -3px; color: var(--brand); }
.report { width: 100%; font: 12.5px/1.5 ui-monospace, "DejaVu Sans Mono", monospace; white-space: pre-wrap; overflow-wrap: anywhere; padding: 8px 10px; border: 1px solid var(--edge); border-radius: 8px; background: var(--sheet); color: inherit; resize: vertical; }
.row:has(> .field) { align-items: end; }`;

const others = `
.popup { width: 348px; min-height: 0; padding: 14px 16px 16px; background: var(--paper); font-size: 14px; }
.popup > .button { margin-bottom: 12px; }
.page.popup.beside { width: auto; max-width: 560px; min-height: 100vh; margin: 0 auto; }
.popup > section { padding: 12px 0; border-top: 1px solid var(--line); display: grid; gap: 6px; }
.page.popup .brand { margin-bottom: 12px; font-size: 17px; }
.page.popup h2 { font-size: 13px; }
.popup select { width: 100%; min-width: 0; }
.popup nav { display: flex; flex-wrap: wrap; gap: 8px; padding-top: 12px; border-top: 1px solid var(--line); }
.popup nav .button { flex: 1 1 auto; justify-content: center; }
.pause { display: grid; gap: 8px; justify-items: start; margin-bottom: 12px; }
.paused { padding: 10px 12px; border: 2px solid var(--warn); border-radius: 10px; }
.page .paused p { font-size: 13px; }
.welcome main { max-width: 640px; padding-top: 56px; display: grid; gap: 14px; justify-items: start; }
.page.welcome h1 { font-size: 30px; text-wrap: balance; }
.welcome section { display: grid; gap: 8px; width: 100%; padding: 18px 20px; border: 1px solid var(--line); border-radius: 14px; background: var(--paper); }
.step { color: var(--brand); font-size: 13px; font-weight: 600; }`;

export const pageStyles = sharedStyles + frame + practice + forms + settings + doctor + others;
