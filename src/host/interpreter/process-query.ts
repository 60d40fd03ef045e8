import { absoluteAddressOf } from '../workbook/address';
import { HostFault, invalidArgument, itemNotFound, notImplemented } from '../workbook/host-fault';
import type { Workbook } from '../workbook/workbook';
import { apiTable } from './api-table';
import { Arguments } from './arguments';
import { hostObject, isHostObject, type HostObject, type Json, type ObjectKind } from './host-object';
import type { HostContext, HostType } from './host-type';
import { answerQuery } from './query';
import type { References } from './references';
import {
  actionType,
  pathType,
  type Action,
  type ActionResult,
  type ArgumentInfo,
  type ObjectPath,
  type RequestBody,
  type ResponseBody,
} from './request';

/** The kind ties a target to its type; once they are looked up together the pairing is lost to the compiler. */
const typeOf = (kind: ObjectKind): HostType<unknown> => apiTable[kind] as unknown as HostType<unknown>;

/** Carries out the actions of one request in order. As in Excel, what was done before a failing action stays done. */
export function processQuery(workbook: Workbook, references: References, body: RequestBody): ResponseBody {
  const run = new QueryRun(workbook, references, body);
  try {
    return workbook.batch('addin', () => run.execute());
  } finally {
    references.endRequest();
  }
}

class QueryRun {
  readonly #objects = new Map<number, HostObject | null>();
  readonly #context: HostContext;

  constructor(
    private readonly workbook: Workbook,
    references: References,
    private readonly body: RequestBody,
  ) {
    this.#context = { references };
  }

  execute(): ResponseBody {
    const results: ActionResult[] = [];
    for (const [index, action] of this.body.Actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: this.#perform(action) });
      } catch (fault) {
        if (!(fault instanceof HostFault)) throw fault;
        const { code, message } = fault;
        return {
          Error: { Code: code, Message: message, Location: this.#location(action), ActionIndex: index },
        };
      }
    }
    return { Results: results };
  }

  #location(action: Action): string {
    const path = this.body.ObjectPaths[action.ObjectPathId];
    const owner = this.#objects.get(action.ObjectPathId)?.kind ?? '';
    return action.Name === '' ? (path?.Name ?? '') : `${owner}.${camel(action.Name)}`;
  }

  #perform(action: Action): Json {
    if (action.ActionType === actionType.trace) return null;
    const object = this.#object(action.ObjectPathId);
    if (object === null) return null;
    switch (action.ActionType) {
      case actionType.instantiate:
        return instantiated(object);
      case actionType.query:
        return answerQuery(object, action.QueryInfo ?? {}, typeOf);
      case actionType.method: {
        const answer = this.#call(object, action.Name, action.ArgumentInfo);
        return isHostObject(answer) ? instantiated(answer) : (answer ?? null);
      }
      case actionType.setProperty:
        this.#set(object, action);
        return null;
      default:
        throw notImplemented(`Action type ${action.ActionType}`);
    }
  }

  #set(object: HostObject, action: Action): void {
    const set = typeOf(object.kind).set?.[action.Name];
    if (!set) throw notImplemented(`${object.kind}.${camel(action.Name)} (set)`);
    set(object.target, this.#arguments(action.ArgumentInfo).json(0), this.#context);
  }

  #call(object: HostObject, name: string, info: ArgumentInfo | undefined) {
    const call = typeOf(object.kind).call?.[name];
    if (!call) throw notImplemented(`${object.kind}.${camel(name)}`);
    return call(object.target, this.#arguments(info), this.#context);
  }

  #arguments(info: ArgumentInfo | undefined): Arguments {
    const ids = info?.ReferencedObjectPathIds ?? [];
    return new Arguments(
      (info?.Arguments ?? []).map((value, index) => {
        const id = ids[index];
        return typeof id === 'number' && id > 0 ? (this.#object(id) ?? undefined) : this.#named(value);
      }),
    );
  }

  /** A range inside an argument (a list's source) stands for its absolute address. */
  #named(value: Json): Json {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const record = value as Readonly<Record<string, Json>>;
    const id = record['_ObjectPathId'];
    if (typeof id !== 'number') {
      return Object.fromEntries(Object.entries(record).map(([key, inner]) => [key, this.#named(inner)]));
    }
    const object = this.#object(id);
    if (object?.kind !== 'Range') throw invalidArgument();
    return `=${absoluteAddressOf(object.target.area, object.target.sheet.name)}`;
  }

  /** The object of a path, found once per request; null for a null object. */
  #object(id: number): HostObject | null {
    const known = this.#objects.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[id];
    if (!path) throw invalidArgument();
    const found = this.#resolve(path);
    if (found?.kind === 'Range') this.#context.references.name(found.target);
    this.#objects.set(id, found);
    return found;
  }

  #resolve(path: ObjectPath): HostObject | null {
    if (path.ObjectPathType === pathType.root) return hostObject('Workbook', this.workbook);
    if (path.ObjectPathType === pathType.nothing) return null;
    if (path.ObjectPathType === pathType.reference) return this.#kept(path.Name);
    if (path.ParentObjectPathId === undefined) throw notImplemented(path.Name);
    const parent = this.#object(path.ParentObjectPathId);
    return parent && this.#child(parent, path);
  }

  #kept(referenceId: string): HostObject {
    const range = this.#context.references.find(referenceId);
    if (!range || range.deleted) throw itemNotFound();
    return hostObject('Range', range);
  }

  #child(parent: HostObject, path: ObjectPath): HostObject | null {
    const type = typeOf(parent.kind);
    switch (path.ObjectPathType) {
      case pathType.property: {
        const linked = type.object?.[path.Name];
        if (!linked) throw notImplemented(`${parent.kind}.${camel(path.Name)}`);
        return linked(parent.target);
      }
      case pathType.indexer:
        if (!type.item) throw notImplemented(`${parent.kind}.getItem`);
        return type.item(parent.target, path.ArgumentInfo?.Arguments?.[0] ?? null);
      case pathType.method: {
        const answer = this.#call(parent, path.Name, path.ArgumentInfo);
        return isHostObject(answer) ? answer : null;
      }
      default:
        throw notImplemented(`Object path type ${path.ObjectPathType}`);
    }
  }
}

const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** What the client needs to find the object again: its id, or the id under which it is kept. */
function instantiated(object: HostObject): Json {
  const id = typeOf(object.kind).id?.(object.target);
  const reference = object.kind === 'Range' ? object.target.referenceId : undefined;
  return {
    ...(id !== undefined && { _Id: id }),
    ...(reference !== undefined && { _ReferenceId: reference }),
  };
}
