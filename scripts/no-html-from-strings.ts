/** No string becomes HTML in what is built: where React would set `innerHTML`, the words are put in as words. */
import type { Plugin } from 'vite';

/** React's one way from `dangerouslySetInnerHTML` to the page, for elements and for custom elements. Nothing of ours uses it. */
const way = /\(domElement\.innerHTML = key\)/g;
const ways = 2;

/** @throws Error if React no longer looks as it did: then look at it anew */
export const withoutHtml = (code: string): string => {
  const found = code.match(way)?.length ?? 0;
  if (found !== ways)
    throw new Error(`react-dom sets innerHTML in ${found} places, not in ${ways}: see scripts/no-html-from-strings.ts`);
  return code.replace(way, '(domElement.textContent = key)');
};

export const noHtmlFromStrings = (): Plugin => ({
  name: 'no-html-from-strings',
  enforce: 'pre',
  apply: 'build',
  transform(code, id) {
    return /react-dom-client\.production\.js$/.test(id) ? { code: withoutHtml(code), map: null } : null;
  },
});
