import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';

/** One thing said about the workbook as a whole; the next one takes its place. */
export interface NoticeText {
  readonly intent: 'info' | 'success' | 'error';
  readonly text: string;
}

interface NoticeProps {
  readonly notice: NoticeText | undefined;
  readonly dismissLabel: string;
  readonly onDismiss: () => void;
}

export function Notice({ notice, dismissLabel, onDismiss }: NoticeProps) {
  if (!notice) return null;
  return (
    <MessageBar intent={notice.intent} politeness={notice.intent === 'error' ? 'assertive' : 'polite'}>
      <MessageBarBody>{notice.text}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={dismissLabel}
            onClick={onDismiss}
          />
        }
      />
    </MessageBar>
  );
}
