import type { APIRequestContext } from '@playwright/test';
import { paths, type patterns } from '../web/src/platform/paths.ts';

/** A page of the product with one who reads it: null for those who have not signed in. */
export interface Visit {
  name: keyof typeof patterns;
  as: string | null;
  path(ask: Ask, request: APIRequestContext): string | Promise<string>;
}

/** Asks the door as the visitor does. */
type Ask = <T>(path: string) => Promise<T>;

export const askAs =
  (request: APIRequestContext): Ask =>
  async <T>(path: string) => {
    const answer = await request.get(path);
    if (!answer.ok()) throw new Error(`${path} answers ${answer.status()}`);
    return (await answer.json()) as T;
  };

interface Listed {
  items: { id: string }[];
}

/** The address of the first record of a list. */
const first =
  (list: `/api/${string}`, to: (id: string) => string) =>
  async (ask: Ask): Promise<string> => {
    const [one] = (await ask<Listed>(list)).items;
    if (!one) throw new Error(`${list} is empty`);
    return to(one.id);
  };

const currentPeriod = async (ask: Ask): Promise<string> => {
  const { regimes } = await ask<{ regimes: { currentKey: string | null }[] }>('/api/reports/periods');
  return regimes.find(({ currentKey }) => currentKey)?.currentKey ?? '';
};

/** The address of a wall screen is told once, in the answer that makes it. */
const madeWall = async (_: Ask, request: APIRequestContext): Promise<string> => {
  const answer = await request.post('/api/displays', {
    data: { name: 'Sảnh tầng 1' },
    headers: { 'idempotency-key': crypto.randomUUID() },
  });
  return paths.wall(((await answer.json()) as { token: string }).token);
};

const at = (path: string) => () => path;

