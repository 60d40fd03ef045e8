import { makeStyles, tokens } from '@fluentui/react-components';
import { findEntity } from '../../core/entities/registry';
import type { MappingProfile } from '../../core/mapping/mapping-profile';
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

/** The sheets this source will fill. */
export function FeedsSection({ profile }: { profile: MappingProfile }) {
  const styles = useStyles();
  const { say, of } = useWords();
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
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
