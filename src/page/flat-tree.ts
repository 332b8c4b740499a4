/**
 * The tree as it is drawn: open shadow roots stand for their hosts' children, slots hold what was put into them.
 * Closed shadow roots cannot be seen and count as empty of text of their own.
 */

/** The child nodes as drawn; an element's light children are left out where a shadow root does not slot them. */
export function drawnChildren(element: Element): Iterable<Node> {
  if (element.shadowRoot !== null) return element.shadowRoot.childNodes;
  if (element.localName === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes({ flatten: true });
    if (assigned.length > 0) return assigned;
  }
  return element.childNodes;
}

/** The element round this one, across the edge of a shadow root; undefined at the top. */
export function drawnParent(node: Node): Element | undefined {
  const parent = (node as Element).assignedSlot ?? node.parentNode;
  if (parent === null) return undefined;
  if (parent.nodeType === 1) return parent as Element;
  return (parent as Partial<ShadowRoot>).host;
}

/** True when `outer` is the element itself or drawn round it. */
export function isDrawnInside(node: Node, outer: Element): boolean {
  for (let step: Node | undefined = node; step !== undefined; step = drawnParent(step)) {
    if (step === outer) return true;
  }
  return false;
}

/** The document and every open shadow root in it, in document order. */
export function findTrees(document: Document): (Document | ShadowRoot)[] {
  const trees: (Document | ShadowRoot)[] = [document];
  for (const tree of trees) {
    for (const element of tree.querySelectorAll('*')) {
      if (element.shadowRoot !== null) trees.push(element.shadowRoot);
    }
  }
  return trees;
}