export const visits: readonly Visit[] = [
  { name: 'signIn', as: null, path: at(paths.signIn) },
  { name: 'setUp', as: null, path: at(paths.setUp('khong-con-hieu-luc')) },
  { name: 'wall', as: null, path: at(paths.wall('khong-con-hieu-luc')) },
  { name: 'wall', as: 'tocongtac', path: madeWall },
  { name: 'myWork', as: 'canbo', path: at(paths.myWork) },
  { name: 'myWork', as: 'giamdoc', path: at(paths.myWork) },
  { name: 'overview', as: 'tocongtac', path: at(paths.overview) },
  { name: 'overviewTv', as: 'tocongtac', path: at(paths.overviewTv) },
  { name: 'indicatorRange', as: 'vanphong', path: at(paths.indicatorRange) },
  { name: 'indicatorRange', as: 'banchidao', path: at(paths.indicatorRange) },
  { name: 'figures', as: 'banchidao', path: at(paths.figures) },
  { name: 'receivedReports', as: 'banchidao', path: at(paths.receivedReports) },
  { name: 'figures', as: 'vanphong', path: at(paths.figures) },
  { name: 'displays', as: 'tocongtac', path: at(paths.displays) },
  { name: 'timeline', as: 'vanphong', path: at(paths.timeline) },
  {
    name: 'timeline',
    as: 'canbo',
    path: first('/api/reports?is=accepted&limit=1', (id) => `${paths.timeline}?loai=report&id=${id}`),
  },
  { name: 'inspectionVisits', as: 'vanphong', path: at(paths.inspectionVisits) },
  { name: 'inspectionVisits', as: 'truongdonvi', path: at(`${paths.inspectionVisits}?xem=tat-ca`) },
  { name: 'inspectionRounds', as: 'vanphong', path: at(paths.inspectionRounds) },
  { name: 'inspectionRounds', as: 'truongdonvi', path: at(paths.inspectionRounds) },
  {
    name: 'inspectionRound',
    as: 'vanphong',
    path: first('/api/inspection-rounds?state=running&limit=1', paths.inspectionRound),
  },
  {
    name: 'inspection',
    as: 'vanphong',
    path: first('/api/inspections?kind=inspection&state=recorded&limit=1', paths.inspection),
  },
  {
    name: 'inspection',
    as: 'giamdoc',
    path: first('/api/inspections?kind=inspection&state=planned&limit=1', paths.inspection),
  },
  {
    name: 'inspectionRecord',
    as: 'vanphong',
    path: first('/api/inspections?kind=inspection&state=started&limit=1', paths.inspectionRecord),
  },
  { name: 'findings', as: 'vanphong', path: at(paths.findings) },
  { name: 'finding', as: 'vanphong', path: first('/api/findings?limit=1', paths.finding) },
  { name: 'checklists', as: 'vanphong', path: at(paths.checklists) },
  { name: 'checklist', as: 'vanphong', path: first('/api/checklists', paths.checklist) },
  { name: 'checklistBoard', as: 'vanphong', path: first('/api/checklists', paths.checklistBoard) },
  { name: 'calendar', as: 'nhanvien', path: at(paths.calendar) },
  { name: 'inspections', as: 'vanphong', path: at(paths.inspections) },
  { name: 'inspections', as: 'canbo', path: at(`${paths.inspections}?xem=thang`) },
  { name: 'inspections', as: 'giamdoc', path: at(`${paths.inspections}?xem=tuan`) },
  { name: 'tasks', as: 'canbo', path: at(paths.tasks) },
  { name: 'tasks', as: 'vanphong', path: at(paths.tasks) },
  { name: 'task', as: 'canbo', path: first('/api/tasks?limit=1', paths.task) },
  { name: 'plans', as: 'vanphong', path: at(paths.plans) },
  { name: 'newPlan', as: 'vanphong', path: at(paths.newPlan) },
  { name: 'plan', as: 'vanphong', path: first('/api/campaigns', paths.plan) },
  { name: 'reports', as: 'canbo', path: at(paths.reports) },
  { name: 'reports', as: 'vanphong', path: at(paths.reports) },
  {
    name: 'reportPeriod',
    as: 'tocongtac',
    path: async (ask) => paths.reportPeriod(await currentPeriod(ask)),
  },
  {
    name: 'consolidation',
    as: 'vanphong',
    path: async (ask) => paths.consolidation(await currentPeriod(ask)),
  },
  { name: 'report', as: 'canbo', path: first('/api/reports?is=returned&limit=1', paths.report) },
  {
    name: 'reportPaper',
    as: 'truongdonvi',
    path: first('/api/reports?is=accepted&limit=1', paths.reportPaper),
  },
  { name: 'templates', as: 'vanphong', path: at(paths.templates) },
  { name: 'template', as: 'vanphong', path: first('/api/templates/designs', paths.template) },
  { name: 'formPreview', as: 'vanphong', path: first('/api/templates/designs', paths.formPreview) },
  { name: 'indicators', as: 'vanphong', path: at(paths.indicators) },
  { name: 'regimes', as: 'vanphong', path: at(paths.regimes) },
  { name: 'regime', as: 'vanphong', path: first('/api/regimes', paths.regime) },
  { name: 'admin', as: 'quantri', path: at(paths.admin) },
  { name: 'adminUnits', as: 'quantri', path: at(paths.adminUnits) },
  { name: 'adminPeople', as: 'quantri', path: at(paths.adminPeople) },
  { name: 'adminPerson', as: 'quantri', path: first('/api/accounts', paths.adminPerson) },
  { name: 'adminPeopleImport', as: 'quantri', path: at(paths.adminPeopleImport) },
  { name: 'adminSlips', as: 'quantri', path: at(paths.adminSlips) },
  { name: 'adminJournal', as: 'quantri', path: at(paths.adminJournal) },
  { name: 'adminLadder', as: 'quantri', path: at(paths.adminLadder) },
  { name: 'adminPapers', as: 'vanphong', path: at(paths.adminPapers) },
  { name: 'adminWorkingDays', as: 'quantri', path: at(paths.adminWorkingDays) },
  { name: 'account', as: 'nhanvien', path: at(paths.account) },
  { name: 'notices', as: 'vanphong', path: at(paths.notices) },
];

/** Pages whose English is looked at too: those with the most words of their own. */
export const inEnglish: readonly Visit['name'][] = ['overview', 'report', 'reports', 'adminJournal'];
