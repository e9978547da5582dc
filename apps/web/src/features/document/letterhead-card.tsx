import { Button } from '@mantine/core';
import type { LetterheadPage, Signer } from '@thidua/shared/document/letterhead.model';
import { useState } from 'react';
import { Card } from '../../ui/card.tsx';
import { KeyValue } from '../../ui/key-value.tsx';
import { SideDrawer } from '../../ui/side-drawer.tsx';
import css from './letterhead.module.css';
import { useLetterheadWords } from './letterhead.words.ts';
import { LetterheadForm } from './letterhead-form.tsx';

/** The settings in words, and the way to change them. */
export function LetterheadCard({ settled }: { settled: LetterheadPage }) {
  const { head: words } = useLetterheadWords();
  const [isOpen, setOpen] = useState(false);
  const { superior, agency, symbol, place, signers, recipients, unitRecipients } = settled.letterhead;
  const close = () => setOpen(false);
  return (
    <Card
      title={words.title}
      note={settled.rev === 0 ? words.none : words.edition(settled.rev)}
      action={
        <Button
          size="compact-sm"
          variant="subtle"
          aria-label={`${words.change}: ${words.title}`}
          onClick={() => setOpen(true)}
        >
          {words.change}
        </Button>
      }
    >
      <KeyValue
        pairs={[
          { key: words.superior, value: superior || <span className="sec">{words.noSuperior}</span> },
          { key: words.agency, value: agency },
          { key: words.symbol, value: `${symbol} (${words.symbolHint(symbol)})` },
          { key: words.place, value: place },
          { key: words.signers, value: <Signers signers={signers} /> },
          { key: words.recipients, value: <Lines lines={recipients} /> },
          { key: words.unitRecipients, value: <Lines lines={unitRecipients} /> },
        ]}
      />
      <SideDrawer opened={isOpen} onClose={close} title={words.drawer} width={560}>
        {isOpen ? <LetterheadForm key={settled.rev} settled={settled} onClose={close} /> : null}
      </SideDrawer>
    </Card>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul className={css.lines}>
      {lines.map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
  );
}

function Signers({ signers }: { signers: readonly Signer[] }) {
  const { head: words, forms } = useLetterheadWords();
  const says = ({ form, of }: Signer) =>
    form === 'own' ? forms.own.about : `${forms[form].name} ${of}, ${forms[form].about}`;
  if (signers.length === 0) return <span className="sec">{words.noSuperior}</span>;
  return (
    <ul className={css.lines}>
      {signers.map((signer) => (
        <li key={signer.post}>{words.signerSays(signer.post, says(signer))}</li>
      ))}
    </ul>
  );
}
