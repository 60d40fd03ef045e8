import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useEffect, useEffectEvent } from 'react';

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

/** How long good news stays; what went wrong stays until it is dismissed. */
const goodNews = 8_000;

export function Notice({ notice, dismissLabel, onDismiss }: NoticeProps) {
  const dismiss = useEffectEvent(onDismiss);
  useEffect(() => {
    if (notice?.intent !== 'success') return undefined;
    const timer = setTimeout(() => dismiss(), goodNews);
    return () => clearTimeout(timer);
  }, [notice]);
  if (!notice) return null;
  return (
    // What is said outside of every landmark is passed over by those who go from one to the next.
    <aside>
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
    </aside>
  );
}
