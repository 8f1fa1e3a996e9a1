/** An icon of the package, inline, in the colour of the text; always beside a text or a label. */
export function Icon({ svg, class: name = '' }: { svg: string; class?: string }) {
  return <span class={`icon ${name}`} aria-hidden="true" dangerouslySetInnerHTML={{ __html: svg }} />;
}
