import { makeStyles, tokens } from '@fluentui/react-components';
import { findEntity } from '../../core/entities/registry';
import type { MappingProfile } from '../../core/mapping/mapping-profile';
import type { Feed } from '../../core/mapping/matching/feed';
import { Section } from '../elements/section';
import { useWords } from '../messages/use-words';

const useStyles = makeStyles({
  chips: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  chip: {
    padding: `2px ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

/** The sheets this source will fill, and how where it is not simply a row for a row. */
export function FeedsSection({ profile, feeds }: { profile: MappingProfile; feeds: readonly Feed[] }) {
  const styles = useStyles();
  const { say, of } = useWords();
  const wayOf = (entity: string): string => {
    const way = feeds.find((feed) => feed.entity === entity && feed.how !== 'row');
    if (!way || way.how === 'row') return '';
    return ` (${say(`bringIn.feeds.${way.how}`, { count: way.columns.length, key: way.key ?? '' })})`;
  };
  const names = [...new Set(profile.entities.map((mapping) => mapping.entity))];
  return (
    <Section title={say('bringIn.feeds')}>
      {names.length === 0 ? (
        <div>{say('bringIn.feeds.none')}</div>
      ) : (
        <ul className={styles.chips}>
          {names.map((name) => (
            <li key={name} className={styles.chip}>
              {of(findEntity(name)?.sheet ?? { en: name, fr: name })}
              {wayOf(name)}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
