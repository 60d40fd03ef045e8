import { Badge } from '@fluentui/react-components';
import type { PlanBook } from '../../../workflows/commission/plan-book';
import { signedState } from '../../../workflows/commission/sign-plan';
import { useWords } from '../../messages/use-words';

/** Who stands for the plan since when, and whether it has changed since. */
export function SignedMark({ book, plan }: { readonly book: PlanBook; readonly plan: string }) {
  const { say, longDate } = useWords();
  const { signOff, differences } = signedState(book.catalog, plan, book.signOffs);
  if (!signOff)
    return (
      <div>
        <Badge appearance="outline" color="informative">
          {say('commission.unsigned')}
        </Badge>
      </div>
    );
  const hasChanged = differences.length > 0 || !signOff.isIntact;
  return (
    <div>
      <div>{say('commission.signed', { by: signOff.by, at: longDate(new Date(signOff.at)) })}</div>
      {hasChanged && (
        <Badge appearance="tint" color="warning">
          {say('commission.changedSince', { count: differences.length })}
        </Badge>
      )}
    </div>
  );
}
