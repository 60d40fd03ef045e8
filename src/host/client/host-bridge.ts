import { HostFault } from '../workbook/host-fault';
import type { Change } from '../workbook/change';
import type { Workbook } from '../workbook/workbook';
import { processQuery } from '../interpreter/process-query';
import { References } from '../interpreter/references';
import type { RequestBody, ResponseBody } from '../interpreter/request';
import { eventsOf } from './host-events';
import type { SessionStats } from './session';
import { utf8Length } from './utf8-length';

/** The object the client library looks for as `_richApiNativeBridge`; it fills in `onMessageFromHost`. */
export interface NativeBridge {
  sendMessageToHost: (text: string) => void;
  onMessageFromHost: (text: string) => void;
}

interface RequestMessage {
  readonly id: number;
  readonly message: { readonly body: string | RequestBody };
}

/** Excel on the web takes and gives at most 5 MB at a time; so does this host. */
const payloadLimit = 5 * 1024 * 1024;
const eventCategory = 65_536;

const messageType = { response: 2, event: 3 } as const;

const failure = (code: string, message: string): ResponseBody => ({
  Error: { Code: code, Message: message, Location: '' },
});

/** Does work after the task at hand, in order. */
export type Later = (work: () => void) => void;

/** As across a process: the client sets its promise up after it has sent the message. */
const afterThis: Later = (work) => void Promise.resolve().then(work);

/** Excel's side of the bridge: answers each request from the workbook, and tells events. */
export class HostBridge {
  readonly native: NativeBridge;
  readonly stats: SessionStats = newStats();
  readonly #references = new References();
  readonly #stop: readonly (() => void)[];
  #open = true;

  constructor(
    private readonly workbook: Workbook,
    private readonly later = afterThis,
  ) {
    this.native = {
      sendMessageToHost: (text) => this.later(() => this.#answer(text)),
      onMessageFromHost: () => undefined,
    };
    this.#stop = [
      workbook.observe((changes) => this.#changed(changes)),
      workbook.follow((change) => this.#references.follow(change)),
    ];
  }

  close(): void {
    this.#open = false;
    for (const stop of this.#stop) stop();
    this.#references.clear();
  }

  #answer(text: string): void {
    const size = utf8Length(text);
    this.stats.syncs++;
    this.stats.requestBytes += size;
    this.stats.largestRequest = Math.max(this.stats.largestRequest, size);
    const { id, message } = JSON.parse(text) as RequestMessage;
    const answer = this.#limited(size > payloadLimit ? requestTooLarge : this.#process(message.body), id);
    this.later(() => this.#send(answer));
  }

  #process(body: string | RequestBody): ResponseBody {
    try {
      return processQuery(
        this.workbook,
        this.#references,
        typeof body === 'string' ? (JSON.parse(body) as RequestBody) : body,
      );
    } catch (fault) {
      if (fault instanceof HostFault) return failure(fault.code, fault.message);
      return failure(
        'GeneralException',
        fault instanceof Error ? (fault.stack ?? fault.message) : String(fault),
      );
    }
  }

  #limited(body: ResponseBody, id: number): string {
    const text = responseText(id, body);
    const size = utf8Length(text);
    const sent = size > payloadLimit ? responseText(id, responseTooLarge) : text;
    const counted = sent === text ? size : sent.length;
    this.stats.responseBytes += counted;
    this.stats.largestResponse = Math.max(this.stats.largestResponse, counted);
    return sent;
  }

  #send(text: string): void {
    if (this.#open) this.native.onMessageFromHost(text);
  }

  #changed(changes: readonly Change[]): void {
    const entries = eventsOf(changes).map(({ type, target, args }) => ({
      messageCategory: eventCategory,
      messageType: type,
      targetId: target,
      message: JSON.stringify(args),
    }));
    if (entries.length === 0) return;
    const text = JSON.stringify({ id: 0, type: messageType.event, controlId: '', message: { entries } });
    setTimeout(() => this.#send(text), 0);
  }
}

const responseText = (id: number, body: ResponseBody): string =>
  JSON.stringify({ id, type: messageType.response, message: { statusCode: 200, headers: {}, body } });

const requestTooLarge = failure(
  'RequestPayloadSizeLimitExceeded',
  'The request payload size has exceeded the limit. Please refer to the documentation.',
);

const responseTooLarge = failure(
  'ResponsePayloadSizeLimitExceeded',
  'The response payload size has exceeded the limit. Please refer to the documentation.',
);

function newStats(): SessionStats {
  const zero = { syncs: 0, requestBytes: 0, responseBytes: 0, largestRequest: 0, largestResponse: 0 };
  return {
    ...zero,
    reset() {
      Object.assign(this, zero);
    },
  };
}
