import ts from 'typescript';
import type { Source } from './source.ts';

/** A term found in the code and the line of its file. */
export interface Said {
  readonly text: string;
  readonly line: number;
}

const lineOf = (source: Source, node: ts.Node): number =>
  source.tree.getLineAndCharacterOfPosition(node.getStart(source.tree)).line + 1;

/** `sendBack`, `working_group` and `cut-off` are phrases of words. */
export function phraseOf(term: string): string {
  return term
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/[_-]+/g, ' ')
    .trim()
    .toLowerCase();
}

function exported(source: Source): ts.Statement[] {
  return source.tree.statements.filter(
    (one) =>
      ts.canHaveModifiers(one) &&
      ts.getModifiers(one)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword),
  );
}

function variables(source: Source): ts.VariableDeclaration[] {
  return exported(source)
    .filter(ts.isVariableStatement)
    .flatMap((one) => [...one.declarationList.declarations]);
}

/** The names a file gives to the rest of the house. */
export function exportedNames(source: Source): Said[] {
  const named = exported(source).filter(
    (one) =>
      ts.isFunctionDeclaration(one) ||
      ts.isClassDeclaration(one) ||
      ts.isInterfaceDeclaration(one) ||
      ts.isTypeAliasDeclaration(one),
  );
  return [...variables(source), ...named].flatMap(({ name }) =>
    name && ts.isIdentifier(name) ? [{ text: name.text, line: lineOf(source, name) }] : [],
  );
}

/** The texts of exported arrays whose name ends as told: `reportStates`, `obligationEvents`. */
export function listedIn(source: Source, ending: RegExp): Said[] {
  return variables(source)
    .filter(({ name }) => ts.isIdentifier(name) && ending.test(name.text))
    .flatMap(({ initializer }) => (initializer ? textsIn(source, initializer) : []));
}

/** The quoted keys of one exported object: the permissions of the matrix. */
export function keysOf(source: Source, object: string): Said[] {
  return variables(source)
    .filter(({ name }) => ts.isIdentifier(name) && name.text === object)
    .flatMap(({ initializer }) => {
      let value = initializer;
      while (value && (ts.isAsExpression(value) || ts.isSatisfiesExpression(value))) value = value.expression;
      return value && ts.isObjectLiteralExpression(value) ? [...value.properties] : [];
    })
    .flatMap(({ name }) =>
      name && (ts.isStringLiteral(name) || ts.isIdentifier(name))
        ? [{ text: name.text, line: lineOf(source, name) }]
        : [],
    );
}

/** Every text of a file but the names of what it imports. */
export function textsOf(source: Source): Said[] {
  return source.tree.statements.flatMap((one) => (ts.isImportDeclaration(one) ? [] : textsIn(source, one)));
}

function textsIn(source: Source, node: ts.Node): Said[] {
  const own = ts.isStringLiteral(node) ? [{ text: node.text, line: lineOf(source, node) }] : [];
  const below: Said[] = [];
  ts.forEachChild(node, (child) => {
    below.push(...textsIn(source, child));
  });
  return [...own, ...below];
}
