import { Button, type ButtonProps } from '@fluentui/react-components';
import { useRef } from 'react';

/** A button that asks for a file of the person's machine. */
export function FileButton({
  accept,
  onFile,
  ...button
}: { accept: string; onFile: (file: File) => void } & Pick<
  ButtonProps,
  'appearance' | 'icon' | 'children' | 'className' | 'size' | 'disabled'
>) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...button} onClick={() => input.current?.click()} />
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        onChange={(event) => {
          const file = event.target.files?.[0];
          // Emptied, so that choosing the same file again is heard as well.
          event.target.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}
