import { useElementSize } from '@mantine/hooks';
import { freezeTemplate } from '@thidua/shared/form/freeze-template';
import type { PreviewMessage } from '@thidua/shared/form/preview-message';
import type { TemplateDraft } from '@thidua/shared/form/template.model';
import { useEffect, useMemo, useRef, useState } from 'react';
import { paths } from '../../platform/paths.ts';
import { Pill } from '../../ui/pill.tsx';
import { useDesignWords } from './form.words.ts';
import css from './template.module.css';
import type { Catalogue } from './template-catalogue.ts';

interface TemplatePreviewProps {
  templateId: string;
  name: string;
  draft: TemplateDraft;
  catalogue: Catalogue;
}

/** Widths of the two screens the product is drawn for, in px. */
const widths = { phone: 390, desktop: 1366 };

/** The real form in a frame as wide as a phone or a desktop; the desktop's is made smaller to fit. */
export function TemplatePreview({ templateId, name, draft, catalogue }: TemplatePreviewProps) {
  const words = useDesignWords().preview;
  const [screen, setScreen] = useState<keyof typeof widths>('phone');
  const frame = useRef<HTMLIFrameElement>(null);
  const { ref, width, height } = useElementSize();
  const { body } = useMemo(() => freezeTemplate(draft, catalogue), [draft, catalogue]);
  const scale = width > 0 ? Math.min(1, width / widths[screen]) : 1;

  useEffect(() => {
    const message: PreviewMessage = { kind: 'thidua.preview', name, body };
    const send = () => frame.current?.contentWindow?.postMessage(message, window.location.origin);
    const onMessage = (event: MessageEvent) => {
      if (event.source === frame.current?.contentWindow && event.data === 'thidua.preview') send();
    };
    send();
    window.addEventListener('message', onMessage);
    return () => window.removeEventListener('message', onMessage);
  }, [name, body]);

  return (
    <section className={css.preview} aria-label={words.title}>
      <div className={css.previewHead}>
        <fieldset className={css.pills} aria-label={words.width}>
          {(['phone', 'desktop'] as const).map((one) => (
            <Pill key={one} chosen={screen === one} onChange={() => setScreen(one)}>
              {words[one]}
            </Pill>
          ))}
        </fieldset>
        <a href={paths.formPreview(templateId)} target="_blank" rel="noreferrer" title={words.unsaved}>
          {words.open}
        </a>
      </div>
      <div className={css.stage} ref={ref}>
        <iframe
          ref={frame}
          title={words.frame}
          src={paths.formPreview(templateId)}
          className={css.frame}
          data-screen={screen}
          style={{
            width: widths[screen],
            height: height > 0 ? height / scale : 600,
            transform: scale < 1 ? `scale(${scale})` : undefined,
          }}
        />
      </div>
    </section>
  );
}
