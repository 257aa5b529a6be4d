/**
 * A remark plugin: each question of a page, with all that answers it, becomes a `section` of its own, drawn by `Part`. What
 * stands before the first question stays where it is. Plain JavaScript, since what builds the pages loads it by its name.
 *
 * @returns {(page: import('mdast').Root) => void}
 */
export default function sections() {
  return (page) => {
    /** @type {import('mdast').Root['children']} */
    const parts = [];
    for (const node of page.children) {
      const part = parts.at(-1);
      if (node.type === 'heading' && node.depth === 2) parts.push(sectionOf(node));
      else if (part && 'children' in part && part.data?.hName === 'section') part.children.push(node);
      else parts.push(node);
    }
    page.children = parts;
  };
}

/**
 * There is no node for a section: it is a quotation that is drawn as one.
 *
 * @param {import('mdast').Heading} heading
 * @returns {import('mdast').Blockquote}
 */
function sectionOf(heading) {
  return { type: 'blockquote', data: { hName: 'section' }, children: [heading] };
}
