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
.intro { display: flex; flex-wrap: wrap; align-items: flex-end; justify-content: space-between; gap: 16px 40px; margin: 10px 0 6px; }
.intro > div:first-child { flex: 1 1 420px; }
.page h1 { font-size: 26px; font-weight: 700; line-height: 1.25; letter-spacing: -.015em; }
.page h2 { font-size: 15px; font-weight: 650; }
.lead { max-width: 66ch; margin-top: 6px; color: var(--soft); text-wrap: pretty; }
.note { color: var(--soft); font-size: 13px; line-height: 1.45; text-wrap: pretty; }
.field { display: grid; gap: 4px; min-width: 0; }
.field > label { font-weight: 600; font-size: 13px; }
.field .note { max-width: 38ch; }
.page select, .page input[type="text"], .page input[type="search"] {
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
  display: block; width: 100%; min-height: 68px; max-height: 220px; overflow: auto; padding: 9px 12px; border: 1px solid var(--edge);
  border-radius: 10px; background: var(--paper); color: var(--ink); font: inherit; line-height: 1.5; resize: vertical; overflow-wrap: anywhere;
}
.page .box:focus-visible { border-color: var(--brand); outline-offset: -1px; }
.page textarea.box::placeholder { color: var(--soft); opacity: 1; }
.sent { grid-column: 1 / -1; }
.sent ol { display: grid; gap: 8px; margin: 0; padding: 0; list-style: none; }
.sent ol:not(:empty) { margin-top: 10px; }
.sent li { padding: 9px 13px; border-radius: 14px 4px 14px 14px; background: var(--tint); color: var(--tint-ink); white-space: pre-wrap; overflow-wrap: anywhere; }
.sent li .sample-surface { color: inherit; }
@media (max-width: 860px) { .desk { grid-template-columns: minmax(0, 1fr); } .samples ul { grid-template-columns: repeat(auto-fit, minmax(240px, 1fr)); } }`;

export const pageStyles = sharedStyles + frame + practice;
