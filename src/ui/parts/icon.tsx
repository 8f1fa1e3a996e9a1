/** An icon of the package, inline, in the colour of the text; always beside a text or a label. */
export function Icon({ svg, class: name = '' }: { svg: string; class?: string }) {
  return (
    <span
      class={`icon ${name}`}
      aria-hidden="true"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: the text is a file of the icon package, known at build
      dangerouslySetInnerHTML={{ __html: svg }}
    />
  );
}
