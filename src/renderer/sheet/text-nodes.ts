/** The words that are drawn in an element, readings left out: they go with their base and are not counted a second time. */
export function textNodesIn(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text && !node.parentElement?.closest('rt')) found.push(node);
  return found;
}
