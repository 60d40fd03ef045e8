/** Which id of theirs goes with which key of ours, as far as this session has met them. */
export class KnownIds {
  private readonly ids = new Map<string, string>();
  private readonly keys = new Map<string, string>();

  note(entity: string, key: string, id: string): void {
    this.ids.set(JSON.stringify([entity, key]), id);
    this.keys.set(JSON.stringify([entity, id]), key);
  }

  readonly idOf = (entity: string, key: string): string | undefined =>
    this.ids.get(JSON.stringify([entity, key]));

  readonly keyOf = (entity: string, id: string): string | undefined =>
    this.keys.get(JSON.stringify([entity, id]));
}
