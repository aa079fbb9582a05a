/** A mention as Tiptap sites have it: one inline atom that cannot be edited inside. */
import { Node } from '@tiptap/core';

export const Mention = Node.create({
  name: 'mention',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ label: { default: '' } }),
  renderText: ({ node }) => `@${node.attrs.label}`,
  renderHTML: ({ node }) => ['span', { 'data-type': 'mention' }, `@${node.attrs.label}`],
});
