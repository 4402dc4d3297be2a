import type { FileProblem } from '../refusals.ts';
import { problemInElements, type XmlElement } from './xml-reading.ts';

const LARGEST = 30_000_000;
const MACRO_KIND = /macroEnabled|vbaProject|macrosheet/i;
const OWN_FILE = /\/(?:oleObject|aFChunk|subDocument)$/i;
const PROGRAM = /\/(?:control|activeXControlBinary|webextension)$/i;
// LibreOffice and drawings name what they show by its address.
const ELSEWHERE = /^(?:(?!data:image\/)[a-z][a-z\d+.-]*:|[/\\]|\.\.)/i;

/** What is wrong in one XML part of a document: what it runs, fetches, or hides behind a password. */
export function problemInXml(name: string, bytes: Buffer): FileProblem | undefined {
  if (bytes.length > LARGEST) return 'bomb';
  const isDrawing = /\.svg$/i.test(name);
  const isDdeField = fieldReader();
  return problemInElements(bytes, (element) => {
    if (isDrawing && element.attributes().some((each) => /^on/i.test(each)))
      return 'active-content';
    return isDdeField(element) ? 'active-content' : problemIn(element);
  });
}

function problemIn(element: XmlElement): FileProblem | undefined {
  switch (element.name) {
    case 'Override':
    case 'Default': {
      return MACRO_KIND.test(element.attribute('ContentType') ?? '') ? 'macro' : undefined;
    }
    case 'Relationship': {
      return problemInRelationship(element);
    }
    case 'ddeLink':
    case 'dde-source':
    case 'dde-connection-decl':
    case 'script': {
      return 'active-content';
    }
    case 'event-listener': {
      const runs = element.anyNamed('language').length > 0;
      return runs || element.anyNamed('action').includes('execute') ? 'active-content' : undefined;
    }
    case 'connection':
    case 'webPr': {
      return 'reaches-out';
    }
    case 'encryption-data': {
      return 'locked';
    }
    // A link waits until somebody follows it.
    case 'a': {
      return undefined;
    }
    default: {
      const addresses = element.anyNamed('href');
      return addresses.some((each) => ELSEWHERE.test(each.trim())) ? 'reaches-out' : undefined;
    }
  }
}

// What a part belongs to, shows or fetches; everything but a link is fetched by opening the document.
function problemInRelationship({ attribute }: XmlElement): FileProblem | undefined {
  const type = attribute('Type') ?? '';
  if (MACRO_KIND.test(type)) return 'macro';
  if (PROGRAM.test(type)) return 'active-content';
  if (attribute('TargetMode') === 'External' && !/\/hyperlink$/i.test(type)) return 'reaches-out';
  return OWN_FILE.test(type) ? 'embedded-file' : undefined;
}

// A field of Word that starts a program (DDE). It may be written in pieces, and within another field.
function fieldReader(): (element: XmlElement) => boolean {
  const open: string[] = [];
  const starts = (field: string): boolean => /^\s*"?DDE(?:AUTO)?(?![a-z\d])/i.test(field);
  return ({ name, anyNamed, text }) => {
    if (name === 'fldSimple') return anyNamed('instr').some(starts);
    if (name === 'fldChar') {
      const part = anyNamed('fldCharType')[0];
      if (part === 'begin') open.push('');
      if (part === 'separate' || part === 'end') return starts(open.pop() ?? '');
    }
    if (name === 'instrText') open.push((open.pop() ?? '') + text);
    return false;
  };
}
