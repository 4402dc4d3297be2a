const LONGEST_NAME = 100;

// Signs that end a path, a header or a line, or that turn the direction of reading: `exe.gnp`.
const UNFIT = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}<>:"|?*;%]/gu;

/**
 * A file's name as it may be kept and shown: without folders, without invisible signs, and with the
 * ending of what the file really is.
 */
export function tidyFileName(name: string, extension: string): string {
  const last = name.slice(0, 1_000).normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const dot = last.lastIndexOf('.');
  const stem = (dot > 0 ? last.slice(0, dot) : last)
    .replaceAll(UNFIT, '')
    .replaceAll(/^[.\s]+/g, '')
    .trim();
  return `${[...stem].slice(0, LONGEST_NAME).join('').trim() || 'file'}.${extension}`;
}
