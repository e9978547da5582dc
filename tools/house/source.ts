import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A source file taken apart. In each text the rest is blank, so that places are those of the file. */
export interface Source {
  readonly path: string;
  readonly code: string;
  readonly literals: string;
  readonly comments: string;
  readonly tree: ts.SourceFile;
}

const comment = /\/\/.*|\/\*[\s\S]*?\*\//g;
const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

export function readSource(root: string, path: string): Source {
  return takeApart(path, readFileSync(join(root, path), 'utf8'));
}

/** Literals are found by the compiler's parser; what looks like a comment once they are blank is one. */
export function takeApart(path: string, text: string): Source {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false, kind);
  const ranges = literalsIn(tree);
  let at = 0;
  let bare = '';
  let literals = '';
  for (const [from, to] of ranges) {
    bare += text.slice(at, from) + blank(text.slice(from, to));
    literals += blank(text.slice(at, from)) + text.slice(from, to);
    at = to;
  }
  bare += text.slice(at);
  const code = bare.replace(comment, blank);
  const comments = [...bare].map((sign, i) => (sign === code[i] && sign !== '\n' ? ' ' : sign)).join('');
  return { path, code, literals, comments, tree };
}

function literalsIn(tree: ts.SourceFile): [from: number, to: number][] {
  const found: [number, number][] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isLiteralExpression(node) || ts.isJsxText(node) || isTemplatePart(node)) {
      found.push([node.getStart(tree), node.end]);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found.sort(([a], [b]) => a - b);
}

function isTemplatePart(node: ts.Node): boolean {
  return ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
}

export function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}
