/** The looks of training sessions, on top of those of our own pages. */
export const trainingStyles = `
.training { display: grid; gap: 18px; max-width: 720px; }
.training .offered { margin: 0; }
.training fieldset { border: 0; padding: 0; margin: 0; }
.training legend { font-weight: 600; font-size: 13px; margin-bottom: 6px; }
.training fieldset > .note { margin: 8px 0; max-width: none; }
.training .field .note { max-width: 66ch; }
.training .state:empty { display: none; }
.training :is(textarea, input[type="datetime-local"]) { padding: 7px 10px; border: 1px solid var(--edge); border-radius: 8px; background: var(--paper); color: var(--ink); font: inherit; }
.training textarea { width: 100%; resize: vertical; }
.training .code { font-family: ui-monospace, monospace; font-size: 13px; overflow-wrap: anywhere; }
.training input[type="datetime-local"] { justify-self: start; min-height: 36px; }
.training .tick { display: flex; gap: 8px; align-items: flex-start; font-weight: 400; font-size: inherit; }
.training .tick input { margin-top: 4px; accent-color: var(--brand); }
.training .reasons { display: flex; flex-wrap: wrap; gap: 8px; }
.make-session summary { padding: 4px 0; color: var(--brand); font-weight: 600; cursor: pointer; }
.session-form { display: grid; gap: 12px; padding-top: 8px; }
.page .training h4 { margin: 0; font-weight: 650; }`;
