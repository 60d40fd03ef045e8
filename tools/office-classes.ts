import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';

const declarations = resolve(import.meta.dirname, '../node_modules/@types/office-js/index.d.ts');

/** What every object of the client library has of its own, without asking Excel. */
const clientSide = new Set(['context', 'isNullObject', 'items', 'load', 'set', 'toJSON', 'track', 'untrack']);

/** The released members of each class of Microsoft's Excel namespace that Excel itself has to answer; events left out. */
export function officeClasses(path = declarations): ReadonlyMap<string, readonly string[]> {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
  const classes = new Map<string, string[]>();
  for (const module of source.statements) {
    if (!ts.isModuleDeclaration(module) || module.name.text !== 'Excel') continue;
    if (!module.body || !ts.isModuleBlock(module.body)) continue;
    for (const one of module.body.statements) {
      if (ts.isClassDeclaration(one) && one.name) classes.set(one.name.text, membersOf(one, source));
    }
  }
  return classes;
}

function membersOf(declared: ts.ClassDeclaration, source: ts.SourceFile): string[] {
  const names = declared.members.flatMap((member) =>
    member.name && ts.isIdentifier(member.name) && !isPreview(member, source) ? [member.name.text] : [],
  );
  return [...new Set(names)].filter((name) => !clientSide.has(name) && !/^on[A-Z]/.test(name));
}

const isPreview = (member: ts.Node, source: ts.SourceFile): boolean =>
  /\[Api set:[^\]]*(BETA|PREVIEW)/i.test(source.text.slice(member.pos, member.getStart(source)));
