import ts from 'typescript';

/** A member of Office.js that needs a newer Excel than the code around it made sure of. */
export interface UngatedMember {
  file: string;
  line: number;
  member: string;
  /** As Microsoft writes it: `ExcelApi 1.13`, or `ExcelApi BETA (PREVIEW ONLY)`. */
  apiSet: string;
}

const required = '1.9';

/** Every use, in the program's files that `isOurs`, of an Office.js member above ExcelApi 1.9 outside a gate high enough. */
export function ungatedMembers(program: ts.Program, isOurs: (file: string) => boolean): UngatedMember[] {
  return officeMembers(program, isOurs).filter(
    ({ apiSet, gate }) => apiSet !== undefined && !reaches(gate, versionOf(apiSet)),
  ) as UngatedMember[];
}

interface OfficeMember {
  file: string;
  line: number;
  member: string;
  apiSet: string | undefined;
  gate: string;
}

/** Every use of a member of Microsoft's Excel namespace, with the set it belongs to and the version it is gated by. */
export function officeMembers(program: ts.Program, isOurs: (file: string) => boolean): OfficeMember[] {
  const checker = program.getTypeChecker();
  return program
    .getSourceFiles()
    .filter(({ fileName, isDeclarationFile }) => !isDeclarationFile && isOurs(fileName))
    .flatMap((source) => {
      const found: OfficeMember[] = [];
      const visit = (node: ts.Node): void => {
        const declaration = memberDeclaration(node, checker);
        if (declaration && isExcelMember(declaration)) {
          found.push({
            file: source.fileName,
            line: source.getLineAndCharacterOfPosition(node.getEnd()).line + 1,
            member: memberName(declaration),
            apiSet: apiSetOf(declaration),
            gate: gateAround(node),
          });
        }
        ts.forEachChild(node, visit);
      };
      visit(source);
      return found;
    });
}

/** What a property access, a destructured name or an assigned key stands for; of overloads, the one that is called. */
function memberDeclaration(node: ts.Node, checker: ts.TypeChecker): ts.Declaration | undefined {
  if (ts.isPropertyAccessExpression(node)) {
    if (ts.isCallExpression(node.parent) && node.parent.expression === node) {
      const called = checker.getResolvedSignature(node.parent)?.declaration;
      if (called && !ts.isJSDocSignature(called) && called.kind === ts.SyntaxKind.MethodDeclaration)
        return called;
    }
    return checker.getSymbolAtLocation(node.name)?.declarations?.[0];
  }
  if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) {
    return checker.getTypeAtLocation(node.expression).getProperty(node.argumentExpression.text)
      ?.declarations?.[0];
  }
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const name = node.propertyName ?? node.name;
    const from = checker.getTypeAtLocation(node.parent);
    return ts.isIdentifier(name) ? from.getProperty(name.text)?.declarations?.[0] : undefined;
  }
  if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name)) {
    // The keys of `load({…})` and `set({…})` are members too.
    const wanted = checker.getContextualType(node.parent);
    return wanted && checker.getNonNullableType(wanted).getProperty(node.name.text)?.declarations?.[0];
  }
  return undefined;
}

function isExcelMember(declaration: ts.Declaration): boolean {
  if (!declaration.getSourceFile().fileName.includes('/@types/office-js/')) return false;
  for (let node: ts.Node = declaration; !ts.isSourceFile(node); node = node.parent) {
    if (ts.isModuleDeclaration(node) && node.name.text === 'Excel') return true;
  }
  return false;
}

function memberName(declaration: ts.Declaration): string {
  const named = (node: ts.Node) => (node as { name?: ts.Node }).name?.getText() ?? '?';
  return ts.isModuleBlock(declaration.parent)
    ? named(declaration)
    : `${named(declaration.parent)}.${named(declaration)}`;
}

/** The `[Api set: …]` of the member's comment, or of the class it is in. */
function apiSetOf(declaration: ts.Node): string | undefined {
  const text = declaration.getSourceFile().text.slice(declaration.getFullStart(), declaration.getStart());
  const tag = /\[Api set:\s*(Excel[^\]]*)\]/.exec(text)?.[1]?.trim();
  if (tag || ts.isModuleBlock(declaration.parent) || ts.isSourceFile(declaration.parent)) return tag;
  return apiSetOf(declaration.parent);
}

/** `1.13` of `ExcelApi 1.13`; previews and the sets of one platform are never reached by a gate. */
function versionOf(apiSet: string): string {
  return /^ExcelApi (\d+\.\d+)/.exec(apiSet)?.[1] ?? `${Number.MAX_SAFE_INTEGER}.0`;
}

function reaches(gate: string, wanted: string): boolean {
  const [gateMajor = 0, gateMinor = 0] = gate.split('.').map(Number);
  const [major = 0, minor = 0] = wanted.split('.').map(Number);
  return gateMajor > major || (gateMajor === major && gateMinor >= minor);
}

/** The highest version asked for around a node: as the `work` of `ifSupported`, or behind an `isSetSupported` condition. */
function gateAround(node: ts.Node): string {
  let gate = required;
  for (let inner = node; !ts.isSourceFile(inner.parent); inner = inner.parent) {
    const version = gateBetween(inner.parent, inner);
    if (version && reaches(version, gate)) gate = version;
  }
  return gate;
}

function gateBetween(outer: ts.Node, inner: ts.Node): string | undefined {
  if (ts.isCallExpression(outer) && outer.expression.getText() === 'ifSupported') {
    const [, version, work] = outer.arguments;
    return work === inner && version && ts.isStringLiteral(version) ? version.text : undefined;
  }
  if (ts.isIfStatement(outer) && outer.thenStatement === inner) return versionAsked(outer.expression);
  if (ts.isConditionalExpression(outer) && outer.whenTrue === inner) return versionAsked(outer.condition);
  return undefined;
}

/** The version of a plain `….isSetSupported('ExcelApi', '1.13')`; anything cleverer is not trusted. */
function versionAsked(condition: ts.Expression): string | undefined {
  if (!ts.isCallExpression(condition) || !condition.expression.getText().endsWith('isSetSupported'))
    return undefined;
  const [set, version] = condition.arguments;
  const excel = set && ts.isStringLiteral(set) && set.text === 'ExcelApi';
  return excel && version && ts.isStringLiteral(version) ? version.text : undefined;
}
