/** A text as it may stand in XML or HTML, inside an element or an attribute. Control characters go. */
export function escapeXml(text: string): string {
  return text
    .replace(CONTROL, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

// XML 1.0 has no way to write these, not even as references.
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\v\f\u000E-\u001F\uFFFE\uFFFF]/g;
