import { SegmentedControl } from '@mantine/core';
import { LangSwitch } from '../../ui/lang-switch.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { SchemeSwitch } from '../../ui/scheme-switch.tsx';
import css from './kit.module.css';
import { KitButtons, KitFields } from './kit-inputs.tsx';
import { KitStates } from './kit-states.tsx';
import { KitTable } from './kit-table.tsx';

/** Everything small on one page. */
export function KitPage() {
  return (
    <main className={css.page}>
      <PageHead title="Bộ linh kiện" actions={[<LangSwitch key="l" full />, <SchemeSwitch key="s" />]} />
      <div className={css.columns}>
        <div>
          <KitButtons />
          <KitFields />
        </div>
        <div>
          <h2 className={css.head}>Chọn, chuyển</h2>
          <SegmentedControl data={['Theo kế hoạch', 'Nhiệm vụ × đơn vị', 'Theo hạn']} />
          <KitTable />
        </div>
        <KitStates />
      </div>
    </main>
  );
}
