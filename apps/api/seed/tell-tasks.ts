import type { Recurrence } from '@thidua/shared/campaign/campaign.model';
import { addDays } from '@thidua/shared/kernel/day';
import { addMinutes, dayOf, instantAt } from '@thidua/shared/kernel/instant';
import { taskApi } from '@thidua/shared/task/task.api';
import type { TaskState } from '@thidua/shared/task/task.workflow';
import { openOccurrences } from '../src/features/task/index.ts';
import { unnamed } from '../src/platform/db/statement.ts';
import { demoPeople } from './demo-agency.ts';
import { type Stage, seededRandom } from './stage.ts';
import type { Deed } from './tell-weeks.ts';

interface TaskNow {
  id: string;
  rev: number;
  unit: string;
  code: string;
  recurrence: Recurrence;
  state: TaskState;
  progress: number;
  due_at: string;
  /** What the unit reported last: the record most tasks are proved by. */
  report_id: string | null;
}

interface Teller {
  stage: Stage;
  agencyId: string;
  startsOn: string;
  now: string;
  accountOf: (username: string) => string;
}

/** How much of what it owes a unit does when it is time, of ten; what stays undone is overdue and is urged. */
const diligence: Readonly<Record<string, number>> = {
  VP: 9,
  TTr: 9,
  HCTP: 9,
  BTTP: 9,
  PBGDPL: 10,
  'XD&KT': 8,
  CC1: 8,
  CC2: 9,
  CC3: 7,
  TGPL: 6,
  ĐGTS: 4,
  TCT: 10,
};

const said: readonly string[] = [
  'Đã triển khai đến toàn thể công chức, viên chức, người lao động; có sổ theo dõi.',
  'Đã treo áp phích tại sảnh và cửa phụ, phát thông báo trên màn hình chờ.',
  'Đã họp đơn vị, phân công người phụ trách, lập danh sách ký xác nhận.',
  'Thực hiện theo kế hoạch; còn bộ phận tiếp dân làm theo ca nên hoàn thành sau.',
  'Đã rà soát, bổ sung dung dịch sát khuẩn, kẻ lại vạch giữ khoảng cách.',
  'Đã đăng tin trên Trang thông tin điện tử và gửi qua thư nội bộ.',
];

const listTasks = unnamed<TaskNow>(
  `select t.id, t.rev, u.abbreviation as unit, d.code, d.recurrence, t.state, t.progress, t.due_at,
     (select r.id from report r where r.agency_id = $1 and r.unit_id = t.unit_id and r.standing_version is not null
      order by r.period_key desc limit 1) as report_id
   from task t join duty d on d.id = t.duty_id join unit u on u.id = t.unit_id
   where t.agency_id = $1 and t.state <> 'cancelled' order by d.position, u.position, t.id`,
);

/** Twice a week the units say how far they are and the office looks; each Friday begins the next occurrences. */
export function taskDeeds(teller: Teller): Deed[] {
  const { startsOn, now, stage, agencyId } = teller;
  const random = seededRandom(7579);
  const deeds: Deed[] = [];
  for (let day = startsOn; day < dayOf(now); day = addDays(day, 7)) {
    const morning = (offset: number, time: string) => instantAt(addDays(day, offset), time);
    deeds.push({
      at: morning(0, '00:05'),
      run: () => stage.tick(agencyId, morning(0, '00:05'), openOccurrences),
    });
    // The week that runs is told up to yesterday, so that the newest occurrences have begun too.
    const isLast = addDays(day, 7) >= dayOf(now);
    for (const [at, look] of [
      ...(isLast ? ([[morning(3, '08:40'), unitsAct]] as const) : []),
      [morning(5, '09:10'), unitsAct],
      [morning(6, '14:20'), officeLooks],
    ] as const) {
      if (at < now) deeds.push({ at, run: () => look(teller, at, random) });
    }
  }
  return deeds;
}

function reporterOf(unit: string): string {
  const held = demoPeople.find((one) =>
    one.roles.some(({ role, unit: at }) => role === 'reporter' && at === unit),
  );
  if (!held) throw new Error(`nobody reports for ${unit}`);
  return held.username;
}

const tasksAt = ({ stage, agencyId }: Teller, at: string) =>
  stage.tick(agencyId, at, (ctx) => ctx.db.rows(listTasks, [agencyId]));

async function unitsAct(teller: Teller, at: string, random: () => number): Promise<void> {
  const tasks = await tasksAt(teller, at);
  let minute = 0;
  for (const task of tasks) {
    if (!['assigned', 'doing', 'returned'].includes(task.state)) continue;
    const isWilling = random() * 10 < (diligence[task.unit] ?? 8);
    const isPressed = isLastCall(teller, task, at);
    // What is owed by the month is spoken of every third week, what is owed by the week each week.
    const isItsTurn = task.recurrence === 'weekly' || random() < 0.34;
    if (!isPressed && !(isWilling && isItsTurn)) continue;
    minute += 1;
    await unitActs(teller, task, addMinutes(at, minute % 170), random);
  }
}

const daysFrom = (at: string, days: number) => addMinutes(at, days * 24 * 60);

/** What recurs is done before its day by all but the units that are known to lag; only of the last weeks something is still open. */
function isLastCall({ now }: Teller, task: TaskNow, at: string): boolean {
  const isNearly = task.recurrence !== 'once' && task.due_at < daysFrom(at, 7);
  return isNearly && at < daysFrom(now, -21) && (diligence[task.unit] ?? 8) > 6;
}

async function unitActs(
  { stage, accountOf }: Teller,
  task: TaskNow,
  at: string,
  random: () => number,
): Promise<void> {
  const account = accountOf(reporterOf(task.unit));
  const note = said[Math.floor(random() * said.length)] as string;
  const isProved = task.report_id !== null && random() < 0.6;
  const evidence = isProved
    ? [{ kind: 'record' as const, subject: { kind: 'report', id: task.report_id as string } }]
    : [];
  const given = { params: { id: task.id }, body: { rev: task.rev, note, evidence } };
  const isDueSoon = task.due_at < addMinutes(at, 9 * 24 * 60);
  if (task.recurrence === 'weekly' || task.progress >= 70 || (isDueSoon && random() < 0.9)) {
    await stage.act(account, at, taskApi.finish, given);
    return;
  }
  const progress = Math.min(90, task.progress + 10 * (2 + Math.floor(random() * 4)));
  await stage.act(account, at, taskApi.progress, { ...given, body: { ...given.body, progress } });
}

async function officeLooks(teller: Teller, at: string, random: () => number): Promise<void> {
  const { stage, accountOf, now } = teller;
  const tasks = (await tasksAt(teller, at)).filter((task) => task.state === 'done');
  let minute = 0;
  for (const task of tasks) {
    const draw = random();
    // Nobody verifies what they did: the working group's own tasks are looked at by the office, the office's by its secretary.
    const account = accountOf(task.unit === 'VP' ? 'thuky' : 'vanphong');
    minute += 1;
    const when = addMinutes(at, minute % 150);
    const params = { id: task.id };
    const dueAt = instantAt(addDays(dayOf(when), 6), '17:00');
    if (draw < 0.05 && (dueAt > now || task.recurrence === 'once')) {
      const reason = 'Chưa có minh chứng kèm theo; đề nghị bổ sung ảnh hoặc danh sách ký xác nhận.';
      await stage.act(account, when, taskApi.return, { params, body: { rev: task.rev, reason, dueAt } });
    } else if (draw < 0.95 || at < daysFrom(now, -14)) {
      await stage.act(account, when, taskApi.verify, { params, body: { rev: task.rev } });
    }
  }
}
