/** The looks of the pack editor, on top of those of our own pages. */
export const editorStyles = `
.maker { display: grid; gap: 18px; }
.make-top { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 8px 16px; }
.make-fields { display: grid; gap: 12px; min-width: 0; align-content: start; }
.make-fields > h3:focus, .make-rule h3:focus { outline: none; }
.maker .field .note { max-width: 66ch; }
.maker fieldset { padding: 0; border: 0; margin: 0; }
.maker legend { font-weight: 600; font-size: 13px; }
.maker fieldset > legend { margin-bottom: 4px; }
.maker :is(input[type="text"], input[type="date"]) {
  width: 100%; max-width: 520px; min-height: 36px; padding: 5px 10px; border: 1px solid var(--edge); border-radius: 8px;
  background: var(--paper); color: var(--ink); font: inherit;
}
.maker input[type="date"] { width: auto; justify-self: start; }
.maker textarea {
  width: 100%; padding: 7px 10px; border: 1px solid var(--edge); border-radius: 8px; background: var(--paper);
  color: var(--ink); font: inherit; resize: vertical;
}
.maker .field select { min-width: 0; max-width: 100%; }
.maker [aria-invalid="true"] { border-color: var(--hold); box-shadow: inset 0 0 0 1px var(--hold); }
.maker .state:empty { display: none; }
.page .maker :is(h3, h4, h5) { margin: 0; }
.page .maker h4 { font-weight: 650; }
.page .maker h5 { font-size: 13px; font-weight: 600; }
.make-row { display: grid; align-items: end; grid-template-columns: repeat(auto-fit, minmax(170px, 1fr)); gap: 12px; }
.make-more summary { display: inline-block; padding: 3px 6px; margin-inline-start: -6px; border-radius: 6px; color: var(--brand); font-weight: 500; cursor: pointer; }
.make-more summary::before { content: "▸ "; }
.make-more[open] > summary::before { content: "▾ "; }
.make-more > .make-fields { margin-top: 8px; padding-inline-start: 12px; border-inline-start: 2px solid var(--line); }
.check { display: flex; gap: 8px; align-items: flex-start; }
.check input { margin-top: 4px; accent-color: var(--brand); }
.make-rules { display: grid; gap: 8px; margin: 0; padding: 0; list-style: none; }
.make-rules li { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 6px 16px; padding: 8px 12px; border: 1px solid var(--line); border-radius: 10px; overflow-wrap: anywhere; }
.make-rules li > div:first-child { display: grid; flex: 1 1 220px; }
.make-rules .tools { gap: 2px; margin: 0; }
.maker .tool:disabled { opacity: .45; cursor: default; }
.make-rule { display: grid; grid-template-columns: minmax(0, 1fr) minmax(260px, 340px); gap: 24px; align-items: start; }
.make-trial { position: sticky; top: 12px; display: grid; gap: 10px; max-height: calc(100vh - 24px); overflow: auto; padding: 14px 16px; border: 1px solid var(--line); border-radius: 12px; background: var(--sheet); }
.maker .make-language { display: grid; gap: 12px; padding: 12px 16px 16px; border: 1px solid var(--line); border-radius: 12px; }
.maker .make-language > legend { padding: 0 6px; font-size: 14px; }
.make-group { display: grid; gap: 8px; justify-items: start; }
.make-group > * { width: 100%; }
.make-group > .button { width: auto; }
.make-group + .make-group { padding-top: 12px; border-top: 1px solid var(--line); }
.make-notation { display: grid; gap: 8px; margin: 8px 0 0; }
.make-notation > div { display: grid; grid-template-columns: minmax(120px, 200px) minmax(0, 1fr); gap: 2px 14px; }
.make-notation dd { margin: 0; color: var(--soft); font-size: 13px; }
.make-notation code { font-size: 13px; overflow-wrap: anywhere; }
.make-examples { display: grid; gap: 12px; }
.make-example, .make-example > fieldset { grid-template-columns: minmax(0, 1fr); }
.make-example { display: grid; gap: 6px; padding: 10px 12px; border: 1px solid var(--line); border-radius: 10px; }
.make-example > label { font-weight: 600; font-size: 13px; }
.make-entry { display: flex; align-items: center; justify-content: space-between; gap: 8px; overflow-wrap: anywhere; }
.make-marked { overflow-wrap: anywhere; white-space: pre-wrap; }
.make-marked mark { border-radius: 3px; background: var(--warn-tint); color: var(--ink); box-shadow: inset 0 -2px 0 var(--warn); }
.make-fate { display: flex; gap: 6px; align-items: flex-start; color: var(--hold); font-size: 13px; }
.make-fate:empty { display: none; }
.make-fate svg { margin-top: 2px; }
.make-fate.fine { color: var(--brand); }
.make-samples { display: grid; gap: 8px; font-size: 13px; }
.make-undo { display: flex; flex-wrap: wrap; align-items: center; gap: 10px; min-height: 36px; }
.make-ways { display: grid; gap: 10px; padding-top: 16px; border-top: 1px solid var(--line); }
.make-ways > div:focus { outline: none; }
.make-wrong { display: grid; gap: 8px; }
.make-wrong li { display: grid; gap: 2px; padding: 8px 12px; border: 1px solid var(--line); border-radius: 10px; overflow-wrap: anywhere; }
.make-wrong .button { justify-self: start; margin-top: 4px; }
@media (max-width: 1100px) { .make-rule { grid-template-columns: minmax(0, 1fr); } .make-trial { position: static; max-height: none; } }
@media (max-width: 560px) { .make-notation > div { grid-template-columns: minmax(0, 1fr); } }`;
