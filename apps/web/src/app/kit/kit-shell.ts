import type { ShellData } from '../shell/shell-data.ts';

const campaigns = [
  {
    id: '1',
    plan: 'Kế hoạch 1096/KH-STP ngày 18/8/2021',
    shortPlan: 'Kế hoạch 1096/KH-STP',
    title: 'Xây dựng địa bàn an toàn, phòng chống Covid-19',
  },
  {
    id: '2',
    plan: 'Kế hoạch 212/KH-STP ngày 02/3/2021',
    shortPlan: 'Kế hoạch 212/KH-STP',
    title: 'Thi đua cải cách hành chính',
  },
];

const units = ['Phòng Công chứng số 1', 'Phòng Công chứng số 2', 'Văn phòng Sở', 'Thanh tra Sở'];

export const kitShell: ShellData = {
  me: { name: 'Cán bộ tổng hợp', unitName: 'Phòng Công chứng số 1' },
  can: () => true,
  counts: { myWork: { n: 6, hot: true }, tasks: { n: 2 }, reports: { n: 1, hot: true } },
  campaigns,
  campaignId: '1',
  onCampaign: () => undefined,
  search: async (text) => [
    {
      label: 'Đơn vị',
      hits: units
        .filter((unit) => unit.toLowerCase().includes(text.toLowerCase()))
        .map((unit) => ({ id: unit, label: unit, line: 'Đơn vị thuộc Sở', to: '/kit/viec' })),
    },
  ],
  bell: { unread: 3, Panel: () => 'Báo cáo tuần 45 bị trả lại' },
  isDemo: false,
  onSignOut: () => undefined,
};
