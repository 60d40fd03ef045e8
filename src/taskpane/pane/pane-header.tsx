import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowImportRegular } from '@fluentui/react-icons/svg/arrow-import';
import { ClipboardTaskListLtrRegular } from '@fluentui/react-icons/svg/clipboard-task-list-ltr';
import { CloudArrowUpRegular } from '@fluentui/react-icons/svg/cloud-arrow-up';
import { HomeRegular } from '@fluentui/react-icons/svg/home';
import { SettingsRegular } from '@fluentui/react-icons/svg/settings';
import type { ComponentType } from 'react';
import { useWords } from '../messages/use-words';
import { usePane } from './pane-context';
import { ProductMark } from './product-mark';
import { screenTitle, type ScreenName } from './route';

const useStyles = makeStyles({
  header: {
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  product: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    paddingLeft: tokens.spacingHorizontalL,
    paddingRight: tokens.spacingHorizontalXS,
    paddingTop: tokens.spacingVerticalXS,
  },
  name: { flexGrow: 1, fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300 },
  steps: {
    display: 'grid',
    gridTemplateColumns: 'repeat(4, 1fr)',
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  step: {
    width: '100%',
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalXXS,
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
    paddingLeft: 0,
    paddingRight: 0,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    borderRadius: 0,
    borderBottom: '2px solid transparent',
  },
  busy: {
    width: '16px',
    height: '16px',
    borderRadius: tokens.borderRadiusCircular,
    border: `2px solid ${tokens.colorNeutralStroke1}`,
    borderTopColor: tokens.colorBrandStroke1,
    animationName: { to: { transform: 'rotate(360deg)' } },
    animationDuration: '1s',
    animationIterationCount: 'infinite',
    animationTimingFunction: 'linear',
  },
  here: {
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorBrandForeground1,
    ':hover': { borderBottomColor: tokens.colorBrandForeground1 },
    ':hover:active': { borderBottomColor: tokens.colorBrandForeground1 },
  },
});

const steps: readonly (readonly [ScreenName, ComponentType])[] = [
  ['home', HomeRegular],
  ['bringIn', ArrowImportRegular],
  ['check', ClipboardTaskListLtrRegular],
  ['push', CloudArrowUpRegular],
];

function StepButton({ screen, Icon }: { screen: ScreenName; Icon: ComponentType }) {
  const styles = useStyles();
  const { say } = useWords();
  const { route, go, working } = usePane();
  const here = route.screen === screen;
  const title = say(screenTitle[screen]);
  const busy = working === screen;
  return (
    <Button
      appearance="transparent"
      className={mergeClasses(styles.step, here && styles.here)}
      aria-current={here ? 'page' : undefined}
      aria-label={busy ? say('nav.working', { screen: title }) : undefined}
      icon={busy ? <span className={styles.busy} /> : <Icon />}
      onClick={() => go({ screen })}
    >
      {title}
    </Button>
  );
}

/** The product's name, the way to Settings, and the four steps, which are always one click away. */
export function PaneHeader() {
  const styles = useStyles();
  const { say } = useWords();
  const { route, go } = usePane();
  return (
    <header className={styles.header}>
      <div className={styles.product}>
        <ProductMark />
        <span className={styles.name}>{say('product.name')}</span>
        <Button
          appearance="subtle"
          icon={<SettingsRegular />}
          aria-label={say('nav.settings')}
          aria-current={route.screen === 'settings' ? 'page' : undefined}
          onClick={() => go({ screen: 'settings' })}
        />
      </div>
      <nav aria-label={say('nav.label')}>
        <ul className={styles.steps}>
          {steps.map(([screen, Icon]) => (
            <li key={screen}>
              <StepButton screen={screen} Icon={Icon} />
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
