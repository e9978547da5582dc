import type { APIRequestContext, BrowserContext } from '@playwright/test';
import { sessionApi } from '@thidua/shared/account/session.api';
import { type Call, makeCall } from '@thidua/shared/contract/call';
import { checklistApi } from '@thidua/shared/inspection/checklist.api';
import { type ChecklistItem, checklistBodySchema } from '@thidua/shared/inspection/checklist.model';
import { inspectionApi } from '@thidua/shared/inspection/inspection.api';
import type { Visit } from '@thidua/shared/inspection/inspection.model';
import { unitApi } from '@thidua/shared/unit/unit.api';

/** The door as the person of this browser knocks at it. */
export function callAs(request: APIRequestContext): Call {
  return makeCall(
    async ({ method, url, headers, body }) => {
      const answer = await request.fetch(url, { method, headers, ...(body ? { data: body } : {}) });
      const isJson = answer.headers()['content-type']?.includes('json');
      return { status: answer.status(), body: isJson ? await answer.json() : undefined };
    },
    () => crypto.randomUUID(),
  );
}

const item = (n: number): Partial<ChecklistItem> => ({
  code: `item-${n}`,
  text: `Khu vực số ${n} sạch sẽ, thông thoáng, có niêm yết 5K`,
  evidenceOnFail: n <= 2,
});

/** A checklist of so many items in two groups, in force. */
export async function publish(
  call: Call,
  count: number,
  named = `Bảng kiểm thử ${crypto.randomUUID()}`,
): Promise<string> {
  const items = Array.from({ length: count }, (_, at) => item(at + 1));
  const groups = [
    { title: 'Nhóm A. Lối vào', items: items.slice(0, 6) },
    { title: 'Nhóm B. Quầy tiếp dân', items: items.slice(6) },
  ].filter((group) => group.items.length > 0);
  const added = await call(checklistApi.add, { body: { name: named } });
  const params = { id: added.id };
  const { name, about } = added;
  const body = checklistBodySchema.parse({ groups });
  const saved = await call(checklistApi.save, { params, body: { rev: added.rev, name, about, body } });
  const published = await call(checklistApi.publish, { params, body: { rev: saved.rev } });
  return published.edition?.id ?? '';
}

/** A visit of today that nobody has begun: the office leads it, the working group is its secretary. */
export async function plannedVisit(
  leader: BrowserContext,
  secretary: BrowserContext,
  count: number,
): Promise<Visit> {
  const call = callAs(leader.request);
  const [me, other] = await Promise.all(
    [call, callAs(secretary.request)].map((knock) => knock(sessionApi.me, {})),
  );
  const editionId = await publish(call, count);
  const { items: units } = await call(unitApi.list, {});
  const unit = units.find(({ name }) => name.includes('Công chứng số 2'));
  if (!me || !other || !unit) throw new Error('the demo has no such people or unit');
  const at = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
  return call(inspectionApi.plan, {
    body: {
      unitId: unit.id,
      isAnnounced: true,
      startsAt: at(1),
      endsAt: at(90),
      editionId,
      team: [
        { accountId: me.account.id, part: 'leader' },
        { accountId: other.account.id, part: 'secretary', reason: 'Có mặt cả hai buổi' },
      ],
      despiteClash: true,
    },
  });
}

/** The same under way, none of its items answered. */
export async function startedVisit(
  leader: BrowserContext,
  secretary: BrowserContext,
  count: number,
): Promise<Visit> {
  const planned = await plannedVisit(leader, secretary, count);
  const call = callAs(leader.request);
  return call(inspectionApi.start, { params: { id: planned.id }, body: { rev: planned.rev } });
}
