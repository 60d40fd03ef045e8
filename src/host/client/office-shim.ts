import type { Workbook } from '../workbook/workbook';
import { isSetSupported, standardRequirementSets } from './requirement-sets';
import type { SessionOptions } from './session';

/** The answer of an old-style call, as its callback gets it. */
export interface ShimResult<T> {
  readonly status: 'succeeded';
  readonly value: T;
}

type Callback<T> = (result: ShimResult<T>) => void;

/** A ribbon command's function. */
export type RibbonAction = (event: { completed(): void }) => void;

interface ShimSettings {
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  remove(name: string): void;
  saveAsync(callback?: Callback<ShimSettings>): void;
  refreshAsync(callback?: Callback<ShimSettings>): void;
}

/** The part of `Office` that an add-in like ours uses; every other member throws NotImplemented with its name. */
export interface OfficeShim {
  onReady(
    callback?: (info: { host: string; platform: string }) => void,
  ): Promise<{ host: string; platform: string }>;
  readonly context: {
    readonly host: 'Excel';
    readonly platform: 'OfficeOnline';
    /** The client library itself looks here: some of its calls differ by version off the web. */
    readonly diagnostics: {
      readonly host: 'Excel';
      readonly platform: 'OfficeOnline';
      readonly version: string;
    };
    readonly contentLanguage: string;
    readonly displayLanguage: string;
    readonly requirements: { isSetSupported(set: string, version?: string): boolean };
    readonly document: { readonly settings: ShimSettings; readonly url: string };
    readonly ui: { closeContainer(): void };
  };
  readonly actions: { associate(id: string, action: RibbonAction): void };
  /** The actions associated so far, for whoever plays the ribbon. */
  readonly associatedActions: ReadonlyMap<string, RibbonAction>;
  readonly addin: {
    showAsTaskpane(): Promise<void>;
    hide(): Promise<void>;
    setStartupBehavior(behavior: string): Promise<void>;
    getStartupBehavior(): Promise<string>;
  };
  readonly ribbon: { requestUpdate(update: unknown): Promise<void> };
  readonly HostType: { readonly Excel: 'Excel' };
  readonly PlatformType: { readonly OfficeOnline: 'OfficeOnline' };
  readonly StartupBehavior: { readonly none: 'None'; readonly load: 'Load' };
  readonly AsyncResultStatus: { readonly Succeeded: 'succeeded'; readonly Failed: 'failed' };
}

/** Names that languages and test tools look up on any object; answering them is no promise of a feature. */
const looked = new Set([
  'then',
  'toJSON',
  'constructor',
  '$$typeof',
  'nodeType',
  'asymmetricMatch',
  '@@__IMMUTABLE_ITERABLE__@@',
]);

/** Makes members that are not there throw their name, at any depth. */
function strict<T extends object>(target: T, path: string): T {
  for (const [key, value] of Object.entries(target)) {
    if (isPlain(value)) Object.assign(target, { [key]: strict(value, `${path}.${key}`) });
  }
  return new Proxy(target, {
    get(object, key, receiver) {
      if (typeof key === 'symbol' || key in object || looked.has(key))
        return Reflect.get(object, key, receiver) as unknown;
      throw new Error(`NotImplemented: ${path}.${key} is not implemented by this host.`);
    },
  });
}

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

function settingsOf(workbook: Workbook): ShimSettings {
  const settings: ShimSettings = {
    get: (name) => workbook.settings.get(name) ?? null,
    set: (name, value) => void workbook.settings.set(name, value),
    remove: (name) => void workbook.settings.delete(name),
    saveAsync: (callback) => {
      workbook.batch('addin', () => workbook.record({ kind: 'document', part: 'settings' }));
      callback?.({ status: 'succeeded', value: settings });
    },
    refreshAsync: (callback) => callback?.({ status: 'succeeded', value: settings }),
  };
  return settings;
}

/** The `Office` of a session over this workbook. */
export function createOfficeShim(workbook: Workbook, options: SessionOptions = {}): OfficeShim {
  const sets = options.requirementSets ?? standardRequirementSets;
  const info = { host: 'Excel', platform: 'OfficeOnline' };
  const actions = new Map<string, RibbonAction>();
  let startup = 'None';
  const shim: OfficeShim = {
    onReady: async (callback) => {
      callback?.(info);
      return Promise.resolve(info);
    },
    context: {
      host: 'Excel',
      platform: 'OfficeOnline',
      diagnostics: { host: 'Excel', platform: 'OfficeOnline', version: '16.0.0.0' },
      contentLanguage: options.contentLanguage ?? 'en-US',
      displayLanguage: options.displayLanguage ?? 'en-US',
      requirements: { isSetSupported: (set, version) => isSetSupported(sets, set, version) },
      document: { settings: settingsOf(workbook), url: '' },
      ui: { closeContainer: () => undefined },
    },
    actions: { associate: (id, action) => void actions.set(id, action) },
    associatedActions: actions,
    addin: {
      showAsTaskpane: async () => Promise.resolve(),
      hide: async () => Promise.resolve(),
      setStartupBehavior: async (behavior) => {
        startup = behavior;
        return Promise.resolve();
      },
      getStartupBehavior: async () => Promise.resolve(startup),
    },
    ribbon: { requestUpdate: async () => Promise.resolve() },
    HostType: { Excel: 'Excel' },
    PlatformType: { OfficeOnline: 'OfficeOnline' },
    StartupBehavior: { none: 'None', load: 'Load' },
    AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
  };
  return strict(shim, 'Office');
}
