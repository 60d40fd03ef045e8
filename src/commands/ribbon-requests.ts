/** What a ribbon button may ask of the pane. */
export type RibbonRequest = 'check' | 'push';

type Listener = (request: RibbonRequest) => void;

let listener: Listener | undefined;
let waiting: RibbonRequest | undefined;

/** Hands a request to the pane, or keeps the latest one until the pane listens: a button may start the runtime. */
export function requestFromRibbon(request: RibbonRequest): void {
  if (listener) listener(request);
  else waiting = request;
}

/** The pane's ear, one at a time; a request made earlier is delivered at once. Returns how to stop listening. */
export function onRibbonRequest(hear: Listener): () => void {
  listener = hear;
  const early = waiting;
  waiting = undefined;
  if (early) hear(early);
  return () => {
    if (listener === hear) listener = undefined;
  };
}
