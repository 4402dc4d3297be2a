/** What an object of a PDF begins with. */
export interface PdfDictionary {
  /** Its names, brackets and numbers in order; a name as a reader understands it. None: no dictionary. */
  readonly tokens: readonly string[];
  /** Where reading ended. */
  readonly end: number;
  /** Where the bytes of its stream begin, if it has one. */
  readonly data?: number;
}

const TOKEN =
  /%[^\r\n]*|<<|>>|\/[^\0\t\n\f\r ()<>[\]{}/%]*|[^\0\t\n\f\r ()<>[\]{}/%]+|[()<>[\]{}]/g;

/** The dictionary that begins here, read as a reader does: past comments and texts, to its end. */
export function dictionaryAt(text: string, from: number): PdfDictionary {
  const tokens: string[] = [];
  const token = new RegExp(TOKEN);
  token.lastIndex = from;
  let depth = 0;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const [sign] = match;
    if (sign.startsWith('%')) continue;
    if (sign === '(') {
      token.lastIndex = endOfText(text, token.lastIndex);
      continue;
    }
    if (depth === 0) {
      const end = token.lastIndex;
      if (tokens.length > 0) return { tokens, end, ...(sign === 'stream' && dataAfter(text, end)) };
      if (sign !== '<<') return { tokens, end };
    }
    if (sign === '<<') depth += 1;
    if (sign === '>>') depth -= 1;
    tokens.push(sign.startsWith('/') ? decoded(sign) : sign);
  }
  return { tokens, end: text.length };
}

// `/J#61vaScript` is `/JavaScript`.
const decoded = (name: string): string =>
  name.replaceAll(/#([\da-f]{2})/gi, (_, digits: string) =>
    String.fromCodePoint(Number.parseInt(digits, 16)),
  );

// Texts stand in brackets, and brackets within them are paired or written with a stroke before them.
function endOfText(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '\\') at += 1;
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return text.length;
}

function dataAfter(text: string, end: number): { readonly data: number } {
  if (text[end] === '\r' && text[end + 1] === '\n') return { data: end + 2 };
  return { data: text[end] === '\n' || text[end] === '\r' ? end + 1 : end };
}
