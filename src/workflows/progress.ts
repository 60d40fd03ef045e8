/** How far a workflow is; `stage` names a text in the messages, `done` and `total` count the same unit. */
export interface Progress {
  readonly stage: ProgressStage;
  readonly done: number;
  readonly total: number;
}

export type ProgressStage =
  | 'building'
  | 'reading'
  | 'mapping'
  | 'checking'
  | 'matching'
  | 'writing'
  | 'sending'
  | 'comparing'
  | 'takingBack'
  | 'readingFiles'
  | 'uploading';

/** What every workflow takes beside its own options. */
export interface Watching {
  readonly onProgress?: (progress: Progress) => void;
  /** Aborting stops before the next slice; what was done until then stays and is said. */
  readonly signal?: AbortSignal;
}
