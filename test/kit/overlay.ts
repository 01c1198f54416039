/** All that stands in our closed root on a page, read by the debugger as no page can. */
import type { Page } from '@playwright/test';

interface DomNode {
  nodeType: number;
  nodeName: string;
  nodeValue: string;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: (DomNode & { shadowRootType?: string })[];
}

export interface Overlay {
  /** Every text but the style sheet's, and every spoken label. */
  texts: string[];
  /** Names of all attributes. */
  names: string[];
}

const TEXT = 3;

/** Empty lists while there is none. */
export async function readOverlay(page: Page): Promise<Overlay> {
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const found: Overlay = { texts: [], names: [] };
    for (const closed of closedRootsIn(root)) collect(closed, found);
    return found;
  } finally {
    await session.detach();
  }
}

function closedRootsIn(node: DomNode): DomNode[] {
  const own = (node.shadowRoots ?? []).filter(({ shadowRootType }) => shadowRootType === 'closed');
  return [...own, ...(node.children ?? []).flatMap(closedRootsIn)];
}

function collect(node: DomNode, found: Overlay): void {
  if (node.nodeName === 'STYLE') return;
  if (node.nodeType === TEXT) found.texts.push(node.nodeValue);
  const attributes = node.attributes ?? [];
  attributes.forEach((name, place) => {
    if (place % 2 === 0) found.names.push(name);
    else if (attributes[place - 1] === 'aria-label') found.texts.push(name);
  });
  for (const child of node.children ?? []) collect(child, found);
}
