import { Link } from 'react-router';
import { paths } from '../../platform/paths.ts';
import { useShellWords } from '../../platform/shell-words.ts';
import { BrandMark } from '../../ui/brand-mark.tsx';
import css from './brand.module.css';

export function Brand() {
  return (
    <Link to={paths.home} className={css.brand}>
      <BrandMark />
      {useShellWords().brand}
    </Link>
  );
}
