import type { Report } from '@thidua/shared/report/report.model';
import type { ReportContext } from '@thidua/shared/report/report-context.model';
import { Link } from 'react-router';
import { useFormat } from '../../platform/format.tsx';
import { paths } from '../../platform/paths.ts';
import { Card } from '../../ui/card.tsx';
import { Timeline } from '../../ui/timeline.tsx';
import { useReportScreensWords } from './report.words.ts';
import { eventsOf, type ReportEvent } from './report-timeline.ts';

/** Who did what with the report, and why. */
export function PaperTimeline({ report, context }: { report: Report; context: ReportContext }) {
  const words = useReportScreensWords().timeline;
  const format = useFormat();
  const whatOf = (event: ReportEvent): string => {
    const { kind, n } = event;
    if (kind === 'opened' || kind === 'presented') return words[kind];
    if (kind === 'extended' || kind === 'restored')
      return words[kind](format.when(event.from ?? ''), format.when(event.to ?? ''));
    if (kind === 'submitted' && event.isLate) return words.submittedLate(n);
    return words[kind](n);
  };
  return (
    <Card
      title={words.title}
      action={<Link to={`${paths.timeline}?loai=report&id=${report.id}`}>{words.whole}</Link>}
    >
      <Timeline
        entries={eventsOf(report, context, format.now).map((event) => ({
          id: `${event.kind}${event.at}${event.n}`,
          at: format.when(event.at),
          instant: event.at,
          k: event.k,
          who: event.who ?? (event.kind === 'opened' ? words.system : words.office),
          onBehalfOf: event.onBehalfOf,
          what: whatOf(event),
          why: event.why,
        }))}
      />
    </Card>
  );
}
