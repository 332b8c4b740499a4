/** Makes a drawing that says nothing by itself; for what is drawn without Preact. */
export function drawSvg(page: Document, attributes: Record<string, string>, paths: readonly Record<string, string>[]): SVGElement {
  const make = (name: string, own: Record<string, string>) => {
    const element = page.createElementNS('http://www.w3.org/2000/svg', name) as SVGElement;
    for (const [key, value] of Object.entries(own)) element.setAttribute(key, value);
    return element;
  };
  const drawing = make('svg', { ...attributes, 'aria-hidden': 'true' });
  drawing.append(...paths.map((path) => make('path', path)));
  return drawing;
}
