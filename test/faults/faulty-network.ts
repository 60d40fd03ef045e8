import { AxiosError, AxiosHeaders, type AxiosAdapter, type AxiosResponse } from 'axios';
import { exchange, tooMany, unheard, type Call } from './exchange';
import { isOfCommit, type RequestFault } from './fault-kinds';
import type { TransactionFault } from './faulty-database';
import type { Protections } from './protections';
import type { Seeded } from './seeded';
import type { ServerRoom } from './server-room';
import type { VirtualTime } from './virtual-time';

/** What the network asks of whoever runs the schedule. */
export interface NetworkPlan {
  readonly time: VirtualTime;
  readonly room: ServerRoom;
  readonly chance: Seeded;
  readonly protections: Protections;
  /** What happens to the next request; told the step, which counts requests from 1. */
  readonly fate: (step: number, isWrite: boolean, what: string) => RequestFault | undefined;
  /** Hears of what happened, once it has. */
  readonly struck: (fault: RequestFault) => void;
  /** A line of the history, for who replays a seed. */
  readonly note: (line: string) => void;
}

const timeout = 60_000;
const trip = 20;
const seconds = 1_000;
const minutes = 60 * seconds;

/** Carries requests of the real client to the real server in this process, through virtual time and its mishaps. */
export class FaultyNetwork {
  #step = 0;
  #isDown = false;
  #isHealed = false;

  constructor(private readonly plan: NetworkPlan) {}

  /** What a client is given in place of its network; one that was closed hears nothing any more. */
  adapterFor(isOpen: () => boolean): AxiosAdapter {
    return (sent) =>
      new Promise<AxiosResponse<unknown>>((resolve, reject) => {
        const config = this.plan.protections.changedRequest(sent);
        this.#carry({
          config,
          isWrite: config.method === 'post',
          answer: ({ status, body, headers }) => {
            if (!isOpen()) return;
            resolve({ status, data: body, headers: new AxiosHeaders(headers), config, statusText: '' });
          },
          fail: (code) => {
            if (isOpen()) reject(new AxiosError(code, code, config));
          },
        });
      });
  }

  /** Everything is up again; what was late is still to come. */
  heal(): void {
    this.#isHealed = true;
    this.#isDown = false;
    this.plan.room.database.isGone = false;
  }

  #carry(call: Call): void {
    this.#step += 1;
    const { method = '', url = '' } = call.config;
    const what = `${method} ${url.replace(/run-[^/]+/, 'run')}`;
    const fault = this.plan.fate(this.#step, call.isWrite, what);
    this.plan.note(`${String(this.plan.time.now)} ms, step ${String(this.#step)}: ${what} ${fault ?? ''}`);
    if (fault !== undefined && !isOfCommit(fault)) this.plan.struck(fault);
    this.#happen(call, fault);
  }

  #happen(call: Call, fault: RequestFault | undefined): void {
    const { time, chance, room } = this.plan;
    const later = (): number => chance.whole(1, 20) * minutes;
    switch (fault) {
      case undefined:
        return this.#deliver(call, trip);
      case 'requestLost':
        return time.after(chance.happens(0.5) ? trip : timeout, () => call.fail('ECONNRESET'));
      case 'responseLost':
        return this.#deliver({ ...call, answer: () => call.fail('ECONNRESET') }, trip);
      case 'delayedPastTimeout':
        time.after(timeout, () => call.fail('ECONNABORTED'));
        return this.#deliver(unheard(call), timeout + later());
      case 'deliveredTwice':
        this.#deliver(unheard(call), later());
        return this.#deliver(call, trip);
      case 'reordered':
        time.after(trip, () => call.fail('ECONNRESET'));
        return this.#deliver(unheard(call), chance.whole(trip, 4 * seconds));
      case 'resetInMidBody':
        return this.#resetInMidBody(call);
      case 'tooManyRequests':
        return time.after(trip, () => call.answer(tooMany(chance.whole(1, 30))));
      case 'failedBeforeCommit':
        return this.#deliver(call, trip, { when: 'beforeCommit' }, fault);
      case 'failedAfterCommit':
        return this.#deliver(call, trip, { when: 'afterCommit' }, fault);
      case 'slowDrip':
        return this.#drip(call);
      case 'serverKilled':
        return this.#killUnder(call);
      case 'databaseGone':
        room.database.isGone = true;
        time.after(chance.whole(1, 40) * seconds, () => {
          room.database.isGone = false;
        });
        return this.#deliver(call, trip);
      case 'laptopAsleep':
        // The lid is closed once the request has left: whatever was to come is missed.
        this.#deliver(unheard(call), trip);
        return time.after(2 * trip, () => {
          time.jump(chance.whole(1, 10) * 60 * minutes);
          call.fail('ECONNABORTED');
        });
    }
  }

  #resetInMidBody(call: Call): void {
    const { time, chance } = this.plan;
    const fails = (): void => time.after(trip, () => call.fail('ECONNRESET'));
    const data = String(call.config.data ?? '');
    if (data === '' || chance.happens(0.5)) return this.#deliver({ ...call, answer: fails }, trip);
    const cut = { ...call.config, data: data.slice(0, chance.whole(0, Math.max(0, data.length - 1))) };
    this.#deliver({ ...call, config: cut, answer: fails }, trip);
  }

  /** The answer comes byte by byte: whole just in time, or the client gives up before its end. */
  #drip(call: Call): void {
    const { time, chance } = this.plan;
    if (chance.happens(0.5)) {
      time.after(timeout, () => call.fail('ECONNABORTED'));
      return this.#deliver(unheard(call), trip);
    }
    this.#deliver(
      { ...call, answer: (answer) => time.after(timeout - seconds, () => call.answer(answer)) },
      trip,
    );
  }

  #killUnder(call: Call): void {
    const { time, chance, room, note } = { ...this.plan };
    const statement = chance.whole(1, 18);
    this.#deliver(
      {
        ...call,
        answer: () => {
          note('server killed');
          room.kill();
          // A kill may be among what was late; in a healed world the next server is up at once.
          this.#isDown = !this.#isHealed;
          time.after(chance.whole(1, 20) * seconds, () => {
            this.#isDown = false;
          });
          call.fail('ECONNRESET');
        },
      },
      trip,
      statement > 16 ? { when: 'afterCommit' } : { when: 'atStatement', statement },
    );
  }

  #deliver(call: Call, milliseconds: number, fault?: TransactionFault, counted?: RequestFault): void {
    const { time, room, struck } = this.plan;
    time.after(milliseconds, async () => {
      if (this.#isDown) return call.fail('ECONNREFUSED');
      if (fault) room.database.arm(fault);
      const answer = await exchange(room, call.config);
      if (fault && room.database.disarm() && counted) struck(counted);
      time.after(trip, () => call.answer(answer));
    });
  }
}
