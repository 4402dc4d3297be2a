// What spreadsheets take for the beginning of a formula, by OWASP's list, full-width forms included.
const FORMULA = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/;
const PLAIN_NUMBER = /^-?\d+(?:[.,]\d+)?$/;

/** Whether a spreadsheet might take a text for a formula; plain numbers are none. */
export function isFormulaLike(text: string): boolean {
  return FORMULA.test(text) && !PLAIN_NUMBER.test(text);
}
