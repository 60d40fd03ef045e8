import { Note } from '../../elements/note';
import { Screen } from '../../elements/screen';
import { useWords } from '../../messages/use-words';

/** Home over a workbook of a version this pane does not know: says so and offers nothing that might harm it. */
export function NewerHome({ version, known }: { version: number; known: number }) {
  const { say } = useWords();
  return (
    <Screen fact={say('home.newer')} under={say('home.newer.versions', { version, known })}>
      <Note>{say('home.newer.next')}</Note>
    </Screen>
  );
}
