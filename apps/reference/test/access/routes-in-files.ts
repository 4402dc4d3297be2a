import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'fallback'];

/** What SvelteKit will answer to at one address, read from the files of the route. */
export interface RouteInFiles {
  readonly page: boolean;
  readonly actions: readonly string[];
  readonly methods: readonly string[];
}

/** Every route of a routes folder, by its id as SvelteKit writes it (groups in brackets left out). */
export function routesInFiles(folder: string): Readonly<Record<string, RouteInFiles>> {
  const routes: Record<string, { page: boolean; actions: string[]; methods: string[] }> = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/^\+(?:page|server)\b/.test(entry.name)) continue;
    const file = join(entry.parentPath, entry.name);
    const route = (routes[idOf(relative(folder, dirname(file)))] ??= {
      page: false,
      actions: [],
      methods: [],
    });
    if (entry.name.startsWith('+page')) route.page = true;
    if (entry.name === '+page.server.ts') route.actions.push(...actionsIn(file));
    if (entry.name === '+server.ts')
      route.methods.push(...exportsOf(file).filter((name) => METHODS.includes(name)));
  }
  return routes;
}

function idOf(path: string): string {
  const parts = path.split(/[\\/]/).filter((part) => part !== '' && !/^\(.*\)$/.test(part));
  return `/${parts.join('/')}`;
}

const parse = (file: string): ts.SourceFile =>
  ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);

function exported(file: string): { name: string; value: ts.Expression | undefined }[] {
  return parse(file).statements.flatMap((statement) => {
    const isExported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (ts.isExportDeclaration(statement) && statement.exportClause) {
      return ts.isNamedExports(statement.exportClause)
        ? statement.exportClause.elements.map(({ name }) => ({ name: name.text, value: undefined }))
        : [];
    }
    if (!isExported) return [];
    if (ts.isFunctionDeclaration(statement) && statement.name)
      return [{ name: statement.name.text, value: undefined }];
    if (!ts.isVariableStatement(statement)) return [];
    return statement.declarationList.declarations.map(({ name, initializer }) => ({
      name: name.getText(),
      value: initializer,
    }));
  });
}

const exportsOf = (file: string): string[] => exported(file).map(({ name }) => name);

function actionsIn(file: string): string[] {
  const actions = exported(file).find(({ name }) => name === 'actions');
  if (!actions) return [];
  let value = actions.value;
  while (value && (ts.isSatisfiesExpression(value) || ts.isAsExpression(value)))
    value = value.expression;
  if (!value || !ts.isObjectLiteralExpression(value))
    throw new Error(`${file}: write "actions" as one object, so that a test can list them`);
  return value.properties.map((property) => {
    if (!property.name) throw new Error(`${file}: an action that is spread in cannot be listed`);
    return property.name.getText().replaceAll(/['"]/g, '');
  });
}
