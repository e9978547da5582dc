import type { ReactNode } from 'react';
import { CopyText } from '../../ui/copy-text.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useAccountWords } from './account.words.ts';

interface IssuedPasswordProps {
  name: string;
  /** Null where the answer was a repeat: the password was told already and is kept nowhere. */
  password: string | null;
  children: ReactNode;
}

/** A password to be handed over, shown this once. */
export function IssuedPassword({ name, password, children }: IssuedPasswordProps) {
  const words = useAccountWords().people.issued;
  return (
    <div style={{ display: 'grid', gap: 16 }}>
      {password ? (
        <>
          <p>{words.body(name)}</p>
          <CopyText large text={password} words={words} />
        </>
      ) : (
        <Notice tone="warn">{words.gone}</Notice>
      )}
      {children}
    </div>
  );
}
