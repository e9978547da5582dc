import { Button, Menu } from '@mantine/core';
import { IconDeviceTv, IconPrinter } from '@tabler/icons-react';
import { sentenceCase } from '@thidua/shared/kernel/format';
import type { Overview } from '@thidua/shared/overview/overview.model';
import { Link } from 'react-router';
import { useFormat } from '../../platform/format.tsx';
import { paths } from '../../platform/paths.ts';
import { usePhone } from '../../ui/use-narrow.ts';
import css from './overview.module.css';
import { useOverviewWords } from './overview.words.ts';
import { PickMenu } from './pick-menu.tsx';
import type { useShown } from './use-shown.ts';

/** What is looked at, printing and the wall screen. */
export function OverviewFilters({
  data,
  show,
}: {
  data: Overview;
  show: ReturnType<typeof useShown>['show'];
}) {
  const words = useOverviewWords();
  const format = useFormat();
  const onPhone = usePhone();
  const { choices, shown } = data;
  const units = [
    { value: '', label: words.wholeAgency },
    ...choices.units.map((unit) => ({ value: unit.id, label: unit.name })),
  ];
  const periods = choices.periods.map((key) => ({
    value: key,
    label: sentenceCase(format.period(key, key.slice(0, 4) !== format.today.slice(0, 4))),
  }));
  return (
    <div className={css.filters} data-screen-only>
      <PickMenu
        label={words.chooseUnit}
        choices={units}
        value={shown.unitId ?? ''}
        onPick={(unitId) => show({ unitId })}
      />
      {periods.length > 0 ? (
        <PickMenu
          label={words.choosePeriod}
          choices={periods}
          value={shown.periodKey ?? ''}
          onPick={(periodKey) => show({ periodKey })}
          above={
            choices.regimes.length > 1
              ? [
                  {
                    label: words.chooseRegime,
                    choices: choices.regimes.map((regime) => ({ value: regime.id, label: regime.name })),
                    value: shown.regimeId ?? '',
                    onPick: (regimeId) => show({ regimeId, periodKey: undefined }),
                  },
                ]
              : []
          }
        />
      ) : null}
      {onPhone ? null : <OtherViews mayManage={data.may.display} />}
    </div>
  );
}

function OtherViews({ mayManage }: { mayManage: boolean }) {
  const words = useOverviewWords();
  const tv = <IconDeviceTv size={16} stroke={1.8} />;
  return (
    <>
      <Button
        size="sm"
        variant="subtle"
        leftSection={<IconPrinter size={16} stroke={1.8} />}
        onClick={() => window.print()}
      >
        {words.print}
      </Button>
      {mayManage ? (
        <Menu width={260} position="bottom-end">
          <Menu.Target>
            <Button size="sm" variant="subtle" leftSection={tv}>
              {words.wall}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item component={Link} to={paths.overviewTv}>
              {words.openWall}
            </Menu.Item>
            <Menu.Item component={Link} to={paths.displays}>
              {words.displays.title}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      ) : (
        <Button component={Link} to={paths.overviewTv} size="sm" variant="subtle" leftSection={tv}>
          {words.wall}
        </Button>
      )}
    </>
  );
}
