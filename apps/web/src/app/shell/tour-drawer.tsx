import { Link } from 'react-router';
import { useShellWords } from '../../platform/shell-words.ts';
import { SideDrawer } from '../../ui/side-drawer.tsx';
import { useNarrow } from '../../ui/use-narrow.ts';
import { useShellData } from './shell-data.ts';
import css from './tour.module.css';
import { tourFor } from './tour-steps.ts';

interface TourDrawerProps {
  opened: boolean;
  onClose: () => void;
}

/** The main works of one's role, each with the page where it is done. */
export default function TourDrawer({ opened, onClose }: TourDrawerProps) {
  const words = useShellWords().tour;
  const { can } = useShellData();
  const isNarrow = useNarrow();
  return (
    <SideDrawer opened={opened} onClose={onClose} title={words.title}>
      <p className={css.lead}>{isNarrow ? words.leadPhone : words.lead}</p>
      <ol className={css.steps}>
        {tourFor(can).map(({ key, to }) => (
          <li key={key}>
            <h3>
              <Link to={to} onClick={onClose}>
                {words.steps[key].title}
              </Link>
            </h3>
            <p>{words.steps[key].body}</p>
          </li>
        ))}
      </ol>
      <p className={css.lead}>{isNarrow ? words.findingPhone : words.finding}</p>
    </SideDrawer>
  );
}
