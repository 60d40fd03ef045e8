import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import type { Language } from '../../core/kernel/bilingual';
import { FileButton } from '../../taskpane/elements/file-button';
import { ProductMark } from '../../taskpane/pane/product-mark';
import type { WorkbenchWords } from '../messages/words';
import { StartOver } from './start-over';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  product: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
  place: {
    color: tokens.colorNeutralForeground3,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 1023px)': { display: 'none' },
  },
  file: {
    flexGrow: 1,
    minWidth: 0,
    textAlign: 'center',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
  },
});

interface TopBarProps {
  readonly words: WorkbenchWords;
  readonly language: Language;
  readonly fileName: string;
  readonly onLanguage: (language: Language) => void;
  readonly onOpen: (file: File) => void;
  readonly onDownload: () => void;
  readonly onStartOver: () => void;
}

/** What people do with the workbook as a whole. */
export function TopBar(props: TopBarProps) {
  const styles = useStyles();
  const { words, language } = props;
  return (
    <section className={styles.bar} aria-label={words.bar}>
      <ProductMark />
      <span className={styles.product}>{words.product}</span>
      <span className={styles.place}>{words.place}</span>
      <span className={styles.file} data-testid="file-name">
        {props.fileName}
      </span>
      <StartOver words={words} onConfirm={props.onStartOver} />
      <FileButton appearance="subtle" icon={<FolderOpenRegular />} accept=".xlsx" onFile={props.onOpen}>
        {words.open}
      </FileButton>
      <Button appearance="subtle" icon={<ArrowDownloadRegular />} onClick={props.onDownload}>
        {words.download}
      </Button>
      <Select
        aria-label={words.language}
        value={language}
        onChange={(_event, { value }) => props.onLanguage(value === 'fr' ? 'fr' : 'en')}
      >
        <option value="en" lang="en">
          {words.english}
        </option>
        <option value="fr" lang="fr">
          {words.french}
        </option>
      </Select>
    </section>
  );
}
