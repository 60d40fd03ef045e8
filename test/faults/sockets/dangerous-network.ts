import axios, { type AxiosAdapter, type InternalAxiosRequestConfig } from 'axios';
import type { FaultKind } from '../fault-kinds';
import type { Seeded } from '../seeded';
import type { ServerProcess } from './server-process';

const http = axios.getAdapter('http');
const answered = (): undefined => undefined;

/** Real sockets to whichever server process is up, which may be killed while it works. */
export class DangerousNetwork {
  /** What was sent and not waited for. */
  readonly stray: Promise<unknown>[] = [];
  budget: number;

  constructor(
    private readonly servers: readonly ServerProcess[],
    private readonly chance: Seeded,
    private readonly count: (kind: FaultKind) => void,
  ) {
    this.budget = chance.whole(1, 3);
  }

  adapterFor(isOpen: () => boolean): AxiosAdapter {
    return async (config) => {
      const url = await this.#serverUp();
      const answer = this.#send({ ...config, baseURL: url });
      return isOpen() ? answer : new Promise(answered);
    };
  }

  #send(config: InternalAxiosRequestConfig): ReturnType<AxiosAdapter> {
    if (this.budget > 0 && this.chance.happens(config.method === 'post' ? 0.35 : 0.1)) {
      this.budget -= 1;
      this.#happen(config);
    }
    return http(config);
  }

  #happen(config: InternalAxiosRequestConfig): void {
    const kind = this.chance.pick(['serverKilled', 'serverKilled', 'delayedPastTimeout', 'deliveredTwice']);
    this.count(kind);
    if (kind === 'serverKilled') setTimeout(() => this.#killOne(config.baseURL), this.chance.whole(0, 25));
    else if (kind === 'deliveredTwice') this.stray.push(http({ ...config }).catch(answered));
    else config.timeout = this.chance.whole(1, 20);
  }

  #killOne(url: string | undefined): void {
    this.servers.find((server) => server.url === url)?.kill();
  }

  async #serverUp(): Promise<string> {
    for (;;) {
      const up = this.servers.flatMap(({ url }) => url ?? []);
      const [first] = up;
      if (first !== undefined) return this.chance.pick([first, ...up.slice(1)]);
      await Promise.race(this.servers.map((server) => server.up()));
    }
  }
}
