import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { BeakerRegular } from '@fluentui/react-icons/svg/beaker';
import { DocumentArrowUpRegular } from '@fluentui/react-icons/svg/document-arrow-up';
import { useState, type DragEvent, type ReactNode } from 'react';
import { FileButton } from '../elements/file-button';
import { Screen } from '../elements/screen';
import { useWords } from '../messages/use-words';
import { usePane } from '../pane/pane-context';
import type { SourceChoice } from './open-mapping';
import { sourceFileTypes } from './source-file-types';
import { SourceSheetSelect } from './source-sheet-select';

const useStyles = makeStyles({
  drop: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    justifyItems: 'center',
    textAlign: 'center',
    padding: tokens.spacingHorizontalXL,
    borderRadius: tokens.borderRadiusLarge,
    border: `2px dashed ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  over: { border: `2px dashed ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2 },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  other: { display: 'grid', gap: tokens.spacingVerticalXS },
});

interface ChooseSourceProps {
  readonly onChoose: (choice: SourceChoice) => void;
  readonly outcome: ReactNode;
}

function FileDrop({ onChoose }: Pick<ChooseSourceProps, 'onChoose'>) {
  const styles = useStyles();
  const { say } = useWords();
  const { working } = usePane();
  const [over, setOver] = useState(false);
  const open = (file: File) => onChoose({ kind: 'file', file });
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) open(file);
  };
  return (
    <div
      className={mergeClasses(styles.drop, over && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <FileButton
        appearance="primary"
        size="large"
        icon={<DocumentArrowUpRegular />}
        accept={sourceFileTypes}
        disabled={working !== undefined}
        onFile={open}
      >
        {say('bringIn.choose.file')}
      </FileButton>
      <span className={styles.hint}>{say('bringIn.choose.file.hint')}</span>
    </div>
  );
}

/** Where the data is: a file, a sheet of the workbook, or the demo. */
export function ChooseSource({ onChoose, outcome }: ChooseSourceProps) {
  const styles = useStyles();
  const { say } = useWords();
  const { working } = usePane();
  return (
    <Screen fact={say('bringIn.choose.fact')} under={say('bringIn.choose.teach')}>
      <FileDrop onChoose={onChoose} />
      {outcome}
      <SourceSheetSelect onSheet={(sheet) => onChoose({ kind: 'sheet', sheet })} />
      <div className={styles.other}>
        <Button
          icon={<BeakerRegular />}
          disabled={working !== undefined}
          onClick={() => onChoose({ kind: 'demo' })}
        >
          {say('bringIn.choose.demo')}
        </Button>
        <span className={styles.hint}>{say('bringIn.choose.demo.hint')}</span>
      </div>
    </Screen>
  );
}
