import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CommissionRun } from '../../../core/commission/result/commission-run';
import { statementPaper } from '../../../core/commission/statement/paper';
import { statementsOf } from '../../../core/commission/statement/statement';
import type { Language } from '../../../core/kernel/bilingual';
import { statementPdfs, zipOf } from '../../../workflows/commission/statement-files';
import { ActOutcome } from '../../act/act-outcome';
import { useAct } from '../../act/use-act';
import { downloadFile } from '../../copy/download-file';
import { Section } from '../../elements/section';
import { useWords } from '../../messages/use-words';
import { SheetAct } from '../sheet-act';

const useStyles = makeStyles({
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const pdfType = 'application/pdf';

/** What a run says to one agent, on a sheet and as a PDF, and to all as PDFs in one file. */
export function StatementSection({ run }: { readonly run: CommissionRun }) {
  const styles = useStyles();
  const { say } = useWords();
  const statements = statementsOf(run);
  const [chosen, setChosen] = useState('');
  const [asked, setAsked] = useState<Language | ''>('');
  const statement = statements.find(({ agent }) => agent === chosen) ?? statements[0];
  const printing = useAct('commission', async (only: string | undefined) => {
    const wanted = only === undefined ? statements : statementsOf(run, only);
    const files = await statementPdfs(wanted, new Date(), asked === '' ? undefined : asked);
    const [file] = files;
    if (!file) return;
    const isOne = only !== undefined;
    const bytes = isOne ? file.bytes : await zipOf(files);
    const name = isOne ? file.name : `commission_${run.from}_${run.to}.zip`;
    downloadFile(name, new Blob([bytes.slice()], { type: isOne ? pdfType : 'application/zip' }));
  });
  if (!statement) return null;
  const language = asked === '' ? statement.language : asked;
  return (
    <Section title={say('commission.statements')}>
      <Field label={say('commission.agent')}>
        <Select value={statement.agent} onChange={(_, { value }) => setChosen(value)}>
          {statements.map(({ agent, name }) => (
            <option key={agent} value={agent}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say('commission.statement.language')}>
        <Select value={asked} onChange={(_, { value }) => setAsked(value as Language | '')}>
          <option value="">{say('commission.statement.own')}</option>
          <option value="en">English</option>
          <option value="fr">Français</option>
        </Select>
      </Field>
      <SheetAct
        label={say('commission.statement.write', { name: statement.name })}
        make={({ statementPage }) => statementPage(statementPaper(statement, language))}
      />
      <div className={styles.acts}>
        <Button onClick={() => printing.start(statement.agent)}>{say('commission.statement.pdf')}</Button>
        <Button onClick={() => printing.start(undefined)}>
          {say('commission.statement.all', { count: statements.length })}
        </Button>
      </div>
      <ActOutcome state={printing.state} onCancel={printing.cancel} />
    </Section>
  );
}
