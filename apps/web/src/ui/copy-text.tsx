import { ActionIcon, CopyButton, Tooltip } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import css from './copy-text.module.css';

interface CopyTextProps {
  text: string;
  words: { copy: string; copied: string };
  /** On a line of its own, larger: what is read from the screen and written down. */
  large?: boolean;
}

/** A text to be taken along, with a button that copies it and says so. */
export function CopyText({ text, words, large }: CopyTextProps) {
  return (
    <span className={css.copy} data-large={large || undefined}>
      <code>{text}</code>
      <CopyButton value={text} timeout={2500}>
        {({ copied, copy }) => (
          <Tooltip label={copied ? words.copied : words.copy}>
            <ActionIcon
              size={large ? 'lg' : 'sm'}
              aria-label={copied ? words.copied : words.copy}
              onClick={copy}
            >
              {copied ? <IconCheck size={16} stroke={2} /> : <IconCopy size={16} stroke={1.7} />}
            </ActionIcon>
          </Tooltip>
        )}
      </CopyButton>
    </span>
  );
}
