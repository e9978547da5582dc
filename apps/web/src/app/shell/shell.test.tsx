import { fireEvent, screen, within } from '@testing-library/react';
import { type Permission, reachOf } from '@thidua/shared/access/rights';
import type { Role } from '@thidua/shared/access/role';
import { describe, expect, it, vi } from 'vitest';
import { renderParts } from '../../../test/render.tsx';
import { barFor, navFor } from './nav.ts';
import { Shell } from './shell.tsx';
import { type ShellData, ShellDataProvider } from './shell-data.ts';
import { tourFor } from './tour-steps.ts';

const holding = (role: Role) => (permission: Permission) => reachOf(permission, role) !== undefined;

const data: ShellData = {
  me: { name: 'Cán bộ tổng hợp', unitName: 'Phòng Công chứng số 1' },
  can: holding('reporter'),
  counts: { myWork: { n: 6, hot: true } },
  campaigns: [{ id: '1', plan: 'Kế hoạch 1096/KH-STP', shortPlan: '1096/KH-STP', title: 'An toàn' }],
  campaignId: '1',
  onCampaign: () => undefined,
  onSignOut: () => undefined,
};

const show = (more: Partial<ShellData> = {}) =>
  renderParts(
    <ShellDataProvider value={{ ...data, ...more }}>
      <Shell />
    </ShellDataProvider>,
  );

describe('navigation', () => {
  it.each<[Role, string[]]>([
    ['reporter', ['myWork', 'tasks', 'reports', 'figures', 'inspection']],
    ['staff', ['myWork', 'calendar', 'tasks']],
    ['director', ['myWork', 'overview', 'tasks', 'reports', 'figures', 'inspection', 'admin']],
    ['committee_reader', ['myWork', 'received', 'figures']],
    ['admin', ['myWork', 'overview', 'admin']],
  ])('shows a %s what they can use', (role, keys) => {
    expect(navFor(holding(role)).map((entry) => entry.key)).toEqual(keys);
  });

  it('puts at most four entries into the bottom bar, the overview first for those who lead', () => {
    expect(barFor(holding('director')).map((entry) => entry.key)).toEqual([
      'overview',
      'myWork',
      'reports',
      'tasks',
    ]);
  });
});

describe('the short tour', () => {
  it.each<[Role, string[]]>([
    ['reporter', ['myWork', 'write', 'update']],
    ['unit_leader', ['myWork', 'sign', 'update']],
    ['office', ['overview', 'myWork', 'receive', 'gather', 'assign']],
    ['director', ['overview', 'myWork', 'decide', 'assign']],
    ['working_group', ['overview', 'myWork']],
    ['staff', ['myWork', 'look']],
    ['admin', ['found', 'overview']],
  ])('tells a %s of their own work', (role, keys) => {
    expect(tourFor(holding(role)).map((step) => step.key)).toEqual(keys);
  });

  it('is offered once, and stays within reach', async () => {
    const onSeen = vi.fn();
    show({ tour: { isNew: true, onSeen } });
    fireEvent.click(screen.getByRole('button', { name: 'Hướng dẫn nhanh' }));
    const tour = await screen.findByRole('dialog', { name: 'Hướng dẫn nhanh' });
    expect(within(tour).getByRole('link', { name: 'Soạn báo cáo' }).getAttribute('href')).toBe('/bao-cao');
    expect(onSeen).toHaveBeenCalledOnce();
  });

  it('is not offered to those who have seen it, but opens from their name', async () => {
    show({ tour: { isNew: false, onSeen: () => undefined } });
    expect(screen.queryByText(/^Lần đầu dùng/)).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: /Tài khoản của tôi/ }));
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Hướng dẫn nhanh' }));
    expect(await screen.findByRole('dialog', { name: 'Hướng dẫn nhanh' })).toBeDefined();
  });
});

describe('Shell', () => {
  it('begins with the way past the navigation and says the counts', () => {
    show();
    expect(screen.getByRole('link', { name: 'Đến nội dung chính' }).getAttribute('href')).toBe('#noi-dung');
    const nav = screen.getByRole('navigation', { name: 'Điều hướng chính' });
    expect(within(nav).getByRole('link', { name: /Việc của tôi.*6 việc đang chờ/ })).toBeDefined();
  });

  it('draws no search, no bell and no switcher where there is none', () => {
    show();
    expect(screen.queryByRole('button', { name: 'Tìm kiếm' })).toBeNull();
    expect(screen.queryByRole('button', { name: /hông báo/ })).toBeNull();
    expect(screen.queryByRole('button', { name: /Kế hoạch 1096/ })).toBeNull();
    expect(screen.getByText('Kế hoạch 1096/KH-STP')).toBeDefined();
  });

  it('says for whom one acts, and signs out', async () => {
    const onSignOut = vi.fn();
    show({ actingFor: { name: 'Trưởng phòng', onStop: () => undefined }, onSignOut });
    expect(screen.getByText('Đang thay mặt Trưởng phòng')).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: /Tài khoản của tôi/ }));
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Đăng xuất' }));
    expect(onSignOut).toHaveBeenCalledOnce();
  });

  it('offers to act for those who have lent a role', async () => {
    const onTake = vi.fn();
    show({ standIns: [{ id: 'd', name: 'Trưởng phòng', role: 'Trưởng đơn vị, P. CC số 1', onTake }] });
    fireEvent.click(screen.getByRole('button', { name: /Tài khoản của tôi/ }));
    fireEvent.click(await screen.findByRole('menuitem', { name: /Làm thay Trưởng phòng/ }));
    expect(onTake).toHaveBeenCalledOnce();
  });

  it('changes the language of the page and remembers it', async () => {
    show();
    fireEvent.click(screen.getByRole('button', { name: 'EN, English' }));
    expect(await screen.findByRole('link', { name: /My work/ })).toBeDefined();
    expect(document.documentElement.lang).toBe('en');
    expect(localStorage.getItem('thidua.lang')).toBe('en');
  });
});
