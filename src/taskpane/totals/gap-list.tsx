import { gapsByWeight } from '../../core/totals/find-link-gaps';
import { Card, Section } from '../elements/section';
import { ShownPart } from '../elements/shown-part';
import { useWords } from '../messages/use-words';
import type { TotalsRead } from '../../workflows/workspace-totals';
import { RowFinder } from './row-finder';
import { usePlainList } from '../elements/use-plain-list';

/** Rows without parent, then rows without any child; a press selects the next of them. */
export function GapList({ read }: { read: TotalsRead }) {
  const list = usePlainList();
  const { say, of, number } = useWords();
  const { totals, snapshot } = read;
  const byName = new Map(snapshot.registry.map((entity) => [entity.name, entity]));
  const sheet = (name: string): string => {
    const entity = byName.get(name);
    return entity ? of(entity.sheet) : name;
  };
  const lines = gapsByWeight(totals.links).flatMap(({ parent, child, field, orphans, childless }) => {
    const names = { parent: sheet(parent), child: sheet(child) };
    const own = byName.get(parent)?.referenceBy ?? '';
    return [
      { text: say('totals.orphans', names), entity: child, field, rows: orphans },
      { text: say('totals.childless', names), entity: parent, field: own, rows: childless },
    ].filter(({ rows }) => rows.length > 0);
  });
  if (lines.length === 0) return null;
  return (
    <Section title={say('totals.gaps')} aside={number(lines.length)}>
      <Card>
        <ul className={list}>
          <ShownPart items={lines} step={10}>
            {(line, index) => (
              <RowFinder key={index} {...line} figure={number(line.rows.length)} places={snapshot.places} />
            )}
          </ShownPart>
        </ul>
      </Card>
    </Section>
  );
}
